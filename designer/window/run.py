"""Start the designer."""

import sys

from PySide6.QtWidgets import QApplication

from designer.opening import Opening
from designer.window.calm_collector import calm_collector
from designer.window.languages import speak
from designer.window.main_window import MainWindow
from designer.window.resource_files import load_icon_drawing, load_palettes
from designer.window.settings import Settings
from designer.window.theme_choice import ThemeController
from widgets.icons import IconFamily
from widgets.theme import fusion_application, sheet_put_on_last


def run_window(opening: Opening) -> int:
    """Open the window as asked for; returns the exit status when it is closed."""
    app = QApplication.instance() or fusion_application(sys.argv[0])
    if not isinstance(app, QApplication):
        raise TypeError(f"the window needs a QApplication, not {app!r}")
    app.setApplicationName("Mapping Designer")
    app.setDesktopFileName("mapping-designer")
    settings = Settings()
    speak(app, settings.language)
    icons = IconFamily(load_icon_drawing)
    app.setWindowIcon(icons.icon("mapping-designer", "#000000", 64))
    with sheet_put_on_last(app):
        theme = ThemeController(app, settings, load_palettes())
        window = MainWindow(icons, settings, theme)
        if settings.text_percent != 100:
            from designer.window.text_size import use_text_size

            use_text_size(window)
        calm_collector(window.opened)
        if settings.trouble:
            window.bar.keep_message("settings", "warning", settings.trouble, [])
        _open(window, opening)
    if opening.self_test:
        from designer.window.self_test import exit_after_first_paint

        exit_after_first_paint(window, lambda: window.bar.text if window.bar.severity == "error" else "")
    window.show()
    return app.exec()


def _open(window: MainWindow, opening: Opening) -> None:
    if opening.sample is not None:
        window.open_bundled(opening.sample)
        return
    destination = opening.destinations[0] if opening.destinations else None
    if opening.mapping is not None:
        window.files.open_mapping(opening.mapping, opening.sources, destination)
        return
    window.files.open_samples(opening.sources, is_source=True)
    window.files.open_samples(opening.destinations, is_source=False)
