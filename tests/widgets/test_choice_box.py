"""A choice that says where those it is about differ, and tells only what a person chooses."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from widgets.choice_box import ChoiceBox


@pytest.fixture
def box(qtbot: QtBot) -> ChoiceBox:
    box = ChoiceBox()
    box.set_choices([("Text", "string"), ("Number", "number"), ("None", None)])
    qtbot.addWidget(box)
    box.show()
    return box


def click(box: ChoiceBox, row: int) -> None:
    box.showPopup()
    view = box.view()
    place = view.visualRect(view.model().index(row, 0)).center()
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)


def test_what_is_shown_is_not_told(box: ChoiceBox) -> None:
    told: list[object] = []
    box.chosen.connect(told.append)
    box.show_value("number")
    assert box.currentText() == "Number"
    assert told == []


def test_another_choice_is_told_and_the_same_is_not(box: ChoiceBox) -> None:
    told: list[object] = []
    box.chosen.connect(told.append)
    box.show_value("number")
    click(box, 1)
    click(box, 2)
    assert told == [None]


def test_where_none_holds_any_can_be_chosen(box: ChoiceBox) -> None:
    told: list[object] = []
    box.chosen.connect(told.append)
    box.show_none("several values")
    assert box.placeholderText() == "several values"
    assert box.currentIndex() == -1
    click(box, 0)
    assert told == ["string"]


@pytest.mark.usefixtures("themed")
@pytest.mark.parametrize("count", [1, 2, 3])
def test_a_short_list_shows_all_of_its_entries(box: ChoiceBox, count: int) -> None:
    box.set_choices([(f"Choice {number}", number) for number in range(count)])
    box.showPopup()
    QApplication.processEvents()
    view = box.view()
    last = view.visualRect(view.model().index(count - 1, 0))
    assert view.viewport().rect().contains(last)
    assert view.verticalScrollBar().maximum() == 0
    box.hidePopup()
