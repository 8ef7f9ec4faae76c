"""The queries of one record while they are carried out: what a step finds, and how much it may look for."""

from collections.abc import Callable
from typing import Final, TypeAlias

from designer.engine.explanation import Steps
from designer.engine.nothing import NOTHING, Nothing
from designer.jsontext import Json
from designer.mapping import Select

MOST_FOUND: Final = 100_000
"""Values that one step with `..` may find in a record."""

MOST_LOOKED_AT: Final = 10_000_000
"""Values that one step may look at in a record, those that its filters look at among them."""

Found: TypeAlias = tuple[Json, Steps]
"""A value, and the keys and indexes that lead to it from where the step began."""

Finder: TypeAlias = Callable[["Search", Json], list[Found] | Nothing]
"""What a step finds in a value; NOTHING where that is of another kind than the step is for."""

Test: TypeAlias = Callable[["Search", Json], bool]
"""Whether a filter takes a value."""


class TooMuchError(Exception):
    """A step goes beyond what it may do; Search turns it into a word about the step."""


class Search:
    """The queries of one record. What a step found is kept, so that rows that search alike search once.

    A step that goes too far finds nothing from then on, and `exceeded` says why, by the step's text.
    """

    def __init__(self, document: Json) -> None:
        self.document = document
        """What `$` in a filter stands for."""
        self.exceeded: dict[str, str] = {}
        self._known: dict[tuple[str, int], list[Found] | Nothing] = {}
        self._spent: dict[str, _Spent] = {}
        self._now = _Spent()

    def select(self, step: Select, value: Json) -> list[Found] | Nothing:
        """What a step finds in a value of the document, in order; NOTHING where it is not of the kind for the step."""
        if value is NOTHING or step.text in self.exceeded:
            return NOTHING
        key = (step.text, id(value))  # the document keeps its values alive
        if key not in self._known:
            finder: Finder = step.node
            self._now = self._spent.setdefault(step.text, _Spent())
            try:
                self._known[key] = finder(self, value)
            except TooMuchError as why:
                self.exceeded[step.text] = f"{step.text} {why}"
                return NOTHING
        return self._known[key]

    def takes(self, test: Test) -> bool:
        """Whether a filter takes the whole document; False where that would take too much."""
        self._now = _Spent()
        try:
            return test(self, self.document)
        except TooMuchError:
            return False

    def look_at(self, count: int) -> None:
        """Count values that are looked at."""
        self._now.looked_at += count
        if self._now.looked_at > MOST_LOOKED_AT:
            raise TooMuchError(f"looks at more than {MOST_LOOKED_AT:,} values")

    def find(self, count: int) -> None:
        """Count values that are found below."""
        self._now.found += count
        if self._now.found > MOST_FOUND:
            raise TooMuchError(f"finds more than {MOST_FOUND:,} values")

    def wait(self, seconds: float) -> float:
        """Count time that a slow comparison took; gives the step's total."""
        self._now.seconds += seconds
        return self._now.seconds


class _Spent:
    """What a step did so far in this record."""

    __slots__ = ("found", "looked_at", "seconds")

    def __init__(self) -> None:
        self.found = 0
        self.looked_at = 0
        self.seconds = 0.0
