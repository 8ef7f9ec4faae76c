"""A few words beneath a line of the JSON viewer."""

from __future__ import annotations

from typing import Final, NamedTuple

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter

from widgets.fonts import word_font
from widgets.json_view.lines import JsonPath
from widgets.palette import Palette

_INSIDE_PX: Final = 8
_ABOVE_PX: Final = 2
_BELOW_PX: Final = 6
_RIGHT_PX: Final = 12
_RADIUS_PX: Final = 4
_MOST_LINES: Final = 4
_FLAGS: Final = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextWrapAnywhere)
_WRAPPED: Final = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextWordWrap)


class Note(NamedTuple):
    """Words beneath the line on which the value at a path starts; none where they are empty."""

    path: JsonPath
    words: str


NO_NOTE: Final = Note((), "")


def height_of_note(words: str, width: int) -> int:
    """The height that words take in this width, with the room around them; lines beyond the fourth are cut."""
    metrics = QFontMetrics(word_font())
    inner = max(1, width - _RIGHT_PX - 2 * _INSIDE_PX)
    wanted = metrics.boundingRect(QRect(0, 0, inner, 10_000), _flags(metrics, words, inner), words).height()
    return min(wanted, _MOST_LINES * metrics.lineSpacing()) + _INSIDE_PX + _ABOVE_PX + _BELOW_PX


def paint_note(painter: QPainter, below: QRect, left: int, words: str, palette: Palette) -> None:
    """Paint the words in a bubble, in the room below a line."""
    painter.fillRect(below, QColor(palette.panel))
    bubble = below.adjusted(left - below.left(), _ABOVE_PX, -_RIGHT_PX, -_BELOW_PX)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(palette.accent_background))
    painter.drawRoundedRect(bubble, _RADIUS_PX, _RADIUS_PX)
    painter.setFont(word_font())
    painter.setPen(QColor(palette.accent))
    room = bubble.adjusted(_INSIDE_PX, 0, -_INSIDE_PX, 0)
    metrics = QFontMetrics(word_font())
    painter.drawText(room, _flags(metrics, words, room.width()), words)


def _flags(metrics: QFontMetrics, words: str, width: int) -> int:
    """Lines break between words, unless one alone is too long for a line."""
    longest = max(words.split(), key=len, default="")
    return _FLAGS if metrics.horizontalAdvance(longest) > width else _WRAPPED
