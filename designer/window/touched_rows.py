"""Which rows a step had to do with, and which fields of the trees: all others are shown as they were."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import chain
from typing import NamedTuple

from designer.matching import Place
from designer.matching.places import of_every
from designer.window.connections import RowEnds

_FEW = 64
"""Where more rows are others than so many, no field is asked whether it has to do with them."""


class RowStates(NamedTuple):
    """All that is known of the rows, each part in their order."""

    rows: Sequence[object]
    checked: Sequence[object]
    results: Sequence[object]
    by_samples: Sequence[object]


class TouchedFields:
    """The fields of one side around, at and inside the places that touched rows read or generate."""

    def __init__(self, places: Iterable[Place]) -> None:
        self._at = {of_every(place) for place in places}
        self._around = {place[:depth] for place in self._at for depth in range(len(place) + 1)}
        self._shallowest = min(map(len, self._at), default=0)

    def has(self, place: Place) -> bool:
        """Whether what is shown at a place may be another."""
        key = of_every(place)
        return key in self._around or any(key[:depth] in self._at for depth in range(self._shallowest, len(key)))


class Touched(NamedTuple):
    """The fields of both sides."""

    source: TouchedFields
    destination: TouchedFields


def touched_rows(before: RowStates, now: RowStates) -> list[int]:
    """The numbers, up to the longer of both, at which any part is another value."""
    numbers: set[int] = set()
    for were, are in zip(before, now, strict=True):
        if were is not are:
            numbers.update(at for at, (was, is_now) in enumerate(zip(were, are, strict=False)) if was is not is_now)
            numbers.update(range(min(len(were), len(are)), max(len(were), len(are))))
    return sorted(numbers)


def touched_fields(rows: list[int], before: Sequence[RowEnds], now: Sequence[RowEnds]) -> Touched | None:
    """The fields that rows had or have to do with; None where that may be any."""
    if len(rows) > _FEW:
        return None
    ends = list(chain.from_iterable([each[row] for row in rows if row < len(each)] for each in (before, now)))
    made = (held.destination for held in ends if held.destination is not None)
    return Touched(TouchedFields(place for held in ends for place in held.sources), TouchedFields(made))
