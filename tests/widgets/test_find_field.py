"""The find field asks for finds, tells how many there are, and Esc empties it before it leaves."""

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QToolButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from widgets.find_field import FindField
from widgets.icons import IconFamily
from widgets.palette import Palette

SHIFT = Qt.KeyboardModifier.ShiftModifier
NONE = Qt.KeyboardModifier.NoModifier


@pytest.fixture
def holder(qtbot: QtBot) -> QWidget:
    holder = QWidget()
    qtbot.addWidget(holder)
    return holder


@pytest.fixture
def field(holder: QWidget, icons: IconFamily) -> FindField:
    field = FindField(icons, "Find a field", holder)
    QVBoxLayout(holder).addWidget(field)
    holder.resize(300, 60)
    holder.show()
    return field


def count(field: FindField) -> QLabel:
    return field.findChild(QLabel)


def test_keys_ask_for_the_next_the_one_before_and_the_list(field: FindField) -> None:
    told: list[str] = []
    field.next_requested.connect(lambda: told.append("next"))
    field.previous_requested.connect(lambda: told.append("previous"))
    field.moved_down.connect(lambda: told.append("down"))
    QTest.keyClicks(field, "name")
    QTest.keyClick(field, Qt.Key.Key_Return)
    QTest.keyClick(field, Qt.Key.Key_Enter, SHIFT)
    QTest.keyClick(field, Qt.Key.Key_Down)
    assert told == ["next", "previous", "down"]
    assert field.text() == "name"


def test_escape_clears_and_is_left_to_the_holder_when_there_is_nothing_to_clear(field: FindField) -> None:
    QTest.keyClicks(field, "name")
    first = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Escape, NONE)
    field.keyPressEvent(first)
    assert field.text() == ""
    assert first.isAccepted()
    second = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Escape, NONE)
    field.keyPressEvent(second)
    assert not second.isAccepted()


def test_the_button_that_clears_is_there_only_with_text(field: FindField) -> None:
    clear = next(button for button in field.findChildren(QToolButton) if button.toolTip() == "Clear")
    assert not clear.isVisible()
    QTest.keyClicks(field, "name")
    assert clear.isVisible()
    QTest.mouseClick(clear, Qt.MouseButton.LeftButton)
    assert field.text() == ""


@pytest.mark.parametrize(("at", "of", "words"), [(3, 12, "3 of 12"), (0, 12, "12 found"), (0, 0, "none")])
def test_it_tells_how_much_was_found(field: FindField, at: int, of: int, words: str) -> None:
    QTest.keyClicks(field, "name")
    field.set_count(at, of)
    assert field.count_text == words
    assert count(field).isVisible()
    assert field.accessibleDescription() == words


def test_nothing_is_told_without_text(field: FindField) -> None:
    field.set_count(0, 0)
    assert not count(field).isVisible()
    QTest.keyClicks(field, "name")
    field.set_count(3, 12)
    QTest.keyClick(field, Qt.Key.Key_Escape)
    assert not count(field).isVisible()
    assert field.count_text == ""


def test_the_count_stands_between_the_text_and_the_button(field: FindField) -> None:
    QTest.keyClicks(field, "a text that is longer than the whole of the field is wide, by far")
    field.set_count(3, 12)
    QApplication.processEvents()
    clear = next(button for button in field.findChildren(QToolButton) if button.toolTip() == "Clear")
    place = count(field).geometry()
    assert field.rect().contains(place)
    assert place.right() < clear.x()
    assert field.cursorRect().right() <= place.left() + 4


def test_a_click_on_the_count_is_a_click_into_the_field(qtbot: QtBot, field: FindField) -> None:
    QTest.keyClicks(field, "name")
    field.set_count(3, 12)
    at = count(field).geometry().center()
    assert field.childAt(at) is None


def test_the_placeholder_can_be_read(qtbot: QtBot, icons: IconFamily, themed: Palette) -> None:
    field = FindField(icons, "████████")
    qtbot.addWidget(field)
    field.resize(300, 30)
    field.show()
    picture = field.grab().toImage()
    colours = {picture.pixelColor(x, 15).name() for x in range(40, 80)}
    assert themed.quiet in colours


def test_where_a_button_beside_it_closes_the_find_it_has_none_that_looks_the_same(
    holder: QWidget, icons: IconFamily
) -> None:
    field = FindField(icons, "Find a record", holder, clears=False)
    field.show()
    QTest.keyClicks(field, "Oslo")
    shown = [button for button in field.findChildren(QToolButton) if button.isVisibleTo(field)]
    assert shown == []
    QTest.keyClick(field, Qt.Key.Key_Escape)
    assert field.text() == ""
