"""A few words beneath a line of the JSON viewer."""

from __future__ import annotations

from typing import Final, NamedTuple

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QPainter

from widgets.fonts import word_font
from widgets.json_view.lines import JsonPath
from widgets.palette import Palette
from widgets.wrapped_lines import WrappedLines

_INSIDE_PX: Final = 8
_ABOVE_PX: Final = 4
_BELOW_PX: Final = 4
_RIGHT_PX: Final = 12
_RADIUS_PX: Final = 4
_MOST_LINES: Final = 6


class Note(NamedTuple):
    """Words beneath the line on which the value at a path starts; none where they are empty."""

    path: JsonPath
    words: str


NO_NOTE: Final = Note((), "")


def height_of_note(words: str, width: int) -> int:
    """The height that words take in this width, with the room around them; beyond the sixth line they are cut."""
    inner = width - _RIGHT_PX - 2 * _INSIDE_PX
    return _lines(words, inner).height + _INSIDE_PX + _ABOVE_PX + _BELOW_PX


def paint_note(painter: QPainter, below: QRect, left: int, words: str, palette: Palette) -> None:
    """Paint the words in a bubble, in the room below a line."""
    painter.fillRect(below, QColor(palette.panel))
    bubble = below.adjusted(left - below.left(), _ABOVE_PX, -_RIGHT_PX, -_BELOW_PX)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(palette.accent_background))
    painter.drawRoundedRect(bubble, _RADIUS_PX, _RADIUS_PX)
    painter.setPen(QColor(palette.accent))
    lines = _lines(words, bubble.width() - 2 * _INSIDE_PX)
    lines.paint(painter, bubble.left() + _INSIDE_PX, bubble.top() + _INSIDE_PX / 2)


def _lines(words: str, width: int) -> WrappedLines:
    return WrappedLines([(words, word_font())], width, _MOST_LINES)
