"""Whether a record holds a text: in its values, whatever their case; the names of fields are in every record alike."""

from designer.jsontext import Json, write_json


def holds_text(record: Json, text: str) -> bool:
    """Whether some value of a record holds a casefolded text; numbers, true, false and null as JSON has them."""
    waiting: list[Json] = [record]
    for held in waiting:
        kind = held.__class__
        if kind is str:
            if text in held.casefold():
                return True
        elif kind is dict:
            waiting += held.values()
        elif kind is list:
            waiting += held
        elif text in _written(held):
            return True
    return False


def _written(value: Json) -> str:
    if value.__class__ is int:
        return str(value)
    try:
        return write_json(value)
    except ValueError:  # a number that JSON has not
        return str(value)
