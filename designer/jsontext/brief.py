"""A value as JSON in a few characters, for sentences: never more work than what is shown."""

from itertools import islice

from designer.jsontext.values import Json
from designer.jsontext.writing import write_json

_MOST_DIGITS = 4_300  # Python writes no longer integers


def brief_json(value: Json, length: int) -> str:
    """A value as JSON text, cut with … where it is longer than `length` characters."""
    text = write_json(_beginning(value, length, [length]))
    return text if len(text) <= length else text[: length - 1] + "…"


def _beginning(value: Json, length: int, budget: list[int]) -> Json:
    """As much of a value as fills `length` characters: each member takes at least one."""
    budget[0] -= 1
    if budget[0] < 0:
        return None
    if isinstance(value, str):
        return value[: length + 1]
    if isinstance(value, int) and not isinstance(value, bool):
        return value if value.bit_length() < _MOST_DIGITS else str(value >> (value.bit_length() - 4 * length))
    if isinstance(value, float):
        return value if value - value == 0 else str(value)  # NaN and infinities are not JSON
    if isinstance(value, list):
        return [_beginning(member, length, budget) for member in islice(value, length)]
    if isinstance(value, dict):
        return {key[: length + 1]: _beginning(held, length, budget) for key, held in islice(value.items(), length)}
    return value
