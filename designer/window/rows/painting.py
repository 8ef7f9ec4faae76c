"""How a cell of the rows table is painted."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter

from designer.window.rows.cells import Cell
from widgets.fonts import mono_font, word_font
from widgets.icons import IconFamily
from widgets.laid_out_texts import LaidOutTexts
from widgets.text_scale import scaled
from widgets.theme import current_palette

PADDING_PX = 8
ICON_PX = 16
_ROW_PX = 26
_TOKEN_OVERHANG_PX = 2
_TOKEN_RADIUS_PX = 3
_DOTS = "…"
_MOST_WIDTHS = 4096


class CellPainter:
    """Paints text, placeholders and icons in the application's fonts."""

    def __init__(self, icons: IconFamily) -> None:
        self._icons = icons
        self.use_fonts()

    def use_fonts(self) -> None:
        """Take the application's fonts and colours, which may have changed."""
        self.palette = current_palette()
        self._colours: dict[str, QColor] = {}
        self._widths: dict[tuple[str, bool], int] = {}
        self.row_px = scaled(_ROW_PX)
        self._words, self._mono = word_font(), mono_font()
        self._word_metrics, self._mono_metrics = QFontMetrics(self._words), QFontMetrics(self._mono)
        self._word_texts, self._mono_texts = LaidOutTexts(self._words), LaidOutTexts(self._mono)

    def colour(self, tone: str) -> QColor:
        """A colour of the palette by the name of its use."""
        colour = self._colours.get(tone)
        if colour is None:
            colour = self._colours[tone] = QColor(getattr(self.palette, tone))
        return colour

    @property
    def line_height(self) -> int:
        """The height of the higher of the two fonts."""
        return max(self._word_metrics.height(), self._mono_metrics.height())

    def paint(self, painter: QPainter, left: int, top: int, width: int, height: int, cell: Cell) -> None:
        """Paint a cell, without what is behind it."""
        if cell.icon:
            self._paint_icon(painter, QRect(left, top, width, height), cell.icon)
        if not cell.text:
            return
        if cell.tokens:
            self._paint_tokens(painter, QRect(left + PADDING_PX, top, width - 2 * PADDING_PX, height), cell)
            return
        painter.setPen(self.colour(cell.tone))
        text = self._cut(cell, cell.text, width - 2 * PADDING_PX)
        (self._mono_texts if cell.is_mono else self._word_texts).draw(painter, left + PADDING_PX, top, height, text)

    def is_cut(self, area: QRect, cell: Cell) -> bool:
        """Whether the text has not room enough."""
        return self._width(cell, cell.text) > area.width() - 2 * PADDING_PX

    def _paint_tokens(self, painter: QPainter, room: QRect, cell: Cell) -> None:
        left, right = room.left(), room.right()
        dots = self._width(cell, _DOTS)
        spans = _spans(cell)
        for at, (text, is_token) in enumerate(spans):
            width = self._width(cell, text)
            is_last = at == len(spans) - 1
            is_cut = left + width > right - (0 if is_last else dots)
            if is_cut and not is_last:  # what follows may be too little to be missed by eye
                is_cut = left + sum(self._width(cell, later) for later, _ in spans[at:]) > right
            if is_cut:
                width = min(width, right - left)
                text = self._metrics(cell).elidedText(text, Qt.TextElideMode.ElideRight, width - 1) or _DOTS
            place = QRect(left, room.top(), width, room.height())
            if is_token:
                box = QRectF(place).adjusted(-_TOKEN_OVERHANG_PX, 4, _TOKEN_OVERHANG_PX, -4)
                painter.setRenderHint(QPainter.RenderHint.Antialiasing)
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(self.colour("accent_background"))
                painter.drawRoundedRect(box, _TOKEN_RADIUS_PX, _TOKEN_RADIUS_PX)
            painter.setPen(self.colour("accent" if is_token else "text"))
            self._draw(painter, place, cell, text)
            if is_cut:
                return
            left += width

    def _paint_icon(self, painter: QPainter, area: QRect, name: str) -> None:
        palette = self.palette
        colours = {"error": palette.error, "warning": palette.warning}
        place = QRect(0, 0, scaled(ICON_PX), scaled(ICON_PX))
        place.moveCenter(area.center())
        self._icons.icon(name, colours.get(name, palette.quiet), scaled(ICON_PX)).paint(painter, place)

    def _draw(self, painter: QPainter, place: QRect, cell: Cell, text: str) -> None:
        (self._mono_texts if cell.is_mono else self._word_texts).draw_in(
            painter, place, self._cut(cell, text, place.width())
        )

    def _cut(self, cell: Cell, text: str, room: int) -> str:
        """As much of a text as there is room for; a path is cut in its middle."""
        if self._width(cell, text) <= room:
            return text
        cut = Qt.TextElideMode.ElideMiddle if cell.is_path else Qt.TextElideMode.ElideRight
        return self._metrics(cell).elidedText(text, cut, room)

    def _width(self, cell: Cell, text: str) -> int:
        """A text's width; most texts are painted again and again."""
        key = (text, cell.is_mono)
        width = self._widths.get(key)
        if width is None:
            if len(self._widths) > _MOST_WIDTHS:
                self._widths.clear()
            width = self._widths[key] = self._metrics(cell).horizontalAdvance(text)
        return width

    def _metrics(self, cell: Cell) -> QFontMetrics:
        return self._mono_metrics if cell.is_mono else self._word_metrics


def _spans(cell: Cell) -> list[tuple[str, bool]]:
    """The text in pieces, with whether each is a placeholder."""
    spans: list[tuple[str, bool]] = []
    done = 0
    for start, end in cell.tokens:
        spans.append((cell.text[done:start], False))
        spans.append((cell.text[start:end], True))
        done = end
    spans.append((cell.text[done:], False))
    return [span for span in spans if span[0]]
