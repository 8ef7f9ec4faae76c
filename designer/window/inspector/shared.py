"""What several rows have in common, and one step that sets it in all of them."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from collections.abc import Mapping as Keyed
from enum import Enum
from functools import partial
from typing import Final

from designer.jsontext import Json, same_json
from designer.mapping import Change, Mapping, Row, edits


class Unshared(Enum):
    """In place of a value: no row has one, or they have several."""

    ABSENT = "absent"
    SEVERAL = "several"


ABSENT: Final = Unshared.ABSENT
SEVERAL: Final = Unshared.SEVERAL


def shared_value(rows: Sequence[Row], key: str) -> Json | Unshared:
    """The value of a key in all rows; ABSENT where none has it, SEVERAL where they differ.

    A null counts as absent, but in `hardCodedValue` and `default`, where it is a value.
    """
    values = [_value(row, key) for row in rows]
    first = values[0] if values else ABSENT
    return first if all(_are_same(first, value) for value in values) else SEVERAL


def change_entries(mapping: Mapping, rows: Collection[int], entries: Keyed[str, Json | Unshared], label: str) -> Change:
    """Set keys of several rows, and take away those that are ABSENT, as one step."""
    gone = [key for key, value in entries.items() if value is ABSENT]
    steps: list[Callable[[Mapping], Change]] = [
        partial(edits.set_option, indexes=rows, key=key, value=value)
        for key, value in entries.items()
        if value is not ABSENT
    ]
    if gone:
        steps.append(lambda held: edits.remove_option(held, rows, *gone))
    return edits.in_one_step(label, mapping, steps)


_NULL_IS_A_VALUE: Final = frozenset({"hardCodedValue", "default"})


def _value(row: Row, key: str) -> Json | Unshared:
    value = row.entries.get(key, ABSENT)
    return ABSENT if value is None and key not in _NULL_IS_A_VALUE else value


def _are_same(one: Json | Unshared, other: Json | Unshared) -> bool:
    if isinstance(one, Unshared) or isinstance(other, Unshared):
        return one is other
    return same_json(one, other)
