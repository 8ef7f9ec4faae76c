"""What keeps a person's files and work safe, put together for one window after its first paint."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from designer.window.files.journaling import Journaling
from designer.window.files.recovery import Recovery
from designer.workspace.journal import Journal

if TYPE_CHECKING:
    from designer.window.main_window import MainWindow


def keep_files_safe(window: MainWindow) -> None:
    """Keep a journal of the window's work, and offer what was left behind."""
    journals = window.settings.data_folder / "journals"
    journaling = Journaling(window.opened, window.remembered, window.bar, Journal(journals), window)
    recovery = Recovery(window.files, window.saving, journaling, window.bar, journals, window)
    recovery.told.connect(window.saving.told)
    window.files.closing.connect(recovery.close)
    window.files.closing.connect(journaling.close)
    if (application := QCoreApplication.instance()) is not None:
        application.aboutToQuit.connect(recovery.close)
        application.aboutToQuit.connect(journaling.wait)
    recovery.look_soon()
