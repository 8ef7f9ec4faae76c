"""A one-line label in a colour of the palette, named by its use."""

from __future__ import annotations

from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from widgets.elided_label import ElidedLabel
from widgets.fonts import mono_font, word_font
from widgets.theme import current_palette


class ToneLabel(ElidedLabel):
    """Shows a value or words; cut in the middle where there is no room, whole in the tool tip."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self._tone = "text"

    @property
    def tone(self) -> str:
        """The name of its colour."""
        return self._tone

    def say(self, text: str, tone: str = "text", *, is_mono: bool = True) -> None:
        """Show a text in a colour; monospaced where it is a value or a path."""
        self._tone = tone
        self.setFont(mono_font() if is_mono else word_font())
        self.setText(text)
        self.setAccessibleName(text)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setPen(QColor(getattr(current_palette(self), self._tone)))
        painter.drawText(self.contentsRect(), self.alignment(), self.shown_text)
