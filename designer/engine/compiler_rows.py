"""Source that makes the values of rows, each where it is wanted, or before a loop where it is the same in all of it."""

from collections.abc import Iterable

from designer.engine.compiler_scope import Scope
from designer.engine.compiler_values import Certain, Made, Possible, constant, converted, expression_text
from designer.engine.plan import BoundPath, Loop, PlannedRow
from designer.mapping import ConstantSource, ExpressionSource, PathSource
from designer.mapping.options import RowOptions


def row_value(scope: Scope, planned: PlannedRow) -> Made:
    """The value that a row generates; what it takes is written before."""
    if (made := scope.ready.get(id(planned))) is not None:
        return made
    return _list(scope, planned) if planned.loops else _single(scope, planned)


def prepare(scope: Scope, rows: Iterable[PlannedRow], loops: Iterable[Loop]) -> None:
    """Before a loop: read what leads to what is read in it, and make the values that are the same in all of it."""
    for planned in rows:
        if planned.row.options is not None and planned.row.options.condition is not None:
            scope.condition(planned.row.options)
        read: tuple[BoundPath | Loop, ...] = (*planned.loops, *planned.paths)
        reached = [path for path in read if scope.reaches(path)]
        if id(planned) in scope.ready:
            continue
        if planned.paths and len(reached) == len(read) and planned.row.options is None:
            scope.ready[id(planned)] = _kept(scope, planned)
        else:
            for path in reached:
                scope.find(path)
    for loop in loops:
        if scope.reaches(loop):
            scope.find(loop)


def _single(scope: Scope, planned: PlannedRow) -> Made:
    row = planned.row
    if row.options is not None:
        return _finished(scope, planned, row.options)
    match row.source:
        case ConstantSource(value):
            return constant(scope.program, value, row.data_type)
        case ExpressionSource(parts):
            return expression_text(scope.program, parts, [scope.find(path) for path in planned.paths], row.data_type)
        case PathSource():
            return converted(scope.find(planned.paths[0]), row.data_type)


def _finished(scope: Scope, planned: PlannedRow, options: RowOptions) -> Made:
    """The value of a row with optional keys: found here, and finished by the engine."""
    row = planned.row
    match row.source:
        case ConstantSource(value):
            found = scope.program.bind(value)
        case ExpressionSource(parts):
            found = expression_text(scope.program, parts, [scope.find(path) for path in planned.paths], None).expression
        case PathSource():
            place = scope.find(planned.paths[0])
            found = place.value if place.test is None else f"({place.value}) if {place.test} else NOTHING"
    name = scope.program.fresh("w")
    finished = f"finish_value(({found}), {scope.program.bind(options)}, {scope.program.bind(row.data_type)})"
    if options.condition is not None:
        finished += f" if {scope.condition(options)} else NOTHING"
    scope.line(f"{name} = {finished}")
    with scope.function.block(f"if {name}.__class__ is Problem"):
        scope.line(f"errors.append(replace({name}, row={row.index}))")
        scope.line(f"{name} = NOTHING")
    return Possible(f"{name} is not NOTHING", name)


def _list(scope: Scope, planned: PlannedRow) -> Made:
    """The list of all that a row finds."""
    name = scope.program.fresh("a")

    def add(inside: Scope) -> None:
        inside.add(_single(inside, planned), f"{name}.append(", ")")

    scope.line(f"{name} = None")
    options = planned.row.options
    conditions = (options,) if options is not None and options.condition is not None else ()
    scope.over(planned.loops, name, lambda before: prepare(before, (planned,), planned.loops), add, conditions)
    return Possible(f"{name} is not None", name)


def _kept(scope: Scope, planned: PlannedRow) -> Made:
    """A value in a variable, to be used in many places: copied there if it can be changed in place."""
    name = scope.program.fresh("h")
    if planned.row.data_type is None and isinstance(planned.row.source, PathSource):
        found = scope.find(planned.paths[0])
        if found.test is None:
            return converted(found, None)
        is_fixed = scope.program.fresh("u")
        scope.line(f"{name} = own_copy({found.value}) if {found.test} else NOTHING")
        scope.line(f"{is_fixed} = type({name}) in UNCHANGED or type({name}) is float")
        return Possible(f"{name} is not NOTHING", f"{name} if {is_fixed} else own_copy({name})")
    match _single(scope, planned):
        case Certain(expression):
            scope.line(f"{name} = {expression}")
            return Certain(name)
        case Possible(test, expression):
            scope.line(f"{name} = ({expression}) if {test} else NOTHING")
            return Possible(f"{name} is not NOTHING", name)
