"""Which elements of two arrays belong together, where some were put in, taken out or changed."""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator, Sequence
from typing import Final, TypeAlias

from designer.documents.comparison import Comparison, Steps, json_type
from designer.jsontext import Json

Places: TypeAlias = list[tuple[int | None, int | None]]
"""Indexes of elements that belong together; None where there is no partner."""

_MOST_ALIKE: Final = 400
"""Pairs of elements that are looked at for which belongs to which; longer stretches go by their order."""
_MOST_WEIGHED: Final = 100_000
"""Pairs of elements up to which all common subsequences are weighed; longer arrays go by what is in them but once."""
_MOST_NAMED: Final = 100_000
"""Elements up to which equal ones are looked for; longer arrays go by their order."""
_SAME_TYPE: Final = 0.01
"""Elements without anything in common belong together all the same, where nothing else does."""


def element_places(expected: list[Json], generated: list[Json], comparison: Comparison) -> Steps[Places]:
    """The indexes that belong together, in the order of the generated array."""
    shorter = min(len(expected), len(generated))
    start = 0
    while start < shorter and (yield from comparison.same(expected[start], generated[start])):
        start += 1
        yield
    behind = 0
    while behind < shorter - start and (yield from comparison.same(expected[-1 - behind], generated[-1 - behind])):
        behind += 1
        yield
    end, generated_end = len(expected) - behind, len(generated) - behind
    middle = yield from _middle(expected[start:end], generated[start:generated_end], comparison)
    return [
        *((at, at) for at in range(start)),
        *((None if a is None else a + start, None if b is None else b + start) for a, b in middle),
        *((end + at, generated_end + at) for at in range(behind)),
    ]


def _middle(expected: list[Json], generated: list[Json], comparison: Comparison) -> Steps[Places]:
    """Those between what is the same at both ends."""
    ones, others = range(len(expected)), range(len(generated))
    if min(len(ones), len(others)) == 0 or len(ones) == len(others) == 1 or len(ones) + len(others) > _MOST_NAMED:
        return _by_order(ones, others)
    one = yield from comparison.names(expected)
    other = yield from comparison.names(generated)
    places: Places = []
    for a, b, is_equal in _stretches(one, other):
        yield
        if is_equal:
            places += zip(a, b, strict=True)
        else:
            places += yield from _alike(expected, generated, a, b, comparison)
    return places


def _stretches(one: list[int], other: list[int]) -> Iterator[tuple[range, range, bool]]:
    """Stretches of both that are equal, or that are not, in order."""
    if len(one) * len(other) <= _MOST_WEIGHED:
        yield from _weighed(one, other, range(len(one)), range(len(other)))
        return
    before, before_other = 0, 0
    for at, at_other in [*_in_both_once(one, other), (len(one), len(other))]:
        ones, others = range(before, at), range(before_other, at_other)
        if len(ones) * len(others) <= _MOST_WEIGHED:
            yield from _weighed(one, other, ones, others)
        else:
            yield ones, others, False
        if at < len(one):
            yield range(at, at + 1), range(at_other, at_other + 1), True
        before, before_other = at + 1, at_other + 1


def _weighed(one: list[int], other: list[int], ones: range, others: range) -> Iterator[tuple[range, range, bool]]:
    """The stretches by all that they have in common."""
    if not ones and not others:
        return
    if not ones or not others:
        yield ones, others, False
        return
    from difflib import SequenceMatcher  # late: only arrays that differ in their middle pay for it

    matcher = SequenceMatcher(None, one[ones.start : ones.stop], other[others.start : others.stop], autojunk=False)
    for what, a, b, c, d in matcher.get_opcodes():
        yield range(ones.start + a, ones.start + b), range(others.start + c, others.start + d), what == "equal"


def _in_both_once(one: list[int], other: list[int]) -> list[tuple[int, int]]:
    """Where most of the elements stand that are in both arrays but once: those that are in the same order."""
    counts, counts_other = Counter(one), Counter(other)
    at_other = {name: at for at, name in enumerate(other) if counts_other[name] == 1}
    both = [(at, at_other[name]) for at, name in enumerate(one) if counts[name] == 1 and name in at_other]
    ends: list[int] = []  # patience sorting: the last place of the best run of each length, and who ends it
    ending: list[int] = []
    before: list[int] = []
    for number, (_, place) in enumerate(both):
        length = bisect_left(ends, place)
        before.append(ending[length - 1] if length else -1)
        ends[length : length + 1] = [place]
        ending[length : length + 1] = [number]
    found: list[tuple[int, int]] = []
    number = ending[-1] if ending else -1
    while number >= 0:
        found.append(both[number])
        number = before[number]
    return found[::-1]


def _alike(
    expected: list[Json], generated: list[Json], ones: range, others: range, comparison: Comparison
) -> Steps[Places]:
    """Which of two stretches of unequal elements belong together: those that have most in common, in order."""
    if not ones or not others or len(ones) * len(others) > _MOST_ALIKE:
        return _by_order(ones, others)
    best = [[0.0] * (len(others) + 1) for _ in range(len(ones) + 1)]
    taken = [[0.0] * len(others) for _ in ones]
    for i in range(len(ones) - 1, -1, -1):
        for j in range(len(others) - 1, -1, -1):
            likeness = yield from _likeness(expected[ones[i]], generated[others[j]], comparison)
            taken[i][j] = best[i + 1][j + 1] + likeness
            best[i][j] = max(taken[i][j], best[i + 1][j], best[i][j + 1])
    places: Places = []
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


def _by_order(ones: Sequence[int], others: Sequence[int]) -> Places:
    both = min(len(ones), len(others))
    return [
        *zip(ones[:both], others[:both], strict=True),
        *((at, None) for at in ones[both:]),
        *((None, at) for at in others[both:]),
    ]


def _likeness(one: Json, other: Json, comparison: Comparison) -> Steps[float]:
    """How much two unequal elements have in common, up to 1."""
    yield
    if isinstance(one, dict) and isinstance(other, dict):
        shared = 0
        for key, value in one.items():
            shared += key in other and (yield from comparison.same(value, other[key]))
        return _SAME_TYPE + shared / max(len(one), len(other), 1)
    return _SAME_TYPE if json_type(one) == json_type(other) else 0.0
