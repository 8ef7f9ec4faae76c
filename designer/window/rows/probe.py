"""What a row would do if it were otherwise: told while a person types or chooses."""

from __future__ import annotations

from PySide6.QtCore import QObject

from designer.engine import NOTHING, RowResult, check_mapping, explain, plan_mapping
from designer.frozen import frozen
from designer.mapping import CheckedRows, Mapping, Path, Problem, Row, Severity, check_sources
from designer.window.open_mapping import OpenMapping
from designer.window.rows.cells import compact
from designer.window.rows.columns import KEYS, Column
from designer.window.rows.problem_words import ProblemWords, worst_first
from designer.window.rows.row_edits import enter_text
from designer.window.sample_problems import is_in_samples
from widgets.numbers import grouped

_MOST_TRIED = 50
"""Records that a type is tried on while it is being chosen."""


@frozen
class Finding:
    """What is to be said of something entered, and whether it is wrong, perhaps with the column (from 1)."""

    words: str = ""
    is_wrong: bool = False
    column: int | None = None


class RowProbe(QObject):
    """Tries a row out beside the others, without changing anything."""

    def __init__(self, opened: OpenMapping, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._opened = opened
        self._words = ProblemWords(self)

    def path(self, number: int, column: Column, text: str) -> Finding:
        """What would become of a row with this source or destination."""
        if not text.strip():
            return Finding()
        after = enter_text(self._opened.mapping, number, column, text).after
        checked = check_mapping(after)
        told = [problem for problem in checked.problems if problem.row == number and problem.field == KEYS[column]]
        if self._opened.source_fields is not None and column is Column.SOURCE:
            alone = check_mapping(Mapping(rows=(Row.of(text, "_"),)))
            told.extend(check_sources(alone, self._is_known))
        if column is Column.DESTINATION and not told and (hurt := self._hurt_elsewhere(number, checked)):
            return Finding(self.tr("Row {0}: {1}").format((hurt.row or 0) + 1, self._words.of(hurt)))
        if told:
            worst = worst_first(told)[0]
            return Finding(self._words.of(worst), worst.severity is Severity.ERROR, worst.column)
        return Finding(self._gives(_tried((after.rows or ())[number], self._opened)) if column is Column.SOURCE else "")

    def type(self, number: int, data_type: str) -> str:
        """What a type makes of a row's value in the shown record: `"43" → 43`."""
        row = (self._opened.mapping.rows or ())[number]
        plain = row.without_entry("dataType")
        before = _tried(plain, self._opened)
        after = _tried(plain.with_entry("dataType", data_type) if data_type else plain, self._opened)
        if before is None or after is None:
            return ""
        step = f"{self._value(before)} → {self._value(after)}"
        doubts = [problem for problem in after.problems if problem.severity is Severity.WARNING]
        return f"{step} · {self._words.of(doubts[0])}" if doubts else step

    def doubts(self, number: int, data_type: str) -> str:
        """In how many of the first records a type would be in doubt; empty where in none, or there is but one."""
        records = self._opened.source.records[:_MOST_TRIED] if self._opened.source is not None else ()
        if len(records) < 2:
            return ""
        row = (self._opened.mapping.rows or ())[number].without_entry("dataType").with_entry("gField", "value")
        plan = plan_mapping(
            self._opened.mapping.with_rows((row.with_entry("dataType", data_type),) if data_type else (row,))
        )
        count = sum(
            any(problem.severity is Severity.WARNING for problem in explain(plan, record).rows[0].problems)
            for record in records
        )
        return self.tr("doubtful in {0} of {1} records").format(grouped(count), grouped(len(records))) if count else ""

    def _hurt_elsewhere(self, number: int, after: CheckedRows) -> Problem | None:
        """An error that another row has only then."""
        before = _errors(check_mapping(self._opened.mapping))
        return next((error for error in _errors(after) if error.row != number and error not in before), None)

    def _gives(self, result: RowResult | None) -> str:
        if result is None or self._opened.source is None:
            return ""
        return self.tr("Gives {0} in record {1}").format(self._value(result), grouped(self._opened.record + 1))

    def _value(self, result: RowResult) -> str:
        return self.tr("nothing") if result.value is NOTHING else compact(result.value)

    def _is_known(self, path: Path) -> bool:
        return is_in_samples(self._opened.source, self._opened.source_fields, path)


def _errors(checked: CheckedRows) -> list[Problem]:
    return [problem for problem in checked.problems if problem.severity is Severity.ERROR]


def _tried(row: Row, opened: OpenMapping) -> RowResult | None:
    """The row by itself on the shown record; None where it is in error even so."""
    alone = row.with_entry("gField", "value")
    result = explain(plan_mapping(Mapping().with_rows((alone,))), opened.source_record).rows[0]
    return None if any(problem.severity is Severity.ERROR for problem in result.problems) else result
