"""Where errors and warnings are inside a branch: looked up from the few rows that have some, once a change."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple, TypeAlias

from designer.frozen import frozen
from designer.matching import Place
from designer.matching.places import of_every, overlaps
from designer.window.connections import RowEnds
from designer.window.open_mapping import OpenMapping
from designer.window.row_marks import mark_of_row


@frozen
class InnerMarks:
    """The rows, from 0 and in their order, that read or generate something inside a field and are marked."""

    errors: tuple[int, ...] = ()
    warnings: tuple[int, ...] = ()

    @property
    def worst(self) -> str:
        """`error`, `warning` or nothing."""
        return "error" if self.errors else "warning" if self.warnings else ""


NONE_INSIDE = InnerMarks()


class MarksInside:
    """Knows them for one side; `places_of` gives the places of a row there."""

    def __init__(self, opened: OpenMapping, places_of: Callable[[RowEnds], tuple[Place, ...]]) -> None:
        self._opened = opened
        self._places_of = places_of
        self._found: dict[Place, list[_Marked]] | None = None
        self._known: dict[int, _Known] = {}

    def forget(self) -> None:
        """What is told of the rows may be another."""
        self._found = None

    def of(self, place: Place) -> InnerMarks:
        """What is marked inside a place; of `[*]`, in each element too."""
        if self._found is None:
            self._found = self._find()
        found = self._found.get(of_every(place)) if self._found else None
        if not found:
            return NONE_INSIDE
        here = {row: mark for inside, row, mark in found if overlaps(inside, place)}
        errors, warnings = (tuple(sorted(row for row in here if here[row] == mark)) for mark in ("error", "warning"))
        return InnerMarks(errors, warnings)

    def _find(self) -> dict[Place, list[_Marked]]:
        found: dict[Place, list[_Marked]] = {}
        before, self._known = self._known, {}
        for row in self._opened.rows_with_problems():
            known = self._known[row] = self._of_row(row, before.get(row))
            for key, marked in known.around:
                found.setdefault(key, []).append(marked)
        return found

    def _of_row(self, row: int, before: _Known | None) -> _Known:
        """What a row marks; what is known of it is kept for as long as all that it was made of is the same."""
        told, ends = self._opened.explanation, self._opened.connections.rows
        result = told.rows[row] if told is not None else None
        own = ends[row] if row < len(ends) else None
        made_of = result, self._opened.problems_by_samples(row), own
        if before is not None:
            then = before.made_of
            if then[0] is result and then[1] is made_of[1] and then[2] is own:
                return before
        mark = mark_of_row(self._opened, row)
        if not mark or own is None:
            return _Known(made_of, ())
        inside = {place[:depth] for place in self._places_of(own) for depth in range(1, len(place))}
        return _Known(made_of, tuple([(of_every(place), (place, row, mark)) for place in inside]))


_Marked: TypeAlias = tuple[Place, int, str]
"""A place around one that a row has to do with, the row and its mark."""


class _Known(NamedTuple):
    """The places around those of a row, each by its place in every element; and the values it was found from."""

    made_of: tuple[object, object, object]
    around: tuple[tuple[Place, _Marked], ...]
