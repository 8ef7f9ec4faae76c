"""A row with its path or expression parsed: what the checks and the engine read."""

from collections.abc import Callable
from functools import lru_cache
from typing import Final, TypeAlias

from designer.frozen import frozen, replace
from designer.jsontext import Json, brief_json
from designer.mapping.expressions import ExpressionPart, Placeholder, is_expression, parse_expression
from designer.mapping.lookups import Lookup
from designer.mapping.options import ReadCondition, RowOptions, needs_extract, read_options
from designer.mapping.paths import (
    DANGEROUS_KEYS,
    Every,
    Index,
    Key,
    Path,
    PathError,
    Query,
    Select,
    format_path,
    loops_of_path,
    parse_generated_path,
    parse_path,
)
from designer.mapping.problem import Problem, Severity
from designer.mapping.row import DATA_TYPES, Row
from designer.said import said

MOST_ROWS_KEPT: Final = 1 << 12
"""Rows that are kept parsed: all of a large mapping. What was typed in a long day and is gone takes 1 KB a row."""

_SHOWN_LENGTH = 60


@frozen
class ConstantSource:
    """The row generates this value."""

    value: Json


@frozen
class PathSource:
    """The row generates what stands at a path."""

    path: Path


@frozen
class ExpressionSource:
    """The row generates a text with placeholders."""

    parts: tuple[ExpressionPart, ...]


Steps: TypeAlias = tuple[str | int | Every, ...]
"""The keys, indexes and `[*]` of a target, from the document on."""

RowSource: TypeAlias = ConstantSource | PathSource | ExpressionSource
ReadQuery: TypeAlias = Callable[[str], Path]
"""Reads a query, which begins with `$`, into steps; raises PathError with the column."""

EVERY = Every()
"""The step of a target into every element of an array."""


@frozen
class ParsedRow:
    """A row that can be carried out; `index` counts from 0, `steps` are the keys, indexes and `[*]` of the target.

    `paths` are those that its source reads, in order. `loops` are the beginnings of its source that end in a step to
    many, from the outermost on: of an expression, those of the placeholder that has most; `queries` are the texts of
    those that end in what a query selects. `levels` counts the `[*]` of the target. `options` is None where it has no
    optional key that matters. `ways` are the places around the target, from the document on, each with how the row goes
    through it: by `key`, by `index` or by `[*]`.
    """

    index: int
    source: RowSource
    data_type: str | None
    target: Path
    steps: Steps
    paths: tuple[Path, ...] = ()
    loops: tuple[Path, ...] = ()
    levels: int = 0
    options: RowOptions | None = None
    queries: tuple[str, ...] = ()
    ways: tuple[tuple[Steps, str], ...] = ()

    @property
    def is_off(self) -> bool:
        """Whether the row is switched off: checked, and not carried out."""
        return self.options is not None and self.options.is_off

    @property
    def is_conditional(self) -> bool:
        """Whether the row generates only in some records, so that it may share its place with others."""
        return self.options is not None and (self.options.needs_extract or self.options.condition is not None)

    @property
    def makes_list(self) -> bool:
        """Whether it generates the list of all that it finds."""
        return bool(self.loops) and not self.levels


@lru_cache(maxsize=MOST_ROWS_KEPT)
def parse_row(
    row: Row,
    index: int,
    read_query: ReadQuery | None = None,
    read_condition: ReadCondition | None = None,
    lookup: Lookup | None = None,
) -> tuple[ParsedRow | None, tuple[Problem, ...]]:
    """The row ready to be carried out, None where it is in error; and all that can be said of it alone.

    `lookup` is the table that it names. Without `read_condition` conditions are not read.

    Kept, since of a mapping that is being edited all rows but one are as they were.
    """
    parsed, problems = _parsed(row, read_query, read_condition, lookup)
    if index == 0:
        return parsed, problems
    return (
        replace(parsed, index=index) if parsed else None,
        tuple(replace(problem, row=index) for problem in problems),
    )


@lru_cache(maxsize=MOST_ROWS_KEPT)
def _parsed(
    row: Row, read_query: ReadQuery | None, read_condition: ReadCondition | None, lookup: Lookup | None
) -> tuple[ParsedRow | None, tuple[Problem, ...]]:
    """The row as if it were the first."""
    index = 0
    problems: list[Problem] = []
    source = _source(row, index, problems, read_query)
    target = _target(row, index, problems)
    _check_data_type(row, index, problems)
    if _is_constant(row) and row.entries.get("eField") is not None:
        problems.append(
            Problem(
                "both-sources",
                Severity.WARNING,
                index,
                said(
                    "it has the constant {0} and the source {1}; the constant wins",
                    _shown(row.hard_coded_value),
                    _shown(row.entries["eField"]),
                ),
                "Remove one of the two.",
                "eField",
            )
        )
    options = read_options(row, index, problems, lookup, read_condition)
    if source is None or target is None or any(problem.severity is Severity.ERROR for problem in problems):
        return None, tuple(problems)
    steps = tuple(_step(segment) for segment in target)
    paths = _paths(source)
    loops = max(map(loops_of_path, paths), key=len, default=())
    queries = tuple(format_path(loop) for loop in loops if isinstance(loop[-1], Select))
    levels = steps.count(EVERY)
    ways = tuple((steps[:depth], _way(step)) for depth, step in enumerate(steps))
    parsed = ParsedRow(index, source, row.data_type, target, steps, paths, loops, levels, options, queries, ways)
    return parsed, tuple(problems)


def _is_constant(row: Row) -> bool:
    """Whether a constant is all that counts; beside a condition on the source, the source decides."""
    return row.has_constant and not (needs_extract(row) and row.entries.get("eField") is not None)


def _source(row: Row, index: int, problems: list[Problem], read_query: ReadQuery | None) -> RowSource | None:
    if _is_constant(row):
        return ConstantSource(row.hard_coded_value)
    held = row.entries.get("eField")
    if held is None:
        problems.append(
            Problem("no-source", Severity.ERROR, index, "it has neither a source nor a constant",
                    "Drag a source field onto it, or give it a constant.", "eField")
        )  # fmt: skip
        return None
    if not isinstance(held, str):
        problems.append(_no_text("eField", held, index))
        return None
    try:
        source = _read_source(held, read_query)
    except PathError as error:
        problems.append(_path_problem("bad-source", "eField", held, error, index))
        return None
    return source


def _read_source(held: str, read_query: ReadQuery | None) -> RowSource:
    """What an eField stands for; raises PathError."""
    if not is_expression(held):
        return PathSource(_read_path(parse_path(held), read_query))
    parts = parse_expression(held)
    if any(not isinstance(part, str) and isinstance(part.path[0], Query) for part in parts):
        parts = tuple(part if isinstance(part, str) else _read_placeholder(part, read_query) for part in parts)
    _refuse_different_arrays(parts)
    return ExpressionSource(parts)


def _read_path(path: Path, read_query: ReadQuery | None) -> Path:
    """The path with a query in it read; raises PathError."""
    query = path[0]
    if not isinstance(query, Query):
        return path
    if read_query is None:
        raise PathError("JSONPath is not carried out here", 1, 'Write a path; quote a key that begins with $: ["$…"].')
    return read_query(query.text)


def _read_placeholder(part: Placeholder, read_query: ReadQuery | None) -> Placeholder:
    try:
        return replace(part, path=_read_path(part.path, read_query))
    except PathError as error:
        raise PathError(error.message, error.column + part.start + 1, error.hint) from None


def _refuse_different_arrays(parts: tuple[ExpressionPart, ...]) -> None:
    """Placeholders go along one chain of arrays, each as far as it likes; raises PathError where they part."""
    longest: tuple[tuple[Path, ...], Path] = ((), ())
    for part in parts:
        if isinstance(part, str):
            continue
        loops = loops_of_path(part.path)
        shorter, longer = sorted((loops, longest[0]), key=len)
        if longer[: len(shorter)] != shorter:
            raise PathError(
                said("{0} and {1} go through different arrays", format_path(part.path), format_path(longest[1])),
                part.start + 2,
                "Make a row of each, or take one element of one of them, such as [0].",
            )
        if longer is loops:
            longest = (loops, part.path)


def _paths(source: RowSource) -> tuple[Path, ...]:
    match source:
        case PathSource(path):
            return (path,)
        case ExpressionSource(parts):
            return tuple(part.path for part in parts if not isinstance(part, str))
        case ConstantSource():
            return ()


def _step(segment: object) -> str | int | Every:
    match segment:
        case Key(name):
            return name
        case Index(number):
            return number
        case _:
            return EVERY


def _way(step: str | int | Every) -> str:
    return "key" if isinstance(step, str) else "index" if isinstance(step, int) else "[*]"


def _target(row: Row, index: int, problems: list[Problem]) -> Path | None:
    held = row.entries.get("gField")
    if held is None:
        problems.append(
            Problem("no-destination", Severity.ERROR, index, "it has no destination field",
                    "Say where the value goes, such as contact.firstName.", "gField")
        )  # fmt: skip
        return None
    if not isinstance(held, str):
        problems.append(_no_text("gField", held, index))
        return None
    try:
        target = parse_generated_path(held)
    except PathError as error:
        problems.append(_path_problem("bad-destination", "gField", held, error, index))
        return None
    problems.extend(
        _dangerous(segment.name, held, index)
        for segment in target
        if isinstance(segment, Key) and segment.name in DANGEROUS_KEYS
    )
    return target


def _dangerous(name: str, path: str, index: int) -> Problem:
    message = said("the key `{0}` in {1} can harm programs in JavaScript", name, path)
    return Problem("dangerous-key", Severity.WARNING, index, message, "Choose another name where you can.", "gField")


def _check_data_type(row: Row, index: int, problems: list[Problem]) -> None:
    held = row.entries.get("dataType")
    if held is None or (isinstance(held, str) and held in DATA_TYPES):
        return
    problems.append(
        Problem("unknown-type", Severity.ERROR, index, said("the type {0} is not known", _shown(held)),
                "Choose string, number or boolean, or none.", "dataType", value=held)
    )  # fmt: skip


def _path_problem(code: str, field: str, held: str, error: PathError, index: int) -> Problem:
    message = said("{0} {1}: {2}", field, _shown(held), error.message)
    return Problem(code, Severity.ERROR, index, message, error.hint, field, error.column, held)


def _no_text(field: str, held: Json, index: int) -> Problem:
    message = said("{0} is {1}, which is not a text", field, _shown(held))
    return Problem("not-text", Severity.ERROR, index, message, "Write it in double quotes.", field, value=held)


def _shown(value: Json) -> str:
    return brief_json(value, _SHOWN_LENGTH)
