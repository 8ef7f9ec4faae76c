"""A painted button: a card or a row that is pressed by mouse, Enter or Space."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QEnterEvent, QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import QAbstractButton, QWidget

from widgets.theme import Palette

FOCUS_LINE_PX = 2


class Pressable(QAbstractButton):
    """What cards and rows have in common; they paint themselves."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.isAutoRepeat():
            self.click()
            return
        super().keyPressEvent(event)

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self.update()

    def paint_ground(self, painter: QPainter, palette: Palette, radius: int, rest: str, line: str) -> None:
        """Paint the rounded ground in the colour it has at rest, or hovered or pressed; `line` may be empty."""
        ground = palette.selection if self.isDown() else palette.hover if self.underMouse() else rest
        focused = self.hasFocus()
        width = FOCUS_LINE_PX if focused else 1
        colour = palette.accent if focused else line
        painter.setPen(QPen(QColor(colour), width) if colour else Qt.PenStyle.NoPen)
        painter.setBrush(QColor(ground))
        inset = width / 2
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(inset, inset, -inset, -inset), radius, radius)
