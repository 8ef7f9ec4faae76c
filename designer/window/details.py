"""The panels that are made when they are first shown: inspector of the selected rows, lookup tables, problems."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from designer.mapping import Key, row_destination
from designer.window.open_mapping import OpenMapping
from designer.window.panels import Panels
from designer.window.selection import Selection
from designer.window.settled_selection import SettledSelection
from widgets.icons import IconFamily
from widgets.message_bar import MessageBar

if TYPE_CHECKING:
    from designer.window.inspector.panel import InspectorPanel
    from designer.window.lookups.panel import LookupsPanel
    from designer.window.problems.over_records import ProblemsOverRecords
    from designer.window.problems.panel import ProblemsPanel


class Details(QObject):
    """Makes the panels, and says when there is something for them to show."""

    told = Signal(object)
    """A hint for the status bar; empty when over."""
    finishing = Signal()
    """What is being entered is to be taken now, wherever that is done."""
    rows_wanted = Signal()
    """The keyboard goes back to the rows."""

    def __init__(
        self,
        opened: OpenMapping,
        selection: Selection,
        bar: MessageBar,
        icons: IconFamily,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._opened = opened
        self._bar = bar
        self._selection = selection
        self._icons = icons
        self._panels: Panels | None = None
        self._inspector: InspectorPanel | None = None
        self._lookups: LookupsPanel | None = None
        self._problems: ProblemsPanel | None = None
        self._over_records: ProblemsOverRecords | None = None
        SettledSelection(selection, self).changed.connect(self._tell_filled)
        opened.explained.connect(self._tell_filled)

    @property
    def makers(self) -> Mapping[str, Callable[[], QWidget]]:
        """How each panel is made, by its name."""
        return {"inspector": self._make_inspector, "lookups": self._make_lookups, "problems": self._make_problems}

    def live_in(self, panels: Panels) -> None:
        """Say where the panels are shown."""
        self._panels = panels
        self._tell_filled()

    def show_inspector(self) -> None:
        """Show the inspector and give it the keyboard; of the first row, where none is selected."""
        if not self._selection.rows:
            self._selection.select_rows([0])
        if self._panels is None:
            return
        if not self._selection.rows:
            self.told.emit(self.tr("There is no row to inspect yet; map a field, or add a row"))
            return
        self._tell_filled()  # whatever the mouse is at
        self._panels.bring_forward("inspector")
        if self._inspector is not None:
            self._inspector.take_keyboard()

    def inspect_row(self, row: int) -> None:
        """Select a row and show it in the inspector."""
        self._selection.select_rows([row])
        self.show_inspector()

    def toggle_inspector(self) -> None:
        """Show the inspector, or hide it."""
        if self._panels is not None and self._panels.is_in_sight("inspector"):
            self._hide_inspector()
        else:
            self.show_inspector()

    def show_lookups(self, name: str | None = None) -> None:
        """Show the lookup tables, perhaps one by its name, and give them the keyboard."""
        if self._panels is None:
            return
        self._panels.bring_forward("lookups")
        if self._lookups is not None and name is not None:
            self._lookups.show_table(name)
        elif self._lookups is not None:
            self._lookups.take_keyboard()

    def toggle_lookups(self) -> None:
        """Show the lookup tables, or hide them."""
        if self._panels is not None and self._panels.is_in_sight("lookups"):
            self._hide_lookups()
        else:
            self.show_lookups()

    def list_problems(self, problems: ProblemsOverRecords) -> None:
        """Say what there is to list; before, the list is not shown."""
        self._over_records = problems
        if self._panels is not None:
            self._panels.set_filled("problems", True)

    def show_problems(self) -> None:
        """Show the list of problems and give it the keyboard."""
        if self._panels is None or self._over_records is None:
            return
        self._panels.bring_forward("problems")
        if self._problems is not None:
            self._problems.take_keyboard()

    def toggle_problems(self) -> None:
        """Show the list of problems, or hide it."""
        if self._panels is not None and self._panels.is_in_sight("problems"):
            self._hide_problems()
        else:
            self.show_problems()

    def finish_editing(self) -> None:
        """Take what is being entered, as before saving."""
        self.finishing.emit()
        if self._inspector is not None:
            self._inspector.finish_editing()

    def _make_inspector(self) -> QWidget:
        from designer.window.inspector.panel import InspectorPanel

        inspector = self._inspector = InspectorPanel(self._opened, self._selection, self._icons)
        inspector.told.connect(self.told)
        inspector.close_wanted.connect(self._hide_inspector)
        inspector.left.connect(self.rows_wanted)
        inspector.lookup.table_wanted.connect(self._show_or_make_table)
        inspector.lookup.new_table_wanted.connect(self._make_table)
        return inspector

    def _make_lookups(self) -> QWidget:
        from designer.window.lookups.panel import LookupsPanel

        lookups = self._lookups = LookupsPanel(self._opened, self._bar, self._icons)
        lookups.told.connect(self.told)
        lookups.close_wanted.connect(self._hide_lookups)
        lookups.left.connect(self.rows_wanted)
        return lookups

    def _make_problems(self) -> QWidget:
        from designer.window.problems.panel import ProblemsPanel

        assert self._over_records is not None  # until then it takes no room
        problems = self._problems = ProblemsPanel(self._over_records, self._icons)
        problems.chosen.connect(self._over_records.go_to)
        problems.close_wanted.connect(self._hide_problems)
        problems.left.connect(self.rows_wanted)
        return problems

    def _show_or_make_table(self, name: str) -> None:
        from designer.window.lookups import tables

        mapping = self._opened.mapping
        if tables.table_named(mapping, name) is None:
            self._opened.apply(tables.new_table(mapping, name, (), ()))
        self.show_lookups(name)

    def _make_table(self) -> None:
        """A new table for the selected rows, named after what they generate."""
        from designer.window.lookups import tables

        mapping, rows = self._opened.mapping, self._selection.rows
        target = row_destination((mapping.rows or ())[rows[0]]) if rows else None
        last = next((segment.name for segment in reversed(target or ()) if isinstance(segment, Key)), "")
        name = tables.unused_name(mapping, last or self.tr("table"))
        self._opened.apply(tables.new_table(mapping, name, (), rows))
        self.show_lookups(name)

    def _hide_inspector(self) -> None:
        if self._panels is not None:
            self.finish_editing()
            self._panels.show_panel("inspector", False)
            self.rows_wanted.emit()

    def _hide_lookups(self) -> None:
        if self._panels is not None:
            self._panels.show_panel("lookups", False)
            self.rows_wanted.emit()

    def _hide_problems(self) -> None:
        if self._panels is not None:
            self._panels.show_panel("problems", False)
            self.rows_wanted.emit()

    def _tell_filled(self) -> None:
        if self._panels is not None:
            self._panels.set_filled("inspector", bool(self._selection.rows))
