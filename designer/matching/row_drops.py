"""Fields dropped on a row itself, or below all rows: as on its destination field, or on none."""

from __future__ import annotations

from collections.abc import Sequence

from designer.documents import Field
from designer.mapping import Change, Mapping, Row, check_rows, edits, format_path
from designer.matching.conflicts import Check, without_conflicts
from designer.matching.drop import Drop, asked
from designer.matching.ends import End
from designer.matching.places import path_of_place
from designer.matching.plan_drop import plan_drop
from designer.matching.spoilt_texts import without_spoilt_texts
from designer.matching.words import cut, expression, names
from designer.said import said


def plan_drop_on_row(
    mapping: Mapping,
    sources: Sequence[End],
    row: int,
    target: End | None,
    check: Check = check_rows,
    fields: Field | None = None,
) -> Drop:
    """What source fields do on a row, from 0: what they do on the field that it alone generates, where it has one.

    `target` is its destination field; None where it says none. Elsewhere the row's own source is set, or asked about.
    `fields` are those of the source, as for `plan_drop`.
    """
    if not sources:
        return Drop("Nothing is carried")
    is_field = target is not None and not target.is_container and target.type != "array"
    if target is not None and is_field and edits.rows_generating(mapping, path_of_place(target.place)) == (row,):
        return plan_drop(mapping, sources, target, check, fields)
    return without_conflicts(mapping, without_spoilt_texts(_on_row(mapping, sources, row), fields), check)


def plan_drop_below_rows(mapping: Mapping, sources: Sequence[End]) -> Drop:
    """What source fields do below all rows: a row each, whose destination is still to be said."""
    if not sources:
        return Drop("Nothing is carried")
    rows = [Row.of(format_path(path_of_place(end.place))) for end in sources]
    called = names([end.place for end in sources])
    words = (
        said("Drop to add a row from {0}, and say where it goes", called)
        if len(rows) == 1
        else said("Drop to add a row each from {0}", called)
    )
    return Drop(words, edits.insert_rows(mapping, rows, label="Add rows"))


def _on_row(mapping: Mapping, sources: Sequence[End], row: int) -> Drop:
    held = (mapping.rows or ())[row]
    first, *others = [path_of_place(end.place) for end in sources]
    called = names([end.place for end in sources])
    replaced = edits.replace_source(mapping, row, first)
    if others:
        joined = edits.combine_sources(replaced.after, row, others)
        replaced = Change(replaced.label, mapping, joined.after, joined.select)
    if held.e_field is None and not held.has_constant:
        return Drop(said("Drop to make {0} the source of row {1}", called, row + 1), replaced)
    if replaced.is_empty:
        return Drop(said("Row {0} reads {1} already", row + 1, called))
    combined = edits.combine_sources(mapping, row, [first, *others])
    together = (combined.after.rows or ())[row].e_field or ""
    return asked(
        said("Row {0} has a source already: drop to replace or combine", row + 1),
        said("Row {0} has a source already", row + 1),
        [
            ("R", said("Replace with {0}", expression([first, *others]) if others else called), Drop("", replaced)),
            ("C", said("Combine into {0}", cut(together)), Drop("", combined)),
        ],
    )
