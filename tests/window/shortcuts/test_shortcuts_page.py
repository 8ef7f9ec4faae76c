"""The page of the keyboard: commands are found, shown with their keys, and given others."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QTabBar, QToolButton
from pytestqt.qtbot import QtBot

from designer.window.command_list import commands_of
from designer.window.main_window import MainWindow
from designer.window.settings import Settings
from designer.window.shortcuts.fixed_keys import AllFixedKeys
from designer.window.shortcuts.own_keys import is_of_rows
from designer.window.shortcuts.page import ShortcutsPage
from tests.window.people import map_field, press
from widgets.divider import Divider

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


def settled(window: MainWindow, qtbot: QtBot) -> MainWindow:
    """Once all that comes after the first paint is there."""
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    qtbot.waitUntil(
        lambda: "JSON" in [bar.tabText(at) for bar in window.findChildren(QTabBar) for at in range(bar.count())]
    )
    QApplication.processEvents()
    return window


def open_page(window: MainWindow, qtbot: QtBot) -> ShortcutsPage:
    settled(window, qtbot)
    QTest.keyClick(window, Qt.Key.Key_F1)
    page = window.findChild(ShortcutsPage)
    assert page is not None and page.isVisible()
    return page


@pytest.fixture
def page(window: MainWindow, qtbot: QtBot) -> ShortcutsPage:
    map_field(window, ("first",), ("name",))
    return open_page(window, qtbot)


def command(window: MainWindow, name: str) -> QAction:
    return next(held.action for held in commands_of(window) if held.name == name)


def keys(window: MainWindow, name: str) -> list[str]:
    return [held.toString() for held in command(window, name).shortcuts()]


def shown(page: ShortcutsPage) -> dict[str, str]:
    """What is listed, by its words, with its keys."""
    lines = page.list.lines
    found: dict[str, str] = {}
    for group in range(lines.rowCount()):
        heading = lines.index(group, 0)
        for row in range(lines.rowCount(heading)):
            found[lines.index(row, 0, heading).data()] = lines.index(row, 1, heading).data()
    return found


def focused() -> object:
    return QApplication.focusWidget()


def give(page: ShortcutsPage, name: str, key: Qt.Key, held: Qt.KeyboardModifier = CTRL) -> None:
    """Press Enter on a command, and then the keys that it is to have."""
    page.list.choose(name)
    page.list.setFocus()
    press(page.list, Qt.Key.Key_Return)
    assert focused() is page.strip.capture
    QTest.keyClick(page.strip.capture, key, held)


def test_every_command_has_a_name_by_which_keys_are_remembered(window: MainWindow, qtbot: QtBot) -> None:
    settled(window, qtbot)
    nameless = [held.words for held in commands_of(window) if not held.action.objectName()]
    assert nameless == [recent.path.name for recent in window.settings.recent]


def test_no_keys_have_two_commands_at_first_or_are_a_gestures_too(window: MainWindow, qtbot: QtBot) -> None:
    settled(window, qtbot)
    fixed = AllFixedKeys(window)
    held = [(key.toString(), one) for one in commands_of(window) for key in one.action.shortcuts()]
    assert len(held) == len({key for key, _ in held})
    media = {"New", "Open", "Save", "Undo", "Redo", "Find", "Copy", "Paste", "Exit", "Close"}
    for key, one in held:
        if key not in media:
            assert fixed.why_not(key, is_of_rows(one.action), window.header.menus) == "", (key, one.words)


def test_it_lists_all_commands_and_the_keys_of_gestures(window: MainWindow, page: ShortcutsPage) -> None:
    listed = shown(page)
    for held in commands_of(window):
        if held.action.objectName():
            assert held.plain_words in listed
    assert listed["Duplicate rows"] == "Ctrl+D"
    assert listed["Pick up the selected fields"] == "Space"


@pytest.mark.parametrize(
    ("typed", "first"), [("dupl", "Duplicate rows"), ("ctrl+d", "Duplicate rows"), ("F7", "Next difference")]
)
def test_a_command_is_found_by_its_words_or_its_keys(page: ShortcutsPage, typed: str, first: str) -> None:
    assert focused() is page.finder
    press(page.finder, typed)
    assert next(iter(shown(page))) == first
    press(page.finder, Qt.Key.Key_Return)
    assert focused() is page.list
    assert page.list.line is not None and page.list.line.words == first


def test_other_keys_count_at_once_everywhere(window: MainWindow, page: ShortcutsPage) -> None:
    give(page, "undo", Qt.Key.Key_F9, Qt.KeyboardModifier.NoModifier)
    assert shown(page)["Undo"] == "F9"
    assert any("(F9)" in held.toolTip() for held in window.header.findChildren(QToolButton))
    press(page.list, Qt.Key.Key_Escape)
    press(window.source.tree, Qt.Key.Key_F9)
    assert window.opened.mapping.row_count == 0


def test_the_old_keys_do_nothing_any_more(window: MainWindow, page: ShortcutsPage) -> None:
    give(page, "undo", Qt.Key.Key_F9, Qt.KeyboardModifier.NoModifier)
    press(page.list, Qt.Key.Key_Escape)
    QTest.keyClick(window.source.tree, Qt.Key.Key_Z, CTRL)
    assert window.opened.mapping.row_count == 1


def test_keys_of_another_command_are_told_and_can_be_taken(window: MainWindow, page: ShortcutsPage) -> None:
    give(page, "next-problem", Qt.Key.Key_D)
    assert page.strip.told == "Ctrl+D is Duplicate rows; give it to this one?"
    assert keys(window, "duplicate-rows") == ["Ctrl+D"]  # not yet
    press(page.strip.take, Qt.Key.Key_Return)
    assert (keys(window, "next-problem"), keys(window, "duplicate-rows")) == (["Ctrl+D"], [])
    assert focused() is page.list


def test_keys_of_another_command_can_be_left(window: MainWindow, page: ShortcutsPage) -> None:
    give(page, "next-problem", Qt.Key.Key_D)
    QTest.mouseClick(page.strip.leave, Qt.MouseButton.LeftButton)
    assert (keys(window, "next-problem"), keys(window, "duplicate-rows")) == (["F8"], ["Ctrl+D"])


@pytest.mark.parametrize(
    ("key", "held", "why"),
    [
        (Qt.Key.Key_F2, Qt.KeyboardModifier.NoModifier, "F2 stays what it is (On a destination field: Rename it)."),
        (Qt.Key.Key_G, Qt.KeyboardModifier.NoModifier, "G alone is typed, or moves."),
        (
            Qt.Key.Key_Space,
            Qt.KeyboardModifier.NoModifier,
            "Space stays what it is (In the trees: Pick up the selected fields",
        ),
        (Qt.Key.Key_F, Qt.KeyboardModifier.AltModifier, "Alt+F stays what it is: opens the menu File."),
        (Qt.Key.Key_A, CTRL, "Ctrl+A stays what it is: works in lists and fields."),
    ],
)
def test_keys_of_gestures_are_refused_in_words(
    window: MainWindow, page: ShortcutsPage, key: Qt.Key, held: Qt.KeyboardModifier, why: str
) -> None:
    give(page, "save", key, held)
    assert page.strip.told.startswith(why)
    assert focused() is page.strip.capture  # others can be pressed
    assert keys(window, "save")[0] == "Ctrl+S"


def test_esc_leaves_the_keys_as_they_are(window: MainWindow, page: ShortcutsPage) -> None:
    page.list.choose("save")
    page.list.setFocus()
    press(page.list, Qt.Key.Key_Return)
    press(page.strip.capture, Qt.Key.Key_Escape)
    assert keys(window, "save")[0] == "Ctrl+S"
    assert page.isVisible() and focused() is page.list


def test_a_command_can_have_more_keys_or_none(window: MainWindow, page: ShortcutsPage) -> None:
    page.list.choose("export")
    page.strip.more.setFocus()
    press(page.strip.more, Qt.Key.Key_Space)
    QTest.keyClick(page.strip.capture, Qt.Key.Key_M, CTRL)
    assert keys(window, "export") == ["Ctrl+E", "Ctrl+M"]
    press(page.list, Qt.Key.Key_Delete)
    assert keys(window, "export") == []
    assert shown(page)["Export mapping JSON"] == "none"


def test_one_command_is_reset_and_asks_where_its_keys_went(window: MainWindow, page: ShortcutsPage) -> None:
    give(page, "export", Qt.Key.Key_D)
    press(page.strip.take, Qt.Key.Key_Return)
    page.list.choose("duplicate-rows")
    QTest.mouseClick(page.strip.reset, Qt.MouseButton.LeftButton)
    assert page.strip.told == "Ctrl+D is Export mapping JSON; give it to this one?"
    press(page.strip.take, Qt.Key.Key_Return)
    assert (keys(window, "export"), keys(window, "duplicate-rows")) == ([], ["Ctrl+D"])


def test_all_are_reset_at_once_and_that_can_be_taken_back(window: MainWindow, page: ShortcutsPage) -> None:
    give(page, "export", Qt.Key.Key_F9, Qt.KeyboardModifier.NoModifier)
    QTest.mouseClick(page.reset_all, Qt.MouseButton.LeftButton)
    assert keys(window, "export") == ["Ctrl+E"]
    assert not page.reset_all.isEnabled()
    QTest.mouseClick(window.bar.buttons[0], Qt.MouseButton.LeftButton)
    assert keys(window, "export") == ["F9"]


def test_a_reset_that_was_followed_by_another_change_is_not_offered_to_be_taken_back(
    window: MainWindow, page: ShortcutsPage
) -> None:
    give(page, "export", Qt.Key.Key_F9, Qt.KeyboardModifier.NoModifier)
    QTest.mouseClick(page.reset_all, Qt.MouseButton.LeftButton)
    assert window.bar.isVisible()
    give(page, "export", Qt.Key.Key_F9, Qt.KeyboardModifier.NoModifier)
    assert not window.bar.isVisible()


def test_keys_of_a_gesture_cannot_be_changed(page: ShortcutsPage) -> None:
    press(page.finder, "rename it")
    press(page.finder, Qt.Key.Key_Return)
    press(page.list, Qt.Key.Key_Return)
    assert focused() is page.list
    assert not page.strip.change.isEnabled()
    assert page.strip.told == "These keys belong to what has the keyboard, and stay as they are."


def test_changed_keys_hold_from_the_next_start_on(
    page: ShortcutsPage, make_window: Callable[[], MainWindow], qtbot: QtBot
) -> None:
    give(page, "palette", Qt.Key.Key_F9, Qt.KeyboardModifier.NoModifier)
    again = make_window()
    again.show()
    qtbot.waitExposed(again)
    qtbot.waitUntil(lambda: keys(again, "palette") == ["F9"])


def test_keys_in_broken_settings_count_as_never_given(tmp_path: Path) -> None:
    for number, told in enumerate(('"all"', "[1]", '{"save": "F5", "new": [5]}', "{")):
        file = tmp_path / f"{number}.ini"
        quoted = told.replace('"', '\\"')
        file.write_text(f'[General]\nown_keys="{quoted}"\n')
        assert Settings(file).own_keys == {}


def test_arrows_pass_over_headings(page: ShortcutsPage) -> None:
    page.list.choose("quit")
    page.list.setFocus()
    press(page.list, Qt.Key.Key_Down)
    assert page.list.line is not None and page.list.line.name == "undo"
    press(page.list, Qt.Key.Key_Up)
    assert page.list.line is not None and page.list.line.name == "quit"


def test_the_keys_that_find_find_here(window: MainWindow, page: ShortcutsPage) -> None:
    page.list.setFocus()
    QTest.keyClick(page.list, Qt.Key.Key_F, CTRL)
    assert focused() is page.finder
    assert page.isVisible()


def test_esc_leads_back_to_where_one_was(window: MainWindow, qtbot: QtBot) -> None:
    settled(window, qtbot)
    window.destination.tree.setFocus()
    page = open_page(window, qtbot)
    press(page.finder, Qt.Key.Key_Escape)
    assert not page.isVisible()
    assert focused() is window.destination.tree


def test_it_leads_back_to_the_start_page(start: MainWindow, qtbot: QtBot) -> None:
    page = open_page(start, qtbot)
    press(page.finder, Qt.Key.Key_Escape)
    assert start.start.isVisible()


def test_a_command_for_the_panels_brings_them_back(window: MainWindow, page: ShortcutsPage) -> None:
    QTest.keyClick(page.finder, Qt.Key.Key_2, CTRL)
    assert focused() is window.destination.tree


def test_it_is_made_when_it_is_first_asked_for(window: MainWindow, qtbot: QtBot) -> None:
    settled(window, qtbot)
    assert window.findChild(ShortcutsPage) is None


def test_the_list_goes_down_to_the_line_beneath_it(page: ShortcutsPage) -> None:
    """A command cut in half above an empty strip would look like the last one."""
    line = min((part for part in page.findChildren(Divider) if part.y() > page.list.y()), key=Divider.y)
    assert line.y() == page.list.geometry().bottom() + 1
