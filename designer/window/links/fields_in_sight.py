"""Where the fields of a tree are to be seen, and which field stands for one that is folded away."""

from __future__ import annotations

from itertools import islice

from PySide6.QtCore import QPoint

from designer.matching import Place
from designer.window.trees.link_ends import middle_of
from designer.window.trees.node import FieldNode
from designer.window.trees.shown_fields import shown_from
from designer.window.trees.view import FieldTreeView


def fields_in_sight(tree: FieldTreeView) -> dict[FieldNode, float]:
    """The fields that the viewport shows, from the top down, and where the dot of each stands in it."""
    found: dict[FieldNode, float] = {}
    index = tree.indexAt(QPoint(0, 0))
    if not index.isValid():
        return found
    place = tree.visualRect(index)
    middle, row_px = place.top() + middle_of(place.height()), max(1, place.height())
    for node in islice(shown_from(tree, tree.fields.node(index)), tree.viewport().height() // row_px + 2):
        found[node] = middle
        middle += row_px
    return found


class ShownFields:
    """For any place the field that shows it: itself, or the nearest around it, where that is folded or has no such.

    A value of how the tree is folded now; what it has found once it keeps.
    """

    def __init__(self, tree: FieldTreeView) -> None:
        self._tree = tree
        self._known: dict[Place, FieldNode] = {}
        self._branches: dict[Place, tuple[FieldNode, bool]] = {(): (tree.fields.root, True)}
        """Places around others: the field that shows them, and whether it is unfolded and the very one."""
        self._orders: dict[FieldNode, tuple[int, ...]] = {}

    def at(self, place: Place) -> FieldNode | None:
        """The field that stands for a place; None where not even its beginning is in the tree."""
        node = self._known.get(place)
        if node is None:
            around, is_unfolded = self._branch(place[:-1])
            node = self._known[place] = (around.child(place[-1]) if is_unfolded else None) or around
        return None if node.parent is None else node

    def order(self, node: FieldNode) -> tuple[int, ...]:
        """Where a field stands in the tree; what has less is above."""
        order = self._orders.get(node)
        if order is None:
            order = self._orders[node] = node.order
        return order

    def is_as_folded(self) -> bool:
        """Whether the branches that were looked at are still folded and unfolded as they were."""
        return all(
            is_unfolded == self._is_unfolded(node)
            for place, (node, is_unfolded) in self._branches.items()
            if place and len(place) == len(node.place)
        )

    def _branch(self, place: Place) -> tuple[FieldNode, bool]:
        branch = self._branches.get(place)
        if branch is not None:
            return branch
        depth = len(place) - 1
        while place[:depth] not in self._branches:
            depth -= 1
        branch = self._branches[place[:depth]]
        for end in range(depth, len(place)):  # from the outermost on, since places may be deep
            around, is_unfolded = branch
            child = around.child(place[end]) if is_unfolded else None
            branch = (around, False) if child is None else (child, self._is_unfolded(child))
            self._branches[place[: end + 1]] = branch
        return branch

    def _is_unfolded(self, node: FieldNode) -> bool:
        return node.children is not None and self._tree.isExpanded(self._tree.fields.index_of(node))
