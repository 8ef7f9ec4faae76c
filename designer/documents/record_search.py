"""Whether a record holds a text: in its values, whatever their case; the names of fields are in every record alike."""

from collections.abc import Iterator
from typing import Final

from designer.jsontext import Json, write_json

VALUES_A_STEP: Final = 5_000


def holds_text(record: Json, text: str) -> bool:
    """Whether some value of a record holds a casefolded text; numbers, true, false and null as JSON has them."""
    return any(held_in_steps(record, text))


def held_in_steps(record: Json, text: str) -> Iterator[bool]:
    """The same, a step at a time, so that other things can be done in between: False while it is not found yet."""
    waiting: list[Json] = [record]
    for number, held in enumerate(waiting, 1):
        kind = held.__class__
        if kind is dict:
            waiting += held.values()
        elif kind is list:
            waiting += held
        elif text in (held.casefold() if kind is str else _written(held)):
            yield True
            return
        if number % VALUES_A_STEP == 0:
            yield False
    yield False


def _written(value: Json) -> str:
    if value.__class__ is int:
        return str(value)
    try:
        return write_json(value)
    except ValueError:  # a number that JSON has not
        return str(value)
