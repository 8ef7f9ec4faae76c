"""The one function that carries a mapping out on a task: in this process, in a worker process, on a cluster."""

from collections.abc import Callable, Iterator
from secrets import token_hex
from typing import TypeAlias

from designer.batch.array_blocks import records_of_block
from designer.batch.compression import Compression, unpacked
from designer.batch.lines import Line, LineBlock, lines_of_range, within
from designer.batch.outcomes import Run, Told, outcomes
from designer.batch.part_file import PartFile
from designer.batch.places import opened
from designer.batch.record import RecordFunction, record_function_of
from designer.batch.record_error import RecordError, of_length, of_row, of_text
from designer.batch.shape import Shape, shaped
from designer.batch.task import Failure, Part, Task, failure_of
from designer.documents import DocumentError, Form, unwritable
from designer.frozen import frozen
from designer.jsontext import JsonTextError
from designer.jsontext.swift_reading import read_json_bytes

Write: TypeAlias = Callable[[bytes], object]
Tell: TypeAlias = Callable[[RecordError], object]
Progress: TypeAlias = Callable[[int], object]


@frozen
class Counts:
    """How many records and lines a task had, how many records failed, and whether that stopped it."""

    records: int
    lines: int
    failed: int
    is_stopped: bool


@frozen
class PartPlace:
    """The folder for the parts of an output, and how the output is called in what is told."""

    folder: str
    title: str


def work(function: RecordFunction, task: Task, form: Form, write: Write, tell: Tell, progress: Progress) -> Counts:
    """Carry a mapping out on each record of a task. Errors are told with numbers that count from the task's begin.

    Raises DocumentError where the input cannot be read.
    """
    counts = _Counting(task.input.form is Form.LINES)
    number = 0
    for block in _blocks(task):
        made: list[bytes] = []
        for run in _outcomes(function, block, task.input.form):
            if isinstance(run, list):
                made += run
                number += len(run)
                continue
            number += 1
            if run.document is not None:
                made.append(run.document)
            elif counts.passes_over(run):
                continue
            for error in _errors(run, *counts.place(number), task):
                tell(error)
            counts.failed += 1
            if task.limits.stops_on_error:
                write(shaped(made, form))
                return counts.up_to(number, is_stopped=True)
        write(shaped(made, form))
        progress(block.size_bytes)
    return counts.up_to(number)


def _outcomes(function: RecordFunction, block: LineBlock, form: Form) -> Iterator[Run]:
    """What comes of each record; a document on its own is refused where the window would refuse it."""
    if form is Form.DOCUMENT:
        (text,) = block.lines
        try:
            read_json_bytes(text or b"")
        except JsonTextError as error:
            yield Told(text, None, (), error)
            return
    yield from outcomes(function, block.lines)


def _errors(told: Told, record: int, line: int | None, task: Task) -> Iterator[RecordError]:
    """What is told of a record; raises DocumentError where it is the only document that there is, and no JSON."""
    if told.line is None:
        yield of_length(record, line, task.limits.longest_line_bytes)
    elif told.error is None:
        yield from (of_row(record, line, problem) for problem in told.errors)
    elif task.input.form is Form.DOCUMENT and task.input.is_alone:
        raise DocumentError.from_json_text(told.error, title=task.input.title) from None
    else:
        yield of_text(record, line, told.line, told.error)


class _Counting:
    """The numbers of records in error: blank lines are lines, and no records."""

    def __init__(self, has_lines: bool) -> None:
        self._has_lines = has_lines
        self._blank = 0
        self.failed = 0

    def place(self, number: int) -> tuple[int, int | None]:
        """The numbers of the record and of its line, None where the input has no lines."""
        return number - self._blank, number if self._has_lines else None

    def passes_over(self, told: Told) -> bool:
        """Whether what is not JSON is a blank line, that nobody asks for."""
        if not (self._has_lines and told.is_blank):
            return False
        self._blank += 1
        return True

    def up_to(self, number: int, is_stopped: bool = False) -> Counts:
        """What has been counted when so many lines, or records of an array, are done."""
        return Counts(number - self._blank, number, self.failed, is_stopped)


def work_part(mapping: bytes, task: Task, shape: Shape, place: PartPlace, progress: Progress) -> Part | Failure:
    """The same, written to files of its own beside the output: documents, and errors. Never raises for what it reads.

    The names are new each time, so that a task that is done twice leaves no mixture.
    """
    name = f"{place.folder}/{task.number:08}-{token_hex(4)}"
    try:
        with (
            PartFile(f"{name}.part", shape.packed_in_parts) as documents,
            PartFile(f"{name}.errors", Compression.NONE) as errors,
        ):
            counts = work(
                record_function_of(mapping), task, shape.form, documents.write,
                lambda error: errors.write(error.as_message()), progress,
            )  # fmt: skip
    except DocumentError as error:
        return failure_of(task.number, error)
    except MemoryError:
        too_large = DocumentError(
            "a record is too large for the memory", title=task.input.title, hint="lower --workers"
        )
        return failure_of(task.number, too_large)
    except OSError as error:  # what cannot be read has been told of already
        return failure_of(task.number, unwritable(place.title, error))
    return Part(
        task.number, task.source, counts.records, counts.lines, counts.failed,
        documents.written, errors.written, counts.is_stopped,
    )  # fmt: skip


def _blocks(task: Task) -> Iterator[LineBlock]:
    """The records of a task, in blocks; None for those over the limit."""
    one = task.input
    if task.is_too_long:
        yield LineBlock([None], task.weight_bytes)
    elif task.block is not None:
        yield LineBlock(_records(task.block, one.form, task.limits.longest_line_bytes), task.weight_bytes)
    else:
        with opened(one.place) as packed_file, unpacked(packed_file, one.compression, one.title) as file:
            if one.form is Form.DOCUMENT:
                yield LineBlock([file.read()], task.weight_bytes)
            else:
                yield from lines_of_range(file, task.start, task.end, task.limits.longest_line_bytes)


def _records(block: bytes, form: Form, longest_bytes: int) -> list[Line]:
    match form:
        case Form.DOCUMENT:
            return [block]
        case Form.RECORDS:
            return list(records_of_block(block))
        case Form.LINES:
            lines = block.split(b"\n")
            return within(lines if lines[-1] else lines[:-1], longest_bytes)
