"""Which fields of a tree are shown: all, those that are mapped, or those that are not."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from enum import Enum, auto

from designer.documents import Field
from designer.frozen import frozen
from designer.matching import Place


class FieldsShown(Enum):
    """The choices beside the find."""

    ALL = auto()
    MAPPED = auto()
    UNMAPPED = auto()


@frozen
class MappedPlaces:
    """What rows have to do with the places of one side: whether they map a place, or something inside it."""

    at: Callable[[Place], bool]
    inside: Callable[[Place], bool]


class MappedFilter:
    """Decides by how the mapping was when it was set, so that no field vanishes while it is being mapped.

    `now` tells how it is at any time: what has become mapped since is shown among the mapped too. What is kept is shown
    in any case.
    """

    def __init__(self, shown: FieldsShown, before: MappedPlaces, now: Callable[[], MappedPlaces]) -> None:
        self._shown = shown
        self._before = before
        self._now = now
        self._kept: set[Place] = set()
        self._known: dict[Place, bool] = {}

    def keep(self, places: Iterable[Place]) -> None:
        """Show these fields, and the way to them."""
        self._kept.update(place[:depth] for place in places for depth in range(1, len(place) + 1))

    def shows(self, place: Place, field: Field | None) -> bool:
        """Whether a field is shown; `field` is what the samples have there."""
        if place in self._kept:
            return True
        if self._shown is FieldsShown.MAPPED:
            return _is_mapped(place, self._before) or _is_mapped(place, self._now())
        return self._has_unmapped(place, field)

    def _has_unmapped(self, place: Place, field: Field | None) -> bool:
        known = self._known.get(place)
        if known is None:
            known = self._known[place] = self._looked_for_unmapped(place, field)
        return known

    def _looked_for_unmapped(self, place: Place, field: Field | None) -> bool:
        if any(self._before.at(place[:depth]) for depth in range(1, len(place) + 1)):
            return False  # what is inside goes along
        if not self._before.inside(place):
            return True
        children = field.merged_children() if field is not None else ()  # [*] stands for all elements
        return any(self._has_unmapped((*place, child.steps[-1]), child) for child in children)


def _is_mapped(place: Place, mapped: MappedPlaces) -> bool:
    return mapped.inside(place) or any(mapped.at(place[:depth]) for depth in range(1, len(place) + 1))
