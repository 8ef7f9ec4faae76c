"""`apply` and `explain` of the library on three mappings, beside the same mappings written by hand."""

from collections.abc import Callable
from functools import partial
from typing import Any

from benchmarks.result import Table, in_turns, microseconds_for_each
from benchmarks.three_mappings import Measured, three_mappings

ROUNDS = 25
_NOTE = (
    "From decoded document to generated document, {what}. By hand: `benchmarks/{file}`, held to generate\n"
    "the same documents before anything is timed."
)


def run() -> list[Table]:
    """A table for each mapping; raises ValueError where the code by hand generates something else."""
    return [_table(one) for one in three_mappings()]


def _table(one: Measured) -> Table:
    actions: dict[str, Callable[[Any], Any]] = {
        "by hand in Python": one.by_hand,
        "apply": one.mapping.apply,
        "explain": one.mapping.explain,
    }
    timed = {name: partial(microseconds_for_each, action, one.documents) for name, action in actions.items()}
    note = _NOTE.format(what=one.what, file=one.file)
    cases = in_turns(timed, ROUNDS)
    return Table(f"The library on {one.title}", "microseconds a document", cases, note, is_by_turns=True)
