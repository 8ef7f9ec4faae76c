"""How a field is painted: mark of its type, name, value, and the dot that tells whether it is mapped."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QPointF, QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem, QWidget

from designer.matching import Place
from designer.window.trees.link_ends import LinkEnd, LinkEnds, middle_of
from designer.window.trees.model import FieldLook, FieldTreeModel
from designer.window.trees.node import FieldNode
from widgets.colours import colour
from widgets.filling import fill
from widgets.fonts import mono_font, word_font
from widgets.icons import IconFamily
from widgets.laid_out_texts import LaidOutTexts
from widgets.palette import Palette
from widgets.text_scale import scaled
from widgets.theme import theme_source

ROW_PX = 26
PORT_PX = 24
_ICON_PX = 16
_GAP_PX = 8
_NAME_SHARE = 0.62
_ADDED_PX = 12
_SPARE_PX = 4  # a text that just fits would be cut
_DOT_PX = 7
_MOST_FITTED = 4096
_TYPE_ICONS = ("string", "number", "boolean", "object", "array", "null", "mixed")


class _Fitted(NamedTuple):
    """Name and value as far as there is room for them, and how wide that is; `wanted_px` is the whole name's width."""

    name: str
    name_px: int
    wanted_px: int
    value: str
    value_px: int


class FieldDelegate(QStyledItemDelegate):
    """Paints the two columns of a field tree; what is behind them is painted before."""

    def __init__(
        self, model: FieldTreeModel, icons: IconFamily, links: LinkEnds, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._model = model
        self._links = links
        self._icons = icons
        self._theme = theme_source()
        self.found: frozenset[Place] = frozenset()
        """The ways to the fields that were found."""
        self.use_fonts()

    def use_fonts(self) -> None:
        """Take the application's fonts, which may have changed."""
        self._words, self._mono = word_font(), mono_font()
        self._word_metrics, self._mono_metrics = QFontMetrics(self._words), QFontMetrics(self._mono)
        self._word_texts, self._mono_texts = LaidOutTexts(self._words), LaidOutTexts(self._mono)
        self._icon_px, self._added_px, self._dot_px = scaled(_ICON_PX), scaled(_ADDED_PX), scaled(_DOT_PX)
        self._known_fitted: dict[tuple[str, str, int], _Fitted] = {}

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(PORT_PX, max(scaled(ROW_PX), self._word_metrics.height() + 8))

    def createEditor(
        self, parent: QWidget, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QWidget:
        return None  # type: ignore[return-value]  # Qt takes none for "not edited here"

    def _paint_mark_inside(self, painter: QPainter, area: QRect, mark: str, palette: Palette) -> QRect:
        """The mark of what is folded away, at the end of the line; gives the room that it leaves."""
        size = self._icon_px
        left, top = area.right() - _GAP_PX - size, area.top() + (area.height() - size) // 2
        tone = palette.error if mark == "error" else palette.warning
        painter.drawPixmap(left, top, self._icons.pixmap(mark, tone, size, painter.device().devicePixelRatioF()))
        return area.adjusted(0, 0, -size - _GAP_PX, 0)

    def paint_field(
        self, painter: QPainter, area: QRect, node: FieldNode, look: FieldLook, palette: Palette, is_folded: bool
    ) -> None:
        """Paint a field's type, name and value; where it is folded, the mark of what is inside it."""
        if is_folded and look.inside.worst:
            area = self._paint_mark_inside(painter, area, look.inside.worst, palette)
        left = area.left()
        if look.type in _TYPE_ICONS:
            ratio = painter.device().devicePixelRatioF()
            tone = palette.faint if look.is_dim else palette.quiet
            top = area.top() + (area.height() - self._icon_px) // 2
            painter.drawPixmap(left, top, self._icons.pixmap(look.type, tone, self._icon_px, ratio))
        left += self._icon_px + _GAP_PX
        fitted = self._fitted(look.name, look.value, area.right() - left - _GAP_PX)
        if self.found and node.place in self.found:
            width = self._word_metrics.horizontalAdvance(fitted.name)
            mark = QRect(left - 3, area.top() + 4, width + 6, area.height() - 8)
            fill(painter, mark, colour(palette.accent_background))
        painter.setPen(colour(palette.quiet if look.is_dim else palette.text))
        self._word_texts.draw_in(painter, QRect(left, area.top(), fitted.name_px, area.height()), fitted.name)
        if look.is_added:
            behind = left + min(fitted.wanted_px, fitted.name_px)
            self._paint_added(painter, QRect(behind, area.top(), self._added_px, area.height()), palette)
        if not fitted.value:
            return
        painter.setPen(colour(_value_colour(look, palette)))
        place = QRect(area.right() - _GAP_PX - fitted.value_px, area.top(), fitted.value_px, area.height())
        self._mono_texts.draw_in(painter, place, fitted.value, to_the_right=True)

    def _fitted(self, name: str, value: str, room: int) -> _Fitted:
        """Name and value as they have room beside each other; most are painted again and again."""
        key = (name, value, room)
        fitted = self._known_fitted.get(key)
        if fitted is None:
            if len(self._known_fitted) > _MOST_FITTED:
                self._known_fitted.clear()
            fitted = self._known_fitted[key] = self._fit(name, value, room)
        return fitted

    def _fit(self, name: str, value: str, room: int) -> _Fitted:
        words, mono = self._word_metrics, self._mono_metrics
        value_px = min(mono.horizontalAdvance(value) + _SPARE_PX, room) if value else 0
        name_px = room - value_px - (2 * _GAP_PX if value_px else 0)
        wanted_px = words.horizontalAdvance(name) + _SPARE_PX
        if wanted_px > name_px:
            name_px = max(name_px, min(wanted_px, int(room * _NAME_SHARE)))
            value_px = max(0, room - name_px - 2 * _GAP_PX)
        shown = words.elidedText(name, Qt.TextElideMode.ElideMiddle, name_px)
        value = mono.elidedText(value, Qt.TextElideMode.ElideRight, value_px) if value_px > 0 else ""
        return _Fitted(shown, name_px, wanted_px, value, value_px)

    def _paint_added(self, painter: QPainter, area: QRect, palette: Palette) -> None:
        """A plus behind the name of a field that only rows make."""
        ratio = painter.device().devicePixelRatioF()
        top = area.top() + (area.height() - self._added_px) // 2
        painter.drawPixmap(area.left(), top, self._icons.pixmap("plus", palette.success, self._added_px, ratio))

    def paint_port(
        self,
        painter: QPainter,
        area: QRect,
        look: FieldLook,
        selected: bool,
        palette: Palette,
        end: LinkEnd | None,
    ) -> None:
        """Paint a field's dot, antialiased, with the way from there to the link that ends at it."""
        centre = QPointF(area.left() + area.width() / 2, area.top() + middle_of(area.height()))
        tone = colour(_port_colour(look, selected, palette))
        if end is not None:
            is_source = self._model.side == "source"
            edge = area.right() + 1 if is_source else area.left()
            start = centre.x() + (self._dot_px / 2 if is_source else -self._dot_px / 2)
            painter.setPen(QPen(end.colour, end.width_px))
            painter.drawLine(QPointF(start, centre.y()), QPointF(edge, centre.y()))
            tone = end.dot
        radius = self._dot_px / 2
        if look.mapped == 2:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(tone)
        else:
            painter.setPen(QPen(tone, 1.2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            radius -= 0.6
        painter.drawEllipse(centre, radius, radius)
        if look.mapped == 1:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(tone)
            painter.drawEllipse(centre, self._dot_px / 5, self._dot_px / 5)


def _value_colour(look: FieldLook, palette: Palette) -> str:
    if look.mark == "error":
        return palette.error
    if look.mark == "warning":
        return palette.warning
    return palette.quiet


def _port_colour(look: FieldLook, selected: bool, palette: Palette) -> str:
    if look.mark == "error":
        return palette.error
    if look.mark == "warning":
        return palette.warning
    if selected and look.mapped:
        return palette.accent
    return palette.faint if look.mapped else palette.link
