"""The rows table: gone through, edited, and its rows dragged."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import (
    QEvent,
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QContextMenuEvent,
    QDrag,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QHelpEvent,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import (
    QAbstractItemDelegate,
    QAbstractItemView,
    QFrame,
    QHeaderView,
    QTableView,
    QToolTip,
    QWidget,
)

from designer.window.rows.columns import KEYS, Column, ColumnWidths
from designer.window.rows.delegate import RowDelegate
from designer.window.rows.drop_before import DropBefore
from designer.window.rows.header import RowsHeader
from designer.window.rows.model import RowsModel
from designer.window.rows.painting import CellPainter
from designer.window.rows.row_text import DraggedRows
from designer.window.rows.rows_painter import paint_rows
from widgets.drag_label import drag_pixmap
from widgets.icons import IconFamily
from widgets.own_viewport import make_own_viewport, paint_ground
from widgets.theme import current_palette, theme_source

_INDEX = QModelIndex | QPersistentModelIndex
_ROW_PX = 26
_HEADER_PX = 30
_ROOM_PX = 8
_ANY_TRIGGER = QAbstractItemView.EditTrigger.AllEditTriggers
_DRAG_LABEL_OFFSET = QPoint(-12, -14)


class RowsTable(QTableView):
    """Shows a RowsModel. What is entered is committed through the model; all else is told as an intent."""

    rows_selected = Signal(object)
    """The rows that a person selected."""
    constant_wanted = Signal(object, object)
    """The row, and the text typed so far."""
    rows_dropped = Signal(object, object)
    """The rows dragged, and the row before which they were dropped."""
    drop_told = Signal(object)
    """What a drop here would do; empty when over."""
    options_wanted = Signal()
    """The options of the selected rows are to be shown."""
    options_toggled = Signal()
    filter_wanted = Signal()
    menu_wanted = Signal(object)
    """The global point."""

    def __init__(
        self, model: RowsModel, delegate: RowDelegate, icons: IconFamily, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        make_own_viewport(self)
        self._rows = model
        self._rows.tell_sight = self._rows_in_sight
        self._delegate = delegate
        self._painting = CellPainter(icons)
        self._drop = DropBefore(self)
        self._drop.told.connect(self.drop_told)
        self._follows_selection = False
        self._is_tabbing = False
        header = self._header = RowsHeader(icons, self)
        self.setHorizontalHeader(header)
        self.setModel(model)
        self.setItemDelegate(delegate)
        self._lay_out()
        self.widths = ColumnWidths(self)
        self.widths.lay_out()
        self.widths.narrowed.connect(model.shorten_headings)
        header.divided.connect(self.widths.take_over)
        header.options_clicked.connect(self.options_toggled)
        header.filter_clicked.connect(self.filter_wanted)
        self.clicked.connect(self._click)
        self.setAccessibleName(self.tr("Rows of the mapping"))
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        triggers = QAbstractItemView.EditTrigger
        self.setEditTriggers(triggers.DoubleClicked | triggers.EditKeyPressed | triggers.AnyKeyPressed)
        self.setTabKeyNavigation(False)
        self.setDragEnabled(True)
        self.setAcceptDrops(True)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragDrop)
        self.setDropIndicatorShown(False)
        self.setDragDropOverwriteMode(False)
        self.setDefaultDropAction(Qt.DropAction.CopyAction)
        theme_source().changed.connect(self._restyle)
        self._restyle()

    def selected_rows(self) -> tuple[int, ...]:
        """The selected rows, from the top down; none that is hidden."""
        rows = (index.row() for index in self.selectionModel().selectedRows())
        return tuple(sorted(row for row in rows if not self.isRowHidden(row)))

    @property
    def is_filtered(self) -> bool:
        """Whether rows may be hidden, which the heading marks."""
        return self._header.is_filtered

    @is_filtered.setter
    def is_filtered(self, is_filtered: bool) -> None:
        self._header.is_filtered = is_filtered
        self._header.viewport().update()

    def hide_rows(self, hidden: frozenset[int]) -> None:
        """Hide these rows and show all others."""
        for row in range(self._rows.rowCount()):
            if self.isRowHidden(row) != (row in hidden):
                self.setRowHidden(row, row in hidden)

    def row_beside(self, row: int, by: int) -> int:
        """The next shown row above (-1) or below (1) a row; one that is none at the end."""
        row += by
        while 0 <= row < self._rows.rowCount() and self.isRowHidden(row):
            row += by
        return row

    def show_rows(self, rows: Iterable[int]) -> None:
        """Select rows, and bring the first into sight; an editor stays open where it is."""
        self.executeDelayedItemsLayout()  # left to its timer, all would be painted a second time
        wanted = tuple(sorted(rows))
        current = self.currentIndex()
        if wanted == self.selected_rows() and (not wanted or current.row() in wanted):
            return
        is_editing = self._delegate.editor is not None  # it would be closed where the keyboard goes elsewhere
        chosen = QItemSelection()
        for row in wanted:
            chosen.select(self._rows.index(row, 0), self._rows.index(row, Column.STATE))
        self._follows_selection = True
        try:
            flags = QItemSelectionModel.SelectionFlag
            self.selectionModel().select(chosen, flags.ClearAndSelect | flags.Rows)
            if wanted and current.row() not in wanted and not is_editing:
                column = max(current.column(), Column.SOURCE)
                self.selectionModel().setCurrentIndex(self._rows.index(wanted[0], column), flags.NoUpdate)
        finally:
            self._follows_selection = False
        if wanted and not is_editing:
            if len(wanted) > 1:  # as many of them as there is room for
                self.scrollTo(self._rows.index(wanted[-1], max(self.currentIndex().column(), 0)))
            self.scrollTo(self._rows.index(wanted[0], max(self.currentIndex().column(), 0)))

    def edit_cell(self, row: int, column: Column, typed: str = "") -> None:
        """Begin to edit a cell, in place of what is in it with what has been typed so far."""
        index = self._rows.index(row, column)
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        self.setCurrentIndex(index)
        self.scrollTo(index)
        self.edit(index)
        if typed:
            self._delegate.type_first(typed)

    def edit(  # type: ignore[override]  # one for both of Qt's
        self, index: _INDEX, trigger: QAbstractItemView.EditTrigger | None = None, event: QEvent | None = None
    ) -> bool:
        """Begin to edit; a constant is entered in a popup of its own."""
        self._delegate.opens_lists = not self._is_tabbing
        if index.column() in KEYS and (trigger is None or trigger & self.editTriggers()):
            self.scrollTo(index)  # else what is half hidden would be edited half hidden
        if index.column() != Column.CONSTANT:
            return super().edit(index, _ANY_TRIGGER if trigger is None else trigger, event)  # type: ignore[arg-type]  # no event is fine
        if trigger is not None and not trigger & self.editTriggers():
            return False
        self.constant_wanted.emit(index.row(), _typed(event))
        return True

    def closeEditor(self, editor: QWidget, hint: QAbstractItemDelegate.EndEditHint) -> None:
        hints = QAbstractItemDelegate.EndEditHint
        self._is_tabbing = hint in (hints.EditNextItem, hints.EditPreviousItem)
        try:
            super().closeEditor(editor, hint)
        finally:
            self._is_tabbing = False

    def moveCursor(  # type: ignore[override]  # Qt's stubs
        self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier
    ) -> QModelIndex | QPersistentModelIndex:
        actions = QAbstractItemView.CursorAction
        if action in (actions.MoveNext, actions.MovePrevious) and self._is_tabbing:
            return self._cell_to_edit(1 if action == actions.MoveNext else -1)
        to = super().moveCursor(action, modifiers)
        # The number is no cell to be in: it has no frame, and nothing to edit.
        return to.siblingAtColumn(Column.SOURCE) if to.isValid() and to.column() == Column.NUMBER else to

    def selectionCommand(self, index: _INDEX, event: QEvent | None = None) -> QItemSelectionModel.SelectionFlag:
        if isinstance(event, QKeyEvent) and event.key() in (Qt.Key.Key_Home, Qt.Key.Key_End):
            held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
            if held == Qt.KeyboardModifier.ControlModifier:  # Qt would leave the selection where it was, out of sight
                return QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
        return super().selectionCommand(index, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        index = self.currentIndex()
        held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        is_enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not held and index.isValid()
        if is_enter and index.column() == Column.OPTIONS:
            self.options_wanted.emit()
        elif is_enter or (event.key() == Qt.Key.Key_F2 and index.isValid() and index.column() not in KEYS):
            self.edit_cell(index.row(), Column(index.column()) if index.column() in KEYS else Column.SOURCE)
        elif event.key() == Qt.Key.Key_Escape and not self._drop.is_over:
            event.ignore()
        else:
            super().keyPressEvent(event)

    def selectionChanged(self, selected: QItemSelection, deselected: QItemSelection) -> None:
        super().selectionChanged(selected, deselected)
        if not self._follows_selection and not self._rows.is_changing:
            self.rows_selected.emit(self.selected_rows())

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        at = event.pos()
        if event.reason() == QContextMenuEvent.Reason.Keyboard:
            at = self.visualRect(self.currentIndex()).bottomLeft()
        elif self.indexAt(at).isValid() and self.indexAt(at).row() not in self.selected_rows():
            self.setCurrentIndex(self.indexAt(at))
        self.menu_wanted.emit(self.viewport().mapToGlobal(at))

    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            self._show_tip(event)
            return True
        return super().viewportEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self.widths.fit()
        super().resizeEvent(event)

    # Dragging

    def startDrag(self, actions: Qt.DropAction) -> None:
        rows = self.selected_rows()
        if not rows:
            return
        drag = QDrag(self)
        data = self._rows.mimeData([self._rows.index(row, 0) for row in rows])
        drag.setMimeData(data)
        drag.setPixmap(drag_pixmap(self._drop.name(rows), current_palette(self), self.devicePixelRatioF()))
        drag.setHotSpot(_DRAG_LABEL_OFFSET)
        drag.exec(Qt.DropAction.CopyAction)
        self._drop.forget()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        self._drop.answer(event)

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        if isinstance(event.mimeData(), DraggedRows):
            super().dragMoveEvent(event)  # it scrolls at the edges
        self._drop.answer(event)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        super().dragLeaveEvent(event)
        self._drop.forget()

    def dropEvent(self, event: QDropEvent) -> None:
        data = event.mimeData()
        self.setState(QAbstractItemView.State.NoState)
        if not isinstance(data, DraggedRows):
            event.ignore()
            return
        before = self._drop.row_below(event.position().toPoint())
        self._drop.forget()
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
        self.rows_dropped.emit(data.numbers, before)

    def paintEvent(self, event: QPaintEvent) -> None:
        paint_ground(self, event)
        painter = QPainter(self.viewport())
        paint_rows(painter, event.rect(), self, self._rows, self._painting)
        self._drop.paint(painter)

    # What else it is made of

    def _click(self, index: QModelIndex) -> None:
        if index.column() == Column.OPTIONS and self._rows.cell(index).icon:
            self.options_wanted.emit()

    def _cell_to_edit(self, by: int) -> QModelIndex:
        """The next cell that a person would fill; where a row has a source, its constant is passed over."""
        row, column = self.currentIndex().row(), self.currentIndex().column() + by
        while 0 <= row < self._rows.rowCount():
            while 0 <= column < len(Column):
                if self.isRowHidden(row):
                    break
                if column in KEYS and not (column == Column.CONSTANT and "eField" in self._rows.row(row).entries):
                    return self._rows.index(row, column)
                column += by
            row += by
            column = 0 if by > 0 else len(Column) - 1
        return QModelIndex()

    def _show_tip(self, event: QHelpEvent) -> None:
        """Tell what has no room in a cell, and what there is to say of a row; nothing that is there to be read."""
        index = self.indexAt(event.pos())
        area = self.visualRect(index)
        words = ""
        if index.isValid() and (self._rows.says_more(index) or self._is_cut(index)):
            words = str(index.data(Qt.ItemDataRole.ToolTipRole) or "")
        QToolTip.showText(event.globalPos(), words, self.viewport(), area)

    def _is_cut(self, index: _INDEX) -> bool:
        return self._painting.is_cut(self.visualRect(index), self._rows.cell(index))

    def _rows_in_sight(self) -> range:
        first, last = self.rowAt(0), self.rowAt(self.viewport().height() - 1)
        return range(max(first, 0), (last if last >= 0 else self._rows.rowCount() - 1) + 1)

    def _lay_out(self) -> None:
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setCornerButtonEnabled(False)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setMinimumSectionSize(_ROW_PX)

    def _restyle(self) -> None:
        painting = self._painting
        painting.use_fonts()
        self.widths.follow_text()
        self.verticalHeader().setDefaultSectionSize(max(painting.row_px, painting.line_height + _ROOM_PX))
        self.horizontalHeader().setFixedHeight(max(_HEADER_PX, painting.line_height + 2 * _ROOM_PX))
        self.viewport().update()


def _typed(event: QEvent | None) -> str:
    text = event.text() if isinstance(event, QKeyEvent) else ""
    return text if text.isprintable() else ""
