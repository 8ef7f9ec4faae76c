"""What a file holds now, read again only where it may have changed."""

from collections.abc import Callable
from datetime import UTC, datetime
from hashlib import blake2b
from pathlib import Path
from typing import Final, TypeAlias

from designer.documents import DocumentError, read_bytes
from designer.frozen import frozen
from designer.mapping import Mapping, MappingError, mapping_from_json

Signature: TypeAlias = tuple[int, int, int]
"""Of a file that was not written since: it is the same."""

_CHUNK_BYTES: Final = 1 << 20


@frozen
class FileState:
    """A file: its signature, None where there is no file; its mapping, or why it has none."""

    signature: Signature | None
    mapping: Mapping | None = None
    why: str = ""


def signature(path: Path) -> Signature | None:
    """The signature of a file; None where there is none, or it cannot be reached."""
    try:
        told = path.stat()
    except OSError:
        return None
    return (told.st_mtime_ns, told.st_size, told.st_ino)


def saved_at(found: Signature | None) -> datetime | None:
    """When a file of this signature was written, with a zone; None where there is no file."""
    return datetime.fromtimestamp(found[0] / 1e9, UTC) if found is not None else None


def file_state(path: Path) -> FileState:
    """Read a mapping file; its signature is from before, so that what is written meanwhile is noticed."""
    found = signature(path)
    if found is None:
        return FileState(None)
    try:
        return FileState(found, mapping_from_json(read_bytes(path)))
    except MappingError as error:
        return FileState(found, None, str(error))
    except DocumentError as error:
        return FileState(found if path.exists() else None, None, error.message)


def content_digest(path: Path, is_cancelled: Callable[[], bool] = lambda: False) -> bytes | None:
    """What tells a file's bytes from others; None where it cannot be read, was written meanwhile, or was given up."""
    before = signature(path)
    if before is None or not path.is_file():  # of a pipe, what is read is gone
        return None
    digest = blake2b(digest_size=16)
    try:
        with path.open("rb") as file:
            while chunk := file.read(_CHUNK_BYTES):
                if is_cancelled():
                    return None
                digest.update(chunk)
    except OSError:
        return None
    return digest.digest() if signature(path) == before else None
