"""Which source fields, rows and destination fields belong together, for the shown record."""

from __future__ import annotations

from designer.documents import Step
from designer.engine import Explanation
from designer.frozen import frozen
from designer.mapping import Mapping, Row, loops_of_path, row_destination, row_sources
from designer.matching import Place, place_of_path
from designer.matching.ends import place_of_steps


@frozen
class RowEnds:
    """The places that a row reads, and the one that it generates (None: it says none)."""

    sources: tuple[Place, ...]
    destination: Place | None


class Connections:
    """The ends of all rows, and the rows of every end. A value: made anew with each explanation.

    What is known of rows that stayed as they were is taken over from those `before`.
    """

    def __init__(self, mapping: Mapping, explanation: Explanation | None, before: Connections | None = None) -> None:
        rows = mapping.rows or ()
        results = explanation.rows if explanation is not None else ()
        known = before._known if before is not None else {}
        self._known: dict[int, _Known] = {}
        self._reading: dict[Place, list[int]] = {}
        self._generating: dict[Place, list[int]] = {}
        self._read_inside: set[Place] = set()
        self._made_inside: dict[Place, dict[str | int, None]] = {}
        ends: list[RowEnds] = []
        for index, row in enumerate(rows):
            found = results[index].sources if index < len(results) else ()
            held = known.get(id(row))
            if held is None or held.row is not row or held.found != found:
                held = _Known(row, found)
            self._known[id(row)] = held
            ends.append(held.ends)
            self._note(index, held)
        self.rows = tuple(ends)

    def _note(self, index: int, held: _Known) -> None:
        for place in held.ends.sources:
            self._reading.setdefault(place, []).append(index)
        self._read_inside.update(held.read_inside)
        if held.ends.destination is not None:
            self._generating.setdefault(held.ends.destination, []).append(index)
            made = self._made_inside
            for outer, step in held.made_inside:
                inside = made.get(outer)
                if inside is None:
                    inside = made[outer] = {}
                inside[step] = None

    def rows_reading(self, place: Place) -> tuple[int, ...]:
        """The rows that read exactly this place."""
        return tuple(self._reading.get(place, ()))

    def rows_generating(self, place: Place) -> tuple[int, ...]:
        """The rows that generate exactly this place."""
        return tuple(self._generating.get(place, ()))

    def is_read_inside(self, place: Place) -> bool:
        """Whether a row reads something inside this place."""
        return place in self._read_inside

    def is_generated_inside(self, place: Place) -> bool:
        """Whether a row generates something inside this place."""
        return place in self._made_inside

    def generated_steps(self, place: Place) -> tuple[Step, ...]:
        """The keys and indexes that rows generate right inside a place, in the order of the rows."""
        return tuple(self._made_inside.get(place, ()))


class _Known:
    """What is known of a row for as long as neither it nor what it found is another."""

    __slots__ = ("ends", "found", "made_inside", "read_inside", "row")

    def __init__(self, row: Row, found: tuple[Place, ...]) -> None:
        self.row = row  # held, so that its id stays its own
        self.found = found
        self.ends = _ends(row, found)
        self.read_inside = [place[:depth] for place in self.ends.sources for depth in range(len(place))]
        destination = self.ends.destination or ()
        self.made_inside = [(destination[:depth], step) for depth, step in enumerate(destination)]


def _ends(row: Row, found: tuple[Place, ...]) -> RowEnds:
    paths = row_sources(row)
    # Where the record has them all, the places found are the truth: [-1] is then the last element itself.
    is_of_many = any(loops_of_path(path) for path in paths)
    sources = found if len(found) == len(paths) and not is_of_many else tuple(map(place_of_path, paths))
    destination = row_destination(row)
    return RowEnds(tuple(map(place_of_steps, sources)), None if destination is None else place_of_path(destination))
