"""Several files that came together, sorted by what they hold."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from designer.documents import DocumentError, join_samples
from designer.frozen import frozen
from designer.library import MappingError
from designer.window.files.reading import ReadFile, ReadSample, read_any, with_fields


@frozen
class DroppedFiles:
    """Mappings, documents, and the words about each file that is neither, all in their order.

    `together` are all documents as one list of records, where there are several.
    """

    mappings: tuple[ReadFile, ...]
    documents: tuple[ReadFile, ...]
    together: ReadSample | None
    unread: tuple[str, ...]


def read_dropped(paths: Sequence[Path], cancelled: Callable[[], bool]) -> DroppedFiles:
    """Read files as what each holds; raises ReadingCancelled."""
    mappings: list[ReadFile] = []
    documents: list[ReadFile] = []
    samples = []
    unread: list[str] = []
    for path in paths:
        try:
            read = read_any(path, cancelled)
        except (DocumentError, MappingError) as error:
            unread.append(str(error))
            continue
        if read.doubt:
            unread.append(read.doubt)
        elif read.documents is None:
            mappings.append(read)
        else:
            documents.append(read)
            samples.append(read.documents.sample)
    together = with_fields(join_samples(samples), cancelled) if len(samples) > 1 else None
    return DroppedFiles(tuple(mappings), tuple(documents), together, tuple(unread))
