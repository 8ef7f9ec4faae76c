"""Every command of the window: its words, its keys and its icon, made once and shown in menus and buttons."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from widgets.icons import IconFamily
from widgets.palette import Palette
from widgets.theme import current_palette, theme_source

Keys = QKeySequence.StandardKey | str | None


class Commands(QObject):
    """Makes commands that belong to one window, and keeps their icons in the theme's colours."""

    def __init__(self, window: QWidget, icons: IconFamily) -> None:
        super().__init__(window)
        self._window = window
        self._icons = icons
        self._pictured: list[tuple[QAction, str]] = []
        theme_source().changed.connect(self._recolour)

    def make(
        self, words: str, keys: Keys, act: Callable[[], object], icon: str = "", is_check: bool = False
    ) -> QAction:
        """A command of the window, known by its keys everywhere in it."""
        action = QAction(words, self._window)
        if keys is not None:
            action.setShortcuts(QKeySequence.keyBindings(keys) if not isinstance(keys, str) else [QKeySequence(keys)])
        action.setCheckable(is_check)
        action.triggered.connect(lambda _checked=False: act())
        self.picture(action, icon)
        self._window.addAction(action)
        return action

    def picture(self, action: QAction, icon: str) -> None:
        """Give a command an icon that follows the theme."""
        if icon:
            self._pictured.append((action, icon))
            action.setIcon(self._icons.icon(icon, current_palette(self._window).quiet))

    def _recolour(self, palette: Palette) -> None:
        for action, icon in self._pictured:
            action.setIcon(self._icons.icon(icon, palette.quiet))
