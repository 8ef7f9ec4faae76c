"""The headings of the rows table."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, Qt, Signal
from PySide6.QtGui import QColor, QMouseEvent, QPainter
from PySide6.QtWidgets import QHeaderView, QWidget

from designer.window.rows.columns import Column
from widgets.filling import fill
from widgets.icons import IconFamily
from widgets.theme import current_palette

ICON_PX = 16
NUMBER_INDENT_PX = 8
"""Added at the left, so that the table begins where the other panels' words do."""


class RowsHeader(QHeaderView):
    """Quiet headings, whose widths can be dragged."""

    divided = Signal()
    """A person dragged a width, or had one fitted by a double-click."""
    options_clicked = Signal()

    def __init__(self, icons: IconFamily, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._icons = icons
        self.setHighlightSections(False)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        self.divided.emit()
        if event.button() == Qt.MouseButton.LeftButton and self._is_on_options(event.position().toPoint()):
            self.options_clicked.emit()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        if self._is_on_options(event.position().toPoint()):
            self.viewport().setCursor(Qt.CursorShape.PointingHandCursor)

    def paintSection(self, painter: QPainter, rect: QRect, logicalIndex: int) -> None:  # noqa: N803 - Qt's own
        if logicalIndex != Column.NUMBER:
            super().paintSection(painter, rect, logicalIndex)
            if logicalIndex == Column.OPTIONS:
                place = QRect(0, 0, ICON_PX, ICON_PX)
                place.moveCenter(rect.center())
                self._icons.icon("settings", current_palette(self).quiet, ICON_PX).paint(painter, place)
            return
        palette = current_palette(self)
        fill(painter, rect, QColor(palette.panel))
        fill(painter, QRect(rect.left(), rect.bottom(), rect.width(), 1), QColor(palette.line))
        super().paintSection(painter, rect.adjusted(NUMBER_INDENT_PX, 0, 0, 0), logicalIndex)

    def _is_on_options(self, point: QPoint) -> bool:
        return self.logicalIndexAt(point) == Column.OPTIONS
