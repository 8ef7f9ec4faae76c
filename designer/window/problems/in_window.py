"""The problems over all records in a window: checked while it is shown, counted in its header, listed in its panel."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject

from designer.window.problems.over_records import ProblemsOverRecords

if TYPE_CHECKING:
    from designer.window.main_window import MainWindow


def add_problems(window: MainWindow) -> None:
    """Begin to check the records of a window's mapping."""
    problems = window.problems = ProblemsOverRecords(window.opened, window.selection, window)
    problems.changed.connect(lambda: window.header.show_problems(problems.count, problems.status))
    window.details.list_problems(problems)
    _WhileShown(problems, window)


class _WhileShown(QObject):
    """Lets records be checked as long as the window is shown; a closed one leaves no process behind."""

    def __init__(self, problems: ProblemsOverRecords, window: MainWindow) -> None:
        super().__init__(window)
        self._problems = problems
        window.installEventFilter(self)
        if window.isVisible():
            problems.checker.resume()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Show and not event.spontaneous():
            self._problems.checker.resume()
        elif event.type() == QEvent.Type.Hide and not event.spontaneous():
            self._problems.checker.pause()
        return False
