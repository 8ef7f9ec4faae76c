"""Places in a document: keys, indexes and `[*]`, and how those of one element and of every element meet."""

from collections.abc import Iterable
from typing import TypeAlias

from designer.documents import EVERY, Step
from designer.mapping import Every, Index, Key, Path, Query

Place: TypeAlias = tuple[Step, ...]
"""Keys, indexes and EVERY from the top of a document."""


def path_of_place(place: Place) -> Path:
    """The path to a place."""
    return tuple(
        Key(step) if isinstance(step, str) else Index(step) if isinstance(step, int) else Every() for step in place
    )


def place_of_path(path: Path) -> Place:
    """The place that a path names, as far as that can be told without a document; what a query selects is `[*]`."""
    return tuple(
        segment.name if isinstance(segment, Key) else segment.number if isinstance(segment, Index) else EVERY
        for segment in path
        if not isinstance(segment, Query)
    )


def is_in_array(place: Place) -> bool:
    """Whether an element of an array is on the way."""
    return any(not isinstance(step, str) for step in place)


def single_elements(places: Iterable[Place]) -> frozenset[tuple[str | int, ...]]:
    """The places, where each is in one element of an array and in no `[*]`; else none."""
    found = [tuple(step for step in place if isinstance(step, (str, int))) for place in places if is_in_array(place)]
    return frozenset(found) if set(found) == set(places) else frozenset()


def levels(place: Place) -> int:
    """How many arrays it goes through."""
    return sum(not isinstance(step, str) for step in place)


def of_every(place: Place) -> Place:
    """The place in every element, of arrays that it goes through; most places are in none, and are their own."""
    for step in place:
        if step.__class__ is not str:
            break
    else:
        return place
    return tuple(step if isinstance(step, str) else EVERY for step in place)


def of_element(place: Place, index: int) -> Place:
    """The place in the first element (0) or the last (-1) of all arrays that it goes through."""
    return tuple(step if isinstance(step, str) else index for step in place)


def covers(wider: Place, place: Place) -> bool:
    """Whether a place is the other, or in an element of its `[*]`."""
    if wider == place or len(wider) != len(place):
        return wider == place
    return all(
        step == held or (step is EVERY and not isinstance(held, str)) for step, held in zip(wider, place, strict=True)
    )


def overlaps(one: Place, other: Place) -> bool:
    """Whether two places are the same, in one element or in every."""
    if one == other or len(one) != len(other):
        return one == other
    return all(
        step == held or (EVERY in (step, held) and not isinstance(step, str) and not isinstance(held, str))
        for step, held in zip(one, other, strict=True)
    )
