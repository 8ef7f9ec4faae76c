"""One side of the designer: the sample's name, finding, and the tree; or how to fill it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import cached_property

from PySide6.QtCore import QItemSelectionModel, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QStackedWidget, QToolButton, QVBoxLayout, QWidget

from designer.documents import EVERY
from designer.matching import Place
from designer.window.trees.finding import FieldFinder
from designer.window.trees.model import FIELD, FieldTreeModel
from designer.window.trees.view import FieldTreeView, PlanDrop
from widgets.divider import Divider
from widgets.elided_label import ElidedLabel
from widgets.empty_place import EmptyPlace
from widgets.find_field import FindField
from widgets.icons import IconFamily
from widgets.palette import Palette
from widgets.text_scale import scaled
from widgets.theme import current_palette, theme_source

_ICON_PX = 16
_OPENED_AT_FIRST = 100
_ELEMENTS_OPENED_AT_FIRST = 20


class FieldPanel(QWidget):
    """A tree with what belongs to it. Intents are told; files are read elsewhere."""

    open_wanted = Signal()
    paste_wanted = Signal()
    files_dropped = Signal(object)
    text_dropped = Signal(object)
    paste_keys = Signal()

    def __init__(
        self,
        title: str,
        find_words: str,
        model: FieldTreeModel,
        make_empty: Callable[[], EmptyPlace],
        icons: IconFamily,
        plan_drop: PlanDrop,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setProperty("panel", True)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._icons = icons
        self._finding = FieldFinder(model, self)
        self._found: list[Place] = []
        self._before_finding: Place = ()
        self._was_selected = False
        self.tree = FieldTreeView(model, icons, plan_drop, self)
        self.tree.setAccessibleName(title)
        self.finder = FindField(icons, find_words, self)
        self.finder.setProperty("flat", True)
        self.head = QHBoxLayout()
        self._find_row = QHBoxLayout()
        self._beside_find: list[QWidget] = []
        self._title = QLabel(title, self)
        self._title.setProperty("role", "title")
        self._sample = ElidedLabel("", self)
        self._sample.setProperty("role", "quiet")
        self._open = self._tool(self.tr("Open a sample"), "open", self.open_wanted.emit)
        self._paste = self._tool(self.tr("Paste JSON as the sample"), "paste", self.paste_wanted.emit)
        self._make_empty = make_empty
        self._has_fields = False
        self._leads = True
        self._body = QStackedWidget(self)
        self._body.addWidget(self.tree)
        self._lay_out()
        self.tree.files_dropped.connect(self.files_dropped)
        self.tree.find_wanted.connect(self._start_finding)
        self.finder.textChanged.connect(self._find_now)
        self.finder.next_requested.connect(self._accept_found)
        self.finder.previous_requested.connect(lambda: self._step_found(-1))
        self.finder.moved_down.connect(self.tree.setFocus)
        for found_anew in (model.modelReset, self._finding.more_known):
            found_anew.connect(lambda: self._find_now(self.finder.text()))
        paste = QShortcut(QKeySequence(QKeySequence.StandardKey.Paste), self.tree)
        paste.setContext(Qt.ShortcutContext.WidgetShortcut)
        paste.activated.connect(self.paste_keys)
        leave = QShortcut(QKeySequence(Qt.Key.Key_Escape), self.finder)
        leave.setContext(Qt.ShortcutContext.WidgetShortcut)
        leave.activated.connect(self._leave_finding)
        for before, after in ((self._open, self._paste), (self._paste, self.finder), (self.finder, self.tree)):
            QWidget.setTabOrder(before, after)
        theme_source().changed.connect(self._recolour)
        self._recolour(current_palette(self))

    @cached_property
    def empty(self) -> EmptyPlace:
        """What is shown while there are no fields, made when it is first shown."""
        empty = self._make_empty()
        empty.dropped_files.connect(self.files_dropped)
        empty.dropped_text.connect(self.text_dropped)
        paste = QShortcut(QKeySequence(QKeySequence.StandardKey.Paste), empty)
        paste.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        paste.activated.connect(self.paste_keys)
        empty.set_leading(self._leads)
        self._body.addWidget(empty)
        return empty

    def name_sample(self, name: str) -> None:
        """Show which sample it is."""
        self._sample.setText(name)

    def show_tree(self, has_fields: bool, *, leads: bool = True) -> None:
        """Show the tree, or how to fill it, and whether that is what a person does next."""
        self._has_fields, self._leads = has_fields, leads
        if "empty" in self.__dict__:
            self.empty.set_leading(leads)
        if self.isVisible():
            self._show_body()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._show_body()

    def _show_body(self) -> None:
        had_focus = self.isAncestorOf(self.window().focusWidget() or self.window())
        self._body.setCurrentWidget(self.tree if self._has_fields else self.empty)
        if had_focus and self._has_fields and not self.finder.hasFocus():
            self.tree.setFocus()
        for part in (self.finder, *self._beside_find):
            part.setVisible(self._has_fields)

    def add_beside_find(self, part: QWidget) -> None:
        """Put something beside the find field, to be shown with it."""
        self._beside_find.append(part)
        self._find_row.addWidget(part)
        part.setVisible(self._has_fields)

    def take_keyboard(self) -> None:
        """Give the keyboard to the tree; without fields, to the first thing that can be done about that."""
        self._show_body()
        to = self.tree if self._has_fields else self.empty.buttons[0]
        to.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def open_first_levels(self) -> None:
        """Open the branches at the top that can be overseen."""
        fields = self.tree.fields
        nodes = fields.nodes_in(fields.root)
        if len(nodes) > _OPENED_AT_FIRST:
            return
        for node in nodes:
            longest = node.field.length if node.field is not None else None
            if longest is None or longest[1] <= _ELEMENTS_OPENED_AT_FIRST:
                self.tree.expand(fields.index_of(node))
                if longest is not None and (every := fields.find((*node.place, EVERY))) is not None:
                    self.tree.expand(fields.index_of(every))

    def go_to(self, place: Place) -> None:
        """Select a field and bring it into sight, wherever it is; nothing where the tree has none there."""
        node = self.tree.fields.find(place)
        if node is None:
            return
        index = self.tree.fields.index_of(node, FIELD)
        self.tree.scrollTo(index)
        flags = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
        self.tree.selectionModel().setCurrentIndex(index, flags)

    def start_find(self) -> None:
        """Put the cursor into the find field."""
        self.finder.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.finder.selectAll()

    def _start_finding(self, typed: str) -> None:
        self.finder.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.finder.setText(typed)

    def _leave_finding(self) -> None:
        if self.finder.text():
            self.finder.clear()
        elif self.tree.carried is not None:
            self.tree.carry_cancelled.emit()
        self.tree.setFocus()

    def _find_now(self, text: str) -> None:
        found = self._finding.find(text.strip())
        if self._finding.is_gathering:
            return  # told again when all fields are known
        current = self._current_place()
        if current not in self._found:
            self._before_finding, self._was_selected = current, bool(self.tree.selected_nodes())
        self._found = found
        self.tree.show_found(found)
        if found and current not in found:
            self.go_to(found[0])
        elif text.strip() and not found and current != self._before_finding:
            self._go_back()  # what fitted the first letters is not what was meant
        self._tell_count()

    def _current_place(self) -> Place:
        node = self.tree.current_node()
        return node.place if node is not None else ()

    def _accept_found(self) -> None:
        if self.tree.takes_carried():
            if self._found or not self.finder.text():
                self.tree.drop_carried(self.tree.current_node())
        else:
            self._step_found(1)

    def _step_found(self, by: int) -> None:
        if not self._found:
            return
        current = self._current_place()
        at = self._found.index(current) + by if current in self._found else 0
        self.go_to(self._found[at % len(self._found)])
        self._tell_count()

    def _go_back(self) -> None:
        """Leave what was found for where the find began."""
        if self._before_finding:
            self.go_to(self._before_finding)
        if not self._was_selected:
            self.tree.clearSelection()

    def _tell_count(self) -> None:
        current = self._current_place()
        at = self._found.index(current) + 1 if current in self._found else 0
        self.finder.set_count(at, len(self._found))

    def _tool(self, words: str, icon: str, act: Callable[[], object]) -> QToolButton:
        button = QToolButton(self)
        button.setToolTip(words)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.setAccessibleName(words)
        button.setProperty("icon-name", icon)
        button.clicked.connect(lambda: act())
        return button

    def tools(self) -> Sequence[QToolButton]:
        """The small buttons of the heading."""
        return (self._open, self._paste)

    def _recolour(self, palette: Palette) -> None:
        for button in self.tools():
            button.setIcon(self._icons.icon(str(button.property("icon-name")), palette.quiet, scaled(_ICON_PX)))

    def _lay_out(self) -> None:
        self.head.setContentsMargins(16, 8, 8, 0)
        self.head.setSpacing(8)
        self.head.addWidget(self._title)
        self.head.addWidget(self._sample, 1)
        self.head.addWidget(self._open)
        self.head.addWidget(self._paste)
        self._find_row.setContentsMargins(8, 0, 8, 4)
        self._find_row.addWidget(self.finder)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(self.head)
        column.addLayout(self._find_row)
        column.addWidget(Divider(self))
        column.addWidget(self._body, 1)
