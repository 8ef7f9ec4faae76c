"""Records are gone through by buttons, number and wheel, and never past the ends."""

from typing import Any

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLabel, QLineEdit, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from widgets.icons import IconFamily
from widgets.record_navigator import RecordNavigator


class Shown:
    """A navigator beside a line edit, whose wishes come true."""

    def __init__(self, qtbot: QtBot, icons: IconFamily, index: int, count: int) -> None:
        self.window = QWidget()
        qtbot.addWidget(self.window)
        row = QHBoxLayout(self.window)
        self.elsewhere = QLineEdit(self.window)
        self.navigator = RecordNavigator(icons, self.window)
        row.addWidget(self.elsewhere)
        row.addWidget(self.navigator)
        self.wanted: list[Any] = []
        self.navigator.record_wanted.connect(self._go)
        self.count = count
        self.navigator.set_position(index, count)
        self.window.show()
        self.window.activateWindow()
        self.elsewhere.setFocus()
        qtbot.waitUntil(self.elsewhere.hasFocus)
        self.previous, self.next = self.navigator.findChildren(QToolButton)
        self.number = self.navigator.findChild(QLineEdit)

    def _go(self, index: Any) -> None:
        self.wanted.append(index)
        self.navigator.set_position(index, self.count)

    def type_number(self, text: str) -> None:
        QTest.mouseClick(self.number, Qt.MouseButton.LeftButton)
        QTest.keyClicks(self.number, text)

    def wheel(self, angle: int) -> None:
        at = QPointF(self.navigator.rect().center())
        event = QWheelEvent(
            at,
            QPointF(self.navigator.mapToGlobal(at.toPoint())),
            QPoint(),
            QPoint(0, angle),
            Qt.MouseButton.NoButton,
            Qt.KeyboardModifier.NoModifier,
            Qt.ScrollPhase.NoScrollPhase,
            False,
        )
        QApplication.sendEvent(self.navigator, event)

    @property
    def words(self) -> str:
        return f"{self.number.text()} {self.navigator.findChild(QLabel).text()}"


def test_it_says_which_record_of_how_many(qtbot: QtBot, icons: IconFamily) -> None:
    assert Shown(qtbot, icons, 2, 500).words == "3 of 500"


@pytest.mark.parametrize(
    ("index", "count", "words"),
    [
        (1203, 9_999, "1,204 of 9,999"),
        (1203, 100_000, "1,204 of 100,000"),
        (1_999_999, 2_000_000, "2,000,000 of 2,000,000"),
    ],
)
def test_large_numbers_are_grouped_and_not_cut(
    qtbot: QtBot, icons: IconFamily, index: int, count: int, words: str
) -> None:
    shown = Shown(qtbot, icons, index, count)
    assert shown.words == words
    room = shown.number.width() - shown.number.fontMetrics().horizontalAdvance(shown.number.text())
    assert room >= 8


@pytest.mark.parametrize("count", [0, 1])
def test_with_nowhere_to_go_nothing_is_shown(qtbot: QtBot, icons: IconFamily, count: int) -> None:
    shown = Shown(qtbot, icons, 0, count)
    assert not shown.navigator.isVisible()
    shown.wheel(-120)
    assert shown.wanted == []
    shown.navigator.set_position(0, 2)
    assert shown.navigator.isVisible()


def test_the_buttons_step(qtbot: QtBot, icons: IconFamily) -> None:
    shown = Shown(qtbot, icons, 2, 500)
    QTest.mouseClick(shown.next, Qt.MouseButton.LeftButton)
    QTest.mouseClick(shown.previous, Qt.MouseButton.LeftButton)
    QTest.mouseClick(shown.previous, Qt.MouseButton.LeftButton)
    assert shown.wanted == [3, 2, 1]


def test_the_ends_are_disabled(qtbot: QtBot, icons: IconFamily) -> None:
    shown = Shown(qtbot, icons, 0, 2)
    assert (shown.previous.isEnabled(), shown.next.isEnabled()) == (False, True)
    QTest.mouseClick(shown.next, Qt.MouseButton.LeftButton)
    assert (shown.previous.isEnabled(), shown.next.isEnabled()) == (True, False)


def test_stepping_to_an_end_by_key_keeps_the_focus_here(qtbot: QtBot, icons: IconFamily) -> None:
    shown = Shown(qtbot, icons, 0, 3)
    shown.next.setFocus()
    QTest.keyClick(shown.next, Qt.Key.Key_Space)
    QTest.keyClick(shown.next, Qt.Key.Key_Space)
    assert shown.wanted == [1, 2]
    assert shown.previous.hasFocus()


@pytest.mark.parametrize(
    ("typed", "index"),
    [("1", 0), ("17", 16), ("500", 499), ("501", 499), ("99999999999", 499), ("0", 0), ("-5", 0), ("4 00", 399)],
)
def test_a_typed_number_goes_there_or_to_the_nearest_end(
    qtbot: QtBot, icons: IconFamily, typed: str, index: int
) -> None:
    shown = Shown(qtbot, icons, 2, 500)
    shown.type_number(typed)
    QTest.keyClick(shown.number, Qt.Key.Key_Return)
    assert shown.wanted == [index]
    assert shown.number.text() == str(index + 1)


@pytest.mark.parametrize("typed", ["abc", " ", "3", "1x"])
def test_what_is_no_other_number_goes_nowhere(qtbot: QtBot, icons: IconFamily, typed: str) -> None:
    shown = Shown(qtbot, icons, 2, 500)
    shown.type_number(typed)
    QTest.keyClick(shown.number, Qt.Key.Key_Return)
    assert shown.wanted == []
    assert shown.number.text() == "3"


def test_escape_leaves_the_number_as_it_was_and_goes_back(qtbot: QtBot, icons: IconFamily) -> None:
    shown = Shown(qtbot, icons, 2, 500)
    shown.type_number("17")
    QTest.keyClick(shown.number, Qt.Key.Key_Escape)
    assert shown.wanted == []
    assert shown.words == "3 of 500"
    assert shown.elsewhere.hasFocus()


def test_leaving_the_number_by_tab_changes_nothing(qtbot: QtBot, icons: IconFamily) -> None:
    shown = Shown(qtbot, icons, 2, 500)
    shown.type_number("17")
    QTest.keyClick(shown.number, Qt.Key.Key_Tab)
    assert shown.wanted == []
    assert shown.words == "3 of 500"


def test_the_wheel_steps_by_whole_notches_and_stops_at_the_ends(qtbot: QtBot, icons: IconFamily) -> None:
    shown = Shown(qtbot, icons, 1, 4)
    for angle in (-60, -60, 240, 120, 120, -1200):
        shown.wheel(angle)
    assert shown.wanted == [2, 0, 3]


def test_a_wish_that_is_not_granted_shows_no_other_record(qtbot: QtBot, icons: IconFamily) -> None:
    navigator = RecordNavigator(icons)
    qtbot.addWidget(navigator)
    navigator.set_position(2, 500)
    number = navigator.findChild(QLineEdit)
    number.setFocus()
    number.selectAll()
    QTest.keyClicks(number, "9")
    QTest.keyClick(number, Qt.Key.Key_Return)
    assert number.text() == "3"


def test_each_part_has_a_name_for_screen_readers(qtbot: QtBot, icons: IconFamily) -> None:
    shown = Shown(qtbot, icons, 2, 500)
    names = [part.accessibleName() for part in (shown.navigator, shown.previous, shown.number, shown.next)]
    assert names == ["Records", "Previous record", "Number of the record", "Next record"]
