"""The queries of one record while they are carried out: what a step finds, and how much it may look for."""

from collections.abc import Callable
from typing import Final, TypeAlias

from designer.engine.explanation import Steps
from designer.engine.nothing import NOTHING, Nothing
from designer.jsontext import Json
from designer.mapping import Condition, Select
from designer.said import said

MOST_FOUND: Final = 100_000
"""Values that one step with `..` may find in a record."""

MOST_LOOKED_AT: Final = 10_000_000
"""Values that one step may look at in a record, those that its filters look at among them."""

MOST_COPIED: Final = 1_000_000
"""Values that a row with `..` may copy in a record, if these are more than ten times those of the document."""

TIMES_COPIED: Final = 10
_CHARACTERS_OF_A_VALUE: Final = 10
"""So many characters of a text weigh as much as a value."""

Found: TypeAlias = tuple[Json, Steps]
"""A value, and the keys and indexes that lead to it from where the step began."""

Finder: TypeAlias = Callable[["Search", Json], list[Found] | Nothing]
"""What a step finds in a value; NOTHING where that is of another kind than the step is for."""

Test: TypeAlias = Callable[["Search", Json], bool]
"""Whether a filter takes a value."""


class TooMuchError(Exception):
    """A query goes beyond what it may do; Search makes its `words` a sentence about the query."""

    def __init__(self, words: str) -> None:
        super().__init__(words)
        self.words = said(words)


class Search:
    """The queries of one record. What a step found is kept, so that rows that search alike search once.

    A query that goes too far finds nothing from then on, and `exceeded` says why, by the text that it is known by.
    """

    def __init__(self, document: Json) -> None:
        self.document = document
        """What `$` in a filter stands for."""
        self.exceeded: dict[str, str] = {}
        self.met: dict[str, bool] = {}
        """Whether the document meets a condition, by its text."""
        self._known: dict[tuple[str, int], tuple[Json, list[Found] | Nothing]] = {}
        self._spent: dict[str, _Spent] = {}
        self._now = _Spent()
        self._copied: dict[int, int] = {}
        self._most_copied: int | None = None

    def begin(self) -> None:
        """The record is carried out from its beginning: nothing is copied yet."""
        self._copied.clear()

    def select(self, step: Select, value: Json, query: str = "") -> list[Found] | Nothing:
        """What a step finds in a value of the document, in order; NOTHING where it is not of the kind for the step.

        `query` is the whole query up to the step, which it is known by; without it that is the step's own text.
        """
        query = query or step.text
        if value is NOTHING or query in self.exceeded:
            return NOTHING
        key = (query, id(value))
        held = self._known.get(key)
        if held is None:
            finder: Finder = step.node
            self._now = self._spent.setdefault(query, _Spent())
            try:
                held = self._known[key] = (value, finder(self, value))  # with the value its id stays its own
            except TooMuchError as why:
                self.exceeded[query] = said("{0} {1}", query, why.words)
                return NOTHING
        return held[1]

    def meets(self, condition: Condition) -> bool:
        """Whether the document meets a condition; False where that would take too much."""
        met = self.met.get(condition.text)
        if met is None:
            self._now = _Spent()
            try:
                met = condition.test is None or bool(condition.test(self, self.document))
            except TooMuchError as why:
                met = False
                self.exceeded[_known_by(condition)] = said("the condition {0} {1}", condition.text, why.words)
            self.met[condition.text] = met
        return met

    def unanswered(self, condition: Condition) -> str | None:
        """Why it cannot be told whether the document meets a condition, None where it can."""
        return self.exceeded.get(_known_by(condition))

    def copies(self, row: int, value: Json) -> bool:
        """Count what a row is about to copy; False where all that it copies is too much.

        Values that `..` finds stand within one another, and each is copied with all that is in it.
        """
        before = self._copied.get(row, 0)
        most = self._most_copied or MOST_COPIED
        copied = before + _weight(value, most - before)
        if copied > most and self._most_copied is None:
            most = self._most_copied = max(MOST_COPIED, TIMES_COPIED * _weight(self.document, MOST_LOOKED_AT))
            copied = before + _weight(value, most - before)
        self._copied[row] = copied
        return copied <= most

    def look_at(self, count: int) -> None:
        """Count values that are looked at."""
        self._now.looked_at += count
        if self._now.looked_at > MOST_LOOKED_AT:
            raise TooMuchError(said("looks at more than {0:,} values", MOST_LOOKED_AT))

    def find(self, count: int) -> None:
        """Count values that are found below."""
        self._now.found += count
        if self._now.found > MOST_FOUND:
            raise TooMuchError(said("finds more than {0:,} values", MOST_FOUND))

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


def _weight(value: Json, most: int) -> int:
    """How many values there are in one, itself among them, long texts as several; counted until over `most`."""
    if isinstance(value, str):
        return 1 + len(value) // _CHARACTERS_OF_A_VALUE
    if not isinstance(value, (dict, list)):
        return 1
    weight = 0
    waiting: list[Json] = [value]
    while waiting and weight <= most:
        held = waiting.pop()
        weight += 1 + (sum(map(len, held)) // _CHARACTERS_OF_A_VALUE if isinstance(held, dict) else 0)
        for member in held.values() if isinstance(held, dict) else held:
            if isinstance(member, (dict, list)):
                waiting.append(member)
            else:
                weight += 1 + len(member) // _CHARACTERS_OF_A_VALUE if isinstance(member, str) else 1
    return weight


def _known_by(condition: Condition) -> str:
    """A condition's text as that of no query: these begin with `$`, steps with a dot or a bracket."""
    return f"({condition.text})"
