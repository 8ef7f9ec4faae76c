"""How the lines of the JSON viewer are painted: all in sight at once, which takes less than a delegate line by line."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QTableView

from widgets.colours import colour
from widgets.filling import fill
from widgets.json_view.lines import INDENT, JsonLine, JsonPath
from widgets.json_view.model import JsonLinesModel
from widgets.json_view.note import NO_NOTE, height_of_note, paint_note
from widgets.laid_out_texts import LaidOutTexts
from widgets.palette import Palette
from widgets.theme import current_palette, theme_source

GUTTER_PX = 20
MARK_PX = 3
_RIGHT_PX = 16
_NARROWEST_NOTE_PX = 240
_GRID_PX = 4
_LEADING_PX = 4
_CHEVRON = [QPointF(-3, -1.5), QPointF(0, 1.5), QPointF(3, -1.5)]


class JsonLinesPainter:
    """Paints tokens in the palette's colours, with a fold mark in the gutter."""

    def __init__(self, model: JsonLinesModel, font: QFont) -> None:
        self._model = model
        self.highlighted: frozenset[JsonPath] = frozenset()
        self.hovered: JsonPath | None = None
        self.note = NO_NOTE
        self._theme = theme_source()
        self.use_font(font)

    def use_font(self, font: QFont) -> None:
        """Paint in this font."""
        self._metrics = QFontMetricsF(font)
        self._text_height, self._ascent = self._metrics.height(), self._metrics.ascent()
        self._font = font
        self._texts = LaidOutTexts(font)
        self.column_px = self._metrics.horizontalAdvance("0")
        self.row_px = line_px(self._metrics)

    @property
    def row_width(self) -> int:
        """The width that the longest line needs."""
        return int(GUTTER_PX + self._model.widest * self.column_px + _RIGHT_PX)

    def text_left(self, line: JsonLine) -> float:
        """Give where the line's text begins, in the row's pixels."""
        return GUTTER_PX + line.depth * INDENT * self.column_px

    def paint(self, painter: QPainter, area: QRect, view: QTableView) -> None:
        """Paint the lines that lie in an area of the view's viewport, over its ground."""
        first = view.rowAt(area.top())
        if first < 0:
            return
        last = view.rowAt(area.bottom())
        palette = self._theme.palette or current_palette()
        left, top, width = view.columnViewportPosition(0), view.rowViewportPosition(first), view.viewport().width()
        selected = {index.row() for index in view.selectionModel().selectedRows()}
        marked = selected if len(selected) > 1 else set()
        focus = view.currentIndex().row() if view.hasFocus() else -1
        painter.setFont(self._font)
        for row in range(first, (last if last >= 0 else self._model.rowCount() - 1) + 1):
            line, height = self._model.line_at(row), view.rowHeight(row)
            ground = palette.accent_background if row in marked else self._light(line, palette)
            if ground:
                fill(painter, QRect(0, top, width, self.row_px), colour(ground))
            if row == focus:
                fill(painter, QRect(0, top, MARK_PX, self.row_px), colour(palette.accent))
            if line.opens >= 0:
                gutter = QRectF(left, top, GUTTER_PX, self.row_px)
                paint_fold_mark(painter, gutter, line.folded, colour(palette.quiet))
            self._paint_tokens(painter, left, top, width, line, palette)
            if height > self.row_px and self.note.words and line.path == self.note.path and not line.closes:
                below = QRect(0, top + self.row_px, width, height - self.row_px)
                painter.save()
                paint_note(painter, below, self._note_left(line, width), self.note.words, palette)
                painter.restore()
            top += height

    def note_height(self, line: JsonLine, width: int) -> int:
        """How much room the note beneath a line takes, where there is so much width."""
        return height_of_note(self.note.words, width - self._note_left(line, width))

    def _note_left(self, line: JsonLine, width: int) -> int:
        """Where a note begins: as its line does, unless little room is left there."""
        return max(GUTTER_PX, min(int(self.text_left(line)), width - _NARROWEST_NOTE_PX))

    def _light(self, line: JsonLine, palette: Palette) -> str:
        """The colour behind a line that is lit or pointed at; nothing behind all others."""
        if self.highlighted and line.path in self.highlighted:
            return palette.selection
        return palette.hover if self.hovered is not None and line.path == self.hovered else ""

    def _paint_tokens(
        self, painter: QPainter, left: float, top: float, right: int, line: JsonLine, palette: Palette
    ) -> None:
        left += self.text_left(line)
        top += (self.row_px - self._text_height) / 2
        for kind, text in line.tokens:
            if left > right:
                break
            painter.setPen(colour(token_colour(palette, kind)))
            self._texts.draw_at(painter, left, top, self._ascent, text)
            left += len(text) * self.column_px if text.isascii() else self._metrics.horizontalAdvance(text)


def line_px(metrics: QFontMetricsF) -> int:
    """Give how high a line of JSON is: it keeps to the grid, with room between the lines."""
    return -(-int(metrics.height() + _LEADING_PX) // _GRID_PX) * _GRID_PX


def paint_fold_mark(painter: QPainter, place: QRectF, folded: bool, of_colour: QColor) -> None:
    """Paint a chevron in the middle of the place: to the right if folded, else down."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    pen = QPen(of_colour, 1.5, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin)
    painter.setPen(pen)
    painter.translate(place.center())
    painter.scale(*[theme_source().text_scale] * 2)
    if folded:
        painter.rotate(-90)
    painter.drawPolyline(_CHEVRON)
    painter.restore()


def token_colour(palette: Palette, kind: str) -> str:
    """Give the colour of a token by its kind."""
    match kind:
        case "key":
            return palette.key
        case "string":
            return palette.string
        case "number":
            return palette.number
        case "boolean":
            return palette.boolean
        case "null":
            return palette.null
        case _:
            return palette.punctuation
