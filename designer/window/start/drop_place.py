"""Where the start page says that files can be dropped."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QKeySequence, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from widgets.fonts import word_font
from widgets.icons import IconFamily
from widgets.text_scale import scaled
from widgets.theme import current_palette, theme_source

_ICON_PX = 24
_RADIUS_PX = 8
_LOWEST_PX = 120


class DropPlace(QWidget):
    """A dashed place with an icon and words; it only tells, the page takes what is dropped."""

    def __init__(self, icons: IconFamily, parent: QWidget) -> None:
        super().__init__(parent)
        self._icons = icons
        self._lit = False
        self._icon = QLabel(self)
        self._icon.setAlignment(Qt.AlignmentFlag.AlignCenter)
        words = _centred(self.tr("Drop a mapping or two documents here"), self)
        words.setFont(word_font(strong=True))
        hint = _centred(self.tr("or paste JSON with {0}").format(_paste_keys()), self)
        hint.setProperty("role", "quiet")
        self.setAccessibleName(words.text())
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 16, 12, 16)
        column.setSpacing(4)
        column.addStretch()
        column.addWidget(self._icon)
        column.addSpacing(4)
        column.addWidget(words)
        column.addWidget(hint)
        column.addStretch()
        theme_source().changed.connect(self._colour)
        self._colour()

    def set_lit(self, lit: bool) -> None:
        """Show, or no longer, that what is dragged over the page may be dropped."""
        self._lit = lit
        self._colour()
        self.update()

    def heightForWidth(self, width: int) -> int:
        return max(_LOWEST_PX, super().heightForWidth(width))

    def paintEvent(self, event: QPaintEvent) -> None:
        palette = current_palette(self)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pen = QPen(QColor(palette.accent if self._lit else palette.link), 2 if self._lit else 1)
        pen.setDashPattern([4 / pen.widthF(), 4 / pen.widthF()])
        painter.setPen(pen)
        painter.setBrush(QColor(palette.selection) if self._lit else Qt.BrushStyle.NoBrush)
        inset = pen.widthF() / 2
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(inset, inset, -inset, -inset), _RADIUS_PX, _RADIUS_PX)

    def _colour(self) -> None:
        palette = current_palette(self)
        colour = palette.accent if self._lit else palette.quiet
        self._icon.setPixmap(self._icons.pixmap("file", colour, scaled(_ICON_PX), self.devicePixelRatioF()))


def _centred(text: str, parent: QWidget) -> QLabel:
    label = QLabel(text, parent)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setAlignment(Qt.AlignmentFlag.AlignCenter)
    label.setWordWrap(True)
    return label


def _paste_keys() -> str:
    return QKeySequence(QKeySequence.StandardKey.Paste).toString(QKeySequence.SequenceFormat.NativeText)
