"""Dressing an application in a palette, and finding that palette again when painting."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QPalette
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from widgets.fonts import at_least_legible
from widgets.palette import Palette, read_palettes
from widgets.stylesheet import stylesheet

__all__ = [
    "Palette",
    "ThemeSource",
    "apply_theme",
    "current_palette",
    "fusion_application",
    "read_palettes",
    "sheet_put_on_last",
    "system_prefers_dark",
    "theme_source",
]


_KEPT_AS = "theme_source"


class ThemeSource(QObject):
    """Holds the application's palette; `changed` tells those who keep coloured things, such as icons."""

    changed = Signal(object)

    def __init__(self, app: QCoreApplication) -> None:
        super().__init__(app)
        self.palette: Palette | None = None
        self.text_scale = 1.0
        """How large text is beside the system's (widgets/text_resizing.py)."""
        self.plain_font: QFont | None = None
        """The application's font at 100 %, once it is shown at another scale."""
        self.sheet_waits = False
        self.wears_fusion = False
        """Whether the application has the style that the stylesheet is made for."""


def apply_theme(app: QApplication, palette: Palette) -> None:
    """Dress the application; at run time everything that is shown is restyled."""
    source = theme_source(app)
    if source.palette == palette:
        return
    if not source.wears_fusion:
        app.setStyle("Fusion")
        source.wears_fusion = True
    if source.palette is None:
        app.setFont(at_least_legible(app.font()))
    source.palette = palette
    app.setPalette(_qt_palette(palette))
    if not source.sheet_waits:
        app.setStyleSheet(stylesheet(palette, source.text_scale))
    source.changed.emit(palette)


def fusion_application(program: str) -> QApplication:
    """Make the application in its style from the start: one that is set later is looked at by PySide in its whole."""
    app = QApplication([program, "-style", "fusion"])
    theme_source(app).wears_fusion = True
    return app


@contextmanager
def sheet_put_on_last(app: QApplication) -> Iterator[None]:
    """Build widgets in between, to be shown later: the stylesheet is worked out once, not for each new parent."""
    source = theme_source(app)
    source.sheet_waits = True
    try:
        yield
    finally:
        source.sheet_waits = False
        if source.palette is not None:
            app.setStyleSheet(stylesheet(source.palette, source.text_scale))


def theme_source(app: QCoreApplication | None = None) -> ThemeSource:
    """Give the application's theme source, made when first asked for.

    Raises RuntimeError when there is no application.
    """
    app = app or QCoreApplication.instance()
    if app is None:
        raise RuntimeError("a theme needs a QApplication")
    # Kept as an attribute: findChild makes Python objects of all children it passes, the style among them.
    found = getattr(app, _KEPT_AS, None)
    if not isinstance(found, ThemeSource) or not isValid(found):
        found = ThemeSource(app)
        setattr(app, _KEPT_AS, found)
    return found


def current_palette(place: QWidget | QCoreApplication | None = None) -> Palette:
    """Give the palette to paint with; before any theme, one made of the system's colours."""
    source = theme_source(place if isinstance(place, QCoreApplication) else None)
    return source.palette or _system_palette(place)


def system_prefers_dark(app: QApplication) -> bool:
    """Tell whether the system asks for dark windows."""
    return app.styleHints().colorScheme() == Qt.ColorScheme.Dark


def _qt_palette(palette: Palette) -> QPalette:
    role = QPalette.ColorRole
    colours = {
        role.Window: palette.background,
        role.WindowText: palette.text,
        role.Base: palette.panel,
        role.AlternateBase: palette.background,
        role.Text: palette.text,
        role.Button: palette.panel,
        role.ButtonText: palette.text,
        role.BrightText: palette.error,
        role.PlaceholderText: palette.quiet,
        role.Highlight: palette.selection,
        role.HighlightedText: palette.text,
        role.Link: palette.accent,
        role.LinkVisited: palette.accent,
        role.ToolTipBase: palette.tip,
        role.ToolTipText: palette.on_tip,
        role.Light: palette.panel,
        role.Midlight: palette.line,
        role.Mid: palette.control_line,
        role.Dark: palette.faint,
        role.Shadow: palette.line,
        role.Accent: palette.accent,
    }
    result = QPalette()
    for where, colour in colours.items():
        result.setColor(where, QColor(colour))
    for where in (role.WindowText, role.Text, role.ButtonText, role.HighlightedText):
        result.setColor(QPalette.ColorGroup.Disabled, where, QColor(palette.faint))
    return result


def _system_palette(place: QWidget | QCoreApplication | None) -> Palette:
    system = place.palette() if isinstance(place, QWidget) else QApplication.palette()
    window, panel = system.window().color().name(), system.base().color().name()
    text, quiet = system.text().color().name(), system.placeholderText().color().name()
    line, accent = system.mid().color().name(), system.link().color().name()
    selection = system.highlight().color().name()
    return Palette(
        background=window,
        panel=panel,
        line=line,
        control_line=line,
        hover=window,
        text=text,
        quiet=quiet,
        faint=quiet,
        link=line,
        accent=accent,
        accent_hover=accent,
        accent_background=window,
        on_accent=panel,
        selection=selection,
        warning=text,
        warning_background=window,
        error=text,
        error_background=window,
        success=text,
        success_background=window,
        string=text,
        number=text,
        boolean=text,
        null=quiet,
        key=text,
        punctuation=quiet,
        added=text,
        added_background=window,
        removed=text,
        removed_background=window,
        tip=window,
        on_tip=text,
        scroll=line,
        scroll_hover=quiet,
    )
