"""What every benchmark gives: a table of cases, timed in turns, each as a ratio to one of them."""

import statistics
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass


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


@dataclass(frozen=True)
class Table:
    """The cases of one benchmark. Ratios are of medians, to the first case; `note` says how it was measured."""

    title: str
    unit: str
    cases: tuple[Case, ...]
    note: str


def in_turns(actions: Mapping[str, Callable[[], float]], rounds: int, warm_up: int = 1) -> tuple[Case, ...]:
    """Do each action `rounds` times, by turns so that a busy moment meets all; an action returns its own time."""
    for _ in range(warm_up):
        for action in actions.values():
            action()
    times: dict[str, list[float]] = {name: [] for name in actions}
    for _ in range(rounds):
        for name, action in actions.items():
            times[name].append(action())
    return tuple(Case(name, tuple(taken)) for name, taken in times.items())


def seconds_for(action: Callable[[], object]) -> float:
    """How long one call takes."""
    begun = time.perf_counter()
    action()
    return time.perf_counter() - begun
