"""The mapping as a table, edited in place; or what it means that there are no rows."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QPersistentModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QAction, QShowEvent
from PySide6.QtWidgets import QMenu, QStackedWidget, QVBoxLayout, QWidget

from designer.documents import find_field
from designer.jsontext import Json
from designer.mapping import Change, edits, row_destination
from designer.matching import Place, place_of_path
from designer.window.open_mapping import OpenMapping
from designer.window.rows.actions import RowActions
from designer.window.rows.columns import KEYS, Column
from designer.window.rows.delegate import RowDelegate
from designer.window.rows.model import RowsModel
from designer.window.rows.path_choices import PathChoices
from designer.window.rows.probe import RowProbe
from designer.window.rows.row_edits import clear_cell, enter_constant
from designer.window.rows.row_filter import RowFilter
from designer.window.rows.table import RowsTable
from designer.window.selection import Selection
from designer.window.words import entered_constant
from widgets.empty_place import EmptyPlace, PlaceAction
from widgets.icons import IconFamily

if TYPE_CHECKING:
    from designer.window.rows.filter_line import FilterLine
    from widgets.value_editor import ValueKind

_KINDS: dict[str, ValueKind] = {"string": "text", "number": "number", "boolean": "boolean"}


class RowsPanel(QWidget):
    """Shows and edits the rows of the open mapping; what is selected here is selected everywhere."""

    wanted = Signal()
    """Something begins in here: it is to be seen."""
    told = Signal(object)
    """A hint for the status bar; empty when over."""
    failed = Signal(str)
    """Why something could not be done, and what to do: one sentence."""

    inspector_wanted = Signal()
    """The options of the selected rows are to be shown."""
    inspector_toggled = Signal()

    def __init__(
        self, opened: OpenMapping, selection: Selection, icons: IconFamily, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setProperty("panel", True)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._opened = opened
        self._selection = selection
        self._icons = icons
        self._model = RowsModel(opened, self)
        self._choices = PathChoices(opened)
        self._probe = RowProbe(opened, self)
        self._delegate = RowDelegate(self._model, self._choices, self._probe, icons, self)
        self.table = RowsTable(self._model, self._delegate, icons, self)
        self._filter = RowFilter()
        self._body = QStackedWidget(self)
        self._body.addWidget(self.table)
        self._actions = RowActions(opened, selection, self.finish_editing, self.table.row_beside, self)
        self._clear = QAction(self.tr("Clear cell"), self)
        self._edit = QAction(self.tr("Edit cell"), self)
        self._inspect = QAction(self.tr("Options of the row…"), self)
        self.actions_for_menu: list[QAction] = self._actions.all
        """What the window's Edit menu offers of this panel; the keys count only in here."""
        self.add_action = self._actions.add
        self.delete_rows = self._actions.delete
        """Deletes the selected rows, by its key also in the places that it is added to."""
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._body)
        self._connect()

    def edit_source(self, row: int, typed: str = "") -> None:
        """Begin to edit a row's source, with what has been typed so far."""
        self.table.edit_cell(row, Column.SOURCE, typed)

    def edit_destination(self, row: int) -> None:
        """Begin to edit a row's destination."""
        self.table.edit_cell(row, Column.DESTINATION)

    def focus_row(self, row: int) -> None:
        """Select a row, bring it into sight, and give it the keyboard."""
        self._selection.select_rows([row])
        self.table.show_rows([row])
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    @cached_property
    def filter_line(self) -> FilterLine:
        """Says which rows are shown, made when it is first asked for."""
        from designer.window.rows.filter_line import FilterLine

        line = FilterLine(self._icons, self)
        line.hide()
        self.layout().insertWidget(0, line)  # type: ignore[union-attr]  # it has one
        line.changed.connect(self._filter_anew)
        line.table_wanted.connect(self.table.setFocus)
        line.closed.connect(self.table.setFocus)
        return line

    def take_keyboard(self) -> None:
        """Give the keyboard to the table, with a row selected; without rows, to what can be done about that."""
        self._show_body()
        shown = self._body.currentWidget()
        if isinstance(shown, EmptyPlace):
            shown.buttons[0].setFocus(Qt.FocusReason.ShortcutFocusReason)
            return
        if not self._selection.rows:
            current = self.table.currentIndex().row()
            row = current if current >= 0 and not self.table.isRowHidden(current) else self.table.row_beside(-1, 1)
            if row < self._model.rowCount():
                self._selection.select_rows([row])
        self.table.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def start_filter(self) -> None:
        """Show the line that filters, with the keyboard in it."""
        if self._opened.mapping.row_count:
            self.filter_line.start()
            self._hide_rows()

    def add_row(self) -> None:
        """Put an empty row after the selected ones, and begin to edit its source."""
        self._actions.add_row()

    def enable_for_mapping(self, is_shown: bool) -> None:
        """Say whether a mapping is shown, on which the actions can act."""
        self._actions.enable_for_mapping(is_shown)

    def finish_editing(self) -> None:
        """Take what is being typed, as before saving."""
        self._delegate.commit()

    def column_state(self) -> bytes:
        """The widths of the columns, to be remembered."""
        return self.table.widths.state()

    def restore_column_state(self, state: bytes) -> None:
        """Take up remembered widths; what is no such state changes nothing."""
        self.table.widths.restore(state)

    def _connect(self) -> None:
        self._opened.changed.connect(self._keep_edited)
        self._opened.explained.connect(self._follow)
        self._selection.changed.connect(self._show_selected)
        self.table.rows_selected.connect(self._selection.select_rows)
        self.table.rows_dropped.connect(self._actions.move_to)
        self.table.drop_told.connect(self.told)
        self.table.constant_wanted.connect(self._ask_constant)
        self.table.menu_wanted.connect(self._show_menu)
        self._delegate.told.connect(self.told)
        self._actions.failed.connect(self.failed)
        self.table.filter_wanted.connect(self._toggle_filter)
        self._actions.added.connect(self._edit_added)
        self.table.options_wanted.connect(self.inspector_wanted)
        self.table.options_toggled.connect(self.inspector_toggled)
        self._inspect.triggered.connect(lambda: self.inspector_wanted.emit())
        self._clear.triggered.connect(lambda: self._clear_cell())
        self._edit.triggered.connect(lambda: self.table.edit(self.table.currentIndex()))

    def _edit_added(self, row: int) -> None:
        self.wanted.emit()
        self.edit_source(row)

    def _follow(self) -> None:
        self._show_body()
        self._show_selected()

    def _show_selected(self) -> None:
        if "filter_line" in self.__dict__ and self.filter_line.isVisibleTo(self):
            self._hide_rows()
        self.table.show_rows(self._selection.rows)

    def _filter_anew(self) -> None:
        self._filter.set(self.filter_line.shown, self.filter_line.text)
        self.table.is_filtered = self._filter.is_on
        if not self._filter.is_on:
            self.table.hide_rows(frozenset())
        self._hide_rows()

    def _hide_rows(self) -> None:
        """Hide what the filter hides; the rows that are selected stay."""
        count = self._model.rowCount()
        if not self._filter.is_on:
            self.filter_line.tell(count, count, 0)
            return
        facts = (self._model.facts(number) for number in range(count))
        filtered = self._filter.filtered(facts, self._selection.rows)
        self.table.hide_rows(filtered.hidden)
        self.filter_line.tell(filtered.fitting, count, filtered.kept)

    def _keep_edited(self, change: Change) -> None:
        """What is edited stays in sight; another mapping has rows of its own."""
        is_another = change.after is self._opened.saved and not self._opened.undo_stack.count()
        self._filter.forget() if is_another else self._filter.follow(change)

    def _toggle_filter(self) -> None:
        if "filter_line" in self.__dict__ and self.filter_line.isVisible():
            self.filter_line.close_line()
        else:
            self.start_filter()

    def _show_body(self) -> None:
        rows = self._opened.mapping.rows
        wanted: QWidget = self._passes_along if rows is None else self.table if rows else self._no_rows
        if isinstance(wanted, EmptyPlace):  # samples come first
            wanted.set_leading(self._opened.source is not None and self._opened.destination is not None)
        if self._body.currentWidget() is wanted:
            return
        focus = self.window().focusWidget()
        had_keyboard = focus is not None and focus.hasFocus() and self._body.isAncestorOf(focus)
        self._body.setCurrentWidget(wanted)
        if had_keyboard:
            (wanted.buttons[0] if isinstance(wanted, EmptyPlace) else wanted).setFocus(Qt.FocusReason.OtherFocusReason)

    @cached_property
    def _no_rows(self) -> EmptyPlace:
        return self._place(
            self.tr("No rows yet: every record generates {}."),
            self.tr("Drag a source field onto a destination field, and the row appears here."),
            [
                (self.tr("Add a row"), self.add_row),
                (
                    self.tr("Pass documents along instead"),
                    lambda: self._opened.apply(edits.pass_documents_along(self._opened.mapping)),
                ),
            ],
        )

    @cached_property
    def _passes_along(self) -> EmptyPlace:
        return self._place(
            self.tr("This mapping has no rows: documents pass along unchanged."),
            self.tr("Rows say which fields to generate, and from what."),
            [(self.tr("Start with rows"), lambda: self._opened.apply(edits.start_rows(self._opened.mapping)))],
        )

    def _place(self, title: str, hint: str, actions: Sequence[PlaceAction]) -> EmptyPlace:
        place = EmptyPlace(title, hint, actions, self)
        place.setAcceptDrops(False)  # files and fields are dropped elsewhere
        self._body.addWidget(place)
        return place

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._show_body()

    def _ask_constant(self, number: int, typed: str) -> None:
        from widgets.value_editor import NO_VALUE, ValueEditor

        row = self._model.row(number)
        target = row_destination(row)
        name = row.g_field or self.tr("row {0}").format(number + 1)
        index = QPersistentModelIndex(self._model.index(number, Column.CONSTANT))
        editor = ValueEditor(self.tr("Constant for {0}").format(name), entered_constant, self)
        editor.accepted.connect(lambda value: self._enter_constant(index, value))
        value = row.hard_coded_value if row.has_constant else NO_VALUE
        kind = None if row.has_constant or target is None else _KINDS.get(self._type_wanted(place_of_path(target)))
        corner = self.table.visualRect(index).bottomLeft() + QPoint(0, 1)
        editor.edit_at(self.table.viewport().mapToGlobal(corner), value, kind, typed)

    def _type_wanted(self, place: Place) -> str:
        fields = self._opened.destination_fields
        found = find_field(fields, place) if fields is not None else None
        return found.type if found is not None else ""

    def _enter_constant(self, index: QPersistentModelIndex, value: Json) -> None:
        if index.isValid():
            self._opened.apply(enter_constant(self._opened.mapping, index.row(), value))

    def _clear_cell(self) -> None:
        index = self.table.currentIndex()
        if index.isValid() and index.column() in KEYS:
            self._opened.apply(clear_cell(self._opened.mapping, index.row(), Column(index.column())))

    def _show_menu(self, point: QPoint) -> None:
        self.finish_editing()
        index = self.table.currentIndex()
        can_edit = index.isValid() and index.column() in KEYS
        self._edit.setEnabled(can_edit)
        self._clear.setEnabled(can_edit and KEYS[Column(index.column())] in self._model.row(index.row()).entries)
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._inspect.setEnabled(bool(self._selection.rows))
        menu.addActions([self._edit, self._clear, self._inspect])
        menu.addSeparator()
        self._actions.fill(menu)
        menu.popup(point)
