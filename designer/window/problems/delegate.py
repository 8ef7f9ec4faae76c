"""How a problem is painted: its mark, the row and what is wrong, in how many records, and the values below."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from designer.mapping import Severity
from designer.window.problems.model import ProblemsModel
from widgets.colours import colour
from widgets.filling import fill
from widgets.fonts import mono_font, word_font
from widgets.icons import IconFamily
from widgets.palette import Palette
from widgets.text_scale import scaled
from widgets.theme import current_palette

_ICON_PX: Final = 16
_GAP_PX: Final = 8
_LEFT_PX: Final = 16
_ABOVE_PX: Final = 5
_BETWEEN_PX: Final = 2


class ProblemDelegate(QStyledItemDelegate):
    """Paints a line of the list of problems: two lines of text, or one where nothing stands below."""

    def __init__(self, model: ProblemsModel, icons: IconFamily, parent: QWidget) -> None:
        super().__init__(parent)
        self._model = model
        self._icons = icons

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        words = QFontMetrics(word_font()).height()
        below = QFontMetrics(mono_font()).height() + _BETWEEN_PX
        has_detail = bool(self._model.detail(self._model.line(index)))
        return QSize(0, 2 * _ABOVE_PX + words + (below if has_detail else 0))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        palette = current_palette(option.widget)
        area: QRect = option.rect
        state: QStyle.StateFlag = option.state
        painter.save()
        if state & QStyle.StateFlag.State_Selected:
            fill(painter, area, colour(palette.selection))
        elif state & QStyle.StateFlag.State_MouseOver:
            fill(painter, area, colour(palette.hover))
        self._paint_line(painter, area, index, palette)
        if state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(colour(palette.accent), 1))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.drawRoundedRect(area.toRectF().adjusted(2.5, 0.5, -2.5, -0.5), 4, 4)
        painter.restore()

    def _paint_line(
        self, painter: QPainter, area: QRect, index: QModelIndex | QPersistentModelIndex, palette: Palette
    ) -> None:
        line = self._model.line(index)
        words, mono = word_font(), mono_font()
        metrics, mono_metrics = QFontMetrics(words), QFontMetrics(mono)
        first = QRect(area.left() + _LEFT_PX, area.top() + _ABOVE_PX, area.width() - 2 * _LEFT_PX, metrics.height())
        self._paint_mark(painter, first, line.problem.severity, palette)
        first.setLeft(first.left() + scaled(_ICON_PX) + _GAP_PX)
        second = first.translated(0, first.height() + _BETWEEN_PX)
        second.setHeight(mono_metrics.height())
        row, detail = self._model.row_words(line), self._model.detail(line)
        said = _Texts((f"{row}, " if row else "", metrics, words), (line.path, mono_metrics, mono),
                      (line.message, metrics, words))  # fmt: skip
        below = _Texts((detail, mono_metrics, mono) if line.values else (detail, metrics, words))
        count = self._model.count_words(line)
        room = metrics.horizontalAdvance(count) + _GAP_PX if count else 0
        # Below where there is no room for both, so that as little as can be is cut.
        beside = second if detail and said.width > first.width() - room else first
        painter.setFont(words)
        painter.setPen(colour(palette.quiet))
        painter.drawText(beside, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, count)
        beside.setWidth(beside.width() - room)
        below.paint(painter, second)
        painter.setPen(colour(palette.text))
        said.paint(painter, first)

    def _paint_mark(self, painter: QPainter, line: QRect, severity: Severity, palette: Palette) -> None:
        tone = {Severity.ERROR: palette.error, Severity.WARNING: palette.warning}.get(severity, palette.quiet)
        icon = self._icons.pixmap(severity.value, tone, scaled(_ICON_PX), painter.device().devicePixelRatioF())
        painter.drawPixmap(line.left(), line.top() + (line.height() - scaled(_ICON_PX)) // 2, icon)


class _Texts:
    """Texts in fonts of their own, one after the other."""

    def __init__(self, *parts: tuple[str, QFontMetrics, QFont]) -> None:
        self._parts = [part for part in parts if part[0]]

    @property
    def width(self) -> int:
        """How much room they take."""
        return sum(metrics.horizontalAdvance(text) for text, metrics, _ in self._parts)

    def paint(self, painter: QPainter, place: QRect) -> None:
        """Paint them into a place, cut where they have no room."""
        left, baseline = place.left(), place.top() + max((metrics.ascent() for _, metrics, _ in self._parts), default=0)
        for text, metrics, font in self._parts:
            shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, place.right() + 1 - left)
            painter.setFont(font)
            painter.drawText(left, baseline, shown)
            left += metrics.horizontalAdvance(shown)
            if shown != text:
                return
