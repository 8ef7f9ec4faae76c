"""Icons and colours on disk."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from widgets.palette import Palette, read_palettes


def load_icon_drawing(name: str) -> bytes:
    """Give the SVG of an icon; raises FileNotFoundError for a name that none has."""
    return (_resources() / "icons" / f"{name}.svg").read_bytes()


def load_palettes() -> dict[str, Palette]:
    """Give the colours of each theme by its name (`light`, `dark`)."""
    return read_palettes((_resources() / "palette.json").read_text(encoding="utf-8"))


def translations_folder() -> Path:
    """Where the words of other languages are."""
    return _resources() / "translations"


@cache
def _resources() -> Path:
    """Inside the package in an installation, beside it in a checkout."""
    package = Path(__file__).parents[1]
    inside = package / "resources"
    return inside if inside.is_dir() else package.parent / "resources"
