"""The strip between the trees, on which the links are painted, pointed at and gone through."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, QRect, Qt, Signal
from PySide6.QtGui import (
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QWheelEvent,
)
from PySide6.QtWidgets import QToolTip, QWidget

from designer.window.links.curves import Curve
from designer.window.links.links_in_sight import Link
from designer.window.links.painter import area_of, paint_link, paint_mark, paint_under_way
from designer.window.trees.dragging import DraggedFields
from designer.window.trees.link_ends import LinkEnd
from widgets.colours import colour
from widgets.filling import fill
from widgets.icons import IconFamily
from widgets.theme import current_palette

if TYPE_CHECKING:
    from designer.window.links.drawing import LinkDrawing

REACH_PX = 7
"""How near to a link the pointer has to be."""


class LinkStrip(QWidget):
    """Shows links and tells what is done with them as intents; what they are is worked out elsewhere."""

    pointed_at = Signal(object)
    """The Link under the pointer, or None."""
    chosen = Signal(object)
    """A Link that was clicked."""
    opened = Signal()
    """The chosen link was double-clicked, or Enter pressed."""
    stepped = Signal(object)
    """Go so many links further: 1 or -1."""
    dragged_over = Signal(object, object)
    """DraggedFields and the point over which they are; None twice when they are not any more."""
    wheeled = Signal(object)
    """A QWheelEvent, for the trees."""
    tip_wanted = Signal(object, object)
    """The Link, and the global point."""
    resized = Signal()

    def __init__(self, icons: IconFamily, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icons = icons
        self._links: Sequence[tuple[Link, LinkEnd]] = ()
        self._band = QRect()
        self._under_way: Sequence[Curve] = ()
        self._pointed: Link | None = None
        self.setMouseTracking(True)
        self.setAcceptDrops(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setAccessibleName(self.tr("Links between source and destination"))

    def show_links(self, links: Sequence[tuple[Link, LinkEnd]], band: QRect) -> None:
        """Paint these links, the last on top, within a band; nothing is painted outside of it."""
        if band != self._band:
            self._links, self._band = links, band
            self.update()
            return
        before = {held[0].joined: held for held in self._links}
        self._links = links
        for held in links:
            was = before.pop(held[0].joined, None)
            if was != held:
                self.update(area_of(held[0]))
                if was is not None:
                    self.update(area_of(was[0]))
        for gone, _ in before.values():
            self.update(area_of(gone))

    def show_under_way(self, curves: Sequence[Curve]) -> None:
        """Paint what a drop would draw."""
        if curves != self._under_way:
            self._under_way = curves
            self.update()

    def draw_anew(self, rows: frozenset[int]) -> None:
        """Let the links of new rows draw themselves, where the system lets things move."""
        if rows and self.isVisible():
            self._drawing.begin(rows)

    @cached_property
    def _drawing(self) -> LinkDrawing:
        from designer.window.links.drawing import LinkDrawing

        return LinkDrawing(self._paint_rows, self)

    def _paint_rows(self, rows: frozenset[int]) -> None:
        """Paint the links of some rows anew, and what crosses them."""
        for link, _ in self._links:
            if rows.issuperset(link.rows):
                self.update(area_of(link))

    def link_at(self, point: QPoint) -> Link | None:
        """The link that is nearest to a point and within reach, of equals the one on top."""
        if not self._band.contains(point):
            return None
        near = [
            (link.curve.distance(point.x(), point.y()), -number, link)
            for number, (link, _) in enumerate(self._links)
            if link.curve.is_near(point.x(), point.y(), REACH_PX)
        ]
        return min(near, key=lambda found: found[:2])[2] if near else None

    # Events

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._point_at(self.link_at(event.position().toPoint()))

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._point_at(None)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        link = self.link_at(event.position().toPoint())
        if event.button() == Qt.MouseButton.LeftButton and link is not None:
            self.chosen.emit(link)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton and self.link_at(event.position().toPoint()) is not None:
            self.opened.emit()

    def wheelEvent(self, event: QWheelEvent) -> None:
        self.wheeled.emit(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, keys = event.key(), Qt.Key
        steps = {keys.Key_Down: 1, keys.Key_Up: -1}
        if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            super().keyPressEvent(event)
        elif key in steps:
            self.stepped.emit(steps[keys(key)])
        elif key in (keys.Key_Return, keys.Key_Enter):
            self.opened.emit()
        else:
            super().keyPressEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if isinstance(event.mimeData(), DraggedFields):
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()  # else no moves are told

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        self.dragged_over.emit(event.mimeData(), event.position().toPoint())
        event.ignore()  # on its way; here it cannot be dropped

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self.dragged_over.emit(None, None)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            link = self.link_at(event.pos())
            if link is None:
                QToolTip.hideText()
            else:
                self.tip_wanted.emit(link, event.globalPos())
            return True
        if event.type() in (QEvent.Type.Resize, QEvent.Type.Move, QEvent.Type.Show):
            self.resized.emit()
        return super().event(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        palette = current_palette(self)
        painter = QPainter(self)
        fill(painter, event.rect(), colour(palette.background))
        painter.setClipRect(self._band)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        links = [held for held in self._links if event.region().intersects(area_of(held[0]))]
        for link, end in links:
            paint_link(painter, link, end, self._drawn_until(link))
        for curve in self._under_way:
            paint_under_way(painter, curve, palette)
        for link, _ in links:
            if link.mark:
                paint_mark(painter, link, self._icons, palette)
        if self.hasFocus():
            painter.setClipping(False)
            painter.setPen(QPen(colour(palette.accent), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(self.rect().adjusted(1, 1, -1, -1))
        painter.end()

    def _drawn_until(self, link: Link) -> float:
        return self._drawing.part_of(link.rows) if "_drawing" in self.__dict__ else 1.0

    def _point_at(self, link: Link | None) -> None:
        before, self._pointed = self._pointed, link
        if (before and before.joined) != (link and link.joined):
            self.setCursor(Qt.CursorShape.ArrowCursor if link is None else Qt.CursorShape.PointingHandCursor)
            self.pointed_at.emit(link)
