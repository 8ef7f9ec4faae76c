"""Whether two documents are the same to those who read JSON: by values and their types, whatever the order of keys."""

from typing import Any


def difference(wanted: Any, generated: Any, place: str = "$") -> str | None:
    """The first place where they differ, in words; None where they are the same. 5 and 5.0 are one number."""
    match wanted, generated:
        case dict(), dict():
            for key in wanted.keys() ^ generated.keys():
                return f"{place}.{key} is {'missing' if key in wanted else 'too much'}"
            found = (difference(value, generated[key], f"{place}.{key}") for key, value in wanted.items())
            return next((words for words in found if words), None)
        case list(), list():
            if len(wanted) != len(generated):
                return f"{place} has {len(generated)} elements in place of {len(wanted)}"
            pairs = enumerate(zip(wanted, generated, strict=True))
            found = (difference(one, other, f"{place}[{number}]") for number, (one, other) in pairs)
            return next((words for words in found if words), None)
        case _:
            is_same = _kind(wanted) is _kind(generated) and wanted == generated
            return None if is_same else f"{place} is {generated!r} in place of {wanted!r}"


def _kind(value: Any) -> type:
    return float if type(value) is int else type(value)
