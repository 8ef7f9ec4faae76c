"""Numbers that msgspec writes as JavaScript does, and those few that it does not."""

from collections.abc import Callable
from typing import Final

import msgspec

from designer.engine.finishing import finish_value
from designer.engine.types import UNCHANGED, read_number, to_number, whole
from designer.jsontext import Json
from designer.mapping.options import RowOptions

_LEAST, _MOST = 1e-5, 1e21  # from here on msgspec writes 1e-6 for 0.000001, and 1e21 for 1e+21
_LEAST_BELOW: Final = -_LEAST
_MOST_EXACT: Final = 2**53
_LEAST_EXACT: Final = -_MOST_EXACT
_DIGITS_ALIKE: Final = bytes(ord("0") if 48 <= code < 58 else code for code in range(256))
_read_json_number: Final[Callable[[str], int | float]] = msgspec.json.Decoder(int | float).decode


class OddNumberError(ValueError):
    """A number that msgspec would write otherwise."""


def number_of_text(text: str) -> int | float:
    """The number of a text as in JSON, whole ones as integers; raises OddNumberError."""
    return plain_number(_read_json_number(text))


def number_in_text(text: str) -> int | float:
    """The engine's `read_number`, 0 where a text is not numeric; raises OddNumberError.

    What JSON takes for a number is the same one for JavaScript, and msgspec reads it in a fifth of `float`'s time.
    """
    if not "-." < text < ":" or "," in text:  # it begins with no digit, nor a minus and more; to raise takes longer
        return _rare_number_in(text) if text else 0
    try:
        number = _read_json_number(text)
    except (msgspec.DecodeError, UnicodeEncodeError):
        return _rare_number_in(text)
    if type(number) is not float:
        return number
    if number.is_integer():
        return int(number) if _LEAST_EXACT < number < _MOST_EXACT else plain_number(number)
    return plain_number(number) if _LEAST_BELOW < number < _LEAST else number


def _rare_number_in(text: str) -> int | float:
    number = read_number(text)
    return plain_number(number) if number else 0


def plain_number(number: int | float) -> int | float:
    """A number of JSON as JavaScript writes it, whole ones as integers; raises OddNumberError."""
    if type(number) is not float:
        return number
    if number.is_integer():
        if _LEAST_EXACT < number < _MOST_EXACT:
            return int(number)
    elif not _LEAST_BELOW < number < _LEAST:
        return number
    written = whole(number)
    if type(written) is float and _is_odd(written):
        raise OddNumberError(written)
    return written


def to_plain_number(value: Json) -> int | float:
    """The engine's `to_number`; raises OddNumberError."""
    return plain_number(to_number(value))


def finish_plainly(found: Json, options: RowOptions, data_type: str | None) -> Json:
    """The engine's `finish_value`; raises OddNumberError."""
    made = finish_value(found, options, data_type)
    if type(made) not in UNCHANGED and has_odd_number(made):
        raise OddNumberError(made)
    return made


def may_have_odd_number(text: bytes | bytearray) -> bool:
    """Whether something in a JSON text looks like a number with an exponent."""
    return b"0e" in text.translate(_DIGITS_ALIKE)


def has_odd_number(document: Json) -> bool:
    """Whether a number of a document is one that msgspec would write otherwise."""
    waiting: list[Json] = [document]
    for value in waiting:
        if type(value) is float:
            if _is_odd(value):
                return True
        elif isinstance(value, dict):
            waiting.extend(value.values())
        elif isinstance(value, list):
            waiting.extend(value)
        elif isinstance(value, msgspec.Struct):
            waiting.extend(getattr(value, name) for name in value.__struct_fields__)
    return False


def _is_odd(number: float) -> bool:
    return not _LEAST <= abs(number) < _MOST
