"""What an empty panel shows: how to fill it."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QMimeData, QRectF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from widgets.flow_row import FlowRow
from widgets.fonts import word_font
from widgets.theme import current_palette

PlaceAction = tuple[str, Callable[[], object]]

_BORDER_INSET_PX = 12
_RADIUS_PX = 8
_MARGIN_PX = 16
_WIDEST_TEXT_PX = 360


class EmptyPlace(QWidget):
    """A sentence, perhaps a quieter one below, and buttons, in the middle; takes files and text.

    The first button is the one that most people want. `dropped_files(list[str])` tells local paths,
    `dropped_text(str)` any other text.
    """

    dropped_files = Signal(object)
    dropped_text = Signal(object)

    def __init__(
        self,
        title: str,
        hint: str = "",
        actions: Sequence[PlaceAction] = (),
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._hovered = False
        self.setAcceptDrops(True)
        self.setAccessibleName(title)
        self._title = _centred(title, self)
        self._title.setFont(word_font(1, strong=True))
        self._hint = _centred(hint, self)
        self._hint.setProperty("role", "quiet")
        self._hint.setVisible(bool(hint))
        self._buttons = [self._button(text, act, first=i == 0) for i, (text, act) in enumerate(actions)]
        self._lay_out()

    @property
    def buttons(self) -> Sequence[QPushButton]:
        """The buttons, in order."""
        return tuple(self._buttons)

    def set_leading(self, leads: bool) -> None:
        """Say whether its first button is what a person does next, or whether another place comes before this one."""
        for first in self._buttons[:1]:
            if first.property("primary") != leads:
                first.setProperty("primary", leads)
                first.style().polish(first)  # else it keeps the colours that it had

    def set_words(self, title: str, hint: str = "") -> None:
        """Say something else."""
        self._title.setText(title)
        self.setAccessibleName(title)
        self._hint.setText(hint)
        self._hint.setVisible(bool(hint))

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if _takes(event.mimeData()):
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()
            self._hover(True)

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        if _takes(event.mimeData()):
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self._hover(False)

    def dropEvent(self, event: QDropEvent) -> None:
        self._hover(False)
        data = event.mimeData()
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
        if files := _local_files(data):
            self.dropped_files.emit(files)
        elif data.hasText():
            self.dropped_text.emit(data.text())

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self._hovered:
            return
        palette = current_palette(self)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(palette.accent), 2, Qt.PenStyle.DashLine))
        painter.setBrush(QColor(palette.selection))
        inset = _BORDER_INSET_PX
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(inset, inset, -inset, -inset), _RADIUS_PX, _RADIUS_PX)

    def _lay_out(self) -> None:
        buttons = FlowRow(self)
        for button in self._buttons:
            buttons.add(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(_MARGIN_PX, _MARGIN_PX, _MARGIN_PX, _MARGIN_PX)
        column.setSpacing(8)
        column.addStretch(2)
        column.addLayout(self._words())
        column.addSpacing(8)
        column.addWidget(buttons)
        column.addStretch(3)

    def _words(self) -> QHBoxLayout:
        # Stretches at the sides, not an alignment: aligned labels wrap without getting higher.
        column = QVBoxLayout()
        column.setSpacing(8)
        column.addWidget(self._title)
        column.addWidget(self._hint)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addLayout(column, 1000)
        row.addStretch(1)
        return row

    def _button(self, text: str, act: Callable[[], object], *, first: bool) -> QPushButton:
        button = QPushButton(text, self)
        button.setProperty("primary", first)
        button.setAutoDefault(True)  # Enter presses it, as Space does
        button.clicked.connect(lambda: act())
        return button

    def _hover(self, hovered: bool) -> None:
        self._hovered = hovered
        self.update()


def _centred(text: str, parent: QWidget) -> QLabel:
    label = QLabel(text, parent)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setAlignment(Qt.AlignmentFlag.AlignCenter)
    label.setWordWrap(True)
    label.setMaximumWidth(_WIDEST_TEXT_PX)
    return label


def _takes(data: QMimeData) -> bool:
    return bool(_local_files(data)) or (data.hasText() and not data.hasUrls())


def _local_files(data: QMimeData) -> list[str]:
    return [url.toLocalFile() for url in data.urls() if url.isLocalFile()]
