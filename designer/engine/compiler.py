"""The compiler: a plan as one Python function, as fast as code by hand; what it generates is the interpreter's.

The function is written as source (`compiler_parts.py` and what that builds on), where nothing that a person typed
becomes source (`compiler_program.py`).
"""

from collections.abc import Callable
from typing import Any, TypeAlias

from designer.engine.bounds import conditions_of, errors_of, within_bounds
from designer.engine.compiler_bound import BOUND
from designer.engine.compiler_parts import can_fail, part_value, searches
from designer.engine.compiler_program import Program
from designer.engine.compiler_scope import Scope
from designer.engine.compiler_structs import Structs
from designer.engine.compiler_values import Certain
from designer.engine.plan import Plan
from designer.engine.search import Search
from designer.engine.types import own_copy
from designer.jsontext import Json
from designer.mapping import Problem

Compiled: TypeAlias = Callable[[Json], tuple[Json, tuple[Problem, ...]]]
"""The generated document of a source document, which shares nothing mutable with it, and the errors of rows for it."""


def compile_plan(plan: Plan, structs: Structs | None = None, replaced: dict[str, Any] | None = None) -> Compiled:
    """The function that a plan is; making it takes some milliseconds for a hundred rows.

    With `structs` it takes records that were decoded into these. `replaced` has functions to call instead of ours.
    """
    if plan.document is None:
        return lambda source: (own_copy(source), ())
    program = Program(BOUND | (replaced or {}), structs)
    if structs is not None:
        program.places["d"] = structs.record
    is_searching = searches(plan.document)
    main = program.function(("d", "search") if is_searching else ("d",))
    known: list[str] = []
    errors = "()"
    if can_fail(plan.document):
        known.append("errors")
        main.line("errors = []")
        errors = "gathered(errors) if errors else ()"
    if is_searching:
        known.append("search")
    scope = Scope(main, ("d",), tuple(known))
    made = part_value(scope, plan.document)
    document = made.expression if isinstance(made, Certain) else f"({made.expression}) if {made.test} else {{}}"
    main.line(f"return {document}, {errors}")
    made_of = program.compiled(main)
    return _within_bounds(made_of, plan) if is_searching else made_of


def _within_bounds(carry_out: Callable[[Json, Search], tuple[Json, tuple[Problem, ...]]], plan: Plan) -> Compiled:
    """A function that searches, given the search of each record, and its errors told."""
    conditions = conditions_of(plan.checked.rows)

    def carried_out(source: Json) -> tuple[Json, tuple[Problem, ...]]:
        search = Search(source)
        for condition in conditions:
            search.meets(condition)
        document, errors = carry_out(source, search)
        if not search.exceeded:
            return document, errors
        document, errors = within_bounds(search, lambda search: carry_out(source, search))
        return document, errors + errors_of(plan.checked.rows, search)

    return carried_out
