"""What the cells of the rows table are edited with."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractItemModel, QEvent, QModelIndex, QObject, QPersistentModelIndex, QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem, QTableView, QWidget

from designer.window.rows.columns import Column
from designer.window.rows.model import RowsModel
from designer.window.rows.path_choices import PathChoices
from designer.window.rows.probe import RowProbe
from widgets.icons import IconFamily

if TYPE_CHECKING:  # made when the first cell is edited
    from designer.window.rows.path_edit import PathEdit
    from designer.window.rows.type_edit import TypeEdit

_INDEX = QModelIndex | QPersistentModelIndex


class RowDelegate(QStyledItemDelegate):
    """Knows at most one open editor; `told` says what a person should know of what is being entered."""

    told = Signal(object)

    def __init__(
        self, model: RowsModel, choices: PathChoices, probe: RowProbe, icons: IconFamily, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self.opens_lists = True
        """Whether a choice of types opens at once; going on by Tab it does not."""
        self._model = model
        self._choices = choices
        self._probe = probe
        self._icons = icons
        self._path_edit: PathEdit | None = None
        self._type_edit: TypeEdit | None = None

    @property
    def editor(self) -> PathEdit | TypeEdit | None:
        """The open editor."""
        return self._path_edit or self._type_edit

    def type_first(self, text: str) -> None:
        """Begin with what was typed elsewhere, where a path is edited."""
        if self._path_edit is not None:
            self._path_edit.type_first(text)

    def commit(self) -> None:
        """Take what is being entered, and close the editor."""
        editor = self.editor
        if editor is not None:
            self.commitData.emit(editor)
            self.closeEditor.emit(editor, QStyledItemDelegate.EndEditHint.NoHint)

    # Editing

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: _INDEX) -> QWidget:
        column = Column(index.column())
        self._path_edit = self._type_edit = None
        if column is Column.TYPE:
            editor: PathEdit | TypeEdit = self._make_type_edit(parent, index)
        else:
            editor = self._make_path_edit(parent, index, column)
        heading = self._model.headerData(column, Qt.Orientation.Horizontal)
        editor.setAccessibleName(self.tr("{0} of row {1}").format(heading, index.row() + 1))
        editor.setAutoFillBackground(True)
        editor.told.connect(self.told)
        return editor

    def setEditorData(self, editor: QWidget, index: _INDEX) -> None:
        """Fill the editor once: what is being typed stays when the rows are told anew."""
        held = self.editor
        if held is None or held is not editor or held.property("has-begun"):
            return
        held.setProperty("has-begun", True)
        text = index.data(Qt.ItemDataRole.EditRole)
        held.begin(text if isinstance(text, str) else "")

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: _INDEX) -> None:
        if self._path_edit is not None and editor is self._path_edit:
            model.setData(index, self._path_edit.text())
        elif self._type_edit is not None and editor is self._type_edit:
            model.setData(index, self._type_edit.data_type)

    def destroyEditor(self, editor: QWidget, index: _INDEX) -> None:
        if editor is self.editor:
            self._path_edit = self._type_edit = None
            self.told.emit("")
        super().destroyEditor(editor, index)

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, index: _INDEX) -> None:
        place = QRect(option.rect)
        if self._path_edit is not None and editor is self._path_edit:
            place.setWidth(self._width_for(self._path_edit, place.width(), index))
        editor.setGeometry(place)

    def eventFilter(self, editor: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and self._take_key(editor, event):
            return True
        type_edit = self._type_edit if editor is self._type_edit else None
        if event.type() == QEvent.Type.FocusOut and type_edit is not None and type_edit.is_open:
            return False  # the keyboard is in its own list
        return super().eventFilter(editor, event)

    def _take_key(self, editor: QObject, event: QKeyEvent) -> bool:
        if self._path_edit is not None and editor is self._path_edit and self._path_edit.take_key(event):
            return True
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.commit()  # at once; Qt would do it later, and let the table have the key as well
            return True
        return False

    def _make_path_edit(self, parent: QWidget, index: _INDEX, column: Column) -> PathEdit:
        from designer.window.rows.edit_note import EditNote
        from designer.window.rows.path_edit import PathEdit

        held = QPersistentModelIndex(index)
        editor = self._path_edit = PathEdit(
            partial(self._choices.completions, column),
            partial(self._choices.example, column),
            lambda text: self._probe.path(held.row(), column, text),
            self._icons,
            parent,
            takes_placeholders=column is Column.SOURCE,
        )
        EditNote(editor)
        editor.textChanged.connect(
            lambda _text: editor.resize(self._width_for(editor, editor.width(), held), editor.height())
        )
        return editor

    def _width_for(self, editor: PathEdit, width: int, index: _INDEX) -> int:
        """At least this width; for a long text the cells beside as well, each as a whole: half a word confuses."""
        holder = editor.parentWidget()
        table = holder.parentWidget() if holder is not None else None
        if not isinstance(table, QTableView):
            return width
        left = table.columnViewportPosition(index.column())
        for column in range(index.column() + 1, Column.STATE):
            end = table.columnViewportPosition(column) + table.columnWidth(column)
            if width >= editor.text_width or end > table.viewport().width():
                break
            width = max(width, end - left)
        return width

    def _make_type_edit(self, parent: QWidget, index: _INDEX) -> TypeEdit:
        from designer.window.rows.type_edit import TypeEdit

        held = QPersistentModelIndex(index)
        editor = self._type_edit = TypeEdit(
            self._model.type_name,
            lambda data_type: self._probe.type(held.row(), data_type),
            parent,
            lambda data_type: self._probe.doubts(held.row(), data_type),
        )
        editor.chosen.connect(self.commit)
        editor.abandoned.connect(lambda: self.closeEditor.emit(editor, QStyledItemDelegate.EndEditHint.NoHint))
        if self.opens_lists:
            editor.open_soon()
        return editor
