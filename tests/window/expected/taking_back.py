"""Taking back what the bar offers to."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from designer.window.main_window import MainWindow
from tests.window.files.left_behind import button


def take_back(window: MainWindow) -> None:
    QTest.mouseClick(button(window, "Take back"), Qt.MouseButton.LeftButton)
