"""The selection as it is once the mouse is let go."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QTreeView

from designer.window.selection import Selection

_LOOK_AGAIN_MS = 40


class SettledSelection(QObject):
    """Tells of another selection at once, but while a button is held down in a tree: a press may begin a drag.

    What is dragged to is to stay where it was: the inspector of a row, whose expression takes a field.
    """

    changed = Signal()

    def __init__(self, selection: Selection, parent: QObject) -> None:
        super().__init__(parent)
        self._wait = QTimer(self)
        self._wait.setInterval(_LOOK_AGAIN_MS)
        self._wait.timeout.connect(self._tell_when_let_go)
        selection.changed.connect(self._tell_when_let_go)

    def _tell_when_let_go(self) -> None:
        is_pressed = bool(QGuiApplication.mouseButtons() & Qt.MouseButton.LeftButton)
        if is_pressed and isinstance(QApplication.focusWidget(), QTreeView):
            self._wait.start()  # no event tells of a button that a drag takes
        else:
            self._wait.stop()
            self.changed.emit()
