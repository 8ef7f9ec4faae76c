"""What is wrong with a record: told on the terminal, written to the error file, sent from one process to another."""

from designer.documents import document_text
from designer.frozen import frozen
from designer.jsontext import Json, JsonTextError, brief_json, read_json, write_json
from designer.mapping import Problem

TOO_LONG = "too-long"
_SHOWN_LENGTH = 200


@frozen
class RecordError:
    """An error of a record as a whole (`row` is None), or of a row for a record.

    `record` counts the records of the input from 1, `line` its lines (None where it has no such); `row` counts
    from 1; `value` is what gave rise to it, cut where it is long; `said` is one sentence without the place.
    """

    record: int
    line: int | None
    column: int | None
    row: int | None
    code: str
    message: str
    value: Json
    said: str

    def moved(self, records: int, lines: int) -> "RecordError":
        """The same, of a record that comes after so many others."""
        line = None if self.line is None else self.line + lines
        return RecordError(
            self.record + records, line, self.column, self.row, self.code, self.message, self.value, self.said
        )

    def as_line(self, title: str) -> bytes:
        """The line of the error file, with the name of the input."""
        return _line(title, self.record, self.line, self.column, self.row, self.code, self.message, self.value)

    def as_message(self) -> bytes:
        """A line to be sent from one process to another."""
        return write_json([getattr(self, name) for name in _FIELDS]).encode() + b"\n"

    def as_text(self, title: str) -> str:
        """One sentence with the place."""
        line = "" if self.line is None else f", line {self.line}"
        column = "" if self.column is None else f", column {self.column}"
        return f"{title}, record {self.record}{line}{column}: {self.said}"


_KEYS = ("input", "record", "line", "column", "row", "code", "message", "value")
_FIELDS = tuple(RecordError.__annotations__)


def from_message(message: bytes) -> RecordError:
    """What `as_message` wrote."""
    return RecordError(*read_json(message.decode()))


def of_text(record: int, line: int | None, text: bytes, error: JsonTextError) -> RecordError:
    """The error of a record that is not JSON."""
    message = f"{error.message}, near `{error.excerpt}`" if error.excerpt else str(error.message)
    remedy = f"; {error.hint}" if error.hint else ""
    shown = text[: 4 * _SHOWN_LENGTH].decode(errors="replace")
    value = shown if len(shown) <= _SHOWN_LENGTH else shown[:_SHOWN_LENGTH] + "…"
    return RecordError(record, line, error.column, None, error.code, message, value, message + remedy)


def of_length(record: int, line: int | None, longest_bytes: int) -> RecordError:
    """The error of a line that is too long to be read."""
    limit = f"{longest_bytes >> 20} MB" if longest_bytes >= 1 << 20 else f"{longest_bytes} bytes"
    message = f"the line is longer than {limit}, and was passed over"
    return RecordError(record, line, None, None, TOO_LONG, message, None, f"{message}; raise --longest-line")


def of_row(record: int, line: int | None, problem: Problem) -> RecordError:
    """The error of a row for a record."""
    row = None if problem.row is None else problem.row + 1
    value = problem.value
    text = brief_json(value, _SHOWN_LENGTH + 1)
    if len(text) > _SHOWN_LENGTH:
        value = text
    return RecordError(record, line, None, row, problem.code, str(problem.message), value, str(problem))


def of_mapping(problem: Problem) -> bytes:
    """The line of the error file for a row that is in error whatever the record."""
    row = None if problem.row is None else problem.row + 1
    return _line(None, None, None, problem.column, row, problem.code, str(problem.message), problem.value)


def _line(*values: Json) -> bytes:
    return document_text(dict(zip(_KEYS, values, strict=True))).encode() + b"\n"
