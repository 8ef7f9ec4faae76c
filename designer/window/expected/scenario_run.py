"""All scenarios carried out off the window's thread, begun anew with each change."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject, Signal

from designer.documents import ReadingCancelled
from designer.window.expected.expecting import Expecting
from designer.window.files.background import BackgroundWork
from designer.window.open_mapping import OpenMapping
from designer.workspace.scenarios import ScenarioResult, compare_records, find_scenarios, run_scenarios

_STRETCH_S: Final = 0.004
"""After so long the window's thread is let in."""
_PAUSE_S: Final = 0.001


class ScenarioRun(QObject):
    """Runs one thing at a time; a new run ends the one under way."""

    ended = Signal(object)
    """The results, a tuple of ScenarioResult, of a run that was not given up."""

    def __init__(self, opened: OpenMapping, expecting: Expecting, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._opened = opened
        self._expecting = expecting
        self._under_way: list[BackgroundWork] = []

    @property
    def is_under_way(self) -> bool:
        """Whether a run goes on."""
        return any(not work.is_cancelled for work in self._under_way)

    def of_open_mapping(self) -> None:
        """Compare the open mapping, as it is now, with all that is expected of its sample."""
        sample, expected, mapping = self._opened.source, self._expecting.expectations, self._opened.mapping
        if sample is None:
            self.give_up()
            self.ended.emit(())
            return
        self._begin(lambda cancelled: compare_records(mapping, sample, expected, self._opened.path, cancelled))

    def of_folder(self, folder: Path) -> None:
        """Compare all mappings in a folder, as they are saved."""

        def results(cancelled: Callable[[], bool]) -> Iterator[ScenarioResult]:
            for files in find_scenarios(folder, cancelled):
                yield from run_scenarios(files, cancelled)

        self._begin(results)

    def give_up(self) -> None:
        """End what is under way; it tells nothing."""
        for work in self._under_way:
            work.cancel()

    def stop(self) -> None:
        """End what is under way, and wait for it; the window closes."""
        self.give_up()
        for work in list(self._under_way):
            work.wait()

    def _begin(self, results: Callable[[Callable[[], bool]], Iterator[ScenarioResult]]) -> None:
        self.give_up()
        work = BackgroundWork(lambda cancelled: _taken(results(cancelled), cancelled), self)
        self._under_way.append(work)
        work.ended.connect(self._end)
        work.start()

    def _end(self, work: BackgroundWork) -> None:
        self._under_way.remove(work)
        if work.is_cancelled or isinstance(work.error, ReadingCancelled):
            return
        if work.error is not None:
            raise work.error
        self.ended.emit(work.outcome)


def _taken(results: Iterator[ScenarioResult], cancelled: Callable[[], bool]) -> tuple[ScenarioResult, ...]:
    """All results, with room for the window's thread in between."""
    taken = []
    begun = time.monotonic()
    for result in results:
        taken.append(result)
        if cancelled():
            break
        if time.monotonic() - begun > _STRETCH_S:
            time.sleep(_PAUSE_S)
            begun = time.monotonic()
    return tuple(taken)
