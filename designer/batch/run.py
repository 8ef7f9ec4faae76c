"""A mapping over any number of records: inputs to one output, in order, by one process or many."""

import os
from collections import deque
from collections.abc import Callable, Generator, Iterator, Sequence
from contextlib import ExitStack, closing
from functools import partial
from itertools import chain
from typing import BinaryIO, Final, TypeAlias

from designer.batch.compression import Compression, compression_of, packed, without_ending
from designer.batch.inputs import Input, look_at
from designer.batch.joining import Joined, errors_of
from designer.batch.outputs import STANDARD_OUTPUT, opened_output, parts_folder, refuse_mixing, refuse_overwriting
from designer.batch.places import expanded
from designer.batch.record import record_function_of
from designer.batch.record_error import RecordError, of_mapping
from designer.batch.shape import Shape
from designer.batch.task import LONGEST_LINE_BYTES, Limits, Part, Task, tasks_of
from designer.batch.work import PartPlace, work
from designer.documents import DocumentError, Form, is_named_as_lines, unwritable
from designer.engine import plan_mapping
from designer.frozen import frozen
from designer.mapping import Mapping, Severity, mapping_to_json

RANGE_BYTES: Final = 1 << 21  # small, so that no process has much to do when the others are done
CLUSTER_RANGE_BYTES: Final = 1 << 25
_ALONE_UP_TO_BYTES = 1 << 24  # less is done before a second process has started


@frozen
class Job:
    """What is to be run. `inputs` and `output` are names of files, URLs, patterns (inputs) or `-`.

    `errors` is the file for what is wrong with records, None for none. `workers` None: one for each core.
    """

    mapping: Mapping
    inputs: tuple[str, ...]
    output: str
    errors: str | None = None
    workers: int | None = None
    scheduler: str | None = None
    stops_on_error: bool = False
    range_bytes: int | None = None
    longest_line_bytes: int = LONGEST_LINE_BYTES


@frozen
class Summary:
    """How many records there were, how many of them failed, and whether the first that did ended the run."""

    records: int
    failed: int
    is_stopped: bool


@frozen
class Advance:
    """How far a run is: bytes of the inputs, of all (None where that is not known), and records."""

    done_bytes: int
    all_bytes: int | None
    records: int


Tell: TypeAlias = Callable[[str, RecordError], object]
Watch: TypeAlias = Callable[[Advance], object]


def run(job: Job, tell: Tell, watch: Watch = lambda _: None) -> Summary:
    """Carry the mapping out on all records of the inputs, in their order.

    `tell` hears of each error with the name of its input, in order; `watch` how far it is. The output is put in place
    whole or not at all. Raises DocumentError where something cannot be read or written.
    """
    return _Run(job, tell, watch).summary()


class _Stopped(Exception):  # noqa: N818 - it is what was asked for
    """A record failed, and no more is wanted."""


class _Run:
    """A job on its way."""

    def __init__(self, job: Job, tell: Tell, watch: Watch) -> None:
        names = expanded(job.inputs)
        refuse_overwriting(job.output, names)
        if job.errors is not None:
            refuse_overwriting(job.errors, names)
            refuse_mixing(job.output, job.errors)
        if job.scheduler is not None and job.output == "-":
            raise DocumentError(
                "a cluster cannot write there", title=STANDARD_OUTPUT, hint="name a file or a URL after -o"
            )
        self.job = job
        self.inputs = [look_at(name, len(names) == 1) for name in names]
        self.shape = _shape(job.output, [one for one, _ in self.inputs])
        self.mapping = mapping_to_json(job.mapping).encode()
        self.errors_file: BinaryIO | None = None
        self.tell = tell
        self.watch = watch
        sizes = [one.size_bytes for one, _ in self.inputs]
        self.all_bytes = sum(size for size in sizes if size is not None) if None not in sizes else None
        self.done_bytes = self.records = self.failed = 0
        self.before = [(0, 0)] * len(self.inputs)  # records and lines of each input in the parts before

    def summary(self) -> Summary:
        """Carry it out."""
        is_stopped = False
        with ExitStack() as open_files:
            if self.job.errors is not None:
                self.errors_file = open_files.enter_context(opened_output(self.job.errors))
                for problem in plan_mapping(self.job.mapping).problems:
                    if problem.severity is Severity.ERROR:
                        self.write_error(self.errors_file, of_mapping(problem))
            try:
                with opened_output(self.job.output) as file:
                    self.write_to(file)
                    self.flush_errors()
            except _Stopped:
                is_stopped = True
        return Summary(self.records, self.failed, is_stopped)

    def write_to(self, file: BinaryIO) -> None:
        """All documents, by as many processes as it takes."""
        job = self.job
        range_bytes = job.range_bytes or (CLUSTER_RANGE_BYTES if job.scheduler else RANGE_BYTES)
        tasks = tasks_of(self.inputs, Limits(range_bytes, job.longest_line_bytes, job.stops_on_error))
        workers = job.workers or _cores()
        if job.scheduler is not None:
            self.join_from_cluster(file, job.scheduler, tasks)
            return
        first: deque[Task] = deque()
        is_more = workers == 1 or _take_up_to(_ALONE_UP_TO_BYTES if job.range_bytes is None else 0, tasks, first)
        all_tasks = chain(_drained(first), tasks)
        if workers == 1 or not is_more:
            self.work_alone(file, all_tasks)
            return
        from designer.batch.processes import parts_by_processes  # late: most runs are small

        self.join(
            file,
            lambda place: parts_by_processes(self.mapping, all_tasks, self.shape, place, workers, self.advance),
        )

    def join_from_cluster(self, file: BinaryIO, scheduler: str, tasks: Iterator[Task]) -> None:
        from designer.batch.cluster import parts_by_cluster

        self.join(file, lambda place: parts_by_cluster(scheduler, self.mapping, tasks, self.shape, place, self.advance))

    def work_alone(self, file: BinaryIO, tasks: Iterator[Task]) -> None:
        """In this process, straight into the output."""
        with packed(file, self.shape.compression) as packing:
            joined = Joined(packing, self.shape.form)
            function = record_function_of(self.mapping)
            for task in tasks:
                source = task.source
                counts = work(
                    function, task, self.shape.form, joined.write,
                    partial(self.told, source), self.advance,
                )  # fmt: skip
                self.count(source, counts.records, counts.lines, counts.failed)
                if counts.is_stopped:
                    joined.end()
                    raise _Stopped
            joined.end()

    def join(self, file: BinaryIO, parts: Callable[[PartPlace], Generator[Part, None, None]]) -> None:
        """By others, part by part, in order."""
        in_parts = self.shape.packed_in_parts
        title = STANDARD_OUTPUT if self.job.output == "-" else self.job.output
        with (
            parts_folder(self.job.output) as folder,
            packed(file, Compression.NONE if in_parts else self.shape.compression) as packing,
            closing(parts(PartPlace(folder, title))) as made,
        ):
            joined = Joined(packing, self.shape.form)
            for part in made:
                if part.documents is not None:
                    joined.append(part.documents)
                if part.errors is not None:
                    for error in errors_of(part.errors):
                        self.told(part.source, error)
                self.count(part.source, part.records, part.lines, part.failed)
                if part.is_stopped:
                    joined.end()
                    raise _Stopped
            joined.end()
            if joined.is_empty:
                with packed(file, in_parts):  # what holds nothing is to be read as packed data as well
                    pass

    def told(self, source: int, error: RecordError) -> None:
        """An error of a record, with the numbers that its place in the part has."""
        moved = error.moved(*self.before[source])
        title = self.inputs[source][0].title
        if self.errors_file is not None:
            self.write_error(self.errors_file, moved.as_line(title))
        self.tell(title, moved)

    def write_error(self, file: BinaryIO, line: bytes) -> None:
        try:
            file.write(line)
        except OSError as error:
            raise unwritable(self.job.errors or "", error) from None

    def flush_errors(self) -> None:
        """Before the documents are put in place, all errors are to be on the disk too."""
        try:
            if self.errors_file is not None:
                self.errors_file.flush()
        except OSError as error:
            raise unwritable(self.job.errors or "", error) from None

    def count(self, source: int, records: int, lines: int, failed: int) -> None:
        """A part is done."""
        records_before, lines_before = self.before[source]
        self.before[source] = records_before + records, lines_before + lines
        self.records += records
        self.failed += failed
        self.advance(0)

    def advance(self, more_bytes: int) -> None:
        """So many bytes more have been worked on."""
        self.done_bytes += more_bytes
        self.watch(Advance(self.done_bytes, self.all_bytes, self.records))


def _take_up_to(size_bytes: int, tasks: Iterator[Task], taken: deque[Task]) -> bool:
    """Take tasks of so many bytes; returns whether there are more of them."""
    for task in tasks:
        taken.append(task)
        size_bytes -= max(task.weight_bytes, len(task.block or b""))
        if size_bytes < 0:
            return True
    return False


def _drained(tasks: deque[Task]) -> Iterator[Task]:
    """The tasks, each let go of when the next is asked for: blocks are large."""
    while tasks:
        yield tasks.popleft()


def _shape(output: str, inputs: Sequence[Input]) -> Shape:
    """Several inputs, or a name that says so, give lines; else the output is as the input is."""
    is_lines = len(inputs) != 1 or is_named_as_lines(without_ending(output))
    return Shape(Form.LINES if is_lines else inputs[0].form, compression_of(output))


def _cores() -> int:
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1
