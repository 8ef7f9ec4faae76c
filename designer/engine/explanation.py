"""What the interpreter tells of one record: the document, each row's state, and where each value came from."""

from dataclasses import dataclass
from enum import StrEnum
from typing import TypeAlias

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


@dataclass(frozen=True, slots=True)
class RowResult:
    """A row's state; `value` is what it generated (NOTHING if it did not), `sources` where it found something."""

    index: int
    state: RowState
    value: Json
    sources: tuple[Steps, ...]
    problems: tuple[Problem, ...]


@dataclass(frozen=True, slots=True)
class Origin:
    """The row that generated a value, and the places of the source that it came from."""

    row: int
    sources: tuple[Steps, ...]


@dataclass(frozen=True, slots=True)
class Explanation:
    """One record explained. `origins` is keyed by the places that rows generated whole."""

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
        return None

    def reached_from(self, source: Steps) -> tuple[tuple[int, Steps], ...]:
        """The rows and generated places that a place of the source, or what is inside it, reaches."""
        return tuple(
            (origin.row, place)
            for place, origin in self.origins.items()
            if any(read[: len(source)] == source or source[: len(read)] == read for read in origin.sources)
        )
