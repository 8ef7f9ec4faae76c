"""The small label that follows the pointer during a drag."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPixmap

from widgets.fonts import word_font
from widgets.palette import Palette

WIDEST_TEXT_PX = 240
_ACROSS_PX = 10
_DOWN_PX = 4
_RADIUS_PX = 6


def drag_pixmap(text: str, palette: Palette, device_pixel_ratio: float = 1.0) -> QPixmap:
    """Give the accent-coloured label that says what is dragged; long text is cut in the middle."""
    font = word_font()
    metrics = QFontMetricsF(font)
    shown = metrics.elidedText(text, Qt.TextElideMode.ElideMiddle, WIDEST_TEXT_PX)
    size = QSize(int(metrics.horizontalAdvance(shown) + 2 * _ACROSS_PX) + 1, int(metrics.height() + 2 * _DOWN_PX))
    pixmap = QPixmap(size * device_pixel_ratio)
    pixmap.setDevicePixelRatio(device_pixel_ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    area = QRectF(0, 0, size.width(), size.height())
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(palette.accent))
    painter.drawRoundedRect(area, _RADIUS_PX, _RADIUS_PX)
    painter.setPen(QColor(palette.on_accent))
    painter.setFont(font)
    painter.drawText(area, Qt.AlignmentFlag.AlignCenter, shown)
    painter.end()
    return pixmap
