"""Every command of the window: its words, its keys and its icon, made once and shown in menus and buttons."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Signal, SignalInstance
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from widgets.icons import IconFamily
from widgets.palette import Palette, is_dark
from widgets.text_scale import scaled
from widgets.theme import current_palette, theme_source

Keys = QKeySequence.StandardKey | str | Sequence[str] | None

_ICON_PX = 16

WHY_DISABLED = "why-disabled"
"""The property of an action that says what is to be done before it can be used."""

PLAIN_WORDS = "plain-words"
"""The property of an action with its words where they tell what it would do just now, such as which step is undone."""

WAY_BACK = "back-to-mapping"
"""The name of the command that leads from the start page back to what is open."""


class Commands(QObject):
    """Makes commands that belong to one window, and keeps their icons in the theme's colours."""

    enabled_for_mapping = Signal(bool)
    """Whether a mapping is shown, for actions that were made elsewhere."""

    def __init__(self, window: QWidget, icons: IconFamily) -> None:
        super().__init__(window)
        self._window = window
        self._icons = icons
        self._pictured: dict[QAction, tuple[str, str]] = {}
        self._drawn: set[QAction] = set()
        self._for_mapping: list[QAction] = []
        self._named: dict[str, QAction] = {}
        self.is_mapping_shown = True
        """Whether a mapping is in front, and not the start page."""
        theme_source().changed.connect(self._recolour)

    def make(
        self,
        words: str,
        keys: Keys,
        act: Callable[[], object],
        icon: str = "",
        is_check: bool = False,
        name: str = "",
    ) -> QAction:
        """A command of the window, known by its keys everywhere in it; `name` is what settings call it."""
        action = QAction(words, self._window)
        action.setObjectName(name)
        self._named[name] = action
        if keys is not None:
            action.setShortcuts(_sequences(keys))
        action.setCheckable(is_check)
        action.triggered.connect(lambda _checked=False: act())
        if icon:
            self.picture(action, icon)
        self._window.addAction(action)
        return action

    def named(self, name: str) -> QAction:
        """A command that was made here; raises KeyError for another name."""
        return self._named[name]

    def make_for_mapping(
        self,
        words: str,
        keys: Keys,
        act: Callable[[], object],
        icon: str = "",
        is_check: bool = False,
        name: str = "",
    ) -> QAction:
        """A command that makes sense only while a mapping is shown."""
        action = self.make(words, keys, act, icon, is_check, name)
        action.setProperty(WHY_DISABLED, self.tr("Open or begin a mapping first"))
        action.setEnabled(self.is_mapping_shown)
        self._for_mapping.append(action)
        return action

    def enable_for_mapping(self, is_shown: bool) -> None:
        """Say whether a mapping is shown."""
        self.is_mapping_shown = is_shown
        for action in self._for_mapping:
            action.setEnabled(is_shown)
        self.enabled_for_mapping.emit(is_shown)

    def enable_while(self, actions: Sequence[QAction], why_not: Callable[[], str], changed: SignalInstance) -> None:
        """Enable commands for as long as a mapping is shown and `why_not` has no reason, asked anew by `changed`."""

        def enable() -> None:
            if not all(map(isValid, actions)):  # the window goes, and undo says so
                return
            why = why_not() if self.is_mapping_shown else self.tr("Open or begin a mapping first")
            for action in actions:
                action.setProperty(WHY_DISABLED, why)
                action.setEnabled(not why)

        changed.connect(lambda *_: enable())
        self.enabled_for_mapping.connect(lambda _shown: enable())
        enable()

    def picture(self, action: QAction, icon: str, in_dark: str = "") -> None:
        """Give a command an icon that follows the theme, once it is drawn; perhaps another one in the dark."""
        self._pictured[action] = (icon, in_dark or icon)

    def draw(self, *actions: QAction) -> None:
        """Draw the icons of these commands, now that they are shown."""
        palette = current_palette(self._window)
        for action in actions:
            icon = self._pictured[action][is_dark(palette)]
            action.setIcon(self._icons.icon(icon, palette.quiet, scaled(_ICON_PX)))
            self._drawn.add(action)

    def draw_all(self) -> None:
        """Draw the icons that are not yet drawn: for as long as no menu is open, none of them holds up the start."""
        self.draw(*self._pictured.keys() - self._drawn)

    def _recolour(self, _palette: Palette) -> None:
        self.draw(*self._drawn)


def _sequences(keys: QKeySequence.StandardKey | str | Sequence[str]) -> list[QKeySequence]:
    if isinstance(keys, QKeySequence.StandardKey):
        return QKeySequence.keyBindings(keys)
    return [QKeySequence(one) for one in ([keys] if isinstance(keys, str) else keys)]
