"""The columns of the rows table, and how wide they are."""

from __future__ import annotations

from enum import IntEnum
from typing import Final

from PySide6.QtCore import QByteArray, QObject, Signal
from PySide6.QtWidgets import QHeaderView, QTableView

from widgets.text_scale import scaled


class Column(IntEnum):
    """The columns, from the left."""

    NUMBER = 0
    SOURCE = 1
    TYPE = 2
    CONSTANT = 3
    DESTINATION = 4
    RESULT = 5
    OPTIONS = 6
    STATE = 7


KEYS: Final = {
    Column.SOURCE: "eField",
    Column.TYPE: "dataType",
    Column.CONSTANT: "hardCodedValue",
    Column.DESTINATION: "gField",
}
"""The columns that can be edited, with the key of the row that they show."""

_NUMBER_PX = 50
_TYPE_PX, _NARROW_TYPE_PX = 92, 80
_NARROW_BELOW_PX = 760
"""Below this the type takes less room, and headings are short."""
_OPTIONS_PX = 32
_STATE_PX = 36
_SMALLEST_PX = 32
_SHARES: Final = {
    Column.SOURCE: 0.31,
    Column.CONSTANT: 0.16,
    Column.DESTINATION: 0.29,
}
"""What each takes of the room that number, type, options and state leave; the result has the rest."""
_READABLE: Final = {Column.SOURCE: 156, Column.DESTINATION: 156}
"""How wide these are in a narrow table, in px, as far as result and constant in turn can give the room."""
_KEPT: Final = {Column.RESULT: 72, Column.CONSTANT: 76}
"""What these keep, in px: their headings."""
_FIXED: Final = (Column.NUMBER, Column.TYPE, Column.OPTIONS, Column.STATE)
_NARROWEST_RESULT_SHARE = 0.12


class ColumnWidths(QObject):
    """Divides a table's width among its columns: what a person made wider stays wider, at any width."""

    narrowed = Signal(bool)
    """The table has become narrow, or is no longer."""

    def __init__(self, table: QTableView) -> None:
        super().__init__(table)
        self._table = table
        self._header = table.horizontalHeader()
        self._shares = dict(_SHARES)
        self._is_fitting = False
        self._is_narrow = False

    def lay_out(self) -> None:
        """Say which columns may be dragged; to be called once the header has its sections."""
        header, modes = self._header, QHeaderView.ResizeMode
        header.setMinimumSectionSize(_SMALLEST_PX)
        header.setStretchLastSection(False)
        for column in Column:
            header.setSectionResizeMode(column, modes.Interactive)
        header.setSectionResizeMode(Column.NUMBER, modes.Fixed)
        header.setSectionResizeMode(Column.RESULT, modes.Stretch)
        header.setSectionResizeMode(Column.OPTIONS, modes.Fixed)
        header.setSectionResizeMode(Column.STATE, modes.Fixed)
        self.size_fixed()

    def follow_text(self) -> None:
        """Divide the width anew, now that text is larger or smaller."""
        self.size_fixed()
        self.fit()

    def size_fixed(self) -> None:
        """Give the columns that do not share the room their widths, which go along with the text."""
        for column, px in (
            (Column.NUMBER, _NUMBER_PX),
            (Column.TYPE, _NARROW_TYPE_PX if self._is_narrow else _TYPE_PX),
            (Column.OPTIONS, _OPTIONS_PX),
            (Column.STATE, _STATE_PX),
        ):
            self._header.resizeSection(column, scaled(px))

    def fit(self) -> None:
        """Divide the present width."""
        is_narrow = 0 < self._table.viewport().width() < scaled(_NARROW_BELOW_PX)
        if is_narrow is not self._is_narrow:
            self._is_narrow = is_narrow
            self.size_fixed()
            self.narrowed.emit(is_narrow)
        room = self._room()
        if room <= 0 or self._is_fitting:
            return
        self._is_fitting = True
        try:
            for column, width in self._widths(room).items():
                self._header.resizeSection(column, max(_SMALLEST_PX, round(width)))
        finally:
            self._is_fitting = False

    def _widths(self, room: int) -> dict[Column, float]:
        """What each takes of the room; where there is little, paths can be read first, and the result has the rest."""
        widths = {column: room * share for column, share in self._shares.items()}
        widths[Column.CONSTANT] = max(widths[Column.CONSTANT], self._least(Column.CONSTANT, _KEPT[Column.CONSTANT]))
        lacking = {column: max(0.0, self._least(column, px) - widths[column]) for column, px in _READABLE.items()}
        wanted = sum(lacking.values())
        of_result = min(wanted, max(0.0, room - sum(widths.values()) - scaled(_KEPT[Column.RESULT])))
        of_constant = min(wanted - of_result, max(0.0, widths[Column.CONSTANT] - scaled(_KEPT[Column.CONSTANT])))
        widths[Column.CONSTANT] -= of_constant
        for column, px in lacking.items():
            widths[column] += px * (of_result + of_constant) / (wanted or 1)
        return widths

    def _least(self, column: Column, px: int) -> float:
        """A width, less where a person made the column narrower than it is at first."""
        return scaled(px) * min(1.0, self._shares[column] / _SHARES[column])

    def state(self) -> bytes:
        """The widths, to be remembered."""
        return bytes(self._header.saveState().data())

    def restore(self, state: bytes) -> None:
        """Take up remembered widths; what is no such state changes nothing."""
        header = self._header
        self._is_fitting = True
        restored = header.restoreState(QByteArray(state))
        self._is_fitting = False
        self.lay_out()
        if restored:
            self.take_over()
        self.fit()

    def take_over(self) -> None:
        """Go on dividing the room as the columns are now, since a person has dragged one."""
        room = self._room()
        if self._is_fitting or room <= 0:
            return
        wanted = {column: self._header.sectionSize(column) / room for column in self._shares}
        total = sum(wanted.values())
        most = 1 - _NARROWEST_RESULT_SHARE
        self._shares = {column: share * min(1.0, most / total) for column, share in wanted.items()}

    def _room(self) -> int:
        fixed = sum(self._header.sectionSize(column) for column in _FIXED)
        return self._table.viewport().width() - fixed  # the header's own comes later
