"""What our way from line to line takes when nothing is mapped: no mapping, however quick, takes less."""

from collections.abc import Callable, Iterable, Iterator
from itertools import cycle

from benchmarks.peers.form import OnLines
from designer import Mapping
from designer.batch import RecordFunction, record_function
from designer.batch.looking_over import looked_over

_FEW = 16
_Lines = Callable[[Iterable[bytes]], Iterable[object]]


def reading_and_writing(mapping: Mapping, lines: list[bytes]) -> OnLines:
    """Fields that are mapped are read from each line, and the document of one of the first few lines is written."""
    return _on_lines(record_function(mapping), lines, lambda lines: lines)


def all_but_mapping(mapping: Mapping, lines: list[bytes]) -> OnLines:
    """The same, and lines are looked over for what is wrong with all that is not read of them."""
    return _on_lines(record_function(mapping), lines, looked_over)


def _on_lines(function: RecordFunction, lines: list[bytes], looked_at: _Lines) -> OnLines:
    swift = function.swift
    if swift is None:
        raise ValueError("this mapping reads its records whole")
    decode, write = swift.decode, swift.write
    documents = [*swift.generate(map(decode, lines[:_FEW]), lambda _: None)]

    def written(given: Iterable[bytes]) -> Iterator[bytes]:
        for line, document in zip(looked_at(given), cycle(documents), strict=False):
            decode(line)  # type: ignore[arg-type]  # all of these are fit
            yield write(document) or b""

    return written
