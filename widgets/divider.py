"""A hairline between two parts of a window."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from widgets.filling import fill
from widgets.theme import current_palette


class Divider(QWidget):
    """One pixel of the palette's line colour, across."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedHeight(1)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)

    def paintEvent(self, event: QPaintEvent) -> None:
        fill(QPainter(self), self.rect(), QColor(current_palette(self).line))
