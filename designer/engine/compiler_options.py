"""Source that makes the values of rows with optional keys: what is frequent written out, all else by `finish_value`."""

from designer.engine.compiler_reading import Found
from designer.engine.compiler_scope import Scope
from designer.engine.compiler_values import Certain, Made, Possible, constant, converted, expression_text
from designer.engine.plan import PlannedRow
from designer.mapping import ConstantSource, ExpressionSource, ParsedRow, PathSource
from designer.mapping.lookups import Lookup
from designer.mapping.options import RowOptions


def finished(scope: Scope, planned: PlannedRow, options: RowOptions) -> Made:
    """The value of a row with optional keys."""
    found = _found(scope, planned)
    if options.condition is None:
        return _unconditional(scope, found, planned.row, options)
    if options.dates is None and options.lookup is None and not options.needs_extract and not options.has_default:
        return where(scope.condition(options), converted(found, planned.row.data_type))
    return _by_engine(scope, found, planned.row, options)


def may_fail(options: RowOptions) -> bool:
    """Whether the row may be in error for a record."""
    lookup = options.lookup
    return options.dates is not None or (lookup is not None and not lookup.has_default and not lookup.allows_failures)


def _unconditional(scope: Scope, found: Found, row: ParsedRow, options: RowOptions) -> Made:
    if options.dates is None and options.lookup is None:
        if options.needs_extract and options.has_source and not options.has_default:
            return _if_not_empty(scope, found, row, options)
        if options.has_default and not options.needs_extract:
            return _with_default(scope, found, row, options)
    if options.dates is None and options.lookup is not None and not options.needs_extract:
        return _looked_up(scope, found, row, options, options.lookup)
    return _by_engine(scope, found, row, options)


def _found(scope: Scope, planned: PlannedRow) -> Found:
    """What the row finds before anything is made of it."""
    match planned.row.source:
        case ConstantSource(value):
            return _certainly(scope.program.bind(value))
        case ExpressionSource(parts):
            text = expression_text(scope.program, parts, scope.found(planned), None)
            return _certainly(text.expression)
        case PathSource():
            return scope.found(planned)[0]


def _certainly(expression: str) -> Found:
    return Found(expression, None, f"v := {expression}")


def where(test: str, made: Made) -> Possible:
    """A value that is made where the test holds as well."""
    if isinstance(made, Certain):
        return Possible(test, made.expression)
    return Possible(f"{test} and ({made.test})", made.expression)


def _if_not_empty(scope: Scope, found: Found, row: ParsedRow, options: RowOptions) -> Made:
    name = scope.program.fresh("w")
    made = converted(_certainly(name), row.data_type)
    if options.constant:
        made = constant(scope.program, options.constant[0], row.data_type)
    return where(f"({name} := {found.or_none}) is not None and {name} != ''", made)


def _with_default(scope: Scope, found: Found, row: ParsedRow, options: RowOptions) -> Made:
    name = scope.program.fresh("w")
    scope.line(f"{name} = {found.or_none}")
    scope.line(f"if {name} is None or {name} == '': {name} = {scope.program.bind(options.default)}")
    return converted(_certainly(name), row.data_type)


def _looked_up(scope: Scope, found: Found, row: ParsedRow, options: RowOptions, lookup: Lookup) -> Made:
    """A text that is in the table, and stands there for something; all else by the engine."""
    text, name, made = (scope.program.fresh("w") for _ in range(3))
    scope.line(f"{text} = {found.or_nothing}")
    table = scope.program.bind(lookup.table)
    value = converted(_certainly(name), row.data_type)
    with scope.function.block(
        f"if type({text}) is str and ({name} := {table}.get({text})) is not None and {name} != ''"
    ):
        scope.line(f"{made} = {value.expression}")
    with scope.function.block("else"):
        result = _by_engine(scope, _certainly(text), row, options)
        scope.line(f"{made} = {result.expression}")
    return Possible(f"{made} is not NOTHING", made)


def _by_engine(scope: Scope, found: Found, row: ParsedRow, options: RowOptions) -> Possible:
    name = scope.program.fresh("w")
    value = f"finish_value({found.or_nothing}, {scope.program.bind(options)}, {scope.program.bind(row.data_type)})"
    if options.condition is not None:
        value += f" if {scope.condition(options)} else NOTHING"
    scope.line(f"{name} = {value}")
    if may_fail(options):
        with scope.function.block(f"if {name}.__class__ is Problem"):
            scope.line(f"errors.append(replace({name}, row={row.index}))")
            scope.line(f"{name} = NOTHING")
    return Possible(f"{name} is not NOTHING", name)
