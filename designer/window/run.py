"""Start the designer."""

import sys
from collections.abc import Sequence
from importlib.resources import files
from pathlib import Path

from PySide6.QtWidgets import QApplication

from designer.window.main_window import MainWindow
from widgets.icons import IconFamily
from widgets.theme import apply_theme, read_palettes, system_prefers_dark


def run_window(mapping: Path | None, sources: Sequence[Path], destinations: Sequence[Path]) -> int:
    """Open the window on a mapping and samples; returns the exit status when it is closed."""
    app = QApplication.instance() or QApplication(sys.argv[:1])
    if not isinstance(app, QApplication):
        raise TypeError(f"the window needs a QApplication, not {app!r}")
    resources = _resources()
    palettes = read_palettes((resources / "palette.json").read_text(encoding="utf-8"))
    apply_theme(app, palettes["dark" if system_prefers_dark(app) else "light"])
    window = MainWindow(IconFamily(lambda name: (resources / "icons" / f"{name}.svg").read_bytes()))
    for path in sources:
        window.open_sample(path, is_source=True)
    for path in destinations:
        window.open_sample(path, is_source=False)
    if mapping is not None:
        window.open_mapping(mapping)
    window.show()
    return app.exec()


def _resources() -> Path:
    """Beside the packages in a checkout, inside them in an installation."""
    beside = Path(__file__).parents[2] / "resources"
    return beside if beside.is_dir() else Path(str(files("designer") / "resources"))
