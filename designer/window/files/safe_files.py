"""What keeps a person's files and work safe, put together for one window after its first paint."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtWidgets import QWidget

from designer.documents import plain_os_error
from designer.mapping import Mapping
from designer.window.files.changed_samples import ChangedSamples
from designer.window.files.changes_on_disk import ChangesOnDisk
from designer.window.files.journaling import Journaling
from designer.window.files.recovery import Recovery
from designer.window.words import in_words
from designer.workspace.history import History
from designer.workspace.journal import Journal

if TYPE_CHECKING:
    from designer.window.main_window import MainWindow
    from designer.window.versions.panel import VersionsPanel


class SafeFiles(QObject):
    """The journal of the window's work, what was left behind, the files on disk, and the versions saved before."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._bar = window.bar
        self._versions: VersionsPanel | None = None
        opened, remembered, bar = window.opened, window.remembered, window.bar
        journals = window.settings.data_folder / "journals"
        journaling = Journaling(opened, remembered, window.design, bar, Journal(journals), self)
        recovery = Recovery(window.files, window.saving, journaling, bar, journals, self)
        recovery.told.connect(window.saving.told)
        samples = ChangedSamples(opened, window.files, remembered, bar, window)
        self.on_disk = ChangesOnDisk(opened, window.selection, window.saving, bar, window)
        self.history = History(window.settings.data_folder / "versions")
        self._is_trouble_told = False
        window.saving.guard = self
        for part in (recovery, journaling, samples, self.on_disk):
            window.files.closing.connect(part.close)
        if (application := QCoreApplication.instance()) is not None:
            for end in (recovery.close, journaling.wait, samples.close, self.on_disk.close):
                application.aboutToQuit.connect(end)
        window.panels.add_behind_rows("versions", self.tr("Versions"), self._make_versions)
        self.on_disk.difference_wanted.connect(self.show_versions)
        self.on_disk.overwritten.connect(self._keep_saved)
        recovery.look_soon()

    def show_versions(self) -> None:
        """Show the versions of the mapping, first the file as it is on disk, with what differs from it."""
        self._window.show_designer()
        self._window.panels.bring_forward("versions")
        if self._versions is not None:
            self._versions.choose_newest()

    def _make_versions(self) -> QWidget:
        from designer.window.versions.panel import VersionsPanel

        window = self._window
        versions = self._versions = VersionsPanel(window.opened, self.history, window.icons)
        versions.told.connect(window.saving.told)
        versions.close_wanted.connect(self._hide_versions)
        window.files.closing.connect(versions.wait)
        if (application := QCoreApplication.instance()) is not None:
            application.aboutToQuit.connect(versions.wait)
        return versions

    def _hide_versions(self) -> None:
        self._window.panels.show_panel("versions", False)
        self._window.focus_panel("rows")

    def may_write(self, path: Path) -> bool:
        """Whether a file may be written over; where another program changed it, the bar asks first."""
        return self.on_disk.may_write(path)

    def keep_version(self, path: Path) -> None:
        """Keep what a file holds before it is written over; where that fails, it is said once and saving goes on."""
        self._keep(partial(self.history.keep, path))

    def _keep_saved(self, path: Path, held: Mapping, saved: datetime | None) -> None:
        """What another program wrote over is in no file any more."""
        self._keep(partial(self.history.keep_saved, path, held, saved))

    def _keep(self, keep: Callable[[], None]) -> None:
        try:
            keep()
        except OSError as error:
            if not self._is_trouble_told:
                self._is_trouble_told = True
                words = self.tr("Saving goes on, but the version before cannot be kept, since {0}.")
                self._bar.keep_message("versions", "warning", words.format(in_words(plain_os_error(error))), [])
