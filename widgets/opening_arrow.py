"""The arrow down of what opens a list or a menu, as large as the text beside it."""

from __future__ import annotations

from PySide6.QtCore import QPointF
from PySide6.QtGui import QColor, QPainter, QPen

from widgets.theme import theme_source

_HALF_PX, _DEPTH_PX = 4, 2
_LINE_PX = 1.5


def arrow_pen(colour: str) -> QPen:
    """The pen to paint it with."""
    return QPen(QColor(colour), _LINE_PX * theme_source().text_scale)


def paint_arrow(painter: QPainter, middle: QPointF) -> None:
    """Paint it around a point."""
    across, down = (size * theme_source().text_scale for size in (_HALF_PX, _DEPTH_PX))
    painter.drawPolyline([middle + QPointF(x, y) for x, y in ((-across, -down), (0, down), (across, -down))])
