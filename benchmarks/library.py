"""`apply` and `explain` of the library on three mappings beside the same written by hand, and on a large document."""

from collections.abc import Callable
from functools import partial
from typing import Any

from benchmarks.generated import scenario
from benchmarks.result import Table, in_turns, microseconds_for_each
from benchmarks.three_mappings import Measured, three_mappings
from designer import Mapping

ROUNDS = 25
LARGE_ROWS, LARGE_KILOBYTES = 200, 100
_NOTE = (
    "From decoded document to generated document, {what}. By hand: `benchmarks/{file}`, held to generate\n"
    "the same documents before anything is timed."
)
_LARGE_NOTE = (
    f"{LARGE_ROWS} rows of all kinds on one of 4 records of {LARGE_KILOBYTES} KB (`benchmarks/generated.py`). The\n"
    "window explains after each change; the aim is 8,000 microseconds, so that the preview stays within its frame."
)


def run() -> list[Table]:
    """A table for each mapping; raises ValueError where the code by hand generates something else."""
    return [*map(_table, three_mappings()), _large_table()]


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


def _large_table() -> Table:
    """Raises ValueError where the two generate different documents."""
    made = scenario(LARGE_ROWS, LARGE_KILOBYTES)
    mapping, documents = Mapping(made.mapping.entries, made.mapping.rows), made.source.records
    for document in documents:
        if mapping.apply(document) != mapping.explain(document).generated:
            raise ValueError("apply and explain generate different documents of the large mapping")
    actions = {"apply": mapping.apply, "explain": mapping.explain}
    timed = {name: partial(microseconds_for_each, action, documents) for name, action in actions.items()}
    title = f"The library on {LARGE_ROWS} rows and {LARGE_KILOBYTES} KB"
    return Table(title, "microseconds a document", in_turns(timed, ROUNDS), _LARGE_NOTE, is_by_turns=True)
