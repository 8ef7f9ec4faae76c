"""The colours of a theme, named for their use."""

from __future__ import annotations

import json
import re
from typing import NamedTuple

_COLOUR = re.compile(r"#[0-9a-f]{6}")


class Palette(NamedTuple):
    """One theme's colours as `#rrggbb`, a field for each use."""

    background: str
    panel: str
    line: str
    control_line: str
    hover: str
    text: str
    quiet: str
    faint: str
    link: str
    accent: str
    accent_hover: str
    accent_background: str
    on_accent: str
    selection: str
    warning: str
    warning_background: str
    error: str
    error_background: str
    success: str
    success_background: str
    string: str
    number: str
    boolean: str
    null: str
    key: str
    punctuation: str
    added: str
    added_background: str
    removed: str
    removed_background: str
    tip: str
    on_tip: str
    scroll: str
    scroll_hover: str


def read_palettes(text: str) -> dict[str, Palette]:
    """Read a palette file: theme name to palette.

    Raises ValueError that names the theme and the use that is missing, unknown or no `#rrggbb`.
    """
    return {theme: _palette(theme, colours) for theme, colours in json.loads(text).items()}


def is_dark(palette: Palette) -> bool:
    """Tell whether a theme has light words on a dark ground."""
    ground, words = (sum(bytes.fromhex(colour[1:])) for colour in (palette.background, palette.text))
    return ground < words


def _palette(theme: str, colours: dict[str, str]) -> Palette:
    uses = set(Palette._fields)
    if odd := sorted(uses ^ colours.keys()):
        raise ValueError(f"theme {theme!r}: missing or unknown uses: {', '.join(odd)}")
    for use, colour in colours.items():
        if not _COLOUR.fullmatch(colour):
            raise ValueError(f"theme {theme!r}: {use} is {colour!r}, not #rrggbb")
    return Palette(**colours)
