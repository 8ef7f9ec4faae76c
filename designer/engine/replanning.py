"""The plan of a mapping that is as the one before but for one row: all other parts of it stay as they are."""

from typing import TypeAlias

from designer.engine.plan import ListPart, ObjectPart, Part, Plan, PlannedRow, ValuePart
from designer.mapping import CheckedRows, ParsedRow

Steps: TypeAlias = tuple[str | int, ...]


def row_that_differs(before: Plan, checked: CheckedRows) -> ParsedRow | None:
    """The row that was added at the end, or took another's place and generates the same field; None where more differs.

    Rows in error, switched off, that fill arrays or are in each other's way belong to no such plan.
    """
    held, rows = before.checked.rows, checked.rows
    if not (before.checked.are_apart and checked.are_apart) or len(rows) - len(held) not in (0, 1):
        return None
    at = next((at for at, (was, row) in enumerate(zip(held, rows, strict=False)) if was is not row), len(held))
    if at == len(rows) or held[at + 1 :] != rows[at + 1 :]:
        return None
    row, was = rows[at], held[at] if at < len(held) else None
    if row is None or row.is_off or row.levels:
        return None
    if at < len(held) and (was is None or was.is_off or was.steps != row.steps):
        return None
    return row


def with_row(part: Part, steps: Steps, planned: PlannedRow) -> Part | None:
    """The part with a row that generates `steps` in it, new or in place of another; None if that cannot be."""
    if not steps:
        return ValuePart((planned,))
    step, rest = steps[0], steps[1:]
    if isinstance(part, ObjectPart) and isinstance(step, str):
        at = next((at for at, (key, _child) in enumerate(part.children) if key == step), len(part.children))
        child = with_row(part.children[at][1], rest, planned) if at < len(part.children) else _new(rest, planned)
        return child and ObjectPart((*part.children[:at], (step, child), *part.children[at + 1 :]))
    if isinstance(part, ListPart) and isinstance(step, int):
        at = next((at for at, (index, _child) in enumerate(part.children) if index == step), len(part.children))
        child = with_row(part.children[at][1], rest, planned) if at < len(part.children) else _new(rest, planned)
        return child and ListPart((*part.children[:at], (step, child), *part.children[at + 1 :]))
    return None


def _new(steps: Steps, planned: PlannedRow) -> Part:
    """The part of a place where nothing was generated so far."""
    part: Part = ValuePart((planned,))
    for step in reversed(steps):
        part = ObjectPart(((step, part),)) if isinstance(step, str) else ListPart(((step, part),))
    return part
