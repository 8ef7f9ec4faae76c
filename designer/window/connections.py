"""Which source fields, rows and destination fields belong together, for the shown record."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable, Sequence
from itertools import takewhile
from typing import TypeAlias, TypeVar

from designer.documents import EVERY, Step
from designer.engine import Explanation
from designer.frozen import frozen
from designer.mapping import (
    Index,
    Key,
    Mapping,
    ParsedRow,
    Path,
    Row,
    Select,
    loops_of_path,
    row_destination,
    row_sources,
)
from designer.matching import Place, covers, overlaps, place_of_path
from designer.matching.places import of_every

_Rows: TypeAlias = dict[Place, list[tuple[Place, int]]]
"""Places with their rows, by the place in every element: so single elements and `[*]` are found together."""

_Counted = TypeVar("_Counted", bound=Hashable)

_FEW = 4
"""Where more than one row in so many is another, all are noted anew."""

_MOST_PLACES = 1_000
"""Places that a query found which are looked at: the fields that they are of soon come again."""


@frozen
class RowEnds:
    """The places that a row reads, and the one that it generates (None: it says none)."""

    sources: tuple[Place, ...]
    destination: Place | None


class Connections:
    """The ends of all rows, and the rows of every end, as they are at the last explanation that was followed."""

    def __init__(self) -> None:
        self.rows: tuple[RowEnds, ...] = ()
        self.others_made: tuple[Place, ...] | None = None
        """The places that rows generate now and did not before, or no longer do; None where any may be."""
        self._held: list[_Known] = []
        self._forget()

    def follow(
        self,
        mapping: Mapping,
        explanation: Explanation,
        checked: Sequence[ParsedRow | None],
        touched: Sequence[int],
    ) -> None:
        """Know the rows as they are now; `checked` are those that are carried out, None for those that cannot be.

        What is known of rows is kept, but for those that were `touched`: by number all of which any of the three told
        otherwise when they were followed before, or did not tell.
        """
        rows, results = mapping.rows or (), explanation.rows
        before = self._held
        now = before[: len(rows)]
        known = {id(before[at].row): before[at] for at in touched if at < len(before)}  # rows that moved
        others: list[int] = []
        for at in touched:
            if at >= len(rows):
                continue
            row, found, parsed = rows[at], results[at].sources, checked[at]
            held = known.get(id(row))
            if held is None or not held.is_still(row, found, parsed):
                held = _Known(row, found, parsed)
            if at >= len(before):
                now.append(held)
            elif held is not before[at]:
                now[at] = held
                others.append(at)
        self._held = now
        if not self._follow_few(before, now, others):
            self.others_made = None
            self._forget()
            for index, held in enumerate(now):
                self._note_sources(index, held)
                self._note_destination(index, held)
        self.rows = tuple([held.ends for held in now])

    def _follow_few(self, before: list[_Known], now: list[_Known], others: list[int]) -> bool:
        """Note those few rows alone that others took the place of, or that came or went at the end.

        False where that cannot be, since the places that they generate would come in another order.
        """
        if len(others) > len(now) // _FEW or any(before[at].destination != now[at].destination for at in others):
            return False
        for at in others:
            self._note_sources(at, before[at], -1)
            self._note_sources(at, now[at])
        for at in range(len(before) - 1, len(now) - 1, -1):
            self._note_sources(at, before[at], -1)
            self._note_destination(at, before[at], -1)
        for at in range(len(before), len(now)):
            self._note_sources(at, now[at])
            self._note_destination(at, now[at])
        ends = [*before[len(now) :], *now[len(before) :]]
        self.others_made = tuple([held.ends.destination for held in ends if held.ends.destination is not None])
        return True

    def _forget(self) -> None:
        self._reading: _Rows = {}
        self._generating: _Rows = {}
        self._read_inside: dict[Place, dict[Place, int]] = {}
        self._made_inside: dict[Place, dict[Place, dict[Step, int]]] = {}

    def _note_sources(self, index: int, held: _Known, more: int = 1) -> None:
        """Note what a row reads, or with -1 that it does no longer."""
        for key, place in held.sources:
            _note_row(self._reading, key, (place, index), more)
        for key, place in held.read_inside:
            _count(self._read_inside.setdefault(key, {}), place, more)

    def _note_destination(self, index: int, held: _Known, more: int = 1) -> None:
        """Note what a row generates, or with -1 that it does no longer."""
        if held.destination is None:
            return
        key, place = held.destination
        _note_row(self._generating, key, (place, index), more)
        for key, place, step in held.made_inside:
            made = self._made_inside.setdefault(key, {})
            steps = made.setdefault(place, {})
            _count(steps, step, more)
            if not steps:
                del made[place]

    def rows_reading(self, place: Place) -> tuple[int, ...]:
        """The rows that read exactly this place, or with it that of every element."""
        return _rows(self._reading, place, covers)

    def rows_reading_some(self, place: Place) -> tuple[int, ...]:
        """The rows that read this place; of `[*]`, those too that read it in one element."""
        return _rows(self._reading, place, overlaps)

    def rows_generating(self, place: Place) -> tuple[int, ...]:
        """The rows that generate exactly this place, or with it that of every element."""
        return _rows(self._generating, place, covers)

    def rows_generating_some(self, place: Place) -> tuple[int, ...]:
        """The rows that generate this place; of `[*]`, those too that generate it in one element."""
        return _rows(self._generating, place, overlaps)

    def is_read_inside(self, place: Place) -> bool:
        """Whether a row reads something inside this place, or a part of its `[*]`."""
        inside = self._read_inside.get(of_every(place))
        if inside is not None and any(overlaps(held, place) for held in inside):
            return True
        return EVERY in place and bool(self.rows_reading_some(place))

    def is_generated_inside(self, place: Place) -> bool:
        """Whether a row generates something inside this place, or a part of its `[*]`."""
        inside = self._made_inside.get(of_every(place))
        if inside is not None and any(overlaps(held, place) for held in inside):
            return True
        return EVERY in place and bool(self.rows_generating_some(place))

    def generated_steps(self, place: Place) -> tuple[Step, ...]:
        """The keys, indexes and `[*]` that rows generate right inside a place, in the order of the rows."""
        inside = self._made_inside.get(of_every(place))
        if inside is None:
            return ()
        return tuple({step: None for held, steps in inside.items() if covers(held, place) for step in steps})


class _Known:
    """What is known of a row for as long as neither it nor what it found is another."""

    __slots__ = ("destination", "ends", "found", "is_in_error", "made_inside", "read_inside", "row", "sources")

    def __init__(self, row: Row, found: tuple[Place, ...], checked: ParsedRow | None) -> None:
        self.row = row  # held, so that its id stays its own
        self.found = found
        self.is_in_error = checked is None
        self.ends = _ends(row, found, checked)
        sources = self.ends.sources
        self.sources = [(of_every(place), place) for place in sources]
        self.read_inside = [
            (of_every(place[:depth]), place[:depth]) for place in sources for depth in range(len(place))
        ]
        made = self.ends.destination
        self.destination = (of_every(made), made) if made is not None else None
        self.made_inside = [
            (of_every(made[:depth]), made[:depth], step) for depth, step in enumerate(made or ()) if made
        ]

    def is_still(self, row: Row, found: tuple[Place, ...], checked: ParsedRow | None) -> bool:
        """Whether it was made of just this."""
        return row is self.row and found == self.found and self.is_in_error is (checked is None)


def _ends(row: Row, found: tuple[Place, ...], checked: ParsedRow | None) -> RowEnds:
    paths = checked.paths if checked is not None else row_sources(row)
    # Where the record has them all, the places found are the truth: [-1] is then the last element itself.
    is_of_many = any(loops_of_path(path) for path in paths)
    if len(found) == len(paths) and not is_of_many:
        sources = dict.fromkeys(found)
    else:
        sources = dict.fromkeys(place for path in paths for place in _places_read(path, found))
    destination = row_destination(row)
    return RowEnds(tuple(sources), None if destination is None else place_of_path(destination))


def _places_read(path: Path, found: tuple[Place, ...]) -> Iterable[Place]:
    """The places that a path reads, in every element: of a query those that it found in the record.

    Where it found nothing, how far it goes before it selects.
    """
    plain = tuple(takewhile(lambda segment: not isinstance(segment, Select), path))
    if len(plain) == len(path):
        return (place_of_path(path),)
    within = [_in_every_element(place, plain) for place in found[:_MOST_PLACES] if place and _goes_along(place, plain)]
    return within or ((place_of_path(plain),) if plain else ())


def _goes_along(place: Place, plain: Path) -> bool:
    """Whether a place is within what a path without queries leads to."""
    keys = zip(place, plain, strict=False)
    return len(place) >= len(plain) and all(segment == Key(step) for step, segment in keys if isinstance(step, str))


def _in_every_element(place: Place, plain: Path) -> Place:
    """A place as trees show it: elements that were gone over stand for every one."""
    return tuple(
        EVERY if isinstance(step, int) and not (depth < len(plain) and isinstance(plain[depth], (Index, Key))) else step
        for depth, step in enumerate(place)
    )


def _rows(held: _Rows, place: Place, fits: Callable[[Place, Place], bool]) -> tuple[int, ...]:
    rows = held.get(of_every(place))
    return tuple(sorted({row for at, row in rows if fits(at, place)})) if rows else ()


def _note_row(held: _Rows, key: Place, row: tuple[Place, int], more: int) -> None:
    if more > 0:
        held.setdefault(key, []).append(row)
    else:
        held[key].remove(row)


def _count(held: dict[_Counted, int], what: _Counted, more: int) -> None:
    """Count one more or less; what there is none of is no longer there."""
    count = held.get(what, 0) + more
    if count:
        held[what] = count
    else:
        del held[what]
