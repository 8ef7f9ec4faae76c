"""The plan of a mapping: its rows, grouped by the part of the generated document that they make.

Parts that no two rows contend for are made once, from the top down, as code by hand would. Where one row generates
the whole of a place and another something inside it, their order decides, and the part is made row by row.
"""

from typing import TypeAlias

from designer.frozen import frozen
from designer.mapping import CheckedRows, Mapping, ParsedRow, Problem, check_rows


@frozen
class ObjectPart:
    """An object, by key in the order of the rows."""

    children: tuple[tuple[str, "Part"], ...]


@frozen
class ListPart:
    """An array filled by index; what lies between is null."""

    children: tuple[tuple[int, "Part"], ...]


@frozen
class ValuePart:
    """A place that rows generate whole; the last that finds something wins."""

    rows: tuple[ParsedRow, ...]


@frozen
class SequencePart:
    """A place made row by row; `depth` steps of each row's target lead to it."""

    rows: tuple[ParsedRow, ...]
    depth: int


Part: TypeAlias = ObjectPart | ListPart | ValuePart | SequencePart


@frozen
class Plan:
    """What carrying out a mapping takes. `document` is None where documents pass along."""

    document: Part | None
    checked: CheckedRows

    @property
    def problems(self) -> tuple[Problem, ...]:
        """What is told of the rows without a sample."""
        return self.checked.problems


def plan_mapping(mapping: Mapping) -> Plan:
    """The plan of a mapping. Rows in error are left out of it, and told in its problems."""
    checked = check_rows(mapping)
    if mapping.passes_along:
        return Plan(None, checked)
    root = _Place()
    for row in checked.rows:
        if row is not None:
            root.add(row)
    return Plan(_part(root, 0) if root.children else ObjectPart(()), checked)


class _Place:
    """A place of the generated document while the plan is made."""

    __slots__ = ("below", "children", "whole")

    def __init__(self) -> None:
        self.whole: list[ParsedRow] = []
        self.below: list[ParsedRow] = []
        self.children: dict[str | int, _Place] = {}

    def add(self, row: ParsedRow) -> None:
        place = self
        for step in row.steps:
            place.below.append(row)
            place = place.children.setdefault(step, _Place())
        place.whole.append(row)


def _part(place: _Place, depth: int) -> Part:
    if not place.children:
        return ValuePart(tuple(place.whole))
    if place.whole:
        rows = sorted((*place.whole, *place.below), key=lambda row: row.index)
        return SequencePart(tuple(rows), depth)
    if any(isinstance(step, int) for step in place.children):
        indexed = ((step, child) for step, child in place.children.items() if isinstance(step, int))
        return ListPart(tuple((step, _part(child, depth + 1)) for step, child in indexed))
    keyed = ((step, child) for step, child in place.children.items() if isinstance(step, str))
    return ObjectPart(tuple((step, _part(child, depth + 1)) for step, child in keyed))
