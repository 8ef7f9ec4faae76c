"""How a problem is painted: its mark, the row and what is wrong, in how many records, and the values below."""

from __future__ import annotations

from typing import Final, NamedTuple

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from designer.mapping import Severity
from designer.window.problems.model import ProblemsModel
from widgets.colours import colour
from widgets.filling import fill
from widgets.fonts import mono_font, word_font
from widgets.icons import IconFamily
from widgets.palette import Palette
from widgets.text_scale import scaled
from widgets.theme import current_palette, theme_source
from widgets.wrapped_lines import TextPart, WrappedLines

_ICON_PX: Final = 16
_GAP_PX: Final = 8
_LEFT_PX: Final = 16
_ABOVE_PX: Final = 5
_BETWEEN_PX: Final = 2
_MOST_LINES: Final = 4
_MOST_KEPT: Final = 10_000


class ProblemDelegate(QStyledItemDelegate):
    """Paints a line of the list of problems: what is wrong, in how many records at its right, and the values below.

    Both are broken into lines where they are longer than one, so that little has to be cut.
    """

    def __init__(self, model: ProblemsModel, icons: IconFamily, parent: QWidget) -> None:
        super().__init__(parent)
        self._model = model
        self._icons = icons
        self._heights: dict[tuple[_Said, int], int] = {}
        theme_source().changed.connect(lambda _palette: self._heights.clear())  # the text may be of another size

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        view = option.widget
        said, width = self._said(index), view.viewport().width() if isinstance(view, QAbstractItemView) else 0
        height = self._heights.get((said, width))
        if height is None:
            if len(self._heights) > _MOST_KEPT:
                self._heights.clear()
            height = self._heights[said, width] = _height(said, width)
        return QSize(0, height)

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
        said, severity = self._said(index), self._model.line(index).problem.severity
        metrics = QFontMetrics(word_font())
        first = QRect(area.left() + _LEFT_PX, area.top() + _ABOVE_PX, area.width() - 2 * _LEFT_PX, metrics.height())
        self._paint_mark(painter, first, severity, palette)
        painter.setFont(word_font())
        painter.setPen(colour(palette.quiet))
        painter.drawText(first, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, said.in_records)
        left = first.left() + scaled(_ICON_PX) + _GAP_PX
        above = _above(said, area.width())
        if said.below[0]:
            _below(said, area.width()).paint(painter, left, first.top() + above.height + _BETWEEN_PX)
        painter.setPen(colour(palette.text))
        above.paint(painter, left, first.top())

    def _said(self, index: QModelIndex | QPersistentModelIndex) -> _Said:
        line = self._model.line(index)
        row = self._model.row_words(line)
        return _Said(
            f"{row}, " if row else "",
            line.path,
            line.message,
            self._model.count_words(line),
            (self._model.detail(line), bool(line.values)),
        )

    def _paint_mark(self, painter: QPainter, line: QRect, severity: Severity, palette: Palette) -> None:
        tone = {Severity.ERROR: palette.error, Severity.WARNING: palette.warning}.get(severity, palette.quiet)
        icon = self._icons.pixmap(severity.value, tone, scaled(_ICON_PX), painter.device().devicePixelRatioF())
        painter.drawPixmap(line.left(), line.top() + (line.height() - scaled(_ICON_PX)) // 2, icon)


class _Said(NamedTuple):
    """What a line says: the row, its source, what is wrong with that; in how many records; below, values or words."""

    row: str
    path: str
    message: str
    in_records: str
    below: tuple[str, bool]


def _height(said: _Said, width: int) -> int:
    height = _height_of(_parts_above(said), _room(width) - _count_px(said))
    if said.below[0]:
        height += _BETWEEN_PX + _height_of(_parts_below(said), _room(width))
    return height + 2 * _ABOVE_PX


def _height_of(parts: tuple[TextPart, ...], room: int) -> int:
    """How high they are in lines; that of a single one is known without, of thousands at once."""
    metrics = [(QFontMetrics(font), text) for text, font in parts if text]
    if sum(of.horizontalAdvance(text) for of, text in metrics) < room:
        return max(of.ascent() for of, _ in metrics) + max(of.descent() for of, _ in metrics)
    return WrappedLines(parts, room, _MOST_LINES).height


def _above(said: _Said, width: int) -> WrappedLines:
    return WrappedLines(_parts_above(said), _room(width) - _count_px(said), _MOST_LINES)


def _below(said: _Said, width: int) -> WrappedLines:
    return WrappedLines(_parts_below(said), _room(width), _MOST_LINES)


def _parts_above(said: _Said) -> tuple[TextPart, ...]:
    words = word_font()
    return (said.row, words), (said.path, mono_font()), (said.message, words)


def _parts_below(said: _Said) -> tuple[TextPart, ...]:
    words, is_values = said.below
    return ((words, mono_font() if is_values else word_font()),)


def _count_px(said: _Said) -> int:
    return QFontMetrics(word_font()).horizontalAdvance(said.in_records) + _GAP_PX if said.in_records else 0


def _room(width: int) -> int:
    """How wide the text beside the mark is, in a line of this width."""
    return width - 2 * _LEFT_PX - scaled(_ICON_PX) - _GAP_PX
