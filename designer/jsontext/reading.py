"""Reading JSON strictly: RFC 8259, no NaN, no key twice, exact integers, and the place of what is wrong."""

import json
import re
from typing import NoReturn

from designer.jsontext.errors import JsonTextError
from designer.jsontext.places import (
    excerpt_at,
    place_at,
    place_of_depth,
    place_of_duplicate,
    place_of_integer,
    place_of_word,
)
from designer.jsontext.values import Json
from designer.said import said

MAX_DEPTH = 400
"""Levels of nesting that are read. Real documents have some 20; Python's own reader ends below 1,000."""

_NOT_JSON_NUMBERS = frozenset({"NaN", "Infinity", "-Infinity"})

_NUMBER_BEFORE = 3
_ZERO_AT_END = re.compile(r"(?:\A|[^\w.+-])-?0\Z")
_MOST_DIGITS = 4_300  # Python reads no longer integers

# What Python's reader says, and what a person can do about it.
_WORDS = {
    "Expecting value": (
        said("a value is missing"),
        said("write a text in double quotes, a number, true, false, null, { or ["),
    ),
    "Expecting property name enclosed in double quotes": (
        said("a key in double quotes is missing"),
        said('write the key as "key" and leave no comma before }'),
    ),
    "Illegal trailing comma before end of object": (said("a comma stands before }"), said("take the comma out")),
    "Illegal trailing comma before end of array": (said("a comma stands before ]"), said("take the comma out")),
    "Expecting ':' delimiter": (said("a colon is missing after the key"), said("write : between key and value")),
    "Expecting ',' delimiter": (
        said("a comma is missing"),
        said("write a comma between two values, or close the bracket"),
    ),
    "Extra data": (
        said("there is more text after the end of the JSON"),
        said("take it out, or check the brackets before it"),
    ),
    "Unterminated string starting at": (said("a text is not closed"), said("end it with a double quote")),
    "Invalid \\escape": (said("a backslash begins no known escape"), said("write \\\\ for a backslash")),
    "Invalid \\uXXXX escape": (said("\\u wants four hexadecimal digits"), said("write it as \\u00e5")),
}


class _DuplicateKeyError(Exception):
    """An object holds a key twice; where, is found afterwards."""


def read_json(text: str) -> Json:
    """The value of a JSON text; raises JsonTextError with place, text around and remedy.

    Integers keep all digits. Refused besides what RFC 8259 refuses: a key twice in one object, and nesting
    deeper than MAX_DEPTH.
    """
    if not text.strip():
        raise JsonTextError("it is empty", hint="JSON needs at least {}")
    try:
        value = json.loads(text, object_pairs_hook=_object, parse_constant=_refuse_constant)
    except json.JSONDecodeError as error:
        raise _not_json(text, error) from None
    except _DuplicateKeyError:
        raise _duplicate(text) from None
    except RecursionError:
        raise _too_deep(text) from None
    except _ConstantError:
        raise _constant(text) from None
    except ValueError:
        raise _too_many_digits(text) from None
    if text.count("[") + text.count("{") > MAX_DEPTH and is_deeper_than(value, MAX_DEPTH):
        raise _too_deep(text)
    return value


class _ConstantError(Exception):
    """NaN or Infinity stands where a number should."""


def _object(pairs: list[tuple[str, Json]]) -> dict[str, Json]:
    value = dict(pairs)
    if len(value) != len(pairs):
        raise _DuplicateKeyError
    return value


def _refuse_constant(_word: str) -> NoReturn:
    raise _ConstantError


def is_deeper_than(value: Json, depth: int) -> bool:
    """Whether objects and arrays are nested more than `depth` levels deep."""
    level = [value] if isinstance(value, (dict, list)) else []
    for _ in range(depth):
        if not level:
            return False
        level = [
            child
            for parent in level
            for child in (parent.values() if isinstance(parent, dict) else parent)
            if isinstance(child, (dict, list))
        ]
    return bool(level)


def _not_json(text: str, error: json.JSONDecodeError) -> JsonTextError:
    message, hint = _words(text, error)
    if _begins_as_no_json(text, error):
        message, hint = (
            said("this is not JSON"),
            said("JSON begins with {, [, a text in double quotes, a number, true, false or null"),
        )
    at_end = not text[error.pos :].strip()
    if at_end and error.msg.startswith(("Expecting", "Unterminated")):
        message, hint = said("the text ends before the JSON does"), said("check that it was saved or copied whole")
    offset = len(text.rstrip()) if at_end else error.pos
    return JsonTextError(message, place=place_at(text, offset), excerpt=excerpt_at(text, offset), hint=hint)


def _begins_as_no_json(text: str, error: json.JSONDecodeError) -> bool:
    """Whether a text is wrong from its beginning: at its first letter, or since it only starts with a single value."""
    if error.msg == "Expecting value":
        return not text[: error.pos].strip()
    return error.msg == "Extra data" and text.lstrip()[0] not in "{["


def _words(text: str, error: json.JSONDecodeError) -> tuple[str, str]:
    """What is wrong and what to do."""
    letter = text[error.pos : error.pos + 1]
    if error.msg.startswith("Invalid control character"):
        if letter in "\n\r\t":
            return said("a line break or tab stands inside a text"), said("write it as \\n or \\t")
        code = f"{ord(letter):04X}"
        return said("the character U+{0}, which cannot be seen, stands inside a text", code), said(
            "take it out, or write \\u{0}", code
        )
    before = text[max(0, error.pos - _NUMBER_BEFORE) : error.pos]
    if error.msg in ("Expecting ',' delimiter", "Extra data") and before[-1:].isdecimal():
        if letter.isdecimal() and _ZERO_AT_END.search(before):
            return said("a number begins with 0"), said("take the 0 out, or write it as a text in quotes")
        if letter and letter in ".eE":
            return said("digits are missing after the {0} of a number", letter), said("write them, such as 1.0 or 1e5")
    return _WORDS.get(error.msg, (said("this is not JSON ({0})", error.msg.lower()), said("correct it")))


def _duplicate(text: str) -> JsonTextError:
    key, place = place_of_duplicate(text) or ("", place_at(text, 0))
    return JsonTextError(
        said('the key "{0}" stands twice in one object', key),
        place=place,
        excerpt=excerpt_at(text, place.offset),
        hint="rename or remove one, since most programs would keep only the last",
        is_key_twice=True,
    )


def _constant(text: str) -> JsonTextError:
    word, place = place_of_word(text, _NOT_JSON_NUMBERS) or ("NaN", place_at(text, 0))
    return JsonTextError(
        said("{0} is not a JSON value", word),
        place=place,
        excerpt=excerpt_at(text, place.offset),
        hint="write null or a number",
    )


def _too_many_digits(text: str) -> JsonTextError:
    place = place_of_integer(text, _MOST_DIGITS + 1) or place_at(text, 0)
    return JsonTextError(
        said("a number has more than {0:,} digits", _MOST_DIGITS),
        place=place,
        excerpt=excerpt_at(text, place.offset),
        hint="write it as a text in quotes",
    )


def _too_deep(text: str) -> JsonTextError:
    place = place_of_depth(text, MAX_DEPTH) or place_at(text, 0)
    return JsonTextError(
        said("the brackets are nested more than {0} levels deep", MAX_DEPTH),
        place=place,
        hint="check whether the file was made by mistake, or open a part of it",
    )
