"""How many fields of a side there are, and how many of them rows map."""

from __future__ import annotations

import time
from collections.abc import Iterable, Iterator
from typing import Final

from designer.documents import EVERY, Field
from designer.matching import Place

MOST_FIELDS: Final = 50_000
MOST_VALUES: Final = 30_000
"""Values of a field that are looked through for what is inside it, where that is not known yet."""
_KNOWN_DEPTH: Final = 2
"""So deep all is known of a large sample when it opens (`prepare_fields`)."""


class FieldCount:
    """The fields at the ends of a tree: single values, of arrays those in every element, once.

    Of a tree that takes long to look through `is_given_up` comes true: nothing is said of it.
    """

    def __init__(self, root: Field) -> None:
        self._below: dict[Place, int] = {(): 0}
        self._coming = self._walk(root)
        self.is_over = False
        """Whether all have been counted, or no more will be."""
        self.is_given_up = False

    @property
    def total(self) -> int:
        """How many there are, as far as they have been counted."""
        return self._below[()]

    def go_on(self, seconds: float) -> None:
        """Count on for so long."""
        until = time.perf_counter() + seconds
        for _ in self._coming:
            if time.perf_counter() > until:
                return
        self.is_over = True

    def mapped(self, places: Iterable[Place]) -> int:
        """How many are at these places or inside them; single elements of arrays stand for all."""
        general = {tuple(EVERY if isinstance(step, int) else step for step in place) for place in places}
        alone = (place for place in general if not any(place[:depth] in general for depth in range(len(place))))
        return sum(self._below.get(place, 0) for place in alone)

    def _walk(self, root: Field) -> Iterator[Field]:
        waiting: list[tuple[Place, Field]] = [((), root)]
        while waiting:
            place, field = waiting.pop()
            if field.has_children and len(place) >= _KNOWN_DEPTH and _values(field) > MOST_VALUES:
                self.is_given_up = True
                return
            children = field.merged_children() if field.has_children else ()
            waiting += [((*place, child.steps[-1]), child) for child in children]
            if not children and place:
                for depth in range(len(place) + 1):
                    self._below[place[:depth]] = self._below.get(place[:depth], 0) + 1
                if self.total > MOST_FIELDS:
                    self.is_given_up = True
                    return
            yield field


def _values(field: Field) -> int:
    """How many values a field has, or more."""
    lengths = field.parent.length if field.parent is not None and field.steps[-1] is EVERY else None
    return field.present * (lengths[1] if lengths is not None else 1)
