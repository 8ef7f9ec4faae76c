"""Rows whose queries go past their bounds in a record: in error there, and everything else is as without them.

Conditions are asked before all else, whether or not their rows come to be carried out. Where a query goes past its
bounds in the middle of a record, that is carried out once more from the beginning, so that nothing is left of what the
query had found.
"""

from collections.abc import Callable, Iterable
from typing import TypeVar

from designer.engine.search import Search
from designer.jsontext import Json
from designer.mapping import Condition, ParsedRow, Problem, Severity, format_path
from designer.said import said

_Made = TypeVar("_Made")


def conditions_of(rows: Iterable[ParsedRow | None]) -> tuple[Condition, ...]:
    """The conditions of rows, each once."""
    options = (row.options for row in rows if row is not None and not row.is_off)
    return tuple(dict.fromkeys(held.condition for held in options if held is not None and held.condition is not None))


def within_bounds(search: Search, carry_out: Callable[[Search], _Made]) -> _Made:
    """What comes of carrying out a record where all that goes past its bounds is known from the beginning."""
    while True:
        known = len(search.exceeded)
        search.begin()
        made = carry_out(search)
        if len(search.exceeded) == known:
            return made


def can_go(row: ParsedRow, search: Search) -> bool:
    """Whether a row can go over all of its source, as far as is known."""
    return not search.exceeded or _why_not(row, search) is None


def is_copied_within(row: ParsedRow) -> bool:
    """Whether a row may find values that stand within one another, so that what it copies has to be counted."""
    return bool(row.queries) and ".." in row.queries[-1]


def may_copy(row: ParsedRow, value: Json, search: Search) -> bool:
    """Count what a row that `is_copied_within` found; False where it is not to generate it, for that is too much."""
    if not can_go(row, search):
        return False
    if search.copies(row.index, value):
        return True
    search.exceeded[_copied_by(row)] = said(
        "{0} finds values within values that are too large to copy", row.queries[-1]
    )
    return False


def too_much(row: ParsedRow, search: Search) -> Problem | None:
    """The error of a row that would have to search too much, None where it need not."""
    if not search.exceeded:
        return None
    condition = row.options.condition if row.options is not None else None
    field, why = "eField", None
    if condition is not None and not search.meets(condition):
        field, why = "conditional", search.unanswered(condition)
    else:
        why = _why_not(row, search)
    if why is None:
        return None
    return Problem(
        "too-much-to-search", Severity.ERROR, row.index, said("{0} in this record, so it generates nothing", why),
        "Name the fields on the way to what is wanted, or ask for less.", field,
    )  # fmt: skip


def errors_of(rows: Iterable[ParsedRow | None], search: Search) -> tuple[Problem, ...]:
    """The errors of all rows that would have to search too much."""
    if not search.exceeded:
        return ()
    told = (too_much(row, search) for row in rows if row is not None and not row.is_off)
    return tuple(problem for problem in told if problem is not None)


def _why_not(row: ParsedRow, search: Search) -> str | None:
    why = next((search.exceeded[query] for query in row.queries if query in search.exceeded), None)
    return why or (search.exceeded.get(_copied_by(row)) if is_copied_within(row) else None)


def _copied_by(row: ParsedRow) -> str:
    """What a row copies, by a text that is no query's: its sources and where they go."""
    return " ".join(("copied:", *map(format_path, (*row.paths, row.target))))
