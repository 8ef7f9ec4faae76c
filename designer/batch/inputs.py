"""What is to be read: each input's form, found from its name and its beginning, without reading it whole."""

import codecs
import io
import sys
from collections.abc import Iterator
from typing import Any, BinaryIO, Final

import msgspec

from designer.batch.array_blocks import is_of_records
from designer.batch.compression import Compression, compression_of, unpacked, without_ending
from designer.batch.places import absolute, is_remote, opened, opened_for_good, size_of, title_of
from designer.documents import DocumentError, Form, is_named_as_lines, plain_os_error
from designer.frozen import frozen

STANDARD_INPUT: Final = "standard input"
_MAGIC_BYTES = 4
_HEAD_BYTES = 1 << 16
_GOES_ON = (b"{", b"[", b",", b":")  # only after these can an object follow in one and the same document
_LONGEST_HEAD_BYTES = 1 << 26  # a first line of more is no NDJSON that fits the memory anyway


@frozen
class Input:
    """One input. `place` is `-` for standard input; `size_bytes` is None where it is not known (a pipe).

    `is_alone`: it is all there is, so that a document that is not JSON ends the run.
    """

    place: str
    title: str
    form: Form
    compression: Compression
    size_bytes: int | None
    is_alone: bool

    @property
    def can_be_cut(self) -> bool:
        """Whether ranges of it can be read each by itself."""
        return self.form is Form.LINES and self.compression is Compression.NONE and self.size_bytes is not None


def look_at(name: str, is_alone: bool) -> tuple[Input, "Stream | None"]:
    """An input, and its stream where it can be read but once; raises DocumentError where it cannot be read."""
    if name == "-":
        stream = Stream(_standard_input(), STANDARD_INPUT)
        return stream.look(name, is_alone), stream
    place = absolute(name)
    title = title_of(place)
    size = size_of(place)
    if size is None and not is_remote(place):
        stream = Stream(opened_for_good(place), title)
        return stream.look(place, is_alone), stream
    compression, form = next(_look(place, title))
    return Input(place, title, form, compression, size, is_alone), None


class Stream:
    """What can be read but once, such as a pipe: its beginning can be looked at before."""

    def __init__(self, file: BinaryIO, title: str) -> None:
        self._title = title
        self._bytes = _Rewindable(file)

    def look(self, place: str, is_alone: bool) -> Input:
        """The input that it is."""
        try:
            head = self.opened().read(_MAGIC_BYTES)
            self._bytes.rewind()
            compression = compression_of(self._title, head)
            with unpacked(self.opened(), compression, self._title) as file:
                form = _form(file, without_ending(self._title), Form.LINES)
        except OSError as error:
            raise DocumentError(
                f"it cannot be read, since {plain_os_error(error)}", title=self._title, hint="name a file"
            ) from None
        self._bytes.rewind()
        self._bytes.forget()
        return Input(place, self._title, form, compression, None, is_alone)

    def opened(self) -> BinaryIO:
        """All of it, from the beginning."""
        return io.BufferedReader(self._bytes)


class _Rewindable(io.RawIOBase):
    """A stream that keeps what is read, to give it again, until it is told to forget it."""

    def __init__(self, file: BinaryIO) -> None:
        self._file = file
        self._kept: list[bytes] | None = []
        self._given_again: list[bytes] = []

    def readable(self) -> bool:
        return True

    def close(self) -> None:
        """A reader that is done with it would close it, and the next could not go on."""

    def rewind(self) -> None:
        self._given_again = [*(self._kept or ()), *self._given_again]
        self._kept = []

    def forget(self) -> None:
        self._kept = None

    def readinto(self, buffer: Any) -> int:
        data = self._given_again.pop(0) if self._given_again else self._file.read(len(buffer))
        given, rest = data[: len(buffer)], data[len(buffer) :]
        if rest:
            self._given_again.insert(0, rest)
        if self._kept is not None and given:
            self._kept.append(given)
        buffer[: len(given)] = given
        return len(given)


def _standard_input() -> BinaryIO:
    if sys.stdin is None:
        raise DocumentError("there is none", title=STANDARD_INPUT, hint="name a file")
    return sys.stdin.buffer


def _look(place: str, title: str) -> Iterator[tuple[Compression, Form]]:
    with opened(place) as packed_file:
        head = packed_file.read(_MAGIC_BYTES)
        packed_file.seek(0)
        compression = compression_of(title, head)
        with unpacked(packed_file, compression, title) as file:
            yield compression, _form(file, without_ending(title))


def _form(file: BinaryIO, title: str, of_nothing: Form = Form.DOCUMENT) -> Form:
    """A name that says NDJSON, an array whose first element is an object, an object a line, or else one text.

    Nothing at all is `of_nothing`: in a file a document that is missing, in a pipe no records.
    """
    if is_named_as_lines(title):
        return Form.LINES
    text = _filled(file, _HEAD_BYTES).removeprefix(codecs.BOM_UTF8).lstrip()
    if not text:
        return of_nothing
    if text.startswith(b"["):
        return Form.RECORDS if is_of_records(text) else Form.DOCUMENT
    if not text.startswith(b"{"):
        return Form.DOCUMENT
    while b"\n" not in text and len(text) < _LONGEST_HEAD_BYTES and (more := _filled(file, _HEAD_BYTES)):
        text += more
    line, _, rest = text.partition(b"\n")
    while not rest.strip() and (more := _filled(file, _HEAD_BYTES)):
        rest = more
    following = rest.lstrip()
    if not following:
        return Form.DOCUMENT
    goes_on = line.rstrip().endswith(_GOES_ON) or not following.startswith(b"{")
    return Form.DOCUMENT if goes_on and not _is_json(line) else Form.LINES


def _filled(file: BinaryIO, size_bytes: int) -> bytes:
    """So many bytes, or all there are: a pipe gives what has come."""
    pieces: list[bytes] = []
    while size_bytes > 0 and (piece := file.read(size_bytes)):
        pieces.append(piece)
        size_bytes -= len(piece)
    return b"".join(pieces)


def _is_json(line: bytes) -> bool:
    try:
        msgspec.json.decode(line, type=msgspec.Raw)
    except (msgspec.DecodeError, RecursionError):
        return False
    return True
