"""What the open samples have to say of each row: its source that is in none, its destination that they have not."""

from __future__ import annotations

from typing import Final

from designer.documents import Field, Sample
from designer.engine import finds_something
from designer.mapping import ParsedRow, Path, Problem, Select, destination_problems, unknown_sources
from designer.matching import find_source, type_at

MOST_SEARCHED: Final = 50
"""Records in which a JSONPath is looked for, so that no keystroke waits; beyond them it counts as found."""


_Known = dict[int, tuple[ParsedRow, tuple[Problem, ...]]]


class SampleProblems:
    """Knows what was told of rows that stayed as they are, as long as the samples do."""

    def __init__(self) -> None:
        self._of_sources: _Known = {}
        self._of_destinations: _Known = {}

    def forget_sources(self) -> None:
        """The source is another."""
        self._of_sources = {}

    def forget_destinations(self) -> None:
        """The destination is another."""
        self._of_destinations = {}

    def of(
        self,
        rows: tuple[ParsedRow | None, ...],
        source: Sample | None,
        source_fields: Field | None,
        destination_fields: Field | None,
    ) -> tuple[tuple[Problem, ...], ...]:
        """The problems of each row; none of a row in error."""
        sources, destinations = self._of_sources, self._of_destinations
        self._of_sources, self._of_destinations = {}, {}
        told: list[tuple[Problem, ...]] = []
        for row in rows:
            problems: tuple[Problem, ...] = ()
            if row is not None and source_fields is not None:
                held = sources.get(id(row))
                if held is None or held[0] is not row:
                    held = (row, unknown_sources(row, lambda path: is_in_samples(source, source_fields, path)))
                self._of_sources[id(row)] = held
                problems = held[1]
            if row is not None and destination_fields is not None:
                held = destinations.get(id(row))
                if held is None or held[0] is not row:
                    held = (row, destination_problems(row, lambda path: type_at(destination_fields, path)))
                self._of_destinations[id(row)] = held
                problems = (*problems, *held[1])
            told.append(problems)
        return tuple(told)


def is_in_samples(sample: Sample | None, fields: Field | None, path: Path) -> bool:
    """Whether a path finds something in a record; what a JSONPath finds cannot be told from the fields alone."""
    if fields is None:
        return True
    if find_source(fields, path) is None:
        return False
    records = sample.records if sample is not None else ()
    if len(records) > MOST_SEARCHED or not any(isinstance(segment, Select) for segment in path):
        return True
    return any(finds_something(record, path) for record in records)
