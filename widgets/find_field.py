"""A line to search in a list or tree beside it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from widgets.icons import IconFamily
from widgets.palette import Palette
from widgets.theme import current_palette, theme_source

_TIGHTER_PX = 6


class FindField(QLineEdit):
    """A line edit with a magnifier and a button that clears.

    Enter asks for the next find, Shift+Enter for the one before, Down moves on to what was found. Esc
    clears; when there is nothing to clear, it is left to whoever holds the field.
    """

    next_requested = Signal()
    previous_requested = Signal()
    moved_down = Signal()

    def __init__(self, icons: IconFamily, placeholder: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icons = icons
        self.setPlaceholderText(placeholder)
        self.setAccessibleName(placeholder)
        self.setTextMargins(-_TIGHTER_PX, 0, 0, 0)
        self._magnifier = QAction(self)
        self.addAction(self._magnifier, QLineEdit.ActionPosition.LeadingPosition)
        self._clear = QAction(self.tr("Clear"), self)
        self._clear.setVisible(False)
        self._clear.triggered.connect(lambda: self.clear())
        self.addAction(self._clear, QLineEdit.ActionPosition.TrailingPosition)
        self.textChanged.connect(lambda text: self._clear.setVisible(bool(text)))
        theme_source().changed.connect(self._recolour)
        self._recolour(current_palette(self))

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

    def _recolour(self, palette: Palette) -> None:
        self._magnifier.setIcon(self._icons.icon("search", palette.quiet))
        self._clear.setIcon(self._icons.icon("close", palette.quiet))
