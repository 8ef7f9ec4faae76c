"""What the widgets' tests share: the project's icons and palettes."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from widgets.icons import IconFamily
from widgets.palette import Palette, read_palettes
from widgets.theme import apply_theme

RESOURCES = Path(__file__).parents[2] / "resources"


@pytest.fixture(scope="session")
def palettes() -> dict[str, Palette]:
    return read_palettes((RESOURCES / "palette.json").read_text(encoding="utf-8"))


@pytest.fixture
def icons(qapp: QApplication) -> IconFamily:
    return IconFamily(lambda name: (RESOURCES / "icons" / f"{name}.svg").read_bytes())


@pytest.fixture(params=["light", "dark"])
def themed(request: pytest.FixtureRequest, qapp: QApplication, palettes: dict[str, Palette]) -> Palette:
    palette = palettes[request.param]
    apply_theme(qapp, palette)
    return palette
