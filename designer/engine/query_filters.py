"""The filters of queries: what `[?(@.qty > 0)]` asks of a value.

Comparing is as in RFC 9535, 2.3.5.2.2: only two numbers or two texts have an order, values of different kinds are
never equal, and what is not there is equal to no value.
"""

import operator
from collections.abc import Callable, Sequence
from typing import Final, TypeAlias

from designer.engine.nothing import NOTHING
from designer.engine.search import Finder, Search, Test
from designer.jsontext import Json

Asked: TypeAlias = Callable[[Search, Json], Sequence[Json]]
"""The values that a query in a filter finds, from the value that the filter is asked about."""

_ORDER: Final[dict[str, Callable[[Json, Json], bool]]] = {
    "<": operator.lt,
    "<=": operator.le,
    ">": operator.gt,
    ">=": operator.ge,
}
_ARITHMETIC: Final[dict[str, Callable[[Json, Json], Json]]] = {
    "+": operator.add,
    "-": operator.sub,
    "*": operator.mul,
}


def field(names: Sequence[str], from_document: bool) -> Asked:
    """The field with these names, one within the other."""

    def ask(search: Search, value: Json) -> Sequence[Json]:
        held = search.document if from_document else value
        for name in names:
            if not isinstance(held, dict) or name not in held:
                return ()
            held = held[name]
        return (held,)

    return ask


def along(finders: Sequence[Finder], from_document: bool) -> Asked:
    """What a chain of steps finds."""

    def ask(search: Search, value: Json) -> Sequence[Json]:
        values = [search.document if from_document else value]
        for finder in finders:
            values = [inner for held in values for inner in _values(finder, search, held)]
        return values

    return ask


def computed(sign: str, left: Asked, right: Asked) -> Asked:
    """Numbers added, subtracted or multiplied, pair by pair; of anything else nothing comes."""
    compute = _ARITHMETIC[sign]

    def ask(search: Search, value: Json) -> Sequence[Json]:
        numbers, others = left(search, value), right(search, value)
        if len(numbers) != len(others) or not all(map(_is_number, (*numbers, *others))):
            return ()
        try:
            return [compute(number, other) for number, other in zip(numbers, others, strict=True)]
        except OverflowError:
            return ()

    return ask


def only(value: Json) -> Asked:
    """A value that is written in the filter."""
    return lambda search, held: (value,)


def is_there(asked: Asked) -> Test:
    """Something is found, be it null or false."""
    return lambda search, value: bool(asked(search, value))


def compares(left: Asked, sign: str, right: Asked) -> Test:
    """Some value on the left compares so with some on the right."""

    def test(search: Search, value: Json) -> bool:
        ones, others = left(search, value), right(search, value)
        if not ones or not others:
            return _holds_where(not ones and not others, sign)
        return any(_holds(one, sign, other) for one in ones for other in others)

    return test


def matches(asked: Asked, is_found: Callable[[Search, str], bool]) -> Test:
    """A pattern is found in some text."""
    return lambda search, value: any(isinstance(held, str) and is_found(search, held) for held in asked(search, value))


def negated(test: Test) -> Test:
    return lambda search, value: not test(search, value)


def all_of(tests: Sequence[Test]) -> Test:
    if len(tests) == 1:
        return tests[0]
    return lambda search, value: all(test(search, value) for test in tests)


def any_of(tests: Sequence[Test]) -> Test:
    return lambda search, value: any(test(search, value) for test in tests)


def _values(finder: Finder, search: Search, value: Json) -> Sequence[Json]:
    found = finder(search, value)
    return () if found is NOTHING else [held for held, _ in found]


def _holds(left: Json, sign: str, right: Json) -> bool:
    have_order = (_is_number(left) and _is_number(right)) or (isinstance(left, str) and isinstance(right, str))
    if have_order and sign in _ORDER:
        return _ORDER[sign](left, right)
    return _holds_where(_are_equal(left, right), sign)


def _holds_where(are_equal: bool, sign: str) -> bool:
    """A comparison of what has no order, so that only whether it is equal counts."""
    return sign not in ("<", ">") and are_equal != (sign == "!=")


def _is_number(value: Json) -> bool:
    return isinstance(value, (int, float)) and not isinstance(value, bool)


def _are_equal(left: Json, right: Json) -> bool:
    """Whether two values are the same in JSON: true is not 1, and objects have no order. Of any depth."""
    pairs = [(left, right)]
    while pairs:
        one, other = pairs.pop()
        if isinstance(one, bool) or isinstance(other, bool):
            if one is not other:
                return False
        elif isinstance(one, list) and isinstance(other, list):
            if len(one) != len(other):
                return False
            pairs.extend(zip(one, other, strict=True))
        elif isinstance(one, dict) and isinstance(other, dict):
            if one.keys() != other.keys():
                return False
            pairs.extend((held, other[key]) for key, held in one.items())
        elif isinstance(one, (list, dict)) or isinstance(other, (list, dict)) or one != other:
            return False
    return True
