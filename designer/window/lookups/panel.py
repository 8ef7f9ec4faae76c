"""The lookup tables of the mapping: which there are, their entries, and what is missing from them."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QAction, QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QLabel,
    QListView,
    QSplitter,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from designer.jsontext import Json
from designer.mapping import Change, edits
from designer.window.lookups import tables
from designer.window.lookups.entries_model import EntriesModel, EntryColumn
from designer.window.lookups.entries_table import EntriesTable
from designer.window.lookups.missing import MissingChoice
from designer.window.lookups.names_list import TablesModel
from designer.window.lookups.paste_words import PasteWords
from designer.window.lookups.spreadsheet import read_pasted, write_entries
from designer.window.open_mapping import OpenMapping
from widgets.divider import Divider
from widgets.elided_label import ElidedLabel
from widgets.empty_place import EmptyPlace
from widgets.find_field import FindField
from widgets.icons import IconFamily
from widgets.message_bar import MessageBar
from widgets.numbers import grouped
from widgets.palette import Palette
from widgets.prompt_delegate import PromptDelegate
from widgets.theme import current_palette, theme_source

_LIST_PX = 200
_NARROWEST_LIST_PX = 140
_FIND_PX = 200
_TOLD = "lookup-tables"


class LookupsPanel(QWidget):
    """Edits one table at a time; each thing done is one step of the open mapping."""

    told = Signal(object)
    """A hint for the status bar; empty when over."""
    close_wanted = Signal()
    left = Signal()
    """Esc: the keyboard goes back to the rows."""

    def __init__(self, opened: OpenMapping, bar: MessageBar, icons: IconFamily, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("panel", True)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(self.tr("Lookup tables"))
        self._opened = opened
        self._bar = bar
        self._icons = icons
        self._name = ""
        self._found: list[int] = []
        self._words = PasteWords(self)
        self.names = QListView(self)
        self._names = TablesModel(opened, self)
        self._entries = EntriesModel(opened, self)
        self.entries = EntriesTable(self._entries, self)
        self.missing = MissingChoice(self)
        self.finder = FindField(icons, self.tr("Find an entry"), self)
        self.finder.setProperty("flat", True)
        self._title = ElidedLabel("", self)
        self._title.setProperty("role", "title")
        self._about = ElidedLabel("", self)
        self._about.setProperty("role", "quiet")
        self._tools: list[tuple[QToolButton, str]] = []
        self._empty = EmptyPlace(
            self.tr("No lookup tables yet"),
            self.tr("A table says what each value of a field becomes, such as NO: Norway. Paste two columns, or type."),
            [(self.tr("Add a table"), self.add_table), (self.tr("Paste a table"), self.paste)],
            self,
        )
        self._body = QStackedWidget(self)
        self._lay_out()
        paste = QAction(self)
        paste.setShortcut(QKeySequence.StandardKey.Paste)
        paste.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        paste.triggered.connect(lambda _checked=False: self.paste())
        self.addAction(paste)
        self._connect()
        self._follow()

    def show_table(self, name: str) -> None:
        """Show a table, and give its entries the keyboard."""
        self._choose(name)
        if self._name and not self.entries.selectionModel().hasSelection():
            self.entries.go_to(0)
        (self.entries if self._name else self._empty.buttons[0]).setFocus(Qt.FocusReason.OtherFocusReason)

    def take_keyboard(self) -> None:
        """Give the keyboard to the entries that are shown."""
        self.show_table(self._name)

    def add_table(self) -> None:
        """Add an empty table, whose name can be typed at once."""
        name = self._new_name()
        self._opened.apply(tables.new_table(self._opened.mapping, name, (), ()))
        self._choose(name)
        self.names.edit(self.names.currentIndex())

    def remove_table(self) -> None:
        """Take the table away that is shown, and say which rows used it."""
        name = self._name
        if not name:
            return
        used = self._names.used(name)
        has_users = bool(edits.rows_using_lookup(self._opened.mapping, name))
        step = self._opened.undo_stack.index()
        self._opened.apply(edits.remove_lookup(self._opened.mapping, name))
        words = self.tr("The table {0} is gone; it was {1}.").format(name, used)
        if has_users:
            words = self.tr("The table {0} is gone; it was {1}: choose another table there.").format(name, used)
        self._bar.show_message(
            "warning" if has_users else "info", words, [(self.tr("Take back"), lambda: self._take_back(step))], _TOLD
        )

    def paste(self) -> None:
        """Put what is on the clipboard into the table that is shown, or into a new one."""
        pasted = read_pasted(QGuiApplication.clipboard().text())
        if not pasted.entries:
            self._bar.show_message("error", self._words.nothing(pasted), name=_TOLD)
            return
        table = self._entries.table
        if table is None:
            name = self._new_name()
            self._opened.apply(tables.new_table(self._opened.mapping, name, pasted.entries, ()))
            self._choose(name)
            replaced = 0
        else:
            replaced = sum(key in table.map for key, _ in pasted.entries)
            self._opened.apply(tables.paste_entries(self._opened.mapping, table, pasted.entries))
        is_whole = not (pasted.left_out or pasted.repeated or pasted.has_more_columns)
        keep = [(self.tr("Keep it as an entry"), lambda: self._keep_heading(pasted.with_heading()))]
        self._bar.show_message(
            "success" if is_whole else "warning",
            self._words.of(pasted, replaced),
            keep if pasted.heading is not None else [],
            _TOLD,
        )
        self.entries.go_to(self._entries.place_of(pasted.entries[0][0]))
        self.entries.setFocus(Qt.FocusReason.OtherFocusReason)

    def copy(self, places: Iterable[int]) -> None:
        """Put entries on the clipboard, as spreadsheets take them."""
        written = [self._entries.entry(place) for place in places]
        if written:
            QGuiApplication.clipboard().setText(write_entries(written))
            count = len(written)
            words = self.tr("1 entry is on the clipboard")
            self.told.emit(words if count == 1 else self.tr("{0} entries are on the clipboard").format(grouped(count)))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def _connect(self) -> None:
        self._names.refused.connect(self._refuse)
        self._entries.refused.connect(self._refuse)
        self.names.selectionModel().currentChanged.connect(self._show_current)
        self.entries.value_entered.connect(self._set_value)
        self.entries.deleted.connect(self._delete)
        self.entries.copied.connect(self.copy)
        self.entries.sorted_by.connect(self._sort)
        self.missing.failures_chosen.connect(
            lambda allows: self._change(lambda table: tables.set_missing(self._opened.mapping, table, allows))
        )
        self.missing.default_entered.connect(
            lambda value: self._change(lambda table: tables.set_default(self._opened.mapping, table, value))
        )
        self.finder.textChanged.connect(self._find)
        self.finder.next_requested.connect(lambda: self._step_found(1))
        self.finder.previous_requested.connect(lambda: self._step_found(-1))
        self.finder.moved_down.connect(self.entries.setFocus)
        self._opened.changed.connect(lambda _change: self._follow())
        theme_source().changed.connect(self._recolour)
        self._recolour(current_palette(self))

    def _follow(self) -> None:
        """Show what the mapping has now; of a table that is gone or renamed, the one in its place."""
        self._bar.withdraw(_TOLD)  # it was told of the tables as they were
        names = self._names.names
        if self._name not in names:
            at = max(self.names.currentIndex().row(), 0)
            self._name = names[min(at, len(names) - 1)] if names else ""
        self._choose(self._name)

    def _choose(self, name: str) -> None:
        names = self._names.names
        before, self._name = self._name, name if name in names else (names[0] if names else "")
        if self._name != before:
            self._bar.withdraw(_TOLD)
        self._body.setCurrentIndex(0 if names else 1)
        self._entries.show_table(self._name)
        if names:
            self.names.setCurrentIndex(self._names.index(names.index(self._name)))
        self._show_about()
        if self.finder.text():
            self._find(self.finder.text(), goes_there=False)

    def _show_current(self, current: QModelIndex, _before: QModelIndex) -> None:
        names = self._names.names
        if current.isValid() and current.row() < len(names) and names[current.row()] != self._name:
            self._choose(names[current.row()])

    def _show_about(self) -> None:
        table = self._entries.table
        if table is not None:
            self._title.setText(table.name)
            self._about.setText(f"{self._names.counted(table)} · {self._names.used(table.name)}")
            self.missing.show_table(table)

    def _change(self, step: Callable[[tables.TableView], Change]) -> None:
        table = self._entries.table
        if table is not None:
            self._opened.apply(step(table))
            self._show_about()

    def _set_value(self, key: str, value: Json) -> None:
        self._change(lambda table: tables.set_value(self._opened.mapping, table, key, value))

    def _delete(self, places: list[int]) -> None:
        if places:
            self._change(lambda table: tables.remove_entries(self._opened.mapping, table, set(places)))
            self.entries.go_to(min(places[0], self._entries.count))

    def _sort(self, column: int) -> None:
        by_value = column == EntryColumn.VALUE
        self._change(lambda table: tables.sort_entries(self._opened.mapping, table, by_value))

    def _keep_heading(self, entries: tuple[tuple[str, Json], ...]) -> None:
        self._change(lambda table: tables.paste_entries(self._opened.mapping, table, entries[:1]))

    def _take_back(self, step: int) -> None:
        if self._opened.undo_stack.index() == step + 1:
            self._opened.undo_stack.undo()

    def _refuse(self, words: str) -> None:
        self._bar.show_message("error", words, name=_TOLD)

    def _new_name(self) -> str:
        return tables.unused_name(self._opened.mapping, self.tr("table"))

    # Finding

    def _find(self, text: str, goes_there: bool = True) -> None:
        self._found = self._entries.find(text.strip())
        if self._found and goes_there and self.entries.currentIndex().row() not in self._found:
            self.entries.go_to(self._found[0])
        self._tell_count()

    def _step_found(self, by: int) -> None:
        if self._found:
            row = self.entries.currentIndex().row()
            at = self._found.index(row) + by if row in self._found else 0
            self.entries.go_to(self._found[at % len(self._found)])
            self._tell_count()

    def _tell_count(self) -> None:
        row = self.entries.currentIndex().row()
        self.finder.set_count(self._found.index(row) + 1 if row in self._found else 0, len(self._found))

    # Looks

    def _lay_out(self) -> None:
        parts = QSplitter(Qt.Orientation.Horizontal, self)
        parts.setChildrenCollapsible(False)
        parts.setHandleWidth(1)
        parts.addWidget(self._names_side())
        parts.addWidget(self._entries_side())
        parts.setStretchFactor(1, 1)
        parts.setSizes([_LIST_PX, 4 * _LIST_PX])
        self._body.addWidget(parts)
        self._body.addWidget(self._empty)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._body)

    def _names_side(self) -> QWidget:
        self.names.setModel(self._names)
        self.names.setItemDelegate(PromptDelegate(self.names))
        self.names.setStyleSheet("QListView::item { padding: 0 12px; }")
        self.names.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.names.setMinimumWidth(_NARROWEST_LIST_PX)
        self.names.setAccessibleName(self.tr("Lookup tables"))
        triggers = QAbstractItemView.EditTrigger
        self.names.setEditTriggers(triggers.DoubleClicked | triggers.EditKeyPressed)
        delete = QAction(self.names)
        delete.setShortcut(QKeySequence.StandardKey.Delete)
        delete.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        delete.triggered.connect(lambda _checked=False: self.remove_table())
        self.names.addAction(delete)
        side = QWidget(self)
        head = QHBoxLayout()
        head.setContentsMargins(16, 6, 8, 6)
        title = QLabel(self.tr("Tables"), side)
        title.setProperty("role", "quiet")
        head.addWidget(title, 1)
        head.addWidget(self._tool(self.tr("Add a table"), "plus", self.add_table))
        head.addWidget(self._tool(self.tr("Delete the table"), "trash", self.remove_table))
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(Divider(side))
        column.addWidget(self.names, 1)
        return side

    def _entries_side(self) -> QWidget:
        side = QWidget(self)
        head = QHBoxLayout()
        head.setContentsMargins(16, 6, 8, 6)
        head.setSpacing(8)
        head.addWidget(self._title)
        head.addWidget(self._about, 2)
        self.finder.setMaximumWidth(_FIND_PX)
        self.finder.setMinimumWidth(_FIND_PX // 2)
        head.addWidget(self.finder, 1)
        head.addWidget(self._tool(self.tr("Paste entries from a spreadsheet (Ctrl+V)"), "paste", self.paste))
        head.addWidget(
            self._tool(self.tr("Copy the whole table"), "copy", lambda: self.copy(range(self._entries.count)))
        )
        head.addWidget(self._tool(self.tr("Close the lookup tables"), "close", self.close_wanted.emit))
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(Divider(side))
        column.addWidget(self.entries, 1)
        column.addWidget(Divider(side))
        column.addWidget(self.missing)
        return side

    def _tool(self, words: str, icon: str, act: Callable[[], object]) -> QToolButton:
        button = QToolButton(self)
        button.setToolTip(words)
        button.setAccessibleName(words)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.clicked.connect(lambda: act())
        self._tools.append((button, icon))
        return button

    def _recolour(self, palette: Palette) -> None:
        for button, icon in self._tools:
            button.setIcon(self._icons.icon(icon, palette.quiet))
