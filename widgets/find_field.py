"""A line to search in a list or tree beside it."""

from __future__ import annotations

from PySide6.QtCore import QMargins, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QLabel, QLineEdit, QToolButton, QWidget

from widgets.icons import IconFamily
from widgets.numbers import grouped
from widgets.palette import Palette
from widgets.text_scale import scaled
from widgets.theme import current_palette, theme_source

_ICON_PX = 16
_AROUND_PX = 2
"""Between a button's icon and its edge."""
_EDGE_PX = 7
_GAP_PX = 6


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
        self._clear = QToolButton(self)
        self._clear.setToolTip(self.tr("Clear"))
        self._clear.setAccessibleName(self.tr("Clear"))
        self._clear.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._clear.setCursor(Qt.CursorShape.ArrowCursor)
        self._clear.clicked.connect(lambda: self.clear())
        self._clear.hide()
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
        self._place()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        icon = scaled(_ICON_PX)
        picture = self._icons.pixmap("search", current_palette(self).quiet, icon, self.devicePixelRatioF())
        QPainter(self).drawPixmap(_EDGE_PX, (self.height() - icon) // 2, picture)

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
        if self._clears and bool(text) is self._clear.isHidden():
            self._clear.setVisible(bool(text))
            self._place()

    def _say_count(self, text: str) -> None:
        self._count.setText(text)
        self._count.setVisible(bool(text))
        self.setAccessibleDescription(text)
        self._place()

    def _place(self) -> None:
        """Put count and button behind the text, which keeps the room between them and the magnifier."""
        icon, button = scaled(_ICON_PX), scaled(_ICON_PX) + 2 * _AROUND_PX
        right = self.width() - _EDGE_PX
        if not self._clear.isHidden():
            right -= button
            self._clear.setGeometry(right, (self.height() - button) // 2, button, button)
        if not self._count.isHidden():
            self._count.adjustSize()
            right -= self._count.width() + _GAP_PX // 2
            self._count.move(right, (self.height() - self._count.height()) // 2)
        margins = QMargins(icon + _GAP_PX, 0, self.width() - _EDGE_PX - right + _GAP_PX // 2, 0)
        if margins != self.textMargins():
            self.setTextMargins(margins)

    def _recolour(self, palette: Palette) -> None:
        icon = scaled(_ICON_PX)
        self._clear.setIcon(self._icons.icon("close", palette.quiet, icon))
        self._clear.setIconSize(QSize(icon, icon))
        self._place()
