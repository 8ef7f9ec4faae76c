"""A difference of two mappings as lines of a table, each with what stood there and what stands there now."""

from __future__ import annotations

from collections.abc import Iterator
from enum import IntEnum

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QColor, QFont

from designer.frozen import frozen
from designer.mapping import Row
from designer.mapping.difference import (
    ABSENT,
    KeyDifference,
    LookupDifference,
    MappingDifference,
    RowChange,
    RowDifference,
)
from designer.window.versions.mapping_difference_words import DifferenceWords
from widgets.fonts import mono_font
from widgets.palette import Palette
from widgets.plain_tip import plain_tip
from widgets.theme import current_palette, theme_source

_INDEX = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
_SIGNS = {RowChange.ADDED: "+", RowChange.REMOVED: "−", RowChange.CHANGED: "~", RowChange.MOVED: "↕"}


class DifferenceColumn(IntEnum):
    """What stands in which column."""

    CHANGE = 0
    ROW = 1
    DESTINATION = 2
    WHAT = 3
    BEFORE = 4
    NOW = 5


@frozen
class MappingDifferenceLine:
    """A line: its first cells are empty where it goes on about the row above it."""

    change: RowChange
    cells: tuple[str, ...]
    is_first: bool = True


class DifferenceModel(QAbstractTableModel):
    """The lines of a difference; each has its sign and its word, so that no colour is needed to read it."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._words = DifferenceWords(self)
        self._lines: tuple[MappingDifferenceLine, ...] = ()
        theme_source().changed.connect(self._recolour)

    def show(self, lines: tuple[MappingDifferenceLine, ...]) -> None:
        """Show these lines in place of those before."""
        self.beginResetModel()
        self._lines = lines
        self.endResetModel()

    def lines_of(self, told: MappingDifference) -> tuple[MappingDifferenceLine, ...]:
        """The lines of a difference; takes some milliseconds for thousands of rows, in any thread."""
        return (
            *(self._of_key(key) for key in told.keys),
            *(self._of_lookup(table) for table in told.lookups),
            *(line for row in told.rows for line in self._of_row(row)),
        )

    def rowCount(self, parent: _INDEX = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._lines)

    def columnCount(self, parent: _INDEX = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(DifferenceColumn)

    def data(self, index: _INDEX, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        line, column = self._lines[index.row()], DifferenceColumn(index.column())
        text = line.cells[column]
        if role == Qt.ItemDataRole.DisplayRole:
            return text
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip(text) or None
        if role == Qt.ItemDataRole.FontRole:
            return _font(column) if line.cells[DifferenceColumn.ROW] or not line.is_first else None
        if role == Qt.ItemDataRole.ForegroundRole:
            return QColor(_colour(current_palette(), line.change, column))
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if orientation != Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        words = {
            DifferenceColumn.CHANGE: self.tr("Change"),
            DifferenceColumn.ROW: self.tr("Row"),
            DifferenceColumn.DESTINATION: self.tr("Destination"),
            DifferenceColumn.WHAT: self.tr("What"),
            DifferenceColumn.BEFORE: self.tr("Then"),
            DifferenceColumn.NOW: self.tr("Now"),
        }
        return words[DifferenceColumn(section)]

    def _of_key(self, key: KeyDifference) -> MappingDifferenceLine:
        change = _change_of(key)
        values = self._words.value(key.before, key.key), self._words.value(key.after, key.key)
        return MappingDifferenceLine(
            change, (self._change(change), "", self.tr("The mapping"), self._words.key(key.key), *values)
        )

    def _of_lookup(self, table: LookupDifference) -> MappingDifferenceLine:
        counts = self._words.entries(table)
        now = self.tr("{0}: {1}").format(table.name, counts) if counts else table.name
        before, now = {
            RowChange.ADDED: ("–", table.name),
            RowChange.REMOVED: (table.name, "–"),
        }.get(table.what, (table.name, now))
        head = self._change(table.what), "", self.tr("The mapping"), self.tr("Lookup table")
        return MappingDifferenceLine(table.what, (*head, before, now))

    def _of_row(self, row: RowDifference) -> Iterator[MappingDifferenceLine]:
        at = row.after_at if row.after_at is not None else row.before_at
        told = list(self._parts(row))
        head = (self._change(row.change), str((at or 0) + 1), row.row.g_field or "–")
        for number, part in enumerate(told):
            yield MappingDifferenceLine(row.change, (*(head if number == 0 else ("", "", "")), *part), number == 0)

    def _parts(self, row: RowDifference) -> Iterator[tuple[str, str, str]]:
        words = self._words
        if row.change in (RowChange.ADDED, RowChange.REMOVED):
            what, text = self._origin(row.row)
            yield (what, "–", text) if row.change is RowChange.ADDED else (what, text, "–")
            return
        if row.is_moved and row.before_at is not None and row.after_at is not None:
            place = self.tr("row {0}")
            yield self.tr("Place"), place.format(row.before_at + 1), place.format(row.after_at + 1)
        for key in row.keys:
            yield words.key(key.key), words.value(key.before, key.key), words.value(key.after, key.key)
        if row.change is RowChange.CHANGED and not row.keys:
            keys = [", ".join(side.entries) for side in (row.before, row.after) if side is not None]
            yield self.tr("Order of its keys"), keys[0], keys[-1]

    def _origin(self, row: Row) -> tuple[str, str]:
        if row.has_constant:
            return self._words.key("hardCodedValue"), self._words.value(row.hard_coded_value, "hardCodedValue")
        return self._words.key("eField"), row.e_field or "–"

    def _change(self, change: RowChange) -> str:
        return f"{_SIGNS[change]} {self._words.change(change)}"

    def _recolour(self, _palette: Palette) -> None:
        if self._lines:
            last = self.index(len(self._lines) - 1, len(DifferenceColumn) - 1)
            self.dataChanged.emit(self.index(0, 0), last, [Qt.ItemDataRole.ForegroundRole])


def _change_of(key: KeyDifference) -> RowChange:
    if key.before is ABSENT:
        return RowChange.ADDED
    return RowChange.REMOVED if key.after is ABSENT else RowChange.CHANGED


def _font(column: DifferenceColumn) -> QFont | None:
    is_code = column in (DifferenceColumn.DESTINATION, DifferenceColumn.BEFORE, DifferenceColumn.NOW)
    return mono_font() if is_code else None


def _colour(palette: Palette, change: RowChange, column: DifferenceColumn) -> str:
    if column in (DifferenceColumn.ROW, DifferenceColumn.WHAT):
        return palette.quiet
    is_of_change = column == DifferenceColumn.CHANGE
    if column == DifferenceColumn.BEFORE or (is_of_change and change is RowChange.REMOVED):
        return palette.removed
    if column == DifferenceColumn.NOW or (is_of_change and change is RowChange.ADDED):
        return palette.added
    return palette.text
