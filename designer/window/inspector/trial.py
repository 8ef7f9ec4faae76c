"""What rows would do with other keys: tried out on the shown record, without changing anything."""

from __future__ import annotations

from collections.abc import Mapping as Keyed

from PySide6.QtCore import QObject

from designer.engine import NOTHING, RowResult, explain, plan_mapping
from designer.jsontext import Json
from designer.mapping import Mapping, Problem, Row, Severity
from designer.window.open_mapping import OpenMapping
from designer.window.rows.cells import compact
from designer.window.rows.probe import Finding
from designer.window.rows.problem_words import ProblemWords, worst_first

_AFTER_DATES = ("lookupName", "default", "dataType", "conditional", "status")


class RowTrial(QObject):
    """Tries rows out by themselves."""

    def __init__(self, opened: OpenMapping, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._opened = opened
        self._words = ProblemWords(self)

    def check(self, row: Row, key: str) -> Finding:
        """What is wrong with one key of a row; nothing where it is fine."""
        problems = plan_mapping(self._alone(row)).problems
        told = worst_first(problem for problem in problems if problem.field == key and _is_serious(problem))
        return Finding(self._words.of(told[0]), told[0].severity is Severity.ERROR) if told else Finding()

    def date(self, row: Row, keys: Keyed[str, Json]) -> Finding:
        """What the date keys make of the row's value: `"2025-09-14" → "14.09.2025"`, or why they cannot."""
        plain = Row({key: held for key, held in row.entries.items() if key not in (*_AFTER_DATES, *keys)})
        dated = Row({**plain.entries, **{key: value for key, value in keys.items() if value}})
        before, after = self._result(plain), self._result(dated)
        of_keys = [problem for problem in after.problems if _is_serious(problem) and problem not in before.problems]
        if of_keys:
            worst = worst_first(of_keys)[0]
            return Finding(self._words.of(worst), worst.severity is Severity.ERROR)
        if before.value is NOTHING or after.value is NOTHING:
            return Finding(self.tr("Nothing to read in this record"))
        return Finding(f"{compact(before.value)} → {compact(after.value)}")

    def _result(self, row: Row) -> RowResult:
        return explain(plan_mapping(self._alone(row)), self._opened.source_record).rows[0]

    def _alone(self, row: Row) -> Mapping:
        return self._opened.mapping.with_rows((row.with_entry("gField", "value"),))


def _is_serious(problem: Problem) -> bool:
    return problem.severity is not Severity.INFO
