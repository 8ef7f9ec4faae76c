"""How a field is painted: mark of its type, name, value, and the dot that tells whether it is mapped."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QPointF, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from designer.window.trees.model import PORT, FieldLook, FieldTreeModel
from designer.window.trees.node import FieldNode
from widgets.fonts import mono_font, word_font
from widgets.icons import IconFamily
from widgets.palette import Palette
from widgets.theme import current_palette

ROW_PX = 26
PORT_PX = 24
_ICON_PX = 16
_GAP_PX = 8
_NAME_SHARE = 0.62
_ADDED_PX = 12
_SPARE_PX = 4  # a text that just fits would be cut
_DOT_PX = 7
_TYPE_ICONS = ("string", "number", "boolean", "object", "array", "null", "mixed")


class FieldDelegate(QStyledItemDelegate):
    """Paints a row of a field tree; the view paints what is behind it."""

    def __init__(self, model: FieldTreeModel, icons: IconFamily, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self._icons = icons
        self.found: frozenset[FieldNode] = frozenset()
        """The nodes that the find field found."""
        self.use_fonts()

    def use_fonts(self) -> None:
        """Take the application's fonts, which may have changed."""
        self._words, self._mono = word_font(), mono_font()
        self._word_metrics, self._mono_metrics = QFontMetrics(self._words), QFontMetrics(self._mono)

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(PORT_PX, max(ROW_PX, self._word_metrics.height() + 8))

    def createEditor(
        self, parent: QWidget, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QWidget:
        return None  # type: ignore[return-value]  # Qt takes none for "not edited here"

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        node = self._model.node(index)
        look = self._model.look(node)
        palette = current_palette(option.widget)
        state: QStyle.StateFlag = option.state
        area: QRect = option.rect
        painter.save()
        if index.column() == PORT:
            selected = bool(state & QStyle.StateFlag.State_Selected)
            self._paint_port(painter, area, look, selected, palette)
        else:
            self._paint_field(painter, area, node, look, palette)
        painter.restore()

    def _paint_field(self, painter: QPainter, area: QRect, node: FieldNode, look: FieldLook, palette: Palette) -> None:
        left = area.left()
        if look.type in _TYPE_ICONS:
            ratio = painter.device().devicePixelRatioF()
            colour = palette.faint if look.is_dim else palette.quiet
            top = area.top() + (area.height() - _ICON_PX) // 2
            painter.drawPixmap(left, top, self._icons.pixmap(look.type, colour, _ICON_PX, ratio))
        left += _ICON_PX + _GAP_PX
        room = area.right() - left - _GAP_PX
        value_width = min(self._mono_metrics.horizontalAdvance(look.value) + _SPARE_PX, room) if look.value else 0
        name_room = room - value_width - (2 * _GAP_PX if value_width else 0)
        wanted = self._word_metrics.horizontalAdvance(look.name) + _SPARE_PX
        if wanted > name_room:
            name_room = max(name_room, min(wanted, int(room * _NAME_SHARE)))
            value_width = max(0, room - name_room - 2 * _GAP_PX)
        name = self._word_metrics.elidedText(look.name, Qt.TextElideMode.ElideMiddle, name_room)
        middle = Qt.AlignmentFlag.AlignVCenter
        if node in self.found:
            width = self._word_metrics.horizontalAdvance(name)
            mark = QRect(left - 3, area.top() + 4, width + 6, area.height() - 8)
            painter.fillRect(mark, QColor(palette.accent_background))
        painter.setFont(self._words)
        painter.setPen(QColor(palette.quiet if look.is_dim else palette.text))
        painter.drawText(QRect(left, area.top(), name_room, area.height()), middle, name)
        if look.is_added:
            self._paint_added(
                painter, QRect(left + min(wanted, name_room), area.top(), _ADDED_PX, area.height()), palette
            )
        if not look.value or value_width <= 0:
            return
        value = self._mono_metrics.elidedText(look.value, Qt.TextElideMode.ElideRight, value_width)
        painter.setFont(self._mono)
        painter.setPen(QColor(_value_colour(look, palette)))
        place = QRect(area.right() - _GAP_PX - value_width, area.top(), value_width, area.height())
        painter.drawText(place, middle | Qt.AlignmentFlag.AlignRight, value)

    def _paint_added(self, painter: QPainter, area: QRect, palette: Palette) -> None:
        """A plus behind the name of a field that only rows make."""
        ratio = painter.device().devicePixelRatioF()
        top = area.top() + (area.height() - _ADDED_PX) // 2
        painter.drawPixmap(area.left(), top, self._icons.pixmap("plus", palette.success, _ADDED_PX, ratio))

    def _paint_port(self, painter: QPainter, area: QRect, look: FieldLook, selected: bool, palette: Palette) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        centre = QPointF(area.center()) + QPointF(0.5, 0.5)
        colour = QColor(_port_colour(look, selected, palette))
        radius = _DOT_PX / 2
        if look.mapped == 2:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colour)
        else:
            painter.setPen(QPen(colour, 1.2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            radius -= 0.6
        painter.drawEllipse(centre, radius, radius)
        if look.mapped == 1:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colour)
            painter.drawEllipse(centre, 1.5, 1.5)


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
