"""What the cells of the rows table are edited with."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QAbstractItemModel, QEvent, QModelIndex, QObject, QPersistentModelIndex, QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem, QTableView, QWidget

from designer.window.rows.columns import Column
from designer.window.rows.model import RowsModel
from designer.window.rows.path_choices import PathChoices
from designer.window.rows.path_edit import PathEdit
from designer.window.rows.probe import RowProbe
from designer.window.rows.type_edit import TypeEdit
from widgets.icons import IconFamily

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
        self._editor: PathEdit | TypeEdit | None = None

    @property
    def editor(self) -> PathEdit | TypeEdit | None:
        """The open editor."""
        return self._editor

    def commit(self) -> None:
        """Take what is being entered, and close the editor."""
        if self._editor is not None:
            editor = self._editor
            self.commitData.emit(editor)
            self.closeEditor.emit(editor, QStyledItemDelegate.EndEditHint.NoHint)

    # Editing

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: _INDEX) -> QWidget:
        column = Column(index.column())
        editor = self._type_edit(parent, index) if column is Column.TYPE else self._path_edit(parent, index, column)
        heading = self._model.headerData(column, Qt.Orientation.Horizontal)
        editor.setAccessibleName(self.tr("{0} of row {1}").format(heading, index.row() + 1))
        editor.setAutoFillBackground(True)
        editor.told.connect(self.told)
        self._editor = editor
        return editor

    def setEditorData(self, editor: QWidget, index: _INDEX) -> None:
        """Fill the editor once: what is being typed stays when the rows are told anew."""
        if editor.property("has-begun") or not isinstance(editor, (PathEdit, TypeEdit)):
            return
        editor.setProperty("has-begun", True)
        text = index.data(Qt.ItemDataRole.EditRole)
        editor.begin(text if isinstance(text, str) else "")

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: _INDEX) -> None:
        if isinstance(editor, PathEdit):
            model.setData(index, editor.text())
        elif isinstance(editor, TypeEdit):
            model.setData(index, editor.data_type)

    def destroyEditor(self, editor: QWidget, index: _INDEX) -> None:
        if editor is self._editor:
            self._editor = None
            self.told.emit("")
        super().destroyEditor(editor, index)

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, index: _INDEX) -> None:
        place = QRect(option.rect)
        if isinstance(editor, PathEdit):
            place.setWidth(self._width_for(editor, place.width(), index))
        editor.setGeometry(place)

    def eventFilter(self, editor: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and self._take_key(editor, event):
            return True
        if event.type() == QEvent.Type.FocusOut and isinstance(editor, TypeEdit) and editor.is_open:
            return False  # the keyboard is in its own list
        return super().eventFilter(editor, event)

    def _take_key(self, editor: QObject, event: QKeyEvent) -> bool:
        if isinstance(editor, PathEdit) and editor.take_key(event):
            return True
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.commit()  # at once; Qt would do it later, and let the table have the key as well
            return True
        return False

    def _path_edit(self, parent: QWidget, index: _INDEX, column: Column) -> PathEdit:
        held = QPersistentModelIndex(index)
        editor = PathEdit(
            partial(self._choices.completions, column),
            partial(self._choices.example, column),
            lambda text: self._probe.path(held.row(), column, text),
            self._icons,
            parent,
            takes_placeholders=column is Column.SOURCE,
        )
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

    def _type_edit(self, parent: QWidget, index: _INDEX) -> TypeEdit:
        held = QPersistentModelIndex(index)
        editor = TypeEdit(self._model.type_name, lambda data_type: self._probe.type(held.row(), data_type), parent)
        editor.chosen.connect(self.commit)
        editor.abandoned.connect(lambda: self.closeEditor.emit(editor, QStyledItemDelegate.EndEditHint.NoHint))
        if self.opens_lists:
            editor.open_soon()
        return editor
