"""Checks all records in the background: anew with each change, in slices first, by processes where that takes long."""

from __future__ import annotations

import pickle
import time
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QTimer, Signal

from designer.engine.problem_groups import ProblemGroup, ProblemsOfRecords
from designer.jsontext import Json
from designer.window.open_mapping import OpenMapping
from designer.window.problems.record_size import record_size

if TYPE_CHECKING:
    from designer.batch.problem_worker import PartWalked
    from designer.window.problems.workers import RecordWorkers

LARGEST_RECORD: Final = 200_000
"""Fields and elements of a record that is checked; a larger one is checked when it is shown."""

_LARGEST_IN_SLICES: Final = 2_000
_MOST_VALUES_IN_SLICES: Final = 5_000
"""What rows by `[*]` may make of the elements of one record, each a few microseconds."""
_PART_RECORDS: Final = 100
_PART_SIZE: Final = 20_000
"""So many fields and elements, or a few more, are checked together; between two parts a check can be given up."""
_SETTLE_MS: Final = 100
"""A check begins so long after a change: while someone types quickly, none is begun in vain between two keys."""
_SLICE_S: Final = 0.003
_PAUSE_MS: Final = 2
_TELL_EVERY_MS: Final = 150
_LONG_S: Final = 0.6
"""What would take longer in slices is done by processes."""


class RecordChecker(QObject):
    """The problems of all records of the open mapping, as far as they have been checked.

    An answer to a mapping that is no longer open is dropped, by its revision. A single record is always shown, and
    not checked here.
    """

    progressed = Signal()
    """There is more to tell; at most every 150 ms, and at the end."""

    def __init__(self, opened: OpenMapping, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._opened = opened
        self._revision = 0
        self._told_revision = -1
        self._records: Sequence[Json] = ()
        self._found: ProblemsOfRecords | None = None
        self._came_early: dict[int, PartWalked] = {}
        self._large: set[int] = set()
        self._looping = 0
        """How many rows go over elements of arrays."""
        self._sliced_s = 0.0
        self._workers: RecordWorkers | None = None
        self._shipped = 0
        self._can_start_workers = True
        self._is_paused = True
        self.groups: tuple[ProblemGroup, ...] = ()
        self.checked = 0
        """How many records have been checked, as told last."""
        self._begin_later = self._timer(_SETTLE_MS, self._begin)
        self._slice_later = self._timer(_PAUSE_MS, self._slice)
        self._ship_later = self._timer(_PAUSE_MS, self._ship)
        self._tell_later = self._timer(_TELL_EVERY_MS, self._tell)
        opened.changed.connect(lambda _change: self._restart())
        opened.source_changed.connect(self._take_records)

    @property
    def record_count(self) -> int:
        """How many records there are."""
        return len(self._records)

    @property
    def is_done(self) -> bool:
        """Whether what is told is of all records."""
        return not self.is_behind and self.checked == len(self._records)

    @property
    def is_behind(self) -> bool:
        """Whether what is told is of the mapping, or of records, as they were before."""
        return self._told_revision != self._revision

    @property
    def too_large(self) -> int:
        """How many records were left out so far, since they are too large to be checked before they are shown."""
        return len(self._large)

    def resume(self) -> None:
        """Check, from now on after each change."""
        if self._is_paused:
            self._is_paused = False
            self._take_records()

    def pause(self) -> None:
        """Give up what is going on, and end the processes."""
        self._is_paused = True
        self._stop()
        self._end_workers()

    def _take_records(self) -> None:
        """The records are others."""
        self._end_workers()
        self._can_start_workers = True
        source = self._opened.source
        self._records = source.records if source is not None and len(source.records) > 1 else ()
        self._large = set()
        self._restart()

    def _restart(self) -> None:
        self._stop()
        if not self._is_paused:
            self._begin_later.start()

    def _stop(self) -> None:
        self._revision += 1
        for timer in (self._begin_later, self._slice_later, self._tell_later):
            timer.stop()
        self._found = None
        self._came_early = {}

    def _begin(self) -> None:
        self._found = ProblemsOfRecords(self._opened.plan)
        self._looping = sum(bool(row and row.loops and not row.is_off) for row in self._opened.plan.checked.rows)
        self._sliced_s = 0.0
        self.checked = 0
        if not self._records:
            self._tell()
        elif self._workers is not None:
            self._workers.walk(self._revision, self._opened.mapping)
        else:
            self._slice()

    # In slices

    def _slice(self) -> None:
        """Check for a moment; then the window has its turn."""
        found = self._found
        if found is None:
            return
        begun = time.perf_counter()
        while found.walked < len(self._records):  # at least one of them
            record = self._records[found.walked]
            if self._is_short(record):
                found.add(record)
            elif self._can_start_workers:
                self._start_workers()
                return
            else:
                self._large.add(found.walked)
                found.take((), 1)
            if time.perf_counter() - begun > _SLICE_S:
                break
        self._sliced_s += time.perf_counter() - begun
        left = len(self._records) - found.walked
        if not left:
            self._tell()
            return
        self._tell_soon()
        if self._can_start_workers and left * self._sliced_s / found.walked > _LONG_S:
            self._start_workers()
        else:
            self._slice_later.start()

    def _is_short(self, record: Json) -> bool:
        """Whether a record can be checked between two frames; of small ones what rows make of their elements counts."""
        size, elements = record_size(record, _LARGEST_IN_SLICES)
        if size == _LARGEST_IN_SLICES:
            return False
        return not self._can_start_workers or elements * self._looping <= _MOST_VALUES_IN_SLICES

    # By processes

    def _start_workers(self) -> None:
        """They begin with the first record: what slices have done by now is little."""
        from designer.window.problems.workers import RecordWorkers

        self._found = ProblemsOfRecords(self._opened.plan)
        self._workers = RecordWorkers(self)
        self._workers.walked.connect(self._take_part)
        self._workers.failed.connect(self._go_on_without)
        self._workers.walk(self._revision, self._opened.mapping)
        self._shipped = 0
        self._ship()

    def _ship(self) -> None:
        """Send records to the processes for a moment."""
        workers = self._workers
        if workers is None:
            return
        begun = time.perf_counter()
        while self._shipped < len(self._records) and workers.has_room and time.perf_counter() - begun < _SLICE_S:
            records, large = self._next_part(self._shipped)
            self._large.update(self._shipped + at for at in large)
            workers.keep(self._shipped, pickle.dumps(records, pickle.HIGHEST_PROTOCOL), large)
            self._shipped += len(records)
        if self._shipped < len(self._records):
            self._ship_later.start()

    def _next_part(self, first: int) -> tuple[list[Json], frozenset[int]]:
        """The records from one on that are packed together, and the places of those among them that are left out."""
        records: list[Json] = []
        large: set[int] = set()
        size = 0
        while first + len(records) < len(self._records) and len(records) < _PART_RECORDS and size < _PART_SIZE:
            record = self._records[first + len(records)]
            own, _elements = record_size(record, LARGEST_RECORD)
            if own == LARGEST_RECORD:
                large.add(len(records))
                record = None
            size += own
            records.append(record)
        return records, frozenset(large)

    def _take_part(self, part: PartWalked) -> None:
        """Take in what a process found, in the order of the records."""
        if part.revision != self._revision or self._found is None:
            return
        self._came_early[part.first] = part
        while (following := self._came_early.pop(self._found.walked, None)) is not None:
            self._found.take(following.groups, following.records)
        if self._found.walked == len(self._records):
            self._tell()
        elif self._found.walked:
            self._tell_soon()

    def _go_on_without(self) -> None:
        """A process ended: it is done in slices then."""
        self._end_workers()
        self._can_start_workers = False
        self._restart()

    def _end_workers(self) -> None:
        self._ship_later.stop()
        if self._workers is not None:
            self._workers.end()
            self._workers = None

    # Telling

    def _tell_soon(self) -> None:
        """What is found first at once, what follows now and then."""
        if not self.checked:
            self._tell()
        elif not self._tell_later.isActive():
            self._tell_later.start()

    def _tell(self) -> None:
        self._tell_later.stop()
        if self._found is not None and self._found.walked >= self.checked:  # processes begin again where slices were
            self._told_revision = self._revision
            self.groups, self.checked = self._found.groups, self._found.walked
            self.progressed.emit()

    def _timer(self, milliseconds: int, act: Callable[[], None]) -> QTimer:
        timer = QTimer(self, singleShot=True, interval=milliseconds)
        timer.timeout.connect(act)
        return timer
