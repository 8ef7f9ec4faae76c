"""Differences in words, as all say them."""

from __future__ import annotations

from typing import Final

from designer.documents.comparison import json_type
from designer.documents.difference import Difference, DifferenceKind
from designer.jsontext import Json, brief_json
from designer.mapping import format_path, path_of_steps
from designer.said import said

_SHOWN_LENGTH: Final = 40
_TYPES: Final = {
    "object": said("an object"),
    "array": said("an array"),
    "string": said("a text"),
    "number": said("a number"),
    "boolean": said("true or false"),
    "null": said("null"),
}


def difference_words(difference: Difference) -> str:
    """One difference in a sentence without its end: where, what is expected, what is generated."""
    where = place_words(difference.path)
    match difference.kind:
        case DifferenceKind.MISSING:
            return said("{0} is missing; expected {1}", where, _brief(difference.expected))
        case DifferenceKind.UNEXPECTED:
            return said("{0} is not expected, but {1} is generated", where, _brief(difference.generated))
        case DifferenceKind.TYPE:
            wanted, got = (_TYPES[json_type(value)] for value in (difference.expected, difference.generated))
            values = f"{_brief(difference.expected)}, {_brief(difference.generated)}"
            return said("{0} is {1} where {2} is expected ({3})", where, got, wanted, values)
        case DifferenceKind.VALUE:
            return said("{0} is {1}; expected {2}", where, _brief(difference.generated), _brief(difference.expected))


def place_words(path: tuple[str | int, ...]) -> str:
    """A place as paths are written; the whole document in words."""
    return format_path(path_of_steps(path)) or said("the document")


def _brief(value: Json) -> str:
    return brief_json(value, _SHOWN_LENGTH)
