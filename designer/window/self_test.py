"""A window that closes itself as soon as it has been painted, for packagers and the benchmark of the start."""

import sys
from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QMainWindow, QWidget

LIMIT_MS = 30_000
_PAINTED = 0
_FAILED = 1


def exit_after_first_paint(window: QWidget, trouble: Callable[[], str], limit_ms: int = LIMIT_MS) -> None:
    """Make the application exit with 0 once `window` has been painted, else with 1 and the reason on standard error.

    Call it before `window.show()`. `trouble` is asked after the paint: what the window could not open, or "". The
    paint is told on standard output as soon as it is done, for the clock of whoever started the program.
    """
    _FirstPaint(window, trouble, limit_ms)


class _FirstPaint(QObject):
    """Lives as a child of the window it watches."""

    _painted = Signal()

    def __init__(self, window: QWidget, trouble: Callable[[], str], limit_ms: int) -> None:
        super().__init__(window)
        self._trouble = trouble
        centre = window.centralWidget() if isinstance(window, QMainWindow) else None
        self._watched = [window] if centre is None else [window, centre]
        for widget in self._watched:
            widget.installEventFilter(self)
        self._painted.connect(self._end, Qt.ConnectionType.QueuedConnection)
        self._limit = QTimer(self, singleShot=True)
        self._limit.timeout.connect(self._give_up)
        self._limit.start(limit_ms)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Notice the first paint, and let everything pass."""
        if event.type() == QEvent.Type.Paint and self._limit.isActive():
            self._limit.stop()
            for widget in self._watched:
                widget.removeEventFilter(self)
            # The event comes before the painting; what is queued comes when all of it has reached the screen.
            self._painted.emit()
        return False

    def _end(self) -> None:
        reason = self._trouble()
        if reason:
            print(reason, file=sys.stderr)
        else:
            print("The window has been painted.", flush=True)
        QCoreApplication.exit(_FAILED if reason else _PAINTED)

    def _give_up(self) -> None:
        print(f"The window was not painted within {self._limit.interval() / 1000:g} seconds.", file=sys.stderr)
        QCoreApplication.exit(_FAILED)
