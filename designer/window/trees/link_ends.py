"""The ends of links in a tree: the dots that they meet, the way from there to the tree's edge, and what is lit."""

from __future__ import annotations

from collections.abc import Collection
from typing import NamedTuple

from PySide6.QtCore import QEvent, QObject, QPointF
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QScrollBar, QTreeView

from designer.window.trees.model import FieldTreeModel
from designer.window.trees.node import FieldNode


class LinkEnd(NamedTuple):
    """How the links that end at a field look just before they reach it."""

    colour: QColor
    width_px: float
    dot: QColor
    """The colour of the dot itself, which is not dimmed with a link whose other end is out of sight."""


def middle_of(height: int) -> float:
    """How far below a field's top its dot stands."""
    return (height - 1) // 2 + 0.5


class LinkEnds(QObject):
    """Those of one tree; fields whose end looks otherwise are painted anew, and no others."""

    def __init__(self, tree: QTreeView, model: FieldTreeModel) -> None:
        super().__init__(tree)
        self._tree = tree
        self._model = model
        self.at: dict[FieldNode, LinkEnd] = {}
        """The fields that links join."""
        self.lit: frozenset[FieldNode] = frozenset()
        """The fields at the ends of what is pointed at."""
        self._bar = tree.verticalScrollBar()
        self._bar.installEventFilter(self)

    def show(self, ends: dict[FieldNode, LinkEnd]) -> None:
        """Say which fields links join now."""
        before, self.at = self.at, ends
        if before == ends:
            return
        self._paint({node for node in before.keys() | ends.keys() if before.get(node) != ends.get(node)})
        self._bar.update()

    def light(self, nodes: Collection[FieldNode]) -> None:
        """Light these fields, and no others."""
        before, self.lit = self.lit, frozenset(nodes)
        self._paint(before ^ self.lit)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint and self.at and isinstance(watched, QScrollBar):
            self._paint_behind(watched)
        return False

    def _paint_behind(self, bar: QScrollBar) -> None:
        """The links go on behind the scroll bar, where it stands between the dots and them."""
        if self._model.side != "source":
            return
        painter = QPainter(bar)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for node, end in self.at.items():
            place = self._tree.visualRect(self._model.index_of(node))
            if place.isValid():
                painter.setPen(QPen(end.colour, end.width_px))
                y = place.top() + middle_of(place.height())
                painter.drawLine(QPointF(0, y), QPointF(bar.width(), y))
        painter.end()

    def _paint(self, nodes: Collection[FieldNode]) -> None:
        viewport = self._tree.viewport()
        for node in nodes:
            place = self._tree.visualRect(self._model.index_of(node))
            if place.isValid():
                viewport.update(0, place.top(), viewport.width(), place.height())
