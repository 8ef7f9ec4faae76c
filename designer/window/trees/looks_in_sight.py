"""Painting anew the fields of a tree that look otherwise, and no others."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QObject, QPoint
from PySide6.QtWidgets import QTreeView

from designer.window.trees.delegate import ROW_PX
from designer.window.trees.model import FieldLook, FieldTreeModel
from designer.window.trees.node import FieldNode

_SCROLLED_PAST = 8
"""Fields out of sight that are still known as they were painted."""


class LooksInSight(QObject):
    """Remembers how the fields in sight were painted; most changes of a mapping concern one of them."""

    def __init__(self, tree: QTreeView, model: FieldTreeModel) -> None:
        super().__init__(tree)
        self._tree = tree
        self._model = model
        self._painted: dict[FieldNode, tuple[FieldLook, bool]] = {}
        self._were_moved = False
        for moved in (model.rowsInserted, model.rowsRemoved, model.rowsMoved, model.modelReset):
            moved.connect(self._note_moved)
        model.looks_changed.connect(self._update)

    def note_painted(self, node: FieldNode) -> FieldLook:
        """A field is being painted as it looks now: give that."""
        looks_like = self._painted[node] = self._looks_like(node)
        return looks_like[0]

    def _looks_like(self, node: FieldNode) -> tuple[FieldLook, bool]:
        return self._model.look(node), self._model.has_child_fields(node)

    def _note_moved(self) -> None:
        self._were_moved = True

    def _update(self) -> None:
        """Paint the fields in sight that look otherwise than when they were painted; all, where some were moved."""
        viewport = self._tree.viewport()
        if self._were_moved:
            self._were_moved = False
            self._painted = {}
            viewport.update()
            return
        if len(self._painted) > viewport.height() // ROW_PX + _SCROLLED_PAST:
            self._painted = {node: self._painted[node] for node in self._in_sight() if node in self._painted}
        for node, (look, had_children) in self._painted.items():
            if self._model.look(node) is look:
                continue
            looks_like = self._painted[node] = self._looks_like(node)
            if looks_like != (look, had_children):
                place = self._tree.visualRect(self._model.index_of(node))
                viewport.update(0, place.top(), viewport.width(), place.height())

    def _in_sight(self) -> Iterator[FieldNode]:
        index = self._tree.indexAt(QPoint(0, 0))
        height = max(1, self._tree.rowHeight(index)) if index.isValid() else 1
        for _ in range(self._tree.viewport().height() // height + 2):
            if not index.isValid():
                return
            yield self._model.node(index)
            index = self._tree.indexBelow(index)
