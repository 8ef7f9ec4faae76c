"""The types of the language, by JavaScript's rules (ECMA-262, 7.1) with the two exceptions of the language."""

import math
import re
from collections.abc import Iterator
from typing import Any

from designer.engine.nothing import NOTHING
from designer.jsontext import Json

# ECMA-262 12.2 and 12.3: what String.prototype.trim and Number() take for white space.
_WHITE_SPACE = (
    "\t\n\v\f\r \xa0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a"
    "\u2028\u2029\u202f\u205f\u3000\ufeff"
)
_DECIMAL = re.compile(r"[+-]?(?:[0-9]+(\.[0-9]*)?|(\.[0-9]+))([eE][+-]?[0-9]+)?")
_AMONG_DIGITS = frozenset(f"+eExXbBoO{_WHITE_SPACE}")
"""What may stand first in a numeric text but for digits, points and minus signs."""
_PREFIXED = re.compile(r"0(?:[xX][0-9a-fA-F]+|[bB][01]+|[oO][0-7]+)")
_LARGEST_EXACT = 2**53
_MOST_DIGITS = 4_300
_MOST_BITS = 14_284
"""Integers of up to 4,300 digits have no more: Python reads and writes no longer ones, so larger ones overflow."""
_BASES = {"x": 16, "b": 2, "o": 8}
FALSE_TEXTS = frozenset({"false", "off", "no"})
UNCHANGED = frozenset({str, int, bool, type(None)})
"""The types of values that cannot be changed in place and are JSON as they are."""


def convert(value: Json, data_type: str | None) -> Json:
    """A value as a row's dataType wants it; NOTHING stays NOTHING but for number and boolean."""
    match data_type:
        case "number":
            return to_number(value)
        case "boolean":
            return to_boolean(value)
        case "string":
            return NOTHING if value is NOTHING else to_text(value)
        case _:
            return NOTHING if value is NOTHING else own_copy(value)


def to_boolean(value: Json) -> bool:
    """False for nothing, null, false, NaN, 'false', 'off' and 'no'; true for all else."""
    if value is None or value is NOTHING or value is False:
        return False
    if isinstance(value, str):
        return value not in FALSE_TEXTS
    return not (isinstance(value, float) and math.isnan(value))


def to_number(value: Json) -> int | float:
    """`Number(value)`, 0 where that is not a finite number; integers keep all their digits."""
    if isinstance(value, list):
        value = to_text(value)
    if isinstance(value, str):
        return read_number(value) or 0
    if isinstance(value, bool):
        return int(value)
    if isinstance(value, int):
        return value
    return whole(value) if isinstance(value, float) else 0


def read_number(text: str) -> int | float | None:
    """The number that a text stands for, 0 for empty text; None where it is not numeric or overflows."""
    if text.isdecimal() and text.isascii() and len(text) <= _MOST_DIGITS:
        return int(text)
    if not text:
        return 0
    rest = text.strip("0123456789.-")
    if rest and rest[0] not in _AMONG_DIGITS:
        return None
    if not rest:  # of nothing but these Python reads what JavaScript does
        if text[-1] == "-":
            return None
        try:
            number = float(text)
        except ValueError:
            return None
        if number % 1 > 0:
            return number
        if -_LARGEST_EXACT < number < _LARGEST_EXACT:
            return int(number)
    return _read_rare_number(text)


def _read_rare_number(text: str) -> int | float | None:
    trimmed = text.strip(_WHITE_SPACE)
    if len(trimmed) < len(text):
        return read_number(trimmed)
    if (decimal := _DECIMAL.fullmatch(text)) is not None:
        if decimal.lastindex is None and len(text.lstrip("+-")) <= _MOST_DIGITS:
            return int(text)
        number = float(text)
        return whole(number) if math.isfinite(number) else None
    if text[0] == "0" and _PREFIXED.fullmatch(text):
        prefixed = int(text[2:], _BASES[text[1].lower()])
        return prefixed if prefixed.bit_length() <= _MOST_BITS else None
    return None


def to_text(value: Json) -> str:
    """`String(value)`; integers keep all their digits."""
    if isinstance(value, str):
        return value
    if value is None:
        return "null"
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, int):
        return str(value)
    if isinstance(value, float):
        return _float_text(value)
    if isinstance(value, list):
        return ",".join(_leaf_texts(value))
    return "[object Object]"


def own_copy(value: Json, levels: int = 50) -> Json:
    """A copy that shares nothing mutable, with numbers as JSON writes them: 43 for 43.0, 0 for what is not finite.

    What is nested deeper than `levels` is copied in a loop, since documents may nest deeper than Python calls do.
    """
    kind = type(value)
    if kind in UNCHANGED:
        return value
    if kind is float:
        return whole(value)
    if levels and (kind is dict or kind is list):
        copied = value.copy()
        for at, held in value.items() if kind is dict else enumerate(value):
            if type(held) not in UNCHANGED:
                copied[at] = own_copy(held, levels - 1)
        return copied
    return _deep_copy(value)


def _deep_copy(value: Json) -> Json:
    holder: list[Json] = [value]
    waiting: list[dict[Any, Json] | list[Json]] = [holder]
    while waiting:
        container = waiting.pop()
        members = container.items() if isinstance(container, dict) else enumerate(container)
        for at, held in members:
            kind = type(held)
            if kind is dict or kind is list:
                container[at] = copied = held.copy()
                waiting.append(copied)
            elif kind is float:
                container[at] = whole(held)
            elif isinstance(held, (dict, list)):  # a program's own kind of them
                container[at] = copied = dict(held) if isinstance(held, dict) else list(held)
                waiting.append(copied)
    return holder[0]


def _leaf_texts(array: list[Json]) -> Iterator[str]:
    """The texts of an array's elements, arrays in it element by element; String() joins them all by commas."""
    waiting: list[Iterator[Json]] = [iter(array)]
    if not array:
        yield ""
    while waiting:
        for item in waiting[-1]:
            if isinstance(item, list) and item:
                waiting.append(iter(item))
                break
            yield "" if item is None or item == [] else to_text(item)
        else:
            waiting.pop()


def whole(number: float) -> int | float:
    """A whole float as an int with the digits that JavaScript shows; 0 where it is not finite."""
    if number % 1 > 0:  # it has a fraction; of NaN and infinities nothing is left over
        return number
    if not math.isfinite(number):
        return 0
    if abs(number) >= 1e21:
        return number
    if -_LARGEST_EXACT < number < _LARGEST_EXACT:
        return int(number)
    from decimal import Decimal

    return int(Decimal(repr(number)))


def _float_text(number: float) -> str:
    """ECMA-262, 6.1.6.1.20 Number::toString."""
    if math.isnan(number):
        return "NaN"
    if math.isinf(number):
        return "Infinity" if number > 0 else "-Infinity"
    if number == 0:
        return "0"
    if 1e-4 <= abs(number) < 1e16:  # where Python writes no exponent either, with the same digits
        return repr(number).removesuffix(".0")
    from decimal import Decimal  # 2 ms that only those pay who have such numbers

    sign, figures, exponent = Decimal(repr(number)).as_tuple()
    digits = "".join(map(str, figures)).rstrip("0")
    point = len(figures) + int(exponent)
    minus = "-" if sign else ""
    if 0 < point <= 21:
        text = digits.ljust(point, "0") if len(digits) <= point else f"{digits[:point]}.{digits[point:]}"
    elif -6 < point <= 0:
        text = f"0.{'0' * -point}{digits}"
    else:
        mantissa = digits[0] + (f".{digits[1:]}" if len(digits) > 1 else "")
        text = f"{mantissa}e{'+' if point > 0 else '-'}{abs(point - 1)}"
    return minus + text
