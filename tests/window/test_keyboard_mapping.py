"""Mapping without a mouse: Space, Tab, typing to find, Enter, Esc."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from designer.documents import EVERY, Step
from designer.matching import Place
from designer.window.main_window import MainWindow
from designer.window.trees.model import PORT
from tests.window.people import click, generated, map_field, node, press, rows
from widgets.choice_popup import ChoicePopup


def told(window: MainWindow) -> str:
    return " ".join(label.text() for label in window.statusBar().findChildren(QLabel))


def pick_up(window: MainWindow, qtbot: QtBot, *place: Step) -> None:
    click(window.source.tree, *place)
    press(window.source.tree, Qt.Key.Key_Space)
    press(window.source.tree, Qt.Key.Key_Tab)
    qtbot.waitUntil(lambda: window.focusWidget() is window.destination.tree)


def test_a_field_is_carried_to_where_the_arrows_go(window: MainWindow, qtbot: QtBot) -> None:
    pick_up(window, qtbot, "age")
    press(window.destination.tree, Qt.Key.Key_Down, Qt.Key.Key_Return)
    assert generated(window) == {"age": 43}


def test_the_status_bar_says_what_can_be_done(window: MainWindow, qtbot: QtBot) -> None:
    pick_up(window, qtbot, "first")
    assert "Drop to map first to name" in told(window)
    press(window.destination.tree, Qt.Key.Key_Escape)
    assert "first" not in told(window)


def test_typing_finds_the_destination_and_enter_drops_there(window: MainWindow, qtbot: QtBot) -> None:
    pick_up(window, qtbot, "first")
    press(window.destination.tree, "e")
    assert window.focusWidget() is window.destination.finder
    press(window.destination.finder, "m", Qt.Key.Key_Return)
    assert generated(window) == {"contact": {"email": "John"}}


def test_escape_puts_the_field_down_and_goes_back(window: MainWindow, qtbot: QtBot) -> None:
    pick_up(window, qtbot, "first")
    press(window.destination.tree, Qt.Key.Key_Escape)
    assert window.focusWidget() is window.source.tree
    press(window.destination.tree, Qt.Key.Key_Return)
    assert rows(window) == []
    popup = QApplication.activePopupWidget()
    if popup is not None:
        popup.close()


def test_control_enter_makes_a_field_at_the_top(window: MainWindow, qtbot: QtBot) -> None:
    pick_up(window, qtbot, "last")
    QTest.keyClick(window.destination.tree, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert generated(window) == {"last": "Hancock"}


def test_a_destination_can_be_carried_to_its_source(window: MainWindow, qtbot: QtBot) -> None:
    click(window.destination.tree, "age")
    press(window.destination.tree, Qt.Key.Key_Space, Qt.Key.Key_Tab)
    qtbot.waitUntil(lambda: window.focusWidget() is window.source.tree)
    press(window.source.tree, "a")
    press(window.source.finder, "ge", Qt.Key.Key_Return)
    assert generated(window) == {"age": 43}


def test_after_a_drop_the_keyboard_is_back_where_it_was_picked_up(window: MainWindow, qtbot: QtBot) -> None:
    pick_up(window, qtbot, "first")
    press(window.destination.tree, "e")
    press(window.destination.finder, "m", Qt.Key.Key_Return)
    assert window.focusWidget() is window.source.tree
    current = window.source.tree.current_node()
    assert current is not None
    assert current.place == ("first",)
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert rows(window) == []


def test_while_a_field_is_carried_another_can_be_picked_up_instead(window: MainWindow, qtbot: QtBot) -> None:
    pick_up(window, qtbot, "first")
    press(window.destination.tree, Qt.Key.Key_Tab)
    assert window.focusWidget() is window.source.tree
    press(window.source.tree, Qt.Key.Key_Down, Qt.Key.Key_Space)
    assert "Carrying last" in told(window)
    press(window.source.tree, Qt.Key.Key_Tab)
    press(window.destination.tree, "e")
    press(window.destination.finder, "m", Qt.Key.Key_Return)
    assert generated(window) == {"contact": {"email": "Hancock"}}


def test_enter_drops_nowhere_while_nothing_is_found(window: MainWindow, qtbot: QtBot) -> None:
    pick_up(window, qtbot, "first")
    press(window.destination.tree, "e")
    press(window.destination.finder, "mqq", Qt.Key.Key_Return)
    assert rows(window) == []
    press(window.destination.finder, Qt.Key.Key_Backspace, Qt.Key.Key_Backspace, Qt.Key.Key_Return)
    assert generated(window) == {"contact": {"email": "John"}}


def drop_on(window: MainWindow, *place: str) -> ChoicePopup:
    """Go to a destination field with what is carried, and drop it there; gives the question that is asked."""
    target = window.destination.tree
    target.setCurrentIndex(target.fields.index_of(node(target, *place)))
    press(target, Qt.Key.Key_Return)
    popup = QApplication.activePopupWidget()
    assert isinstance(popup, ChoicePopup)
    return popup


def places_of_keyboard(window: MainWindow) -> tuple[Place, Place]:
    """Where the keyboard is in both trees."""
    source, destination = window.source.tree.current_node(), window.destination.tree.current_node()
    assert source is not None
    assert destination is not None
    return source.place, destination.place


@pytest.mark.parametrize("answer", ["f", "l", "a"])
def test_after_an_answer_the_keyboard_is_at_the_field_that_was_carried(
    window: MainWindow, qtbot: QtBot, answer: str
) -> None:
    pick_up(window, qtbot, "items", EVERY, "sku")
    press(drop_on(window, "name"), answer)
    assert window.focusWidget() is window.source.tree
    assert places_of_keyboard(window) == (("items", EVERY, "sku"), ("name",))
    press(window.source.tree, Qt.Key.Key_Space)
    assert "Carrying items[*].sku" in told(window)


@pytest.mark.parametrize("answer", ["r", "c", Qt.Key.Key_Escape])
def test_after_replacing_combining_or_neither_the_keyboard_is_at_the_field_that_was_carried(
    window: MainWindow, qtbot: QtBot, answer: str | Qt.Key
) -> None:
    map_field(window, ("first",), ("name",))
    pick_up(window, qtbot, "last")
    press(drop_on(window, "name"), answer)
    assert window.focusWidget() is window.source.tree
    assert places_of_keyboard(window) == (("last",), ("name",))


def test_the_bar_of_the_keyboard_is_not_drawn_over_the_ends_of_links(window: MainWindow) -> None:
    map_field(window, ("first",), ("name",))
    target = window.destination.tree
    click(target, "name")
    with_keyboard = target.viewport().grab(target.visualRect(target.model().index(0, PORT))).toImage()
    window.source.tree.setFocus()
    assert target.viewport().grab(target.visualRect(target.model().index(0, PORT))).toImage() == with_keyboard
