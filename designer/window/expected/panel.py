"""What is expected of the shown record, beside what is generated."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QHBoxLayout,
    QLabel,
    QMenu,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from designer.documents import ABSENT
from designer.documents.difference import DocumentPlace
from designer.window.expected.expecting import Expecting
from designer.window.expected.scenario_run import ScenarioRun
from designer.window.expected.scenarios_panel import ScenariosPanel
from designer.window.expected.view import DifferenceView
from designer.window.open_mapping import OpenMapping
from designer.window.selection import Selection
from widgets.elided_label import ElidedLabel
from widgets.empty_place import EmptyPlace
from widgets.icons import IconFamily
from widgets.numbers import grouped
from widgets.palette import Palette
from widgets.text_scale import scaled
from widgets.theme import current_palette, theme_source

_ICON_PX = 16
_BESIDE_FROM_PX = 720
"""From this width on the scenarios stand beside the difference, not below it."""


class ExpectedPanel(QWidget):
    """The difference of both documents, live; while nothing is expected, how to say what is."""

    left = Signal()
    """Esc: the keyboard goes back to the rows."""

    def __init__(
        self,
        expecting: Expecting,
        run: ScenarioRun,
        opened: OpenMapping,
        selection: Selection,
        icons: IconFamily,
        actions: list[QAction],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setProperty("panel", True)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._expecting = expecting
        self._opened = opened
        self._selection = selection
        self._icons = icons
        self._icon = QLabel(self)
        self.state = ElidedLabel("", self)
        self._tools: list[tuple[QToolButton, str]] = []
        self.previous = self._tool("chevron-up", self.tr("Previous difference"))
        self.next = self._tool("chevron-down", self.tr("Next difference"))
        self.more = self._tool("more", self.tr("What is expected of this record"))
        self.view = DifferenceView(self)
        self.empty = EmptyPlace(
            "",
            "",
            [
                (self.tr("Expect what is generated now"), expecting.expect_generated),
                (self.tr("Open expected document…"), expecting.choose_document),
                (self.tr("Paste JSON"), expecting.paste),
            ],
            self,
        )
        self.scenarios = ScenariosPanel(run, icons, self)
        self._body = QStackedWidget(self)
        self._lay_out(actions)
        self.previous.clicked.connect(lambda: self.go_to_difference(-1))
        self.next.clicked.connect(lambda: self.go_to_difference(1))
        self.view.place_chosen.connect(self._select)
        self.view.compared.connect(self._tell_count)
        opened.explained.connect(self._follow)
        expecting.changed.connect(self._follow)
        theme_source().changed.connect(self._recolour)
        self._recolour(current_palette(self))
        self.show_difference()

    def show_difference(self) -> None:
        """Show how what is generated now differs from what is expected."""
        expected, told = self._expecting.document, self._opened.explanation
        if expected is ABSENT or told is None:
            self._show_empty()
            return
        self.view.show_documents(expected, told.generated)
        self._body.setCurrentWidget(self.view)
        self.setFocusProxy(self.view)
        self._head.show()
        self._tell_count()

    def _tell_count(self) -> None:
        """Say how many differences there are, once that is known."""
        count = self.view.count
        if self.view.is_comparing:
            words = self.tr("Comparing…")
        elif count == 0:
            words = self.tr("As expected")
        else:
            words = self.tr("1 difference") if count == 1 else self.tr("{0} differences").format(grouped(count))
        self.state.setText(words)
        for tool in (self.previous, self.next):
            tool.setEnabled(count > 0)
        self._show_mark(current_palette(self))

    def go_to_difference(self, by: int) -> None:
        """Go to the next difference, or (-1) to the one before, and give it the keyboard."""
        if self._body.currentWidget() is self.view:
            self.view.setFocus(Qt.FocusReason.ShortcutFocusReason)
            self.view.go_to_difference(by)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.show_difference()
        self.scenarios.run_again_soon()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        is_wide = event.size().width() >= scaled(_BESIDE_FROM_PX)
        directions = QBoxLayout.Direction
        self._parts.setDirection(directions.LeftToRight if is_wide else directions.TopToBottom)
        self.scenarios.stand_beside(is_wide)

    def _follow(self) -> None:
        if self.isVisible():
            self.show_difference()
            self.scenarios.run_again_soon()

    def _show_empty(self) -> None:
        place = self._expecting.place
        if place is None:
            title = self.tr("Documents are expected of the records of a source sample")
            hint = self.tr("Open a source sample first.")
        else:
            title = self.tr("Nothing is expected of record {0} yet").format(grouped(place.number))
            hint = self.tr("Say once what is right, and see at once when a change makes it otherwise.")
        self.empty.set_words(title, hint)
        for button in self.empty.buttons:
            button.setEnabled(place is not None)
        self._body.setCurrentWidget(self.empty)
        self.setFocusProxy(self.empty.buttons[0])
        self._head.hide()

    def _select(self, place: DocumentPlace) -> None:
        told = self._opened.explanation
        origin = told.origin_of(place) if told is not None else None
        if origin is not None and origin.row >= 0:
            self._selection.select_generated(origin.row, origin.sources)
        else:
            self._selection.select_destinations([place])

    def _tool(self, icon: str, words: str) -> QToolButton:
        button = QToolButton(self)
        button.setToolTip(words)
        button.setAccessibleName(words)
        button.setIconSize(QSize(scaled(_ICON_PX), scaled(_ICON_PX)))
        self._tools.append((button, icon))
        return button

    def _recolour(self, palette: Palette) -> None:
        for button, icon in self._tools:
            button.setIcon(self._icons.icon(icon, palette.quiet))
        self._show_mark(palette)

    def _show_mark(self, palette: Palette) -> None:
        if self.view.is_comparing:
            self._icon.clear()
            return
        name, told = ("differs", palette.error) if self.view.count else ("check", palette.success)
        self._icon.setPixmap(self._icons.pixmap(name, told, scaled(_ICON_PX), self.devicePixelRatioF()))

    def _lay_out(self, actions: list[QAction]) -> None:
        menu = QMenu(self)
        menu.addActions(actions)
        self.more.setMenu(menu)
        self.more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.more.setStyleSheet("QToolButton::menu-indicator { image: none; }")
        self.state.setProperty("role", "title")
        self._head = QWidget(self)
        head = QHBoxLayout(self._head)
        head.setContentsMargins(16, 6, 8, 6)
        head.setSpacing(8)
        head.addWidget(self._icon)
        head.addWidget(self.state, 1)
        for tool in (self.previous, self.next, self.more):
            head.addWidget(tool)
        self._body.addWidget(self.empty)
        self._body.addWidget(self.view)
        column = QVBoxLayout()
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._head)
        column.addWidget(self._body, 1)
        self._parts = QBoxLayout(QBoxLayout.Direction.TopToBottom, self)
        self._parts.setContentsMargins(0, 0, 0, 0)
        self._parts.setSpacing(0)
        self._parts.addLayout(column, 1)
        self._parts.addWidget(self.scenarios)
