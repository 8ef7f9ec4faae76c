"""What a drop does, from either side: planned while hovering, so that it can be told."""

from collections.abc import Sequence

from designer.documents import EVERY, Field
from designer.frozen import replace
from designer.mapping import Mapping, check_rows
from designer.matching.array_drops import (
    array_onto_array,
    array_onto_object,
    array_onto_single,
    into_arrays,
    into_unknown_array,
    out_of_arrays,
    with_array_of_its_own,
)
from designer.matching.conflicts import Check, without_conflicts
from designer.matching.drop import Drop
from designer.matching.ends import End, element_of
from designer.matching.field_drops import by_names, filled, into, map_several, onto_field
from designer.matching.places import covers, is_in_array, levels, path_of_place
from designer.matching.spoilt_texts import without_spoilt_texts
from designer.matching.types import type_to_set
from designer.matching.whole_drops import onto_whole
from designer.matching.words import count, name, with_left_out
from designer.said import said


def plan_drop(
    mapping: Mapping,
    sources: Sequence[End],
    target: End | None,
    check: Check = check_rows,
    fields: Field | None = None,
    top: End | None = None,
) -> Drop:
    """What dropping source fields on a destination field does; on None, an empty place of the tree.

    What would leave a row in error, by the `check`, is not done, nor is what would make a text of an object of the
    source, whose `fields` say what they hold. `top` is the destination's document.
    """
    return without_conflicts(mapping, without_spoilt_texts(_planned(mapping, sources, target, top), fields), check)


def plan_drop_backwards(
    mapping: Mapping,
    targets: Sequence[End],
    source: End | None,
    check: Check = check_rows,
    fields: Field | None = None,
) -> Drop:
    """What dragging destination fields onto a source field does: the same as the other way round."""
    if source is None:
        return Drop("Drop it on a source field")
    if len(targets) == 1:
        return plan_drop(mapping, [source], targets[0], check, fields)
    free = [end for end in targets if not end.is_container and not filled(mapping, path_of_place(end.place))]
    if not free:
        return Drop("These fields are mapped already")

    def several(ends: Sequence[End], _target: End | None) -> Drop:
        chosen = ends[0]
        pairs = [
            ((chosen if not is_in_array(end.place) else source).place, end.place, type_to_set(source.type, end.type))
            for end in free
        ]
        words = with_left_out(
            said("Drop to map {0} to {1}", name(source.place), count(len(free))), len(targets) - len(free)
        )
        return map_several(mapping, pairs, words)

    if is_in_array(source.place) and not all(is_in_array(end.place) for end in free):
        drop = out_of_arrays([source], None, several)
        words = said("Drop to choose first, last or all of {0} for {1}", name(source.place), count(len(free)))
        drop = Drop(words, question=drop.question, choices=drop.choices)
    else:
        drop = several([source], None)
    return without_conflicts(mapping, drop, check)


def _planned(mapping: Mapping, sources: Sequence[End], target: End | None, top: End | None) -> Drop:
    """Which elements are meant, where arrays are on the way; and then what is done with them."""
    sources = _outermost(sources)
    if not sources:
        return Drop("Nothing is carried")
    only = sources[0] if len(sources) == 1 else None
    if target is not None and (is_in_array(target.place) or target.type == "array"):
        return into_arrays(sources, target, lambda ends, to: _between_arrays(mapping, ends, to))

    def plan(ends: Sequence[End], to: End | None) -> Drop:
        return _settled(mapping, ends, to, top)

    if target is not None and only is not None and only.type == "array":
        if not target.is_container:
            return array_onto_single(only, target, plan)
        if not is_in_array(only.place):
            return array_onto_object(only, target, plan)
    if any(is_in_array(end.place) for end in sources):
        drop = out_of_arrays(sources, target, plan)
        return with_array_of_its_own(mapping, sources, drop) if target is None else drop
    return plan(sources, target)


def _between_arrays(mapping: Mapping, sources: Sequence[End], target: End | None) -> Drop:
    only = sources[0] if len(sources) == 1 else None
    if target is None or only is None:
        return _settled(mapping, sources, target)
    if only.type == "array":
        if target.type == "array":
            whole = onto_whole(mapping, only, target)
            return whole or array_onto_array(mapping, only, target.place, element_of(target))
        if not target.is_container:
            return array_onto_single(only, target, lambda ends, to: _settled(mapping, ends, to))
        if target.place[-1] is EVERY and levels(only.place) < levels(target.place):
            return array_onto_array(mapping, only, target.place[:-1], target)
    elif target.type == "array":
        there = element_of(target)
        if element_of(only) is not None:
            drop = array_onto_array(mapping, only, target.place, there)
            return replace(drop, words=said("{0}; {1} is no array in some records", said(drop.words), name(only.place)))
        if there is None and is_in_array(only.place):
            return into_unknown_array(mapping, only, target)
        if there is not None and there.is_container and only.type == "object":
            return _settled(mapping, sources, there)
    return _settled(mapping, sources, target)


def _settled(mapping: Mapping, sources: Sequence[End], target: End | None, top: End | None = None) -> Drop:
    """What is done with fields, which are meant as they are."""
    if target is None:
        return into(mapping, sources, None, top=top)
    if not target.is_container:
        return onto_field(mapping, sources, target, top)
    if len(sources) != 1:
        return into(mapping, sources, target)
    is_by_names = sources[0].type == target.type == "object"
    inside = (by_names(mapping, sources[0], target) if is_by_names else None) or into(mapping, sources, target)
    return onto_whole(mapping, sources[0], target, inside) or inside


def _outermost(sources: Sequence[End]) -> list[End]:
    """The fields without those that are inside another of them."""
    kept: list[End] = []
    for end in sources:
        around = [other for other in sources if len(other.place) < len(end.place)]
        is_inside = any(covers(other.place, end.place[: len(other.place)]) for other in around)
        if not is_inside and all(end.place != before.place for before in kept):
            kept.append(end)
    return kept
