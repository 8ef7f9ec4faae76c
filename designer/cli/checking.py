"""All problems of a mapping: alone, beside the samples, and with each of their records."""

from collections.abc import Iterable, Iterator, Sequence
from functools import partial
from typing import Final

from designer.cli.record_numbers import RecordPlace, place_of_record
from designer.documents import BadLine, Sample, field_tree
from designer.engine import check_mapping, finds_something
from designer.engine.problem_groups import ProblemGroup
from designer.frozen import frozen
from designer.jsontext import Json
from designer.library import Mapping
from designer.mapping import Problem, Severity, check_destinations, check_sources, extended_note
from designer.matching import type_at, type_found

SHOWN_BAD_LINES: Final = 20


@frozen
class Finding:
    """A problem, with the group of records that have it; None where it is no matter of records.

    `first` is where the first of them stands; `out_of` counts the records of all `inputs`.
    """

    problem: Problem
    group: ProblemGroup | None = None
    first: RecordPlace | None = None
    inputs: int = 0
    out_of: int = 0

    @property
    def matters(self) -> bool:
        """Whether the exit status tells of it."""
        return self.problem.severity is not Severity.INFO

    def as_json(self) -> dict[str, Json]:
        """The finding as a JSON object; records are numbered from 1."""
        group, first = self.group, self.first
        return {
            **self.problem.as_json(),
            "records": None if group is None else group.count,
            "input": None if first is None else first.title,
            "firstRecord": None if first is None else first.number,
            "line": None,
            "values": None if group is None else list(group.values),
        }

    def text(self) -> str:
        """The finding in words."""
        told = f"{self.problem.severity}: {self.problem}"
        group, first = self.group, self.first
        if group is None or first is None:
            return told
        number = f"record {first.number}" + (f" of {first.title}" if self.inputs > 1 else "")
        which = number if group.count == 1 else f"first in {number}"
        values = f"; values: {group.values_text}" if len(group.values) > 1 else ""
        return f"{told} ({group.count} of {self.out_of} records, {which}{values})"


@frozen
class BadLineFinding:
    """A line of an input that could not be read."""

    title: str
    bad: BadLine
    matters: bool = True

    def as_json(self) -> dict[str, Json]:
        """The same keys as those of a problem; `column` is that of the line."""
        bad = self.bad
        return {
            "row": None,
            "severity": Severity.ERROR.value,
            "code": bad.code,
            "message": str(bad.message),
            "hint": bad.hint,
            "field": None,
            "column": bad.column,
            "records": 1,
            "input": self.title,
            "firstRecord": bad.record,
            "line": bad.line,
            "values": None,
        }

    def text(self) -> str:
        """The finding in words."""
        return f"{Severity.ERROR}: {self.title}, {self.bad.place}: {self.bad.told}"


def lines_of(findings: Sequence[Finding | BadLineFinding]) -> Iterator[str]:
    """All findings in words; of bad lines the first, and how many more there are."""
    bad = [finding for finding in findings if isinstance(finding, BadLineFinding)]
    yield from (finding.text() for finding in bad[:SHOWN_BAD_LINES])
    if len(bad) > SHOWN_BAD_LINES:
        yield f"error: {len(bad) - SHOWN_BAD_LINES:,} more records could not be read; --json tells all"
    for finding in findings:
        if isinstance(finding, Finding):
            yield finding.text()


def findings_of(
    mapping: Mapping,
    sources: Sequence[Json],
    walked: Iterable[Json],
    destinations: Sequence[Json],
    samples: Sequence[Sample],
) -> list[Finding]:
    """What is to be told of a mapping with its samples; `walked` are the sources again, one by one.

    `samples` are those that the sources are from.

    Problems of records are told once for each row and code.
    """
    rows = check_mapping(mapping)
    alone = list(mapping.check())
    if sources:
        alone.extend(check_sources(rows, lambda path: any(finds_something(one, path) for one in sources)))
    if destinations:
        fields = field_tree(destinations)
        found = partial(type_found, field_tree(sources)) if sources else None
        alone.extend(check_destinations(rows, partial(type_at, fields), found))
    groups = [group for group in mapping.problems_over(walked) if group.problem.severity is not Severity.INFO]
    out_of = sum(len(sample.records) + len(sample.problems) for sample in samples)
    note = extended_note(mapping)
    return [
        *(Finding(problem) for problem in ((note,) if note else ())),
        *(Finding(problem) for problem in alone),
        *(
            Finding(group.problem, group, place_of_record(samples, group.records[0]), len(samples), out_of)
            for group in groups
        ),
    ]
