"""Fields of an inner array dropped among rows that go by the array around it: asked, since they all change."""

from collections.abc import Callable

from designer.documents import EVERY
from designer.mapping import Mapping, Path, format_path, loops_of_path, row_destination, row_sources
from designer.matching.drop import Drop, asked
from designer.matching.ends import End, MovedEnd
from designer.matching.places import Place, path_of_place
from designer.matching.words import name, short
from designer.said import said


def ask_which_inner(
    mapping: Mapping, source: End, target: Place, each: Drop, plan: Callable[[End, Place], Drop]
) -> Drop:
    """What is dropped (`each`), or a question where the other rows of the array would go over the inner one too."""
    path = path_of_place(target)
    outer = _loops_kept(mapping, path_of_place(source.place), path)
    if not outer:
        return each
    array = short(format_path(loops_of_path(path)[-1][:-1]))
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


def _loops_kept(mapping: Mapping, source: Path, target: Path) -> int:
    """How many arrays of the source the rows go through that fill the target's array; 0 where a drop changes none."""
    own, levels = loops_of_path(source), loops_of_path(target)
    if not levels or len(own) <= len(levels):
        return 0
    array = levels[-1]
    kept = 0
    for row in mapping.rows or ():
        made = row_destination(row)
        if made is None or made[: len(array)] != array:
            continue
        loops = max((loops_of_path(path) for path in row_sources(row)), key=len, default=())
        if len(loops_of_path(made)) > len(levels):  # what is further in goes over the inner ones itself
            loops = loops[: len(levels)]
        if loops and loops[-1] == own[-1]:
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
