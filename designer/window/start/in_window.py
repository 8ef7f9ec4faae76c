"""The start page in a window: what is chosen on it, and the way back to what is open behind it."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QApplication, QStackedWidget, QToolButton, QWidget
from shiboken6 import isValid

from designer.window.commands import WAY_BACK
from designer.window.settings import RecentMapping
from designer.window.start.page import StartPage
from designer.workspace.bundled_samples import bundled_samples

if TYPE_CHECKING:
    from designer.window.main_window import MainWindow

_LONGEST_NAME = 48


class StartInWindow(QObject):
    """Comes in front of the panels; a person who only looks goes back to where the keyboard was."""

    def __init__(self, window: MainWindow, pages: QStackedWidget) -> None:
        super().__init__(window)
        self._window = window
        self._before: QWidget | None = None
        self._button: QToolButton | None = None
        self.page = StartPage(window.icons, bundled_samples(), window.settings.recent, pages)
        pages.addWidget(self.page)
        files = window.files
        self.page.new_wanted.connect(window.start_new)
        self.page.open_wanted.connect(files.choose_mapping)
        self.page.sample_wanted.connect(window.open_bundled)
        self.page.recent_wanted.connect(self._open_recent)
        self.page.recent_forgotten.connect(self._forget)
        self.page.files_dropped.connect(files.open_dropped)
        self.page.text_pasted.connect(files.open_text)
        window.commands.enabled_for_mapping.connect(self._tell_back)

    def get_ready(self) -> None:
        """Show what is recent by now, and remember where the keyboard is."""
        self.page.show_recent(self._window.settings.recent)
        if self._window.panels.isVisible():
            self._before = QApplication.focusWidget()

    def leave(self) -> None:
        """Go back to the panels, and to where the keyboard was in them."""
        self._window.show_designer()
        if self._before is not None and isValid(self._before) and self._before.isVisible():
            self._before.setFocus(Qt.FocusReason.OtherFocusReason)

    def _tell_back(self, is_mapping_shown: bool) -> None:
        """Offer the way back by the name of what is open, where panels are behind the page."""
        window = self._window
        is_offered = window.has_designer and not is_mapping_shown
        if is_offered:
            back = window.commands.named(WAY_BACK)
            name = window.opened.title
            if len(name) > _LONGEST_NAME:
                name = f"{name[: _LONGEST_NAME // 2]}…{name[-_LONGEST_NAME // 2 :]}"
            back.setText(self.tr("Back to {0}").format(name.replace("&", "&&")))
            back.setEnabled(True)
            window.commands.draw(back)
            self._button = self._button or window.header.add_way_back(back)
            self._button.setAccessibleName(back.text().replace("&&", "&"))
        elif self._button is not None:
            window.commands.named(WAY_BACK).setEnabled(False)
        if self._button is not None:
            self._button.setVisible(is_offered)

    def _open_recent(self, recent: RecentMapping) -> None:
        self._window.files.open_mapping(recent.path)

    def _forget(self, path: Path) -> None:
        self._window.settings.forget_mapping(path)
        self.page.show_recent(self._window.settings.recent)
