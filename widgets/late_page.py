"""A place for a widget that is made when it is first seen."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget


class LatePage(QWidget):
    """Empty until it is shown; then it holds what `make` gives. `made(widget)` tells of it."""

    made = Signal(object)

    def __init__(self, make: Callable[[], QWidget], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("panel", True)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._make = make
        self._held: QWidget | None = None

    @property
    def held(self) -> QWidget:
        """What it holds, made now if it was not yet."""
        if self._held is None:
            self._held = self._make()
            column = QVBoxLayout(self)
            column.setContentsMargins(0, 0, 0, 0)
            column.addWidget(self._held)
            self._held.show()  # too late for what a page that is being shown does for its children
            self.setFocusProxy(self._held)
            self.made.emit(self._held)
        return self._held

    @property
    def is_made(self) -> bool:
        """Whether it holds something already."""
        return self._held is not None

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        _ = self.held
