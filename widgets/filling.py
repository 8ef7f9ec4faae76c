"""Fills places with a colour."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QPainter


def fill(painter: QPainter, place: QRect, colour: QColor) -> None:
    """Fill a place; the painter is left without a pen, and with the colour as its brush.

    Not by QPainter.fillRect: when that is first called, Qt's gradients with their presets are made known to Python,
    which takes 2 ms of the start.
    """
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    painter.drawRect(place)
