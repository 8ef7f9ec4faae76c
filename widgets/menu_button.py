"""A button with words that opens a menu."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QStyle, QStyleOptionButton, QStylePainter

from widgets.opening_arrow import arrow_pen, paint_arrow
from widgets.text_scale import scaled
from widgets.theme import current_palette

_ARROW_FROM_RIGHT_PX = 16
_ROOM_PX = 14


class MenuButton(QPushButton):
    """Its arrow grows with the text: that of the style stays small."""

    def initStyleOption(self, option: QStyleOptionButton) -> None:
        super().initStyleOption(option)
        option.features &= ~QStyleOptionButton.ButtonFeature.HasMenu

    def sizeHint(self) -> QSize:
        return super().sizeHint() + QSize(scaled(_ROOM_PX), 0)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        option = QStyleOptionButton()
        self.initStyleOption(option)
        option.text = ""
        painter = QStylePainter(self)
        painter.drawControl(QStyle.ControlElement.CE_PushButton, option)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        palette = current_palette(self)
        tone = palette.on_accent if self.property("primary") else palette.text
        painter.setPen(QColor(tone))
        words = self.rect().adjusted(0, 0, -scaled(_ROOM_PX), 0)
        painter.drawText(words, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextShowMnemonic, self.text())
        painter.setPen(arrow_pen(tone))
        paint_arrow(painter, QPointF(self.width() - scaled(_ARROW_FROM_RIGHT_PX), self.height() / 2))
