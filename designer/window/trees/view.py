"""A tree of fields: dragged from, dropped on, and gone through by keys."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from PySide6.QtCore import (
    QEvent,
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPoint,
    QRect,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QContextMenuEvent,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTreeView, QWidget

from designer.matching import Drop, Place
from designer.window.trees.delegate import PORT_PX, ROW_PX, FieldDelegate
from designer.window.trees.dragging import DraggedFields, drag_by_pointer
from designer.window.trees.drop_target import DropTarget
from designer.window.trees.fields_painter import paint_fields
from designer.window.trees.keys import TreeKeys
from designer.window.trees.link_ends import LinkEnds
from designer.window.trees.looks_in_sight import LooksInSight
from designer.window.trees.model import FIELD, PORT, FieldTreeModel
from designer.window.trees.node import FieldNode, spans_of
from designer.window.trees.sprung_branches import SprungBranches
from widgets.icons import IconFamily
from widgets.own_viewport import make_own_viewport, paint_ground
from widgets.text_scale import scaled
from widgets.theme import Palette, current_palette, theme_source

INDENT_PX = 18
_NOWHERE = QPoint(-1, -1)
SPRING_OPEN_MS = 600
EDGE_PX = 10
"""Less than half a row: who drops on the last row in sight means that row."""

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
    laid_out = Signal()
    """Fields were folded or unfolded, are others, or have another place."""

    def __init__(self, model: FieldTreeModel, icons: IconFamily, plan_drop: PlanDrop, parent: QWidget | None = None):
        super().__init__(parent)
        make_own_viewport(self)
        self.fields = model
        self._plan_drop = plan_drop
        self.links = LinkEnds(self, model)
        self.target = DropTarget(self, self._plan)
        """What would take what is held over the tree."""
        self.sprung = SprungBranches(self)
        self._delegate = FieldDelegate(model, icons, self.links, self)
        self._follows_selection = False
        self._pointer = _NOWHERE
        self.carried: DraggedFields | None = None
        """Fields under way by keyboard, from either tree."""
        self.setModel(model)
        self.setItemDelegate(self._delegate)
        self._lay_out_columns()
        self.setUniformRowHeights(True)
        self.setIndentation(scaled(INDENT_PX))
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
        self.setProperty("own-hover", True)
        self._theme = theme_source()
        self._theme.changed.connect(self._restyle)
        self._keys = TreeKeys(self)
        self.looks = LooksInSight(self, model)
        model.modelReset.connect(self.target.forget)
        model.rowsAboutToBeRemoved.connect(lambda *_: self.target.forget())

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
        return sorted((self.fields.node(index) for index in rows), key=lambda node: node.order)

    def show_places(self, places: Iterable[Place], *, scrolls: bool = True) -> None:
        """Select these places, of a long folded array the array, and bring the first into sight.

        Unless it `scrolls` all stays where it is, and what is folded stays folded.
        """
        found = (self.fields.find_shown(place) for place in sorted(places, key=repr))
        nodes = list(dict.fromkeys(node for node in found if node is not None))
        chosen = QItemSelection()
        for first, last in spans_of(nodes):
            chosen.select(self.fields.index_of(first), self.fields.index_of(last, PORT))
        self._follows_selection = True
        try:
            # They are whole rows already: made so by Qt, 2,000 of them would take seconds.
            self.selectionModel().select(chosen, QItemSelectionModel.SelectionFlag.ClearAndSelect)
            current = self.fields.index_of(nodes[0]) if nodes else QModelIndex()
            is_among = any(self.fields.node(self.currentIndex()) is node for node in nodes)
            if nodes and not is_among and (scrolls or not self.visualRect(current).isEmpty()):
                self.selectionModel().setCurrentIndex(current, QItemSelectionModel.SelectionFlag.NoUpdate)
        finally:
            self._follows_selection = False
        if nodes and scrolls:
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

    def show_found(self, found: Iterable[Place]) -> None:
        """Mark the fields that were found."""
        self._delegate.found = frozenset(found)
        self.viewport().update()

    def place_rect(self, node: FieldNode) -> QRect:
        """Where a field is painted, in the viewport: from its mark to the right edge."""
        return self.visualRect(self.fields.index_of(node))

    def updateGeometries(self) -> None:
        super().updateGeometries()
        self.laid_out.emit()

    def carry(self, fields: DraggedFields | None) -> None:
        """Take part in carrying fields by keyboard, or end it."""
        self.carried = fields
        self.target.forget()
        if fields is not None and fields.side != self.fields.side and self.hasFocus():
            self.target.hover(fields, self.current_node())

    # Selecting

    def selectionChanged(self, selected: QItemSelection, deselected: QItemSelection) -> None:
        super().selectionChanged(selected, deselected)
        if not self._follows_selection:
            self.places_selected.emit([node.place for node in self.selected_nodes()])

    def currentChanged(self, current: QModelIndex, previous: QModelIndex) -> None:  # type: ignore[override]  # Qt's stubs
        super().currentChanged(current, previous)
        if self.takes_carried() and not self._follows_selection:
            self.target.hover(self.carried, self.fields.node(current) if current.isValid() else None)

    # Dragging

    def startDrag(self, actions: Qt.DropAction) -> None:
        nodes = self.selected_nodes()
        if not nodes:
            return
        fields = self.fields.mimeData([self.fields.index_of(node) for node in nodes])
        drag_by_pointer(self, fields)
        self._point_at(_NOWHERE)
        self.drop_told.emit("")

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        self.setState(QAbstractItemView.State.DraggingState)
        self.sprung.begin()
        self._answer(event)

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        super().dragMoveEvent(event)
        self._answer(event)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        super().dragLeaveEvent(event)
        self.target.forget()
        self.sprung.close()

    def dropEvent(self, event: QDropEvent) -> None:
        data = event.mimeData()
        point = event.position().toPoint()
        self.setState(QAbstractItemView.State.NoState)
        self.stopAutoScroll()
        if isinstance(data, DraggedFields):
            drop = self.target.hover_at(data, point)  # planned already, where it was hovered over
            self.target.forget()
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()
            self.sprung.end(self.node_at(point) if drop is not None and drop.is_possible else None)
            if drop is not None and drop.is_possible:
                self.dropped.emit(drop, self.viewport().mapToGlobal(point))
        elif data.hasUrls():
            self.sprung.close()
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
            drop = self.target.hover_at(data, event.position().toPoint())
            takes = drop is not None and drop.is_possible
        else:
            takes = data.hasUrls()
        event.setDropAction(Qt.DropAction.CopyAction)
        event.setAccepted(takes or isinstance(event, QDragEnterEvent))

    def _plan(self, fields: DraggedFields, node: FieldNode | None) -> Drop:
        if fields.side == self.fields.side:
            return Drop(self.tr("Drop it on the other side"))
        return self._plan_drop(fields, node)

    # Keys

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self._keys.take(event):
            super().keyPressEvent(event)

    def focusNextPrevChild(self, following: bool) -> bool:
        if self.carried is not None:
            self.crossed.emit()
            return True
        return super().focusNextPrevChild(following)

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

    def takes_carried(self) -> bool:
        """Whether what is carried by keyboard can be dropped on this side."""
        return self.carried is not None and self.carried.side != self.fields.side

    # Mouse

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        super().mouseDoubleClickEvent(event)
        node = self.node_at(event.position().toPoint())
        if event.button() != Qt.MouseButton.LeftButton or node is None:
            return
        if self.fields.side == "destination":
            self.open_or_edit(node)
        elif self.fields.has_child_fields(node):
            self.toggle(node)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if event.reason() == QContextMenuEvent.Reason.Keyboard:
            node = self.current_node()
            at = self.place_rect(node).bottomLeft() if node is not None else QPoint(0, 0)
        else:
            node, at = self.node_at(event.pos()), event.pos()
        self.menu_wanted.emit(node, self.viewport().mapToGlobal(at))

    def open_or_edit(self, node: FieldNode) -> None:
        """Fold or unfold a branch; ask for the constant of a field."""
        if self.fields.has_child_fields(node):
            self.toggle(node)
        else:
            self.constant_wanted.emit(node, "")

    def toggle(self, node: FieldNode) -> None:
        """Fold or unfold a branch."""
        index = self.fields.index_of(node)
        self.setExpanded(index, not self.isExpanded(index))

    @property
    def _palette(self) -> Palette:
        return self._theme.palette or current_palette(self)

    @property
    def pointed_y(self) -> int:
        """How far down the pointer is in the viewport; -1 where it is elsewhere."""
        return self._pointer.y()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._point_at(event.position().toPoint())  # before a drag begins, which ends in there
        super().mouseMoveEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._point_at(_NOWHERE)

    def _point_at(self, point: QPoint) -> None:
        if self.indexAt(point) != self.indexAt(self._pointer):
            self.viewport().update()
        self._pointer = point

    def paintEvent(self, event: QPaintEvent) -> None:
        paint_ground(self, event)
        painter = QPainter(self.viewport())
        paint_fields(painter, event.rect(), self, self._delegate, self._palette)
        painter.end()
        self.target.paint_whole()

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

    def _restyle(self) -> None:
        self._delegate.use_fonts()
        self.setIndentation(scaled(INDENT_PX))
        self.scheduleDelayedItemsLayout()  # lines may be of another height
        self.viewport().update()
