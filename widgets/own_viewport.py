"""A viewport for views that is known to Python from the start, and painted without all that lies behind it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QAbstractScrollArea, QWidget

from widgets.colours import colour
from widgets.filling import fill
from widgets.theme import current_palette


def make_own_viewport(area: QAbstractScrollArea) -> None:
    """Give a scroll area a viewport made here, in place of the one that Qt has made; it looks and does the same.

    The area paints its ground by itself: in its `paintEvent` it calls `paint_ground` before all else. Else Qt would
    paint the window and each part of it behind the viewport, twice as much as is ever seen.

    Asked for its own, Qt gives a widget of a kind that Python has yet to find out, by loading all classes of
    widgets: a twentieth of the program's start.
    """
    viewport = QWidget()
    viewport.setObjectName("qt_scrollarea_viewport")
    viewport.setBackgroundRole(QPalette.ColorRole.Base)
    viewport.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
    area.setViewport(viewport)


def paint_ground(area: QAbstractScrollArea, event: QPaintEvent) -> None:
    """Paint what is behind all that an area shows."""
    painter = QPainter(area.viewport())
    fill(painter, event.rect(), colour(current_palette().panel))
    painter.end()
