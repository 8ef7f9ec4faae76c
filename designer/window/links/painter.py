"""How links look: at rest, selected, in doubt, cut, and under way."""

from __future__ import annotations

from functools import lru_cache
from math import ceil, floor
from typing import Final

from PySide6.QtCore import QPoint, QPointF, QRect, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen

from designer.window.links.curves import Curve
from designer.window.links.links_in_sight import Link
from designer.window.trees.link_ends import LinkEnd
from widgets.colours import colour
from widgets.icons import IconFamily
from widgets.palette import Palette
from widgets.text_scale import scaled

_REST_PX, _LIT_PX, _HEAVY_PX = 1.4, 2.0, 3.2
_DIM_SHARE = 0.5
_MARK_PX: Final = 14
_MARK_ROOM_PX: Final = 9
_MOST_ROOM_PX: Final = 2 * _MARK_ROOM_PX
"""With the largest text."""
_MARK_OF_CUT = 0.22
"""Where on its way a cut link has its mark: near the end that is in sight."""
_DASHES: Final = [4.0, 3.0]


def area_of(link: Link) -> QRect:
    """Where a link and its mark are painted."""
    (left, one, right, other), room = link.curve, _MOST_ROOM_PX
    top, bottom = (floor(one), ceil(other)) if one < other else (floor(other), ceil(one))
    return QRect(floor(left), top - room, ceil(right - left), bottom - top + 2 * room)


def paint_link(painter: QPainter, link: Link, end: LinkEnd, until: float = 1.0) -> None:
    """Paint a link in the look of its ends, or as much of it as is drawn yet."""
    pen = QPen(end.colour, end.width_px)
    if link.mark == "error":
        pen.setDashPattern(_DASHES)
    painter.setPen(pen)
    painter.drawPath(_path(link.curve, until))


def paint_under_way(painter: QPainter, curve: Curve, palette: Palette) -> None:
    """Paint what a drop would draw."""
    pen = QPen(colour(palette.accent), _LIT_PX)
    pen.setDashPattern([2.5, 2.0])
    painter.setPen(pen)
    painter.drawPath(_path(curve, 1.0))


def paint_mark(painter: QPainter, link: Link, icons: IconFamily, palette: Palette) -> None:
    """Paint the sign of what is wrong on a link: colours alone would not tell everyone."""
    part = 0.5
    if link.is_cut:
        part = _MARK_OF_CUT if link.source_in_sight else 1 - _MARK_OF_CUT
    x, y = link.curve.at(part)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour(palette.background))
    painter.drawEllipse(QPointF(x, y), scaled(_MARK_ROOM_PX), scaled(_MARK_ROOM_PX))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    tone = palette.error if link.mark == "error" else palette.warning
    size = scaled(_MARK_PX)
    picture = icons.pixmap(link.mark, tone, size, painter.device().devicePixelRatioF())
    painter.drawPixmap(QPoint(round(x - size / 2), round(y - size / 2)), picture)


def under_way_end(palette: Palette) -> LinkEnd:
    """The colour and width of what a drop would draw."""
    return LinkEnd(colour(palette.accent), _LIT_PX, colour(palette.accent))


def link_end(link: Link, is_lit: bool, palette: Palette) -> LinkEnd:
    """The colour and width of a link."""
    width = _HEAVY_PX if link.is_heavy else _LIT_PX if is_lit else _REST_PX
    if is_lit:
        return LinkEnd(colour(palette.accent), width, colour(palette.accent))
    marked = {"error": palette.error, "warning": palette.warning}.get(link.mark)
    tone = marked or palette.link
    painted = _dimmed(tone, palette.background) if link.is_cut else colour(tone)
    return LinkEnd(painted, width, colour(marked or palette.faint))


def _path(curve: Curve, until: float) -> QPainterPath:
    (x0, y0), one, other, end = curve.controls(until)
    path = QPainterPath(QPointF(x0, y0))
    path.cubicTo(*one, *other, *end)
    return path


@lru_cache(maxsize=32)
def _dimmed(tone: str, behind: str) -> QColor:
    one, other = QColor(tone), QColor(behind)
    parts = ((one.red(), other.red()), (one.green(), other.green()), (one.blue(), other.blue()))
    return QColor(*(round(over * (1 - _DIM_SHARE) + under * _DIM_SHARE) for over, under in parts))
