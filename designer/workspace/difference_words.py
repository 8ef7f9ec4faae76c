"""Differences in words, as all say them."""

from __future__ import annotations

from typing import Final

from designer.documents.difference import Difference, DifferenceKind, json_type
from designer.jsontext import Json, brief_json
from designer.mapping import format_path, path_of_steps

_SHOWN_LENGTH: Final = 40
_TYPES: Final = {
    "object": "an object",
    "array": "an array",
    "string": "a text",
    "number": "a number",
    "boolean": "true or false",
    "null": "null",
}


def difference_words(difference: Difference) -> str:
    """One difference in a sentence without its end: where, what is expected, what is generated."""
    where = place_words(difference.path)
    match difference.kind:
        case DifferenceKind.MISSING:
            return f"{where} is missing; expected {_brief(difference.expected)}"
        case DifferenceKind.UNEXPECTED:
            return f"{where} is not expected, but {_brief(difference.generated)} is generated"
        case DifferenceKind.TYPE:
            wanted, got = (_TYPES[json_type(value)] for value in (difference.expected, difference.generated))
            values = f"{_brief(difference.expected)}, {_brief(difference.generated)}"
            return f"{where} is {got} where {wanted} is expected ({values})"
        case DifferenceKind.VALUE:
            return f"{where} is {_brief(difference.generated)}; expected {_brief(difference.expected)}"


def place_words(path: tuple[str | int, ...]) -> str:
    """A place as paths are written; the whole document in words."""
    return format_path(path_of_steps(path)) or "the document"


def _brief(value: Json) -> str:
    return brief_json(value, _SHOWN_LENGTH)
