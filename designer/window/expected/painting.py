"""How one line of a difference is painted."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter
from PySide6.QtWidgets import QAbstractItemView, QStyledItemDelegate, QStyleOptionViewItem

from designer.window.expected.lines import DocumentDifferenceLine, Sign
from designer.window.expected.model import DifferenceLinesModel
from widgets.colours import colour
from widgets.filling import fill
from widgets.fonts import mono_font
from widgets.json_view.lines import INDENT
from widgets.json_view.painting import GUTTER_PX, MARK_PX, line_px, paint_fold_mark, token_colour
from widgets.laid_out_texts import LaidOutTexts
from widgets.palette import Palette
from widgets.theme import current_palette

SIGN_PX = 16
_RIGHT_PX = 16


class DifferenceDelegate(QStyledItemDelegate):
    """Paints a fold mark, the sign, and tokens in the palette's colours, on the ground of the sign."""

    def __init__(self, model: DifferenceLinesModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self._font = mono_font()
        self._strong = QFont(self._font)
        self._strong.setBold(True)
        self._metrics = QFontMetricsF(self._font)
        self._texts = LaidOutTexts(self._font)
        self.current_difference = -1
        self.column_px = self._metrics.horizontalAdvance("0")
        self.row_px = line_px(self._metrics)

    @property
    def row_width(self) -> int:
        """The width that the longest line needs."""
        return int(GUTTER_PX + SIGN_PX + self._model.widest * self.column_px + _RIGHT_PX)

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(self.row_width, self.row_px)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        line = self._model.lines[index.row()]
        palette = current_palette()
        row: QRect = option.rect
        view = option.widget
        assert isinstance(view, QAbstractItemView)
        painter.save()
        is_current = index.row() == view.currentIndex().row()
        fill(painter, row, colour(_ground(palette, line.sign)))
        if line.difference >= 0 and line.difference == self.current_difference:
            fill(painter, QRect(row.x(), row.y(), MARK_PX, row.height()), colour(palette.accent))
        if view.hasFocus() and is_current:
            painter.setPen(colour(palette.accent))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(QRectF(row).adjusted(MARK_PX + 0.5, 0.5, -0.5, -0.5))
        if line.fold is not None:
            gutter = QRectF(row.x(), row.y(), GUTTER_PX, row.height())
            paint_fold_mark(painter, gutter, line.is_folded, colour(palette.quiet))
        self._paint_words(painter, row, line, palette)
        painter.restore()

    def _paint_words(self, painter: QPainter, row: QRect, line: DocumentDifferenceLine, palette: Palette) -> None:
        top = row.y() + (row.height() - self._metrics.height()) / 2
        if line.sign is not Sign.SAME:
            painter.setFont(self._strong)
            painter.setPen(colour(_sign_colour(palette, line.sign)))
            painter.drawText(QPointF(row.x() + GUTTER_PX, top + self._metrics.ascent()), line.sign.value)
        painter.setFont(self._font)
        left = row.x() + GUTTER_PX + SIGN_PX + line.depth * INDENT * self.column_px
        right = painter.viewport().right()
        for kind, text in line.tokens:
            if left > right:
                break
            painter.setPen(colour(token_colour(palette, kind)))
            self._texts.draw_at(painter, left, top, self._metrics.ascent(), text)
            left += len(text) * self.column_px if text.isascii() else self._metrics.horizontalAdvance(text)


def _ground(palette: Palette, sign: Sign) -> str:
    grounds = {
        Sign.SAME: palette.panel,
        Sign.UNEXPECTED: palette.added_background,
        Sign.MISSING: palette.removed_background,
        Sign.CHANGED: palette.warning_background,
    }
    return grounds[sign]


def _sign_colour(palette: Palette, sign: Sign) -> str:
    colours = {Sign.UNEXPECTED: palette.added, Sign.MISSING: palette.removed, Sign.CHANGED: palette.warning}
    return colours.get(sign, palette.quiet)
