"""The steps of queries that may find many: members, elements, slices, filters, and all that is below."""

from collections.abc import Sequence

from designer.engine.nothing import NOTHING, Nothing
from designer.engine.search import Finder, Found, Search, Test
from designer.jsontext import Json


def itself(search: Search, value: Json) -> list[Found] | Nothing:
    """The value."""
    return [(value, ())]


def length(search: Search, value: Json) -> list[Found] | Nothing:
    """How many elements, members or characters a value has."""
    return [(len(value), ())] if isinstance(value, (str, list, dict)) else NOTHING


def every_element(search: Search, value: Json) -> list[Found] | Nothing:
    """The elements of an array."""
    if not isinstance(value, list):
        return NOTHING
    search.look_at(len(value))
    return [(element, (at,)) for at, element in enumerate(value)]


def every_member(search: Search, value: Json) -> list[Found] | Nothing:
    """The members of an object, or the elements of an array."""
    if not isinstance(value, dict):
        return every_element(search, value)
    search.look_at(len(value))
    return [(member, (key,)) for key, member in value.items()]


def members(names: Sequence[str]) -> Finder:
    """The members of an object with these names, as far as they are there."""

    def find(search: Search, value: Json) -> list[Found] | Nothing:
        if not isinstance(value, dict):
            return NOTHING
        return [(value[name], (name,)) for name in names if name in value]

    return find


def elements(numbers: Sequence[int]) -> Finder:
    """The elements of an array with these indexes, as far as they are there; negative ones count from the end."""

    def find(search: Search, value: Json) -> list[Found] | Nothing:
        if not isinstance(value, list):
            return NOTHING
        length = len(value)
        return [(value[number], (number % length,)) for number in numbers if -length <= number < length]

    return find


def slice_of(start: int | None, end: int | None, step: int | None) -> Finder:
    """A slice of an array, as Python takes it; a step of 0 takes none."""

    def find(search: Search, value: Json) -> list[Found] | Nothing:
        if not isinstance(value, list):
            return NOTHING
        taken = range(len(value))[start:end:step] if step != 0 else range(0)
        search.look_at(len(taken))
        return [(value[at], (at,)) for at in taken]

    return find


def elements_that(test: Test) -> Finder:
    """The elements of an array that a filter takes."""

    def find(search: Search, value: Json) -> list[Found] | Nothing:
        if not isinstance(value, list):
            return NOTHING
        search.look_at(len(value))
        return [(element, (at,)) for at, element in enumerate(value) if test(search, element)]

    return find


def anywhere_below(finder: Finder) -> Finder:
    """What a step finds in a value and in all that is below it, from the top on."""

    def find(search: Search, value: Json) -> list[Found] | Nothing:
        if not isinstance(value, (dict, list)):
            return NOTHING
        found: list[Found] = []
        waiting: list[Found] = [(value, ())]
        while waiting:
            held, steps = waiting.pop()
            here = finder(search, held)
            if here is not NOTHING:
                search.find(len(here))
                found.extend((inner, steps + further) for inner, further in here)
            if isinstance(held, dict):
                search.look_at(len(held))
                waiting.extend((member, (*steps, key)) for key, member in reversed(held.items()))
            elif isinstance(held, list):
                search.look_at(len(held))
                waiting.extend((held[at], (*steps, at)) for at in range(len(held) - 1, -1, -1))
        return found

    return find
