"""What makes one document another: members that are missing, unexpected or otherwise, with their places."""

from __future__ import annotations

from enum import StrEnum
from typing import TypeAlias

from designer.documents.comparison import Comparison, Steps, finished, json_type
from designer.documents.element_pairs import element_places
from designer.documents.steps import ABSENT, Absent
from designer.frozen import frozen
from designer.jsontext import Json

DocumentPlace: TypeAlias = tuple[str | int, ...]
"""The keys and indexes that lead from a document to a value in it."""


class DifferenceKind(StrEnum):
    """What is different at a place."""

    MISSING = "missing"
    UNEXPECTED = "unexpected"
    VALUE = "value"
    TYPE = "type"


@frozen
class Difference:
    """One difference; `path` leads through the generated document, for what is missing through the expected one.

    `expected` and `generated` are the values there, ABSENT where there is none.
    """

    kind: DifferenceKind
    path: DocumentPlace
    expected: Json | Absent
    generated: Json | Absent


@frozen
class Pair:
    """Members of two objects or arrays that belong together; ABSENT stands for one that is not there.

    `step` is the key or index in the generated one; of a member that is missing there, in the expected one.
    """

    step: str | int
    expected: Json | Absent
    generated: Json | Absent


def differences(expected: Json, generated: Json) -> tuple[Difference, ...]:
    """All differences, in the order of the generated document.

    The order of keys is none; `1` and `1.0` are the same number; what JSON cannot hold counts as null. Elements that
    were put in or taken out of an array are told as such, and not as a change of all behind them.
    """
    comparison = Comparison()
    found: list[Difference] = []
    waiting: list[tuple[DocumentPlace, Json | Absent, Json | Absent]] = [((), expected, generated)]
    while waiting:
        path, one, other = waiting.pop()
        if one is ABSENT:
            found.append(Difference(DifferenceKind.UNEXPECTED, path, one, other))
        elif other is ABSENT:
            found.append(Difference(DifferenceKind.MISSING, path, one, other))
        elif are_comparable(one, other):
            if not finished(comparison.same(one, other)):
                pairs = finished(member_pairs(one, other, comparison))
                waiting.extend(((*path, pair.step), pair.expected, pair.generated) for pair in reversed(pairs))
        elif json_type(one) != json_type(other):
            found.append(Difference(DifferenceKind.TYPE, path, one, other))
        elif not same_document(one, other):
            found.append(Difference(DifferenceKind.VALUE, path, one, other))
    return tuple(found)


def same_document(one: Json, other: Json) -> bool:
    """Whether `differences` would find none."""
    return finished(Comparison().same(one, other))


def are_comparable(one: Json | Absent, other: Json | Absent) -> bool:
    """Whether both are objects, or both arrays: then they differ by their members."""
    return (isinstance(one, dict) and isinstance(other, dict)) or (isinstance(one, list) and isinstance(other, list))


def member_pairs(expected: Json, generated: Json, comparison: Comparison) -> Steps[list[Pair]]:
    """The members of two objects, or of two arrays, that belong together, in the order of the generated one."""
    if isinstance(expected, dict):
        return (yield from _keyed_pairs(expected, generated))
    pairs = []
    for one, other in (yield from element_places(expected, generated, comparison)):
        wanted, got = ABSENT if one is None else expected[one], ABSENT if other is None else generated[other]
        pairs.append(Pair((one or 0) if other is None else other, wanted, got))
        yield
    return pairs


def _keyed_pairs(expected: dict[str, Json], generated: dict[str, Json]) -> Steps[list[Pair]]:
    missing_behind: dict[str | None, list[str]] = {}
    before: str | None = None
    for key in expected:
        if key in generated:
            before = key
        else:
            missing_behind.setdefault(before, []).append(key)
        yield
    pairs = [Pair(key, expected[key], ABSENT) for key in missing_behind.get(None, ())]
    for key, value in generated.items():
        pairs.append(Pair(key, expected.get(key, ABSENT), value))
        pairs.extend(Pair(missing, expected[missing], ABSENT) for missing in missing_behind.get(key, ()))
        yield
    return pairs
