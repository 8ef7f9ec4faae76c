"""Ctrl+K finds commands, fields and rows by a few of their letters."""

import json
import time

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QTabBar
from pytestqt.qtbot import QtBot

from designer.documents import sample_from_text
from designer.window.command_list import commands_of
from designer.window.command_palette.palette import CommandPalette
from designer.window.main_window import MainWindow
from tests.window.people import map_field, press

CTRL = Qt.KeyboardModifier.ControlModifier


def open_palette(window: MainWindow, qtbot: QtBot) -> CommandPalette:
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    qtbot.waitUntil(lambda: "JSON" in tabs(window))  # all that comes after the first paint is there
    QTest.keyClick(window, Qt.Key.Key_K, CTRL)
    palette = window.findChild(CommandPalette)
    assert palette is not None and palette.isVisible()
    return palette


def tabs(window: MainWindow) -> list[str]:
    return [bar.tabText(at) for bar in window.findChildren(QTabBar) for at in range(bar.count())]


def type_letters(palette: CommandPalette, letters: str) -> None:
    line = QApplication.focusWidget()
    assert isinstance(line, QLineEdit)
    press(line, letters)


def words(palette: CommandPalette) -> list[str]:
    return [entry.words for entry in palette.shown]


@pytest.fixture
def palette(window: MainWindow, qtbot: QtBot) -> CommandPalette:
    return open_palette(window, qtbot)


def test_it_lists_every_command_of_the_menus_with_its_keys(window: MainWindow, palette: CommandPalette) -> None:
    shown = {entry.words: entry.keys for entry in palette.shown}
    for top in window.header.menus.actions():
        for action in top.menu().actions():  # type: ignore[attr-defined]  # a menu, which PySide calls an object
            if action.text() and not action.menu() and action.objectName() != "palette":
                text = action.text().replace("&", "").removesuffix("…")
                assert shown[text] == action.shortcut().toString(), text


def test_each_command_has_a_name_of_its_own(window: MainWindow) -> None:
    names = [command.name for command in commands_of(window)]
    assert len(names) == len(set(names))


def test_enter_carries_out_the_command_that_fits_best(window: MainWindow, palette: CommandPalette) -> None:
    type_letters(palette, "addrow")
    assert words(palette)[0] == "Add row"
    press(palette.line, Qt.Key.Key_Return)
    assert not palette.isVisible()
    assert window.opened.mapping.row_count == 1


def test_what_was_chosen_last_comes_first_the_next_time(window: MainWindow, qtbot: QtBot) -> None:
    palette = open_palette(window, qtbot)
    type_letters(palette, "next record")
    press(palette.line, Qt.Key.Key_Return)
    assert window.opened.record == 1
    assert words(open_palette(window, qtbot))[0] == "Next record"


@pytest.mark.parametrize(
    ("letters", "side", "place"),
    [("adci", "source", ("address", "city")), ("country", "destination", ("shipTo", "country"))],
)
def test_a_field_is_gone_to(
    window: MainWindow, palette: CommandPalette, letters: str, side: str, place: tuple[str, ...]
) -> None:
    tree = (window.source if side == "source" else window.destination).tree
    tree.collapseAll()
    type_letters(palette, letters)
    press(palette.line, Qt.Key.Key_Return)
    node = tree.current_node()
    assert node is not None and node.place == place
    assert tree.hasFocus()
    assert tree.viewport().rect().contains(tree.place_rect(node).center())


def test_a_row_is_gone_to(window: MainWindow, qtbot: QtBot) -> None:
    map_field(window, ("first",), ("name",))
    map_field(window, ("age",), ("age",))
    palette = open_palette(window, qtbot)
    type_letters(palette, "row 1")
    press(palette.line, Qt.Key.Key_Return)
    assert window.selection.rows == (0,)


def test_what_cannot_be_done_now_says_why_and_does_nothing(window: MainWindow, palette: CommandPalette) -> None:
    type_letters(palette, "undo")
    entry = palette.shown[0]
    assert (entry.words, entry.is_enabled, entry.about) == ("Undo", False, "There is nothing to take back")
    press(palette.line, Qt.Key.Key_Return)
    assert palette.isVisible()


def test_arrows_go_through_what_was_found(palette: CommandPalette) -> None:
    second, last = palette.shown[1], palette.shown[-1]
    press(palette.line, Qt.Key.Key_Down)
    assert palette.list.entry_at(palette.list.currentIndex()) == second
    press(palette.line, Qt.Key.Key_Up, Qt.Key.Key_Up)
    assert palette.list.entry_at(palette.list.currentIndex()) == last


def test_esc_gives_the_keyboard_back(window: MainWindow, qtbot: QtBot) -> None:
    window.destination.tree.setFocus()
    palette = open_palette(window, qtbot)
    press(palette.line, Qt.Key.Key_Escape)
    assert not palette.isVisible()
    assert window.destination.tree.hasFocus()


def test_a_click_beside_it_closes_it(window: MainWindow, palette: CommandPalette) -> None:
    QTest.mouseClick(palette, Qt.MouseButton.LeftButton, pos=palette.rect().bottomLeft())
    assert not palette.isVisible()


def test_letters_that_nothing_has_are_told(palette: CommandPalette, qtbot: QtBot) -> None:
    type_letters(palette, "qqqq")
    assert words(palette) == []
    assert palette.told == "No command, field or row has these letters in this order: qqqq"


def test_it_is_made_when_it_is_first_asked_for(window: MainWindow) -> None:
    assert window.findChild(CommandPalette) is None


def test_no_key_waits_for_a_hundred_thousand_fields(window: MainWindow, qtbot: QtBot) -> None:
    groups = {f"group{group}": {f"field{at}": at for at in range(500)} for group in range(200)}
    window.opened.set_source(sample_from_text(json.dumps(groups), "large.json"))
    palette = open_palette(window, qtbot)
    took = []
    for letter in "g199f499":
        before = time.process_time()
        press(palette.line, letter)
        took.append(time.process_time() - before)
    qtbot.waitUntil(lambda: words(palette)[:1] == ["group199.field499"], timeout=20_000)
    assert sorted(took)[len(took) // 2] < 0.03
