"""Putting values where they belong in a document that rows make one after the other."""

from itertools import pairwise
from typing import Final

from designer.engine.nothing import NOTHING
from designer.jsontext import Json
from designer.mapping import ParsedRow, Problem, Severity, format_path
from designer.said import said

_HOLE: Final = object()
"""An element of an array that no row has made yet: null in the end, and unlike a null that is there."""


def put(holder: list[Json], steps: tuple[str | int, ...], value: Json, fills_array: bool = False) -> Json:
    """Put a value at its place, making parents; returns what is in the way, or None.

    What `fills_array` goes by `[*]` through its place, so that another kind of value there is in its way too.
    """
    container: Json = holder
    for step, following in pairwise(steps):
        held = _held(container, step)
        if held is NOTHING or held is _HOLE:
            held = [] if isinstance(following, int) else {}
            _set(container, step, held)
        elif not isinstance(held, list if isinstance(following, int) else dict):
            return "null" if held is None else held
        container = held
    if fills_array:
        held = _held(container, steps[-1])
        if held is not NOTHING and held is not _HOLE and not isinstance(held, list):
            return "null" if held is None else held
    _set(container, steps[-1], value)
    return None


def without_holes(value: Json) -> Json:
    """The value with null in place of holes; it is the run's own, so it is changed where it stands."""
    waiting = [value] if isinstance(value, (dict, list)) else []
    while waiting:
        container = waiting.pop()
        members = container.items() if isinstance(container, dict) else enumerate(container)
        for at, held in members:
            if held is _HOLE:
                container[at] = None
            elif isinstance(held, (dict, list)):
                waiting.append(held)
    return value


def in_its_way(row: ParsedRow, blocked: Json) -> Problem:
    """The error of a row that cannot go through what an earlier row put there."""
    kind = said("a single value")
    if isinstance(blocked, (dict, list)):
        kind = said("an object") if isinstance(blocked, dict) else said("an array")
    return Problem(
        "parent-kind", Severity.ERROR, row.index,
        said("{0} cannot be generated, since an earlier row put {1} in its way", format_path(row.target), kind),
        "Generate it under another name, or change the row before.", "gField",
    )  # fmt: skip


def _held(container: Json, step: str | int) -> Json:
    if isinstance(container, list):
        return container[step] if isinstance(step, int) and step < len(container) else NOTHING
    return container.get(step, NOTHING)


def _set(container: Json, step: str | int, value: Json) -> None:
    if isinstance(container, list) and isinstance(step, int):
        container.extend([_HOLE] * (step + 1 - len(container)))
    container[step] = value
