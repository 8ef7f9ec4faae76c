"""The links of which at least one end is in sight: looked up from the fields that the trees show."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QWidget

from designer.window.links.curves import Curve
from designer.window.links.fields_in_sight import ShownFields, fields_in_sight
from designer.window.links.linked_rows import Joined, LinkedRows
from designer.window.open_mapping import OpenMapping
from designer.window.row_marks import mark_of_row
from designer.window.trees.node import FieldNode
from designer.window.trees.view import FieldTreeView

CUT_PX = 48
"""How far beyond the edge a link goes on whose end is out of sight: there it is cut."""


class Link(NamedTuple):
    """What is painted as one curve: of one row, or of several whose ends are shown by the same fields."""

    joined: Joined
    rows: tuple[int, ...]
    curve: Curve
    is_heavy: bool
    """Whether it stands for whole arrays."""
    mark: str
    """`error`, `warning` or nothing: the worst of its rows."""
    source_in_sight: bool
    destination_in_sight: bool

    @property
    def is_cut(self) -> bool:
        """Whether one end is out of sight."""
        return not (self.source_in_sight and self.destination_in_sight)


class LinksInSight:
    """Finds them on a strip between two trees."""

    def __init__(self, opened: OpenMapping, source: FieldTreeView, destination: FieldTreeView) -> None:
        self._opened = opened
        self._trees = source, destination
        self.rows = LinkedRows(source, destination)
        self._serious: frozenset[int] | None = None

    def forget_marks(self) -> None:
        """What is told of the rows may be another."""
        self._serious = None

    def find(self, strip: QWidget) -> list[Link]:
        """The links as they are to be painted on the strip, from the top down."""
        self.rows.take(self._opened.connections.rows)
        source = _Side(self._trees[0], self.rows.fields[0], strip)
        destination = _Side(self._trees[1], self.rows.fields[1], strip)
        wanted: dict[Joined, None] = {}
        for side, at in ((source, self.rows.at_source), (destination, self.rows.at_destination)):
            for node in side.in_sight:
                if joined_here := at.get(node):
                    wanted.update(dict.fromkeys(joined_here))
        links = [
            self._link(joined, source, destination, strip.width())
            for joined in wanted
            if joined.is_of_arrays or joined._replace(is_of_arrays=True) not in wanted
        ]
        return sorted(links, key=lambda link: link.curve)

    def place(self, strip: QWidget, node: FieldNode, side: int) -> float:
        """Where the dot of a field, or of what it is folded into, is beside the strip; `side` is 0 for the source."""
        self.rows.take(self._opened.connections.rows)
        shown = self.rows.fields[side].at(node.place) or node
        return _Side(self._trees[side], self.rows.fields[side], strip).middle(shown)

    def _link(self, joined: Joined, source: _Side, destination: _Side, width: int) -> Link:
        rows = self.rows.rows_of[joined]
        own = self.rows.rows_of.get(joined._replace(is_of_arrays=False), []) if joined.is_of_arrays else rows
        return Link(
            joined,
            tuple(dict.fromkeys([*rows, *own])),
            Curve(0.0, source.middle(joined.source), float(width), destination.middle(joined.destination)),
            joined.is_of_arrays or self._carries_array(joined, rows),
            self._mark(own),
            joined.source in source.in_sight,
            joined.destination in destination.in_sight,
        )

    def _carries_array(self, joined: Joined, rows: list[int]) -> bool:
        """Whether a row passes along whole the array that is its source."""
        if self._trees[0].fields.type_of(joined.source) != "array":
            return False
        ends = self._opened.connections.rows
        return any(joined.source.place in ends[row].sources for row in rows)

    def _mark(self, rows: list[int]) -> str:
        if self._serious is None:
            self._serious = frozenset(self._opened.rows_with_problems())
        marks = {mark_of_row(self._opened, row) for row in rows if row in self._serious}
        return next((mark for mark in ("error", "warning") if mark in marks), "")


class _Side:
    """What one tree shows just now, beside the strip."""

    def __init__(self, tree: FieldTreeView, fields: ShownFields, strip: QWidget) -> None:
        self.in_sight = fields_in_sight(tree)
        self._fields = fields
        self._top = strip.mapFromGlobal(tree.viewport().mapToGlobal(QPoint(0, 0))).y()
        self._below = tree.viewport().height() + CUT_PX
        self._first = next((fields.order(node) for node in self.in_sight), ())

    def middle(self, node: FieldNode) -> float:
        """Where the dot of a field is; of one out of sight, beyond the edge."""
        middle = self.in_sight.get(node)
        if middle is None:
            middle = -CUT_PX if self._fields.order(node) < self._first else self._below
        return self._top + middle
