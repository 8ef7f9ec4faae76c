"""The rows as a table: source, type, constant, destination, result, state."""

import json

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from designer.documents import document_text
from designer.engine import NOTHING, RowResult
from designer.mapping import Change, Row, edits
from designer.window.open_mapping import OpenMapping

SOURCE, TYPE, CONSTANT, DESTINATION, RESULT, STATE = range(6)
_INDEX = QModelIndex | QPersistentModelIndex
_KEYS = {SOURCE: "eField", TYPE: "dataType", CONSTANT: "hardCodedValue", DESTINATION: "gField"}
_SHOWN_LENGTH = 80


class RowsModel(QAbstractTableModel):
    """Edits become steps of the open mapping; the table follows its changes."""

    def __init__(self, opened: OpenMapping, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._open = opened
        self._count = opened.mapping.row_count
        opened.changed.connect(self._follow)
        opened.explained.connect(self._refresh)

    def rowCount(self, parent: _INDEX = QModelIndex()) -> int:  # noqa: B008 - Qt's own
        return 0 if parent.isValid() else self._count

    def columnCount(self, parent: _INDEX = QModelIndex()) -> int:  # noqa: B008 - Qt's own
        return 0 if parent.isValid() else 6

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> str | None:
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        if orientation is Qt.Orientation.Vertical:
            return str(section + 1)
        words = ("Source", "Type", "Constant", "Destination", "Result", "State")
        return self.tr(words[section])

    def data(self, index: _INDEX, role: int = Qt.ItemDataRole.DisplayRole) -> str | None:
        row = self._row(index)
        if row is None:
            return None
        result = self._result(index.row())
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole):
            text = self._text(row, result, index.column())
            return text if role == Qt.ItemDataRole.EditRole or len(text) <= _SHOWN_LENGTH else text[:79] + "…"
        if role == Qt.ItemDataRole.ToolTipRole and result is not None and result.problems:
            return "\n".join(str(problem) for problem in result.problems)
        return None

    def setData(self, index: _INDEX, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        row = self._row(index)
        if row is None or role != Qt.ItemDataRole.EditRole or not isinstance(value, str):
            return False
        key = _KEYS[index.column()]
        mapping = self._open.mapping
        if (not value and key != "hardCodedValue") or not value.strip():
            self._open.apply(edits.clear_entry(mapping, index.row(), key))
        else:
            held = read_constant(value) if key == "hardCodedValue" else value
            self._open.apply(edits.set_entry(mapping, index.row(), key, held))
        return True

    def flags(self, index: _INDEX) -> Qt.ItemFlag:
        usual = super().flags(index) | Qt.ItemFlag.ItemNeverHasChildren
        return usual | Qt.ItemFlag.ItemIsEditable if index.column() in _KEYS else usual

    def _text(self, row: Row, result: RowResult | None, column: int) -> str:
        if column == CONSTANT:
            return document_text(row.hard_coded_value) if row.has_constant else ""
        if column in _KEYS:
            held = row.entries.get(_KEYS[column])
            return held if isinstance(held, str) else "" if held is None else document_text(held)
        if result is None:
            return ""
        if column == RESULT:
            return "" if result.value is NOTHING else document_text(result.value)
        worst = [problem for problem in result.problems if problem.severity != "info"]
        return worst[0].message if worst else self.tr(str(result.state))

    def _row(self, index: _INDEX) -> Row | None:
        rows = self._open.mapping.rows or ()
        return rows[index.row()] if index.isValid() and index.row() < len(rows) else None

    def _result(self, row: int) -> RowResult | None:
        told = self._open.explanation
        return told.rows[row] if told and row < len(told.rows) else None

    def _follow(self, change: Change) -> None:
        delta = change.delta
        if delta.removed > delta.inserted:
            self.beginRemoveRows(QModelIndex(), delta.at + delta.inserted, delta.at + delta.removed - 1)
            self._count = change.after.row_count
            self.endRemoveRows()
        elif delta.inserted > delta.removed:
            self.beginInsertRows(QModelIndex(), delta.at + delta.removed, delta.at + delta.inserted - 1)
            self._count = change.after.row_count
            self.endInsertRows()

    def _refresh(self) -> None:
        if self._count:
            self.dataChanged.emit(self.index(0, 0), self.index(self._count - 1, STATE))


def read_constant(text: str) -> object:
    """What a person types as a constant: JSON where it is, else the text itself."""
    try:
        return json.loads(text, parse_constant=lambda word: word)
    except (ValueError, RecursionError):
        return text
