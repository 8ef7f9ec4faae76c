"""The versions of mapping files that were saved before, kept in the user's data folder."""

from __future__ import annotations

import contextlib
import os
from datetime import UTC, datetime, timedelta
from hashlib import sha256
from pathlib import Path
from typing import Final

from designer.frozen import frozen
from designer.mapping import Mapping, MappingError, mapping_from_json, mapping_to_json

MOST_VERSIONS: Final = 50

_NAME: Final = "%Y-%m-%d %H.%M.%S.%f"
_SUFFIX: Final = ".mapping.json"
_ABOUT: Final = "of.txt"


@frozen
class Version:
    """A version of a mapping file: when it was saved, with a zone, and where it is kept, as a mapping file too."""

    time: datetime
    path: Path

    def read(self) -> Mapping | None:
        """What it held; None where that was no mapping, or cannot be read any more."""
        try:
            return mapping_from_json(self.path.read_bytes())
        except (OSError, MappingError):
            return None


class History:
    """Versions by file, in a folder that is made when it is needed."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def keep(self, path: Path) -> None:
        """Keep what a file holds now, before it is written over; raises OSError. Where there is no file, nothing."""
        try:
            held = path.read_bytes()
            saved = datetime.fromtimestamp(path.stat().st_mtime, UTC)
        except (FileNotFoundError, IsADirectoryError):
            return
        self._keep(path, held, saved)

    def keep_saved(self, path: Path, mapping: Mapping, saved: datetime | None) -> None:
        """Keep a mapping that a file held until another program changed it or took it away; raises OSError.

        `saved` is when it was saved, with a zone; None where that is not known, which counts as now.
        """
        self._keep(path, mapping_to_json(mapping).encode(), saved or datetime.now(UTC))

    def _keep(self, path: Path, held: bytes, saved: datetime) -> None:
        versions = self.versions(path)
        if versions and _bytes(versions[0].path) == held:
            return
        folder = self._of(path)
        folder.mkdir(parents=True, exist_ok=True)
        (folder / _ABOUT).write_text(f"{path.absolute()}\n", encoding="utf-8")
        if versions:  # in the order in which they were kept, also where a clock was put back
            saved = max(saved, versions[0].time + timedelta(microseconds=1))
        name = f"{saved:{_NAME}}{_SUFFIX}"
        aside = folder / f".{name}.keeping"
        try:
            aside.write_bytes(held)
            aside.replace(folder / name)
        except OSError:
            with contextlib.suppress(OSError):
                aside.unlink(missing_ok=True)
            raise
        for old in versions[MOST_VERSIONS - 1 :]:
            with contextlib.suppress(OSError):
                old.path.unlink()

    def versions(self, path: Path) -> tuple[Version, ...]:
        """The versions of a file, newest first."""
        folder = self._of(path)
        kept = folder.glob(f"[0-9]*{_SUFFIX}") if folder.is_dir() else ()
        found = [Version(time, file) for file in kept if (time := _time(file.name)) is not None]
        return tuple(sorted(found, key=lambda version: version.time, reverse=True))

    def _of(self, path: Path) -> Path:
        whole = os.path.realpath(path)
        return self._folder / sha256(os.fsencode(whole)).hexdigest()[:24]


def _bytes(path: Path) -> bytes | None:
    try:
        return path.read_bytes()
    except OSError:
        return None


def _time(name: str) -> datetime | None:
    try:
        return datetime.strptime(name.removesuffix(_SUFFIX), _NAME).replace(tzinfo=UTC)
    except ValueError:
        return None
