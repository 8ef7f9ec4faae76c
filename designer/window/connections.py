"""Which source fields, rows and destination fields belong together, for the shown record."""

from dataclasses import dataclass

from designer.documents import Step
from designer.engine import Explanation
from designer.mapping import Mapping, Row, row_destination, row_sources
from designer.matching import Place, place_of_path
from designer.matching.ends import place_of_steps


@dataclass(frozen=True, slots=True)
class RowEnds:
    """The places that a row reads, and the one that it generates (None: it says none)."""

    sources: tuple[Place, ...]
    destination: Place | None


class Connections:
    """The ends of all rows, and the rows of every end. A value: made anew with each explanation."""

    def __init__(self, mapping: Mapping, explanation: Explanation | None) -> None:
        rows = mapping.rows or ()
        results = explanation.rows if explanation is not None else ()
        found = [results[index].sources if index < len(results) else () for index in range(len(rows))]
        self.rows = tuple(_ends(row, places) for row, places in zip(rows, found, strict=True))
        self._reading: dict[Place, list[int]] = {}
        self._generating: dict[Place, list[int]] = {}
        self._read_inside: set[Place] = set()
        self._made_inside: dict[Place, dict[str | int, None]] = {}
        for index, ends in enumerate(self.rows):
            for place in ends.sources:
                self._reading.setdefault(place, []).append(index)
                self._read_inside.update(place[:depth] for depth in range(len(place)))
            if ends.destination is not None:
                self._generating.setdefault(ends.destination, []).append(index)
                for depth, step in enumerate(ends.destination):
                    self._made_inside.setdefault(ends.destination[:depth], {})[step] = None

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


def _ends(row: Row, found: tuple[Place, ...]) -> RowEnds:
    paths = row_sources(row)
    # Where the record has them all, the places found are the truth: [-1] is then the last element itself.
    sources = found if len(found) == len(paths) else tuple(map(place_of_path, paths))
    destination = row_destination(row)
    return RowEnds(tuple(map(place_of_steps, sources)), None if destination is None else place_of_path(destination))
