"""A viewport for views that is known to Python from the start."""

from __future__ import annotations

from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QAbstractScrollArea, QWidget


def make_own_viewport(area: QAbstractScrollArea) -> None:
    """Give a scroll area a viewport made here, in place of the one that Qt has made; it looks and does the same.

    Asked for its own, Qt gives a widget of a kind that Python has yet to find out, by loading all classes of
    widgets: a twentieth of the program's start.
    """
    viewport = QWidget()
    viewport.setObjectName("qt_scrollarea_viewport")
    viewport.setBackgroundRole(QPalette.ColorRole.Base)
    viewport.setAutoFillBackground(True)
    area.setViewport(viewport)
