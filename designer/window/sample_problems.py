"""What the open samples have to say of each row: its source that is in none, its destination that they have not."""

from __future__ import annotations

from functools import partial
from typing import Final

from designer.documents import Field, Sample
from designer.engine import finds_something
from designer.mapping import ParsedRow, Path, Problem, Select, destination_problems, unknown_sources
from designer.matching import find_source, type_at, type_found

MOST_SEARCHED: Final = 50
"""Records in which a JSONPath is looked for, so that no keystroke waits; beyond them it counts as found."""


_FORGOTTEN_FROM: Final = 256
"""Rows that are no longer in the mapping, beyond as many as it has, and are known for an undo."""

_Known = dict[int, tuple[ParsedRow, tuple[Problem, ...]]]
"""By the identity of the row, which is held, so that it stays its own."""


class SampleProblems:
    """Knows what was told of rows that stayed as they are, as long as the samples do."""

    def __init__(self) -> None:
        self._of_sources: _Known = {}
        self._of_destinations: _Known = {}
        self._rows: tuple[ParsedRow | None, ...] = ()
        self._told: tuple[tuple[Problem, ...], ...] = ()

    def forget_sources(self) -> None:
        """The source is another."""
        self._of_sources = {}
        self.forget_destinations()  # they are held against what is read too

    def forget_destinations(self) -> None:
        """The destination is another."""
        self._of_destinations = {}
        self._rows = ()

    def of(
        self,
        rows: tuple[ParsedRow | None, ...],
        source: Sample | None,
        source_fields: Field | None,
        destination_fields: Field | None,
    ) -> tuple[tuple[Problem, ...], ...]:
        """The problems of each row; none of a row in error."""
        before, told = self._rows, list(self._told[: len(rows)] if self._rows else ())
        for at, row in enumerate(rows):
            if at >= len(before):
                told.append(self._of_row(row, source, source_fields, destination_fields))
            elif row is not before[at]:
                told[at] = self._of_row(row, source, source_fields, destination_fields)
        self._rows, self._told = rows, tuple(told)
        for known in (self._of_sources, self._of_destinations):
            if len(known) > _FORGOTTEN_FROM + 2 * len(rows):
                kept = {id(row) for row in rows}
                for gone in [held for held in known if held not in kept]:
                    del known[gone]
        return self._told

    def _of_row(
        self,
        row: ParsedRow | None,
        source: Sample | None,
        source_fields: Field | None,
        destination_fields: Field | None,
    ) -> tuple[Problem, ...]:
        problems: tuple[Problem, ...] = ()
        if row is not None and source_fields is not None:
            held = self._of_sources.get(id(row))
            if held is None:
                held = (row, unknown_sources(row, lambda path: is_in_samples(source, source_fields, path)))
                self._of_sources[id(row)] = held
            problems = held[1]
        if row is not None and destination_fields is not None:
            held = self._of_destinations.get(id(row))
            if held is None:
                found = None if source_fields is None else partial(type_found, source_fields)
                held = (row, destination_problems(row, partial(type_at, destination_fields), found))
                self._of_destinations[id(row)] = held
            problems = (*problems, *held[1])
        return problems


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
