"""Numbers that msgspec writes as JavaScript does, and those few that it does not."""

from collections.abc import Callable
from typing import Final

import msgspec

from designer.engine.types import read_number, to_number, whole
from designer.jsontext import Json

_MOST_KEPT, _LONGEST_KEPT = 1 << 12, 24
_LEAST, _MOST = 1e-5, 1e21  # from here on msgspec writes 1e-6 for 0.000001, and 1e21 for 1e+21
_DIGITS_ALIKE: Final = bytes(ord("0") if 48 <= code < 58 else code for code in range(256))


class OddNumberError(ValueError):
    """A number that msgspec would write otherwise."""


class _Known(dict[str, int | float]):
    """Numbers by their text: looking one up takes a fraction of the time that reading it does."""

    def __init__(self, read: Callable[[str], int | float]) -> None:
        super().__init__()
        self._read = read

    def __missing__(self, text: str) -> int | float:
        number = self._read(text)
        if type(number) is float and _is_odd(number):
            raise OddNumberError(text)
        if len(text) <= _LONGEST_KEPT:
            if len(self) >= _MOST_KEPT:
                self.clear()
            self[text] = number
        return number


number_of_text = _Known(lambda text: whole(float(text))).__getitem__
"""The number of a text with a point or an exponent, whole ones as integers; raises OddNumberError."""

number_in_text = _Known(lambda text: read_number(text) or 0).__getitem__
"""The engine's `read_number`, 0 where a text is not numeric; raises OddNumberError."""


def to_plain_number(value: Json) -> int | float:
    """The engine's `to_number`; raises OddNumberError."""
    number = to_number(value)
    if type(number) is float and _is_odd(number):
        raise OddNumberError(value)
    return number


def may_have_odd_number(text: bytes) -> bool:
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
