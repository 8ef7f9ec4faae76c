"""Fields dropped on a field, or into an object: where both ends are as they are to be mapped."""

import itertools
from collections.abc import Sequence

from designer.frozen import frozen
from designer.mapping import (
    Change,
    Index,
    Mapping,
    Path,
    Row,
    edits,
    format_path,
    loops_of_path,
    row_destination,
    row_sources,
)
from designer.matching.array_steps import fit, other_array, pairing_words
from designer.matching.drop import Drop, asked
from designer.matching.ends import End, element_of, find_end
from designer.matching.inner_arrays import Pair, ask_which_inner, ask_which_inner_of_several
from designer.matching.places import Place, is_in_array, path_of_place
from designer.matching.same_names import same_names
from designer.matching.types import type_to_set
from designer.matching.words import count, cut, expression, name, with_left_out
from designer.said import said


def onto_field(mapping: Mapping, sources: Sequence[End], target: End, top: End | None = None) -> Drop:
    """A row to a field; a question where it is mapped already, or where there are several sources."""
    path = path_of_place(target.place)
    held = filled(mapping, path)
    if held:
        return _ask_about_filled(mapping, sources, target, held[-1])
    if len(sources) == 1:
        each = one(mapping, sources[0], target.place, target.type)
        return ask_which_inner(
            mapping, sources[0], target.place, each, lambda end, place: one(mapping, end, place, target.type)
        )

    def combined(pairs: Sequence[Pair]) -> Drop:
        paths = [path_of_place(end.place) for end, _ in pairs]
        return Drop(said("Combine into {0}", expression(paths)), edits.map_expression(mapping, paths, path))

    pairs = [(end, target.place) for end in sources]
    each = combined(pairs)
    asks = ask_which_inner_of_several(mapping, pairs, each, combined, as_lists=False)
    choices: list[tuple[str, str, Drop]] = [("C", each.words, asks)]
    if isinstance(target.place[-1], str):
        beside = into(mapping, sources, None, target.place[:-1], top)
        choices.append(("E", "Make a field each beside it", beside))
    called = name(target.place)
    return asked(
        said("Drop to combine {0} into {1}", count(len(sources)), called),
        said("{0} onto {1}", count(len(sources)), called),
        choices,
    )


def one(mapping: Mapping, source: End, place: Place, target_type: str) -> Drop:
    """A row from a field to a place."""
    data_type = type_to_set(source.type, target_type)
    how = pairing_words(mapping, source.place, place, data_type)
    words = said("Drop to map {0} to {1}{2}", name(source.place), name(place), how)
    return Drop(words, edits.map_field(mapping, path_of_place(source.place), path_of_place(place), data_type))


def into(
    mapping: Mapping, sources: Sequence[End], target: End | None, inside: Place = (), top: End | None = None
) -> Drop:
    """A field for each source, inside an object: the target, else the one at a place below the document's `top`."""
    if target is not None:
        inside = target.place
    if target is not None and target.type == "array" and (element := _element(mapping, sources, target)) is not None:
        return into(mapping, sources, element) if element.is_container else onto_field(mapping, sources, element)
    holder = target or find_end(top, inside)
    known = {end.place: end for end in holder.ends()} if holder is not None else {}
    pairs = []
    taken: set[Place] = set()
    made = 0
    next_index = _next_index(mapping, inside)
    for end in sources:
        step: str | int = own_name(end.place)
        if target is not None and target.type == "array":
            step, next_index = next_index, next_index + 1
        place = (*inside, step)
        if place in taken:  # two of one name, from two objects
            numbered = ((*inside, f"{step}{number}") for number in itertools.count(2))
            place = next(
                held
                for held in numbered
                if held not in taken | known.keys() and not filled(mapping, path_of_place(held))
            )
        taken.add(place)
        there = known.get(place)
        if there is not None and len(sources) == 1 and not there.is_container:
            return onto_field(mapping, sources, there)
        if not filled(mapping, path_of_place(place)):
            pairs.append((end.place, place, type_to_set(end.type, there.type if there else "")))
            made += there is None
        elif len(sources) == 1:
            return onto_field(mapping, sources, _At(place))
    if not pairs:
        return Drop("What has the same name there is filled already")
    if len(pairs) == 1 and len(sources) == 1:
        source, place, _ = pairs[0]
        how = pairing_words(mapping, source, place)
        words = (
            said("Drop to make {0} from {1}{2}", name(place), name(source), how)
            if made
            else said("Drop to map {0} to {1} whole{2}", name(source), name(place), how)
        )
        each = Drop(words, map_places(mapping, pairs))
        return ask_which_inner(mapping, sources[0], place, each, lambda end, place: one(mapping, end, place, ""))
    counted = _counted(made, len(pairs) - made, inside)
    return map_several(mapping, pairs, with_left_out(counted, len(sources) - len(pairs)))


def by_names(mapping: Mapping, source: End, target: End, array: str = "") -> Drop | None:
    """A row for each field of the same name below two ends; None where there is none, or all are mapped.

    `array` is what is dropped where the source is each element of it.
    """
    found = same_names(source, target)
    pairs = []
    for here, there in found.pairs:
        places = fit(here.place, there.place)
        if places is not None and not filled(mapping, path_of_place(places[1])):
            is_whole = places[0] != here.place
            pairs.append((*places, None if is_whole else type_to_set(here.type, there.type)))
    if not pairs:
        return None
    words = (
        said("Drop to map {0} of {1} fields of each element of {2} by name", len(pairs), found.fields, array)
        if array
        else said("Drop to map {0} of {1} fields of {2} by name", len(pairs), found.fields, name(source.place))
    )
    return map_several(mapping, pairs, words)


def map_several(mapping: Mapping, pairs: Sequence[tuple[Place, Place, str | None]], words: str) -> Drop:
    """A row for each pair of places with its type, where need be after a question about inner arrays."""
    types = [data_type for *_, data_type in pairs]

    def planned(ends: Sequence[Pair]) -> Drop:
        places = [(end.place, place) for end, place in ends]
        return Drop("", map_places(mapping, [(*at, data_type) for at, data_type in zip(places, types, strict=True)]))

    ends: list[Pair] = [(_At(here), there) for here, there, _ in pairs]
    return ask_which_inner_of_several(mapping, ends, Drop(words, planned(ends).change), planned)


def map_places(mapping: Mapping, pairs: Sequence[tuple[Place, Place, str | None]]) -> Change:
    """A row for each pair of places with its type, as one step."""
    return edits.map_several(
        mapping, [(path_of_place(here), path_of_place(there), data_type) for here, there, data_type in pairs]
    )


def filled(mapping: Mapping, path: Path) -> list[int]:
    """The rows that generate a path, without those that wait for their source."""
    rows = mapping.rows or ()
    return [
        index
        for index in edits.rows_generating(mapping, path)
        if rows[index].has_constant or rows[index].entries.get("eField") is not None
    ]


def own_name(place: Place) -> str:
    """The last key on the way: that of the array for an element."""
    return next((step for step in reversed(place) if isinstance(step, str)), "value")


def _counted(made: int, there: int, inside: Place) -> str:
    """How many fields a drop makes, and how many of those that are there it maps."""
    where = said("inside {0}", name(inside)) if inside else said("at the top of the document")
    if not there:
        return said("Drop to make {0} {1}", count(made), where)
    if not made:
        return said("Drop to map {0} {1}", count(there), where)
    return said("Drop to map {0} {1}, and make {2} more", count(there), where, made)


def _ask_about_filled(mapping: Mapping, sources: Sequence[End], target: End, row: int) -> Drop:
    paths = [path_of_place(end.place) for end in sources]
    called = name(target.place)
    pairs: list[Pair] = [(end, target.place) for end in sources]
    choices: list[tuple[str, str, Drop]] = []
    if len(sources) == 1:
        replacing = replacing_drop(mapping, sources[0], target, row)
        if not replacing.is_possible:
            return replacing
        choices.append(("R", said("Replace with {0}", name(sources[0].place)), replacing))
        data_type = type_to_set(sources[0].type, target.type)
        levels = loops_of_path(path_of_place(target.place))
        before = other_array(mapping, paths[0], levels[-1]) if levels else ""
        if before:
            row_after = Row.of(format_path(paths[0]), format_path(path_of_place(target.place)), data_type)
            added = edits.insert_rows(mapping, [row_after], label="Map field")
            choices.append(("A", said("Add its elements after those of {0}", before), Drop("", added)))
            words = said(
                "{0} is mapped already: drop to replace, or to add elements after those of {1}", called, before
            )
            return asked(words, said("{0} is mapped already", called), choices)
    else:

        def emptied(pairs: Sequence[Pair]) -> Drop:
            first, *others = [path_of_place(end.place) for end, _ in pairs]
            begun = edits.replace_source(mapping, row, first).after
            done = edits.combine_sources(begun, row, others)
            return Drop("", Change("Replace source", mapping, done.after, done.select))

        asks = ask_which_inner_of_several(mapping, pairs, emptied(pairs), emptied, as_lists=False, but=row)
        choices.append(("R", said("Replace with {0}", expression(paths)), asks))

    def combined(pairs: Sequence[Pair]) -> Drop:
        return Drop("", edits.combine_sources(mapping, row, [path_of_place(end.place) for end, _ in pairs]))

    each = combined(pairs)
    together = (each.change.after.rows or ())[row].e_field or "" if each.change is not None else ""
    asks = ask_which_inner_of_several(mapping, pairs, each, combined, as_lists=False)
    choices.append(("C", said("Combine into {0}", cut(together)), asks))
    return asked(
        said("{0} is mapped already: drop to replace or combine", called),
        said("{0} is mapped already", called),
        choices,
    )


def replacing_drop(mapping: Mapping, source: End, target: End, row: int) -> Drop:
    """Another field in place of the source of a row; not possible where the row reads it already."""
    held, path = (mapping.rows or ())[row], path_of_place(source.place)
    if row_sources(held) == (path,) and held.e_field == format_path(path):
        return Drop(said("{0} is mapped to {1} already", name(source.place), name(target.place)))
    data_type = type_to_set(source.type, target.type)

    def replaced(end: End, place: Place) -> Drop:
        return Drop("", _with_other_source(mapping, row, end, place, data_type))

    return ask_which_inner(mapping, source, target.place, replaced(source, target.place), replaced, but=row)


def _with_other_source(mapping: Mapping, row: int, source: End, place: Place, data_type: str | None) -> Change:
    """A row that reads another field, and generates what may be a list in its place."""
    replaced = edits.replace_source(mapping, row, path_of_place(source.place), data_type)
    done = replaced.after
    if _is_spoilt_by_types(source):
        done = edits.clear_entry(done, row, "dataType").after
    made = path_of_place(place)
    if row_destination((mapping.rows or ())[row]) != made:
        done = edits.set_entry(done, row, "gField", format_path(made)).after
    return Change(replaced.label, mapping, done, replaced.select)


def _is_spoilt_by_types(source: End) -> bool:
    """Whether any type makes nonsense of a field: of an object, and of an array of such."""
    every = element_of(source) if source.type == "array" else None
    return source.type == "object" or (every is not None and every.is_container)


def _element(mapping: Mapping, sources: Sequence[End], array: End) -> End | None:
    """What takes fields that are dropped on an array: every element of it, or the first where rows go by index.

    None where each is to be an element of its own.
    """
    every = element_of(array)
    are_many = any(is_in_array(end.place) for end in sources)
    if every is None or not (every.is_container or are_many):
        return None
    if not are_many and _next_index(mapping, array.place):
        return next((end for end in array.ends() if end.place[-1] == 0), every)
    return every


def _next_index(mapping: Mapping, inside: Place) -> int:
    """The first element of an array that no row fills."""
    path = path_of_place(inside)
    destinations = [row_destination(row) for row in mapping.rows or ()]
    taken = [made[len(path)] for made in destinations if made and len(made) > len(path) and made[: len(path)] == path]
    return max((step.number for step in taken if isinstance(step, Index)), default=-1) + 1


@frozen
class _At:
    """A field of which nothing but its place is asked."""

    place: Place
    type: str = ""
    is_container: bool = False

    def ends(self) -> tuple[End, ...]:
        return ()
