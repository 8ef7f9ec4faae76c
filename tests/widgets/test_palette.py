"""Every text colour can be read on every ground that it stands on, and a palette file is read strictly."""

import json
from pathlib import Path

import pytest

from widgets.palette import Palette, is_dark, read_palettes

PALETTE_FILE = Path(__file__).parents[2] / "resources" / "palette.json"
READABLE = 4.5

TEXTS = ("text", "quiet", "accent", "warning", "error", "success")
JSON_TEXTS = ("string", "number", "boolean", "null", "key", "punctuation")
PAIRS = [
    *((text, ground) for text in TEXTS for ground in ("background", "panel", "hover", "selection")),
    *((text, ground) for text in JSON_TEXTS for ground in ("panel", "hover", "selection", "accent_background")),
    *((text, ground) for text in ("text", "accent") for ground in ("accent_background",)),
    *((use, f"{use}_background") for use in ("warning", "error", "success", "added", "removed")),
    *(("text", f"{use}_background") for use in ("warning", "error", "success", "added", "removed")),
    ("on_accent", "accent"),
    ("on_accent", "accent_hover"),
    ("on_tip", "tip"),
    ("added", "panel"),
    ("removed", "panel"),
]


def luminance(colour: str) -> float:
    """Relative luminance, WCAG 2.2."""
    channels = [int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    red, green, blue = (c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    darker, lighter = sorted((luminance(one), luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)


def test_the_measure_itself_is_right() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#777777", "#ffffff") == pytest.approx(4.48, abs=0.01)


@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize(("text", "ground"), PAIRS)
def test_text_can_be_read_on_its_ground(palettes: dict[str, Palette], theme: str, text: str, ground: str) -> None:
    palette = palettes[theme]
    measured = contrast(getattr(palette, text), getattr(palette, ground))
    assert measured >= READABLE, f"{text} on {ground}: {measured:.2f}"


def test_there_are_a_light_and_a_dark_theme(palettes: dict[str, Palette]) -> None:
    assert luminance(palettes["light"].panel) > 0.8
    assert luminance(palettes["dark"].panel) < 0.1


@pytest.mark.parametrize(
    ("use", "colour", "told"),
    [("panel", None, "panel"), ("sparkle", "#ffffff", "sparkle"), ("panel", "white", "'white', not #rrggbb")],
)
def test_a_wrong_palette_file_is_told_by_theme_and_use(use: str, colour: str | None, told: str) -> None:
    themes = json.loads(PALETTE_FILE.read_text(encoding="utf-8"))
    if colour is None:
        del themes["dark"][use]
    else:
        themes["dark"][use] = colour
    with pytest.raises(ValueError, match="theme 'dark'") as caught:
        read_palettes(json.dumps(themes))
    assert told in str(caught.value)


def test_a_dark_theme_is_told_from_a_light_one() -> None:
    palettes = read_palettes(PALETTE_FILE.read_text(encoding="utf-8"))
    assert is_dark(palettes["dark"])
    assert not is_dark(palettes["light"])
