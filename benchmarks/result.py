"""What every benchmark gives: a table of cases, each with its times as ratios to one of them."""

import gc
import statistics
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final

_SECONDS_A_RUN: Final = 0.005


@dataclass(frozen=True)
class Case:
    """One thing that was timed: how long each run took, in the table's unit."""

    name: str
    times: tuple[float, ...]

    @property
    def median(self) -> float:
        return statistics.median(self.times)

    @property
    def high(self) -> float:
        """The 95th percentile, or the longest of fewer than 20 runs."""
        return sorted(self.times)[min(len(self.times) - 1, int(len(self.times) * 0.95))]

    def ratios_to(self, base: "Case") -> tuple[float, ...]:
        """The ratio of each run to the base's run of the same turn, smallest first."""
        return tuple(sorted(mine / its for mine, its in zip(self.times, base.times, strict=True)))


@dataclass(frozen=True)
class Absent:
    """Something that could not be timed: in a few words for the table, and why."""

    name: str
    what: str
    why: str


@dataclass(frozen=True)
class Table:
    """The cases of one benchmark. Ratios are to the first case; `note` says how it was measured.

    With `is_by_turns` each run has a ratio of its own, to the first case's run of that turn. `ours` names the case that
    the others are compared with a second time.
    """

    title: str
    unit: str
    cases: tuple[Case, ...]
    note: str
    absent: tuple[Absent, ...] = ()
    is_by_turns: bool = False
    ours: str | None = None


def in_turns(actions: Mapping[str, Callable[[], float]], rounds: int, warm_up: int = 1) -> tuple[Case, ...]:
    """Do each action `rounds` times, by turns so that a busy moment meets all; an action returns its own time."""
    gc.collect()
    gc.freeze()  # what stands here from before is not looked through again and again
    for _ in range(warm_up):
        for action in actions.values():
            action()
    times: dict[str, list[float]] = {name: [] for name in actions}
    for _ in range(rounds):
        for name, action in actions.items():
            times[name].append(action())
    return tuple(Case(name, tuple(taken)) for name, taken in times.items())


def seconds_for(action: Callable[[], object]) -> float:
    """How long one call takes, in time of the processor, so that others on the machine do not count."""
    begun = time.process_time()
    action()
    return time.process_time() - begun


def microseconds_for_each(action: Callable[[Any], object], documents: Sequence[Any]) -> float:
    """The time of one document."""

    def all_documents() -> None:
        for document in documents:
            action(document)

    return microseconds_for_all(all_documents, len(documents))


def microseconds_for_all(action: Callable[[], object], count: int) -> float:
    """The time of one of so many that an action does, repeated until the run is long enough to be measured."""
    once = seconds_for(action)
    repeats = max(1, round(_SECONDS_A_RUN / max(once, 1e-6)))

    def repeated() -> None:
        for _ in range(repeats):
            action()

    return seconds_for(repeated) / (repeats * count) * 1e6
