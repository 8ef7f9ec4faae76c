"""Where a popup stands: beside a point, wholly on its screen."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize
from PySide6.QtGui import QGuiApplication


def place_on_screen(point: QPoint, size: QSize) -> QPoint:
    """Give the top left corner for something of that size beside a global point, moved so that all of it is seen."""
    screen = QGuiApplication.screenAt(point) or QGuiApplication.primaryScreen()
    area = screen.availableGeometry()
    wanted = QRect(point, size)
    x = max(area.left(), min(wanted.left(), area.right() - wanted.width() + 1))
    y = max(area.top(), min(wanted.top(), area.bottom() - wanted.height() + 1))
    return QPoint(x, y)
