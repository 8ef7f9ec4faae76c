"""The page of the keyboard in a window: in place of the panels or the start page, until it is left."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from designer.window.shortcuts.own_keys import own_keys_of
from designer.window.shortcuts.page import ShortcutsPage

if TYPE_CHECKING:
    from designer.window.main_window import MainWindow

_KEPT_AS = "shortcuts_in_window"


def show_shortcuts(window: MainWindow) -> ShortcutsPage:
    """Show the page, made when it is first asked for; asked for again, it begins anew."""
    held = getattr(window, _KEPT_AS, None)
    if not isinstance(held, _ShortcutsInWindow):
        held = _ShortcutsInWindow(window)
        setattr(window, _KEPT_AS, held)
    held.show()
    return held.page


class _ShortcutsInWindow(QObject):
    """Knows where a person was before, to lead back there."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._keys = own_keys_of(window)
        self._before: QWidget | None = None
        self._was_designer = False
        self.page = ShortcutsPage(self._keys, window.header.menus, window.bar, window.icons, window)
        self.page.closed.connect(self.leave)

    def show(self) -> None:
        """Bring the page to the front."""
        if not self.page.isVisible():
            self._before = QApplication.focusWidget()
            self._was_designer = self._window.panels.isVisible()
            self._keys.refresh()
        self._window.show_page(self.page)
        self.page.start()

    def leave(self) -> None:
        """Go back to where a person was."""
        if not self._was_designer:
            self._window.show_start()
            return
        self._window.show_designer()
        if self._before is not None and isValid(self._before) and self._before.isVisible():
            self._before.setFocus(Qt.FocusReason.OtherFocusReason)
