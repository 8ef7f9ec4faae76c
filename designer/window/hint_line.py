"""What the status bar says at its right: what goes on, what was done just now, else what is wrong with the row."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QLabel, QWidget

from designer.window.words import in_words

DONE_MS = 8_000
"""How long it is told what was done: later it would be read as news."""


class HintLine(QLabel):
    """Shows the words of the moment; without any, what is being carried, else the problem of the selected row."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self._carried = ""
        self._problem = ""
        self._done = QTimer(self)
        self._done.setSingleShot(True)
        self._done.timeout.connect(lambda: self.tell(""))

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
