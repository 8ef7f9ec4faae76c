"""A part of an output, in a file of its own that is made when there is something to write."""

from contextlib import ExitStack
from types import TracebackType
from typing import BinaryIO, Self, cast

from designer.batch.compression import Compression, packed
from designer.batch.places import file_system, is_remote


class PartFile:
    """Written in pieces; `written` is its place, None where there was nothing. Raises OSError."""

    def __init__(self, place: str, compression: Compression) -> None:
        self._place = place
        self._compression = compression
        self._open_files = ExitStack()
        self._file: BinaryIO | None = None

    @property
    def written(self) -> str | None:
        """Where it stands."""
        return self._place if self._file is not None else None

    def write(self, data: bytes) -> None:
        """Write some more."""
        if not data:
            return
        if self._file is None:
            plain = self._open_files.enter_context(opened_for_writing(self._place))
            self._file = self._open_files.enter_context(packed(plain, self._compression))
        self._file.write(data)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._open_files.__exit__(kind, error, trace)


def opened_for_writing(place: str) -> BinaryIO:
    """A new file, here or wherever fsspec reaches."""
    if is_remote(place):
        filesystem, path = file_system(place)
        return cast(BinaryIO, filesystem.open(path, "wb"))
    return open(place, "wb")  # noqa: PTH123 -- a name is at hand, not a Path
