"""What is said beneath something that is entered."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget

_BELOW_PX = 4
"""What is said belongs to the field above it, not to the one below."""


class SaidLabel(QLabel):
    """Quiet words or an error, in as many lines as it takes; hidden while there are none."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        self.setMinimumWidth(1)  # a long value does not make the panel wider
        self.setProperty("role", "quiet")
        self.setContentsMargins(0, 0, 0, _BELOW_PX)

    def say(self, words: str, is_wrong: bool = False) -> None:
        """Show words."""
        self.setText(words)
        self.setVisible(bool(words))
        role = "error" if is_wrong else "quiet"
        if self.property("role") != role:
            self.setProperty("role", role)
            self.style().unpolish(self)
            self.style().polish(self)
