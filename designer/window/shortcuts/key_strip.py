"""What can be done with the keys of the chosen command: other keys, more, none, or those it has at first."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from designer.window.shortcuts.keys_model import KeyLine
from widgets.elided_label import ElidedLabel
from widgets.key_capture import KeyCapture
from widgets.text_scale import scaled

_CAPTURE_PX = 280


class KeyStrip(QFrame):
    """Three states in one place: what can be done, taking keys, and asking where they are another's."""

    change_wanted = Signal()
    more_wanted = Signal()
    clear_wanted = Signal()
    reset_wanted = Signal()
    captured = Signal(str)
    left = Signal()
    """Taking keys or asking is over."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = ElidedLabel("", self)
        self._name.setProperty("role", "title")
        self._told = QLabel(self)
        self._told.setProperty("role", "quiet")
        self._told.setWordWrap(True)
        self._told.setTextFormat(Qt.TextFormat.PlainText)
        self.change = self._button(self.tr("Change keys"), self.change_wanted.emit)
        self.more = self._button(self.tr("Add keys"), self.more_wanted.emit)
        self.clear = self._button(self.tr("No keys"), self.clear_wanted.emit)
        self.reset = self._button(self.tr("Reset"), self.reset_wanted.emit)
        self.capture = KeyCapture(self)
        self.capture.setPlaceholderText(self.tr("Press the keys"))
        self.capture.captured.connect(self.captured.emit)
        self.capture.cancelled.connect(self.end)
        self.cancel = self._button(self.tr("Cancel"), self.end)
        self.take = self._button(self.tr("Take it"), self._take)
        self.take.setProperty("primary", True)
        self.leave = self._button(self.tr("Leave"), self.end)
        self._taking: Callable[[], object] | None = None
        self._states = QStackedWidget(self)
        self._rest = self._page(self.change, self.more, self.clear, self.reset)
        self._capturing = self._page(self.capture, self.cancel)
        self._asking = self._page(self.take, self.leave)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 0, 12, 8)
        column.setSpacing(4)
        for part in (self._name, self._told, self._states):
            column.addWidget(part)
        self._states.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    @property
    def told(self) -> str:
        """What is said of the chosen command, or asked."""
        return self._told.text()

    @property
    def is_busy(self) -> bool:
        """Whether keys are being taken or a question waits."""
        return self._states.currentWidget() is not self._rest

    def show_line(self, line: KeyLine | None, told: str, is_changed: bool) -> None:
        """Show what can be done with a line."""
        self._taking = None
        self._states.setCurrentWidget(self._rest)
        self._name.setText(line.words if line is not None else "")
        self._tell(told)
        is_command = line is not None and bool(line.name)
        for button in (self.change, self.more):
            button.setEnabled(is_command)
        self.clear.setEnabled(line is not None and is_command and bool(line.keys))
        self.reset.setEnabled(is_command and is_changed)

    def start_capture(self, line: KeyLine) -> None:
        """Wait for the keys of a command."""
        self.capture.clear()
        self.capture.setMinimumWidth(scaled(_CAPTURE_PX))
        self.capture.setAccessibleName(self.tr("Press the keys for {0}").format(line.words))
        self._tell(self.tr("Press the keys for {0}; Esc leaves them as they are.").format(line.words))
        self._states.setCurrentWidget(self._capturing)
        self.capture.setFocus(Qt.FocusReason.OtherFocusReason)

    def refuse(self, why: str) -> None:
        """Say why the keys that were pressed cannot be had, and wait for others."""
        self.capture.clear()
        self._tell(why, is_wrong=True)

    def ask(self, question: str, take: Callable[[], object]) -> None:
        """Ask whether keys are to be taken from another command."""
        self._taking = take
        self._tell(question)
        self._states.setCurrentWidget(self._asking)
        self.take.setFocus(Qt.FocusReason.OtherFocusReason)

    def end(self) -> None:
        """Leave the keys as they are."""
        self._states.setCurrentWidget(self._rest)
        self.left.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.is_busy:
            self.end()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and isinstance(at := self.focusWidget(), QPushButton):
            at.click()
        else:
            super().keyPressEvent(event)

    def _take(self) -> None:
        if (take := self._taking) is not None:
            take()

    def _tell(self, words: str, *, is_wrong: bool = False) -> None:
        self._told.setText(words)
        self._told.setProperty("role", "error" if is_wrong else "quiet")
        self._told.style().unpolish(self._told)
        self._told.style().polish(self._told)
        if self.isVisible() and words:
            from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent

            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self._told, words))

    def _button(self, words: str, act: Callable[[], object]) -> QPushButton:
        button = QPushButton(words, self)
        button.clicked.connect(lambda: act())
        return button

    def _page(self, *parts: QWidget) -> QWidget:
        page = QWidget(self._states)
        row = QHBoxLayout(page)
        row.setContentsMargins(0, 4, 0, 0)
        row.setSpacing(8)
        for part in parts:
            row.addWidget(part)
        row.addStretch(1)
        self._states.addWidget(page)
        return page
