"""Going through records one by one: `‹ 3 of 500 ›`."""

from __future__ import annotations

import re

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QFontMetrics, QKeyEvent, QMouseEvent, QWheelEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLabel, QLineEdit, QToolButton, QWidget
from shiboken6 import isValid

from widgets.icons import IconFamily
from widgets.numbers import grouped
from widgets.palette import Palette
from widgets.text_scale import scaled
from widgets.theme import current_palette, theme_source

_ICON_PX = 14
_ROOM_PX = 12
_NOTCH = 120


class RecordNavigator(QWidget):
    """Shows which record of how many is looked at, and asks for another by buttons, number or wheel.

    `record_wanted(index)` counts from 0. What is shown changes only by `set_position`. With one record or none there
    is nowhere to go, and it hides itself.
    """

    record_wanted = Signal(object)

    def __init__(self, icons: IconFamily, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icons = icons
        self._index = 0
        self._count = 0
        self._turned = 0
        self.setAccessibleName(self.tr("Records"))
        self._previous = self._button(self.tr("Previous record"), -1)
        self._number = _NumberField(self)
        self._number.setAccessibleName(self.tr("Number of the record"))
        self._number.setToolTip(self.tr("Type a number to go to that record"))
        self._number.entered.connect(self._enter)
        self._of = QLabel(self)
        self._of.setProperty("role", "quiet")
        self._of.setContentsMargins(2, 0, 4, 0)
        self._next = self._button(self.tr("Next record"), 1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        for part in (self._previous, self._number, self._of, self._next):
            row.addWidget(part, 0, Qt.AlignmentFlag.AlignVCenter)
        theme_source().changed.connect(self._recolour)
        self._recolour(current_palette(self))
        self.hide()

    def set_position(self, index: int, count: int) -> None:
        """Show the record with that index, from 0, of that many."""
        self._index, self._count = index, count
        self._number.set_number(index + 1, widest=count)
        self._of.setText(self.tr("of {0}").format(grouped(count)))
        self._enable(self._previous, index > 0, instead=self._next)
        self._enable(self._next, index < count - 1, instead=self._previous)
        self.setVisible(count > 1)

    def wheelEvent(self, event: QWheelEvent) -> None:
        self._turned += event.angleDelta().y()
        notches = int(self._turned / _NOTCH)
        self._turned -= notches * _NOTCH
        if notches:
            self._want(self._index - notches)
        event.accept()

    def _want(self, index: int) -> None:
        index = max(0, min(index, self._count - 1))
        if index != self._index and self._count:
            self.record_wanted.emit(index)

    def _enter(self, number: object) -> None:
        if isinstance(number, int):
            self._want(number - 1)
        self._number.set_number(self._index + 1, widest=self._count)

    def _enable(self, button: QToolButton, enabled: bool, *, instead: QToolButton) -> None:
        had_focus = button.hasFocus()
        instead.setEnabled(instead.isEnabled() or not enabled)
        if had_focus and not enabled:
            instead.setFocus(Qt.FocusReason.OtherFocusReason)  # Else Qt gives the focus to the next panel.
        button.setEnabled(enabled)

    def _button(self, name: str, step: int) -> QToolButton:
        button = QToolButton(self)
        button.setIconSize(QSize(scaled(_ICON_PX), scaled(_ICON_PX)))
        button.setToolTip(name)
        button.setAccessibleName(name)
        button.setAutoRepeat(True)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.clicked.connect(lambda: self._want(self._index + step))
        return button

    def _recolour(self, palette: Palette) -> None:
        self._previous.setIcon(self._icons.icon("chevron-left", palette.quiet, scaled(_ICON_PX)))
        self._next.setIcon(self._icons.icon("chevron-right", palette.quiet, scaled(_ICON_PX)))
        if self._count:
            self._number.set_number(self._index + 1, widest=self._count)


class _NumberField(QLineEdit):
    """A number that looks like a label until it is clicked; Enter tells it, Esc goes back to where the focus was."""

    entered = Signal(object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._shown = ""
        self._plain = ""
        self._came_from: QWidget | None = None
        self.setProperty("flat", True)
        self.setProperty("compact", True)
        self.setAlignment(Qt.AlignmentFlag.AlignRight)
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        app.focusChanged.connect(self._note_focus)

    def set_number(self, number: int, *, widest: int) -> None:
        self._plain, self._shown = str(number), grouped(number)
        metrics = QFontMetrics(self.font())
        widest_text = re.sub("[0-9]", "8", grouped(widest))
        self.setFixedWidth(metrics.horizontalAdvance(widest_text) + _ROOM_PX)
        self._show()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            typed = re.sub(r"[\s'’.,]", "", self.text())
            self.entered.emit(int(typed) if re.fullmatch("-?[0-9]{1,18}", typed) else None)
        elif event.key() == Qt.Key.Key_Escape:
            self._show()
            self._go_back()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._show()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self._show()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        if not self.hasSelectedText() and self.text() == self._plain:
            self.selectAll()

    def _show(self) -> None:
        self.setText(self._plain if self.hasFocus() else self._shown)
        if self.hasFocus():
            self.selectAll()

    def _note_focus(self, old: QWidget | None, new: QWidget | None) -> None:
        if new is self and old is not self:
            self._came_from = old

    def _go_back(self) -> None:
        goal = self._came_from
        if goal is not None and isValid(goal) and goal.isVisible() and goal.window() is self.window():
            goal.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.focusNextChild()
