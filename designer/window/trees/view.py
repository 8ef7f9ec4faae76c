"""A tree of fields: dragged from, dropped on, and gone through by keys."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator

from PySide6.QtCore import (
    QEvent,
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QDrag,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QStyleOptionViewItem, QTreeView, QWidget

from designer.matching import Drop, Place
from designer.window.trees.delegate import PORT_PX, ROW_PX, FieldDelegate
from designer.window.trees.dragging import DraggedFields
from designer.window.trees.model import FIELD, PORT, FieldLook, FieldTreeModel
from designer.window.trees.node import FieldNode, Steps
from widgets.colours import colour
from widgets.drag_label import drag_pixmap
from widgets.icons import IconFamily
from widgets.json_view.painting import paint_fold_mark
from widgets.own_viewport import make_own_viewport
from widgets.theme import Palette, current_palette, theme_source

INDENT_PX = 18
_FOCUS_PX = 3
_NOWHERE = QPoint(-1, -1)
SPRING_OPEN_MS = 600
EDGE_PX = 28
_DRAG_LABEL_OFFSET = QPoint(-12, -14)

PlanDrop = Callable[[DraggedFields, FieldNode | None], Drop]


class FieldTreeView(QTreeView):
    """Shows a FieldTreeModel. What is done on it is told as intents; nothing is changed here."""

    places_selected = Signal(object)
    """The places selected by a person."""
    dropped = Signal(object, object)
    """A Drop that was let go, and the global point."""
    drop_told = Signal(object)
    """What a drop here would do, while hovering; empty when over."""
    files_dropped = Signal(object)
    picked_up = Signal(object)
    """DraggedFields picked up by Space."""
    carry_cancelled = Signal()
    crossed = Signal()
    """Tab while fields are carried."""
    constant_wanted = Signal(object, object)
    """A FieldNode, and the text typed so far."""
    source_editing_wanted = Signal(object)
    renaming_wanted = Signal(object)
    deletion_wanted = Signal(object)
    """The FieldNodes."""
    adding_wanted = Signal(object)
    find_wanted = Signal(object)
    """Text typed while fields are carried."""
    menu_wanted = Signal(object, object)
    """The FieldNode or None, and the global point."""

    def __init__(self, model: FieldTreeModel, icons: IconFamily, plan_drop: PlanDrop, parent: QWidget | None = None):
        super().__init__(parent)
        make_own_viewport(self)
        self.fields = model
        self._plan_drop = plan_drop
        self._delegate = FieldDelegate(model, icons, self)
        self._hovering: Drop | None = None
        self._hovered_node: FieldNode | None = None
        self._follows_selection = False
        self._pointer = _NOWHERE
        self.carried: DraggedFields | None = None
        """Fields under way by keyboard, from either tree."""
        self.setModel(model)
        self.setItemDelegate(self._delegate)
        self._lay_out_columns()
        self.setUniformRowHeights(True)
        self.setIndentation(INDENT_PX)
        self.setExpandsOnDoubleClick(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setDragEnabled(True)
        self.setAcceptDrops(True)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragDrop)
        self.setDropIndicatorShown(False)
        self.setDefaultDropAction(Qt.DropAction.CopyAction)
        self.setAutoExpandDelay(SPRING_OPEN_MS)
        self.setAutoScrollMargin(EDGE_PX)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFrameShape(QTreeView.Shape.NoFrame)
        self.setMouseTracking(True)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_Hover)
        self._theme = theme_source()
        self._theme.changed.connect(self._restyle)
        self._painted: dict[FieldNode, tuple[FieldLook, bool]] = {}
        self._is_laid_out = True
        for moved in (model.rowsInserted, model.rowsRemoved, model.rowsMoved, model.modelReset):
            moved.connect(self._lay_out_later)
        model.looks_changed.connect(self._update_looks)
        model.modelReset.connect(self._forget_hover)
        model.rowsAboutToBeRemoved.connect(lambda *_: self._forget_hover())

    def node_at(self, point: QPoint) -> FieldNode | None:
        """The field under a point of the viewport."""
        index = self.indexAt(point)
        return self.fields.node(index) if index.isValid() else None

    def current_node(self) -> FieldNode | None:
        """The field that has the keyboard."""
        index = self.currentIndex()
        return self.fields.node(index) if index.isValid() else None

    def selected_nodes(self) -> list[FieldNode]:
        """The selected fields, from the top down."""
        rows = self.selectionModel().selectedRows(FIELD)
        return sorted((self.fields.node(index) for index in rows), key=lambda node: self._row_order(node))

    def show_places(self, places: Iterable[Place]) -> None:
        """Select these places and bring the first into sight; what the tree has not is left out."""
        nodes = [node for place in sorted(places, key=repr) if (node := self.fields.find(place)) is not None]
        chosen = QItemSelection()
        for node in nodes:
            chosen.select(self.fields.index_of(node), self.fields.index_of(node, PORT))
        self._follows_selection = True
        try:
            flags = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
            self.selectionModel().select(chosen, flags)
            if nodes and not any(self.fields.node(self.currentIndex()) is node for node in nodes):
                current = self.fields.index_of(nodes[0])
                self.selectionModel().setCurrentIndex(current, QItemSelectionModel.SelectionFlag.NoUpdate)
        finally:
            self._follows_selection = False
        if nodes:
            self._bring_into_sight(nodes[0])

    def go_to(self, node: FieldNode) -> None:
        """Select a field as if it had been clicked, and bring it into sight."""
        index = self.fields.index_of(node)
        self._bring_into_sight(node)
        flags = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
        self.selectionModel().setCurrentIndex(index, flags)

    def _bring_into_sight(self, node: FieldNode) -> None:
        """Scroll only for a field that is not in sight, and then so that its neighbours are in sight too."""
        index = self.fields.index_of(node)
        self.scrollTo(index)
        if not self.viewport().rect().adjusted(0, ROW_PX, 0, -ROW_PX).contains(self.visualRect(index).center()):
            self.scrollTo(index, QAbstractItemView.ScrollHint.PositionAtCenter)

    def show_found(self, found: Iterable[Steps]) -> None:
        """Mark the fields that were found."""
        self._delegate.found = frozenset(found)
        self.viewport().update()

    def place_rect(self, node: FieldNode) -> QRect:
        """Where a field is painted, in the viewport: from its mark to the right edge."""
        return self.visualRect(self.fields.index_of(node))

    def carry(self, fields: DraggedFields | None) -> None:
        """Take part in carrying fields by keyboard, or end it."""
        self.carried = fields
        self._forget_hover()
        if fields is not None and fields.side != self.fields.side and self.hasFocus():
            self._hover(fields, self.current_node())

    # Selecting

    def selectionChanged(self, selected: QItemSelection, deselected: QItemSelection) -> None:
        super().selectionChanged(selected, deselected)
        if not self._follows_selection:
            self.places_selected.emit([node.place for node in self.selected_nodes()])

    def currentChanged(self, current: QModelIndex, previous: QModelIndex) -> None:  # type: ignore[override]  # Qt's stubs
        super().currentChanged(current, previous)
        if self._takes_carried() and not self._follows_selection:
            self._hover(self.carried, self.fields.node(current) if current.isValid() else None)

    # Dragging

    def startDrag(self, actions: Qt.DropAction) -> None:
        nodes = self.selected_nodes()
        if not nodes:
            return
        fields = self.fields.mimeData([self.fields.index_of(node) for node in nodes])
        drag = QDrag(self)
        drag.setMimeData(fields)
        drag.setPixmap(drag_pixmap(fields.label, current_palette(self), self.devicePixelRatioF()))
        drag.setHotSpot(_DRAG_LABEL_OFFSET)
        drag.exec(Qt.DropAction.CopyAction)
        self.drop_told.emit("")

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        self.setState(QAbstractItemView.State.DraggingState)
        self._answer(event)

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        super().dragMoveEvent(event)
        self._answer(event)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        super().dragLeaveEvent(event)
        self._forget_hover()

    def dropEvent(self, event: QDropEvent) -> None:
        data = event.mimeData()
        point = event.position().toPoint()
        self.setState(QAbstractItemView.State.NoState)
        self.stopAutoScroll()
        if isinstance(data, DraggedFields):
            drop = self._plan(data, self.node_at(point))
            self._forget_hover()
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()
            if drop.is_possible:
                self.dropped.emit(drop, self.viewport().mapToGlobal(point))
        elif data.hasUrls():
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()
            self.files_dropped.emit([url.toLocalFile() for url in data.urls() if url.isLocalFile()])

    def stopAutoScroll(self) -> None:
        """End scrolling at the edges."""
        self.setAutoScroll(False)
        self.setAutoScroll(True)

    def _answer(self, event: QDragEnterEvent | QDragMoveEvent) -> None:
        data = event.mimeData()
        if isinstance(data, DraggedFields):
            drop = self._hover(data, self.node_at(event.position().toPoint()))
            takes = drop is not None and drop.is_possible
        else:
            takes = data.hasUrls()
        event.setDropAction(Qt.DropAction.CopyAction)
        event.setAccepted(takes or isinstance(event, QDragEnterEvent))

    def _hover(self, fields: DraggedFields | None, node: FieldNode | None) -> Drop | None:
        if fields is None:
            return None
        if self._hovering is None or node is not self._hovered_node:
            before, self._hovered_node = self._hovered_node, node
            self._hovering = self._plan(fields, node)
            self.drop_told.emit(self._hovering.words)
            self._update_target(before)
            self._update_target(node)
        return self._hovering

    def _plan(self, fields: DraggedFields, node: FieldNode | None) -> Drop:
        if fields.side == self.fields.side:
            return Drop(self.tr("Drop it on the other side"))
        return self._plan_drop(fields, node)

    def _forget_hover(self) -> None:
        if self._hovering is not None:
            before, self._hovering, self._hovered_node = self._hovered_node, None, None
            self.drop_told.emit("")
            self._update_target(before)

    def _update_target(self, node: FieldNode | None) -> None:
        """Paint a field, or the whole, which takes or took a drop, anew."""
        place = self.place_rect(node) if node is not None else QRect()
        if place.isNull():
            self.viewport().update()
        else:
            self.viewport().update(0, place.top(), self.viewport().width(), place.height())

    # Keys

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not (self._carry_key(event) if self.carried is not None else self._field_key(event)):
            super().keyPressEvent(event)

    def focusNextPrevChild(self, following: bool) -> bool:
        if self.carried is not None:
            self.crossed.emit()
            return True
        return super().focusNextPrevChild(following)

    def _carry_key(self, event: QKeyEvent) -> bool:
        key = event.key()
        if key == Qt.Key.Key_Escape:
            self.carry_cancelled.emit()
        elif not self._takes_carried():
            return False
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            to_top = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
            self.drop_carried(None if to_top else self.current_node())
        elif _typed(event):
            self.find_wanted.emit(event.text())
        else:
            return False
        return True

    def drop_carried(self, node: FieldNode | None) -> None:
        """Drop what is carried by keyboard on a field; on None, at the top of the document."""
        if self.carried is None:
            return
        drop = self._plan(self.carried, node)
        if not drop.is_possible:
            self.drop_told.emit(drop.words)
            return
        at = self.place_rect(node).bottomLeft() if node is not None else self.viewport().rect().center()
        self.dropped.emit(drop, self.viewport().mapToGlobal(at))

    def _field_key(self, event: QKeyEvent) -> bool:
        node, key = self.current_node(), event.key()
        if event.matches(QKeySequence.StandardKey.Copy):
            QGuiApplication.clipboard().setText("\n".join(chosen.path_text for chosen in self.selected_nodes()))
        elif key == Qt.Key.Key_Space and not event.modifiers():
            nodes = self.selected_nodes() or ([node] if node else [])
            if nodes:
                self.picked_up.emit(self.fields.mimeData([self.fields.index_of(chosen) for chosen in nodes]))
        elif self.fields.side == "destination":
            return self._destination_key(event, node)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and node is not None and self.fields.has_child_fields(node):
            self._toggle(node)
        elif _typed(event):
            self.find_wanted.emit(event.text())
        else:
            return False
        return True

    def _destination_key(self, event: QKeyEvent, node: FieldNode | None) -> bool:
        key = event.key()
        if key == Qt.Key.Key_Insert:
            self.adding_wanted.emit(node)
        elif node is None:
            return False
        elif key == Qt.Key.Key_F2:
            self.renaming_wanted.emit(node)
        elif key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.deletion_wanted.emit(self.selected_nodes() or [node])
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._open_or_edit(node)
        elif _typed(event) and not self.fields.has_child_fields(node):
            self.constant_wanted.emit(node, event.text())
        elif _typed(event):
            self.find_wanted.emit(event.text())
        else:
            return False
        return True

    def _takes_carried(self) -> bool:
        return self.carried is not None and self.carried.side != self.fields.side

    # Mouse

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        super().mouseDoubleClickEvent(event)
        node = self.node_at(event.position().toPoint())
        if event.button() != Qt.MouseButton.LeftButton or node is None:
            return
        if self.fields.side == "destination":
            self._open_or_edit(node)
        elif self.fields.has_child_fields(node):
            self._toggle(node)

    def contextMenuEvent(self, event: object) -> None:
        from PySide6.QtGui import QContextMenuEvent

        if not isinstance(event, QContextMenuEvent):
            return
        if event.reason() == QContextMenuEvent.Reason.Keyboard:
            node = self.current_node()
            at = self.place_rect(node).bottomLeft() if node is not None else QPoint(0, 0)
        else:
            node, at = self.node_at(event.pos()), event.pos()
        self.menu_wanted.emit(node, self.viewport().mapToGlobal(at))

    def _open_or_edit(self, node: FieldNode) -> None:
        if self.fields.has_child_fields(node):
            self._toggle(node)
        else:
            self.constant_wanted.emit(node, "")

    def _toggle(self, node: FieldNode) -> None:
        index = self.fields.index_of(node)
        self.setExpanded(index, not self.isExpanded(index))

    # Painting

    @property
    def _palette(self) -> Palette:
        return self._theme.palette or current_palette(self)

    def drawRow(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        self._paint_background(painter, option, index)
        super().drawRow(painter, option, index)
        if self.hasFocus() and index == self.currentIndex():  # last, since the style paints what is selected anew
            bar = QRect(0, option.rect.top(), _FOCUS_PX, option.rect.height())
            painter.fillRect(bar, colour(self._palette.accent))
        if self._hovering is None or self._hovered_node is None or not self._hovering.is_possible:
            return
        if self.fields.node(index) is self._hovered_node:
            self._paint_target(painter, option.rect)

    def _paint_background(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        node = self.fields.node(index)
        self._painted[node] = self._looks_like(node)
        palette = self._palette
        area: QRect = option.rect
        if self.selectionModel().isSelected(index):
            painter.fillRect(area, colour(palette.selection))
        elif area.contains(self._pointer):
            painter.fillRect(area, colour(palette.hover))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        self._point_at(event.position().toPoint())

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._point_at(_NOWHERE)

    def _point_at(self, point: QPoint) -> None:
        if self.indexAt(point) != self.indexAt(self._pointer):
            self.viewport().update()
        self._pointer = point

    def drawBranches(self, painter: QPainter, rect: QRect, index: QModelIndex | QPersistentModelIndex) -> None:
        if not self.fields.hasChildren(index):
            return
        place = QRect(rect.right() - INDENT_PX + 1, rect.top(), INDENT_PX, rect.height())
        paint_fold_mark(painter, place.toRectF(), not self.isExpanded(index), colour(self._palette.quiet))

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._hovering is not None and self._hovered_node is None and self._hovering.is_possible:
            painter = QPainter(self.viewport())
            self._paint_target(painter, self.viewport().rect())

    def _looks_like(self, node: FieldNode) -> tuple[FieldLook, bool]:
        return self.fields.look(node), self.fields.has_child_fields(node)

    def _lay_out_later(self) -> None:
        self._is_laid_out = False

    def _update_looks(self) -> None:
        """Paint the fields in sight that look otherwise than when they were painted; all, where some were moved."""
        before, self._painted = self._painted, {}
        if not self._is_laid_out:
            self._is_laid_out = True
            self.viewport().update()
            return
        for index in self._in_sight():
            node = self.fields.node(index)
            looks_like = self._painted[node] = self._looks_like(node)
            if looks_like != before.get(node):
                place = self.visualRect(index)
                self.viewport().update(0, place.top(), self.viewport().width(), place.height())

    def _in_sight(self) -> Iterator[QModelIndex]:
        """The fields that are to be seen."""
        index = self.indexAt(QPoint(0, 0))
        height = max(1, self.rowHeight(index)) if index.isValid() else 1
        for _ in range(self.viewport().height() // height + 2):
            if not index.isValid():
                return
            yield index
            index = self.indexBelow(index)

    def _paint_target(self, painter: QPainter, area: QRect) -> None:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(colour(current_palette(self).accent), 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(area.toRectF().adjusted(1, 1, -1, -1), 4, 4)
        painter.restore()

    def _lay_out_columns(self) -> None:
        header = self.header()
        header.hide()
        header.setStretchLastSection(False)
        header.setMinimumSectionSize(PORT_PX)
        header.setSectionResizeMode(FIELD, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(PORT, QHeaderView.ResizeMode.Fixed)
        header.resizeSection(PORT, PORT_PX)
        self.setTreePosition(FIELD)
        if self.fields.side == "destination":
            header.moveSection(header.visualIndex(PORT), 0)

    def _row_order(self, node: FieldNode) -> tuple[int, ...]:
        order = []
        at: FieldNode | None = node
        while at is not None and at.parent is not None:
            order.append(at.position)
            at = at.parent
        return tuple(reversed(order))

    def _restyle(self) -> None:
        self._delegate.use_fonts()
        self.viewport().update()


def _typed(event: QKeyEvent) -> bool:
    """Whether a key types a character."""
    held = event.modifiers() & ~(Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier)
    return not held and bool(event.text()) and event.text().isprintable() and not event.text().isspace()
