"""Source that makes the values of rows, each where it is wanted, or before a loop where it is the same in all of it."""

from collections.abc import Iterable

from designer.engine.bounds import is_copied_within
from designer.engine.compiler_options import finished, where
from designer.engine.compiler_scope import Scope
from designer.engine.compiler_values import Certain, Made, Possible, constant, converted, expression_text
from designer.engine.plan import BoundPath, Loop, PlannedRow
from designer.mapping import ConstantSource, ExpressionSource, PathSource


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
        is_same = planned.row.options is None and not is_copied_within(planned.row)
        if planned.paths and len(reached) == len(read) and is_same:
            scope.ready[id(planned)] = _kept(scope, planned)
        else:
            for path in reached:
                scope.find(path)
    for loop in loops:
        if scope.reaches(loop):
            scope.find(loop)


def _single(scope: Scope, planned: PlannedRow) -> Made:
    made, is_small = _made(scope, planned), scope.is_small(planned)
    return made if is_small is None else where(is_small, made)


def _made(scope: Scope, planned: PlannedRow) -> Made:
    row = planned.row
    if row.options is not None:
        return finished(scope, planned, row.options)
    match row.source:
        case ConstantSource(value):
            return constant(scope.program, value, row.data_type)
        case ExpressionSource(parts):
            return expression_text(scope.program, parts, scope.found(planned), row.data_type)
        case PathSource():
            return converted(scope.found(planned)[0], row.data_type)


def _list(scope: Scope, planned: PlannedRow) -> Made:
    """The list of all that a row finds."""
    name = scope.program.fresh("a")

    def add(inside: Scope) -> None:
        inside.add(_single(inside, planned), f"{name}.append(", ")")

    scope.line(f"{name} = None")
    options = planned.row.options
    conditions = (options,) if options is not None and options.condition is not None else ()
    loops = planned.loops
    scope.over(loops, name, lambda before: prepare(before, (planned,), loops), add, conditions, (planned.row,))
    return Possible(f"{name} is not None", name)


def _kept(scope: Scope, planned: PlannedRow) -> Made:
    """A value in a variable, to be used in many places: copied there if it can be changed in place."""
    name = scope.program.fresh("h")
    if planned.row.data_type is None and isinstance(planned.row.source, PathSource):
        found = scope.find(planned.paths[0])
        if found.test is None:
            return converted(found, None)
        if found.is_own:
            scope.line(f"{name} = {found.or_unset or found.or_none}")
            return Possible(f"{name} is not UNSET", name, name)
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
