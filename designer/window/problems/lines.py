"""What the list of problems says: one line for each row and kind of problem, over all records."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from designer.engine.problem_groups import ProblemGroup
from designer.frozen import frozen
from designer.mapping import Problem, Row, Severity
from designer.window.open_mapping import OpenMapping
from designer.window.words import in_words

_ORDER: Final = {Severity.ERROR: 0, Severity.WARNING: 1, Severity.INFO: 2}


@frozen
class ProblemLine:
    """A problem of a row: in how many records, in which, with which values.

    `count` is None where it is not about records, and 0 where only the shown one is known to have it by now.

    `path` is what the message begins with where that is the row's source, and no part of `message` then.
    """

    problem: Problem
    path: str
    message: str
    count: int | None = None
    records: tuple[int, ...] = ()
    values: str = ""

    @property
    def key(self) -> tuple[int, int, int, str, str]:
        """What tells a line apart from others, and where it stands: errors first, then the order of the rows."""
        row = -1 if self.problem.row is None else self.problem.row
        rank = _ORDER[self.problem.severity]
        return (
            rank,
            int(self.count is not None),
            row,
            self.problem.code,
            "" if self.count is not None else self.problem.message,
        )

    @property
    def text(self) -> str:
        """The whole message."""
        return f"{self.path}{self.message}"


def problem_lines(opened: OpenMapping, groups: tuple[ProblemGroup, ...], with_notes: bool) -> tuple[ProblemLine, ...]:
    """What is told of the mapping, of its rows beside the samples, and of the records checked so far.

    Of the shown record its problems are always known. Notes are what is merely good to know.
    """
    rows = opened.mapping.rows or ()
    told: list[ProblemLine] = [_line(problem, rows) for problem in opened.plan.problems]
    told += [_line(problem, rows) for row in range(len(rows)) for problem in opened.problems_by_samples(row)]
    known = {(group.problem.row, group.problem.code) for group in groups}
    shown = [group for group in _of_shown_record(opened) if (group.problem.row, group.problem.code) not in known]
    told += [_line(group.problem, rows, group) for group in (*groups, *shown)]
    worst = Severity.INFO if with_notes else Severity.WARNING
    lines = {line.key: line for line in told if _ORDER[line.problem.severity] <= _ORDER[worst]}
    return tuple(lines[key] for key in sorted(lines))


def problems_of_shown_record(opened: OpenMapping) -> Iterator[Problem]:
    """What is told of the shown record alone."""
    if opened.explanation is None or opened.source is None:
        return
    static = {id(problem) for problem in opened.plan.problems}
    yield from (problem for problem in opened.explanation.problems if id(problem) not in static)


def _of_shown_record(opened: OpenMapping) -> Iterator[ProblemGroup]:
    for problem in problems_of_shown_record(opened):
        values = () if problem.value is None else (problem.value,)
        yield ProblemGroup(problem, 0, (opened.record,), values, False)


def _line(problem: Problem, rows: tuple[Row, ...], group: ProblemGroup | None = None) -> ProblemLine:
    message = in_words(problem.message if group is None else group.message)
    source = rows[problem.row].e_field if problem.row is not None and problem.row < len(rows) else None
    path = ""
    if isinstance(source, str) and (length := _length_named(source, message)):
        path, message = source, message[length:]
    if group is None:
        return ProblemLine(problem, path, message)
    return ProblemLine(problem, path, message, group.count, group.records, group.values_text)


def _length_named(source: str, message: str) -> int:
    """How much of a message a row's source at its beginning is; the first element at fault may stand for `[*]`."""
    if "[*]" not in source:
        return len(source) if source and message.startswith(f"{source} ") else 0
    pattern = re.escape(source).replace(r"\[\*\]", r"\[(?:\*|\d+)\]") + r"(?= )"
    found = re.match(pattern, message) if message.startswith(source[0]) else None
    return found.end() if found is not None else 0
