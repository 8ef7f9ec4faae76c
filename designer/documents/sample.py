"""Samples: the documents that a file or a pasted text holds."""

import codecs
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

from designer.documents.errors import DocumentError, ReadingCancelled, message_with_excerpt
from designer.documents.files import never, not_enough_memory, read_bytes
from designer.documents.forms import Form
from designer.documents.other_formats import in_other_format
from designer.frozen import frozen
from designer.jsontext import Json, JsonTextError, collector_paused, json_reader
from designer.said import said

PASTED_TEXT = said("pasted text")
_LINES_SUFFIXES = (".ndjson", ".jsonl")
_GOES_ON = (b"{", b"[", b",", b":")  # only after these can an object follow in one and the same document
"""How a line ends that is the beginning of a longer text, not a record by itself."""
_BYTE_ORDER_MARK = codecs.BOM_UTF8


@frozen
class BadLine:
    """A line of NDJSON that is not JSON: its number from 1, where in it, and what is wrong, with what to do.

    `record` is its number among the lines that are not blank, from 1; `code` is `not-json` or `not-utf8`.
    """

    line: int
    column: int | None
    message: str
    hint: str
    record: int
    code: str

    @property
    def told(self) -> str:
        """What is wrong and what to do, without the place."""
        return said("{0}; {1}", said(self.message), said(self.hint)) if self.hint else self.message

    @property
    def place(self) -> str:
        """Where it stands in its file, in words."""
        if self.column is None:
            return said("record {0}, line {1}", self.record, self.line)
        return said("record {0}, line {1}, column {2}", self.record, self.line, self.column)


@frozen
class Sample:
    """Documents to design a mapping with; lines that could not be read are among `problems`.

    `parts` are the samples that it was joined of, none where it is one.
    """

    title: str
    path: Path | None
    form: Form
    records: Sequence[Json]
    problems: tuple[BadLine, ...] = ()
    parts: tuple["Sample", ...] = ()

    # Each is one of its own: comparing large documents would take long.
    __eq__ = object.__eq__
    __hash__ = object.__hash__


def read_sample(path: Path, cancelled: Callable[[], bool] = never) -> Sample:
    """The documents of a file, in whichever form it holds them.

    Raises DocumentError where it cannot be opened, ReadingCancelled when `cancelled` says so.
    """
    return sample_from_bytes(read_bytes(path, cancelled), path.name, path, cancelled)


def sample_from_text(text: str, title: str = PASTED_TEXT, cancelled: Callable[[], bool] = never) -> Sample:
    """The documents of a text, such as the clipboard's; raises as `read_sample` does."""
    return sample_from_bytes(text.encode("utf-8", "replace"), title, None, cancelled)


def sample_from_bytes(
    data: bytes, title: str, path: Path | None = None, cancelled: Callable[[], bool] = never
) -> Sample:
    """The documents of a file's bytes; raises as `read_sample` does."""
    try:
        with collector_paused(len(data)):
            return _sample(data.removeprefix(_BYTE_ORDER_MARK), title, path, cancelled)
    except JsonTextError as error:
        told = in_other_format(error, data, title, path)
        raise told or DocumentError.from_json_text(error, title=title, path=path) from None
    except MemoryError:
        raise not_enough_memory(title, path) from None


def is_named_as_lines(title: str) -> bool:
    """Whether a file's name says that it holds NDJSON."""
    return title.lower().endswith(_LINES_SUFFIXES)


def _sample(data: bytes, title: str, path: Path | None, cancelled: Callable[[], bool]) -> Sample:
    _look(cancelled)
    if is_named_as_lines(title) and data.strip():
        return _lines_sample(data, title, path, cancelled)
    try:
        value = json_reader(len(data))(data)
    except JsonTextError:
        if not _starts_with_an_object_line(data):
            raise
        return _lines_sample(data, title, path, cancelled)
    _look(cancelled)
    if isinstance(value, list) and value and all(isinstance(record, dict) for record in value):
        return Sample(title, path, Form.RECORDS, tuple(value))
    return Sample(title, path, Form.DOCUMENT, (value,))


def _lines_sample(data: bytes, title: str, path: Path | None, cancelled: Callable[[], bool]) -> Sample:
    records: list[Json] = []
    problems: list[BadLine] = []
    first_error: DocumentError | None = None
    read = json_reader(len(data))
    for record, (number, line) in enumerate(_lines(data), 1):
        _look(cancelled)
        try:
            records.append(read(line))
        except JsonTextError as error:
            problems.append(BadLine(number, error.column, message_with_excerpt(error), error.hint, record, error.code))
            first_error = first_error or DocumentError.from_json_text(error, title=title, path=path, line=number)
    if not records and first_error is not None:
        raise _no_line_is_json(data, first_error)
    return Sample(title, path, Form.LINES, tuple(records), tuple(problems))


def _lines(text: bytes) -> Iterator[tuple[int, bytes]]:
    """The lines that are not blank, with their numbers; only a line feed ends one, as NDJSON has it."""
    start, number = 0, 1
    while start < len(text):
        end = text.find(b"\n", start)
        end = len(text) if end < 0 else end
        line = text[start:end]
        if line.strip():
            yield number, line
        start, number = end + 1, number + 1


def _starts_with_an_object_line(text: bytes) -> bool:
    """Whether a text is an object a line, by the rule of batch runs: the first may be one that cannot be read."""
    lines = _lines(text)
    first, following = (next(lines, (0, b""))[1].strip() for _ in range(2))
    if not first.startswith(b"{") or not following:  # a single line is the whole text, which has been read already
        return False
    if following.startswith(b"{") and not first.endswith(_GOES_ON):
        return True
    try:
        return isinstance(json_reader(len(first))(first), dict)
    except JsonTextError:
        return False


def _no_line_is_json(text: bytes, first: DocumentError) -> DocumentError:
    """The error of a file that is called NDJSON and is none."""
    try:
        json_reader(len(text))(text)
    except JsonTextError:
        message, hint = said("no line is JSON by itself; here {0}", first.message), first.hint
    else:
        message, hint = (
            said("this is one JSON document, not one a line"),
            said("rename the file so that it ends in .json"),
        )
    return DocumentError(message, title=first.title, hint=hint, path=first.path, line=first.line, column=first.column)


def _look(cancelled: Callable[[], bool]) -> None:
    if cancelled():
        raise ReadingCancelled
