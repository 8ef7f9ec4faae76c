"""All problems of a mapping: alone, beside the samples, and with each of their records."""

from collections.abc import Iterable, Sequence

from designer.documents import EVERY, Field, field_tree
from designer.engine import check_mapping, finds_something
from designer.engine.problem_groups import ProblemGroup
from designer.frozen import frozen
from designer.jsontext import Json
from designer.library import Mapping
from designer.mapping import Key, Path, Problem, Severity, check_destinations, check_sources, extended_note


@frozen
class Finding:
    """A problem, with the group of records that have it; None where it is no matter of records."""

    problem: Problem
    group: ProblemGroup | None = None

    def as_json(self) -> dict[str, Json]:
        """The finding as a JSON object; records are numbered from 1."""
        group = self.group
        return {
            **self.problem.as_json(),
            "records": None if group is None else group.count,
            "firstRecord": None if group is None else group.records[0] + 1,
            "values": None if group is None else list(group.values),
        }

    def line(self, out_of: int) -> str:
        """The finding in words, of that many records in all."""
        told = f"{self.problem.severity}: {self.problem}"
        group = self.group
        if group is None:
            return told
        number = group.records[0] + 1
        which = f"record {number}" if group.count == 1 else f"first in record {number}"
        values = f"; values: {group.values_text}" if len(group.values) > 1 else ""
        return f"{told} ({group.count} of {out_of} records, {which}{values})"


def findings_of(
    mapping: Mapping, sources: Sequence[Json], walked: Iterable[Json], destinations: Sequence[Json]
) -> list[Finding]:
    """What is to be told of a mapping with its samples; `walked` are the sources again, one by one.

    Problems of records are told once for each row and code.
    """
    rows = check_mapping(mapping)
    alone = list(mapping.check())
    if sources:
        alone.extend(check_sources(rows, lambda path: any(finds_something(one, path) for one in sources)))
    if destinations:
        fields = field_tree(destinations)
        alone.extend(check_destinations(rows, lambda path: _type_at(fields, path)))
    groups = [group for group in mapping.problems_over(walked) if group.problem.severity is not Severity.INFO]
    note = extended_note(mapping)
    return [
        *(Finding(problem) for problem in ((note,) if note else ())),
        *(Finding(problem) for problem in alone),
        *(Finding(group.problem, group) for group in groups),
    ]


def _type_at(fields: Field, path: Path) -> str | None:
    """The type of a place of the destination; `""` where the sample is empty there, None where it has another."""
    field = fields
    for segment in path:
        child = field.child(segment.name if isinstance(segment, Key) else EVERY)
        if child is None:
            return "" if field.type in ("object", "array", "null") and not field.has_children else None
        field = child
    return field.type
