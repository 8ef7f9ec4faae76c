"""A line whose text counts once it is finished."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from widgets.draft_line import DraftLine
from widgets.draft_text import DraftText


@pytest.fixture
def place(qtbot: QtBot) -> QWidget:
    place = QWidget()
    column = QVBoxLayout(place)
    for widget in (DraftLine(place), DraftText(place), QLineEdit(place)):
        column.addWidget(widget)
    qtbot.addWidget(place)
    place.show()
    place.activateWindow()
    qtbot.waitUntil(place.isActiveWindow)
    return place


@pytest.mark.parametrize("kind", [DraftLine, DraftText])
def test_leaving_it_settles_the_text_once(place: QWidget, kind: type[DraftLine] | type[DraftText]) -> None:
    line = place.findChild(kind)
    told: list[str] = []
    line.settled.connect(told.append)
    line.show_text("old")
    line.setFocus()
    QTest.keyClick(line, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClicks(line, "new")
    assert told == []
    QTest.keyClick(line, Qt.Key.Key_Tab)
    line.settle()
    assert told == ["new"]


@pytest.mark.parametrize("kind", [DraftLine, DraftText])
def test_what_is_being_typed_is_not_overwritten(place: QWidget, kind: type[DraftLine] | type[DraftText]) -> None:
    line = place.findChild(kind)
    line.show_text("old")
    line.setFocus()
    QTest.keyClicks(line, "x")
    line.show_text("from elsewhere")
    assert "x" in (line.text() if isinstance(line, DraftLine) else line.toPlainText())
    QTest.keyClick(line, Qt.Key.Key_Escape)
    assert (line.text() if isinstance(line, DraftLine) else line.toPlainText()) == "from elsewhere"
    assert not line.is_drafting


def test_enter_settles_a_line_and_says_nothing_when_nothing_changed(place: QWidget) -> None:
    line = place.findChild(DraftLine)
    told: list[str] = []
    line.settled.connect(told.append)
    line.setFocus()
    QTest.keyClick(line, Qt.Key.Key_Return)
    assert told == []
    QTest.keyClicks(line, "a")
    QTest.keyClick(line, Qt.Key.Key_Return)
    QTest.keyClick(line, Qt.Key.Key_Return)
    assert told == ["a"]
    assert QApplication.focusWidget() is line
