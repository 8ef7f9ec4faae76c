"""Light, dark, or whatever the system shows."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtWidgets import QApplication

from designer.window.settings import Settings, ThemeChoice
from widgets.theme import Palette, apply_theme, theme_source

__all__ = ["ThemeChoice", "ThemeController"]

_SCHEMES = {ThemeChoice.LIGHT: Qt.ColorScheme.Light, ThemeChoice.DARK: Qt.ColorScheme.Dark}


class ThemeController(QObject):
    """Dresses the application as chosen, from the start on; `chosen(ThemeChoice)` tells of a new choice.

    `palettes` holds the colours for `light` and `dark`.
    """

    chosen = Signal(object)

    def __init__(self, app: QApplication, settings: Settings, palettes: Mapping[str, Palette]) -> None:
        super().__init__(app)
        self._app = app
        self._settings = settings
        self._palettes = palettes
        self._choice = settings.theme
        app.styleHints().colorSchemeChanged.connect(self._follow_system)
        app.screenAdded.connect(self._draw_anew)  # it may be of another scale
        self._dress()

    @property
    def choice(self) -> ThemeChoice:
        """What was chosen."""
        return self._choice

    def choose(self, choice: ThemeChoice) -> None:
        """Dress the application so, now and from the next start on."""
        if choice is self._choice:
            return
        self._choice = choice
        self._settings.theme = choice
        self._dress()
        self.chosen.emit(choice)

    def _dress(self) -> None:
        hints = self._app.styleHints()
        scheme = _SCHEMES.get(self._choice)
        # The window's frame and the system's dialogs go along, where the system lets them.
        if scheme is None:
            hints.unsetColorScheme()
        else:
            hints.setColorScheme(scheme)
        self._show(hints.colorScheme() if scheme is None else scheme)

    def _draw_anew(self) -> None:
        source = theme_source(self._app)
        source.changed.emit(source.palette)

    @Slot(Qt.ColorScheme)
    def _follow_system(self, scheme: Qt.ColorScheme) -> None:
        if self._choice is ThemeChoice.SYSTEM:
            self._show(scheme)

    def _show(self, scheme: Qt.ColorScheme) -> None:
        apply_theme(self._app, self._palettes["dark" if scheme is Qt.ColorScheme.Dark else "light"])
