"""What is kept of work that is not saved, and how it is written down."""

import json
import os
from datetime import datetime
from hashlib import sha256
from pathlib import Path
from types import MappingProxyType
from typing import Final, TypeGuard

from designer.frozen import frozen
from designer.mapping import Mapping, MappingError, mapping_from_json, mapping_to_json
from designer.workspace.unkept_expectations import UnkeptExpectations

VERSION: Final = 1


@frozen
class UnsavedWork:
    """A mapping that its file does not hold, with what was open beside it.

    `path` is None where there is no file yet; `saved` is the `fingerprint` of what the file held last, `time` when it
    was written down, with a zone. `pasted_source` and `pasted_destination` are samples that have no file; `draft` is
    what was typed as the mapping's text and is not the mapping; `expected` is what is expected and in no file.
    """

    mapping: Mapping
    path: Path | None
    title: str
    saved: str
    time: datetime
    sources: tuple[Path, ...] = ()
    destination: Path | None = None
    pasted_source: str | None = None
    pasted_destination: str | None = None
    draft: str | None = None
    expected: UnkeptExpectations = MappingProxyType({})


class JournalError(ValueError):
    """A journal cannot be read; `str()` says why, as the end of a sentence."""


def fingerprint(mapping: Mapping) -> str:
    """The same for mappings that are written alike, and no others."""
    return sha256(mapping_to_json(mapping).encode()).hexdigest()


def work_to_text(work: UnsavedWork) -> str:
    """The journal's text; pasted samples and what is expected are not in it.

    Paths are whole: the next start may be in another folder.
    """
    told = {
        "version": VERSION,
        "time": work.time.isoformat(),
        "title": work.title,
        "path": None if work.path is None else _whole(work.path),
        "saved": work.saved,
        "sources": [_whole(path) for path in work.sources],
        "destination": None if work.destination is None else _whole(work.destination),
        "mapping": mapping_to_json(work.mapping),
    }
    if work.draft is not None:
        told["draft"] = work.draft
    return json.dumps(told, indent=1) + "\n"


def work_from_text(text: str) -> UnsavedWork:
    """Work as it was written down, without pasted samples and what is expected; raises JournalError."""
    try:
        told = json.loads(text)
    except (ValueError, RecursionError):
        raise JournalError("it is damaged") from None
    if not isinstance(told, dict) or type(told.get("version")) is not int:
        raise JournalError("it is damaged")
    if told["version"] > VERSION:
        raise JournalError("it was written by a newer version of the designer")
    try:
        sources, destination, draft = told["sources"], told["destination"], told.get("draft")
        return UnsavedWork(
            mapping=mapping_from_json(told["mapping"]),
            path=_path(told["path"]),
            title=str(told["title"]),
            saved=str(told["saved"]),
            time=datetime.fromisoformat(told["time"]).astimezone(),
            sources=tuple(Path(source) for source in sources if _is_path(source)),
            destination=_path(destination),
            draft=draft if isinstance(draft, str) else None,
        )
    except (KeyError, TypeError, ValueError, OverflowError, AttributeError, MappingError):
        raise JournalError("it is damaged") from None


def _path(told: object) -> Path | None:
    if told is None:
        return None
    if not _is_path(told):
        raise TypeError(told)
    return Path(told)


def _whole(path: Path) -> str:
    return os.path.abspath(path)  # noqa: PTH100 -- resolve() would follow links to names people do not know


def _is_path(told: object) -> TypeGuard[str]:
    return isinstance(told, str) and told != "" and "\0" not in told
