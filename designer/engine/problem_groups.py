"""What is told of any number of records: the problems of each, grouped by row and code."""

from collections.abc import Iterable
from typing import Final

from designer.engine.doubts import doubtful_value
from designer.engine.interpreter import problems_of_record
from designer.engine.lone_rows import split_plan
from designer.engine.plan import Plan
from designer.frozen import frozen
from designer.jsontext import Json, brief_json, same_json
from designer.mapping import Problem
from designer.said import Said, said

MOST_RECORDS: Final = 10_000
"""Numbers of records that a group keeps, so that memory stays flat; all are counted."""

MOST_VALUES: Final = 5
"""Different values that a group keeps as examples."""

_SHOWN_LENGTH: Final = 40
_MORE_ELEMENTS: Final = frozenset({"{0}, and {1} more element", "{0}, and {1} more elements"})
_OF_ALL_VALUES: Final = {
    "{0} is {1}, which is not a number and became 0": said("{0} is not a number and became 0"),
    "{0} is {1}, which became {2}": said("{0} became {2}"),
    "{0} is {1}, which became true": said("{0} became true"),
}
"""Messages that name a value, and the same without it."""


@frozen
class ProblemGroup:
    """One problem in all the records that have it.

    `problem` is that of the first of them; `count` says how many there are, `records` which (numbers from 0, in order,
    the first MOST_RECORDS). `values` are different values that gave rise to it, at most MOST_VALUES in the order met;
    `has_more_values` tells whether there were others.
    """

    problem: Problem
    count: int
    records: tuple[int, ...]
    values: tuple[Json, ...]
    has_more_values: bool

    @property
    def message(self) -> str:
        """What is wrong, of all the records: without the value of the first of them."""
        told = said(self.problem.message)
        if told.template in _MORE_ELEMENTS and isinstance(first := told.values[0], Said):
            told = first
        of_all = _OF_ALL_VALUES.get(told.template)
        return told if of_all is None else said(of_all, *told.values)

    @property
    def values_text(self) -> str:
        """The values as JSON, cut where they are long; "" where it is not about values."""
        shown = [brief_json(value, _SHOWN_LENGTH) for value in self.values]
        return ", ".join([*shown, *(["…"] if self.has_more_values else [])])


class ProblemsOfRecords:
    """Collects the problems of records, one after the other; what is told without a sample is left out.

    It can be stopped after any record, and says at any time what has been found so far. What others found of the
    records that follow can be taken in too.
    """

    def __init__(self, plan: Plan) -> None:
        self._lone, self._others = split_plan(plan)
        self._groups: dict[tuple[int, str], _Growing] = {}
        self.walked = 0
        """How many records were added."""

    def add(self, record: Json) -> None:
        """Note the problems of the next record."""
        for row in self._lone:
            for code, found, made in row.doubts_about(record):
                group = self._groups.get((row.index, code))
                if group is None:
                    group = self._groups[row.index, code] = _Growing(row.worded(code, found, made))
                group.add(self.walked, doubtful_value(code, found, made))
        if self._others is not None:
            for problem in problems_of_record(self._others, record):
                self._group_of(problem).add(self.walked, problem.value)
        self.walked += 1

    def take(self, groups: Iterable[ProblemGroup], walked: int) -> None:
        """Take in what was found of the next records, so many; the groups' numbers count from the first of these."""
        for group in groups:
            self._group_of(group.problem).take(group, self.walked)
        self.walked += walked

    @property
    def groups(self) -> tuple[ProblemGroup, ...]:
        """What has been found so far, in the order of the rows, of each row in the order in which codes were met."""
        ordered = sorted(self._groups.items(), key=lambda item: item[0][0])
        return tuple(group.as_group() for _, group in ordered)

    def _group_of(self, problem: Problem) -> "_Growing":
        which = (-1 if problem.row is None else problem.row, problem.code)
        group = self._groups.get(which)
        if group is None:
            group = self._groups[which] = _Growing(problem)
        return group


class _Growing:
    """A group while records are added."""

    __slots__ = ("_shown", "count", "has_more_values", "last", "problem", "records", "values")

    def __init__(self, problem: Problem) -> None:
        self.problem = problem
        self.count = 0
        self.last = -1
        self.records: list[int] = []
        self.values: list[Json] = []
        self.has_more_values = False
        self._shown: ProblemGroup | None = None

    def add(self, record: int, value: Json) -> None:
        self._shown = None
        if record != self.last:
            self.last = record
            self.count += 1
            if len(self.records) < MOST_RECORDS:
                self.records.append(record)
        self._note(value)

    def take(self, group: ProblemGroup, before: int) -> None:
        self._shown = None
        self.count += group.count
        room = MOST_RECORDS - len(self.records)
        self.records += [before + record for record in group.records[:room]]
        for value in group.values:
            self._note(value)
        self.has_more_values |= group.has_more_values

    def as_group(self) -> ProblemGroup:
        if self._shown is None:
            self._shown = ProblemGroup(
                self.problem, self.count, tuple(self.records), tuple(self.values), self.has_more_values
            )
        return self._shown

    def _note(self, value: Json) -> None:
        if value is None or self.has_more_values or any(same_json(value, known) for known in self.values):
            return
        if len(self.values) < MOST_VALUES:
            self.values.append(value)
        else:
            self.has_more_values = True
