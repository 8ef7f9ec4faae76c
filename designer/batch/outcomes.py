"""What comes of each record of many: those like most go through one call, several together; others by themselves."""

from collections.abc import Iterable, Iterator, Sequence
from typing import TypeAlias

from designer.batch.depth import refuse_too_deep
from designer.batch.looking_over import Unfit, as_bytes, looked_over
from designer.batch.record import NOT_LIKE_MOST, OfRecord, RecordFunction
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


Run: TypeAlias = list[bytes] | Told
"""Documents of records one after the other, without line ends; or one record of which something is to be told."""

_LARGE_BYTES = 1 << 15
"""Of a document of so much nothing is kept while the next record is decoded."""

_Failed: TypeAlias = tuple[int, tuple[Problem, ...]]
"""Which of the records it is, and the errors of rows."""


def outcomes(function: RecordFunction, lines: Iterable[bytes | str | None]) -> Iterator[Run]:
    """What comes of all lines, in their order, as they come; None stands for a line that is too long.

    Of those at hand already, some may be done before what comes of the first is given.
    """
    of_any = function.of_any
    if function.swift is None:
        for line in lines:
            yield _of_any(of_any, as_bytes(line))
        return
    generate, decode, write = function.swift.generate, function.swift.decode, function.swift.write
    buffer = bytearray()
    for some in looked_over(lines):
        if isinstance(some, Unfit):
            yield _of_any(of_any, some.line)
            continue
        while some:
            made: list[bytes] = []
            failed: list[_Failed] = []
            rest: Sequence[bytes] = ()
            try:
                generate(some, decode, write, buffer, made, failed)
            except NOT_LIKE_MOST:
                rest = some[len(made) :]
            if failed:
                yield from _apart(some, made, failed)
            elif made:
                yield made
            if not rest:
                break
            yield _of_any(of_any, rest[0])
            some = rest[1:]
        if len(buffer) > _LARGE_BYTES:
            buffer.clear()


def _apart(lines: Sequence[bytes], made: list[bytes], failed: list[_Failed]) -> Iterator[Run]:
    """The documents made of lines, and apart from them those of records with errors of rows."""
    begin = 0
    for at, errors in failed:
        if at < len(made):  # else it is not like most, besides
            if begin < at:
                yield made[begin:at]
            yield Told(lines[at], made[at], errors)
            begin = at + 1
    if begin < len(made):
        yield made[begin:]


def _of_any(of_any: OfRecord, line: bytes | None) -> Run:
    if line is None:
        return Told(None, None, ())
    try:
        refuse_too_deep(line)
        document, errors = of_any(line)
    except JsonTextError as error:
        return Told(line, None, (), error)
    return Told(line, document, errors) if errors else [document]
