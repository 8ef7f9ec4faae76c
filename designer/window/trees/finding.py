"""Finding fields in a tree by name or value: all of them at once, in the order of the tree."""

from collections.abc import Iterator

from designer.window.trees.model import FieldTreeModel
from designer.window.trees.node import FieldNode

MOST_FOUND = 1_000
"""Finds that are kept; nobody steps through more."""


def find_nodes(model: FieldTreeModel, text: str) -> list[FieldNode]:
    """The fields whose name, path or shown value holds a text, whatever its case; MOST_FOUND at most.

    Of an array the elements are searched only where they were opened: their fields are found under `[*]`.
    """
    wanted = text.casefold()
    found: list[FieldNode] = []
    if not wanted:
        return found
    in_path = "." in wanted or "[" in wanted
    for node in _nodes(model):
        name = node.path_text if in_path else node.name
        if wanted in name.casefold() or wanted in model.look(node).value.casefold():
            found.append(node)
            if len(found) == MOST_FOUND:
                break
    return found


def _nodes(model: FieldTreeModel) -> Iterator[FieldNode]:
    waiting = list(reversed(model.nodes_in(model.root)))
    while waiting:
        node = waiting.pop()
        yield node
        is_unopened_element = isinstance(node.step, int) and node.children is None and model.side == "source"
        if model.has_child_fields(node) and not is_unopened_element:
            waiting.extend(reversed(model.nodes_in(node)))
