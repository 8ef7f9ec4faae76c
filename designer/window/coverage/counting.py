"""How many fields of a side there are, and how many of them rows map."""

from __future__ import annotations

import time
from collections.abc import Iterable, Iterator, Sequence
from typing import Final

from designer.documents import EVERY, Field
from designer.documents.steps import Step
from designer.jsontext import Json
from designer.mapping import Path
from designer.matching import Place
from designer.window.coverage.queries import places_on_the_way

_CHUNK: Final = 200
"""Members that are looked at between two looks at the clock."""


class FieldCount:
    """The fields at the ends of a tree: single values, of arrays those in every element, once.

    Values are looked through a few at a time, however many there are, and no fields are made of them.
    """

    def __init__(self, root: Field) -> None:
        self._root = Counted()
        self._coming = _walk(self._root, root.values)
        self._of_queries: dict[Path, list[Place]] = {}
        self.is_over = False
        """Whether all have been counted."""

    @property
    def total(self) -> int:
        """How many there are, as far as they have been counted."""
        return self._root.ends

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
        return sum(map(self._inside, alone))

    def read_by(self, query: Path) -> list[Place]:
        """The places that a query may read in some record, known once all have been counted."""
        places = self._of_queries.get(query)
        if places is None:
            places = self._of_queries[query] = places_on_the_way(query, self._root)
        return places

    def _inside(self, place: Place) -> int:
        held = self._root
        for at, step in enumerate(place):
            if step in held.alone:
                return 1 if at == len(place) - 1 else 0
            if step not in held.inner:
                return 0
            held = held.inner[step]
        return held.ends


class Counted:
    """What is counted at a place: its ends; which of its children are ends themselves, and which have some inside."""

    __slots__ = ("alone", "ends", "inner")

    def __init__(self) -> None:
        self.ends = 0
        self.alone: set[Step] = set()
        self.inner: dict[Step, Counted] = {}


def _walk(root: Counted, values: Sequence[Json]) -> Iterator[None]:
    """Count what is inside the values, all that stands at one place after another, and pause after a few members."""
    waiting: list[Iterator[tuple[tuple[Counted, ...], Sequence[Json]]]] = [iter([((root,), values)])]
    left = _CHUNK
    while waiting:
        found = next(waiting[-1], None)
        if found is None:
            waiting.pop()
            continue
        way, held = found
        inside: dict[Step, list[Json]] = {}
        for step, value in _members(held):
            if step is not None:
                _note(way[-1], inside, step, value)
            left -= 1
            if not left:
                left = _CHUNK
                yield
        for above in way:
            above.ends += len(way[-1].alone)
        waiting.append(_deeper(way, inside))
        yield


def _deeper(
    way: tuple[Counted, ...], inside: dict[Step, list[Json]]
) -> Iterator[tuple[tuple[Counted, ...], Sequence[Json]]]:
    for step, values in inside.items():
        yield (*way, way[-1].inner[step]), values


def _note(here: Counted, inside: dict[Step, list[Json]], step: Step, value: Json) -> None:
    """Note a member, and what has members of its own to be looked at `inside`."""
    if not value or not isinstance(value, (dict, list)):
        if step not in inside:
            here.alone.add(step)
    elif step in inside:
        inside[step].append(value)
    else:
        inside[step] = [value]
        here.inner[step] = Counted()
        here.alone.discard(step)


def _members(values: Sequence[Json]) -> Iterator[tuple[Step | None, Json]]:
    """The members of all values, each with the step that leads to it; None for the beginning of a value."""
    for value in values:
        yield None, None
        if isinstance(value, dict):
            yield from value.items()
        elif isinstance(value, list):
            yield from ((EVERY, element) for element in value)
