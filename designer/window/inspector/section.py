"""What the parts of the inspector share: a label at the left, what is entered at the right, and what they ask for."""

from __future__ import annotations

from collections.abc import Mapping as Keyed
from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from designer.frozen import frozen
from designer.jsontext import Json
from designer.mapping import Row
from designer.window.inspector.shared import Unshared


@frozen
class EntriesWanted:
    """Keys that a person set (or took away: ABSENT) in the rows that are shown; `label` says it in words."""

    label: str
    entries: Keyed[str, Json | Unshared]


class Section(QObject):
    """Some lines of the inspector's grid. It shows rows, and tells what a person wants them to be."""

    wanted = Signal(object)
    """EntriesWanted"""
    told = Signal(object)
    """A hint for the status bar; empty when over."""

    def __init__(self, place: QWidget, grid: QGridLayout) -> None:
        super().__init__(place)
        self.place = place
        self._grid = grid

    def show_rows(self, rows: Sequence[Row]) -> None:
        """Show what these rows hold; there is at least one."""
        raise NotImplementedError

    def settle(self) -> None:
        """Take what is being entered."""

    def forget(self) -> None:
        """Give up what has only been begun, since other rows are shown next."""

    def add_line(self, words: str, field: QWidget) -> QLabel:
        """Put a field into a new line, beside a label."""
        line = self._grid.rowCount()
        label = QLabel(words, self.place)
        label.setProperty("role", "quiet")
        label.setBuddy(field)
        self._grid.addWidget(label, line, 0)
        self._grid.addWidget(field, line, 1)
        return label

    def add_below(self, widget: QWidget) -> None:
        """Put something into a new line, below what is entered."""
        self._grid.addWidget(widget, self._grid.rowCount(), 1)

    def add_wide(self, widget: QWidget) -> None:
        """Put something into a new line, as wide as label and field together."""
        self._grid.addWidget(widget, self._grid.rowCount(), 0, 1, 2)

    def want(self, label: str, **entries: Json | Unshared) -> None:
        """Ask for keys to be set."""
        self.wanted.emit(EntriesWanted(label, entries))
