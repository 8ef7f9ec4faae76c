"""One of a few choices holds, and can be changed by mouse and by arrow keys."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from widgets.palette import Palette
from widgets.segmented import Segmented


@pytest.fixture
def row(qtbot: QtBot) -> Segmented:
    row = Segmented(["Text", "Number", "JSON"])
    qtbot.addWidget(row)
    row.set_current(0)
    row.show()
    row.activateWindow()
    row.focus_current()
    qtbot.waitUntil(row.segments[0].hasFocus)
    return row


def test_a_click_chooses_and_tells(row: Segmented) -> None:
    told: list[int] = []
    row.chosen.connect(told.append)
    QTest.mouseClick(row.segments[2], Qt.MouseButton.LeftButton)
    assert (told, row.current) == ([2], 2)
    assert [segment.isChecked() for segment in row.segments] == [False, False, True]


def test_arrow_keys_choose_the_neighbour_and_tell(row: Segmented) -> None:
    told: list[int] = []
    row.chosen.connect(told.append)
    QTest.keyClick(row.segments[0], Qt.Key.Key_Right)
    assert row.segments[1].hasFocus()
    QTest.keyClick(row.segments[1], Qt.Key.Key_Left)
    assert told == [1, 0]


@pytest.mark.parametrize("focused", [0, 1, 2])
@pytest.mark.parametrize(("key", "by"), [("Left", -1), ("Up", -1), ("Right", 1), ("Down", 1)])
def test_arrow_keys_choose_wherever_the_keyboard_is(row: Segmented, focused: int, key: str, by: int) -> None:
    row.segments[focused].setFocus()
    QTest.keyClick(row.segments[focused], Qt.Key[f"Key_{key}"])
    wanted = max(0, min(focused + by, 2))
    assert row.current == wanted
    assert row.segments[wanted].hasFocus()


@pytest.mark.parametrize("chosen", [0, 1, 2, None])
@pytest.mark.parametrize("key", [Qt.Key.Key_Tab, Qt.Key.Key_Backtab])
def test_tab_goes_to_the_chosen_segment_and_past_the_others(qtbot: QtBot, chosen: int | None, key: Qt.Key) -> None:
    window = QWidget()
    before, row, after = QLineEdit(window), Segmented(["Text", "Number", "JSON"], window), QLineEdit(window)
    column = QVBoxLayout(window)
    for widget in (before, row, after):
        column.addWidget(widget)
    if chosen is not None:
        row.set_current(chosen)
    qtbot.addWidget(window)
    window.show()
    window.activateWindow()
    start, end = (before, after) if key == Qt.Key.Key_Tab else (after, before)
    start.setFocus()
    qtbot.waitUntil(start.hasFocus)
    QTest.keyClick(start, key)
    assert QApplication.focusWidget() is row.segments[chosen or 0]
    QTest.keyClick(row.segments[chosen or 0], key)
    assert end.hasFocus()


def test_a_click_anywhere_on_a_segment_chooses_it(row: Segmented) -> None:
    QTest.mouseClick(row.segments[1], Qt.MouseButton.LeftButton, pos=QPoint(row.segments[1].width() - 2, 2))
    assert row.current == 1


def test_a_screen_reader_tells_one_of_several_choices(row: Segmented) -> None:
    spoken = QAccessible.queryAccessibleInterface(row.segments[0])
    assert spoken.role() == QAccessible.Role.RadioButton
    assert spoken.text(QAccessible.Text.Name) == "Text"
    assert spoken.state().checked


def test_choosing_by_program_tells_nothing(row: Segmented) -> None:
    told: list[int] = []
    row.chosen.connect(told.append)
    row.set_current(1)
    assert (told, row.current) == ([], 1)


def test_the_chosen_segment_is_seen(row: Segmented, themed: Palette) -> None:
    row.set_current(1)
    picture = row.grab().toImage()
    chosen, other = row.segments[1].geometry(), row.segments[2].geometry()
    middle = chosen.center().y()
    assert picture.pixelColor(chosen.left() + 5, middle).name() == themed.accent_background
    assert picture.pixelColor(other.left() + 5, middle).name() == themed.background
