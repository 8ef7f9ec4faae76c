"""What compiled code calls: the engine's own functions for what is rare, and views of a program's own types."""

from collections.abc import Iterable, Sequence
from typing import Any, Final

import msgspec

from designer.engine.bounds import can_go, may_copy
from designer.engine.extracting import extract
from designer.engine.finishing import finish_value
from designer.engine.nothing import NOTHING
from designer.engine.placing import in_its_way, put, without_holes
from designer.engine.row_tallies import Failures
from designer.engine.search import Search
from designer.engine.types import FALSE_TEXTS, UNCHANGED, own_copy, read_number, to_boolean, to_number, to_text
from designer.frozen import replace
from designer.jsontext import Json
from designer.mapping import ParsedRow, Problem, Select
from designer.mapping.paths import MAX_GENERATED_INDEX


def as_object(value: Json, keys: Iterable[str]) -> dict[str, Json]:
    """What an object of a program's own kind has under these keys; none where it is no object."""
    return {key: value[key] for key in keys if key in value} if isinstance(value, dict) else EMPTY


def as_array(value: Json) -> Sequence[Json]:
    """The elements of an array of a program's own kind; none where it is no array."""
    return [value[at] for at in range(len(value))] if isinstance(value, list) else ()


def filled(value: Json) -> str:
    """The text that a placeholder gives."""
    return (
        "" if value is None or value is msgspec.UNSET else "".join((to_text(value),))
    )  # joined: a program's own kind of text as its letters


def listed(members: dict[int, Json]) -> list[Json]:
    """Elements by index as an array, null in between."""
    return [members.get(at) for at in range(max(members) + 1)]


def gathered(errors: Iterable[Problem]) -> tuple[Problem, ...]:
    """The errors of rows for one record, counted as the interpreter does."""
    failures = Failures()
    for error in errors:
        failures.note(error)
    return failures.problems()


def selected(search: Search, step: Select, value: Json, query: str) -> list[Json] | None:
    """What a step of a query finds in a value, None where it is not there."""
    found = search.select(step, value, query)
    return None if found is NOTHING else [member for member, _ in found]


def go_on(search: Search, rows: Iterable[ParsedRow]) -> bool:
    """Whether any of the rows can go over all of its source."""
    return any(can_go(row, search) for row in rows)


EMPTY: Final[dict[str, Json]] = {}

BOUND: Final[dict[str, Any]] = {
    "EMPTY": EMPTY,
    "FALSE_TEXTS": FALSE_TEXTS,
    "NOTHING": NOTHING,
    "UNCHANGED": UNCHANGED,
    "as_array": as_array,
    "as_object": as_object,
    "extract": extract,
    "filled": filled,
    "NULLS": (None,) * (MAX_GENERATED_INDEX + 1),
    "Problem": Problem,
    "UNSET": msgspec.UNSET,
    "finish_value": finish_value,
    "gathered": gathered,
    "go_on": go_on,
    "in_its_way": in_its_way,
    "listed": listed,
    "may_copy": may_copy,
    "own_copy": own_copy,
    "put": put,
    "read_number": read_number,
    "replace": replace,
    "selected": selected,
    "to_boolean": to_boolean,
    "to_number": to_number,
    "to_text": to_text,
    "without_holes": without_holes,
}
"""The names that compiled code knows beside those of its constants."""
