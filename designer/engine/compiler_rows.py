"""Source that makes the values of rows, each where it is wanted, or before a loop where it is the same in all of it."""

from collections.abc import Iterable

from designer.engine.compiler_reading import Found
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
        read: tuple[BoundPath | Loop, ...] = (*planned.loops, *planned.paths)
        reached = [path for path in read if scope.reaches(path)]
        if planned.paths and len(reached) == len(read) and id(planned) not in scope.ready:
            scope.ready[id(planned)] = _kept(scope, planned)
        else:
            for path in reached:
                scope.find(path)
    for loop in loops:
        if scope.reaches(loop):
            scope.find(loop)


def _single(scope: Scope, planned: PlannedRow) -> Made:
    row = planned.row
    match row.source:
        case ConstantSource(value):
            return constant(scope.program, value, row.data_type)
        case ExpressionSource(parts):
            found = [scope.find(path) for path in planned.paths]
            return expression_text(scope.program, parts, found, row.data_type)
        case PathSource():
            return converted(scope.find(planned.paths[0]), row.data_type)


def _list(scope: Scope, planned: PlannedRow) -> Made:
    """The list of all that a row finds."""
    name = scope.program.fresh("a")

    def add(inside: Scope) -> None:
        inside.add(_single(inside, planned), f"{name}.append(", ")")

    scope.line(f"{name} = None")
    scope.over(planned.loops, name, lambda before: prepare(before, (planned,), planned.loops), add)
    return Possible(f"{name} is not None", name)


def _kept(scope: Scope, planned: PlannedRow) -> Made:
    """A value in a variable, to be used in many places: copied there if it can be changed in place."""
    name = scope.program.fresh("h")
    data_type = planned.row.data_type
    if data_type is None and isinstance(planned.row.source, PathSource):
        found = scope.find(planned.paths[0])
        if found.test is None:
            return converted(found, None)
        scope.line(f"{name} = {found.value} if {found.test} else NOTHING")
        return converted(Found(name, f"{name} is not NOTHING", name), None)
    match _single(scope, planned):
        case Certain(expression):
            scope.line(f"{name} = {expression}")
            return Certain(name)
        case Possible(test, expression):
            scope.line(f"{name} = {expression} if {test} else NOTHING")
            return Possible(f"{name} is not NOTHING", name)
