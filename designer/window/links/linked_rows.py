"""Which shown fields are joined by which rows, however the trees are folded."""

from __future__ import annotations

from typing import NamedTuple

from designer.window.connections import RowEnds
from designer.window.links.fields_in_sight import ShownFields
from designer.window.links.paths import PlacePair, linked_places
from designer.window.trees.node import FieldNode
from designer.window.trees.view import FieldTreeView


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
        self._rows: tuple[RowEnds, ...] | None = None
        self._places: dict[int, tuple[RowEnds, tuple[PlacePair, ...]]] = {}
        """What the ends of rows link, by their id; they are held, so that it stays their own."""
        self._joined: dict[int, tuple[Joined, ...]] = {}
        self._in_order: list[int] | None = None

    def forget_fields(self, side: int) -> None:
        """A tree has other fields: 0 is the source, 1 the destination."""
        kept, tree = list(self.fields), self._trees[side]
        kept[side] = ShownFields(tree)
        self.fields = kept[0], kept[1]
        self._joined = {}
        self._rows = None

    def look_again(self, side: int) -> None:
        """A tree may have been folded or unfolded."""
        if not self.fields[side].is_as_folded():
            self.forget_fields(side)

    def take(self, rows: tuple[RowEnds, ...]) -> None:
        """Bring all up to date with the ends of the rows."""
        for tree in self._trees:
            tree.executeDelayedItemsLayout()
        if rows != self._rows:
            self._rows = rows
            self._group(rows)

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

    def _group(self, rows: tuple[RowEnds, ...]) -> None:
        places, self._places = self._places, {}
        joined_before, self._joined = self._joined, {}
        rows_of: dict[Joined, list[int]] = {}
        for row, ends in enumerate(rows):
            key = id(ends)
            pairs = joined_before.get(key)
            held = places.get(key)
            if held is None or held[0] is not ends:
                held, pairs = (ends, linked_places(ends)), None
            if pairs is None:
                pairs = self._join(held[1])
            self._places[key], self._joined[key] = held, pairs
            for pair in pairs:
                rows_of.setdefault(pair, []).append(row)
        self.rows_of, self.at_source, self.at_destination = rows_of, {}, {}
        self._in_order = None
        for joined in rows_of:
            self.at_source.setdefault(joined.source, []).append(joined)
            self.at_destination.setdefault(joined.destination, []).append(joined)

    def _join(self, places: tuple[PlacePair, ...]) -> tuple[Joined, ...]:
        source, destination = self.fields
        found: dict[Joined, None] = {}
        for pair in places:
            left, right = source.at(pair.source), destination.at(pair.destination)
            if left is not None and right is not None:
                found[Joined(left, right, pair.is_of_arrays)] = None
        return tuple(found)
