"""What makes one document another: members that are missing, unexpected or otherwise, with their places."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Sequence
from enum import StrEnum
from typing import Final, TypeAlias

from designer.documents.steps import ABSENT, Absent
from designer.frozen import frozen
from designer.jsontext import Json

DocumentPlace: TypeAlias = tuple[str | int, ...]
"""The keys and indexes that lead from a document to a value in it."""

_MOST_ALIKE: Final = 400
"""Pairs of elements that are looked at for which belongs to which; longer stretches go by their order."""
_MOST_EQUAL: Final = 1_000_000
"""Pairs of equal elements that are weighed against each other."""
_SAME_TYPE: Final = 0.01
"""Elements without anything in common belong together all the same, where nothing else does."""


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
    found: list[Difference] = []
    waiting: list[tuple[DocumentPlace, Json | Absent, Json | Absent]] = [((), expected, generated)]
    while waiting:
        path, one, other = waiting.pop()
        if one is ABSENT:
            found.append(Difference(DifferenceKind.UNEXPECTED, path, one, other))
        elif other is ABSENT:
            found.append(Difference(DifferenceKind.MISSING, path, one, other))
        elif are_comparable(one, other):
            if one is not other:
                pairs = member_pairs(one, other)
                waiting.extend(((*path, pair.step), pair.expected, pair.generated) for pair in reversed(pairs))
        elif json_type(one) != json_type(other):
            found.append(Difference(DifferenceKind.TYPE, path, one, other))
        elif not same_document(one, other):
            found.append(Difference(DifferenceKind.VALUE, path, one, other))
    return tuple(found)


def same_document(one: Json, other: Json) -> bool:
    """Whether `differences` would find none."""
    pairs = [(one, other)]
    while pairs:
        left, right = pairs.pop()
        if left is right:
            continue
        if isinstance(left, dict) and isinstance(right, dict):
            if left.keys() != right.keys():
                return False
            pairs.extend((value, right[key]) for key, value in left.items())
        elif isinstance(left, list) and isinstance(right, list):
            if len(left) != len(right):
                return False
            pairs.extend(zip(left, right, strict=True))
        elif (kind := json_type(left)) != json_type(right) or (left != right and kind != "null"):
            return False
    return True


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


def are_comparable(one: Json | Absent, other: Json | Absent) -> bool:
    """Whether both are objects, or both arrays: then they differ by their members."""
    return (isinstance(one, dict) and isinstance(other, dict)) or (isinstance(one, list) and isinstance(other, list))


def member_pairs(expected: Json, generated: Json) -> list[Pair]:
    """The members of two objects, or of two arrays, that belong together, in the order of the generated one."""
    if isinstance(expected, dict):
        return _keyed_pairs(expected, generated)
    return _element_pairs(expected, generated)


def _keyed_pairs(expected: dict[str, Json], generated: dict[str, Json]) -> list[Pair]:
    missing_behind: dict[str | None, list[str]] = {}
    before: str | None = None
    for key in expected:
        if key in generated:
            before = key
        else:
            missing_behind.setdefault(before, []).append(key)
    pairs = [Pair(key, expected[key], ABSENT) for key in missing_behind.get(None, ())]
    for key, value in generated.items():
        pairs.append(Pair(key, expected.get(key, ABSENT), value))
        pairs.extend(Pair(missing, expected[missing], ABSENT) for missing in missing_behind.get(key, ()))
    return pairs


def _element_pairs(expected: list[Json], generated: list[Json]) -> list[Pair]:
    shorter = min(len(expected), len(generated))
    start = 0
    while start < shorter and same_document(expected[start], generated[start]):
        start += 1
    same_behind = 0
    while same_behind < shorter - start and same_document(expected[-1 - same_behind], generated[-1 - same_behind]):
        same_behind += 1
    end, generated_end = len(expected) - same_behind, len(generated) - same_behind
    places: list[tuple[int | None, int | None]] = [(at, at) for at in range(start)]
    places += [
        (None if one is None else one + start, None if other is None else other + start)
        for one, other in _middle(expected[start:end], generated[start:generated_end])
    ]
    places += [(end + at, generated_end + at) for at in range(same_behind)]
    pairs = []
    for one, other in places:
        wanted, got = ABSENT if one is None else expected[one], ABSENT if other is None else generated[other]
        pairs.append(Pair((one or 0) if other is None else other, wanted, got))
    return pairs


def _middle(expected: list[Json], generated: list[Json]) -> list[tuple[int | None, int | None]]:
    """Indexes that belong together between what is the same at both ends; None where there is no partner."""
    if not expected or not generated:
        return _by_order(range(len(expected)), range(len(generated)))
    try:
        one, other = list(map(_hashable, expected)), list(map(_hashable, generated))
    except RecursionError:  # deeper than anyone reads
        return _by_order(range(len(expected)), range(len(generated)))
    counts = Counter(other)
    if sum(counts[element] for element in one) > _MOST_EQUAL:
        return _by_order(range(len(expected)), range(len(generated)))
    from difflib import SequenceMatcher  # late: only arrays that differ in their middle pay for it

    places: list[tuple[int | None, int | None]] = []
    for what, a, b, c, d in SequenceMatcher(None, one, other, autojunk=False).get_opcodes():
        if what == "equal":
            places += zip(range(a, b), range(c, d), strict=True)
        else:
            places += _alike(expected, generated, range(a, b), range(c, d))
    return places


def _alike(
    expected: list[Json], generated: list[Json], ones: range, others: range
) -> list[tuple[int | None, int | None]]:
    """Which of two stretches of unequal elements belong together: those that have most in common, in order."""
    if not ones or not others or len(ones) * len(others) > _MOST_ALIKE:
        return _by_order(ones, others)
    best = [[0.0] * (len(others) + 1) for _ in range(len(ones) + 1)]
    taken = [[0.0] * len(others) for _ in ones]
    for i in range(len(ones) - 1, -1, -1):
        for j in range(len(others) - 1, -1, -1):
            taken[i][j] = best[i + 1][j + 1] + _likeness(expected[ones[i]], generated[others[j]])
            best[i][j] = max(taken[i][j], best[i + 1][j], best[i][j + 1])
    places: list[tuple[int | None, int | None]] = []
    i = j = 0
    while i < len(ones) and j < len(others):
        if taken[i][j] == best[i][j]:
            places.append((ones[i], others[j]))
            i, j = i + 1, j + 1
        elif best[i + 1][j] == best[i][j]:
            places.append((ones[i], None))
            i += 1
        else:
            places.append((None, others[j]))
            j += 1
    return [*places, *_by_order(ones[i:], others[j:])]


def _by_order(ones: Sequence[int], others: Sequence[int]) -> list[tuple[int | None, int | None]]:
    both = min(len(ones), len(others))
    return [
        *zip(ones[:both], others[:both], strict=True),
        *((at, None) for at in ones[both:]),
        *((None, at) for at in others[both:]),
    ]


def _likeness(one: Json, other: Json) -> float:
    """How much two unequal elements have in common, up to 1."""
    if isinstance(one, dict) and isinstance(other, dict):
        shared = sum(key in other and same_document(value, other[key]) for key, value in one.items())
        return _SAME_TYPE + shared / max(len(one), len(other), 1)
    return _SAME_TYPE if json_type(one) == json_type(other) else 0.0


def _hashable(value: Json) -> object:
    """The same for values that are the same, and for no others."""
    if isinstance(value, dict):
        return frozenset((key, _hashable(held)) for key, held in value.items())
    if isinstance(value, list):
        return tuple(map(_hashable, value))
    return (json_type(value), None if _is_no_number(value) else value)


def _is_no_number(value: Json) -> bool:
    """Whether it is a float that JSON cannot hold, and that is written as null."""
    return isinstance(value, float) and not math.isfinite(value)
