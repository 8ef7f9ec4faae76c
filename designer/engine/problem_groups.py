"""What is told of any number of records: the problems of each, grouped by row and code."""

from typing import Final

from designer.engine.interpreter import explain
from designer.engine.plan import Plan
from designer.frozen import frozen
from designer.jsontext import Json, brief_json, same_json
from designer.mapping import Problem

MOST_RECORDS: Final = 10_000
"""Numbers of records that a group keeps, so that memory stays flat; all are counted."""

MOST_VALUES: Final = 5
"""Different values that a group keeps as examples."""

_SHOWN_LENGTH: Final = 40


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
    def values_text(self) -> str:
        """The values as JSON, cut where they are long; "" where it is not about values."""
        shown = [brief_json(value, _SHOWN_LENGTH) for value in self.values]
        return ", ".join([*shown, *(["…"] if self.has_more_values else [])])


class ProblemsOfRecords:
    """Collects the problems of records, one after the other; what is told without a sample is left out.

    It can be stopped after any record, and says at any time what has been found so far.
    """

    def __init__(self, plan: Plan) -> None:
        self._plan = plan
        self._told_without = {id(problem) for problem in plan.problems}
        self._groups: dict[tuple[int, str], _Growing] = {}
        self.walked = 0
        """How many records were added."""

    def add(self, record: Json) -> None:
        """Carry the mapping out on the next record, and note its problems."""
        for problem in explain(self._plan, record).problems:
            if id(problem) in self._told_without:
                continue
            which = (-1 if problem.row is None else problem.row, problem.code)
            group = self._groups.get(which)
            if group is None:
                group = self._groups[which] = _Growing(problem)
            group.add(self.walked, problem.value)
        self.walked += 1

    @property
    def groups(self) -> tuple[ProblemGroup, ...]:
        """What has been found so far, in the order of the rows, of each row in the order in which codes were met."""
        ordered = sorted(self._groups.items(), key=lambda item: item[0][0])
        return tuple(group.as_group() for _, group in ordered)


class _Growing:
    """A group while records are added."""

    __slots__ = ("count", "has_more_values", "last", "problem", "records", "values")

    def __init__(self, problem: Problem) -> None:
        self.problem = problem
        self.count = 0
        self.last = -1
        self.records: list[int] = []
        self.values: list[Json] = []
        self.has_more_values = False

    def add(self, record: int, value: Json) -> None:
        if record != self.last:
            self.last = record
            self.count += 1
            if len(self.records) < MOST_RECORDS:
                self.records.append(record)
        if value is None or any(same_json(value, known) for known in self.values):
            return
        if len(self.values) < MOST_VALUES:
            self.values.append(value)
        else:
            self.has_more_values = True

    def as_group(self) -> ProblemGroup:
        return ProblemGroup(self.problem, self.count, tuple(self.records), tuple(self.values), self.has_more_values)
