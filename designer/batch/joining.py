"""Documents and parts, one after the other, as one output."""

from collections.abc import Iterator
from typing import BinaryIO

from designer.batch.outputs import append
from designer.batch.places import opened
from designer.batch.record_error import RecordError, from_message
from designer.documents import Form


class Joined:
    """An output in its form: an array gets its brackets, and loses the comma before its first document.

    `is_empty`: no document has been written.
    """

    def __init__(self, file: BinaryIO, form: Form) -> None:
        self._file = file
        self._is_array = form is Form.RECORDS
        self.is_empty = True

    def write(self, documents: bytes) -> None:
        """Add documents."""
        if documents:
            skipped = self._begin()
            self._file.write(documents[skipped:] if skipped else documents)

    def append(self, part: str) -> None:
        """Add the documents of a part, and take it away."""
        append(self._file, part, self._begin())

    def end(self) -> None:
        """There are no more."""
        if self._is_array:
            self._file.write(b"[]\n" if self.is_empty else b"\n]\n")

    def _begin(self) -> int:
        is_first, self.is_empty = self.is_empty, False
        if not (is_first and self._is_array):
            return 0
        self._file.write(b"[")
        return len(b",")


def errors_of(place: str) -> Iterator[RecordError]:
    """The errors of a part, as its worker wrote them."""
    with opened(place) as file:
        for message in file:
            yield from_message(message)
