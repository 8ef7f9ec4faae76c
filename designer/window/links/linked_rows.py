"""Which shown fields are joined by which rows, however the trees are folded."""

from __future__ import annotations

from typing import Final, NamedTuple

from designer.window.connections import RowEnds
from designer.window.links.fields_in_sight import ShownFields
from designer.window.links.paths import linked_places
from designer.window.trees.node import FieldNode
from designer.window.trees.view import FieldTreeView

_FEW: Final = 4
"""Where more than one row in so many is another, all are joined anew."""


class Joined(NamedTuple):
    """Two shown fields that rows join; where they go along arrays, these are joined too."""

    source: FieldNode
    destination: FieldNode
    is_of_arrays: bool = False


class LinkedRows:
    """What is known of rows that stay is kept, until the trees are folded otherwise."""

    def __init__(self, source: FieldTreeView, destination: FieldTreeView) -> None:
        self._trees = source, destination
        self.fields = ShownFields(source), ShownFields(destination)
        """Of the source and of the destination."""
        self.rows_of: dict[Joined, list[int]] = {}
        """The rows that join two fields; an expression may do so more than once."""
        self.at_source: dict[FieldNode, list[Joined]] = {}
        self.at_destination: dict[FieldNode, list[Joined]] = {}
        self._rows: tuple[RowEnds, ...] = ()
        self._joined: dict[int, tuple[Joined, ...]] = {}
        """What each row joins."""
        self._in_order: list[int] | None = None

    def forget_fields(self, side: int) -> None:
        """A tree has other fields: 0 is the source, 1 the destination."""
        kept, tree = list(self.fields), self._trees[side]
        kept[side] = ShownFields(tree)
        self.fields = kept[0], kept[1]
        self.rows_of, self.at_source, self.at_destination, self._joined = {}, {}, {}, {}
        self._rows, self._in_order = (), None

    def look_again(self, side: int) -> None:
        """A tree may have been folded or unfolded."""
        if not self.fields[side].is_as_folded():
            self.forget_fields(side)

    def take(self, rows: tuple[RowEnds, ...]) -> None:
        """Bring all up to date with the ends of the rows."""
        for tree in self._trees:
            tree.executeDelayedItemsLayout()
        if rows is not self._rows:
            before, self._rows = self._rows, rows
            self._group(before, rows)

    def in_order(self) -> list[int]:
        """All rows that have a link, in the order in which the uppermost of each stands in the trees."""
        if self._in_order is not None:
            return self._in_order
        source, destination = self.fields
        uppermost: dict[int, tuple[tuple[int, ...], tuple[int, ...]]] = {}
        for joined, rows in self.rows_of.items():
            if not joined.is_of_arrays:
                place = source.order(joined.source), destination.order(joined.destination)
                for row in rows:
                    uppermost[row] = min(place, uppermost.get(row, place))
        self._in_order = sorted(uppermost, key=lambda row: (uppermost[row], row))
        return self._in_order

    def _group(self, before: tuple[RowEnds, ...], rows: tuple[RowEnds, ...]) -> None:
        """Join the fields of rows that are others than before; of all, where those are many."""
        others = [at for at, (was, ends) in enumerate(zip(before, rows, strict=False)) if was is not ends]
        gone, come = range(len(rows), len(before)), range(len(before), len(rows))
        self._in_order = None
        if (len(others) + len(gone) + len(come)) * _FEW > len(rows):
            self.rows_of, self.at_source, self.at_destination, self._joined = {}, {}, {}, {}
            others, gone, come = [], range(0), range(len(rows))
        for at in (*others, *gone):
            self._part(at)
        for at in (*others, *come):
            self._joined[at] = self._join(rows[at])
            for joined in self._joined[at]:
                held = self.rows_of.get(joined)
                if held is None:
                    held = self.rows_of[joined] = []
                    self.at_source.setdefault(joined.source, []).append(joined)
                    self.at_destination.setdefault(joined.destination, []).append(joined)
                held.append(at)

    def _part(self, row: int) -> None:
        """A row joins nothing any more."""
        for joined in self._joined.pop(row):
            held = self.rows_of[joined]
            held.remove(row)
            if not held:
                del self.rows_of[joined]
                self.at_source[joined.source].remove(joined)
                self.at_destination[joined.destination].remove(joined)

    def _join(self, ends: RowEnds) -> tuple[Joined, ...]:
        source, destination = self.fields
        found: dict[Joined, None] = {}
        for pair in linked_places(ends):
            left, right = source.at(pair.source), destination.at(pair.destination)
            if left is not None and right is not None:
                found[Joined(left, right, pair.is_of_arrays)] = None
        return tuple(found)
