"""The two typefaces: the system's for words, a monospaced one for paths, values and JSON."""

from __future__ import annotations

from functools import cache, lru_cache

from PySide6.QtGui import QFont, QFontDatabase, QFontInfo
from PySide6.QtWidgets import QApplication

SMALLEST_PX = 11

_MONOSPACED = (
    "JetBrains Mono",
    "Cascadia Mono",
    "SF Mono",
    "Menlo",
    "Consolas",
    "DejaVu Sans Mono",
)


def mono_font(delta: float = 0.0) -> QFont:
    """Give the monospaced font, `delta` points larger than the application's (smaller: negative)."""
    return QFont(_mono_font(QApplication.font().toString(), delta))


def word_font(delta: float = 0.0, *, strong: bool = False) -> QFont:
    """Give the application's font, `delta` points larger, in a heavier weight if `strong`."""
    return QFont(_word_font(QApplication.font().toString(), delta, strong))


# Asked with every row that is painted and every card that is laid out; finding a font's size in pixels takes long.
@lru_cache(maxsize=64)
def _mono_font(_of_application: str, delta: float) -> QFont:
    font = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
    font.setFamily(_monospaced_family() or font.family())
    font.setStyleHint(QFont.StyleHint.Monospace)
    font.setFixedPitch(True)
    # Ligatures would join != and => in values, which are to be read as they are.
    font.setStyleStrategy(QFont.StyleStrategy.PreferDefault)
    font.setFeature(QFont.Tag("calt"), 0)
    return _sized_like(font, QApplication.font(), delta)


@lru_cache(maxsize=64)
def _word_font(_of_application: str, delta: float, strong: bool) -> QFont:
    font = QApplication.font()
    if strong:
        font.setWeight(QFont.Weight.DemiBold)
    return _sized_like(font, QApplication.font(), delta)


def at_least_legible(font: QFont) -> QFont:
    """Give the font, no smaller than 11 pixels."""
    if QFontInfo(font).pixelSize() >= SMALLEST_PX:
        return font
    legible = QFont(font)
    legible.setPixelSize(SMALLEST_PX)
    return legible


@cache
def _monospaced_family() -> str | None:
    return next((name for name in _MONOSPACED if QFontDatabase.hasFamily(name)), None)


def _sized_like(font: QFont, model: QFont, delta: float) -> QFont:
    if model.pointSizeF() > 0:
        font.setPointSizeF(max(1.0, model.pointSizeF() + delta))
    else:
        font.setPixelSize(max(SMALLEST_PX, round(model.pixelSize() + delta * 4 / 3)))
    return at_least_legible(font)
