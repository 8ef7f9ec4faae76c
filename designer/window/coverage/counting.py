"""How many fields of a side there are, and how many of them rows map."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from designer.documents import EVERY, Field
from designer.matching import Place


class FieldCount:
    """The fields at the ends of a tree: single values, of arrays those in every element, once."""

    def __init__(self, root: Field) -> None:
        self._below: dict[Place, int] = {(): 0}
        self._coming = self._walk(root)
        self.is_over = False
        """Whether all have been counted."""

    @property
    def total(self) -> int:
        """How many there are, as far as they have been counted."""
        return self._below[()]

    def go_on(self, most: int) -> None:
        """Count so many more."""
        for _ in range(most):
            if next(self._coming, None) is None:
                self.is_over = True
                return

    def mapped(self, places: Iterable[Place]) -> int:
        """How many are at these places or inside them; single elements of arrays stand for all."""
        general = {tuple(EVERY if isinstance(step, int) else step for step in place) for place in places}
        alone = (place for place in general if not any(place[:depth] in general for depth in range(len(place))))
        return sum(self._below.get(place, 0) for place in alone)

    def _walk(self, root: Field) -> Iterator[Field]:
        waiting: list[tuple[Place, Field]] = [((), root)]
        while waiting:
            place, field = waiting.pop()
            children = field.children() if field.has_children else ()
            every = [child for child in children if child.steps[-1] is EVERY]
            for child in every or children:
                waiting.append(((*place, child.steps[-1]), child))
            if not children and place:
                for depth in range(len(place) + 1):
                    self._below[place[:depth]] = self._below.get(place[:depth], 0) + 1
            yield field
