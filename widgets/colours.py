"""A palette's colours as Qt paints with them, made once: delegates ask for the same few thousands of times."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtGui import QColor


@lru_cache(maxsize=256)
def colour(name: str) -> QColor:
    """Give the colour `#rrggbb`; it is everybody's, and not to be changed."""
    return QColor(name)
