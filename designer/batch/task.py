"""A piece of the work, small enough for one process at a time, and what came of it."""

from collections.abc import Iterator, Sequence
from contextlib import ExitStack
from typing import BinaryIO, Final, TypeAlias

from designer.batch.array_blocks import BrokenArrayError, blocks_of_array
from designer.batch.compression import unpacked
from designer.batch.inputs import Input, Stream
from designer.batch.lines import blocks_of_stream
from designer.batch.places import opened
from designer.documents import DocumentError, Form
from designer.frozen import frozen

LONGEST_LINE_BYTES: Final = 1 << 26
_MOST_BLOCK_BYTES = 1 << 21  # blocks are sent to their workers; ranges are not


@frozen
class Limits:
    """How large the pieces are, and what is too large or too much for them."""

    range_bytes: int
    longest_line_bytes: int = LONGEST_LINE_BYTES
    stops_on_error: bool = False


@frozen
class Task:
    """A range of an input (`block` is None), or a block that was cut from a stream; `weight_bytes` of the whole."""

    number: int
    source: int
    input: Input
    start: int
    end: int | None
    block: bytes | None
    is_too_long: bool
    weight_bytes: int
    limits: Limits


@frozen
class Part:
    """What came of a task: where its documents and its errors stand (None: there are none), and how many they are."""

    number: int
    source: int
    records: int
    lines: int
    failed: int
    documents: str | None
    errors: str | None
    is_stopped: bool = False


@frozen
class Failure:
    """A task could not be carried out: the error that the run ends with."""

    number: int
    title: str
    message: str
    hint: str
    line: int | None
    column: int | None

    def as_error(self) -> DocumentError:
        """The error, to be raised."""
        return DocumentError(self.message, title=self.title, hint=self.hint, line=self.line, column=self.column)


def failure_of(number: int, error: DocumentError) -> Failure:
    """An error as a value that can be sent from one process to another."""
    return Failure(number, error.title, error.message, error.hint, error.line, error.column)


def tasks_of(inputs: Sequence[tuple[Input, Stream | None]], limits: Limits) -> Iterator[Task]:
    """The tasks of all inputs in order, made as they are asked for; raises DocumentError where a stream breaks off."""
    number = 0
    for source, (one, stream) in enumerate(inputs):
        pieces = _ranges(one, limits) if stream is None and _is_read_by_place(one) else _blocks(one, stream, limits)
        for piece in pieces:
            yield Task(number, source, one, *piece, limits)
            number += 1


_Piece: TypeAlias = tuple[int, int | None, bytes | None, bool, int]


def _is_read_by_place(one: Input) -> bool:
    return one.can_be_cut or one.form is Form.DOCUMENT


def _ranges(one: Input, limits: Limits) -> Iterator[_Piece]:
    size = one.size_bytes
    if not one.can_be_cut or size is None:
        yield 0, None, None, False, size or 0
        return
    for start in range(0, size, limits.range_bytes):
        end = min(start + limits.range_bytes, size)
        yield start, end, None, False, end - start


def _blocks(one: Input, stream: Stream | None, limits: Limits) -> Iterator[_Piece]:
    with ExitStack() as open_files:
        packed_file = open_files.enter_context(opened(one.place)) if stream is None else stream.opened()
        file = open_files.enter_context(unpacked(packed_file, one.compression, one.title))
        weighed = 0
        for block in _blocks_of(one, file, limits):
            at = packed_file.tell() if one.size_bytes is not None else 0
            yield 0, None, block, block is None, at - weighed
            weighed = at


def _blocks_of(one: Input, file: BinaryIO, limits: Limits) -> Iterator[bytes | None]:
    block_bytes = min(limits.range_bytes, _MOST_BLOCK_BYTES)
    match one.form:
        case Form.DOCUMENT:
            yield file.read()
        case Form.LINES:
            yield from blocks_of_stream(file, block_bytes, limits.longest_line_bytes)
        case Form.RECORDS:
            try:
                yield from blocks_of_array(file, block_bytes, limits.longest_line_bytes)
            except BrokenArrayError as error:
                raise DocumentError(
                    f"{error}, so what follows cannot be read", title=one.title, hint="check that the file is whole"
                ) from None
