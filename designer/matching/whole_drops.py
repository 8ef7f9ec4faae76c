"""Fields dropped on an object or array that a row generates whole: in its place, or beside what is inside it."""

from designer.mapping import Mapping
from designer.matching.drop import Drop, asked
from designer.matching.ends import End
from designer.matching.field_drops import filled, replacing_drop
from designer.matching.places import path_of_place
from designer.matching.words import count, name, short
from designer.said import said


def onto_whole(mapping: Mapping, source: End, target: End, inside: Drop | None = None) -> Drop | None:
    """A field on an object or array that a row generates whole: in its place, or beside what that puts `inside`.

    None where no row does.
    """
    held = filled(mapping, path_of_place(target.place))
    if not held:
        return None
    called = name(target.place)
    replacing = replacing_drop(mapping, source, target, held[-1])
    if not replacing.is_possible:
        return replacing
    choices: list[tuple[str, str, Drop]] = [("R", said("Replace with {0}", name(source.place)), replacing)]
    if inside is None or not inside.is_possible:
        return asked(
            said("{0} is mapped already: drop to replace", called), said("{0} is mapped already", called), choices
        )
    choices.append(("I", _added_inside(inside), inside))
    return asked(
        said("{0} is mapped already: drop to replace, or to add inside it", called),
        said("{0} is mapped already", called),
        choices,
    )


def _added_inside(drop: Drop) -> str:
    """What a drop adds inside an object that is there."""
    added = drop.change.select if drop.change is not None else ()
    if drop.change is None or len(added) != 1:
        return said("Add {0} inside it", count(len(added))) if added else said("Add inside it")
    return said("Add {0}", short((drop.change.after.rows or ())[added[0]].g_field or ""))
