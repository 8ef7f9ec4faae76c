"""Where fields that are held over a tree would go: planned once a field, told, and shown by a frame."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QPainter, QPen

from designer.matching import Drop
from designer.window.trees.dragging import DraggedFields
from designer.window.trees.node import FieldNode
from widgets.colours import colour
from widgets.theme import current_palette

if TYPE_CHECKING:
    from designer.window.trees.view import FieldTreeView


class DropTarget:
    """The field of one tree, or the whole of it, that would take what is held over it."""

    def __init__(self, tree: FieldTreeView, plan: Callable[[DraggedFields, FieldNode | None], Drop]) -> None:
        self._tree = tree
        self._plan = plan
        self._drop: Drop | None = None
        self._node: FieldNode | None = None
        self._fields: DraggedFields | None = None
        self._dragged: tuple[DraggedFields, QPoint] | None = None
        tree.verticalScrollBar().valueChanged.connect(lambda _value: self._follow_scrolling())

    @property
    def taken(self) -> tuple[DraggedFields, FieldNode] | None:
        """The fields that are held over a field that would take them, and that field."""
        if self._drop is None or not self._drop.is_possible or self._node is None or self._fields is None:
            return None
        return self._fields, self._node

    def hover_at(self, fields: DraggedFields, point: QPoint) -> Drop | None:
        """Fields are dragged over a point of the viewport, and held there while the tree scrolls beneath them."""
        self._dragged = fields, point
        return self.hover(fields, self._tree.node_at(point))

    def hover(self, fields: DraggedFields | None, node: FieldNode | None) -> Drop | None:
        """Fields are held over a field, or over no field; what would be done is told when it is another."""
        if fields is None:
            return None
        if self._drop is None or node is not self._node:
            before, self._node, self._fields = self._node, node, fields
            self._drop = self._plan(fields, node)
            self._tree.drop_told.emit(self._drop.words)
            self._update(before)
            self._update(node)
        return self._drop

    def forget(self) -> None:
        """Nothing is held over the tree any more."""
        self._dragged = None
        if self._drop is not None:
            before, self._drop, self._node, self._fields = self._node, None, None, None
            self._tree.drop_told.emit("")
            self._update(before)

    def paint_row(self, painter: QPainter, node: FieldNode, area: QRect) -> None:
        """Frame a field that takes the drop."""
        if self._drop is not None and node is self._node and self._drop.is_possible:
            self._paint_frame(painter, area)

    def paint_whole(self) -> None:
        """Frame the tree where the whole of it takes the drop."""
        if self._drop is not None and self._node is None and self._drop.is_possible:
            self._paint_frame(QPainter(self._tree.viewport()), self._tree.viewport().rect())

    def _follow_scrolling(self) -> None:
        if self._dragged is not None:
            self.hover_at(*self._dragged)

    def _paint_frame(self, painter: QPainter, area: QRect) -> None:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(colour(current_palette(self._tree).accent), 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(area.toRectF().adjusted(1, 1, -1, -1), 4, 4)
        painter.restore()

    def _update(self, node: FieldNode | None) -> None:
        """Paint a field, or the whole, anew."""
        viewport = self._tree.viewport()
        place = self._tree.place_rect(node) if node is not None else QRect()
        if place.isNull():
            viewport.update()
        else:
            viewport.update(0, place.top(), viewport.width(), place.height())
