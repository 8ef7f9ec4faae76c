"""What rows do while a record is carried out: the values that each generated, and what is doubtful about them."""

from designer.engine.explanation import RowResult, RowState, Steps
from designer.engine.nothing import NOTHING
from designer.frozen import replace
from designer.jsontext import Json
from designer.mapping import Every, ParsedRow, Problem, Select, Severity, format_path
from designer.said import said


class Doubts:
    """Doubts about many values of one row: one problem for each code, worded for the first value, and counted."""

    __slots__ = ("_counted",)

    def __init__(self) -> None:
        self._counted: dict[str, tuple[Problem, int]] = {}

    def again(self, code: str) -> bool:
        """Count one more value with a doubt; False where it is the first, so that the doubt is to be told."""
        held = self._counted.get(code)
        if held is None:
            return False
        self._counted[code] = (held[0], held[1] + 1)
        return True

    def tell(self, problem: Problem) -> None:
        """The doubt about the first value."""
        self._counted[problem.code] = (problem, 0)

    def problems(self) -> tuple[Problem, ...]:
        """What is told, in the order of the first values."""
        return tuple(_with_count(problem, more) for problem, more in self._counted.values())


class ElementTally:
    """A row that generates a value for each of many elements."""

    __slots__ = ("_row", "_sources", "_values", "doubts", "fills_empty_array")

    def __init__(self, row: ParsedRow) -> None:
        self._row = row
        self._values: list[Json] = []
        self._sources: list[tuple[Steps, ...]] = []
        self.doubts = Doubts()
        self.fills_empty_array = False

    def add(self, value: Json, sources: tuple[Steps, ...]) -> None:
        """The row generated a value."""
        self._values.append(value)
        self._sources.append(sources)

    def mark(self) -> tuple[int, bool]:
        """What there is so far, to come back to."""
        return len(self._values), self.fills_empty_array

    def take_back(self, mark: tuple[int, bool]) -> None:
        """Forget what came after a mark, since it could not be put where it belongs."""
        length, self.fills_empty_array = mark
        del self._values[length:]
        del self._sources[length:]

    def take_back_last(self) -> None:
        """Forget the last value, since it could not be put where it belongs."""
        self.take_back((len(self._values) - 1, self.fills_empty_array))

    def result(self, has_failed: bool) -> RowResult:
        """All that the row generated, before other rows had their say."""
        row = self._row
        sources = tuple(dict.fromkeys(place for places in self._sources for place in places))
        problems = self.doubts.problems()
        if self._values or self.fills_empty_array:
            return RowResult(row.index, RowState.GENERATED, self._values, sources, problems)
        if not problems and not has_failed:
            problems = (_no_elements(row),)
        return RowResult(row.index, RowState.NOTHING, NOTHING, (), problems)


class Failures:
    """The errors of rows for one record: one problem for each row and code, as for doubts."""

    def __init__(self) -> None:
        self._of_rows: dict[int, Doubts] = {}

    def note(self, problem: Problem) -> None:
        """A row generates nothing at a place."""
        assert problem.row is not None  # of a record there are only errors of rows
        errors = self._of_rows.setdefault(problem.row, Doubts())
        if not errors.again(problem.code):
            errors.tell(problem)

    def of_row(self, row: int) -> tuple[Problem, ...]:
        """The errors of one row."""
        held = self._of_rows.get(row)
        return held.problems() if held is not None else ()

    def problems(self) -> tuple[Problem, ...]:
        """All errors, in the order in which rows failed first."""
        return tuple(problem for doubts in self._of_rows.values() for problem in doubts.problems())


def not_there(doubts: Doubts, row: ParsedRow, path: str, held: Json, step: Every | Select) -> None:
    """Tell that what a row should go over is not there, or is not of the kind that the step is for."""
    if held is NOTHING:
        if not doubts.again("found-nothing"):
            doubts.tell(
                Problem(
                    "found-nothing", Severity.INFO, row.index, said("{0} is not in this record", path), "", "eField"
                )
            )
        return
    if doubts.again("not-an-array"):
        return
    kind = said("null") if held is None else said("a single value")
    if isinstance(held, (dict, list)):
        kind = said("an object") if isinstance(held, dict) else said("an array")
    hint = said("Map it without [*], or correct the source.")
    message = said("{0} is {1} and not an array, so it has no elements", path, kind)
    if isinstance(step, Select):
        hint = said("Map it without {0}, or correct the source.", step.text)
        if step.text.startswith((".", "['")):  # these are not for arrays alone
            message = said("{0} is {1}, so {2} finds nothing in it", path, kind, step.text)
    doubts.tell(Problem("not-an-array", Severity.WARNING, row.index, message, hint, "eField", value=held))


def _no_elements(row: ParsedRow) -> Problem:
    array = format_path(row.target[: next(at for at, step in enumerate(row.steps) if not isinstance(step, (str, int)))])
    message = said(
        "{0} gets no elements in this record, so there is nothing to generate it in", array or said("the document")
    )
    return Problem("found-nothing", Severity.INFO, row.index, message, "", "gField")


def _with_count(problem: Problem, more: int) -> Problem:
    if not more:
        return problem
    message = (
        said("{0}, and {1} more elements", said(problem.message), more)
        if more > 1
        else said("{0}, and {1} more element", said(problem.message), more)
    )
    return replace(problem, message=message)
