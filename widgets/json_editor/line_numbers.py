"""The numbers beside the lines of an editor."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from widgets.colours import colour
from widgets.filling import fill
from widgets.theme import current_palette

if TYPE_CHECKING:
    from widgets.json_editor.editor import JsonEditor

_LEFT_PX, _RIGHT_PX = 12, 8


class LineNumbers(QWidget):
    """Painted along the editor's own lines; the one with an error has a mark besides its colour."""

    def __init__(self, editor: JsonEditor) -> None:
        super().__init__(editor)
        self._editor = editor
        self.error_line = -1

    @property
    def wanted_width(self) -> int:
        """The width that the largest number needs."""
        digits = max(2, len(str(self._editor.blockCount())))
        return self._editor.fontMetrics().horizontalAdvance("0") * digits + _LEFT_PX + _RIGHT_PX

    def sizeHint(self) -> QSize:
        return QSize(self.wanted_width, 0)

    def paintEvent(self, event: QPaintEvent) -> None:
        palette = current_palette(self)
        painter = QPainter(self)
        fill(painter, event.rect(), colour(palette.panel))
        painter.setFont(self._editor.font())
        current = self._editor.textCursor().blockNumber()
        for number, top, height in self._editor.lines_in_sight():
            place = QRect(0, top, self.width() - _RIGHT_PX, height)
            is_wrong = number == self.error_line
            tone = palette.error if is_wrong else palette.text if number == current else palette.quiet
            painter.setPen(colour(tone))
            painter.drawText(place, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, str(number + 1))
            if is_wrong:
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(colour(palette.error))
                painter.drawRect(QRect(0, top, 3, height))
