"""One bundled sample, as a card."""

from __future__ import annotations

from math import ceil

from PySide6.QtCore import QPointF, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from designer.window.start.pressable import Pressable
from designer.window.start.wrapped_text import wrapped_lines
from designer.window.words import in_words
from designer.workspace.bundled_samples import BundledSample
from widgets.fonts import mono_font, word_font
from widgets.theme import Palette, current_palette

_PADDING_PX = 16
_RADIUS_PX = 8
_TITLE_GAP_PX = 4
_FILES_GAP_PX = 12
_MOST_TITLE_LINES = 2
_MOST_LINES = 4
_LINK_PX = 24
_LINK_GAP_PX = 6
_DOT_PX = 2.5


class SampleCard(Pressable):
    """Title, description, and which file becomes which."""

    def __init__(self, sample: BundledSample, parent: QWidget) -> None:
        super().__init__(parent)
        self.sample = sample
        files = self.tr("{0} to {1}").format(sample.source.name, sample.destination.name)
        self.setText(in_words(sample.title))
        self.setAccessibleName(in_words(sample.title))
        self.setAccessibleDescription(f"{in_words(sample.description)} {files}")
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        """Give the height, in pixels, at which nothing is cut, on the grid of 4."""
        title, words = self._lines(width - 2 * _PADDING_PX)
        height = (
            2 * _PADDING_PX
            + len(title) * _line_height(_title_font())
            + _TITLE_GAP_PX
            + len(words) * _line_height(_words_font())
            + _FILES_GAP_PX
            + _line_height(_files_font())
        )
        return -(-height // 4) * 4

    def sizeHint(self) -> QSize:
        width = 320
        return QSize(width, self.heightForWidth(width))

    def paintEvent(self, event: QPaintEvent) -> None:
        palette = current_palette(self)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self.paint_ground(painter, palette, _RADIUS_PX, palette.panel, palette.line)
        inside = self.rect().adjusted(_PADDING_PX, _PADDING_PX, -_PADDING_PX, -_PADDING_PX)
        title, words = self._lines(inside.width())
        y = _paint_lines(painter, title, inside, inside.top(), _title_font(), palette.text)
        _paint_lines(painter, words, inside, y + _TITLE_GAP_PX, _words_font(), palette.quiet)
        self._paint_files(painter, inside, palette)

    def _lines(self, width: int) -> tuple[list[str], list[str]]:
        title = wrapped_lines(in_words(self.sample.title), _title_font(), width, _MOST_TITLE_LINES)
        return title, wrapped_lines(in_words(self.sample.description), _words_font(), width, _MOST_LINES)

    def _paint_files(self, painter: QPainter, inside: QRect, palette: Palette) -> None:
        font = _files_font()
        # Not in whole pixels: rounded, a name may seem not to fit into its own width.
        metrics = QFontMetricsF(font)
        line = QRect(inside)
        line.setTop(inside.bottom() + 1 - _line_height(font))
        link = _LINK_PX + 2 * _LINK_GAP_PX
        names = [self.sample.source.name, self.sample.destination.name]
        widths = _shared_widths([ceil(metrics.horizontalAdvance(name)) + 1 for name in names], line.width() - link)
        lit = self.underMouse() or self.hasFocus()
        painter.setFont(font)
        painter.setPen(QColor(palette.quiet))
        x = line.left()
        for name, width in zip(names, widths, strict=True):
            shown = metrics.elidedText(name, Qt.TextElideMode.ElideMiddle, width)
            painter.drawText(QRect(x, line.top(), width, line.height()), Qt.AlignmentFlag.AlignVCenter, shown)
            x += width + link
        start = QPointF(line.left() + widths[0] + _LINK_GAP_PX + _DOT_PX, line.center().y() + 1.0)
        _paint_link(painter, start, QColor(palette.accent if lit else palette.link))


def _paint_link(painter: QPainter, start: QPointF, colour: QColor) -> None:
    """Paint a link as the one between the trees: a line with a dot at each end."""
    end = start + QPointF(_LINK_PX - 2 * _DOT_PX, 0)
    painter.setPen(QPen(colour, 1.5))
    painter.drawLine(start, end)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    for dot in (start, end):
        painter.drawEllipse(dot, _DOT_PX, _DOT_PX)


def _paint_lines(painter: QPainter, lines: list[str], inside: QRect, y: int, font: QFont, colour: str) -> int:
    height = _line_height(font)
    painter.setFont(font)
    painter.setPen(QColor(colour))
    for text in lines:
        painter.drawText(QRect(inside.left(), y, inside.width(), height), Qt.AlignmentFlag.AlignVCenter, text)
        y += height
    return y


def _shared_widths(wanted: list[int], room: int) -> list[int]:
    """Give each name what it wants; where that is too much, the longer ones share what is left."""
    half = room // 2
    first, second = wanted
    if first + second <= room:
        return [first, second]
    if first <= half:
        return [first, room - first]
    if second <= half:
        return [room - second, second]
    return [half, half]


def _line_height(font: QFont) -> int:
    # Words over several lines want more air than the typeface brings along.
    return round(QFontMetrics(font).height() * 1.15)


def _title_font() -> QFont:
    return word_font(0.5, strong=True)


def _words_font() -> QFont:
    return word_font()


def _files_font() -> QFont:
    return mono_font(-0.5)
