"""What our way from line to line takes when nothing is mapped: no mapping, however quick, takes less."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import cycle

from benchmarks.peers.form import OnLines
from designer import Mapping
from designer.batch import RecordFunction, record_function
from designer.batch.looking_over import Unfit, looked_over
from designer.jsontext import Json

_FEW = 16
_Lines = Callable[[list[bytes]], Iterable[Sequence[bytes]]]


def reading_and_writing(mapping: Mapping, lines: list[bytes]) -> OnLines:
    """Fields that are mapped are read from each line, and the document of one of the first few lines is written."""
    return _on_lines(record_function(mapping), lines, lambda lines: [lines])


def all_but_mapping(mapping: Mapping, lines: list[bytes]) -> OnLines:
    """The same, and lines are looked over for what is wrong with all that is not read of them."""
    return _on_lines(record_function(mapping), lines, _fit)


def _fit(lines: list[bytes]) -> Iterator[Sequence[bytes]]:
    return (some for some in looked_over(lines) if not isinstance(some, Unfit))


def _on_lines(function: RecordFunction, lines: list[bytes], looked_at: _Lines) -> OnLines:
    swift = function.swift
    if swift is None:
        raise ValueError("this mapping reads its records whole")
    decode, write = swift.decode, swift.write
    documents: list[Json] = []
    swift.generate(lines[:_FEW], decode, lambda document, _: documents.append(document), bytearray(), [], [])

    def written(given: Iterable[bytes]) -> Iterator[bytes]:
        buffer = bytearray()
        document = cycle(documents)
        for some in looked_at([*given]):
            for line in some:
                decode(line)
                write(next(document), buffer)
                yield b"" + buffer

    return written
