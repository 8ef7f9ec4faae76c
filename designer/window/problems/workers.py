"""Worker processes that check records while the window goes on: records are shipped to them once, mappings often."""

from __future__ import annotations

import os
from typing import Final

from PySide6.QtCore import QObject, QProcess, Qt, Signal

from designer.batch.problem_worker import KeepRecords, PartWalked, WalkRecords, command, packed, unpacked
from designer.mapping import Mapping

MOST_WORKERS: Final = 3
MOST_WAITING_BYTES: Final = 4_000_000
"""So much may wait to be sent to a worker; the rest is packed when there is room."""


class RecordWorkers(QObject):
    """As many processes as the computer has room for beside the window. A part of the records goes to one of them."""

    walked = Signal(object)
    """What was found in a part (PartWalked), in whichever order and of whichever revision."""
    failed = Signal()
    """A process ended by itself, or could not be started."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._workers = [_Worker(self) for _ in range(max(1, min(MOST_WORKERS, (os.cpu_count() or 1) - 1)))]
        self._kept = 0
        for worker in self._workers:
            worker.start()

    @property
    def has_room(self) -> bool:
        """Whether more records can be sent without piling up."""
        return all(worker.bytesToWrite() < MOST_WAITING_BYTES for worker in self._workers)

    def keep(self, first: int, records: bytes, left_out: frozenset[int]) -> None:
        """Ship the pickle of the records from one on; those at the places `left_out` are not to be checked."""
        self._workers[self._kept % len(self._workers)].tell(KeepRecords(first, records, left_out))
        self._kept += 1

    def walk(self, revision: int, mapping: Mapping) -> None:
        """Ask for what a mapping makes of the parts, of those too that are still to be shipped."""
        for worker in self._workers:
            worker.tell(WalkRecords(revision, mapping))

    def end(self) -> None:
        """End the processes, with all that they keep."""
        for worker in self._workers:
            worker.end()
        self.deleteLater()


class _Worker(QProcess):
    """One process."""

    def __init__(self, workers: RecordWorkers) -> None:
        super().__init__(workers)
        self._workers = workers
        self._held = bytearray()
        self._is_ended = False
        self.setProcessChannelMode(QProcess.ProcessChannelMode.SeparateChannels)
        self.setStandardErrorFile(QProcess.nullDevice())
        self.readyReadStandardOutput.connect(self._read)
        # Later, since on Windows it comes while the process is being started, before anyone listens to us.
        self.errorOccurred.connect(lambda _error: self._tell_failed(), Qt.ConnectionType.QueuedConnection)
        self.finished.connect(lambda _code, _status: self._tell_failed())

    def start(self) -> None:  # type: ignore[override]  # always the same program
        program, *given = command()
        super().start(program, given)

    def tell(self, message: KeepRecords | WalkRecords) -> None:
        if not self._is_ended:
            self.write(packed(message))

    def end(self) -> None:
        self._is_ended = True
        if self.state() != QProcess.ProcessState.NotRunning:
            self.kill()
            self.waitForFinished()

    def _read(self) -> None:
        self._held += self.readAllStandardOutput().data()
        for message in unpacked(self._held):
            if isinstance(message, PartWalked) and not self._is_ended:
                self._workers.walked.emit(message)

    def _tell_failed(self) -> None:
        if not self._is_ended:
            self._is_ended = True
            self._workers.failed.emit()
