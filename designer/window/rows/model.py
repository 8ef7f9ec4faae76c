"""The rows as a table: source, type, constant, destination, result, state."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Final

from PySide6.QtCore import QAbstractTableModel, QMimeData, QModelIndex, QObject, QPersistentModelIndex, Qt

from designer.mapping import Change, Row
from designer.window.open_mapping import OpenMapping
from designer.window.rows.cells import Cell, RowCells, RowFacts
from designer.window.rows.columns import KEYS, Column
from designer.window.rows.row_edits import enter_text
from designer.window.rows.row_text import DraggedRows, dragged_rows_mime
from designer.window.rows.seen_rows import SeenRows
from widgets.numbers import grouped
from widgets.plain_tip import plain_tip

_INDEX = QModelIndex | QPersistentModelIndex
_SHOWN_CELL: Final = (
    Qt.ItemFlag.ItemIsSelectable
    | Qt.ItemFlag.ItemIsEnabled
    | Qt.ItemFlag.ItemIsDragEnabled
    | Qt.ItemFlag.ItemNeverHasChildren
)
_EDITED_CELL: Final = _SHOWN_CELL | Qt.ItemFlag.ItemIsEditable


class RowsModel(QAbstractTableModel):
    """Follows the open mapping; what is entered becomes a step of it. Cells are made when someone looks at them."""

    def __init__(self, opened: OpenMapping, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._opened = opened
        self._rows: tuple[Row, ...] = opened.mapping.rows or ()
        self._made = RowCells(self)
        self._seen = SeenRows(self.facts, self._made.cell)
        self._were_moved = False
        self._result_heading = self._name_result()
        self.tell_sight: Callable[[], range] = lambda: range(len(self._rows))
        """Tells which rows can be seen: no others are looked at again after a change."""
        self.is_changing = False
        """Whether rows are being put in and taken out, so that the selection moves by itself."""
        self._has_short_headings = False
        opened.changed.connect(self._follow)
        opened.explained.connect(self._refresh)

    def cell(self, index: _INDEX) -> Cell:
        """How a cell looks."""
        return self.cell_at(index.row(), index.column())

    def cell_at(self, row: int, column: int) -> Cell:
        """How the cell of a row and column looks."""
        return self._seen.cell(row, column)

    def shorten_headings(self, are_short: bool) -> None:
        """Say no more in the headings than a narrow table has room for."""
        self._has_short_headings = are_short
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, Column.RESULT, Column.RESULT)

    def row(self, number: int) -> Row:
        """A row of the mapping."""
        return self._rows[number]

    def says_more(self, index: _INDEX) -> bool:
        """Whether there is more to say of a cell than it shows, however wide it is."""
        facts = self.facts(index.row())
        value = facts.result.value if facts.result is not None else None
        is_state = index.column() == Column.STATE
        if index.column() == Column.OPTIONS:
            return bool(self.cell(index).icon)
        is_told = bool(facts.severity) and (is_state or index.column() == Column.RESULT)
        return is_told or (index.column() == Column.RESULT and isinstance(value, (dict, list)))

    def type_name(self, data_type: str) -> str:
        """A type in words."""
        return self._made.type_name(data_type)

    def rowCount(self, parent: _INDEX = QModelIndex()) -> int:  # noqa: B008 - Qt's own
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: _INDEX = QModelIndex()) -> int:  # noqa: B008 - Qt's own
        return 0 if parent.isValid() else len(Column)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> str | Qt.AlignmentFlag | None:
        if orientation is Qt.Orientation.Vertical:
            return str(section + 1) if role == Qt.ItemDataRole.DisplayRole else None
        if not 0 <= section < len(Column):
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._heading(Column(section))
        if role == Qt.ItemDataRole.ToolTipRole and section == Column.OPTIONS:
            return self.tr("Options of rows: click to show or hide the inspector")
        if role == Qt.ItemDataRole.ToolTipRole and section == Column.STATE:
            return self.tr("State of rows: click to filter them")
        if role == Qt.ItemDataRole.DisplayRole:
            if section == Column.RESULT and self._has_short_headings:
                return self.tr("Result")
            return "" if section in (Column.OPTIONS, Column.STATE) else self._heading(Column(section))
        return None

    def data(self, index: _INDEX, role: int = Qt.ItemDataRole.DisplayRole) -> str | None:
        if not index.isValid() or index.row() >= len(self._rows):
            return None
        column = Column(index.column())
        if role == Qt.ItemDataRole.DisplayRole:
            # A row's number is where it stands, nothing that it holds and takes along.
            return None if column is Column.NUMBER else self.cell(index).text
        if role == Qt.ItemDataRole.EditRole:
            return self._made.entered(self._rows[index.row()], column)
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip(self._made.tip(self.facts(index.row()), column))
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._made.spoken(self.facts(index.row()), column, self._heading(column))
        return None

    def setData(self, index: _INDEX, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        column = Column(index.column()) if index.isValid() else Column.NUMBER
        if role != Qt.ItemDataRole.EditRole or column not in KEYS or not isinstance(value, str):
            return False
        if value != self._made.entered(self._rows[index.row()], column):
            self._opened.apply(enter_text(self._opened.mapping, index.row(), column, value))
        return True

    def flags(self, index: _INDEX) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        return _EDITED_CELL if index.column() in KEYS else _SHOWN_CELL

    def supportedDragActions(self) -> Qt.DropAction:
        return Qt.DropAction.CopyAction

    def mimeTypes(self) -> list[str]:
        return [dragged_rows_mime()]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        numbers = sorted({index.row() for index in indexes})
        return DraggedRows(numbers, [self._rows[number] for number in numbers])

    def facts(self, number: int) -> RowFacts:
        """What is known of a row."""
        told = self._opened.explanation
        result = told.rows[number] if told is not None and number < len(told.rows) else None
        problems, has_source = self._opened.problems_of(number), self._opened.source is not None
        if not has_source:  # then nothing is found anyway
            problems = tuple(problem for problem in problems if problem.code != "found-nothing")
        return RowFacts(number, self._rows[number], result, problems, has_source)

    def _heading(self, column: Column) -> str:
        names = {
            Column.NUMBER: self.tr("Row"),
            Column.SOURCE: self.tr("Source"),
            Column.TYPE: self.tr("Type"),
            Column.CONSTANT: self.tr("Constant"),
            Column.DESTINATION: self.tr("Destination"),
            Column.RESULT: self._result_heading,
            Column.OPTIONS: self.tr("Options"),
            Column.STATE: self.tr("State"),
        }
        return names[column]

    def _name_result(self) -> str:
        if self._opened.record_count > 1:
            return self.tr("Result in record {0}").format(grouped(self._opened.record + 1))
        return self.tr("Result")

    def _follow(self, change: Change) -> None:
        """Put in and take out rows; those that are only other than before are told by the next explanation."""
        rows, delta = change.after.rows or (), change.delta
        if delta.removed != delta.inserted:
            self._were_moved = True
            self._seen.move_out(delta.at)
        self.is_changing = True
        if delta.removed > delta.inserted:
            self.beginRemoveRows(QModelIndex(), delta.at + delta.inserted, delta.at + delta.removed - 1)
            self._rows = rows
            self.endRemoveRows()
        elif delta.inserted > delta.removed:
            self.beginInsertRows(QModelIndex(), delta.at + delta.removed, delta.at + delta.inserted - 1)
            self._rows = rows
            self.endInsertRows()
        self._rows = rows
        self.is_changing = False

    def _refresh(self) -> None:
        heading = self._name_result()
        if heading != self._result_heading:
            self._result_heading = heading
            self.headerDataChanged.emit(Qt.Orientation.Horizontal, Column.RESULT, Column.RESULT)
        others, were_any = self._seen.find_others(self.tell_sight())
        self._tell(range(len(self._rows)) if self._were_moved or not were_any else sorted(others))
        self._were_moved = False

    def _tell(self, rows: Sequence[int]) -> None:
        """Tell that these rows, given in order, may look otherwise: a span at a time."""
        start = 0
        for at in range(1, len(rows) + 1):
            if at == len(rows) or rows[at] != rows[at - 1] + 1:
                self.dataChanged.emit(self.index(rows[start], 0), self.index(rows[at - 1], Column.STATE))
                start = at
