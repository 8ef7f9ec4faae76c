"""What is expected of the records of a mapping's samples."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path

from designer.documents import ABSENT, Absent, DocumentError, Sample, read_sample
from designer.frozen import frozen, replace
from designer.jsontext import Json
from designer.workspace.design import Design
from designer.workspace.document_file import read_document
from designer.workspace.record_places import RecordPlace, index_of_record, part_of_record, parts_of, place_of_record


@frozen
class ExpectedFile:
    """A file with what is expected of one record of a source, or (`record` None) of all its records in their order.

    `document` None: nothing is expected of that record.
    """

    source: Path
    record: int | None
    document: Path | None


@frozen
class Expectations:
    """Expected documents: of single records, and for all records of a source one after the other."""

    of_records: dict[RecordPlace, Json | Absent] = {}
    of_sources: dict[Path, Sequence[Json]] = {}

    @property
    def is_empty(self) -> bool:
        """Whether nothing is expected of any record."""
        return not self.of_sources and all(document is ABSENT for document in self.of_records.values())

    def of(self, sample: Sample, index: int) -> Json | Absent:
        """What is expected of a record of a sample, ABSENT where nothing is."""
        part, within = part_of_record(sample, index)
        if self.of_records:
            held = self.of_records.get(place_of_record(sample, index), self)
            if held is not self:
                return held
        documents = self.of_sources.get(part.path, ()) if part.path is not None else ()
        return documents[within] if within < len(documents) else ABSENT

    def expecting(self, place: RecordPlace, document: Json | Absent) -> Expectations:
        """With this document expected of a record; ABSENT: nothing is."""
        return replace(self, of_records={**self.of_records, place: document})

    def with_records(self, documents: Mapping[RecordPlace, Json | Absent]) -> Expectations:
        """With these documents of single records, in the place of what is expected of them."""
        return replace(self, of_records={**self.of_records, **documents})

    def records(self, sample: Sample) -> Iterator[tuple[int | None, RecordPlace, Json]]:
        """The records of a sample of which something is expected: index, place, document.

        The index is None where the sample has no such record.
        """
        start = 0
        files = set()
        for part in parts_of(sample):
            files.add(part.path)
            documents = self.of_sources.get(part.path, ()) if part.path is not None else ()
            for at in range(len(part.records)):
                document = self.of(sample, start + at)
                if document is not ABSENT:
                    yield start + at, place_of_record(sample, start + at), document
            for at in range(len(part.records), len(documents)):
                yield None, RecordPlace(part.path, at + 1), documents[at]
            start += len(part.records)
        for place, document in self.of_records.items():
            is_of_sample = place.path in files and index_of_record(sample, place) is not None
            if document is not ABSENT and not is_of_sample:
                yield None, place, document


def expected_files(design: Design) -> tuple[ExpectedFile, ...]:
    """The files of expected documents that a design names."""
    return tuple(
        ExpectedFile(
            design.file(entry.source), entry.record, None if entry.document is None else design.file(entry.document)
        )
        for entry in design.expected
    )


def read_expectations(
    files: Sequence[ExpectedFile], cancelled: Callable[[], bool]
) -> tuple[Expectations, tuple[DocumentError, ...]]:
    """What these files hold, and why some could not be read; raises ReadingCancelled."""
    of_records: dict[RecordPlace, Json | Absent] = {}
    of_sources: dict[Path, Sequence[Json]] = {}
    troubles: list[DocumentError] = []
    for file in files:
        try:
            if file.record is not None:
                held = ABSENT if file.document is None else read_document(file.document, cancelled)
                of_records[RecordPlace(file.source, file.record)] = held
            elif file.document is not None:
                of_sources[file.source] = _read_all(file.document, cancelled)
        except DocumentError as error:
            troubles.append(error)
    return Expectations(of_records, of_sources), tuple(troubles)


def _read_all(path: Path, cancelled: Callable[[], bool]) -> Sequence[Json]:
    sample = read_sample(path, cancelled)
    if sample.problems:
        first = sample.problems[0]
        raise DocumentError(first.message, title=path.name, hint=first.hint, path=path, line=first.line)
    return sample.records
