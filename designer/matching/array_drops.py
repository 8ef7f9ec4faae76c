"""Drops where arrays are on the way: which element of an array is meant, and arrays on arrays."""

from collections.abc import Callable, Sequence

from designer.documents import EVERY
from designer.mapping import Mapping, edits
from designer.matching.array_steps import pairing_words
from designer.matching.drop import Drop, DropChoice, asked
from designer.matching.ends import End, MovedEnd, element_of
from designer.matching.field_drops import by_names, filled, into, map_places, one, onto_field, own_name
from designer.matching.places import Place, is_in_array, levels, of_element, of_every, path_of_place
from designer.matching.same_names import same_names
from designer.matching.words import name, names
from designer.said import said

_AFTER_A_CHOICE = {
    "Drop to map {0} of {1} fields of {2} by name": said("map {0} of {1} fields of {2} by name"),
    "Drop to map {0} of {1} fields of each element of {2} by name": said(
        "map {0} of {1} fields of each element of {2} by name"
    ),
    "Drop to map {0} to {1}{2}": said("map {0} to {1}{2}"),
    "Drop to map {0} to {1} whole{2}": said("map {0} to {1} whole{2}"),
}
"""What the words of a drop are where they follow the name of a choice."""

Plan = Callable[[Sequence[End], End | None], Drop]
"""What dropping does, where it is settled which elements are meant."""


def out_of_arrays(sources: Sequence[End], target: End | None, plan: Plan) -> Drop:
    """Fields inside arrays on a place outside of any: the first element, the last, or the list of all."""
    return _ask_which(sources, [(end, end.place) for end in sources], target, plan)


def with_array_of_its_own(mapping: Mapping, sources: Sequence[End], drop: Drop) -> Drop:
    """The question of an empty place, with one answer more: every element, in an array that is made there."""
    pairs = [
        (end.place, place, None)
        for end in sources
        if not filled(mapping, path_of_place(place := _own_place(end.place)))
    ]
    if not drop.choices or not pairs:
        return drop
    made = Drop(said("Drop to make {0}", names([place for _, place, _ in pairs])), map_places(mapping, pairs))
    text = said("Every element: {0}", name(pairs[0][1])) if len(pairs) == 1 else said("Every element, in an array")
    return Drop(drop.words, question=drop.question, choices=(*drop.choices, DropChoice("E", text, made)))


def array_onto_single(array: End, target: End, plan: Plan) -> Drop:
    """An array on a single field: its first element, its last, or all of it.

    Where the field is in an array of its own, each element can go into an element there.
    """
    every = element_of(array) or MovedEnd(array, (*array.place, EVERY))
    asks_outside = not is_in_array(target.place)
    if asks_outside:
        whole: End = array if not is_in_array(array.place) else every
        return _ask_which([array], [(every, every.place)], target, plan, whole)
    choices = [
        ("F", said("First"), MovedEnd(every, (*array.place, 0))),
        ("L", said("Last"), MovedEnd(every, (*array.place, -1))),
        ("A", said("All as a list"), array),
    ]
    if levels(target.place) > levels(array.place):
        choices.insert(0, ("E", said("An element for each"), every))
    called = name(array.place)
    return asked(
        said("Drop to choose which elements of {0} go to {1}", called, name(target.place)),
        said("Which elements of {0}?", called),
        [(key, said("{0}: {1}", text, name(end.place)), plan([end], target)) for key, text, end in choices],
    )


def array_onto_object(array: End, target: End, plan: Plan) -> Drop:
    """An array on an object: put inside whole; where elements have names in common with it, that is asked."""
    every = element_of(array)
    inside = plan([array], target)
    if every is None or not every.is_container or not same_names(every, target).pairs:
        return inside
    called = name(array.place)
    return asked(
        said("Drop to choose the first or last of {0}, or all of it, for {1}", called, name(target.place)),
        said("Which elements of {0}?", called),
        [
            (key, _with_words(text, then), then)
            for key, text, then in (
                ("F", said("First"), plan([MovedEnd(every, (*array.place, 0))], target)),
                ("L", said("Last"), plan([MovedEnd(every, (*array.place, -1))], target)),
                ("A", said("All of it as {0}", name((*target.place, own_name(array.place)))), inside),
            )
        ],
    )


def into_arrays(sources: Sequence[End], target: End, plan: Plan) -> Drop:
    """Fields on a place inside an array: from element to element, unless one of them was opened by its index.

    Then it is asked whether every element is meant, or just those.
    """
    inside = [end for end in sources if is_in_array(end.place)]
    has_index = any(isinstance(step, int) for end in [*inside, target] for step in end.place)
    if not inside or not has_index:
        return plan(sources, target)
    every = _distinct([MovedEnd(end, of_every(end.place)) if is_in_array(end.place) else end for end in sources])
    whole_target = MovedEnd(target, of_every(target.place))
    choices: list[tuple[str, str, list[End], End]] = [("E", said("Every element"), every, whole_target)]
    if any(EVERY in end.place for end in inside) and EVERY not in target.place:
        choices += [
            (key, text, _distinct(_moved(sources, of)), target)
            for key, text, of in (
                ("F", said("First"), _first),
                ("L", said("Last"), _last),
                ("A", said("All as a list"), of_every),
            )
        ]
    else:
        choices.append(("T", said("Just this one"), list(sources), target))
    onto = said("{0} onto {1}", names([end.place for end in inside]), name(target.place))
    words = (
        said("{0}: drop to choose every element or just this one", onto)
        if len(choices) == 2
        else said("{0}: drop to choose every element, the first, the last or all", onto)
    )
    return asked(
        words,
        onto,
        [(key, _described(text, ends, to), plan(ends, to)) for key, text, ends, to in choices],
    )


def array_onto_array(mapping: Mapping, source: End, place: Place, there: End | None) -> Drop:
    """An array on the array at a place, element by element: by the names of their fields where they have any.

    `there` is what is known of every element of the array at the place.
    """
    here = element_of(source)
    called = name(source.place)
    if here is None or there is None:
        return _whole(mapping, source, place, "")
    if levels(source.place) < levels(place):  # its elements are none of those around: each of them gets all of it
        return _whole(mapping, source, place, pairing_words(mapping, source.place, place))
    if here.type == "array":
        if there.type == "array":
            return array_onto_array(mapping, here, there.place, element_of(there))
        return array_onto_array(mapping, here, place, there)
    # An array in an array whose elements are one with those there is a field of them.
    fits_inside = levels(source.place) >= levels(there.place)
    if there.type == "array":
        return _whole(mapping, source, place, "")
    if not there.is_container:
        if not here.is_container:
            return onto_field(mapping, [here], there)
        return Drop(said("{0} holds single values, {1} objects: drag one of the fields inside", name(place), called))
    if not here.is_container or (fits_inside and not same_names(here, there).pairs):
        return into(mapping, [source if fits_inside else here], there)
    told = by_names(mapping, here, there, called)
    if told is not None:
        return told
    if same_names(here, there).pairs:
        return Drop("What has the same name there is filled already")
    return _whole(mapping, source, place, said("; no field of {0} has the name of one there", called))


def into_unknown_array(mapping: Mapping, source: End, target: End) -> Drop:
    """A field inside an array on an array of which nothing is known: its elements can be the values, or hold them."""
    place = (*target.place, EVERY)
    inside = (*place, own_name(source.place))
    return asked(
        said("Drop to fill {0} from {1}", name(target.place), name(source.place)),
        said("What are the elements of {0}?", name(target.place)),
        [
            ("O", said("Objects: {0}", name(inside)), one(mapping, source, inside, "")),
            ("V", said("Single values: {0}", name(place)), one(mapping, source, place, "")),
        ],
    )


def _ask_which(
    sources: Sequence[End], moved: Sequence[tuple[End, Place]], target: End | None, plan: Plan, whole: End | None = None
) -> Drop:
    def of(element: Callable[[Place], Place]) -> list[End]:
        return _distinct([MovedEnd(end, element(place)) if is_in_array(place) else end for end, place in moved])

    choices: list[tuple[str, str, list[End]]] = [
        ("F", said("First"), of(_first)),
        ("L", said("Last"), of(_last)),
        ("A", said("All as a list"), of(of_every) if whole is None else [whole]),
    ]
    as_opened = [end.place for end in sources]
    if any(isinstance(step, int) for place in as_opened for step in place) and all(
        as_opened != [end.place for end in ends] for _, _, ends in choices
    ):
        choices.insert(0, ("T", said("Just this one"), list(sources)))
    then = [(key, text, ends, plan(ends, target)) for key, text, ends in choices]
    called = names([place for _, place in moved if is_in_array(place)])
    to = name(target.place) if target is not None else said("the top of the document")
    words = said("Drop to choose first, last or all of {0} for {1}", called, to)
    if any(drop.choices for *_, drop in then):
        words = said(
            "{0} is mapped already: drop to choose first, last or all of {1}, then to replace or combine", to, called
        )
    return asked(
        words,
        said("Which of {0}?", called),
        [(key, _described(text, ends, None), drop) for key, text, ends, drop in then],
    )


def _own_place(place: Place) -> Place:
    """Where a field is made at the top of a document: with the outermost array around it, where it has one."""
    at = next((depth for depth, step in enumerate(place) if not isinstance(step, str)), len(place))
    return of_every(place[max(at - 1, 0) :])


def _described(text: str, ends: Sequence[End], target: End | None) -> str:
    if len(ends) != 1:
        return text
    if target is None:
        return said("{0}: {1}", text, name(ends[0].place))
    return said("{0}: {1} → {2}", text, name(ends[0].place), name(target.place))


def _with_words(text: str, then: Drop) -> str:
    words = said(then.words)
    counted = _AFTER_A_CHOICE.get(words.template)
    return text if counted is None else said("{0}: {1}", text, said(counted, *words.values))


def _moved(sources: Sequence[End], of: Callable[[Place], Place]) -> list[End]:
    return [MovedEnd(end, of(end.place)) if is_in_array(end.place) else end for end in sources]


def _distinct(ends: Sequence[End]) -> list[End]:
    """Each place once: of several elements every one is the same."""
    return list({end.place: end for end in reversed(ends)}.values())[::-1]


def _whole(mapping: Mapping, source: End, place: Place, why: str) -> Drop:
    if edits.rows_within(mapping, path_of_place(place)):
        return Drop(
            said("Rows fill {0} already: drag the fields inside {1} one by one", name(place), name(source.place))
        )
    words = said("Drop to map {0} to {1} whole{2}", name(source.place), name(place), why)
    return Drop(words, map_places(mapping, [(source.place, place, None)]))


def _first(place: Place) -> Place:
    return of_element(place, 0)


def _last(place: Place) -> Place:
    return of_element(place, -1)
