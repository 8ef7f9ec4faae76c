"""Fields of an inner array dropped among rows that go by the array around it: asked, since they all change."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import TypeAlias

from designer.documents import EVERY
from designer.mapping import Mapping, Path, format_path, loops_of_path, row_destination, row_sources
from designer.matching.drop import Drop, asked
from designer.matching.ends import End, MovedEnd
from designer.matching.places import Place, path_of_place
from designer.matching.words import name, names, short
from designer.said import said

Pair: TypeAlias = tuple[End, Place]
"""A field, and where it is to go."""

_Going: TypeAlias = tuple[Path, tuple[Path, ...]]
"""What is generated, and the arrays that are gone through for it, from the outermost."""


def ask_which_inner(
    mapping: Mapping,
    source: End,
    target: Place,
    each: Drop,
    plan: Callable[[End, Place], Drop],
    but: int | None = None,
) -> Drop:
    """What is dropped (`each`), or a question where the other rows of the array would go over the inner one too.

    `but` is a row that gives way to what is dropped.
    """
    outer = _loops_kept(_going(mapping, but), source.place, target)
    if not outer:
        return each
    array = _array_at(target)
    called = name(source.place)
    first, last = (MovedEnd(source, _within(source.place, outer, index)) for index in (0, -1))
    return asked(
        said(
            "Drop to choose first, last or all of {0} for {1}; other rows of {2} go by the outer one",
            called,
            name(target),
            array,
        ),
        said("Which of {0} in each element of {1}?", called, array),
        [
            ("F", said("First: {0}", name(first.place)), plan(first, target)),
            ("L", said("Last: {0}", name(last.place)), plan(last, target)),
            ("A", said("All of each as a list: {0}", name((*target, EVERY))), plan(source, (*target, EVERY))),
            ("E", said("An element of {0} for each: its other rows change, and repeat in them", array), each),
        ],
    )


def ask_which_inner_of_several(
    mapping: Mapping,
    pairs: Sequence[Pair],
    each: Drop,
    plan: Callable[[Sequence[Pair]], Drop],
    *,
    as_lists: bool = True,
    but: int | None = None,
) -> Drop:
    """The same for what is dropped at once; each pair counts for the others as a row does.

    `as_lists` says whether all of each can go there as a list: not into an expression.
    """
    deeper = [(end, target) for end, target in pairs if _goes_deeper(end.place, target)]
    if not deeper:
        return each
    dropped = list(_going_by(pairs))
    going, together = [*_going(mapping, but), *dropped], frozenset(dropped)
    inner = [
        (end, target, outer) for end, target in deeper if (outer := _loops_kept(going, end.place, target, together))
    ]
    if not inner:
        return each
    kept = {id(end): outer for end, _, outer in inner}
    array = _array_at(inner[0][1])
    called = names([end.place for end, *_ in inner])

    def moved(index: int) -> Drop:
        return plan(
            [
                (MovedEnd(end, _within(end.place, kept[id(end)], index)) if id(end) in kept else end, target)
                for end, target in pairs
            ]
        )

    choices = [("F", said("First"), moved(0)), ("L", said("Last"), moved(-1))]
    if as_lists:
        lists = plan([(end, (*target, EVERY) if id(end) in kept else target) for end, target in pairs])
        choices.append(("A", said("All of each as a list"), lists))
    return asked(
        said("{0}; asks which of {1}, since other rows of {2} go by the outer one", said(each.words), called, array),
        said("Which of {0} in each element of {1}?", called, array),
        [
            *choices,
            ("E", said("An element of {0} for each: its other rows change, and repeat in them", array), each),
        ],
    )


def _array_at(target: Place) -> str:
    return short(format_path(loops_of_path(path_of_place(target))[-1][:-1]))


def _going(mapping: Mapping, but: int | None) -> Iterator[_Going]:
    for index, row in enumerate(mapping.rows or ()):
        made = row_destination(row)
        if made is not None and index != but:
            yield made, max((loops_of_path(path) for path in row_sources(row)), key=len, default=())


def _going_by(pairs: Iterable[Pair]) -> Iterator[_Going]:
    for end, target in pairs:
        yield path_of_place(target), loops_of_path(path_of_place(end.place))


def _goes_deeper(source: Place, target: Place) -> bool:
    """Whether a source goes through more arrays than its target."""
    return 0 < target.count(EVERY) < source.count(EVERY)


def _loops_kept(
    going: Iterable[_Going], source: Place, target: Place, together: frozenset[_Going] = frozenset()
) -> int:
    """How many arrays of the source the rows go through that fill the target's array; 0 where a drop changes none.

    What is dropped `together` with it is no row yet: it goes where these go, and not these where it does.
    """
    if not _goes_deeper(source, target):
        return 0
    own, levels = loops_of_path(path_of_place(source)), loops_of_path(path_of_place(target))
    array = levels[-1]
    kept = 0
    for made, chain in going:
        if made[: len(array)] != array:
            continue
        loops = chain
        if len(loops_of_path(made)) > len(levels):  # what is further in goes over the inner ones itself
            loops = loops[: len(levels)]
        if loops and loops[-1] == own[-1]:
            if (made, chain) in together:
                continue
            return 0
        if loops and loops[-1] in own:
            kept = max(kept, len(loops))
    return kept


def _within(place: Place, outer: int, index: int) -> Place:
    """One element of each array after the outer ones."""
    seen = 0
    steps = []
    for step in place:
        seen += step is EVERY
        steps.append(index if step is EVERY and seen > outer else step)
    return tuple(steps)
