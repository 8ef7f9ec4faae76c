"""A small question at the pointer, answered by mouse or key."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QCloseEvent,
    QColor,
    QFontMetrics,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QAbstractButton, QFrame, QLabel, QVBoxLayout, QWidget

from widgets.filling import fill
from widgets.fonts import mono_font
from widgets.screen_place import place_on_screen
from widgets.theme import current_palette

Choice = tuple[str, str, Any]

_DOWN_PX = 6
_BADGE_ACROSS_PX = 5
_MARGIN_PX = 8


class ChoicePopup(QFrame):
    """Asks a person to choose; `choices` are (key letter, text, value), the first one is proposed.

    Exactly one of `chosen(value)` and `cancelled()` is told; then the popup closes and deletes itself.
    """

    chosen = Signal(object)
    cancelled = Signal()

    def __init__(self, title: str, choices: Sequence[Choice], parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Popup | Qt.WindowType.FramelessWindowHint)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setAccessibleName(title)
        self._choices = list(choices)
        self._answered = False
        heading = QLabel(title, self)
        heading.setTextFormat(Qt.TextFormat.PlainText)
        heading.setProperty("role", "quiet")
        heading.setWordWrap(True)
        heading.setContentsMargins(_MARGIN_PX, 0, _MARGIN_PX, 4)
        self._buttons = [_ChoiceButton(key, text, self) for key, text, _ in self._choices]
        widest = max((button.badge_width for button in self._buttons), default=0)
        for button in self._buttons:
            button.words_after = widest
        column = QVBoxLayout(self)
        column.setContentsMargins(_MARGIN_PX, _MARGIN_PX, _MARGIN_PX, _MARGIN_PX)
        column.setSpacing(0)
        column.addWidget(heading)
        for button, (_, _, value) in zip(self._buttons, self._choices, strict=True):
            column.addWidget(button)
            button.clicked.connect(lambda _checked=False, value=value: self._answer(value))

    @property
    def buttons(self) -> Sequence[QAbstractButton]:
        """The choices, in order."""
        return tuple(self._buttons)

    def ask_at(self, point: QPoint) -> None:
        """Show the question beside a global point, wholly on that screen, with the first choice ready."""
        self.adjustSize()
        self.move(place_on_screen(point, self.size()))
        self.show()
        self.activateWindow()
        if self._buttons:
            self._buttons[0].setFocus(Qt.FocusReason.PopupFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if key == Qt.Key.Key_Escape:
            self.close()
        elif key in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            self._move_focus(1 if key == Qt.Key.Key_Down else -1)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._buttons[self._focused()].click()
        else:
            self._choose_by_letter(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        super().closeEvent(event)
        if not self._answered:
            self._answered = True
            self.cancelled.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        palette = current_palette(self)
        painter = QPainter(self)
        fill(painter, self.rect(), QColor(palette.panel))
        painter.setPen(QColor(palette.control_line))
        painter.drawRect(self.rect().adjusted(0, 0, -1, -1))

    def _answer(self, value: Any) -> None:
        if self._answered:
            return
        self._answered = True
        self.close()
        self.chosen.emit(value)

    def _choose_by_letter(self, event: QKeyEvent) -> None:
        typed = event.text().casefold()
        for button, (key, _, _) in zip(self._buttons, self._choices, strict=True):
            if typed and typed == key.casefold():
                button.click()
                return
        event.ignore()

    def _move_focus(self, by: int) -> None:
        if self._buttons:
            following = (self._focused() + by) % len(self._buttons)
            self._buttons[following].setFocus(Qt.FocusReason.TabFocusReason)

    def _focused(self) -> int:
        return next((i for i, button in enumerate(self._buttons) if button.hasFocus()), 0)


class _ChoiceButton(QAbstractButton):
    def __init__(self, key: str, text: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._badge = key.upper() if len(key) == 1 else key
        self.words_after = 0
        """How wide the widest key of all choices is: their words stand in one line."""
        self.setText(text)
        self.setAccessibleName(text)
        self.setAccessibleDescription(self.tr("Key {key}").format(key=key))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def sizeHint(self) -> QSize:
        metrics = QFontMetrics(self.font())
        words = metrics.horizontalAdvance(self.text())
        return QSize(max(self.words_after, self.badge_width) + words + 4 * _MARGIN_PX, metrics.height() + 2 * _DOWN_PX)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Space:
            super().keyPressEvent(event)
        else:
            event.ignore()

    def paintEvent(self, event: QPaintEvent) -> None:
        palette = current_palette(self)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        if self.hasFocus() or self.underMouse():
            painter.setPen(QPen(QColor(palette.accent), 2) if self.hasFocus() else Qt.PenStyle.NoPen)
            painter.setBrush(QColor(palette.selection if self.hasFocus() else palette.hover))
            painter.drawRoundedRect(area, 4, 4)
        high = self.height() - _DOWN_PX
        badge = QRectF(_MARGIN_PX, (self.height() - high) / 2, self.badge_width, high)
        painter.setPen(QColor(palette.control_line))
        painter.setBrush(QColor(palette.panel))
        painter.drawRoundedRect(badge.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
        painter.setPen(QColor(palette.quiet))
        painter.setFont(mono_font())
        painter.drawText(badge, Qt.AlignmentFlag.AlignCenter, self._badge)
        painter.setPen(QColor(palette.text))
        painter.setFont(self.font())
        words = area.adjusted(max(self.words_after, self.badge_width) + 2 * _MARGIN_PX, 0, 0, 0)
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, self.text())

    @property
    def badge_width(self) -> int:
        """How wide its key is with the frame around it."""
        metrics = QFontMetrics(mono_font())
        return max(metrics.height() + _BADGE_ACROSS_PX, metrics.horizontalAdvance(self._badge) + 2 * _BADGE_ACROSS_PX)
