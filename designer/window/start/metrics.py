"""The measures that the parts of the start page share, in pixels."""

from __future__ import annotations

from PySide6.QtGui import QFontMetrics

from widgets.fonts import word_font

GAP_PX = 16
WIDEST_PX = 992


def narrowest_card() -> int:
    """Give the width below which a card's lines get too short to read: some 34 letters."""
    return max(240, 34 * QFontMetrics(word_font()).averageCharWidth() + 32)
