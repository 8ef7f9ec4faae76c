"""The one line on top: menus, the mapping's name, undo, problems, export and the theme."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, Qt, Signal
from PySide6.QtGui import QAction, QColor, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QMenuBar, QPushButton, QSizePolicy, QToolButton, QWidget

from designer.window.open_mapping import OpenMapping
from designer.window.told_keys import tell_keys
from widgets.command_button import CommandButton
from widgets.elided_label import ElidedLabel
from widgets.filling import fill
from widgets.menu_button import MenuButton
from widgets.numbers import grouped
from widgets.palette import Palette
from widgets.text_scale import scaled
from widgets.theme import current_palette, theme_source

HEIGHT_PX = 44


class HeaderBar(QWidget):
    """Shows the state of the open mapping; its buttons are commands made elsewhere."""

    problems_clicked = Signal()
    name_clicked = Signal(object)
    """The global point below the name."""

    def __init__(self, opened: OpenMapping, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._opened = opened
        self._follow_text(current_palette(self))
        theme_source().changed.connect(self._follow_text)
        self.menus = QMenuBar(self)
        self.menus.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._name = _NameLabel("", self)
        self._name.setProperty("role", "title")
        self._name.clicked.connect(lambda: self.name_clicked.emit(self.below_name()))
        self._edited = QLabel(self.tr("edited"), self)
        self._edited.setProperty("role", "quiet")
        self._tools = QHBoxLayout()
        self._tools.setSpacing(0)
        self.problems = QPushButton(self)
        self.problems.setProperty("chip", True)
        self.problems.setToolTip(self.tr("List the problems"))
        self.problems.clicked.connect(lambda: self.problems_clicked.emit())
        self.export = MenuButton(self.tr("Export"), self)
        self.export.setProperty("primary", True)
        self._right = QHBoxLayout()
        self._right.setSpacing(8)
        self._lay_out()
        opened.state_changed.connect(self._show)
        opened.draft_changed.connect(self._show)
        opened.changed.connect(lambda _change: self._show())
        self._show()

    def add_tool(self, action: QAction) -> None:
        """Put a command beside the name."""
        self._tools.addWidget(self._button(action))

    def add_right(self, action: QAction) -> None:
        """Put a command at the right end."""
        self._right.addWidget(self._button(action))

    def set_export_menu(self, menu: QMenu) -> None:
        """Say what can be exported."""
        self.export.setMenu(menu)

    def below_name(self) -> QPoint:
        """The global point below the mapping's name."""
        return self._name.mapToGlobal(self._name.rect().bottomLeft())

    def add_way_back(self, action: QAction) -> QToolButton:
        """Put a command in the name's place that leads back to what is open, in words."""
        button = self._button(action)
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self._row.insertWidget(self._row.indexOf(self._name), button)
        return button

    def show_problems(self, count: int, of: str = "") -> None:
        """Tell how many problems there are, and of what that is known, in words."""
        self.problems.setVisible(count > 0 and self.export.isVisibleTo(self))
        words = self.tr("1 problem") if count == 1 else self.tr("{0} problems").format(grouped(count))
        self.problems.setText(words)
        self.problems.setAccessibleName(words)
        self.problems.setToolTip(self.tr("List the problems: {0}").format(of) if of else self.tr("List the problems"))

    def show_mapping_parts(self, shown: bool) -> None:
        """Show or hide what makes no sense without an open mapping."""
        for at in range(self._tools.count()):
            item = self._tools.itemAt(at)
            widget = item.widget() if item is not None else None
            if widget is not None:
                widget.setVisible(shown)
        self._name.setVisible(shown)
        self.export.setVisible(shown)
        self.problems.setVisible(shown and bool(self.problems.text()) and self.problems.isVisibleTo(self))
        self._show()

    def paintEvent(self, event: QPaintEvent) -> None:
        palette = current_palette(self)
        painter = QPainter(self)
        fill(painter, self.rect(), QColor(palette.panel))
        fill(painter, QRect(0, self.height() - 1, self.width(), 1), QColor(palette.line))

    def _follow_text(self, _palette: Palette) -> None:
        self.setFixedHeight(scaled(HEIGHT_PX))

    def _button(self, action: QAction) -> QToolButton:
        button = CommandButton(self)
        button.setDefaultAction(action)
        tell_keys(action, action)  # the button shows the command's own tip, anew with each change of it
        button.setAccessibleName(action.text().replace("&", ""))
        return button

    def _show(self) -> None:
        if self._name.text() != self._opened.title:
            self._name.setText(self._opened.title)
        name = self.tr("Name in the JSON: {0}").format(self._opened.mapping.name or self.tr("none yet"))
        if self._name.accessibleDescription() != name:
            self._name.setAccessibleDescription(name)
        self._edited.setVisible(self._opened.is_edited and self._name.isVisibleTo(self))

    def _lay_out(self) -> None:
        row = self._row = QHBoxLayout(self)
        row.setContentsMargins(8, 0, 12, 1)
        row.setSpacing(8)
        row.addWidget(self.menus, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addSpacing(8)
        row.addWidget(self._name)
        row.addWidget(self._edited)
        row.addLayout(self._tools)
        row.addStretch(1)
        row.addWidget(self.problems)
        row.addWidget(self.export)
        row.addLayout(self._right)


class _NameLabel(ElidedLabel):
    """The name of what is open; a click asks for the name in the JSON."""

    clicked = Signal()

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self.clicked.emit()
