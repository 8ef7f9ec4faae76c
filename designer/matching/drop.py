"""What dropping source fields on a destination would do: told while hovering, carried out on release."""

from collections.abc import Sequence

from designer.frozen import frozen
from designer.mapping import (
    Change,
    Index,
    Mapping,
    Path,
    as_placeholder,
    edits,
    format_path,
    row_destination,
    row_sources,
)
from designer.matching.ends import End, Place, path_of_place
from designer.matching.same_names import same_names
from designer.matching.types import type_to_set

_SHOWN_LENGTH = 48


@frozen
class DropChoice:
    """One answer to the question that a drop asks; `key` chooses it."""

    key: str
    text: str
    change: Change


@frozen
class Drop:
    """A drop that is possible has a change, or a question with choices; `words` say what it does, or why not."""

    words: str
    change: Change | None = None
    question: str = ""
    choices: tuple[DropChoice, ...] = ()

    @property
    def is_possible(self) -> bool:
        """Whether dropping here does anything."""
        return self.change is not None or bool(self.choices)


def plan_drop(mapping: Mapping, sources: Sequence[End], target: End | None) -> Drop:
    """What dropping source fields on a destination field does; on None, an empty place of the tree."""
    sources = _outermost(sources)
    if not sources:
        return Drop("Nothing is carried")
    if target is not None and not target.is_container:
        return _onto_field(mapping, sources, target)
    only = sources[0] if len(sources) == 1 else None
    if target is not None and only is not None and only.type == target.type:
        if only.type == "object" and (told := _same_names(mapping, only, target)) is not None:
            return told
        if only.type == "array" and not edits.rows_within(mapping, path_of_place(target.place)):
            return _one(mapping, only, target.place, target.type)
    return _into(mapping, sources, target)


def plan_drop_backwards(mapping: Mapping, targets: Sequence[End], source: End | None) -> Drop:
    """What dragging destination fields onto a source field does: the same as the other way round."""
    if source is None:
        return Drop("Drop it on a source field")
    if len(targets) == 1:
        return plan_drop(mapping, [source], targets[0])
    free = [end for end in targets if not end.is_container and not _filled(mapping, path_of_place(end.place))]
    if not free:
        return Drop("These fields are mapped already")
    pairs = [
        (path_of_place(source.place), path_of_place(end.place), type_to_set(source.type, end.type)) for end in free
    ]
    words = f"Drop to map {_name(source.place)} to {_count(len(free))}" + _left_out(len(targets) - len(free))
    return Drop(words, edits.map_several(mapping, pairs))


def _onto_field(mapping: Mapping, sources: Sequence[End], target: End) -> Drop:
    path = path_of_place(target.place)
    filled = _filled(mapping, path)
    if filled:
        return _ask_about_filled(mapping, sources, target, filled[-1])
    if len(sources) == 1:
        return _one(mapping, sources[0], target.place, target.type)
    paths = [path_of_place(end.place) for end in sources]
    beside = _into(mapping, sources, None, target.place[:-1])
    choices = [DropChoice("C", f"Combine into {_expression(paths)}", edits.map_expression(mapping, paths, path))]
    if beside.change is not None:
        choices.append(DropChoice("E", "Make a field each beside it", beside.change))
    return Drop(
        f"Drop to combine {_count(len(sources))} into {_name(target.place)}",
        question=f"{_count(len(sources))} onto {_name(target.place)}",
        choices=tuple(choices),
    )


def _ask_about_filled(mapping: Mapping, sources: Sequence[End], target: End, row: int) -> Drop:
    paths = [path_of_place(end.place) for end in sources]
    held = (mapping.rows or ())[row]
    if len(sources) == 1:
        if row_sources(held) == (paths[0],) and held.e_field == format_path(paths[0]):
            return Drop(f"{_name(sources[0].place)} is mapped to {_name(target.place)} already")
        replaced = edits.replace_source(mapping, row, paths[0], type_to_set(sources[0].type, target.type))
        instead = f"Replace with {_name(sources[0].place)}"
    else:
        emptied = edits.replace_source(mapping, row, paths[0]).after
        replaced = edits.combine_sources(emptied, row, paths[1:])
        replaced = Change("Replace source", mapping, replaced.after, replaced.select)
        instead = f"Replace with {_expression(paths)}"
    combined = edits.combine_sources(mapping, row, paths)
    together = (combined.after.rows or ())[row].e_field or ""
    return Drop(
        f"{_name(target.place)} is mapped already: drop to replace or combine",
        question=f"{_name(target.place)} is mapped already",
        choices=(
            DropChoice("R", instead, replaced),
            DropChoice("C", f"Combine into {_cut(together)}", combined),
        ),
    )


def _one(mapping: Mapping, source: End, place: Place, target_type: str) -> Drop:
    data_type = type_to_set(source.type, target_type)
    typed = f" as a {data_type}" if data_type else ""
    words = f"Drop to map {_name(source.place)} to {_name(place)}{typed}"
    return Drop(words, edits.map_field(mapping, path_of_place(source.place), path_of_place(place), data_type))


def _into(mapping: Mapping, sources: Sequence[End], target: End | None, inside: Place = ()) -> Drop:
    """A field for each source, inside an object or at the top of the document."""
    if target is not None:
        inside = target.place
    known = {end.place: end for end in target.ends()} if target is not None else {}
    element = known.get((*inside, 0))
    if target is not None and target.type == "array" and element is not None and element.is_container:
        return _into(mapping, sources, element)
    pairs = []
    next_index = _next_index(mapping, inside)
    for end in sources:
        step: str | int = _own_name(end.place)
        if target is not None and target.type == "array":
            step, next_index = next_index, next_index + 1
        place = (*inside, step)
        there = known.get(place)
        if there is not None and len(sources) == 1 and not there.is_container:
            return _onto_field(mapping, sources, there)
        if not _filled(mapping, path_of_place(place)):
            data_type = type_to_set(end.type, there.type if there else "")
            pairs.append((path_of_place(end.place), path_of_place(place), data_type))
        elif len(sources) == 1:
            return _onto_field(mapping, sources, _Generated(place))
    if not pairs:
        return Drop("These fields are mapped already")
    where = f"inside {_name(inside)}" if inside else "at the top of the document"
    if len(pairs) == 1 and len(sources) == 1:
        words = f"Drop to make {format_path(pairs[0][1])} from {format_path(pairs[0][0])}"
    else:
        words = f"Drop to make {_count(len(pairs))} {where}" + _left_out(len(sources) - len(pairs))
    return Drop(words, edits.map_several(mapping, pairs))


def _same_names(mapping: Mapping, source: End, target: End) -> Drop | None:
    found = same_names(source, target)
    free = [pair for pair in found.pairs if not _filled(mapping, path_of_place(pair[1].place))]
    if not free:
        return None
    pairs = [
        (path_of_place(one.place), path_of_place(other.place), type_to_set(one.type, other.type)) for one, other in free
    ]
    words = f"Drop to map {len(free)} of {found.fields} fields of {_name(source.place)} by name"
    return Drop(words, edits.map_several(mapping, pairs))


@frozen
class _Generated:
    """A destination that rows make and no sample knows."""

    place: Place
    type: str = ""
    is_container: bool = False

    def ends(self) -> tuple[End, ...]:
        return ()


def _outermost(sources: Sequence[End]) -> list[End]:
    """The fields without those that are inside another of them."""
    places = {end.place for end in sources}
    return [
        end
        for at, end in enumerate(sources)
        if not any(end.place[:depth] in places for depth in range(len(end.place)))
        and all(end.place != before.place for before in sources[:at])
    ]


def _filled(mapping: Mapping, path: Path) -> list[int]:
    """The rows that generate a path, without those that wait for their source."""
    rows = mapping.rows or ()
    return [
        index
        for index in edits.rows_generating(mapping, path)
        if rows[index].has_constant or rows[index].entries.get("eField") is not None
    ]


def _next_index(mapping: Mapping, inside: Place) -> int:
    """The first element of an array that no row fills."""
    path = path_of_place(inside)
    destinations = [row_destination(row) for row in mapping.rows or ()]
    taken = [made[len(path)] for made in destinations if made and len(made) > len(path) and made[: len(path)] == path]
    return max((step.number for step in taken if isinstance(step, Index)), default=-1) + 1


def _own_name(place: Place) -> str:
    """The last key on the way: that of the array for an element."""
    return next((step for step in reversed(place) if isinstance(step, str)), "value")


def _name(place: Place) -> str:
    return _short(format_path(path_of_place(place))) if place else "the document"


def _expression(paths: Sequence[Path]) -> str:
    return _cut(" ".join(map(as_placeholder, paths)))


def _cut(text: str) -> str:
    """An expression cut at its end: cut in the middle, two paths would read as one."""
    return text if len(text) <= _SHOWN_LENGTH else f"{text[: _SHOWN_LENGTH - 1]}…"


def _short(text: str) -> str:
    if len(text) <= _SHOWN_LENGTH:
        return text
    half = _SHOWN_LENGTH // 2
    return f"{text[:half]}…{text[-half:]}"


def _count(number: int) -> str:
    return "1 field" if number == 1 else f"{number} fields"


def _left_out(number: int) -> str:
    return f"; {number} mapped already" if number else ""
