"""Keys that count wherever the keyboard is, also in a mapping that has nothing yet."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from designer.window.main_window import MainWindow
from tests.window.people import map_field, rows

Key = Qt.Key
CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


def focused() -> QWidget:
    at = QApplication.focusWidget()
    assert at is not None
    return at


def key(which: Key, held: Qt.KeyboardModifier = CONTROL) -> None:
    QTest.keyClick(focused(), which, held)


def is_button_of(panel: QWidget, words: str) -> bool:
    at = focused()
    return isinstance(at, QPushButton) and at.text() == words and panel.isAncestorOf(at)


def test_a_row_is_added_by_keys_in_a_new_mapping(start: MainWindow) -> None:
    key(Key.Key_N)
    key(Key.Key_Return, CONTROL | SHIFT)
    assert len(rows(start)) == 1
    assert start.rows.isAncestorOf(focused())


def test_keys_lead_to_what_an_empty_panel_offers_first(start: MainWindow) -> None:
    key(Key.Key_N)
    assert is_button_of(start.source, "Open sample…")
    key(Key.Key_2)
    assert is_button_of(start.destination, "Open sample…")
    key(Key.Key_3)
    assert is_button_of(start.rows, "Add a row")
    key(Key.Key_1)
    assert is_button_of(start.source, "Open sample…")


def test_json_is_pasted_by_keys_where_nothing_is_yet(start: MainWindow) -> None:
    key(Key.Key_N)
    key(Key.Key_2)
    QApplication.clipboard().setText('{"name": "x"}')
    key(Key.Key_V)
    assert start.opened.destination is not None
    assert start.destination.tree.hasFocus()


def test_a_row_is_added_from_either_tree(window: MainWindow) -> None:
    window.focus_panel("destination")
    key(Key.Key_Return, CONTROL | SHIFT)
    assert len(rows(window)) == 1


def test_a_row_is_added_to_rows_that_are_hidden_and_they_are_shown(window: MainWindow) -> None:
    window.panels.show_panel("rows", False)
    window.focus_panel("source")
    key(Key.Key_Return, CONTROL | SHIFT)
    assert len(rows(window)) == 1
    assert window.rows.isVisible()


def test_no_row_is_added_while_someone_types(window: MainWindow) -> None:
    window.source.start_find()
    key(Key.Key_Return, CONTROL | SHIFT)
    assert rows(window) == []


def test_delete_after_going_to_the_rows_deletes_the_current_one(window: MainWindow, qtbot: QtBot) -> None:
    map_field(window, ("first",), ("name",))
    map_field(window, ("age",), ("age",))
    window.selection.clear()
    key(Key.Key_3)
    assert window.rows.table.hasFocus()
    assert len(window.selection.rows) == 1
    key(Key.Key_Delete, Qt.KeyboardModifier.NoModifier)
    assert len(rows(window)) == 1


def test_what_acts_on_rows_waits_for_a_mapping(start: MainWindow) -> None:
    enabled = [action.text() for action in start.rows.actions_for_menu if action.isEnabled()]
    assert enabled == []
    key(Key.Key_N)
    enabled = [action.text() for action in start.rows.actions_for_menu if action.isEnabled()]
    assert enabled == ["Add row", "Paste rows"]
