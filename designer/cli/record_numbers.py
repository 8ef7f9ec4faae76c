"""Records by the numbers that `apply` gives them: those that cannot be read are counted too, blank lines are not."""

from bisect import bisect_right
from collections.abc import Sequence

from designer.documents import BadLine, Sample
from designer.frozen import frozen
from designer.jsontext import Json


@frozen
class RecordPlace:
    """Where a record stands: its input, and its number in it, from 1."""

    title: str
    number: int


class NumberedSample:
    """The records of one input by their numbers from 1."""

    def __init__(self, sample: Sample) -> None:
        self._sample = sample
        self._bad = {bad.record: bad for bad in sample.problems}
        self._read_before = [bad.record - 1 - count for count, bad in enumerate(sample.problems)]

    def __len__(self) -> int:
        return len(self._sample.records) + len(self._bad)

    def record(self, number: int) -> Json | BadLine:
        """The record of a number, or why it could not be read."""
        bad = self._bad.get(number)
        return bad if bad is not None else self._sample.records[number - 1 - sum(one < number for one in self._bad)]

    def number(self, index: int) -> int:
        """The number of the record at an index of those that could be read."""
        return index + 1 + bisect_right(self._read_before, index)


def place_of_record(samples: Sequence[Sample], index: int) -> RecordPlace:
    """Where the record at an index of those of all samples, one after the other, stands."""
    for sample in samples:
        if index < len(sample.records):
            return RecordPlace(sample.title, NumberedSample(sample).number(index))
        index -= len(sample.records)
    raise IndexError(index)
