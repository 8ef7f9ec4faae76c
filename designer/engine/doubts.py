"""What is doubtful about a conversion: said, and never changing what is generated (docs, "What is told")."""

from typing import Final

from designer.engine.nothing import NOTHING
from designer.engine.types import read_number, to_text
from designer.jsontext import Json, brief_json
from designer.mapping import ParsedRow, PathSource, Problem, Severity
from designer.said import said

LARGEST_EXACT: Final = 2**53
"""Integers beyond it are rounded by programs in JavaScript."""

_LOOKS_FALSE = frozenset({"false", "off", "no", "n", "f", "0", "", "none", "null", "nei", "nein", "non"})
_SHOWN_LENGTH = 40
_TYPE_OF = {str: "string", bool: "boolean", int: "number", float: "number"}
_NEVER_DOUBTFUL = (str, bool, type(None))


def doubts_about(row: ParsedRow, found: Json, made: Json) -> tuple[str, ...]:
    """The codes of the warnings and infos on what a row found and what it made of it."""
    data_type = row.data_type
    if data_type is None:
        if isinstance(made, _NEVER_DOUBTFUL):
            return ()
        code = "found-nothing" if made is NOTHING else "not-numeric" if _not_finite(found) is not None else None
    elif found is NOTHING:
        code = "found-nothing"
    else:
        code = _doubt_about_conversion(row, data_type, found, made)
    codes = (code,) if code is not None else ()
    return codes if _large_integer(made) is None else (*codes, "large-integer")


def doubtful_value(code: str, found: Json, made: Json) -> Json:
    """The value that a problem with this code quotes; None where it is not about a value."""
    match code:
        case "found-nothing":
            return None
        case "not-numeric" if (number := _not_finite(found)) is not None:
            return shown(number)
        case "large-integer":
            return _large_integer(made)
    return found


def worded_doubt(code: str, row: ParsedRow, name: str, found: Json, made: Json) -> Problem:
    """A doubt as it is told; `name` says where the value was found."""
    match code:
        case "found-nothing":
            became = "" if made is NOTHING else said(", so it became {0}", shown(made))
            return Problem(
                "found-nothing",
                Severity.INFO,
                row.index,
                said("{0} is not in this record{1}", name, became),
                "",
                "eField",
            )
        case "empty-number":
            message = (
                said("{0} is null, so it became 0", name)
                if found is None
                else said("{0} is empty, so it became 0", name)
            )
            return Problem("empty-number", Severity.INFO, row.index, message, "", "eField", value=found)
        case "already-typed":
            message = said("{0} is a {1} already", name, row.data_type)
            return Problem("already-typed", Severity.INFO, row.index, message, "", "eField", value=found)
        case "not-numeric" if (number := _not_finite(found)) is not None:
            message = (
                said("{0} is {1}, which JSON cannot hold, so it became 0", name, shown(number))
                if isinstance(found, float)
                else said("{0} holds {1}, which JSON cannot hold, so it became 0", name, shown(number))
            )
            return Problem(
                "not-numeric", Severity.WARNING, row.index, message,
                "Correct the source, or map it as text.", "eField", value=shown(number),
            )  # fmt: skip
        case "not-numeric":
            if isinstance(found, str):
                message = said("{0} is {1}, which is not a number and became 0", name, shown(found))
                hint = said("Correct the source, or map it as text.")
            else:
                message = said("{0} is {1}, which became {2}", name, shown(found), shown(made))
                hint = said("Map a single value.")
            return Problem("not-numeric", Severity.WARNING, row.index, message, hint, "eField", value=found)
        case "became-true":
            return Problem(
                "became-true", Severity.WARNING, row.index, said("{0} is {1}, which became true", name, shown(found)),
                "Only false, null and the texts false, off and no in small letters are false.", "eField", value=found,
            )  # fmt: skip
        case "large-integer":
            large = _large_integer(made)
            return Problem(
                "large-integer", Severity.WARNING, row.index,
                said("{0} is larger than programs in JavaScript keep exactly", shown(large)),
                "Map it as text where the destination takes one.", "eField", value=large,
            )  # fmt: skip
    return _object_as_text(row, name, found)


def why_not_met(row: ParsedRow) -> str:
    """Why a condition keeps a row from generating, to follow "nothing: "."""
    condition = row.options.condition if row.options is not None else None
    if condition is None:
        return said("its source is empty in this record")
    return said("the condition {0} is not met", condition.text)


def not_met(row: ParsedRow) -> Problem:
    """A condition keeps a row from generating."""
    condition = row.options.condition if row.options is not None else None
    message = (
        said("its source is empty in this record, so it generates nothing")
        if condition is None
        else said("the condition {0} is not met, so it generates nothing", condition.text)
    )
    return Problem("condition-not-met", Severity.INFO, row.index, message, "", "conditional")


def not_looked_up(row: ParsedRow, found: Json, made: Json) -> Problem:
    """A table that allows failures lacks what a row found."""
    lookup = row.options.lookup if row.options is not None else None
    table = lookup.name if lookup is not None else ""
    became = "" if made is NOTHING else said(", so it became {0}", shown(made))
    message = said("{0} is not in the lookup table {1}{2}", shown(found), table, became)
    return Problem("found-nothing", Severity.INFO, row.index, message, "", "lookupName", value=found)


def doubt_about_placeholder(found: Json) -> str | None:
    """The code of what is doubtful about the text that a placeholder gives."""
    if found is NOTHING:
        return "found-nothing"
    if isinstance(found, (dict, list)) and "[object Object]" in to_text(found):
        return "object-as-text"
    return None


def worded_placeholder(code: str, row: ParsedRow, name: str, found: Json) -> Problem:
    """A doubt about a placeholder as it is told; `name` says where its value was found."""
    if code == "found-nothing":
        return Problem(
            "found-nothing", Severity.INFO, row.index,
            said("{0} is not in this record, so its place in the text is empty", name), "", "eField",
        )  # fmt: skip
    return _object_as_text(row, name, found)


def shown(value: Json) -> str:
    """A value as JSON, cut with … where it is long."""
    if isinstance(value, float):
        return to_text(value)
    return brief_json(value, _SHOWN_LENGTH)


def _doubt_about_conversion(row: ParsedRow, data_type: str, found: Json, made: Json) -> str | None:
    if data_type == "number" and isinstance(found, float) and _not_finite(found) is not None:
        return "not-numeric"
    if isinstance(row.source, PathSource) and _TYPE_OF.get(type(found)) == data_type:
        return "already-typed"
    if data_type == "number":
        if isinstance(found, (list, dict)) or (isinstance(found, str) and read_number(found) is None):
            return "not-numeric"
        if found is None or (isinstance(found, str) and made == 0 and not found.strip()):
            return "empty-number"
    elif data_type == "boolean":
        if made is True and _looks_false(found):
            return "became-true"
    elif isinstance(made, str) and isinstance(found, (dict, list)) and "[object Object]" in made:
        return "object-as-text"
    return None


def _object_as_text(row: ParsedRow, name: str, found: Json) -> Problem:
    message = (
        said('{0} is an object, which became "[object Object]"', name)
        if isinstance(found, dict)
        else said('{0} is a list with an object in it, which became "[object Object]"', name)
    )
    return Problem(
        "object-as-text", Severity.WARNING, row.index, message,
        "Map one of its fields.", "eField", value=found,
    )  # fmt: skip


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


def _not_finite(value: Json) -> float | None:
    """A number, in a value or somewhere inside it, that is beyond what JSON holds: an infinity, or none at all."""
    waiting: list[Json] = [[value]]
    for held in waiting:
        for member in held.values() if isinstance(held, dict) else held:
            kind = type(member)
            if kind is float:
                if member - member != 0:
                    return float(member)
            elif kind is dict or kind is list:
                waiting.append(member)
    return None


def _looks_false(value: Json) -> bool:
    if isinstance(value, str):
        return value.strip().lower() in _LOOKS_FALSE
    return isinstance(value, (int, float)) and not isinstance(value, bool) and value == 0
