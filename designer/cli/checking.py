"""All problems of a mapping: alone, beside the samples, and with each of their records."""

from collections.abc import Iterable, Sequence

from designer.documents import EVERY, Field, field_tree
from designer.engine import check_mapping, finds_something
from designer.frozen import frozen
from designer.jsontext import Json
from designer.library import Mapping
from designer.mapping import Key, Path, Problem, Severity, check_destinations, check_sources, extended_note


@frozen
class Finding:
    """A problem, and in how many records it is; None where that is no matter of records."""

    problem: Problem
    records: int | None = None

    def as_json(self) -> dict[str, Json]:
        """The finding as a JSON object."""
        return {**self.problem.as_json(), "records": self.records}


def findings_of(
    mapping: Mapping, sources: Sequence[Json], walked: Iterable[Json], destinations: Sequence[Json]
) -> list[Finding]:
    """What is to be told of a mapping with its samples; `walked` are the sources again, one by one.

    Problems of records are told once for each row and code, by the first of them.
    """
    rows = check_mapping(mapping)
    alone = list(mapping.check())
    if sources:
        alone.extend(check_sources(rows, lambda path: any(finds_something(one, path) for one in sources)))
    if destinations:
        fields = field_tree(destinations)
        alone.extend(check_destinations(rows, lambda path: _type_at(fields, path)))
    told = set(map(str, alone))
    counted: dict[tuple[int | None, str], list[Problem]] = {}
    for record in walked:
        here: dict[tuple[int | None, str], Problem] = {}
        for problem in mapping.explain(record).problems:
            if problem.severity is not Severity.INFO and str(problem) not in told:
                here.setdefault((problem.row, problem.code), problem)
        for which, problem in here.items():
            counted.setdefault(which, []).append(problem)
    note = extended_note(mapping)
    return [
        *(Finding(problem) for problem in ((note,) if note else ())),
        *(Finding(problem) for problem in alone),
        *(Finding(group[0], len(group)) for group in counted.values()),
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
