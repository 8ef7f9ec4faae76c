"""Checks of a mapping that need no sample: each row alone, and rows that stand in each other's way."""

from collections.abc import Callable, Iterable
from typing import Final, TypeAlias

from designer.frozen import frozen
from designer.mapping.array_conflicts import ArrayConflicts
from designer.mapping.generated_structure import GeneratedStructure
from designer.mapping.lookups import LOOKUPS_KEY, Lookup, read_lookups
from designer.mapping.mapping import Mapping
from designer.mapping.options import ReadCondition
from designer.mapping.parsed_row import (
    ConstantSource,
    ExpressionSource,
    ParsedRow,
    PathSource,
    ReadQuery,
    Steps,
    parse_row,
)
from designer.mapping.paths import Every, Path, format_path
from designer.mapping.problem import Problem, Severity
from designer.mapping.row import DATA_TYPES, Row
from designer.said import said

_TYPE_NAMES: Final[dict[type, str]] = {
    str: "string",
    int: "number",
    float: "number",
    bool: "boolean",
    dict: "object",
    list: "array",
}
_TYPES: Final = frozenset(_TYPE_NAMES.values())


@frozen
class CheckedRows:
    """The rows that can be carried out (None in place of those in error), and what is told of all.

    `are_apart` tells that none of them can be in another's way.
    """

    rows: tuple[ParsedRow | None, ...]
    problems: tuple[Problem, ...]
    are_apart: bool = False


def check_rows(
    mapping: Mapping, read_query: ReadQuery | None = None, read_condition: ReadCondition | None = None
) -> CheckedRows:
    """Parse all rows, and find those that cannot be carried out beside the ones before them.

    `read_query` reads sources that are queries; without it they are errors of their rows.
    `read_condition` reads conditions; without it they are not read. Rows that are switched off are checked alone.
    """
    tables, of_tables = read_lookups(mapping.entries.get(LOOKUPS_KEY))
    problems: list[Problem] = [*of_tables]
    alone = [
        parse_row(row, index, read_query, read_condition, _table_of(row, tables))
        for index, row in enumerate(mapping.rows or ())
    ]
    if _are_apart(parsed for parsed, _told in alone if parsed is not None and not parsed.is_off):
        problems.extend(problem for _parsed, told in alone for problem in told)
        return CheckedRows(tuple([parsed for parsed, _told in alone]), tuple(problems), are_apart=True)
    structure = GeneratedStructure()
    arrays = ArrayConflicts()
    generated: dict[tuple[str | int | Every, ...], list[ParsedRow]] = {}
    rows: list[ParsedRow | None] = []
    for parsed, told in alone:
        problems.extend(told)
        if parsed is not None and parsed.is_off:
            rows.append(parsed)
            continue
        if parsed is not None:
            conflict = structure.conflict(parsed) or arrays.add(parsed)
            if conflict is not None:
                problems.append(conflict)
                parsed = None
            else:
                structure.note(parsed)
        if parsed is not None:
            before = generated.setdefault(parsed.steps, [])
            same = next((other for other in reversed(before) if _meet(parsed, other)), None) if before else None
            if same is not None and not parsed.is_conditional and not same.is_conditional:
                problems.append(_same_field(parsed, same.index))
            before.append(parsed)
        rows.append(parsed)
    return CheckedRows(tuple(rows), tuple(problems))


def _are_apart(rows: Iterable[ParsedRow]) -> bool:
    """Whether no two rows can be in each other's way: then nothing has to be looked for, and their order is no matter.

    So it is where each generates a place of its own, none of them inside another's, and nothing is an object for one
    and an array for another, or an array by index and by `[*]`.
    """
    targets: list[Steps] = []
    ways: set[tuple[Steps, str]] = set()
    for row in rows:
        targets.append(row.steps)
        ways.update(row.ways)
    around = dict(ways)
    return len(around) == len(ways) and around.keys().isdisjoint(targets) and len(set(targets)) == len(targets)


def check_sources(rows: CheckedRows, is_known: Callable[[Path], bool]) -> tuple[Problem, ...]:
    """A warning for each field that a source or a condition names and no sample has; `is_known` tells if one has it."""
    return tuple(problem for row in rows.rows if row for problem in unknown_sources(row, is_known))


def unknown_sources(row: ParsedRow, is_known: Callable[[Path], bool]) -> tuple[Problem, ...]:
    """A warning for each path that this row reads and no sample has; none for one that is switched off."""
    if row.is_off:
        return ()
    condition = row.options.condition if row.options is not None else None
    asked = () if condition is None else (_first_unknown(path, is_known) for path in condition.paths)
    return (
        *(_unknown(row, path, "eField") for path in row.paths if not is_known(path)),
        *(_unknown(row, path, "conditional") for path in dict.fromkeys(asked) if path is not None),
    )


TypeAt: TypeAlias = Callable[[Path], str | None]
"""The type of a place of the samples: None where it is not there, `""` where it cannot be told."""


def check_destinations(rows: CheckedRows, type_at: TypeAt, source_type_at: TypeAt | None = None) -> tuple[Problem, ...]:
    """What the rows generate that a destination sample has not, or has in another type. Rows switched off do not.

    `type_at` tells the type of a place of that sample, `source_type_at` the one type that a path finds in all sources.
    """
    return tuple(problem for row in rows.rows if row for problem in destination_problems(row, type_at, source_type_at))


def destination_problems(row: ParsedRow, type_at: TypeAt, source_type_at: TypeAt | None = None) -> tuple[Problem, ...]:
    """What this row generates that a destination sample has not, or has in another type; as for all rows."""
    if row.is_off:
        return ()
    wanted = type_at(row.target)
    if wanted is None:
        return (
            Problem("unknown-destination", Severity.WARNING, row.index,
                    said("the field {0} is not in the destination sample", format_path(row.target)),
                    "Check its name, or take it out if nobody waits for it.", "gField"),
        )  # fmt: skip
    if wanted not in _TYPES:
        return ()
    made = _certain_type(row)
    if made is None:
        return _passed_along(row, wanted, source_type_at)
    if made == wanted:
        return ()
    message = said(
        "{0} is generated as {1}, and is {2} in the destination sample", format_path(row.target), made, wanted
    )
    hint = "Choose the type that the destination takes."
    return (Problem("other-type", Severity.INFO, row.index, message, hint, "dataType"),)


def _passed_along(row: ParsedRow, wanted: str, source_type_at: TypeAt | None) -> tuple[Problem, ...]:
    """A doubt about a row that passes a value along as it is, where all samples have it in another type than wanted."""
    if source_type_at is None or row.options is not None or not isinstance(row.source, PathSource):
        return ()
    read = source_type_at(row.source.path)
    if read not in _TYPES or read == wanted:
        return ()
    message = said(
        "{0} passes along as {1}, and {2} is {3} in the destination sample",
        format_path(row.source.path),
        read,
        format_path(row.target),
        wanted,
    )
    if wanted not in DATA_TYPES:
        hint = said("Map it to a field in there, or to another one.")
    elif read not in DATA_TYPES:
        hint = said("Map a field inside it instead.")
    else:
        hint = said("Choose the type {0} for the row.", wanted)
    return (Problem("other-type", Severity.WARNING, row.index, message, hint, "dataType"),)


def _first_unknown(path: Path, is_known: Callable[[Path], bool]) -> Path | None:
    """How far a path goes until no sample has it."""
    return next((path[:end] for end in range(1, len(path) + 1) if not is_known(path[:end])), None)


def _unknown(row: ParsedRow, path: Path, field: str) -> Problem:
    name = format_path(path)
    message = (
        said("the source field {0} is in none of the samples", name)
        if field == "eField"
        else said("the condition's field {0} is in none of the samples", name)
    )
    hint = "Check its name, or open a sample that has it."
    return Problem("unknown-source", Severity.WARNING, row.index, message, hint, field)


def _table_of(row: Row, tables: dict[str, Lookup]) -> Lookup | None:
    name = row.entries.get("lookupName")
    return tables.get(name) if isinstance(name, str) else None


def _meet(row: ParsedRow, other: ParsedRow) -> bool:
    """Whether two rows of one target generate the same places: not where each adds elements of its own."""
    shared = min(len(row.loops), len(other.loops))
    return not row.levels or row.loops[:shared] == other.loops[:shared]


def _same_field(row: ParsedRow, before: int) -> Problem:
    return Problem(
        "same-destination", Severity.WARNING, row.index,
        said("{0} is generated by row {1} too; the later value replaces it", format_path(row.target), before + 1),
        "Remove one of them, or combine both into an expression.", "gField",
    )  # fmt: skip


def _certain_type(row: ParsedRow) -> str | None:
    """The JSON type that a row generates whatever the record, None where that depends."""
    if row.makes_list:
        return "array"
    if row.data_type is not None:
        return row.data_type
    if row.options is not None:
        return None
    match row.source:
        case ExpressionSource():
            return "string"
        case ConstantSource(value) if value is not None:
            return _TYPE_NAMES[type(value)]
    return None
