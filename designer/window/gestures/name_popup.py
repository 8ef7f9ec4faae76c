"""A name typed right where the field stands."""

from collections.abc import Callable

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QCloseEvent, QColor, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QLabel, QLineEdit, QVBoxLayout, QWidget

from widgets.filling import fill
from widgets.screen_place import place_on_screen
from widgets.theme import current_palette

_WIDTH_PX = 280


class NamePopup(QFrame):
    """Asks for a name; `hint` is told beneath. `check` says in a sentence what is wrong with a text; empty: nothing.

    Exactly one of `accepted(text)` and `cancelled()` is told; then the popup closes and deletes itself.
    """

    accepted = Signal(object)
    cancelled = Signal()

    def __init__(
        self, title: str, text: str, check: Callable[[str], str], parent: QWidget | None = None, hint: str = ""
    ) -> None:
        super().__init__(parent, Qt.WindowType.Popup | Qt.WindowType.FramelessWindowHint)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setAccessibleName(title)
        self._check = check
        self._answered = False
        self._hint = hint or self.tr("Enter sets it.")
        heading = QLabel(title, self)
        heading.setTextFormat(Qt.TextFormat.PlainText)
        heading.setProperty("role", "quiet")
        self.line = QLineEdit(text, self)
        self.line.setAccessibleName(title)
        self.line.selectAll()
        self._told = QLabel(" ", self)
        self._told.setTextFormat(Qt.TextFormat.PlainText)
        self._told.setWordWrap(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 8, 12, 8)
        column.setSpacing(4)
        for part in (heading, self.line, self._told):
            column.addWidget(part)
        self.setFixedWidth(_WIDTH_PX)
        self.line.textChanged.connect(lambda _text: self._tell())
        self.line.returnPressed.connect(self._accept)
        self._tell()

    def ask_at(self, point: QPoint) -> None:
        """Show the popup with its corner at a global point, wholly on the screen, ready for typing."""
        self.adjustSize()
        self.move(place_on_screen(point, self.size()))
        self.show()
        self.activateWindow()
        self.line.setFocus(Qt.FocusReason.PopupFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close()
        else:
            super().keyPressEvent(event)

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

    def _tell(self) -> None:
        wrong = self._check(self.line.text()) if self.line.text() else ""
        palette = current_palette(self)
        self._told.setStyleSheet(f"color: {palette.error if wrong else palette.quiet}")
        self._told.setText(wrong or self._hint)
        self.adjustSize()

    def _accept(self) -> None:
        text = self.line.text()
        if not text or self._check(text):
            self._told.setText(self._check(text) or self.tr("Write a name, or press Esc."))
            return
        self._answered = True
        self.close()
        self.accepted.emit(text)
