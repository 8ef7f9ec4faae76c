"""How the `[*]` of a source and of a destination go together, in words."""

from designer.documents import EVERY
from designer.mapping import Every, Mapping, Path, format_path, loops_of_path, row_destination, row_sources
from designer.matching.places import Place, path_of_place
from designer.matching.words import short
from designer.said import said


def pairing_words(mapping: Mapping, source: Place, target: Place, data_type: str | None = None) -> str:
    """What follows the words of a drop: the type, and what arrays on the way make of it."""
    loops, levels = loops_of_path(path_of_place(source)), loops_of_path(path_of_place(target))
    if loops and not levels:
        return _list_of(data_type)
    pairing = _pairing(mapping, source, loops, levels)
    return said(" as a {0}{1}", data_type, pairing) if data_type else pairing


def _list_of(data_type: str | None) -> str:
    return said(" as a list of {0}s", data_type) if data_type else said(" as a list")


def fit(source: Place, target: Place) -> tuple[Place, Place] | None:
    """Two places in arrays so that their inner ones meet: whole, where the outer ones have no match in the source.

    The first `[*]` of a source goes with the first of its target (docs/mapping-language.md, "Arrays"): in
    `tags[*]` to `lines[*].tags[*]` that would be the lines. None where they cannot meet.
    """
    while 0 < source.count(EVERY) < target.count(EVERY):
        if source[-1] is not EVERY or target[-1] is not EVERY:
            return None
        source, target = source[:-1], target[:-1]
    return source, target


def _pairing(mapping: Mapping, source: Place, loops: tuple[Path, ...], levels: tuple[Path, ...]) -> str:
    if not levels:
        return ""
    if not loops:
        return said(", the same for each element")
    if len(loops) < len(levels):
        return said(", the same for each inner element")
    before = other_array(mapping, path_of_place(source), levels[-1])
    if before:
        return said(", as elements after those of {0}", before)
    return said(", the inner elements one after the other") if len(loops) > len(levels) else ""


def other_array(mapping: Mapping, source: Path, array: Path) -> str:
    """The array that rows fill a generated array from, where that of another source is neither it nor within it."""
    own = loops_of_path(source)
    if not own or not isinstance(array[-1], Every):
        return ""
    others = []
    for row in mapping.rows or ():
        target = row_destination(row)
        if target is None or target[: len(array)] != array:
            continue
        chain = max((loops_of_path(path) for path in row_sources(row)), key=len, default=())
        if not chain:
            continue
        if chain[-1] in own or own[-1] in chain:
            return ""
        others.append(chain[-1])
    return short(format_path(others[0])) if others else ""
