"""A field in a tree: made when its parent is opened, and the same object from then on."""

from __future__ import annotations

import json
from collections.abc import Iterable

from designer.documents import EVERY, Field, Step
from designer.mapping import Path, format_path
from designer.matching import Place, path_of_place


class FieldNode:
    """A place in a tree. `field` is what the samples have there, None where only rows make it."""

    __slots__ = ("_by_step", "children", "field", "parent", "place", "position", "step")

    def __init__(self, step: Step | None, parent: FieldNode | None, field: Field | None) -> None:
        self.step = step
        self.parent = parent
        self.field = field
        self.position = 0
        """Which child of its parent it is, from 0."""
        self.children: list[FieldNode] | None = None
        """None until someone looks inside."""
        self._by_step: dict[Step, FieldNode] | None = None
        own: Place = () if step is None else (step,)
        self.place: Place = own if parent is None else parent.place + own
        """Where it stands."""

    def number_children(self) -> None:
        """Tell the children which they are; to be called whenever there are others."""
        self._by_step = None
        for position, child in enumerate(self.children or ()):
            child.position = position

    def child(self, step: Step) -> FieldNode | None:
        """The child at a step, None where there is none or none has been made."""
        if self._by_step is None:
            self._by_step = {child.step: child for child in self.children or () if child.step is not None}
        return self._by_step.get(step)

    def let_go(self) -> None:
        """Let go of all inside it, for a tree that is shown no more: children and parents hold each other."""
        waiting = [self]
        while waiting:
            node = waiting.pop()
            waiting.extend(node.children or ())
            node.children = node._by_step = node.field = None

    @property
    def order(self) -> tuple[int, ...]:
        """Which child each on the way here is: sorted by it, fields stand as in the tree."""
        found = []
        at = self
        while at.parent is not None:
            found.append(at.position)
            at = at.parent
        return tuple(reversed(found))

    @property
    def path(self) -> Path:
        """The path of its place."""
        return path_of_place(self.place)

    @property
    def path_text(self) -> str:
        """The path as a mapping writes it."""
        return format_path(self.path)

    @property
    def name(self) -> str:
        """What the tree shows: the key (in quotes where it is empty or could mislead the eye), `[0]` or `[*]`."""
        if self.step is None:
            return ""
        if isinstance(self.step, str):
            return self.step if self.step.isprintable() and self.step else json.dumps(self.step)
        return self.step.value if self.step is EVERY else f"[{self.step}]"


def spans_of(nodes: Iterable[FieldNode]) -> list[tuple[FieldNode, FieldNode]]:
    """The first and the last of those that follow one another inside one field, from the top down."""
    spans: list[tuple[FieldNode, FieldNode]] = []
    for node in sorted(nodes, key=lambda node: node.order):
        if spans and spans[-1][1].parent is node.parent and spans[-1][1].position + 1 == node.position:
            spans[-1] = spans[-1][0], node
        else:
            spans.append((node, node))
    return spans
