"""A line to search in a list or tree beside it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QLabel, QLineEdit, QToolButton, QWidget

from widgets.icons import IconFamily
from widgets.numbers import grouped
from widgets.palette import Palette
from widgets.theme import current_palette, theme_source

_TIGHTER_PX = 6
_GAP_PX = 8


class FindField(QLineEdit):
    """A line edit with a magnifier and a button that clears.

    Enter asks for the next find, Shift+Enter for the one before, Down moves on to what was found. Esc
    clears; when there is nothing to clear, it is left to whoever holds the field. `set_count` tells at its end how
    much was found. Where a button beside it closes the find, it `clears` by no button of its own.
    """

    next_requested = Signal()
    previous_requested = Signal()
    moved_down = Signal()

    def __init__(
        self, icons: IconFamily, placeholder: str, parent: QWidget | None = None, *, clears: bool = True
    ) -> None:
        super().__init__(parent)
        self._icons = icons
        self._clears = clears
        self.setPlaceholderText(placeholder)
        self.setAccessibleName(placeholder)
        self.setTextMargins(-_TIGHTER_PX, 0, 0, 0)
        self._magnifier = QAction(self.tr("Find"), self)
        self._magnifier.triggered.connect(lambda: self.selectAll())
        self.addAction(self._magnifier, QLineEdit.ActionPosition.LeadingPosition)
        self._clear = QAction(self.tr("Clear"), self)
        self._clear.triggered.connect(lambda: self.clear())
        self.addAction(self._clear, QLineEdit.ActionPosition.TrailingPosition)
        self._clear.setVisible(False)
        self.textChanged.connect(self._offer_to_clear)
        self._count = QLabel(self)
        self._count.setProperty("role", "quiet")
        self._count.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._count.hide()
        self.textChanged.connect(lambda text: None if text else self._say_count(""))
        theme_source().changed.connect(self._recolour)
        self._recolour(current_palette(self))

    @property
    def count_text(self) -> str:
        """What is told about how much was found; empty when nothing is."""
        return self._count.text()

    def set_count(self, at: int, of: int) -> None:
        """Tell which of how many finds is shown (`at` from 1, 0 while none is); nothing while there is no text."""
        if not self.text():
            self._say_count("")
        elif of == 0:
            self._say_count(self.tr("none"))
        elif at == 0:
            self._say_count(self.tr("{0} found").format(grouped(of)))
        else:
            self._say_count(self.tr("{0} of {1}").format(grouped(at), grouped(of)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_count()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            backwards = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
            (self.previous_requested if backwards else self.next_requested).emit()
        elif key == Qt.Key.Key_Down:
            self.moved_down.emit()
        elif key == Qt.Key.Key_Escape and self.text():
            self.clear()
        elif key == Qt.Key.Key_Escape:
            event.ignore()
        else:
            super().keyPressEvent(event)

    def _offer_to_clear(self, text: str) -> None:
        if self._clears and bool(text) != self._clear.isVisible():
            self._clear.setVisible(bool(text))
            self._recolour(current_palette(self))

    def _say_count(self, text: str) -> None:
        self._count.setText(text)
        self._count.setVisible(bool(text))
        self.setAccessibleDescription(text)
        room = self._count.sizeHint().width() + _GAP_PX if text else 0
        self.setTextMargins(-_TIGHTER_PX, 0, room, 0)
        self._place_count()

    def _place_count(self) -> None:
        clear = next(button for button in self.findChildren(QToolButton) if button.defaultAction() is self._clear)
        self._count.adjustSize()
        right = clear.x() - _GAP_PX // 2 if self._clear.isVisible() else self.width() - _GAP_PX
        self._count.move(right - self._count.width(), (self.height() - self._count.height()) // 2)

    def _recolour(self, palette: Palette) -> None:
        self._magnifier.setIcon(self._icons.icon("search", palette.quiet))
        if self._clear.isVisible():
            self._clear.setIcon(self._icons.icon("close", palette.quiet))
