"""A few choices in a row, of which one holds."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QHBoxLayout, QRadioButton, QWidget

from widgets.theme import current_palette

_ACROSS_PX = 10
_DOWN_PX = 5
_RADIUS_PX = 6
_STEPS: Final = {Qt.Key.Key_Left: -1, Qt.Key.Key_Up: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Down: 1}


class Segmented(QWidget):
    """Segments side by side; Tab goes to the chosen one, or to the first; the arrow keys choose the neighbours.

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
            segment.stepped.connect(self._choose_neighbour)
            self._group.addButton(segment, number)
            row.addWidget(segment)
        row.addStretch()
        self._group.idClicked.connect(self.chosen)
        self._group.idToggled.connect(lambda _number, _is_chosen: self._let_tab_go_to_one())
        self._let_tab_go_to_one()

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

    def _choose_neighbour(self, by: int) -> None:
        """Choose the segment beside the one that has the keyboard, which goes along; nothing beyond the ends."""
        segments = self.segments
        at = next((number for number, segment in enumerate(segments) if segment.hasFocus()), 0)
        to = segments[max(0, min(at + by, len(segments) - 1))]
        to.setFocus(Qt.FocusReason.OtherFocusReason)
        if not to.isChecked():
            to.click()

    def _let_tab_go_to_one(self) -> None:
        wanted = self._group.checkedButton() or self._group.button(0)
        for segment in self.segments:
            policies = Qt.FocusPolicy
            segment.setFocusPolicy(policies.StrongFocus if segment is wanted else policies.ClickFocus)

    def paintEvent(self, event: QPaintEvent) -> None:
        palette = current_palette(self)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        first, last = self.segments[0].geometry(), self.segments[-1].geometry()
        area = QRectF(first.united(last)).adjusted(-1.5, -1.5, 1.5, 1.5)
        painter.setPen(QColor(palette.control_line))
        painter.setBrush(QColor(palette.background))
        painter.drawRoundedRect(area, _RADIUS_PX, _RADIUS_PX)


class _Segment(QRadioButton):
    """Looks like a segment, and is to screen readers what it is: one of several choices."""

    stepped = Signal(int)

    def __init__(self, text: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setText(text)
        self.setAccessibleName(text)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def sizeHint(self) -> QSize:
        metrics = QFontMetrics(self.font())
        return QSize(metrics.horizontalAdvance(self.text()) + 2 * _ACROSS_PX, metrics.height() + 2 * _DOWN_PX)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def hitButton(self, point: QPoint) -> bool:
        return self.rect().contains(point)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if event.key() in _STEPS and not held:
            self.stepped.emit(_STEPS[Qt.Key(event.key())])
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
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
        room = max(0, self.width() - _ACROSS_PX)  # where there is too little, dots say that it goes on
        words = QFontMetrics(self.font()).elidedText(self.text(), Qt.TextElideMode.ElideRight, room)
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, words)
