"""Making the plan of a mapping: rows gathered by the places that they generate, and loops bound to arrays.

A row's source has loops, the beginnings of its path that end in `[*]`; its target has levels, one for each `[*]`. The
n-th level goes over the n-th loop, and the last level over all that are left (docs/mapping-language.md, "Arrays").
What the arrays around have bound already is the context of a place: its stack, from the outermost loop on.
"""

from collections.abc import Iterable
from typing import Literal, TypeAlias

from designer.engine.plan import (
    ArrayPart,
    BoundPath,
    Elements,
    ListPart,
    Loop,
    ObjectPart,
    Part,
    Plan,
    PlannedRow,
    SequencePart,
    Unit,
    ValuePart,
)
from designer.engine.queries import check_mapping
from designer.mapping import Every, Mapping, ParsedRow, Path, Select, loops_of_path, source_paths

_Loops: TypeAlias = tuple[Path, ...]


def plan_mapping(mapping: Mapping) -> Plan:
    """The plan of a mapping. Rows in error and rows switched off are left out of it; its problems tell the errors."""
    checked = check_mapping(mapping)
    if mapping.passes_along:
        return Plan(None, checked)
    root = _gathered((row for row in checked.rows if row is not None and not row.is_off), 0)
    return Plan(_part(root, _Here(0, 0, ())), checked)


class _Here:
    """Where a part is: how many steps of the targets lead there, `[*]` among them, and the loops bound so far."""

    __slots__ = ("depth", "level", "stack")

    def __init__(self, depth: int, level: int, stack: _Loops) -> None:
        self.depth = depth
        self.level = level
        self.stack = stack

    def inside(self) -> "_Here":
        return _Here(self.depth + 1, self.level, self.stack)


class _Place:
    """A place of the generated document while the plan is made, with the rows that generate all or part of it."""

    __slots__ = ("below", "children", "every", "whole")

    def __init__(self) -> None:
        self.whole: list[ParsedRow] = []
        self.below: list[ParsedRow] = []
        self.every: list[ParsedRow] = []
        self.children: dict[str | int, _Place] = {}

    def add(self, row: ParsedRow, depth: int) -> None:
        place = self
        for step in row.steps[depth:]:
            place.below.append(row)
            if isinstance(step, Every):  # what is inside an array is planned for each of its sequences
                place.every.append(row)
                return
            following = place.children.get(step)
            if following is None:
                following = place.children[step] = _Place()
            place = following
        place.whole.append(row)


def _gathered(rows: Iterable[ParsedRow], depth: int) -> _Place:
    place = _Place()
    for row in rows:
        place.add(row, depth)
    return place


def _part(place: _Place, here: _Here) -> Part:
    if place.whole and place.below:
        return _in_order(place, here)
    if place.whole:
        return ValuePart(tuple(_planned(row, here.stack) for row in place.whole))
    if place.every:
        return _array(place.every, here)
    if any(isinstance(step, int) for step in place.children):
        indexed = ((step, child) for step, child in place.children.items() if isinstance(step, int))
        return ListPart(tuple((step, _part(child, here.inside())) for step, child in indexed))
    keyed = ((step, child) for step, child in place.children.items() if isinstance(step, str))
    return ObjectPart(tuple((step, _part(child, here.inside())) for step, child in keyed))


def _in_order(place: _Place, here: _Here) -> SequencePart:
    """A place that rows contend for. An array is one unit; after a row that makes a place around it, another."""
    units: list[tuple[tuple[str | int, ...], ParsedRow | list[ParsedRow]]] = []
    arrays: dict[tuple[str | int, ...], list[ParsedRow]] = {}
    for row in sorted((*place.whole, *place.below), key=lambda row: row.index):
        steps = _steps_to_array(row.steps[here.depth :])
        if here.depth + len(steps) == len(row.steps):
            arrays = {to: rows for to, rows in arrays.items() if to[: len(steps)] != steps}
            units.append((steps, row))
        elif steps in arrays:
            arrays[steps].append(row)
        else:
            arrays[steps] = [row]
            units.append((steps, arrays[steps]))
    return SequencePart(
        tuple(
            Unit(
                steps,
                _planned(makes, here.stack)
                if isinstance(makes, ParsedRow)
                else _array(makes, _Here(here.depth + len(steps), here.level, here.stack)),
            )
            for steps, makes in units
        )
    )


def _steps_to_array(steps: tuple[str | int | Every, ...]) -> tuple[str | int, ...]:
    """The steps before the first `[*]`."""
    before: list[str | int] = []
    for step in steps:
        if isinstance(step, Every):
            break
        before.append(step)
    return tuple(before)


def _array(rows: list[ParsedRow], here: _Here) -> ArrayPart:
    """The array that rows fill by `[*]`, the one of the next level."""
    level = here.level + 1
    bound = frozenset(here.stack)
    reaches = {row.index: _reach(row, level) for row in rows}
    driving = [reach for reach in reaches.values() if reach and reach[-1] not in bound]
    sequences = []
    for chain in _sequences(driving) or [()]:
        within = {chain[:length] for length in range(len(chain) + 1)}
        members = [row for row in rows if (reach := reaches[row.index]) in within or reach[-1] in bound]
        taken = [loop for loop in chain if loop not in bound]
        stack = (*here.stack, *taken)
        inside = _gathered(members, here.depth + 1)
        through = tuple(tuple(row for row in members if loop in reaches[row.index]) for loop in taken)
        outermost = through[0] if through else ()
        sequences.append(
            Elements(
                _loops(taken, stack),
                _part(inside, _Here(here.depth + 1, level, stack)),
                through,
                outermost if all(row.options is not None and row.options.condition for row in outermost) else (),
            )
        )
    return ArrayPart(tuple(sequences), _held(sequences[0].element), tuple(rows))


def _reach(row: ParsedRow, level: int) -> _Loops:
    """The loops that a row has gone over within an array of a level: one a level, and all within its last."""
    return row.loops if level >= row.levels else row.loops[:level]


def _sequences(reaches: list[_Loops]) -> list[_Loops]:
    """The chains that are not the beginning of another, in the order in which they, or a beginning of them, come."""
    inner = {reach[:length] for reach in reaches for length in range(len(reach))}
    chains = [reach for reach in dict.fromkeys(reaches) if reach not in inner]
    first = {chain: next(at for at, reach in enumerate(reaches) if chain[: len(reach)] == reach) for chain in chains}
    return sorted(chains, key=first.__getitem__)


def _held(element: Part) -> Literal["objects", "arrays", "values"]:
    if isinstance(element, ValuePart):
        return "values"
    return "objects" if isinstance(element, ObjectPart) else "arrays"


def _planned(row: ParsedRow, stack: _Loops) -> PlannedRow:
    """A row where these loops are bound; those of a list it goes over itself."""
    if not row.loops:
        return PlannedRow(row, tuple(BoundPath(-1, path) for path in source_paths(row)))
    own = tuple(loop for loop in row.loops if loop not in stack)
    within = (*stack, *own)
    paths = tuple(_bound(path, within) for path in source_paths(row))
    return PlannedRow(row, paths, _loops(own, within))


def _loops(taken: Iterable[Path], stack: _Loops) -> tuple[Loop, ...]:
    """Loops as ways from elements of the stack that they are on themselves."""
    made = []
    for loop in taken:
        start = _bound(loop[:-1], stack)
        step = loop[-1]
        assert isinstance(step, (Every, Select))  # for that is where the beginnings of paths were cut
        made.append(Loop(start.base, start.path, step))
    return tuple(made)


def _bound(path: Path, stack: _Loops) -> BoundPath:
    """A path from the innermost element of the stack that it goes through."""
    loops = loops_of_path(path)
    if not loops:
        return BoundPath(-1, path)
    return BoundPath(stack.index(loops[-1]), path[len(loops[-1]) :])
