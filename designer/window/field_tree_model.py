"""Fields of documents as a tree for Qt, with the value of the shown record; fields are made when opened."""

from PySide6.QtCore import QAbstractItemModel, QMimeData, QModelIndex, QObject, QPersistentModelIndex, Qt

from designer.documents import ABSENT, EVERY, Field, Step, document_text, value_at
from designer.jsontext import Json
from designer.mapping import Path as FieldPath
from designer.mapping import format_path, path_of_steps

MIME = "application/x-mapping-designer-field"
_INDEX = QModelIndex | QPersistentModelIndex
_SHOWN_LENGTH = 80
_MARKS = {"string": "Aa", "number": "#", "boolean": "◐", "object": "{}", "array": "[ ]", "null": "∅", "mixed": "…"}


class FieldTreeModel(QAbstractItemModel):
    """Columns: field, type, value. Dragging a field carries its path as text."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._root: Field | None = None
        self._record: Json = {}
        self._rows: dict[int, int] = {}

    def show_fields(self, root: Field, record: Json) -> None:
        """Show another tree."""
        self.beginResetModel()
        self._root, self._record, self._rows = root, record, {}
        self.endResetModel()

    def field_at(self, index: _INDEX) -> Field | None:
        """The field of an index; the root for none."""
        return index.internalPointer() if index.isValid() else self._root

    def path_at(self, index: _INDEX) -> FieldPath:
        """The path of a field; every element stands for the first."""
        field = self.field_at(index)
        return path_of_steps(tuple(0 if step is EVERY else step for step in _steps(field))) if field else ()

    def index(self, row: int, column: int, parent: _INDEX = QModelIndex()) -> QModelIndex:  # noqa: B008 - Qt's own
        field = self.field_at(parent)
        children = field.children() if field else ()
        if not 0 <= row < len(children):
            return QModelIndex()
        self._rows[id(children[row])] = row
        return self.createIndex(row, column, children[row])

    def parent(self, index: _INDEX = QModelIndex()) -> QModelIndex:  # type: ignore[override]  # noqa: B008 - Qt overloads it
        field = self.field_at(index) if index.isValid() else None
        if field is None or field.parent is None or field.parent is self._root:
            return QModelIndex()
        return self.createIndex(self._rows.get(id(field.parent), 0), 0, field.parent)

    def rowCount(self, parent: _INDEX = QModelIndex()) -> int:  # noqa: B008 - Qt's own
        field = self.field_at(parent)
        return len(field.children()) if field and parent.column() <= 0 else 0

    def hasChildren(self, parent: _INDEX = QModelIndex()) -> bool:  # noqa: B008 - Qt's own
        field = self.field_at(parent)
        return field is not None and parent.column() <= 0 and field.has_children

    def columnCount(self, parent: _INDEX = QModelIndex()) -> int:  # noqa: B008 - Qt's own
        return 3

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> str | None:
        if role != Qt.ItemDataRole.DisplayRole or orientation is not Qt.Orientation.Horizontal:
            return None
        return (self.tr("Field"), self.tr("Type"), self.tr("Value"))[section]

    def data(self, index: _INDEX, role: int = Qt.ItemDataRole.DisplayRole) -> str | None:
        field = self.field_at(index) if index.isValid() else None
        if field is None:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return (field.label, _MARKS.get(field.type, ""), self._value(field))[index.column()]
        if role == Qt.ItemDataRole.ToolTipRole:
            part = "" if field.is_everywhere else self.tr(" · in {0} of {1}").format(field.present, field.out_of)
            return f"{format_path(self.path_at(index))} · {field.type}{part}"
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{field.label}, {field.type}, {self._value(field)}"
        return None

    def flags(self, index: _INDEX) -> Qt.ItemFlag:
        usual = super().flags(index)
        return usual | Qt.ItemFlag.ItemIsDragEnabled | Qt.ItemFlag.ItemIsDropEnabled

    def mimeTypes(self) -> list[str]:
        return [MIME]

    def mimeData(self, indexes: "list[QModelIndex]") -> QMimeData:  # type: ignore[override]  # Qt says Sequence
        paths = [format_path(self.path_at(index)) for index in indexes if index.column() == 0]
        data = QMimeData()
        data.setData(MIME, "\n".join(paths).encode())
        return data

    def supportedDragActions(self) -> Qt.DropAction:
        return Qt.DropAction.CopyAction

    def _value(self, field: Field) -> str:
        value = value_at(self._record, tuple(0 if step is EVERY else step for step in _steps(field)))
        if value is ABSENT or isinstance(value, dict):
            return ""
        if isinstance(value, list):
            return self.tr("1 item") if len(value) == 1 else self.tr("{0} items").format(len(value))
        text = document_text(value)
        return text if len(text) <= _SHOWN_LENGTH else text[: _SHOWN_LENGTH - 1] + "…"


def _steps(field: Field) -> tuple[Step, ...]:
    return field.steps
