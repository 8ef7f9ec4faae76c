"""The branches that a tree opened because something was held over them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex

from designer.window.trees.node import FieldNode

if TYPE_CHECKING:
    from designer.window.trees.view import FieldTreeView


class SprungBranches:
    """They close again when it goes elsewhere, but for those that it was dropped into."""

    def __init__(self, tree: FieldTreeView) -> None:
        self._tree = tree
        self._is_held = False
        self._opened: list[QPersistentModelIndex] = []
        tree.expanded.connect(self._note)

    def begin(self) -> None:
        """Something is held over the tree from now on."""
        if not self._is_held:
            self._is_held = True
            self._opened.clear()

    def end(self, into: FieldNode | None) -> None:
        """It was let go over a field, or over none: what is around that field stays open, unless it is given up yet."""
        around: list[FieldNode] = []
        node = into
        while node is not None:
            around.append(node)
            node = node.parent
        kept = [index for index in self._opened if index.isValid() and self._tree.fields.node(index) in around]
        self._opened = [index for index in self._opened if index not in kept]
        self.close()
        self._opened = kept

    def close(self) -> None:
        """It has left the tree, or was given up: all is folded as it was before."""
        self._is_held = False
        opened, self._opened = self._opened, []
        for index in reversed(opened):  # the innermost first: each as it was
            if index.isValid():
                self._tree.collapse(self._tree.fields.index_of(self._tree.fields.node(index)))

    def settle(self, is_done: bool) -> None:
        """What was let go is done now, or was given up when it was asked about."""
        if is_done:
            self._opened.clear()
        else:
            self.close()

    def _note(self, index: QModelIndex) -> None:
        if self._is_held:
            self._opened.append(QPersistentModelIndex(index))
