"""Where files are: on this computer, or wherever fsspec reaches (`s3://`, `gs://`, `https://` …)."""

import glob
import os
import posixpath
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any, BinaryIO, cast
from urllib.parse import unquote, urlsplit

from designer.documents import DocumentError, unreadable

_INSTALL = "install it by: pip install 'mapping-designer[cluster]'"
_PATTERN_MARKS = frozenset("*?[")


def is_remote(name: str) -> bool:
    """Whether a name is a URL that fsspec has to read."""
    return "://" in name


def absolute(name: str) -> str:
    """The name as it can be read from every folder; `file://` URLs are plain paths."""
    if name.startswith("file://"):
        return unquote(urlsplit(name).path)
    return name if is_remote(name) else str(Path(name).absolute())


def title_of(place: str) -> str:
    """How a file is called in what is told."""
    return posixpath.basename(place.rstrip("/")) if is_remote(place) else Path(place).name or place


def expanded(names: Sequence[str]) -> list[str]:
    """The names with patterns (`orders-*.ndjson`, `**`) replaced by the files they match, in order of their names.

    Raises DocumentError where a pattern matches nothing.
    """
    found: list[str] = []
    for name in names:
        if name == "-" or not _is_pattern(name):
            found.append(name)
            continue
        matching = _remote_matches(name) if is_remote(name) else _local_matches(name)
        if not matching:
            raise DocumentError("no file matches it", title=name, hint="check the folder and the pattern")
        found.extend(matching)
    return found


def _is_pattern(name: str) -> bool:
    if is_remote(name):
        return "*" in name and not name.startswith(("http://", "https://"))  # nobody lists these
    return bool(_PATTERN_MARKS & set(name)) and not Path(name).exists()


def size_of(place: str) -> int | None:
    """How many bytes a file has, None where that is not told; raises DocumentError where it cannot be read."""
    with _told(place):
        if is_remote(place):
            filesystem, path = file_system(place)
            size = filesystem.info(path).get("size")
            return None if size is None else int(size)
        status = os.stat(place)  # noqa: PTH116 -- a million files take half the time so
        if os.path.isdir(place):  # noqa: PTH112 -- the same
            raise IsADirectoryError
        return status.st_size if os.path.isfile(place) else None  # noqa: PTH113 -- the same


@contextmanager
def opened(place: str) -> Iterator[BinaryIO]:
    """A file for reading from anywhere in it; for generators, whose own errors are those of reading.

    Raises DocumentError where it cannot be read.
    """
    with _told(place), opened_for_good(place) as file:
        yield file


def opened_for_good(place: str) -> BinaryIO:
    """A file that whoever asked for it closes; raises as `opened` does."""
    with _told(place):
        if is_remote(place):
            filesystem, path = file_system(place)
            return cast(BinaryIO, filesystem.open(path, "rb"))
        return open(place, "rb")  # noqa: PTH123 -- a name is at hand, not a Path


def file_system(place: str) -> tuple[Any, str]:
    """fsspec's file system of a URL, and the path in it; raises DocumentError where it is not installed."""
    try:
        from fsspec.core import url_to_fs
    except ImportError:
        raise DocumentError("fsspec, which reads it, is not installed", title=place, hint=_INSTALL) from None
    try:
        filesystem, path = url_to_fs(place)
    except (ImportError, ValueError) as error:
        raise DocumentError(f"fsspec cannot reach it ({error})", title=place, hint="check the URL") from None
    return filesystem, str(path)


@contextmanager
def _told(place: str) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        path = Path(place)
        told = unreadable(path, error)
        raise DocumentError(told.message, title=title_of(place), hint=told.hint) from None


def _local_matches(pattern: str) -> list[str]:
    return sorted(name for name in glob.glob(pattern, recursive=True) if Path(name).is_file())  # noqa: PTH207 -- `**` may follow a drive


def _remote_matches(pattern: str) -> list[str]:
    filesystem, path = file_system(pattern)
    protocol = pattern.partition("://")[0]
    return [f"{protocol}://{match.removeprefix(f'{protocol}://')}" for match in sorted(filesystem.glob(path))]
