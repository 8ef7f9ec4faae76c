"""How large a record is, which tells how long it takes to be checked."""

from __future__ import annotations

from designer.jsontext import Json


def record_size(record: Json, most: int) -> tuple[int, int]:
    """How many fields and elements there are in a record, counted up to `most`; and how many of them are elements."""
    count = elements = 0
    waiting: list[Json] = [record]
    while waiting and count < most:
        held = waiting.pop()
        if isinstance(held, (dict, list)):
            count += len(held)
            if isinstance(held, list):
                elements += len(held)
            if count >= most:
                break
            waiting += [
                member
                for member in (held.values() if isinstance(held, dict) else held)
                if member.__class__ in (dict, list)
            ]
    return min(count, most), elements
