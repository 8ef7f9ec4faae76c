"""A mapping over lines that someone else reads and writes: a message queue, a Spark partition."""

from collections.abc import Callable, Iterable, Iterator

from designer.batch.outcomes import Told, outcomes
from designer.batch.record import RecordFunction
from designer.batch.record_error import RecordError, of_row, of_text
from designer.documents import DocumentError


def documents_of_lines(
    function: RecordFunction, lines: Iterable[bytes | str], tell: Callable[[RecordError], object] | None
) -> Iterator[bytes]:
    """The generated document of each line that is not blank, without a line end.

    What is wrong goes to `tell`. Where there is none, a line that is not JSON raises DocumentError.
    """
    blank = 0
    for number, outcome in enumerate(outcomes(function, lines), 1):
        if isinstance(outcome, bytes):
            yield outcome
        elif outcome.is_blank:
            blank += 1
        else:
            for error in _errors(outcome, number - blank, number, is_strict=tell is None):
                if tell is not None:
                    tell(error)
            if outcome.document is not None:
                yield outcome.document


def _errors(told: Told, record: int, line: int, is_strict: bool) -> Iterator[RecordError]:
    if told.error is None:
        yield from (of_row(record, line, problem) for problem in told.errors)
    elif is_strict:
        raise DocumentError.from_json_text(told.error, title="lines", line=line) from None
    else:
        yield of_text(record, line, told.line or b"", told.error)
