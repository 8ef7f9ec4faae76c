"""A choice among a few things, which says so where those that it is about differ."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QPointF, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import QComboBox, QSizePolicy, QWidget

from widgets.effect_delegate import EffectDelegate
from widgets.opening_arrow import arrow_pen, paint_arrow
from widgets.text_scale import scaled
from widgets.theme import current_palette

_ARROW_FROM_RIGHT_PX = 14
_FEWEST_CHARACTERS = 8


class ChoiceBox(QComboBox):
    """Shows choices as (words, value); tells `chosen(value)` when a person chooses another than the shown one."""

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._values: list[Any] = []
        self._shown = -1
        self._entries = EffectDelegate(self)
        self._effect: Callable[[Any], str] | None = None
        self.setItemDelegate(self._entries)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(_FEWEST_CHARACTERS)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.activated.connect(self._choose)

    @property
    def words(self) -> list[str]:
        """All that can be chosen."""
        return [self.itemText(row) for row in range(self.count())]

    def set_choices(self, choices: Sequence[tuple[str, Any]]) -> None:
        """Offer these."""
        if [words for words, _ in choices] == self.words and [value for _, value in choices] == self._values:
            return
        with QSignalBlocker(self):
            self.clear()
            self.addItems([words for words, _ in choices])
            self._values = [value for _, value in choices]
            self.setCurrentIndex(-1)

    def set_effect(self, effect: Callable[[Any], str] | None) -> None:
        """Say what choosing a value would do: told behind each entry when the list opens."""
        self._effect = effect

    def effects(self) -> list[str]:
        """What is told behind each entry."""
        return [self._effect(value) if self._effect is not None else "" for value in self._values]

    def show_value(self, value: object) -> None:
        """Show which one holds."""
        self._show(self._values.index(value) if value in self._values else -1, "")

    def show_none(self, words: str) -> None:
        """Show words in place of a choice, since none of them holds for all."""
        self._show(-1, words)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The arrow keys open the list: going through it would choose all that is passed."""
        if event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.showPopup()
        else:
            super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()  # who scrolls past does not mean to choose

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        # The style sheet takes the style's own arrow away.
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        palette = current_palette(self)
        painter.setPen(arrow_pen(palette.quiet if self.isEnabled() else palette.faint))
        paint_arrow(painter, QPointF(self.width() - scaled(_ARROW_FROM_RIGHT_PX), self.height() / 2))

    def showPopup(self) -> None:
        line = current_palette(self).control_line
        self._entries.tell(self, self.effects())
        # Around the list, not of it: Qt would make a list with a border too low for its last entry.
        self.view().window().setStyleSheet(f".QComboBoxPrivateContainer {{ border: 1px solid {line}; }}")
        super().showPopup()

    def _show(self, row: int, words: str) -> None:
        self._shown = row
        self.setPlaceholderText(words)
        self.setCurrentIndex(row)

    def _choose(self, row: int) -> None:
        if row != self._shown:
            self._shown = row
            self.chosen.emit(self._values[row])
