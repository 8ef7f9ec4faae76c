"""A window that closes itself as soon as it has been painted, for packagers and the benchmark of the start."""

import sys
from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QObject, QTimer
from PySide6.QtWidgets import QWidget

from widgets.first_paint import FirstPaint

LIMIT_MS = 30_000
_PAINTED = 0
_FAILED = 1


def exit_after_first_paint(window: QWidget, trouble: Callable[[], str], limit_ms: int = LIMIT_MS) -> None:
    """Make the application exit with 0 once `window` has been painted, else with 1 and the reason on standard error.

    Call it before `window.show()`. `trouble` is asked after the paint: what the window could not open, or "". The
    paint is told on standard output as soon as it is done, for the clock of whoever started the program.
    """
    _SelfTest(window, trouble, limit_ms)


class _SelfTest(QObject):
    """Lives as a child of the window it watches."""

    def __init__(self, window: QWidget, trouble: Callable[[], str], limit_ms: int) -> None:
        super().__init__(window)
        self._trouble = trouble
        FirstPaint(window).painted.connect(self._end)
        self._limit = QTimer(self, singleShot=True)
        self._limit.timeout.connect(self._give_up)
        self._limit.start(limit_ms)

    def _end(self) -> None:
        if not self._limit.isActive():
            return
        self._limit.stop()
        reason = self._trouble()
        if reason:
            print(reason, file=sys.stderr)
        else:
            print("The window has been painted.", flush=True)
        QCoreApplication.exit(_FAILED if reason else _PAINTED)

    def _give_up(self) -> None:
        print(f"The window was not painted within {self._limit.interval() / 1000:g} seconds.", file=sys.stderr)
        QCoreApplication.exit(_FAILED)
