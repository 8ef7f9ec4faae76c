"""What a mapping can be compared with and brought back to: its file on disk, and the versions saved before."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

from designer.frozen import frozen
from designer.mapping import Mapping
from designer.mapping.difference import MappingDifference, difference
from designer.workspace.file_state import file_state
from designer.workspace.history import History, Version


@frozen
class KeptVersion:
    """A version: when it was saved, whether it is the file as it is now, and what was changed in it.

    `changed` is None for the first that is known.
    """

    time: datetime
    is_on_disk: bool
    mapping: Mapping
    changed: MappingDifference | None


class VersionReader:
    """Reads the versions of a file; those that it has read already are kept."""

    def __init__(self, history: History) -> None:
        self._history = history
        self._read: dict[Path, Mapping | None] = {}

    def versions(self, path: Path, cancelled: Callable[[], bool]) -> tuple[KeptVersion, ...]:
        """The file as it is on disk first, then the versions before it, newest first; those unreadable are left out."""
        found: list[tuple[datetime, bool, Mapping]] = []
        now = file_state(path)
        if now.mapping is not None and now.signature is not None:
            found.append((datetime.fromtimestamp(now.signature[0] / 1e9, UTC), True, now.mapping))
        for version in self._history.versions(path):
            if cancelled():
                return ()
            mapping = self._mapping(version)
            if mapping is not None:
                found.append((version.time, False, mapping))
        before = [mapping for _, _, mapping in found[1:]]
        return tuple(
            KeptVersion(time, is_on_disk, mapping, difference(before[at], mapping) if at < len(before) else None)
            for at, (time, is_on_disk, mapping) in enumerate(found)
        )

    def _mapping(self, version: Version) -> Mapping | None:
        if version.path not in self._read:
            self._read[version.path] = version.read()
        return self._read[version.path]
