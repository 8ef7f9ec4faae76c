"""Source that makes the parts of a plan, statement by statement, in the order of the plan."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import TypeVar

from designer.engine.compiler_options import may_fail
from designer.engine.compiler_rows import prepare, row_value
from designer.engine.compiler_scope import Scope
from designer.engine.compiler_values import Certain, Made, Possible
from designer.engine.plan import (
    ArrayPart,
    ListPart,
    Loop,
    ObjectPart,
    Part,
    PlannedRow,
    SequencePart,
    Unit,
    ValuePart,
)
from designer.mapping import Select

_Item = TypeVar("_Item")

MOST_ROWS = 250
"""Rows of one function: Python's compiler is slow with long ones."""

_DEEPEST_DISPLAY = 8
"""Displays within displays of one expression, for Python's compiler takes few hundred brackets."""

_EMPTY = {"objects": "{}", "arrays": "[]"}


def part_value(scope: Scope, part: Part) -> Made:
    """The value of a part; what it takes is written before."""
    match part:
        case ObjectPart(children):
            return _object(scope, children)
        case ListPart(children):
            return _list(scope, children)
        case ValuePart(rows):
            return _value(scope, rows)
        case ArrayPart():
            return _array(scope, part)
        case SequencePart(units):
            return _sequence(scope, units)


def rows_within(part: Part) -> Iterator[PlannedRow]:
    """The rows of a part."""
    for inner in _parts_within(part):
        if isinstance(inner, ValuePart):
            yield from inner.rows
        elif isinstance(inner, SequencePart):
            yield from (unit.makes for unit in inner.units if isinstance(unit.makes, PlannedRow))


def can_fail(part: Part) -> bool:
    """Whether a row may be in error for a record."""
    return any(isinstance(inner, SequencePart) for inner in _parts_within(part)) or any(
        planned.row.options is not None and may_fail(planned.row.options) for planned in rows_within(part)
    )


def searches(part: Part) -> bool:
    """Whether a loop goes over what a step of a query selects, or a row has a condition."""
    rows = [*rows_within(part)]
    loops = (*_loops_within(part), *(loop for planned in rows for loop in planned.loops))
    return any(isinstance(loop.step, Select) for loop in loops) or any(
        planned.row.options is not None and planned.row.options.condition is not None for planned in rows
    )


def _loops_within(part: Part) -> Iterator[Loop]:
    for inner in _parts_within(part):
        if isinstance(inner, ArrayPart):
            for elements in inner.sequences:
                yield from elements.loops


def _parts_within(part: Part) -> Iterator[Part]:
    waiting = [part]
    while waiting:
        part = waiting.pop()
        yield part
        match part:
            case ObjectPart(children) | ListPart(children):
                waiting.extend(child for _, child in children)
            case ArrayPart(sequences):
                waiting.extend(elements.element for elements in sequences)
            case SequencePart(units):
                waiting.extend(unit.makes for unit in units if isinstance(unit.makes, ArrayPart))


def _object(scope: Scope, children: Sequence[tuple[str, Part]]) -> Made:
    """An object: the first members that are there whatever the record as one display, the others one by one."""
    if _size(child for _, child in children) > MOST_ROWS:
        name = _filled_in_groups(scope, children)
        return Possible(name, name)
    structs = scope.program.structs
    if structs is not None and (made_of := structs.generated(tuple(key for key, _ in children))) is not None:
        return _struct(scope, scope.program.bind(made_of), [child for _, child in children])
    display: list[str] = []
    depth = 0
    name = ""
    is_certain = False
    for key, child in children:
        made = part_value(scope, child)
        if isinstance(made, Certain):
            is_certain = True
            if not name:
                display.append(f"{scope.program.bind(key)}: {made.expression}")
                depth = max(depth, made.depth + 1)
                continue
        if not name:
            name = scope.program.fresh("m")
            scope.line(f"{name} = {{{', '.join(display)}}}")
        scope.add(made, f"{name}[{scope.program.bind(key)}] = ")
    if name:
        return Certain(name) if is_certain else Possible(name, name)
    return Certain(f"{{{', '.join(display)}}}", depth) if display else Possible("False", "{}")


def _struct(scope: Scope, made_of: str, children: Sequence[Part]) -> Made:
    """An object as a struct, made at once: UNSET for members that are not there."""
    members = [part_value(scope, child) for child in children]
    name = scope.program.fresh("m")
    if any(isinstance(made, Certain) for made in members):
        values = ", ".join(made.expression if isinstance(made, Certain) else made.or_unset for made in members)
        scope.line(f"{name} = {made_of}({values})")
        return Certain(name)
    names = []
    for made in members:
        names.append(scope.program.fresh("n"))
        scope.line(f"{names[-1]} = {made.expression if isinstance(made, Certain) else made.or_unset}")
    test = " or ".join(f"{member} is not UNSET" for member in names)
    scope.line(f"{name} = {made_of}({', '.join(names)}) if {test or 'False'} else UNSET")
    return Possible(f"{name} is not UNSET", name, name)


def _list(scope: Scope, children: Sequence[tuple[int, Part]]) -> Made:
    """An array filled by index, from the first on; where rows name its elements in another order, by way of a dict."""
    indexes = [index for index, _ in children]
    if indexes != sorted(indexes) or _size(child for _, child in children) > MOST_ROWS:
        members = _filled_in_groups(scope, children)
        return Possible(members, f"listed({members})")
    name = scope.program.fresh("l")
    scope.line(f"{name} = []")
    is_certain = False
    length: int | None = 0  # None: the record decides
    for index, child in children:
        made = part_value(scope, child)
        fill = "" if length == index else f"{name}.extend(NULLS[: {index} - len({name})]); "
        is_certain = is_certain or isinstance(made, Certain)
        length = index + 1 if isinstance(made, Certain) else None
        scope.add(made, f"{fill}{name}.append(", ")")
    return Certain(name) if is_certain else Possible(name, name)


def _filled_in_groups(scope: Scope, children: Sequence[tuple[str | int, Part]]) -> str:
    """A variable with a dict of the members, made by functions of few rows each."""
    name = scope.program.fresh("m")
    scope.line(f"{name} = {{}}")
    for group in _groups(children, lambda member: _size([member[1]])):

        def fill(inside: Scope, group: Sequence[tuple[str | int, Part]] = group) -> None:
            for key, child in group:
                inside.add(part_value(inside, child), f"{name}[{inside.program.bind(key)}] = ")

        scope.elsewhere(fill, name)
    return name


def _value(scope: Scope, rows: Sequence[PlannedRow]) -> Made:
    """What the last of the rows that generates anything does."""
    if len(rows) == 1:
        return row_value(scope, rows[0])
    name = scope.program.fresh("w")
    scope.line(f"{name} = NOTHING")
    is_certain = False
    for planned in rows:
        made = row_value(scope, planned)
        is_certain = is_certain or isinstance(made, Certain)
        scope.add(made, f"{name} = ")
    return Certain(name) if is_certain else Possible(f"{name} is not NOTHING", name)


def _array(scope: Scope, part: ArrayPart) -> Made:
    """An array filled by `[*]`, None in its variable as long as it is not there."""
    name = scope.program.fresh("a")
    scope.line(f"{name} = None")
    for elements in part.sequences:
        if not elements.loops:
            scope.add(part_value(scope, elements.element), f"{name} = [", "]")
            continue

        def before(outside: Scope, element: Part = elements.element) -> None:
            prepare(outside, rows_within(element), _loops_within(element))

        def body(inside: Scope, element: Part = elements.element) -> None:
            made = part_value(inside, element)
            if part.holds == "values" or isinstance(made, Certain):
                inside.add(made, f"{name}.append(", ")")
            else:
                inside.line(f"{name}.append(({made.expression}) if {made.test} else {_EMPTY[part.holds]})")

        guards = [row.options for row in elements.guards if row.options is not None]
        scope.over(elements.loops, name, before, body, guards, elements.rows[-1])
    return Possible(f"{name} is not None", name)


def _sequence(scope: Scope, units: Sequence[Unit]) -> Made:
    """A place that rows contend for: each in turn puts its value where it belongs."""
    holder, made = scope.program.fresh("h"), scope.program.fresh("w")
    scope.line(f"{holder} = [NOTHING]")
    for group in _groups(units, lambda unit: 1):

        def fill(inside: Scope, group: Sequence[Unit] = group) -> None:
            for unit in group:
                _put(inside, holder, unit)

        if len(units) > MOST_ROWS:
            scope.elsewhere(fill, holder)
        else:
            fill(scope)
    scope.line(f"{made} = without_holes({holder}[0])")
    return Possible(f"{made} is not NOTHING", made)


def _put(scope: Scope, holder: str, unit: Unit) -> None:
    steps = scope.program.bind((0, *unit.steps))
    if isinstance(unit.makes, PlannedRow):
        made = row_value(scope, unit.makes)
        failed = f"errors.append(in_its_way({scope.program.bind(unit.makes.row)}, b))"
        scope.add(made, f"if (b := put({holder}, {steps}, ", f")) is not None: {failed}")
    else:
        made = _array(scope, unit.makes)
        failed = f"errors.extend([in_its_way(row, b) for row in {scope.program.bind(unit.makes.members)}])"
        scope.add(made, f"if (b := put({holder}, {steps}, ", f", True)) is not None: {failed}")


def _size(parts: Iterable[Part]) -> int:
    return sum(1 for part in parts for _ in rows_within(part))


def _groups(items: Sequence[_Item], size: Callable[[_Item], int]) -> Iterator[Sequence[_Item]]:
    """Items in order, as many together as there may be rows in a function."""
    group: list[_Item] = []
    total = 0
    for item in items:
        if group and total + size(item) > MOST_ROWS:
            yield group
            group, total = [], 0
        group.append(item)
        total += size(item)
    if group:
        yield group
