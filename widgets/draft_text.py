"""A few lines of text that count once they are finished: by going elsewhere, or by Ctrl+Enter."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QFontMetrics, QKeyEvent
from PySide6.QtWidgets import QPlainTextEdit, QWidget

_LINES = 2
_AROUND_PX = 16


class DraftText(QPlainTextEdit):
    """Tells `settled(text)` when another text than the shown one is finished; Esc brings the shown one back."""

    settled = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown = ""
        self.setTabChangesFocus(True)
        self.setFixedHeight(QFontMetrics(self.font()).lineSpacing() * _LINES + _AROUND_PX)

    @property
    def is_drafting(self) -> bool:
        """Whether another text is being entered."""
        return self.toPlainText() != self._shown

    def show_text(self, text: str) -> None:
        """Show a text, unless a person is entering another one just now."""
        is_busy = self.is_drafting and self.hasFocus()
        self._shown = text
        if not is_busy and self.toPlainText() != text:
            self.setPlainText(text)

    def settle(self) -> None:
        """Take the text as it is."""
        if self.is_drafting:
            self._shown = self.toPlainText()
            self.settled.emit(self._shown)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        is_enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if is_enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.settle()
        elif event.key() == Qt.Key.Key_Escape and self.is_drafting:
            self.setPlainText(self._shown)
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() not in (Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason):
            self.settle()
