"""Which rows the table shows: those in a state, or with a text; what is selected is never hidden silently."""

from __future__ import annotations

from collections.abc import Iterable
from enum import Enum, auto

from designer.engine import RowState
from designer.frozen import frozen
from designer.jsontext import brief_json
from designer.mapping import Change, Row
from designer.window.rows.cells import RowFacts

_SEARCHED_LENGTH = 1_000


class RowsShown(Enum):
    """The states that rows can be filtered by."""

    ALL = auto()
    WITH_PROBLEMS = auto()
    ERRORS = auto()
    WITHOUT_EFFECT = auto()
    """Another row replaces what they generate, or they are switched off."""
    EMPTY_HERE = auto()
    """They generate nothing for the shown record."""


@frozen
class Filtered:
    """The numbers of the rows to be hidden, how many rows fit, and how many others stay in sight."""

    hidden: frozenset[int]
    fitting: int
    kept: int


class RowFilter:
    """Keeps what fits. A row that was selected or edited meanwhile stays too, until the filter is another."""

    def __init__(self) -> None:
        self._shown = RowsShown.ALL
        self._text = ""
        self._kept: dict[int, Row] = {}
        self._in_sight: dict[int, Row] = {}

    @property
    def is_on(self) -> bool:
        """Whether there is anything that rows could be hidden for."""
        return self._shown is not RowsShown.ALL or bool(self._text)

    def set(self, shown: RowsShown, text: str) -> None:
        """Show rows in that state that hold a text; what was kept for any other reason is kept no longer."""
        self._shown, self._text = shown, text.strip().casefold()
        self.forget()

    def forget(self) -> None:
        """Keep nothing that does not fit: the rows are those of another mapping."""
        self._kept, self._in_sight = {}, {}

    def follow(self, change: Change) -> None:
        """Keep rows that took the place of others which are in sight: they must not vanish under the hand."""
        delta = change.delta
        if delta.removed != delta.inserted:
            return
        span = slice(delta.at, delta.at + delta.removed)
        before, after = (change.before.rows or ())[span], (change.after.rows or ())[span]
        moved = set(map(id, before))
        for old, new in zip(before, after, strict=True):
            if id(old) in self._in_sight and id(new) not in moved:
                self._kept[id(new)] = new

    def filtered(self, rows: Iterable[RowFacts], selected: Iterable[int]) -> Filtered:
        """Which rows are to be seen; those that are selected are, whatever they hold."""
        chosen = frozenset(selected)
        hidden, kept, self._in_sight = [], 0, {}
        for facts in rows:
            if facts.index in chosen:
                self._kept[id(facts.row)] = facts.row  # held, so that its id stays its own
            fits = self.fits(facts)
            if not fits and id(facts.row) not in self._kept:
                hidden.append(facts.index)
                continue
            kept += not fits
            self._in_sight[id(facts.row)] = facts.row
        return Filtered(frozenset(hidden), len(self._in_sight) - kept, kept)

    def fits(self, facts: RowFacts) -> bool:
        """Whether a row is in the state and holds the text."""
        return self._is_in_state(facts) and (not self._text or self._text in _searched(facts.row))

    def _is_in_state(self, facts: RowFacts) -> bool:
        match self._shown:
            case RowsShown.ALL:
                return True
            case RowsShown.WITH_PROBLEMS:
                return bool(facts.errors) or facts.severity == "warning"
            case RowsShown.ERRORS:
                return bool(facts.errors)
            case RowsShown.WITHOUT_EFFECT:
                return facts.is_off or (facts.result is not None and facts.result.state is RowState.REPLACED)
            case RowsShown.EMPTY_HERE:
                return facts.result is not None and facts.result.state is RowState.NOTHING


def _searched(row: Row) -> str:
    """Source, constant and destination, one a line."""
    held = [str(row.entries.get(key, "")) for key in ("eField", "gField")]
    if row.has_constant:
        held.append(brief_json(row.hard_coded_value, _SEARCHED_LENGTH))
    return "\n".join(held).casefold()
