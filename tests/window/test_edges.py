"""What stands at the edges of the window stands in one line."""

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from designer.window.main_window import MainWindow
from tests.ink import ink_begins


def test_the_status_bar_begins_where_the_panels_do(window: MainWindow, qtbot: QtBot) -> None:
    def begins(label: QLabel) -> int:
        return label.mapTo(window, QPoint(0, 0)).x() + ink_begins(label, label.rect())

    qtbot.waitUntil(window.statusBar().isVisible)
    count = next(label for label in window.statusBar().findChildren(QLabel) if "rows" in label.text())
    title = next(label for label in window.source.findChildren(QLabel) if label.text() == "Source")
    qtbot.waitUntil(lambda: abs(begins(count) - begins(title)) <= 1)
