"""The head of the start page: mark, name, what the program is for, and the two ways to begin."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from widgets.fonts import word_font
from widgets.icons import IconFamily
from widgets.palette import Palette
from widgets.text_scale import scaled
from widgets.theme import current_palette, theme_source

# The drawing has a rim of nothing; without it the mark stands in line with what is below.
_MARK_PX, _DRAWN_PX = 56, 62
_BUTTON_PX = 36


class Welcome(QWidget):
    """Signals `new_wanted()` and `open_wanted()`."""

    new_wanted = Signal()
    open_wanted = Signal()

    def __init__(self, icons: IconFamily, parent: QWidget) -> None:
        super().__init__(parent)
        self.new_button = _LargeButton(self.tr("New mapping"), self)
        self.new_button.setProperty("primary", True)
        self.new_button.clicked.connect(lambda: self.new_wanted.emit())
        self.open_button = _LargeButton(self.tr("Open mapping…"), self)
        self.open_button.clicked.connect(lambda: self.open_wanted.emit())
        self._mark = QLabel(self)
        self._mark.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._icons = icons
        self._lay_out()
        theme_source().changed.connect(self._draw_mark)
        self._draw_mark(current_palette(self))

    def _draw_mark(self, palette: Palette) -> None:
        self._mark.setFixedSize(scaled(_MARK_PX), scaled(_MARK_PX))
        ratio = self.devicePixelRatioF()
        self._mark.setPixmap(self._icons.pixmap("mapping-designer", palette.text, scaled(_DRAWN_PX), ratio))

    def _lay_out(self) -> None:
        name = QLabel("Mapping Designer", self)
        name.setFont(word_font(9, strong=True))
        sentence = QLabel(self.tr("Design how one JSON document becomes another, and watch it happen."), self)
        sentence.setFont(word_font(1))
        sentence.setWordWrap(True)
        sentence.setProperty("role", "quiet")
        words = QVBoxLayout()
        words.setSpacing(4)
        words.addWidget(name)
        words.addWidget(sentence)
        words.addSpacing(16)
        words.addStretch()
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self.new_button)
        buttons.addWidget(self.open_button)
        buttons.addStretch()
        words.addLayout(buttons)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(20)
        row.addWidget(self._mark, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)


class _LargeButton(QPushButton):
    """A button with more room around its words than those in panels have."""

    def sizeHint(self) -> QSize:
        hint = super().sizeHint()
        return QSize(hint.width() + 16, max(_BUTTON_PX, hint.height()))
