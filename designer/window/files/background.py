"""Work off the window's thread, so that the window stays alive."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QThread, Signal

Work = Callable[[Callable[[], bool]], object]
"""Takes a function that tells whether to give up."""


class BackgroundWork(QThread):
    """One piece of work; `ended(self)` is told in the window's thread, whatever became of it.

    Afterwards `error` is what it raised, or `outcome` what it gave.
    """

    ended = Signal(object)

    def __init__(self, work: Work, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.outcome: object = None
        self.error: Exception | None = None
        self._work = work
        self._cancelled = False
        self.finished.connect(self._tell)

    @property
    def is_cancelled(self) -> bool:
        """Whether it was asked to give up."""
        return self._cancelled

    def cancel(self) -> None:
        """Ask it to give up; it ends soon after."""
        self._cancelled = True

    def run(self) -> None:
        try:
            self.outcome = self._work(lambda: self._cancelled)
        except Exception as error:  # handed over to the window's thread, which words it
            self.error = error

    def _tell(self) -> None:
        self.ended.emit(self)
        self.deleteLater()
