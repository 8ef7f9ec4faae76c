"""The lines of NDJSON, in blocks: those that begin in a range of a file, or all of a stream."""

from collections.abc import Iterator
from typing import BinaryIO, Final, TypeAlias

from designer.frozen import frozen

CHUNK_BYTES: Final = 1 << 20

Line: TypeAlias = bytes | None
"""A line without its end; None: one that is longer than the limit, and was passed over."""


@frozen
class LineBlock:
    """Some whole lines, one after the other; the `size_bytes` of all blocks of a range add up to its size."""

    lines: list[Line]
    size_bytes: int


def lines_of_range(file: BinaryIO, start: int, end: int | None, longest_bytes: int) -> Iterator[LineBlock]:
    """The lines whose first byte is in [start, end), whole, so that ranges side by side give each line once."""
    pending = _Pending(longest_bytes)
    at = start
    if start:
        at = start - 1
        file.seek(at)
        pending.drop()  # all up to the first line end belongs to the range before
    while end is None or at < end:
        chunk = file.read(CHUNK_BYTES if end is None else min(CHUNK_BYTES, end - at))
        if not chunk:
            break
        at += len(chunk)
        yield LineBlock(pending.lines_with(chunk), min(len(chunk), at - start))
    while pending.is_begun and (chunk := file.read(CHUNK_BYTES)):
        line, found, _ = chunk.partition(b"\n")
        yield LineBlock(pending.lines_with(line + found), 0)
        if found:
            return
    yield LineBlock(pending.last(), 0)


def blocks_of_stream(file: BinaryIO, block_bytes: int, longest_bytes: int) -> Iterator[bytes | None]:
    """All bytes of a stream, cut at line ends into blocks of about that size; None: a line over the limit."""
    held: list[bytes] = []
    held_bytes = 0
    while chunk := file.read(min(CHUNK_BYTES, block_bytes)):
        held.append(chunk)
        held_bytes += len(chunk)
        if held_bytes < block_bytes:
            continue
        whole = b"".join(held)
        cut = whole.rfind(b"\n") + 1
        if cut:
            yield whole[:cut]
            held, held_bytes = [whole[cut:]], len(whole) - cut
        elif held_bytes > longest_bytes:
            yield None
            rest = _after_line_end(file)
            held, held_bytes = [rest], len(rest)
    if held_bytes:
        yield b"".join(held)


def within(lines: list[bytes], longest_bytes: int) -> list[Line]:
    """The lines, None in place of those over the limit."""
    return [line if len(line) <= longest_bytes else None for line in lines]


def _after_line_end(file: BinaryIO) -> bytes:
    """Reads on to the next line end; returns what has been read after it."""
    while chunk := file.read(CHUNK_BYTES):
        _, found, rest = chunk.partition(b"\n")
        if found:
            return rest
    return b""


class _Pending:
    """The beginning of a line whose end has not been read yet."""

    def __init__(self, longest_bytes: int) -> None:
        self._longest_bytes = longest_bytes
        self._pieces: list[bytes] = []
        self._size_bytes = 0
        self._is_dropped = False
        self._is_too_long = False

    @property
    def is_begun(self) -> bool:
        """Whether a line of ours has begun, so that its end is wanted."""
        return bool(self._pieces) or self._is_too_long

    def drop(self) -> None:
        """What comes up to the next line end is not wanted."""
        self._is_dropped = True

    def lines_with(self, chunk: bytes) -> list[Line]:
        """The lines that end in a chunk; what follows the last is kept."""
        *ended, rest = chunk.split(b"\n")
        lines: list[Line] = self._ended_by(ended[0]) if ended else []
        lines += within(ended[1:], self._longest_bytes)
        self._keep(rest)
        return lines

    def last(self) -> list[Line]:
        """The line that the file ends without ending, if there is one."""
        return self._ended_by(b"") if self.is_begun else []

    def _ended_by(self, rest: bytes) -> list[Line]:
        line: list[Line]
        if self._is_dropped:
            line = []
        elif self._is_too_long or self._size_bytes + len(rest) > self._longest_bytes:
            line = [None]
        else:
            line = [b"".join((*self._pieces, rest))]
        self._pieces, self._size_bytes = [], 0
        self._is_dropped = self._is_too_long = False
        return line

    def _keep(self, rest: bytes) -> None:
        if not rest or self._is_dropped or self._is_too_long:
            return
        self._pieces.append(rest)
        self._size_bytes += len(rest)
        if self._size_bytes > self._longest_bytes:
            self._pieces, self._size_bytes, self._is_too_long = [], 0, True
