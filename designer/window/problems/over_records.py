"""The problems of the open mapping over all records: found in the background, put into words, and gone to."""

from __future__ import annotations

from bisect import bisect_right

from PySide6.QtCore import QObject, Signal

from designer.mapping import Severity
from designer.window.open_mapping import OpenMapping
from designer.window.problems.checker import RecordChecker
from designer.window.problems.lines import ProblemLine, problem_lines, problems_of_shown_record
from designer.window.selection import Selection
from widgets.numbers import grouped


class ProblemsOverRecords(QObject):
    """Keeps the lines of the list, and says how far they can be trusted."""

    changed = Signal()

    def __init__(self, opened: OpenMapping, selection: Selection, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._opened = opened
        self._selection = selection
        self._with_notes = False
        self.checker = RecordChecker(opened, self)
        self.lines: tuple[ProblemLine, ...] = ()
        self.checker.progressed.connect(self._collect)
        opened.explained.connect(self._collect)
        opened.destination_changed.connect(self._collect)

    @property
    def count(self) -> int:
        """How many errors and warnings there are."""
        return sum(line.problem.severity is not Severity.INFO for line in self.lines)

    @property
    def checked(self) -> int:
        """How many records what is told is of."""
        return self.checker.checked

    @property
    def status(self) -> str:
        """How many records have been checked, in words; empty where there is only the shown one."""
        count, checked = self.checker.record_count, self.checker.checked
        if not count:
            return ""
        if not self.checker.is_done:
            return self.tr("checked {0} of {1}").format(grouped(checked), grouped(count))
        if self.checker.too_large:
            words = self.tr("{0} of {1} records checked; the others are too large, and checked when shown")
            return words.format(grouped(count - self.checker.too_large), grouped(count))
        return self.tr("all {0} records checked").format(grouped(count))

    @property
    def nothing_words(self) -> str:
        """What is said where there is nothing to list."""
        if self._opened.source is None:
            return self.tr("No problems so far. With a source sample, its records are checked too.")
        if self.checker.record_count and not self.checker.is_done:
            return self.tr("No problems so far.")
        return self.tr("No problems in any record.") if self.checker.record_count else self.tr("No problems.")

    def count_in_shown_record(self) -> int:
        """How many errors and warnings the shown record has, of its own."""
        return sum(problem.severity is not Severity.INFO for problem in problems_of_shown_record(self._opened))

    def show_notes(self, shown: bool) -> None:
        """List what is merely good to know too."""
        self._with_notes = shown
        self._collect()

    def go_to(self, line: ProblemLine) -> None:
        """Show a record that has the problem, and select the row; where both are shown, the next such record."""
        row = line.problem.row
        if row is not None and row >= self._opened.mapping.row_count:
            return
        if line.records:
            here = self._opened.record
            is_there = row is not None and self._selection.rows == (row,)
            if here not in line.records or is_there:
                following = bisect_right(line.records, here)
                self._opened.show_record(line.records[following % len(line.records)])
        if row is not None:
            self._selection.select_rows([row])

    def go_to_record(self, by: int) -> bool:
        """Show the next (1) or the previous (-1) record with an error or a warning; False where there is none."""
        records = sorted({record for line in self._serious() for record in line.records})
        others = [record for record in records if record != self._opened.record]
        if not others:
            return False
        here = self._opened.record
        beyond = [record for record in others if (record - here) * by > 0] or others
        self._opened.show_record(beyond[0] if by > 0 else beyond[-1])
        return True

    def _serious(self) -> list[ProblemLine]:
        return [line for line in self.lines if line.problem.severity is not Severity.INFO]

    def _collect(self) -> None:
        if not self.checker.is_behind:  # else it is told in a moment, of the mapping as it is
            self.lines = problem_lines(self._opened, self.checker.groups, self._with_notes)
            self.changed.emit()
