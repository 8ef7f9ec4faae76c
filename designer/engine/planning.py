"""Making the plan of a mapping: rows gathered by the places that they generate, and loops bound to arrays.

A row's source has loops, the beginnings of its path that end in `[*]`; its target has levels, one for each `[*]`. The
n-th level goes over the n-th loop, and the last level over all that are left (docs/mapping-language.md, "Arrays").
What the arrays around have bound already is the context of a place: its stack, from the outermost loop on.
"""

from collections.abc import Iterable
from typing import Any, Literal

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
from designer.engine.replanning import row_that_differs, with_row
from designer.frozen import frozen
from designer.mapping import (
    CheckedRows,
    Every,
    Mapping,
    ParsedRow,
    Path,
    Problem,
    Select,
    Severity,
    format_path,
    loops_of_path,
)
from designer.said import said

MOST_SEQUENCES = 1_000
"""Sequences of elements in one plan: a row that belongs to several of each of many levels is planned for all ways."""


def plan_mapping(mapping: Mapping, before: Plan | None = None) -> Plan:
    """The plan of a mapping. Rows in error and rows switched off are left out of it; its problems tell the errors.

    What stayed as it was in the plan `before` is taken over from it, where only one row differs.
    """
    checked = check_mapping(mapping)
    if mapping.passes_along:
        return Plan(None, checked)
    if before is not None and before.document is not None and (row := row_that_differs(before, checked)) is not None:
        steps = tuple(step for step in row.steps if not isinstance(step, Every))
        document = with_row(before.document, steps, _Planner([row]).planned(row, ()))
        if document is not None:
            return Plan(document, checked)
    try:
        return Plan(_document(checked), checked)
    except _TooManySequencesError:
        checked = _without_arrays(checked)
        return Plan(_document(checked), checked)


def _document(checked: CheckedRows) -> Part:
    rows = [row for row in checked.rows if row is not None and not row.is_off]
    return _Planner(rows).part(_gathered(rows, 0), _Here(0, 0, ()))


def _without_arrays(checked: CheckedRows) -> CheckedRows:
    """All rows that fill arrays in error."""
    too_many = tuple(
        Problem("mixed-array", Severity.ERROR, row.index,
                said("the arrays of this row and others meet in more than {0:,} ways", MOST_SEQUENCES),
                "Fill fewer arrays inside one another.", "gField")
        for row in checked.rows if row is not None and row.levels
    )  # fmt: skip
    rows = tuple(None if row is not None and row.levels else row for row in checked.rows)
    return CheckedRows(rows, checked.problems + too_many)


class _TooManySequencesError(Exception):
    """Arrays inside one another, each made of several, would take a plan beyond all bounds."""


@frozen
class _Here:
    """Where a part is: how many steps of the targets lead there, `[*]` among them, and the loops bound so far."""

    depth: int
    level: int
    stack: tuple[int, ...]

    def after(self, steps: int) -> "_Here":
        """The place so many steps on."""
        return _Here(self.depth + steps, self.level, self.stack)


class _Place:
    """A place of the generated document while the plan is made, with the rows that generate all or part of it."""

    __slots__ = ("children", "every", "whole")

    def __init__(self) -> None:
        self.whole: list[ParsedRow] = []
        self.every: list[ParsedRow] = []
        self.children: dict[Any, _Place] = {}  # by keys or by indexes

    def add(self, row: ParsedRow, depth: int) -> None:
        place = self
        for step in row.steps[depth:] if depth else row.steps:
            if step.__class__ is Every:  # what is inside an array is planned for each of its sequences
                place.every.append(row)
                return
            following = place.children.get(step)
            if following is None:
                following = place.children[step] = _Place()
            place = following
        place.whole.append(row)

    def rows(self) -> list[ParsedRow]:
        """All rows that generate the place or something inside it, in order."""
        found: list[ParsedRow] = []
        waiting = [self]
        while waiting:
            place = waiting.pop()
            found += place.whole + place.every
            waiting += place.children.values()
        return sorted(found, key=lambda row: row.index)


def _gathered(rows: Iterable[ParsedRow], depth: int) -> _Place:
    place = _Place()
    for row in rows:
        place.add(row, depth)
    return place


class _Planner:
    """Makes the parts. Loops go by number here, for they are long to compare."""

    def __init__(self, rows: list[ParsedRow]) -> None:
        self._sequences = 0
        self._loops: list[Path] = []
        self._numbers: dict[Path, int] = {}
        self._of_rows = {row.index: tuple(map(self._number, row.loops)) for row in rows if row.loops}

    def part(self, place: _Place, here: _Here) -> Part:
        """The part that makes a place."""
        whole, children = place.whole, place.children
        if whole:
            if children or place.every:
                return self._in_order(place, here)
            if len(whole) == 1:  # nearly always
                return ValuePart((self.planned(whole[0], here.stack),))
            return ValuePart(tuple([self.planned(row, here.stack) for row in whole]))
        if place.every:
            return self._array(place.every, here)
        inside = here.after(1)
        kinds = {step.__class__ for step in children}
        if len(kinds) > 1:  # told for the record, since what is around depends on it
            return self._in_order(place, here)
        made = tuple([(step, self.part(child, inside)) for step, child in children.items()])
        return ListPart(made) if int in kinds else ObjectPart(made)

    def _in_order(self, place: _Place, here: _Here) -> SequencePart:
        """A place that rows contend for. An array is one unit; after a row that makes a place around it, another."""
        units: list[tuple[tuple[str | int, ...], ParsedRow | list[ParsedRow]]] = []
        arrays: dict[tuple[str | int, ...], list[ParsedRow]] = {}
        for row in place.rows():
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
                    self.planned(makes, here.stack)
                    if isinstance(makes, ParsedRow)
                    else self._array(makes, here.after(len(steps))),
                )
                for steps, makes in units
            )
        )

    def _array(self, rows: list[ParsedRow], here: _Here) -> ArrayPart:
        """The array that rows fill by `[*]`, the one of the next level."""
        level = here.level + 1
        bound = frozenset(here.stack)
        reaches = {row.index: self._reach(row, level) for row in rows}
        sequences = []
        for chain in _sequences([reach for reach in reaches.values() if reach and reach[-1] not in bound]) or [()]:
            self._sequences += 1
            if self._sequences > MOST_SEQUENCES:
                raise _TooManySequencesError
            within = bound.union(chain)  # a row belongs where the last loop that it has gone over does
            members = [row for row in rows if not (reach := reaches[row.index]) or reach[-1] in within]
            taken = tuple(loop for loop in chain if loop not in bound)
            stack = here.stack + taken
            through = tuple(tuple(row for row in members if loop in reaches[row.index]) for loop in taken)
            outermost = through[0] if through else ()
            sequences.append(
                Elements(
                    self._ways(taken, stack),
                    self.part(_gathered(members, here.depth + 1), _Here(here.depth + 1, level, stack)),
                    through,
                    outermost if all(row.options is not None and row.options.condition for row in outermost) else (),
                )
            )
        return ArrayPart(tuple(sequences), _held(sequences[0].element), tuple(rows))

    def _reach(self, row: ParsedRow, level: int) -> tuple[int, ...]:
        """The loops that a row has gone over within an array of a level: one a level, and all within its last."""
        loops = self._of_rows.get(row.index, ())
        return loops if level >= row.levels else loops[:level]

    def planned(self, row: ParsedRow, stack: tuple[int, ...]) -> PlannedRow:
        """A row where these loops are bound; those of a list it goes over itself."""
        if not row.loops:
            return PlannedRow(row, tuple([BoundPath(-1, path) for path in row.paths]))
        own = tuple(loop for loop in self._of_rows[row.index] if loop not in stack)
        within = stack + own
        paths = tuple(self._bound(path, loops_of_path(path), within) for path in row.paths)
        return PlannedRow(row, paths, self._ways(own, within))

    def _ways(self, taken: tuple[int, ...], stack: tuple[int, ...]) -> tuple[Loop, ...]:
        """Loops as ways from elements of the stack that they are on themselves."""
        made = []
        for number in taken:
            loop = self._loops[number]
            start = self._bound(loop[:-1], loops_of_path(loop)[:-1], stack)
            step = loop[-1]
            assert isinstance(step, (Every, Select))  # for that is where the beginnings of paths were cut
            query = format_path(loop) if isinstance(step, Select) else ""
            made.append(Loop(start.base, start.path, step, query))
        return tuple(made)

    def _bound(self, path: Path, loops: tuple[Path, ...], stack: tuple[int, ...]) -> BoundPath:
        """A path from the innermost element of the stack that it goes through."""
        if not loops:
            return BoundPath(-1, path)
        return BoundPath(stack.index(self._numbers[loops[-1]]), path[len(loops[-1]) :])

    def _number(self, loop: Path) -> int:
        number = self._numbers.setdefault(loop, len(self._loops))
        if number == len(self._loops):
            self._loops.append(loop)
        return number


def _steps_to_array(steps: tuple[str | int | Every, ...]) -> tuple[str | int, ...]:
    """The steps before the first `[*]`."""
    before: list[str | int] = []
    for step in steps:
        if isinstance(step, Every):
            break
        before.append(step)
    return tuple(before)


def _sequences(reaches: list[tuple[int, ...]]) -> list[tuple[int, ...]]:
    """The chains that are not the beginning of another, in the order in which they, or a beginning of them, come."""
    inner = {loop for reach in reaches for loop in reach[:-1]}
    chains = [reach for reach in dict.fromkeys(reaches) if reach[-1] not in inner]
    first = {chain: next(at for at, reach in enumerate(reaches) if reach[-1] in chain) for chain in chains}
    return sorted(chains, key=first.__getitem__)


def _held(element: Part) -> Literal["objects", "arrays", "values"]:
    if isinstance(element, ValuePart):
        return "values"
    return "objects" if isinstance(element, ObjectPart) else "arrays"
