"""Numbers as JavaScript writes them."""

import math

_WHOLE_UP_TO_DIGITS = 21  # Number::toString, ECMA-262 6.1.6.1.20: longer ones get an exponent
_ZEROS_AFTER_POINT = 6  # 0.000001, but 1e-7


def number_text(number: int | float) -> str:
    """A number as JSON.stringify writes it: `43` for 43.0, `1e-7`, `null` for NaN and infinities.

    Integers keep all digits, where JavaScript would round them past 2^53.
    """
    if isinstance(number, int):
        return int.__repr__(number)
    if not math.isfinite(number):
        return "null"
    if number == 0:
        return "0"
    text = float.__repr__(number)
    if "e" not in text and not text.endswith(".0"):
        return text  # as in JavaScript; the two part where Python writes an exponent or .0
    sign = "-" if number < 0 else ""
    digits, point = _digits_and_point(abs(number))
    return sign + _placed(digits, point)


def _digits_and_point(number: float) -> tuple[str, int]:
    """The shortest digits that give the number back, and how many stand before the point."""
    mantissa, _, exponent = float.__repr__(number).partition("e")
    whole, _, fraction = mantissa.partition(".")
    digits = (whole + fraction).lstrip("0")
    point = len(whole) + int(exponent or "0") - (len(whole + fraction) - len(digits))
    return digits.rstrip("0"), point


def _placed(digits: str, point: int) -> str:
    if len(digits) <= point <= _WHOLE_UP_TO_DIGITS:
        return digits.ljust(point, "0")
    if 0 < point <= _WHOLE_UP_TO_DIGITS:
        return f"{digits[:point]}.{digits[point:]}"
    if -_ZEROS_AFTER_POINT < point <= 0:
        return "0." + "0" * -point + digits
    mantissa = digits if len(digits) == 1 else f"{digits[0]}.{digits[1:]}"
    return f"{mantissa}e{point - 1:+d}"
