"""A few choices in a row, of which one holds."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QHBoxLayout, QWidget

from widgets.theme import current_palette

_ACROSS_PX = 10
_DOWN_PX = 5
_RADIUS_PX = 6


class Segmented(QWidget):
    """Segments side by side; Tab goes to the chosen one, the arrow keys choose its neighbours.

    `chosen(int)` tells the number of the segment that a person chose.
    """

    chosen = Signal(int)

    def __init__(self, words: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._group = QButtonGroup(self)
        self._group.setExclusive(True)
        row = QHBoxLayout(self)
        row.setContentsMargins(2, 2, 2, 2)
        row.setSpacing(0)
        for number, text in enumerate(words):
            segment = _Segment(text, self)
            self._group.addButton(segment, number)
            row.addWidget(segment)
        row.addStretch()
        self._group.idClicked.connect(self.chosen)

    @property
    def segments(self) -> Sequence[QAbstractButton]:
        """The segments, in order."""
        return tuple(self._group.buttons())

    @property
    def current(self) -> int:
        """The number of the chosen segment; -1 when none is."""
        return self._group.checkedId()

    def set_current(self, number: int) -> None:
        """Choose a segment without telling."""
        self._group.button(number).setChecked(True)

    def focus_current(self) -> None:
        """Give the focus to the chosen segment, or to the first."""
        (self._group.checkedButton() or self._group.button(0)).setFocus(Qt.FocusReason.TabFocusReason)

    def paintEvent(self, event: QPaintEvent) -> None:
        palette = current_palette(self)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        first, last = self.segments[0].geometry(), self.segments[-1].geometry()
        area = QRectF(first.united(last)).adjusted(-1.5, -1.5, 1.5, 1.5)
        painter.setPen(QColor(palette.control_line))
        painter.setBrush(QColor(palette.background))
        painter.drawRoundedRect(area, _RADIUS_PX, _RADIUS_PX)


class _Segment(QAbstractButton):
    def __init__(self, text: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setText(text)
        self.setAccessibleName(text)
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def sizeHint(self) -> QSize:
        metrics = QFontMetrics(self.font())
        return QSize(metrics.horizontalAdvance(self.text()) + 2 * _ACROSS_PX, metrics.height() + 2 * _DOWN_PX)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            event.ignore()  # Enter belongs to what the segments are part of.
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        palette = current_palette(self)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        painter.setPen(QPen(QColor(palette.accent), 2) if self.hasFocus() else Qt.PenStyle.NoPen)
        if self.isChecked():
            painter.setBrush(QColor(palette.accent_background))
        elif self.underMouse():
            painter.setBrush(QColor(palette.hover))
        painter.drawRoundedRect(area, _RADIUS_PX - 2, _RADIUS_PX - 2)
        painter.setPen(QColor(palette.accent if self.isChecked() else palette.quiet))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self.text())
