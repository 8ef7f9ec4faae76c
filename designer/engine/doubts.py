"""What is doubtful about a conversion: said, and never changing what is generated (docs, "What is told")."""

from typing import Final

from designer.engine.nothing import NOTHING
from designer.engine.types import read_number, to_text
from designer.jsontext import Json, brief_json
from designer.mapping import (
    ConstantSource,
    ExpressionSource,
    ParsedRow,
    Path,
    PathSource,
    Problem,
    Severity,
    format_path,
)

LARGEST_EXACT: Final = 2**53
"""Integers beyond it are rounded by programs in JavaScript."""

_LOOKS_FALSE = frozenset({"false", "off", "no", "n", "f", "0", "", "none", "null", "nei", "nein", "non"})
_SHOWN_LENGTH = 40
_TYPE_OF = {str: "string", bool: "boolean", int: "number", float: "number"}
_NEVER_DOUBTFUL = (str, bool, type(None))


def doubts_of(row: ParsedRow, found: Json, made: Json) -> tuple[Problem, ...]:
    """The warnings and infos on what a row found and what it made of it."""
    if row.data_type is None and isinstance(made, _NEVER_DOUBTFUL):
        return ()
    doubts: list[Problem] = []
    if row.data_type is None:
        if made is NOTHING:
            doubts.append(_found_nothing(row, made))
    elif found is NOTHING:
        doubts.append(_found_nothing(row, made))
    else:
        doubts.extend(_of_conversion(row, found, made))
    large = _large_integer(made)
    if large is not None:
        doubts.append(
            Problem("large-integer", Severity.WARNING, row.index,
                    f"{shown(large)} is larger than programs in JavaScript keep exactly",
                    "Map it as text where the destination takes one.", "eField", value=large)
        )  # fmt: skip
    return tuple(doubts)


def not_met(row: ParsedRow) -> Problem:
    """A condition keeps a row from generating."""
    condition = row.options.condition if row.options is not None else None
    why = "its source is empty in this record" if condition is None else f"{condition.text} is not so here"
    return Problem("condition-not-met", Severity.INFO, row.index, f"{why}, so it generates nothing", "", "conditional")


def doubts_of_placeholder(row: ParsedRow, path: Path, found: Json) -> Problem | None:
    """What is doubtful about the text that a placeholder gives."""
    if found is NOTHING:
        return Problem(
            "found-nothing", Severity.INFO, row.index,
            f"{format_path(path)} is not in this record, so its place in the text is empty", "", "eField",
        )  # fmt: skip
    if isinstance(found, (dict, list)) and "[object Object]" in to_text(found):
        return _object_as_text(row, format_path(path), found)
    return None


def shown(value: Json) -> str:
    """A value as JSON, cut with … where it is long."""
    if isinstance(value, float):
        return to_text(value)
    return brief_json(value, _SHOWN_LENGTH)


def _found_nothing(row: ParsedRow, made: Json) -> Problem:
    became = "" if made is NOTHING else f", so it became {shown(made)}"
    return Problem(
        "found-nothing", Severity.INFO, row.index, f"{_name_of(row)} is not in this record{became}", "", "eField"
    )


def _of_conversion(row: ParsedRow, found: Json, made: Json) -> list[Problem]:
    is_number = row.data_type == "number"
    is_typed = _TYPE_OF.get(type(found)) == row.data_type
    if isinstance(row.source, PathSource) and is_typed:
        return [
            Problem("already-typed", Severity.INFO, row.index, f"{_name_of(row)} is a {row.data_type} already",
                    "", "eField", value=found)
        ]  # fmt: skip
    if is_number and isinstance(found, str) and read_number(found) is None:
        return [
            Problem("not-numeric", Severity.WARNING, row.index,
                    f"{_name_of(row)} is {shown(found)}, which is not a number and became 0",
                    "Correct the source, or map it as text.", "eField", value=found)
        ]  # fmt: skip
    if is_number and isinstance(found, (list, dict)):
        return [
            Problem("not-numeric", Severity.WARNING, row.index,
                    f"{_name_of(row)} is {shown(found)}, which became {shown(made)}",
                    "Map a single value.", "eField", value=found)
        ]  # fmt: skip
    if row.data_type == "boolean" and made is True and _looks_false(found):
        return [
            Problem("became-true", Severity.WARNING, row.index,
                    f"{_name_of(row)} is {shown(found)}, which became true",
                    "Only false, null and the texts false, off and no are false.", "eField", value=found)
        ]  # fmt: skip
    if isinstance(made, str) and isinstance(found, (dict, list)) and "[object Object]" in made:
        return [_object_as_text(row, _name_of(row), found)]
    return []


def _object_as_text(row: ParsedRow, name: str, found: Json) -> Problem:
    what = "an object, which became" if isinstance(found, dict) else "a list with an object in it, which became"
    return Problem(
        "object-as-text", Severity.WARNING, row.index, f'{name} is {what} "[object Object]"',
        "Map one of its fields.", "eField", value=found,
    )  # fmt: skip


def _name_of(row: ParsedRow) -> str:
    if row.options is not None and (row.options.constant or row.options.dates or row.options.lookup):
        return "the value"
    match row.source:
        case PathSource(path):
            return format_path(path)
        case ExpressionSource():
            return "the expression"
        case ConstantSource():
            return "the constant"


def _large_integer(value: Json) -> int | None:
    """An integer, in a value or somewhere inside it, that JavaScript would round."""
    if type(value) is int:
        return value if abs(value) > LARGEST_EXACT else None
    if not isinstance(value, (dict, list)):
        return None
    waiting: list[Json] = [value]
    for held in waiting:
        for member in held.values() if isinstance(held, dict) else held:
            kind = type(member)
            if kind is int:
                if abs(member) > LARGEST_EXACT:
                    return int(member)
            elif kind is dict or kind is list:
                waiting.append(member)
    return None


def _looks_false(value: Json) -> bool:
    if isinstance(value, str):
        return value.strip().lower() in _LOOKS_FALSE
    return isinstance(value, (int, float)) and not isinstance(value, bool) and value == 0
