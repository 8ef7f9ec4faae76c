"""Larger and smaller text, by menu, key and wheel; remembered, and the same in all windows of the program."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication

from designer.window.settings import LARGEST_PERCENT, SMALLEST_PERCENT
from widgets.text_resizing import set_text_scale

if TYPE_CHECKING:
    from designer.window.main_window import MainWindow

STEPS_PERCENT = (80, 90, 100, 110, 125, 150, 175, 200)
_NOTCH = 120


def resize_text(window: MainWindow, by: int) -> None:
    """Show text larger or smaller by so many steps; 0 as the system has it."""
    now = window.settings.text_percent
    percent = 100
    if by > 0:
        percent = next((step for step in STEPS_PERCENT if step > now), LARGEST_PERCENT)
    elif by < 0:
        percent = next((step for step in reversed(STEPS_PERCENT) if step < now), SMALLEST_PERCENT)
    if percent != now:
        window.settings.text_percent = percent
        use_text_size(window)
    window.hint.tell_done(window.tr("Text at {0} %").format(percent))


def use_text_size(window: MainWindow) -> None:
    """Show text as large as it was chosen."""
    app = QApplication.instance()
    if isinstance(app, QApplication):
        set_text_scale(app, window.settings.text_percent / 100)


def follow_wheel(window: MainWindow) -> None:
    """Let Ctrl and the wheel over trees, rows and preview resize text."""
    wheel = _ControlWheel(window)
    for view in (window.source.tree, window.destination.tree, window.rows.table, window.preview.view):
        view.verticalScrollBar().installEventFilter(wheel)


class _ControlWheel(QObject):
    """Sees what the views hand to their scroll bars: their own events are too many to pass through Python."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._turned = 0

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() != QEvent.Type.Wheel or not isinstance(event, QWheelEvent):
            return False
        if not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            return False
        self._turned += event.angleDelta().y()
        if abs(self._turned) >= _NOTCH:
            by, self._turned = (1 if self._turned > 0 else -1), 0
            resize_text(self._window, by)
        return True
