"""The headings of the rows table."""

from __future__ import annotations

from PySide6.QtCore import QItemSelection, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QColor, QMouseEvent, QPainter
from PySide6.QtWidgets import QHeaderView, QWidget

from designer.window.rows.columns import Column
from widgets.filling import fill
from widgets.icons import IconFamily
from widgets.text_scale import scaled
from widgets.theme import current_palette

ICON_PX = 16
_MARKS = {Column.OPTIONS: "settings", Column.STATE: "filter"}
NUMBER_INDENT_PX = 8
"""Added at the left, so that the table begins where the other panels' words do."""


class RowsHeader(QHeaderView):
    """Quiet headings, whose widths can be dragged."""

    divided = Signal()
    """A person dragged a width, or had one fitted by a double-click."""
    options_clicked = Signal()
    filter_clicked = Signal()

    def __init__(self, icons: IconFamily, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._icons = icons
        self.is_filtered = False
        """Whether some rows are hidden, which the mark tells."""
        self.setHighlightSections(False)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)

    def selectionChanged(self, selected: QItemSelection, deselected: QItemSelection) -> None:
        """Headings look the same whatever is selected; Qt would paint all of them anew."""

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        self.divided.emit()
        if event.button() == Qt.MouseButton.LeftButton:
            told = {Column.OPTIONS: self.options_clicked, Column.STATE: self.filter_clicked}
            column = self._marked_column(event.position().toPoint())
            if column is not None:
                told[column].emit()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        if self._marked_column(event.position().toPoint()) is not None:
            self.viewport().setCursor(Qt.CursorShape.PointingHandCursor)

    def paintSection(self, painter: QPainter, rect: QRect, logicalIndex: int) -> None:  # noqa: N803 - Qt's own
        palette = current_palette(self)
        if logicalIndex != Column.NUMBER:
            super().paintSection(painter, rect, logicalIndex)
            if logicalIndex in _MARKS:
                place = QRect(0, 0, scaled(ICON_PX), scaled(ICON_PX))
                place.moveCenter(rect.center())
                tone = palette.accent if logicalIndex == Column.STATE and self.is_filtered else palette.quiet
                self._icons.icon(_MARKS[Column(logicalIndex)], tone, scaled(ICON_PX)).paint(painter, place)
            return
        fill(painter, rect, QColor(palette.panel))
        fill(painter, QRect(rect.left(), rect.bottom(), rect.width(), 1), QColor(palette.line))
        super().paintSection(painter, rect.adjusted(NUMBER_INDENT_PX, 0, 0, 0), logicalIndex)

    def _marked_column(self, point: QPoint) -> Column | None:
        """The column whose mark can be clicked at a point."""
        at = self.logicalIndexAt(point)
        return Column(at) if at in _MARKS else None
