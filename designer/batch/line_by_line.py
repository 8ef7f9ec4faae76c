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
    number = blank = 0
    for run in outcomes(function, lines):
        if isinstance(run, list):
            number += len(run)
            yield from run
            continue
        number += 1
        if run.is_blank:
            blank += 1
            continue
        for error in _errors(run, number - blank, number, is_strict=tell is None):
            if tell is not None:
                tell(error)
        if run.document is not None:
            yield run.document


def _errors(told: Told, record: int, line: int, is_strict: bool) -> Iterator[RecordError]:
    if told.error is None:
        yield from (of_row(record, line, problem) for problem in told.errors)
    elif is_strict:
        raise DocumentError.from_json_text(told.error, title="lines", line=line) from None
    else:
        yield of_text(record, line, told.line or b"", told.error)
