"""Tool tips that tell the keys of a command, also when these are changed."""

from __future__ import annotations

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid


def words_with_keys(action: QAction, words: str) -> str:
    """Words with the keys of a command behind them, as the system writes them; without, where it has none."""
    keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
    return f"{words} ({keys})" if keys else words


def tell_keys(place: QWidget | QAction, action: QAction, words: str = "") -> None:
    """Let the tool tip of a place (a command itself too) tell `words`, or what the command says, with its keys."""

    def tell() -> None:
        if not (isValid(action) and isValid(place)):  # the window goes, and undo says so
            return
        tip = words_with_keys(action, words or action.text().replace("&", "").removesuffix("…"))
        if place.toolTip() != tip:
            place.setToolTip(tip)

    action.changed.connect(tell)
    tell()
