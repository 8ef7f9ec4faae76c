"""Looks for a text in all records, in slices between which the window has its turn."""

from __future__ import annotations

import time
from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal

from designer.documents import held_in_steps
from designer.jsontext import Json
from designer.window.open_mapping import OpenMapping

_SLICE_S: Final = 0.004
_PAUSE_MS: Final = 1


class RecordSearch(QObject):
    """The numbers of the records that hold a text, from 0 and in order, as far as they have been looked through."""

    progressed = Signal()
    """More has been looked through, or all."""

    def __init__(self, opened: OpenMapping, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._opened = opened
        self._text = ""
        self._walked = 0
        self._looked_in: Iterator[bool] | None = None
        """The record that is looked through just now, as far as that has come."""
        self.found: list[int] = []
        self._later = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._later.timeout.connect(self._go_on)
        opened.source_changed.connect(lambda: self.begin(self._text))

    @property
    def is_over(self) -> bool:
        """Whether all records have been looked through."""
        return not self._later.isActive()

    def begin(self, text: str) -> None:
        """Look for another text; none finds nothing."""
        self._later.stop()
        self._text = text.strip().casefold()
        self._walked = 0
        self._looked_in = None
        self.found = []
        if self._text:
            self._go_on()
        else:
            self.progressed.emit()

    def beside(self, record: int, by: int) -> int | None:
        """The next find after a record (1), the last one before it (-1), or the nearest at or after it (0)."""
        if not self.found:
            return None
        if by < 0:
            return self.found[bisect_left(self.found, record) - 1]
        at = bisect_right(self.found, record) if by else bisect_left(self.found, record)
        return self.found[at % len(self.found)]

    def _go_on(self) -> None:
        source = self._opened.source
        records = source.records if source is not None else ()
        until = time.perf_counter() + _SLICE_S
        while self._walked < len(records):
            is_held = self._look_into(records[self._walked], until)
            if is_held is not None:
                self._looked_in = None
                self.found += [self._walked] if is_held else []
                self._walked += 1
            if time.perf_counter() > until:
                break
        if self._walked < len(records):
            self._later.start()
        self.progressed.emit()

    def _look_into(self, record: Json, until: float) -> bool | None:
        """Whether a record holds the text; None where that takes longer, and is to be gone on with."""
        self._looked_in = self._looked_in or held_in_steps(record, self._text)
        for is_held in self._looked_in:
            if is_held:
                return True
            if time.perf_counter() > until:
                return None
        return False
