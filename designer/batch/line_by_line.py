"""A mapping over lines that someone else reads and writes: a message queue, a Spark partition."""

from collections.abc import Callable, Iterable, Iterator

from designer.batch.depth import LEAST_BYTES, refuse_too_deep
from designer.batch.record import RecordFunction
from designer.batch.record_error import RecordError, of_row, of_text
from designer.documents import DocumentError
from designer.jsontext import JsonTextError


def documents_of_lines(
    function: RecordFunction, lines: Iterable[bytes | str], tell: Callable[[RecordError], object] | None
) -> Iterator[bytes]:
    """The generated document of each line that is not blank, without a line end.

    What is wrong goes to `tell`. Where there is none, a line that is not JSON raises DocumentError.
    """
    blank = 0
    for number, given in enumerate(lines, 1):
        line = given if isinstance(given, bytes) else given.encode("utf-8", "surrogatepass")
        try:
            if len(line) > LEAST_BYTES:
                refuse_too_deep(line)
            document, errors = function(line)
        except JsonTextError as error:
            if not line.strip():
                blank += 1
            elif tell is None:
                raise DocumentError.from_json_text(error, title="lines", line=number) from None
            else:
                tell(of_text(number - blank, number, line, error))
            continue
        if errors and tell is not None:
            for problem in errors:
                tell(of_row(number - blank, number, problem))
        yield document
