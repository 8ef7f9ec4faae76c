"""Tells when a window has been painted for the first time."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtWidgets import QMainWindow, QWidget


class FirstPaint(QObject):
    """Watches a window that is not shown yet; lives as its child.

    `painted` comes once, when all of the first paint has reached the screen: after it, what nobody sees in it can be
    made without holding it up.
    """

    painted = Signal()

    _begun = Signal()

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        centre = window.centralWidget() if isinstance(window, QMainWindow) else None
        self._watched = [window] if centre is None else [window, centre]
        for widget in self._watched:
            widget.installEventFilter(self)
        # The event comes before the painting; what is queued comes after it.
        self._begun.connect(self.painted, Qt.ConnectionType.QueuedConnection)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Notice the first paint, and let everything pass."""
        if event.type() == QEvent.Type.Paint and self._watched:
            for widget in self._watched:
                widget.removeEventFilter(self)
            self._watched = []
            self._begun.emit()
        return False
