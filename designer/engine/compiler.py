"""The compiler: a plan as one Python function, as fast as code by hand; what it generates is the interpreter's.

The function is written as source (`compiler_parts.py` and what that builds on), where nothing that a person typed
becomes source (`compiler_program.py`).
"""

from collections.abc import Callable, Iterable
from typing import Any, TypeAlias

from designer.engine.bounds import conditions_of, errors_of, within_bounds
from designer.engine.compiler_bound import BOUND
from designer.engine.compiler_parts import can_fail, part_value, searches
from designer.engine.compiler_program import Function, Program
from designer.engine.compiler_scope import Scope
from designer.engine.compiler_structs import Structs
from designer.engine.compiler_values import Certain
from designer.engine.plan import Part, Plan
from designer.engine.search import Search
from designer.engine.types import own_copy
from designer.jsontext import Json
from designer.mapping import Problem

Compiled: TypeAlias = Callable[[Json], tuple[Json, tuple[Problem, ...]]]
"""The generated document of a source document, which shares nothing mutable with it, and the errors of rows for it."""

CompiledForMany: TypeAlias = Callable[
    [
        Iterable[bytes],
        Callable[[bytes], object],
        Callable[[Json, bytearray], object],
        bytearray,
        list[bytes],
        list[tuple[int, tuple[Problem, ...]]],
    ],
    None,
]
"""The texts of documents generated of records, all in one call. Given are the records; what decodes one; what writes
a document into a buffer, in the place of what is there; the buffer; and two lists, which get the texts, and the errors
of rows with the index of the record."""


def compile_plan(plan: Plan) -> Compiled:
    """The function that a plan is; making it takes some milliseconds for a hundred rows."""
    if plan.document is None:
        return lambda source: (own_copy(source), ())
    program = Program(BOUND)
    is_searching = searches(plan.document)
    main = program.function(("d", "search") if is_searching else ("d",))
    document, errors = _written(main, plan.document, ("search",) if is_searching else ())
    main.line(f"return {document}, {errors} if errors else ()" if errors else f"return {document}, ()")
    made_of = program.compiled(main)
    return _within_bounds(made_of, plan) if is_searching else made_of


def compile_for_many(plan: Plan, structs: Structs, replaced: dict[str, Any]) -> CompiledForMany:
    """The same for many records, as they are decoded into `structs`.

    What decoding and writing raise ends it at that record. `replaced` has functions to call instead of ours.
    """
    assert plan.document is not None  # there are no structs where documents are passed along whole
    program = Program(BOUND | replaced, structs)
    program.places["d"] = structs.record
    main = program.function(("records", "decode", "write", "buffer", "made", "failed"))
    main.line("add = made.append")
    with main.block("for record in records"):
        main.line("d = decode(record)")
        document, errors = _written(main, plan.document, ())
        main.line(f"m = {document}")
        if errors:
            main.line(f"if errors: failed.append((len(made), {errors}))")
        main.line("write(m, buffer)")
        main.line("add(b'' + buffer)")
    return program.compiled(main)


def _written(main: Function, part: Part, known: tuple[str, ...]) -> tuple[str, str]:
    """Write what makes a document of `d`: gives the expressions of it and of its errors, empty where there are none."""
    errors = ""
    if can_fail(part):
        known = ("errors", *known)
        main.line("errors = []")
        errors = "gathered(errors)"
    made = part_value(Scope(main, ("d",), known), part)
    document = made.expression if isinstance(made, Certain) else f"({made.expression}) if {made.test} else {{}}"
    return document, errors


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
