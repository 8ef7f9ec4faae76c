"""Which places a row links: each that it reads with the one that it generates, and the arrays that it goes along."""

from __future__ import annotations

from functools import lru_cache
from typing import NamedTuple

from designer.documents import EVERY
from designer.matching import Place
from designer.window.connections import RowEnds


class PlacePair(NamedTuple):
    """Two places that a row links; `is_of_arrays` where it only goes along them, element by element."""

    source: Place
    destination: Place
    is_of_arrays: bool = False


@lru_cache(maxsize=1 << 13)
def linked_places(ends: RowEnds) -> tuple[PlacePair, ...]:
    """All that a row links, each pair once; nothing where it has but one end. Kept, for each folding asks for all."""
    target = ends.destination
    if not target or not ends.sources:
        return ()
    found: dict[PlacePair, None] = {}
    for source in ends.sources:
        if source:
            found[PlacePair(source, target)] = None
        for pair in _arrays(source, target):
            found[pair] = None
    return tuple(found)


def _arrays(source: Place, target: Place) -> list[PlacePair]:
    """The arrays that fill one another: the first the first, and so on; the innermost takes all that are left."""
    read, made = _before_every(source), _before_every(target)
    if not made:
        return []
    return [
        PlacePair(array, made[min(level, len(made) - 1)], True)
        for level, array in enumerate(read)
        if array and made[min(level, len(made) - 1)]
    ]


def _before_every(place: Place) -> list[Place]:
    return [place[:depth] for depth, step in enumerate(place) if step is EVERY]
