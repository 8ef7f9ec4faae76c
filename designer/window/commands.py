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
        self._pictured: dict[QAction, str] = {}
        self._drawn: set[QAction] = set()
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
        if icon:
            self.picture(action, icon)
        self._window.addAction(action)
        return action

    def picture(self, action: QAction, icon: str) -> None:
        """Give a command an icon that follows the theme, once it is drawn."""
        self._pictured[action] = icon

    def draw(self, *actions: QAction) -> None:
        """Draw the icons of these commands, now that they are shown."""
        colour = current_palette(self._window).quiet
        for action in actions:
            action.setIcon(self._icons.icon(self._pictured[action], colour))
            self._drawn.add(action)

    def draw_all(self) -> None:
        """Draw the icons that are not yet drawn: for as long as no menu is open, none of them holds up the start."""
        self.draw(*self._pictured.keys() - self._drawn)

    def _recolour(self, _palette: Palette) -> None:
        self.draw(*self._drawn)
