"""Mapping without a mouse: Space, Tab, typing to find, Enter, Esc."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from designer.window.main_window import MainWindow
from tests.window.people import click, generated, press, rows


def told(window: MainWindow) -> str:
    return " ".join(label.text() for label in window.statusBar().findChildren(QLabel))


def pick_up(window: MainWindow, qtbot: QtBot, *place: str | int) -> None:
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
