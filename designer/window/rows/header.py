"""The headings of the rows table."""

from __future__ import annotations

from PySide6.QtCore import QItemSelection, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QFontMetrics, QMouseEvent, QPainter
from PySide6.QtWidgets import QHeaderView, QWidget

from designer.window.rows.columns import Column
from designer.window.rows.painting import PADDING_PX
from widgets.colours import colour
from widgets.filling import fill
from widgets.fonts import word_font
from widgets.icons import IconFamily
from widgets.laid_out_texts import LaidOutTexts
from widgets.text_scale import scaled
from widgets.theme import current_palette, theme_source

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
        self._take_font()
        theme_source().changed.connect(lambda _palette: self._take_font())
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
        """Paint a heading; the style would take four times as long."""
        palette, column = current_palette(), Column(logicalIndex)
        fill(painter, rect, colour(palette.panel))
        fill(painter, QRect(rect.left(), rect.bottom(), rect.width(), 1), colour(palette.line))
        if column in _MARKS:
            place = QRect(0, 0, scaled(ICON_PX), scaled(ICON_PX))
            place.moveCenter(rect.center())
            tone = palette.accent if column is Column.STATE and self.is_filtered else palette.quiet
            self._icons.icon(_MARKS[column], tone, scaled(ICON_PX)).paint(painter, place)
            return
        left = rect.left() + PADDING_PX + (NUMBER_INDENT_PX if column is Column.NUMBER else 0)
        words = str(self.model().headerData(logicalIndex, Qt.Orientation.Horizontal) or "")
        painter.setPen(colour(palette.quiet))
        self._texts.draw(
            painter, left, rect.top(), rect.height() - 1, self._cut(words, rect.right() + 1 - PADDING_PX - left)
        )

    def _cut(self, words: str, room: int) -> str:
        metrics = QFontMetrics(self._texts.font)
        fits = metrics.horizontalAdvance(words) <= room
        return words if fits else metrics.elidedText(words, Qt.TextElideMode.ElideRight, room)

    def _take_font(self) -> None:
        self._texts = LaidOutTexts(word_font())

    def _marked_column(self, point: QPoint) -> Column | None:
        """The column whose mark can be clicked at a point."""
        at = self.logicalIndexAt(point)
        return Column(at) if at in _MARKS else None
