"""What is said beneath the text: what it lacks to be a mapping, or that the mapping changed meanwhile."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from designer.mapping import MappingError
from designer.window.json_text.draft_words import DraftWords
from widgets.filling import fill
from widgets.theme import current_palette


class Verdict(QFrame):
    """Hidden while there is nothing to say."""

    take_wanted = Signal()
    go_on_wanted = Signal()
    place_wanted = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._error: MappingError | None = None
        self._is_asking = False
        self._draft_words = DraftWords(self)
        self._words = QLabel(self)
        self._words.setTextFormat(Qt.TextFormat.PlainText)
        self._words.setWordWrap(True)
        self.take = QPushButton(self.tr("Take the mapping's text"), self)
        self.take.clicked.connect(lambda: self.take_wanted.emit())
        self.go_on = QPushButton(self.tr("Go on editing"), self)
        self.go_on.clicked.connect(lambda: self.go_on_wanted.emit())
        self.show_place = QPushButton(self.tr("Show where"), self)
        self.show_place.clicked.connect(self._show_place)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 8, 16, 8)
        column.setSpacing(8)
        column.addWidget(self._words)
        row = QHBoxLayout()
        row.setSpacing(8)
        for button in (self.take, self.go_on, self.show_place):
            row.addWidget(button)
        row.addStretch(1)
        column.addLayout(row)
        self.hide()

    @property
    def text(self) -> str:
        """What is said; empty for nothing."""
        return self._words.text() if not self.isHidden() else ""

    def tell_error(self, error: MappingError | None) -> None:
        """Say what is wrong with the text; None for nothing."""
        self._error = error
        self._show()

    def ask_which(self) -> None:
        """Say that the mapping changed elsewhere, and ask which of the two counts."""
        self._is_asking = True
        self._show()

    def clear(self) -> None:
        """Say nothing any more."""
        self._is_asking = False
        self._error = None
        self._show()

    def paintEvent(self, event: QPaintEvent) -> None:
        palette = current_palette(self)
        painter = QPainter(self)
        ground, mark = (
            (palette.warning_background, palette.warning)
            if self._is_asking
            else (palette.error_background, palette.error)
        )
        fill(painter, self.rect(), QColor(ground))
        fill(painter, QRect(0, 0, 3, self.height()), QColor(mark))

    def _show(self) -> None:
        parts = []
        if self._is_asking:
            parts.append(
                self.tr("The mapping was changed elsewhere while this text was being edited. Which of the two counts?")
            )
        if self._error is not None:
            parts.append(self._draft_words.error(self._error))
            if not self._is_asking:
                parts.append(self.tr("Until that is put right, the mapping stays as it was."))
        self._words.setText("\n".join(parts))
        self.take.setVisible(self._is_asking)
        self.go_on.setVisible(self._is_asking)
        self.show_place.setVisible(not self._is_asking and self._error is not None and self._error.place is not None)
        self.setVisible(bool(parts))
        self.setAccessibleName(self._words.text())
        self.update()

    def _show_place(self) -> None:
        if self._error is not None and self._error.place is not None:
            self.place_wanted.emit(self._error.place.offset)
