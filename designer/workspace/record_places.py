"""Where a record of a sample stands: its file and its number in that."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from designer.documents import Sample
from designer.frozen import frozen


@frozen
class RecordPlace:
    """A record's file, None for pasted text, and its number from 1, lines that cannot be read counted too."""

    path: Path | None
    number: int


def place_of_record(sample: Sample, index: int) -> RecordPlace:
    """The place of a record by its index in the sample; raises IndexError where there is none."""
    part, within = part_of_record(sample, index)
    return RecordPlace(part.path, _number(part, within))


def index_of_record(sample: Sample, place: RecordPlace) -> int | None:
    """The index in the sample of the record at a place; None where it is not in it, or cannot be read."""
    start = 0
    for part in parts_of(sample):
        if part.path == place.path:
            bad_before = sum(bad.record < place.number for bad in part.problems)
            within = place.number - 1 - bad_before
            if 0 <= within < len(part.records) and _number(part, within) == place.number:
                return start + within
        start += len(part.records)
    return None


def parts_of(sample: Sample) -> tuple[Sample, ...]:
    """The samples of one file each."""
    return sample.parts or (sample,)


def part_of_record(sample: Sample, index: int) -> tuple[Sample, int]:
    """The sample of one file that a record is of, and its index in that; raises IndexError where there is none."""
    for start, part in _starts(sample):
        if 0 <= index - start < len(part.records):
            return part, index - start
    raise IndexError(f"{sample.title} has no record at {index}")


def _starts(sample: Sample) -> Iterator[tuple[int, Sample]]:
    start = 0
    for part in parts_of(sample):
        yield start, part
        start += len(part.records)


def _number(part: Sample, within: int) -> int:
    number = within + 1
    for bad in part.problems:
        number += bad.record <= number
    return number
