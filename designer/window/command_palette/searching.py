"""Looking for what was typed among commands, rows and very many fields: a slice at a time, so that no key waits."""

from __future__ import annotations

import heapq
import time
from collections.abc import Callable, Iterator, Sequence
from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal

from designer.window.command_palette.entries import Entries, Entry
from designer.window.command_palette.field_names import FieldNames
from designer.window.command_palette.ranking import fit, has_letters, words_of

MOST_SHOWN = 100
_SLICE_S = 0.008
_TELL_EVERY_S = 0.1
_LOOK_AT_CLOCK_EVERY = 64
_COMMAND_BONUS = 12.0

_Hit = tuple[float, int, Callable[[], Entry]]


class PaletteSearch(QObject):
    """Tells with `found` what fits best so far, until `is_over`."""

    found = Signal()

    def __init__(self, entries: Entries, names: Sequence[FieldNames], parent: QObject) -> None:
        super().__init__(parent)
        self._entries = entries
        self._names = names
        self._commands: list[Entry] = []
        self._rows: list[Entry] = []
        self._best: list[_Hit] = []
        self._number = 0
        self._going: Iterator[None] | None = None
        self._told_at = 0.0
        self._typed = ""
        self._kept: dict[FieldNames, tuple[int, list[int]]] = {}
        """Which fields fitted what was typed, with the revision of the names: the only ones that can fit more of it."""
        self._later = QTimer(self, singleShot=True, interval=0)
        self._later.timeout.connect(self._go_on)

    @property
    def is_over(self) -> bool:
        """Whether all has been looked at."""
        return self._going is None

    @property
    def shown(self) -> list[Entry]:
        """What fits best, the best first."""
        if not self._typed:
            return self._commands
        return [make() for _, _, make in sorted(self._best, key=lambda hit: hit[:2], reverse=True)]

    def begin(self) -> None:
        """Take what there is now."""
        self._commands, self._rows = self._entries.commands(), self._entries.rows()
        self._kept.clear()

    def look_for(self, typed: str) -> None:
        """Look for another text; what was found in a moment is there at once."""
        typed = " ".join(typed.casefold().split())
        if not (self._typed and typed.startswith(self._typed) and self.is_over):
            self._kept.clear()
        self._typed = typed
        self._best, self._number, self._told_at = [], 0, 0.0
        self._going = self._search(words_of(typed)) if typed else None
        self._go_on()

    def stop(self) -> None:
        """Look no further."""
        self._going = None
        self._kept.clear()
        self._later.stop()

    def _go_on(self) -> None:
        until = time.perf_counter() + _SLICE_S
        while self._going is not None and time.perf_counter() < until:
            if next(self._going, self) is self:
                self._going = None
        now = time.perf_counter()
        if self._going is None or now - self._told_at > _TELL_EVERY_S:
            self._told_at = now
            self.found.emit()
        if self._going is not None:
            self._later.start()

    def _search(self, words: Sequence[str]) -> Iterator[None]:
        for entry in self._commands:
            text = f"{entry.words}  {entry.about}"
            self._try(words, text, text.casefold(), partial(_same, entry), _COMMAND_BONUS)
        yield
        for number, entry in enumerate(self._rows):
            self._try(words, entry.words, entry.words.casefold(), partial(_same, entry))
            if number % _LOOK_AT_CLOCK_EVERY == 0:
                yield
        for names in self._names:
            yield from self._search_fields(words, names)

    def _search_fields(self, words: Sequence[str], names: FieldNames) -> Iterator[None]:
        revision, kept = self._kept.get(names, (-1, []))
        fitting: list[int] = []
        if revision == names.revision:
            for seen, at in enumerate(kept):
                if self._try_field(words, names, at):
                    fitting.append(at)
                if seen % _LOOK_AT_CLOCK_EVERY == 0:
                    yield
        else:
            revision, at = names.revision, 0
            while revision == names.revision:
                if at == len(names.paths):
                    if names.is_complete:
                        break
                    names.gather(time.perf_counter() + _SLICE_S / 2)
                    yield
                    continue
                if self._try_field(words, names, at):
                    fitting.append(at)
                at += 1
                if at % _LOOK_AT_CLOCK_EVERY == 0:
                    yield
        self._kept[names] = revision, fitting

    def _try_field(self, words: Sequence[str], names: FieldNames, at: int) -> bool:
        folded = names.folded[at]
        if not has_letters(words, folded):
            return False
        path, place, field = names.paths[at], names.places[at], names.fields[at]
        return self._try(words, path, folded, lambda: self._entries.field(names.model, path, place, field))

    def _try(self, words: Sequence[str], text: str, folded: str, make: Callable[[], Entry], bonus: float = 0.0) -> bool:
        worth = fit(words, text, folded) if has_letters(words, folded) else -1.0
        if worth < 0:
            return False
        self._number += 1
        hit = (worth + bonus, -self._number, make)
        if len(self._best) < MOST_SHOWN:
            heapq.heappush(self._best, hit)
        elif hit > self._best[0]:
            heapq.heapreplace(self._best, hit)
        return True


def _same(entry: Entry) -> Entry:
    return entry
