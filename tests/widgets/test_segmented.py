"""One of a few choices holds, and can be changed by mouse and by arrow keys."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
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
