"""What the interpreter tells of one record: the document, each row's state, and where each value came from."""

from enum import StrEnum
from typing import TypeAlias

from designer.frozen import frozen
from designer.jsontext import Json
from designer.mapping import Problem

Steps: TypeAlias = tuple[str | int, ...]
"""A place in a document: keys and indexes from the top."""


class RowState(StrEnum):
    """What became of a row for this record."""

    GENERATED = "generated"
    NOTHING = "nothing"
    REPLACED = "replaced"
    ERROR = "error"
    OFF = "switched off"


@frozen
class RowResult:
    """A row's state; `value` is what it generated (NOTHING if it did not), `sources` where it found something."""

    index: int
    state: RowState
    value: Json
    sources: tuple[Steps, ...]
    problems: tuple[Problem, ...]


@frozen
class Origin:
    """The row that generated a value, and the places of the source that it came from."""

    row: int
    sources: tuple[Steps, ...]


@frozen
class Explanation:
    """One record explained. `origins` is keyed by the places that rows generated whole, and the elements of lists."""

    generated: Json
    rows: tuple[RowResult, ...]
    problems: tuple[Problem, ...]
    origins: dict[Steps, Origin]

    def origin_of(self, place: Steps) -> Origin | None:
        """The row and source of a generated value; inside a value passed whole, the place inside its source too."""
        for depth in range(len(place), -1, -1):
            origin = self.origins.get(place[:depth])
            if origin is not None:
                inner = place[depth:]
                return Origin(origin.row, tuple(source + inner for source in origin.sources)) if inner else origin
        return self._origin_of_list(place)

    def _origin_of_list(self, place: Steps) -> Origin | None:
        """The row that generated all elements of the array at a place, with the sources of all; None of several."""
        if (*place, 0) not in self.origins:
            return None
        elements = [origin for at, origin in self.origins.items() if len(at) > len(place) and at[: len(place)] == place]
        if len({origin.row for origin in elements}) > 1:
            return None
        return Origin(elements[0].row, tuple(dict.fromkeys(source for one in elements for source in one.sources)))

    def reached_from(self, source: Steps) -> tuple[tuple[int, Steps], ...]:
        """The rows and generated places that a place of the source, or what is inside it, reaches.

        Where a row passed a whole along that holds the place, the place inside it, unless another row replaced that.
        """
        reached: dict[tuple[int, Steps], None] = {}
        for place, origin in self.origins.items():
            for read in origin.sources:
                if read[: len(source)] == source:
                    reached[origin.row, place] = None
                elif source[: len(read)] == read:
                    inside = self._inside(place, source[len(read) :], origin.row)
                    if inside is not None:
                        reached[origin.row, inside] = None
        return tuple(reached)

    def _inside(self, place: Steps, inner: Steps, row: int) -> Steps | None:
        """The place inside a generated value; the value's own where it has no inside, None where another row's is."""
        value = self.generated
        for step in place:
            value = value[step]
        if not isinstance(value, (dict, list)):
            return place
        for depth in range(1, len(inner) + 1):
            origin = self.origins.get(place + inner[:depth])
            if origin is not None and origin.row != row:
                return None
        return place + inner
