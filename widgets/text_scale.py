"""How large the application's text is beside the system's, and what goes along with it: rows, columns, icons."""

from __future__ import annotations

from widgets.theme import theme_source


def scaled(px: int) -> int:
    """So many pixels at 100 %, at the scale in use."""
    return round(px * theme_source().text_scale)
