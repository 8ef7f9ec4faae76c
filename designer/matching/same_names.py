"""Fields of the same name below two objects, or in every element of two arrays."""

import re
from collections.abc import Iterator

from designer.documents import Step
from designer.frozen import frozen
from designer.matching.ends import End, element_of
from designer.matching.places import Place

MOST_FIELDS = 2_000
"""Fields below one object that are looked at; a person cannot oversee more."""

_NO_LETTERS = re.compile(r"[\W_]+")


@frozen
class SameNames:
    """The pairs of the same name, and how many fields there are below the source."""

    pairs: tuple[tuple[End, End], ...]
    fields: int


def same_names(source: End, destination: End) -> SameNames:
    """Pair the single values below two objects whose names agree on every level.

    Case, spaces and punctuation in names make no difference. An array counts by what is in every element of it.
    """
    wanted = dict(_leaves(destination))
    pairs = []
    fields = 0
    for name, end in _leaves(source):
        fields += 1
        if name in wanted:
            pairs.append((end, wanted.pop(name)))
    return SameNames(tuple(pairs), fields)


def _leaves(root: End) -> Iterator[tuple[Place, End]]:
    waiting: list[tuple[Place, End]] = [((), root)]
    left = MOST_FIELDS
    while waiting and left:
        name, end = waiting.pop()
        if end.is_container:
            within = end.ends() if end.type != "array" else [every for every in (element_of(end),) if every is not None]
            inside = [((*name, _plain(end.place[-1])), end) for end in within]
            waiting.extend(reversed(inside))
        elif end is not root:
            left -= 1
            yield name, end


def _plain(step: Step) -> Step:
    if not isinstance(step, str):
        return step
    return _NO_LETTERS.sub("", step).casefold() or step
