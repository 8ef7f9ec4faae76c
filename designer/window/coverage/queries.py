"""Which counted fields a query may read, in whatever record: by its way, not by what it selects in the shown one."""

from __future__ import annotations

import re
from ast import literal_eval
from collections.abc import Iterable, Iterator
from itertools import islice
from typing import TYPE_CHECKING, Final

from designer.documents import EVERY
from designer.documents.steps import Step
from designer.mapping import Path, Segment, Select
from designer.matching import Place, place_of_path

if TYPE_CHECKING:
    from designer.window.coverage.counting import Counted

_MOST: Final = 4_000
"""Places that one step of a query is followed to, so that no paint waits for the counting of a vast document."""
_NAME_ANYWHERE: Final = re.compile(r"\.\.(\w+)")

_Found = tuple[Place, "Counted | None"]


def places_on_the_way(path: Path, root: Counted) -> list[Place]:
    """The places that a query leads to, all those that its filters and `..` may select among the counted fields."""
    found: list[_Found] = [((), root)]
    for segment in path:
        found = list(islice(_next(segment, found), _MOST))
    return [place for place, _ in found]


def _next(segment: Segment, found: Iterable[_Found]) -> Iterator[_Found]:
    if not isinstance(segment, Select):
        (step,) = place_of_path((segment,))
        yield from _named([EVERY if isinstance(step, int) else step], found)
    elif segment.text in (".@", ".`len`"):
        yield from found
    elif segment.text == ".*":
        yield from _all_inside(found)
    elif segment.text.startswith(".."):
        yield from _anywhere(segment.text, found)
    else:
        yield from _named(_names(segment.text), found)


def _names(text: str) -> list[Step]:
    """The keys of `['a','b']`; of a filter, a slice or several indexes the elements."""
    try:
        names = literal_eval(text)
    except (ValueError, SyntaxError):
        return [EVERY]
    return [name if isinstance(name, str) else EVERY for name in names]


def _named(steps: Iterable[Step], found: Iterable[_Found]) -> Iterator[_Found]:
    for place, held in found:
        for step in dict.fromkeys(steps):
            if held is not None and (step in held.inner or step in held.alone):
                yield (*place, step), held.inner.get(step)


def _all_inside(found: Iterable[_Found]) -> Iterator[_Found]:
    for place, held in found:
        if held is not None:
            yield from (((*place, step), inner) for step, inner in held.inner.items())
            yield from (((*place, step), None) for step in held.alone)


def _anywhere(text: str, found: Iterable[_Found]) -> Iterator[_Found]:
    """What is inside at any depth, by its name where the query says one."""
    name = _NAME_ANYWHERE.fullmatch(text)
    waiting = list(found)
    for _ in range(_MOST):
        if not waiting:
            return
        for place, held in _all_inside([waiting.pop()]):
            if name is None or place[-1] == name[1]:
                yield place, held
            if held is not None:
                waiting.append((place, held))
