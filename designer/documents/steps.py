"""The way from a record to a value in it, step by step."""

from collections.abc import Iterator, Sequence
from enum import Enum
from typing import Final, TypeAlias

from designer.frozen import frozen
from designer.jsontext import Json


class Every(Enum):
    """The type of EVERY."""

    EVERY = "[*]"


class Absent(Enum):
    """The type of ABSENT."""

    ABSENT = "absent"


EVERY: Final = Every.EVERY
"""The step to every element of an array."""

ABSENT: Final = Absent.ABSENT
"""What stands at a place where a record has nothing; `null` is a value."""

Step: TypeAlias = str | int | Every
"""A key of an object, an index of an array (negative: from its end), or EVERY."""


@frozen
class Root:
    """The segment of the whole record."""


@frozen
class FieldKey:
    """A key of an object."""

    name: str


@frozen
class FieldIndex:
    """One element of an array, from 0; negative from its end."""

    index: int


@frozen
class FieldEvery:
    """Every element of an array."""


FieldSegment: TypeAlias = Root | FieldKey | FieldIndex | FieldEvery


def value_at(record: Json, steps: Sequence[Step]) -> Json | Absent:
    """The value at the end of the steps, or ABSENT; with EVERY, that of the first element that has one."""
    waiting: list[tuple[Iterator[Json], int]] = [(iter((record,)), 0)]
    while waiting:
        values, position = waiting[-1]
        try:
            value = next(values)
        except StopIteration:
            waiting.pop()
            continue
        while position < len(steps) and steps[position] is not EVERY and value is not ABSENT:
            value = _one_step(value, steps[position])
            position += 1
        if value is ABSENT:
            continue
        if position == len(steps):
            return value
        if isinstance(value, list):
            waiting.append((iter(value), position + 1))
    return ABSENT


def values_at(record: Json, steps: Sequence[Step]) -> Iterator[Json | Absent]:
    """What stands at the end of the steps, in order: with EVERY once for each element, ABSENT for one that lacks it."""
    depth = next((depth for depth, step in enumerate(steps) if step is EVERY), None)
    if depth is None:
        yield _value_after(record, steps)
        return
    array, inside = _value_after(record, steps[:depth]), steps[depth + 1 :]
    is_last = EVERY not in inside
    for element in array if isinstance(array, list) else ():
        if is_last:
            yield _value_after(element, inside)
        else:
            yield from values_at(element, inside)


def places_at(record: Json, steps: Sequence[Step]) -> Iterator[tuple[str | int, ...]]:
    """The places that the steps lead to, in order: with EVERY one for each element that has it."""
    waiting: list[Iterator[tuple[Json | Absent, tuple[str | int, ...]]]] = [iter([(record, ())])]
    while waiting:
        found = next(waiting[-1], None)
        if found is None:
            waiting.pop()
            continue
        value, place = found
        if len(place) == len(steps):
            yield place
            continue
        step = steps[len(place)]
        if not isinstance(step, Every):
            value = _one_step(value, step)
            if value is not ABSENT:
                waiting.append(iter([(value, (*place, step))]))
        elif isinstance(value, list):
            waiting.append(_elements(value, place))


def _elements(array: list[Json], place: tuple[str | int, ...]) -> Iterator[tuple[Json, tuple[str | int, ...]]]:
    for at, element in enumerate(array):
        yield element, (*place, at)


def _value_after(value: Json | Absent, steps: Sequence[Step]) -> Json | Absent:
    """The value at the end of steps without EVERY."""
    for step in steps:
        if value is ABSENT:
            break
        value = _one_step(value, step)
    return value


def _one_step(value: Json | Absent, step: Step) -> Json | Absent:
    if isinstance(step, str):
        return value.get(step, ABSENT) if isinstance(value, dict) else ABSENT
    if isinstance(step, int) and isinstance(value, list) and -len(value) <= step < len(value):
        return value[step]
    return ABSENT
