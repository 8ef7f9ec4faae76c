"""New links draw themselves, from the source to the destination: one sees what a drop has done."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from PySide6.QtCore import QObject, QVariantAnimation

from widgets.motion import is_motion_wanted

DRAWN_IN_MS = 150


class LinkDrawing(QObject):
    """Has the links of new rows painted again and again, for as long as they are being drawn."""

    def __init__(self, paint: Callable[[frozenset[int]], None], parent: QObject) -> None:
        super().__init__(parent)
        self._paint = paint
        self._rows: frozenset[int] = frozenset()
        self._progress = QVariantAnimation(self)
        self._progress.setStartValue(0.0)
        self._progress.setEndValue(1.0)
        self._progress.setDuration(DRAWN_IN_MS)
        self._progress.valueChanged.connect(lambda _value: paint(self._rows))
        self._progress.finished.connect(self._end)

    def begin(self, rows: frozenset[int]) -> None:
        """Draw the links of these rows, where the system lets things move."""
        if is_motion_wanted():
            self._rows = rows
            self._progress.start()

    def part_of(self, rows: Iterable[int]) -> float:
        """How much of a link is drawn yet, from 0 to 1."""
        if not self._rows or not self._rows.issuperset(rows):
            return 1.0
        return float(self._progress.currentValue())

    def _end(self) -> None:
        rows, self._rows = self._rows, frozenset()
        self._paint(rows)
