"""Why a value is generated, or is not, in one sentence for people."""

from itertools import islice
from typing import Final

from designer.engine.doubts import shown, why_not_met
from designer.engine.explanation import Explanation, Origin, RowResult, RowState, Steps
from designer.engine.nothing import NOTHING
from designer.engine.plan import Plan
from designer.engine.reason_words import made_by_constant, made_from, named_place, value_at
from designer.frozen import frozen
from designer.jsontext import Json
from designer.mapping import (
    Every,
    Index,
    Key,
    ParsedRow,
    Path,
    Severity,
    format_path,
    loops_of_path,
    path_of_steps,
    steps_of_path,
)
from designer.said import said

_MOST_SHOWN: Final = 3
_MOST_ROWS: Final = 5


@frozen
class Reason:
    """The rows that a place is made by, counted from 0, and why it holds what it holds."""

    rows: tuple[int, ...]
    words: str

    def __str__(self) -> str:
        return said("Row {0}: {1}", self.rows[0] + 1, said(self.words)) if len(self.rows) == 1 else self.words


def why_value(plan: Plan, explanation: Explanation, source: Json, place: Steps) -> Reason:
    """Why this value stands in the generated document; raises KeyError where there is no such place."""
    value = value_at(explanation.generated, place)
    if value is NOTHING:
        raise KeyError(format_path(path_of_steps(place)))
    for depth in range(len(place), -1, -1):
        origin = explanation.origins.get(place[:depth])
        if origin is not None:
            return _why_made(plan, explanation, source, place, origin, place[depth:])
    rows = tuple(sorted({origin.row for at, origin in explanation.origins.items() if at[: len(place)] == place}))
    if len(rows) == 1:
        row = plan.checked.rows[rows[0]]
        if row is not None and row.makes_list and len(row.steps) == len(place):
            return Reason(rows, _of_many(row, explanation, source))
    if rows:
        words = (
            said("it holds what row {0} generates", rows[0] + 1)
            if len(rows) == 1
            else said("it holds what {0} generate", _rows_named(rows))
        )
        return Reason(rows, words)
    if value is None and place and isinstance(place[-1], int):
        return Reason(
            (), "no row generates this element; it keeps the place before one that a row generates by its number"
        )
    return Reason((), "no row found anything to put in here")


def why_place(plan: Plan, explanation: Explanation, source: Json, target: Path) -> tuple[Reason, ...]:
    """Why a place of the generated document holds what it holds; of one that is not there, why no row made it.

    With `[*]` in it, of all rows that generate it.
    """
    if not loops_of_path(target):
        place = steps_of_path(target)
        if value_at(explanation.generated, place) is not NOTHING:
            return (why_value(plan, explanation, source, place),)
    for length in (len(target), *range(len(target) - 1, 0, -1)):
        held = [row for row in plan.checked.rows if row is not None and _fits(row, target[:length])]
        if held:
            return tuple(why_row(plan, explanation, source, row.index) for row in held)
    in_error = [result for result in explanation.rows if plan.checked.rows[result.index] is None]
    if in_error:
        rows = _rows_named(tuple(result.index for result in in_error))
        return (Reason((), said("no row generates it; {0} cannot be carried out", rows)),)
    return (Reason((), "no row generates it"),)


def why_row(plan: Plan, explanation: Explanation, source: Json, row: int) -> Reason:
    """Why a row generates what it does in this record, or why it does not; raises IndexError of no row."""
    result, parsed = explanation.rows[row], plan.checked.rows[row]
    if result.state is RowState.OFF or (parsed is not None and parsed.is_off):
        return Reason((row,), "nothing: the row is switched off")
    if parsed is None or result.value is NOTHING:
        return Reason((row,), said("nothing: {0}", said(_why_nothing(result, parsed))))
    if parsed.levels or parsed.makes_list:
        words = _of_many(parsed, explanation, source)
    else:
        words = made_from(parsed, result.sources, source, result.value)
    if result.state is RowState.REPLACED:
        by = _replacing(parsed, explanation)
        words = (
            said("{0}; a later row replaces it", words)
            if by is None
            else said("{0}; row {1} replaces it", words, by + 1)
        )
    return Reason((row,), words)


def _why_made(plan: Plan, explanation: Explanation, source: Json, place: Steps, origin: Origin, inner: Steps) -> Reason:
    """Of a place that a row generates, or of what is `inner` to that."""
    if origin.row < 0:
        return Reason((), "the source document passes along unchanged")
    row = plan.checked.rows[origin.row]
    assert row is not None  # rows in error have no origins
    whole_place = place[: len(place) - len(inner)]
    whole = value_at(explanation.generated, whole_place)
    if whole == [] and (row.levels or row.makes_list) and not inner:
        words = (
            said("an empty list: {0} has no elements", named_place(origin.sources[0]))
            if origin.sources
            else said("an empty list")
        )
        return Reason((origin.row,), words)
    if not inner:
        return Reason((origin.row,), made_from(row, origin.sources, source, whole))
    if made_by_constant(row):
        return Reason((origin.row,), said("part of the constant {0}", shown(whole)))
    value = value_at(explanation.generated, place)
    if len(origin.sources) == 1 and row.options is None and row.data_type is None:
        at = origin.sources[0]
        return Reason(
            (origin.row,),
            said("{0} from {1}, with the whole of {2}", shown(value), named_place(at + inner), named_place(at)),
        )
    return Reason((origin.row,), said("part of what the row makes: {0}", made_from(row, origin.sources, source, whole)))


def _why_nothing(result: RowResult, row: ParsedRow | None) -> str:
    errors = [problem for problem in result.problems if problem.severity is Severity.ERROR]
    if errors:
        return errors[0].message
    told = next((problem for problem in result.problems if problem.code == "condition-not-met"), None)
    if told is not None and row is not None:
        return why_not_met(row)
    for problem in result.problems:
        if problem.code in ("found-nothing", "not-an-array"):
            is_source = problem.code == "found-nothing" and problem.field == "eField"
            return said("the source field {0}", said(problem.message)) if is_source else problem.message
    return said("it found nothing in this record")


def _of_many(row: ParsedRow, explanation: Explanation, source: Json) -> str:
    """Of a row that makes many values, how many they are and the first of them; of one value, all of it."""
    made = [(at, origin) for at, origin in explanation.origins.items() if origin.row == row.index]
    values = explanation.rows[row.index].value
    if len(made) == 1 and isinstance(values, list) and len(values) == 1:
        at, origin = made[0]
        return made_from(row, origin.sources, source, value_at(explanation.generated, at))
    held = values if isinstance(values, list) else [values]
    first = ", ".join(shown(value) for value in islice(held, _MOST_SHOWN))
    more = ", …" if len(held) > _MOST_SHOWN else ""
    number = said("1 value") if len(held) == 1 else said("{0} values", len(held)) if held else said("no values")
    told = (
        said("{0} by a constant", number)
        if made_by_constant(row)
        else said("{0} from {1}", number, ", ".join(map(format_path, row.paths[:_MOST_ROWS])))
    )
    return said("{0}: {1}", told, first + more) if held else told


def _replacing(row: ParsedRow, explanation: Explanation) -> int | None:
    """The row whose value stands where this one put its own."""
    before = [
        origin.row
        for at, origin in explanation.origins.items()
        if origin.row != row.index and all(map(_is_step, row.steps, at))
    ]
    return max(before, default=None)


def _is_step(wanted: object, step: str | int) -> bool:
    return wanted == step or (isinstance(wanted, Every) and isinstance(step, int))


def _fits(row: ParsedRow, target: Path) -> bool:
    """Whether a row generates a place: of one element, those too that generate it in every element."""
    return len(row.steps) == len(target) and all(
        isinstance(segment, Every) or _is_step(step, segment.name if isinstance(segment, Key) else segment.number)
        for step, segment in zip(row.steps, target, strict=True)
        if isinstance(segment, (Every, Key, Index))
    )


def _rows_named(rows: tuple[int, ...]) -> str:
    named = [str(row + 1) for row in rows[:_MOST_ROWS]]
    if len(rows) == 1:
        return said("row {0}", named[0])
    if len(rows) > _MOST_ROWS:
        return said("rows {0} and {1} more", ", ".join(named), len(rows) - _MOST_ROWS)
    return said("rows {0} and {1}", ", ".join(named[:-1]), named[-1])
