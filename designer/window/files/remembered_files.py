"""The files that go with the open mapping: remembered, so that it opens next time with all that was beside it."""

from __future__ import annotations

from pathlib import Path

from designer.documents import Sample
from designer.window.open_mapping import OpenMapping
from designer.window.settings import RecentMapping, Settings


class RememberedFiles:
    """The samples' files, none for what was pasted, and the folder that a person was last in."""

    def __init__(self, opened: OpenMapping, settings: Settings) -> None:
        self._opened = opened
        self._settings = settings
        self.sources: tuple[Path, ...] = ()
        self.destination: Path | None = None
        self._pasted: list[tuple[Sample, str]] = []

    @property
    def folder(self) -> str:
        """Where the system's dialogs begin; empty where that is theirs to say."""
        folder = self._settings.folder
        return str(folder) if folder is not None and folder.is_dir() else ""

    def beside(self, path: Path) -> tuple[tuple[Path, ...], Path | None]:
        """The samples that were open with a mapping before."""
        known = next((recent for recent in self._settings.recent if recent.path == path.absolute()), None)
        return (known.sources, known.destination) if known is not None else ((), None)

    def forget_samples(self) -> None:
        """What is open next has other samples."""
        self.sources, self.destination = (), None

    def remember_pasted(self, sample: Sample, text: str) -> None:
        """A person pasted this text as a sample: it has no file."""
        opened = self._opened
        held = [one for one in self._pasted if one[0] is opened.source or one[0] is opened.destination]
        self._pasted = [*held, (sample, text)]

    def pasted_text(self, sample: Sample) -> str | None:
        """The text that was pasted as this sample; None where it has a file."""
        return next((text for held, text in self._pasted if held is sample), None)

    def remember_folder(self, path: Path) -> None:
        """A person chose this file."""
        self._settings.folder = path.absolute().parent

    def remember(self) -> None:
        """Keep the mapping with its samples among the recent ones, if it has a file."""
        if self._opened.path is not None:
            self._settings.remember_mapping(RecentMapping(self._opened.path, self.sources, self.destination))
