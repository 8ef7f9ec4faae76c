"""A line that offers what may be meant, and lets go of the keyboard like any other."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from widgets.icons import IconFamily
from widgets.suggest_line import SuggestLine

Lines = tuple[SuggestLine, SuggestLine]


@pytest.fixture
def lines(qtbot: QtBot, icons: IconFamily) -> Iterator[Lines]:
    """Two lines, the first of which has the keyboard."""
    place = QWidget()
    column = QVBoxLayout(place)
    one, other = (SuggestLine(icons, lambda: ["YYYY-MM-DD", "YYYY-MM", "DD.MM."], place) for _ in range(2))
    column.addWidget(one)
    column.addWidget(other)
    qtbot.addWidget(place)
    place.show()
    qtbot.waitExposed(place)
    place.activateWindow()
    qtbot.waitUntil(place.isActiveWindow)
    one.setFocus()
    yield one, other


def test_tab_leaves_the_line_wholly_though_its_list_is_open(lines: Lines) -> None:
    one, other = lines
    settled: list[object] = []
    one.settled.connect(settled.append)
    QTest.keyClicks(one, "YYYY")
    assert one.offered == ["YYYY-MM-DD", "YYYY-MM"]
    # The system gives the keys to the list, which hands them on.
    popup = QApplication.activePopupWidget()
    assert popup is not None
    QTest.keyClick(popup, Qt.Key.Key_Tab)
    assert other.hasFocus()
    assert one.offered == []
    assert settled == ["YYYY"]
    left = one.grab().toImage()
    one.setFocus()
    other.setFocus()
    assert one.grab().toImage() == left


def test_what_is_chosen_from_the_list_is_taken(lines: Lines) -> None:
    one, _ = lines
    settled: list[object] = []
    one.settled.connect(settled.append)
    QTest.keyClicks(one, "DD.")
    popup = QApplication.activePopupWidget()
    assert popup is not None
    QTest.keyClick(popup, Qt.Key.Key_Down)
    QTest.keyClick(popup, Qt.Key.Key_Return)
    assert one.text() == "DD.MM."
    assert settled == ["DD.MM."]
