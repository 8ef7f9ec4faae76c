"""What rows would do with other keys: tried out on the shown record, without changing anything."""

from __future__ import annotations

from collections.abc import Mapping as Keyed

from PySide6.QtCore import QObject

from designer.engine import NOTHING, RowResult, RowState, check_mapping, explain, plan_mapping
from designer.jsontext import Json
from designer.mapping import Mapping, Path, Problem, Row, Severity, check_sources
from designer.window.open_mapping import OpenMapping
from designer.window.rows.cells import compact
from designer.window.rows.probe import Finding
from designer.window.rows.problem_words import ProblemWords, worst_first
from designer.window.sample_problems import is_in_samples
from widgets.numbers import grouped

_AFTER_DATES = ("lookupName", "default", "dataType", "conditional", "status")


class RowTrial(QObject):
    """Tries rows out by themselves."""

    def __init__(self, opened: OpenMapping, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._opened = opened
        self._words = ProblemWords(self)

    def condition(self, row: Row, text: str) -> Finding:
        """Whether a condition holds for the shown record, or what is wrong with it."""
        conditioned = self._alone(row.with_entry("conditional", {"when": text}))
        checked = check_mapping(conditioned)
        told = [*checked.problems, *check_sources(checked, self._is_known)]
        problems = [problem for problem in told if problem.field == "conditional"]
        if problems:
            worst = worst_first(problems)[0]
            if worst.column is None and worst.severity is Severity.ERROR:
                return Finding(self.tr("Write a filter over the record, such as @.country == 'NO'."), is_wrong=True)
            return Finding(self._words.of(worst), worst.severity is Severity.ERROR)
        if self._opened.source is None:
            return Finding()
        record = grouped(self._opened.record + 1)
        result = self._result(Row({"hardCodedValue": True, "conditional": {"when": text}}))
        if result.state is RowState.ERROR:
            return Finding(self._words.of(result.problems[-1]), True)
        if result.state is RowState.GENERATED:
            return Finding(self.tr("Holds in record {0}").format(record))
        return Finding(self.tr("Does not hold in record {0}: nothing is generated there").format(record))

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

    def _is_known(self, path: Path) -> bool:
        fields = self._opened.source_fields
        return fields is None or is_in_samples(self._opened.source, fields, path)

    def _result(self, row: Row) -> RowResult:
        return explain(plan_mapping(self._alone(row)), self._opened.source_record).rows[0]

    def _alone(self, row: Row) -> Mapping:
        return self._opened.mapping.with_rows((row.with_entry("gField", "value"),))


def _is_serious(problem: Problem) -> bool:
    return problem.severity is not Severity.INFO
