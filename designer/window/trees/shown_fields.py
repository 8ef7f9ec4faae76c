"""The fields of a tree as they stand below each other: quicker than by Qt's indexes."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from designer.window.trees.node import FieldNode

if TYPE_CHECKING:
    from designer.window.trees.view import FieldTreeView


def shown_from(tree: FieldTreeView, node: FieldNode) -> Iterator[FieldNode]:
    """A field that is shown, and those below it down to the end of the tree; what is folded is left out."""
    model = tree.fields
    at: FieldNode | None = node
    while at is not None and at.parent is not None:
        yield at
        at = at.children[0] if at.children and tree.isExpanded(model.index_of(at)) else _beside(at)


def _beside(node: FieldNode) -> FieldNode | None:
    """The field after a field and all inside it; None at the end of the tree."""
    while node.parent is not None:
        siblings = node.parent.children or []
        if node.position + 1 < len(siblings):
            return siblings[node.position + 1]
        node = node.parent
    return None
