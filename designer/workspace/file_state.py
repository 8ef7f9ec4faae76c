"""What a mapping file holds now, read again only where it may have changed."""

from datetime import UTC, datetime
from pathlib import Path
from typing import TypeAlias

from designer.documents import DocumentError, read_bytes
from designer.frozen import frozen
from designer.mapping import Mapping, MappingError, mapping_from_json

Signature: TypeAlias = tuple[int, int, int]
"""Of a file that was not written since: it is the same."""


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
