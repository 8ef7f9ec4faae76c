"""A line whose text counts once it is finished: by Enter, or by going elsewhere."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from widgets.theme import current_palette

_ERROR_LINE_PX = 2


class DraftLine(QLineEdit):
    """Tells `settled(text)` when another text than the shown one is finished; Esc brings the shown one back.

    `drafted(text)` tells each text on the way.
    """

    settled = Signal(object)
    drafted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown = ""
        self._is_wrong = False
        self.textEdited.connect(lambda text: self.drafted.emit(text))
        self.returnPressed.connect(self.settle)

    @property
    def is_drafting(self) -> bool:
        """Whether another text is being entered."""
        return self.text() != self._shown

    @property
    def is_wrong(self) -> bool:
        """Whether the text is marked as one that cannot be read."""
        return self._is_wrong

    def show_text(self, text: str) -> None:
        """Show a text, unless a person is entering another one just now."""
        if self.is_drafting and self.hasFocus():
            self._shown = text
            return
        self._shown = text
        if self.text() != text:
            self.setText(text)
            self.setCursorPosition(0)

    def set_wrong(self, is_wrong: bool, why: str = "") -> None:
        """Mark the text as one that cannot be read, and say why to those who hear it."""
        self._is_wrong = is_wrong
        self.setAccessibleDescription(why)
        self.update()

    def settle(self) -> None:
        """Take the text as it is."""
        if self.is_drafting:
            self._shown = self.text()
            self.settled.emit(self._shown)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.is_drafting:
            self.setText(self._shown)
            self.drafted.emit(self._shown)
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() not in (Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason):
            self.settle()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._is_wrong:
            painter = QPainter(self)
            line = self.rect().adjusted(4, 0, -4, 0)
            line.setTop(line.bottom() - _ERROR_LINE_PX + 1)
            painter.fillRect(line, QColor(current_palette(self).error))
