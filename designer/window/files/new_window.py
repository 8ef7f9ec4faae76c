"""Another window: a program of its own, so that what ends one of them leaves the others."""

import sys

from PySide6.QtCore import QProcess

from widgets.message_bar import MessageBar


def open_new_window(bar: MessageBar) -> None:
    """Start the designer once more, on its start page; where that fails, the bar says so."""
    started: object = QProcess.startDetached(sys.executable, ["-m", "designer"])
    if not (started[0] if isinstance(started, tuple) else started):
        words = bar.tr("Another window cannot be opened: {0} could not be started.")
        bar.show_message("error", words.format(sys.executable))
