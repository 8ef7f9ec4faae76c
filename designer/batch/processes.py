"""Tasks carried out by worker processes of this computer, each with a pipe of its own.

A pipe each, and no queue that all share, since a process that is killed can leave a shared one locked or half-written.
Here its end is seen at once, and its task is given to another.
"""

import multiprocessing
import signal
from collections.abc import Callable, Generator, Iterator
from contextlib import contextmanager, suppress
from multiprocessing.connection import Connection, wait
from multiprocessing.context import SpawnProcess
from typing import Final

from designer.batch.shape import Shape
from designer.batch.task import Failure, Part, Task
from designer.batch.work import PartPlace, Progress, work_part
from designer.documents import DocumentError

TIMES_TRIED: Final = 3
_AHEAD_PER_WORKER = 4  # parts that may lie finished while an earlier one is still made
_MOST_GIVEN = 2  # a worker begins its next task at once, and need not wait until we are done with a part


def parts_by_processes(
    mapping: bytes, tasks: Iterator[Task], shape: Shape, place: PartPlace, workers: int, progress: Progress
) -> Generator[Part, None, None]:
    """The parts of all tasks in their order. Raises DocumentError where one fails, or ends its process each time."""
    pool = _Pool(lambda: _Worker(mapping, shape, place), workers, progress)
    try:
        yield from pool.parts(tasks)
    finally:
        pool.end()


class _Worker:
    """A process and the tasks that it has been given, the one that it works on first."""

    def __init__(self, mapping: bytes, shape: Shape, place: PartPlace) -> None:
        context = multiprocessing.get_context("spawn")
        self.connection, theirs = context.Pipe()
        self.process: SpawnProcess = context.Process(target=_serve, args=(theirs, mapping, shape, place), daemon=True)
        self.tasks: list[Task] = []
        with _interrupts_held():
            self.process.start()
        theirs.close()

    def end(self) -> None:
        self.connection.close()
        self.process.kill()
        self.process.join()


class _Pool:
    """Gives each worker a task or two at a time, and what comes of them in order."""

    def __init__(self, new_worker: Callable[[], _Worker], size: int, progress: Progress) -> None:
        self._new_worker = new_worker
        self._size = size
        self._progress = progress
        self._workers: list[_Worker] = []
        self._again: list[Task] = []
        self._tried: dict[int, int] = {}
        self._done: dict[int, Part] = {}

    def parts(self, tasks: Iterator[Task]) -> Iterator[Part]:
        following = next(tasks, None)
        wanted = 0
        while following is not None or self._again or self._done or any(worker.tasks for worker in self._workers):
            while wanted in self._done:
                yield self._done.pop(wanted)
                wanted += 1
            while (task := self._next(following, wanted)) is not None and (worker := self._free_for(task)) is not None:
                if task is following:
                    following = next(tasks, None)
                else:
                    self._again.remove(task)
                self._give(worker, task)
            self._listen()

    def end(self) -> None:
        for worker in self._workers:
            worker.end()

    def _next(self, following: Task | None, wanted: int) -> Task | None:
        if self._again:
            return self._again[0]
        if following is not None and following.number < wanted + self._size * _AHEAD_PER_WORKER:
            return following
        return None

    def _free_for(self, task: Task) -> _Worker | None:
        """The one with the least to do, None where all have enough; blocks are too large to wait in a pipe."""
        most = _MOST_GIVEN if task.block is None else 1
        free = min(self._workers, key=lambda worker: len(worker.tasks), default=None)
        if (free is None or free.tasks) and len(self._workers) < self._size:
            free = self._new_worker()
            self._workers.append(free)
        return free if free is not None and len(free.tasks) < most else None

    def _give(self, worker: _Worker, task: Task) -> None:
        worker.tasks.append(task)
        try:
            worker.connection.send(task)
        except OSError:
            self._lost(worker)

    def _listen(self) -> None:
        """Take what the workers say, waiting for the first word."""
        busy = [worker.connection for worker in self._workers if worker.tasks]
        for ready in wait(busy) if busy else ():
            worker = next(one for one in self._workers if one.connection is ready)
            try:
                said = worker.connection.recv()
            except (EOFError, OSError):
                self._lost(worker)
                continue
            match said:
                case Part():
                    self._done[said.number] = said
                    worker.tasks.pop(0)
                case Failure():
                    raise said.as_error()
                case int():
                    self._progress(said)

    def _lost(self, worker: _Worker) -> None:
        """A process has ended by itself, or was ended: its tasks are others'."""
        self._workers.remove(worker)
        worker.end()
        if not worker.tasks:
            return
        task = worker.tasks[0]
        tried = self._tried[task.number] = self._tried.get(task.number, 0) + 1
        if tried == TIMES_TRIED:
            raise DocumentError(
                f"the process that worked on it has ended {tried} times without a word{_end_of(worker)}",
                title=task.input.title,
                hint="look whether the memory is enough, or lower --workers",
            )
        self._again.extend(worker.tasks)


def _end_of(worker: _Worker) -> str:
    code = worker.process.exitcode
    if code is None or code >= 0:
        return ""
    with suppress(ValueError):
        return f" ({signal.Signals(-code).name})"
    return ""


def _serve(connection: "Connection[object, object]", mapping: bytes, shape: Shape, place: PartPlace) -> None:
    """A worker process: carries out what it is sent until nobody sends any more."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # the terminal sends it to all; whoever started us ends us
    _let_interrupts_through()
    with suppress(EOFError, OSError):  # whoever listened has ended
        while True:
            task = connection.recv()
            if isinstance(task, Task):
                connection.send(work_part(mapping, task, shape, place, connection.send))


@contextmanager
def _interrupts_held() -> Iterator[None]:
    """While a process starts it does not know yet what to do with Ctrl+C, so it is kept from it."""
    if hasattr(signal, "pthread_sigmask"):
        signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    try:
        yield
    finally:
        _let_interrupts_through()


def _let_interrupts_through() -> None:
    if hasattr(signal, "pthread_sigmask"):
        signal.pthread_sigmask(signal.SIG_UNBLOCK, {signal.SIGINT})
