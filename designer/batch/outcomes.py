"""What comes of each record of many: those like most go through one call, one after the other; others by themselves."""

from collections.abc import Iterable, Iterator

from designer.batch.depth import refuse_too_deep
from designer.batch.looking_over import Unfit, as_bytes, looked_over
from designer.batch.record import NOT_LIKE_MOST, OfRecord, RecordFunction, Swift
from designer.frozen import frozen
from designer.jsontext import JsonTextError
from designer.mapping import Problem


@frozen
class Told:
    """A record with errors: of rows, beside its document; or of itself, without one. `line` None: it is too long."""

    line: bytes | None
    document: bytes | None
    errors: tuple[Problem, ...]
    error: JsonTextError | None = None

    @property
    def is_blank(self) -> bool:
        """Whether it is no JSON since nothing is there."""
        return self.error is not None and not (self.line or b"").strip()


_LARGE_BYTES = 1 << 15
"""Of a record of so much nothing is kept while the next one is decoded."""


class _UnfitError(Exception):
    """A line is not to be decoded in part."""


def outcomes(function: RecordFunction, lines: Iterable[bytes | str | None]) -> Iterator[bytes | Told]:
    """For each line, as it comes: the generated document without a line end, or what is to be told.

    None stands for a line that is too long.
    """
    if function.swift is None:
        return (_of_any(function.of_any, as_bytes(line)) for line in lines)
    return _swiftly(function.of_any, function.swift, looked_over(lines))


def _swiftly(of_any: OfRecord, swift: Swift, lines: Iterator[bytes | Unfit]) -> Iterator[bytes | Told]:
    """Begins anew after each record that is not like most, and after large ones."""
    decode, write = swift.decode, swift.write
    line: bytes | None = None
    is_at_line = is_over = False
    errors: list[tuple[Problem, ...]] = []

    def records() -> Iterator[object]:
        nonlocal line, is_at_line, is_over
        is_at_line = False
        for given in lines:
            is_at_line = True
            if isinstance(given, Unfit):
                line = given.line
                raise _UnfitError
            line = given
            yield decode(given)
            if len(given) > _LARGE_BYTES:
                return
            is_at_line = False
        is_over = True

    while not is_over:
        try:
            for document in swift.generate(records(), errors.append):
                text = write(document)
                if text is None:
                    errors.clear()
                    yield _of_any(of_any, line)
                elif errors:
                    yield Told(line, text, errors.pop())
                else:
                    yield text
        except (*NOT_LIKE_MOST, _UnfitError):
            if not is_at_line:
                raise  # what the lines themselves have raised
            errors.clear()
            yield _of_any(of_any, line)


def _of_any(of_any: OfRecord, line: bytes | None) -> bytes | Told:
    if line is None:
        return Told(None, None, ())
    try:
        refuse_too_deep(line)
        document, errors = of_any(line)
    except JsonTextError as error:
        return Told(line, None, (), error)
    return Told(line, document, errors) if errors else document
