"""The one function that carries a mapping out on a task: in this process, in a worker process, on a cluster."""

from collections.abc import Callable, Iterator
from secrets import token_hex
from typing import TypeAlias

from designer.batch.array_blocks import records_of_block
from designer.batch.compression import Compression, unpacked
from designer.batch.depth import LEAST_BYTES, refuse_too_deep
from designer.batch.lines import Line, LineBlock, lines_of_range, within
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
from designer.mapping import Problem

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
    one = task.input
    if one.form is Form.DOCUMENT:
        function = _strictly(function)
    counts = _Counting(one.form is Form.LINES)
    last = 0
    for block in _blocks(task):
        made: list[bytes] = []
        for number, line in enumerate(block.lines, last + 1):
            try:
                if line is None:
                    tell(of_length(*counts.place(number), task.limits.longest_line_bytes))
                else:
                    if len(line) > LEAST_BYTES:
                        refuse_too_deep(line)
                    document, errors = function(line)
                    made.append(document)
                    if not errors:
                        continue
                    for problem in errors:
                        tell(of_row(*counts.place(number), problem))
            except JsonTextError as error:
                if counts.passes_over(line):
                    continue
                if one.form is Form.DOCUMENT and one.is_alone:
                    raise DocumentError.from_json_text(error, title=one.title) from None
                tell(of_text(*counts.place(number), line or b"", error))
            counts.failed += 1
            if task.limits.stops_on_error:
                write(shaped(made, form))
                return counts.up_to(number, is_stopped=True)
        last += len(block.lines)
        write(shaped(made, form))
        progress(block.size_bytes)
    return counts.up_to(last)


def _strictly(function: RecordFunction) -> RecordFunction:
    """The same for a document on its own, which is refused where the window would refuse it."""

    def apply(text: bytes) -> tuple[bytes, tuple[Problem, ...]]:
        read_json_bytes(text)
        return function(text)

    return apply


class _Counting:
    """The numbers of records in error: blank lines are lines, and no records."""

    def __init__(self, has_lines: bool) -> None:
        self._has_lines = has_lines
        self._blank = 0
        self.failed = 0

    def place(self, number: int) -> tuple[int, int | None]:
        """The numbers of the record and of its line, None where the input has no lines."""
        return number - self._blank, number if self._has_lines else None

    def passes_over(self, line: bytes | None) -> bool:
        """Whether what is not JSON is a blank line, that nobody asks for."""
        if not self._has_lines or (line or b"").strip():
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
