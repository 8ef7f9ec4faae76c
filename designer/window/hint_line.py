"""What the status bar says at its right: what goes on, what was done just now, else what is wrong with the row."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QSize, Qt, QTimer
from PySide6.QtWidgets import QWidget

from designer.window.words import in_words
from widgets.elided_label import ElidedLabel

DONE_MS = 8_000
"""How long it is told what was done: later it would be read as news."""

_SHARE = 0.6
"""Of the bar's width: so much a hint has before what else stands there."""


class HintLine(ElidedLabel):
    """Shows the words of the moment; without any, what is being carried, else the problem of the selected row.

    What else stands in the bar steps back for it; only where it is longer than most of the bar, its end is cut.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self._carried = ""
        self._problem = ""
        self._done = QTimer(self)
        self._done.setSingleShot(True)
        self._done.timeout.connect(lambda: self.tell(""))

    @property
    def shown_text(self) -> str:
        """What fits into the label, from its beginning."""
        return self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, self.contentsRect().width())

    def live_in(self, bar: QWidget) -> None:
        """Have room by the width of the bar, whenever that is another."""
        bar.installEventFilter(self)

    def tell(self, words: str) -> None:
        """Say something until it is over, which empty words tell."""
        self._done.stop()
        self.setText(in_words(words) or self._carried or self._problem)

    def tell_done(self, words: str) -> None:
        """Say for a while what was done."""
        self.tell(words)
        if words:
            self._done.start(DONE_MS)

    def tell_carried(self, words: str) -> None:
        """Say what is being carried by keyboard; empty when it is put down."""
        self._carried = words
        self.tell("")

    def tell_problem(self, words: str) -> None:
        """Say what is wrong with the selected row; empty where nothing is."""
        self._problem = words
        self.tell("")

    def minimumSizeHint(self) -> QSize:
        wanted = self.sizeHint()
        bar = self.parentWidget()
        return wanted if bar is None else QSize(min(wanted.width(), int(bar.width() * _SHARE)), wanted.height())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self.updateGeometry()
        return super().eventFilter(watched, event)
