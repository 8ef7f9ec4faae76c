"""Whether values of two documents are the same, found out in small steps, each of them once."""

from __future__ import annotations

import math
from collections.abc import Generator, Hashable, Iterable, Iterator
from typing import Any, Final, TypeAlias, TypeVar

from designer.jsontext import Json

_Found = TypeVar("_Found")

Steps: TypeAlias = Generator[None, None, _Found]
"""Work that pauses every now and then, so that whoever waits for it can do something else meanwhile."""

_PAUSE_AFTER: Final = 500
"""Values that are looked at between two pauses."""


def finished(steps: Steps[_Found]) -> _Found:
    """What comes of it, without a pause."""
    while True:
        try:
            next(steps)
        except StopIteration as end:
            return end.value  # type: ignore[no-any-return]  # StopIteration does not say what it carries


class Comparison:
    """Compares values of documents, which have to stay as they are while it is used.

    What has been found to differ is known from then on, so that documents are compared in time that grows with their
    size, however deep they are.
    """

    def __init__(self) -> None:
        self._different: set[tuple[int, int]] = set()
        self._names: dict[int, int] = {}
        self._named: dict[Hashable, int] = {}

    def same(self, one: Json, other: Json) -> Steps[bool]:
        """Whether two values are the same.

        The order of keys is none; `1` and `1.0` are the same number; what JSON cannot hold counts as null.
        """
        waiting: list[Iterator[tuple[Json, Json]]] = [iter([(one, other)])]
        way: list[tuple[int, int]] = []
        left = _PAUSE_AFTER
        while waiting:
            pair = next(waiting[-1], None)
            if pair is None:
                waiting.pop()
                if way:
                    way.pop()
                continue
            left -= 1
            if not left:
                left = _PAUSE_AFTER
                yield
            one, other = pair
            if one is other:
                continue
            inside = _members_in_common(one, other)
            if inside is None:
                if _same_leaf(one, other):
                    continue
                self._different.update(way)
                return False
            both = id(one), id(other)
            if both in self._different:
                self._different.update(way)
                return False
            way.append(both)
            waiting.append(inside)
        return True

    def names(self, values: Iterable[Json]) -> Steps[list[int]]:
        """A number for each value: the same for those that are the same, and for no others."""
        found: list[int] = []
        frames: list[tuple[Json, Iterator[Json], list[int]]] = [(None, iter(values), found)]
        left = _PAUSE_AFTER
        while frames:
            held, coming, inner = frames[-1]
            for value in coming:
                left -= 1
                if not left:
                    left = _PAUSE_AFTER
                    yield
                if not isinstance(value, (dict, list)):
                    inner.append(self._named.setdefault(_leaf(value), len(self._named)))
                elif (known := self._names.get(id(value))) is not None:
                    inner.append(known)
                else:
                    frames.append((value, iter(value.values() if isinstance(value, dict) else value), []))
                    break
            else:
                frames.pop()
                if frames:
                    shape = frozenset(zip(held, inner, strict=True)) if isinstance(held, dict) else tuple(inner)
                    name = self._named.setdefault((isinstance(held, dict), shape), len(self._named))
                    self._names[id(held)] = name
                    frames[-1][2].append(name)
        return found


def json_type(value: Json) -> str:
    """The type of a value as JSON has it: object, array, string, number, boolean or null."""
    if isinstance(value, str):
        return "string"
    if isinstance(value, bool):
        return "boolean"
    if isinstance(value, dict):
        return "object"
    if isinstance(value, list):
        return "array"
    return "null" if value is None or _is_no_number(value) else "number"


def _members_in_common(one: Any, other: Any) -> Iterator[tuple[Json, Json]] | None:
    """The pairs of members of two objects or arrays of one shape; None for other values."""
    if isinstance(one, dict) and isinstance(other, dict):
        return zip(one.values(), map(other.__getitem__, one), strict=True) if one.keys() == other.keys() else None
    if isinstance(one, list) and isinstance(other, list):
        return zip(one, other, strict=True) if len(one) == len(other) else None
    return None


def _same_leaf(one: Json, other: Json) -> bool:
    if one.__class__ is str and other.__class__ is str:
        return bool(one == other)
    kind = json_type(one)
    return kind == json_type(other) and kind not in ("object", "array") and (kind == "null" or bool(one == other))


def _leaf(value: Json) -> Hashable:
    return json_type(value), None if _is_no_number(value) else value


def _is_no_number(value: Json) -> bool:
    """Whether it is a float that JSON cannot hold, and that is written as null."""
    return isinstance(value, float) and not math.isfinite(value)
