"""What is selected: one thing, shown by rows, trees and preview alike, whichever was clicked."""

from collections.abc import Iterable

from PySide6.QtCore import QObject, Signal

from designer.engine import Steps
from designer.mapping import Change
from designer.matching import Place, covers, single_elements
from designer.window.open_mapping import OpenMapping


class Selection(QObject):
    """The selected rows with the source and destination places that belong to them. No part of undo.

    A field that no row maps can be selected too: then there are no rows.
    """

    changed = Signal()

    def __init__(self, opened: OpenMapping, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._opened = opened
        self.rows: tuple[int, ...] = ()
        self.sources: frozenset[Place] = frozenset()
        self.destinations: frozenset[Place] = frozenset()
        self.elements_read: frozenset[Steps] = frozenset()
        """What a person chose in the source, where that is in single elements of arrays: not in every one."""
        self.elements_made: frozenset[Steps] = frozenset()
        """The same in the destination."""
        self._after_change: tuple[int, ...] | None = None
        opened.changed.connect(self._remember)
        opened.explained.connect(self._follow)

    def select_rows(self, rows: Iterable[int]) -> None:
        """Select rows, with all fields at their ends."""
        chosen = tuple(sorted({row for row in rows if 0 <= row < self._opened.mapping.row_count}))
        ends = [self._opened.connections.rows[row] for row in chosen]
        self._set(
            chosen,
            frozenset(place for end in ends for place in end.sources),
            frozenset(end.destination for end in ends if end.destination is not None),
        )

    def select_generated(self, row: int, found: Iterable[Place]) -> None:
        """Select the row that generated a value, with the very places that it came from: elements, not `[*]`."""
        ends = self._opened.connections.rows[row]
        places = tuple(found)
        sources: set[Place] = set()
        for end in ends.sources:
            very = [place for place in places if place != end and covers(end, place)]
            sources.update(very or [end])
        self._set(
            (row,), frozenset(sources), frozenset() if ends.destination is None else frozenset([ends.destination])
        )

    def select_sources(self, places: Iterable[Place]) -> None:
        """Select source fields, with the rows that read them and what these generate."""
        chosen = frozenset(places)
        connections = self._opened.connections
        rows = tuple(sorted({row for place in chosen for row in connections.rows_reading_some(place)}))
        made = (connections.rows[row].destination for row in rows)
        generated = frozenset(place for place in made if place is not None)
        self._set(rows, chosen, generated, read=single_elements(chosen))

    def select_destinations(self, places: Iterable[Place]) -> None:
        """Select destination fields, with the rows that generate them and what these read."""
        chosen = frozenset(places)
        connections = self._opened.connections
        rows = tuple(sorted({row for place in chosen for row in connections.rows_generating_some(place)}))
        found = frozenset(place for row in rows for place in connections.rows[row].sources)
        self._set(rows, found, chosen, made=single_elements(chosen))

    def clear(self) -> None:
        """Select nothing."""
        self._set((), frozenset(), frozenset())

    def _set(
        self,
        rows: tuple[int, ...],
        sources: frozenset[Place],
        destinations: frozenset[Place],
        read: frozenset[Steps] = frozenset(),
        made: frozenset[Steps] = frozenset(),
    ) -> None:
        before = (self.rows, self.sources, self.destinations, self.elements_read, self.elements_made)
        if before != (rows, sources, destinations, read, made):
            self.rows, self.sources, self.destinations = rows, sources, destinations
            self.elements_read, self.elements_made = read, made
            self.changed.emit()

    def _remember(self, change: Change) -> None:
        if change.select or change.delta.removed or change.delta.inserted:
            self._after_change = change.select

    def _follow(self) -> None:
        """After a change its rows are selected; with another record the same rows have other places."""
        wanted, self._after_change = self._after_change, None
        if wanted is not None:
            self.select_rows(wanted)
        elif self.rows:
            self.select_rows(self.rows)
