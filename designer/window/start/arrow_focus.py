"""Arrow keys within a group of widgets that are one stop of the Tab key."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

_STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
_WAYS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}


class ArrowFocus(QObject):
    """Moves the focus within a group; Tab comes to the widget that had it last, and leaves the group.

    `reached(QWidget)` tells where the arrow keys went, for whoever scrolls.
    """

    reached = Signal(object)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._group: list[QWidget] = []

    def set_group(self, widgets: Sequence[QWidget]) -> None:
        """Take these widgets, in reading order, instead of those before."""
        for widget in self._group:
            widget.removeEventFilter(self)
        self._group = list(widgets)
        for widget in self._group:
            widget.installEventFilter(self)
        if self._group:
            self._make_the_stop(self._group[0])

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(watched, QWidget) and watched in self._group:
            if event.type() == QEvent.Type.FocusIn:
                self._make_the_stop(watched)
            elif isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
                return self._go(watched, event)
        return False

    def _go(self, here: QWidget, event: QKeyEvent) -> bool:
        there = self._target(here, Qt.Key(event.key()))
        if there is None or event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            return False
        there.setFocus(Qt.FocusReason.TabFocusReason)
        self.reached.emit(there)
        return True

    def _target(self, here: QWidget, key: Qt.Key) -> QWidget | None:
        place = self._group.index(here)
        if key in _STEPS:
            return self._group[max(0, min(len(self._group) - 1, place + _STEPS[key]))]
        if key in _WAYS:
            return self._beside(here, _WAYS[key]) or here
        ends = {Qt.Key.Key_Home: self._group[0], Qt.Key.Key_End: self._group[-1]}
        return ends.get(key)

    def _beside(self, here: QWidget, way: int) -> QWidget | None:
        """Give the nearest one above (-1) or below (1): of those in a row, the one whose left edge is nearest."""
        corner = here.geometry().topLeft()

        def farness(widget: QWidget) -> tuple[int, int]:
            off = widget.geometry().topLeft() - corner
            return (off.y() * way, abs(off.x()))

        onward = [widget for widget in self._group if farness(widget)[0] > 0]
        return min(onward, key=farness, default=None)

    def _make_the_stop(self, chosen: QWidget) -> None:
        for widget in self._group:
            widget.setFocusPolicy(Qt.FocusPolicy.StrongFocus if widget is chosen else Qt.FocusPolicy.ClickFocus)
