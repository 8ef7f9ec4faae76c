"""The JSON tab: the mapping as text, which is typed in and follows."""

import time
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QTabBar
from pytestqt.qtbot import QtBot

from designer.mapping import Mapping, Row, edits, mapping_to_json
from designer.window.json_text.panel import MappingTextPanel
from designer.window.main_window import MainWindow
from tests.window.people import map_field, press

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def panel(window: MainWindow, qtbot: QtBot) -> MappingTextPanel:
    """The tab in front with the keyboard in it, of a mapping with two rows."""
    map_field(window, ("first",), ("name",))
    map_field(window, ("vip",), ("isNew",))
    window.opened.undo_stack.clear()
    return to_text(window, qtbot)


def to_text(window: MainWindow, qtbot: QtBot) -> MappingTextPanel:
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    qtbot.waitUntil(
        lambda: any(bar.tabText(at) == "JSON" for bar in window.findChildren(QTabBar) for at in range(bar.count()))
    )
    QTest.keyClick(window, Qt.Key.Key_J, CTRL)
    panel = window.findChild(MappingTextPanel)
    assert panel is not None
    qtbot.waitUntil(panel.editor.hasFocus)
    return panel


def tabs(window: MainWindow) -> list[str]:
    return [bar.tabText(at) for bar in window.findChildren(QTabBar) for at in range(bar.count())]


def text(panel: MappingTextPanel) -> str:
    return panel.editor.toPlainText()


def put_cursor(panel: MappingTextPanel, before: str) -> None:
    cursor = panel.editor.textCursor()
    cursor.setPosition(text(panel).index(before))
    panel.editor.setTextCursor(cursor)


def sources(window: MainWindow) -> list[object]:
    return [row.e_field for row in window.opened.mapping.rows or ()]


def undo(window: MainWindow) -> QAction:
    return next(action for action in window.actions() if action.objectName() == "undo")


def test_it_shows_what_saving_writes(window: MainWindow, panel: MappingTextPanel) -> None:
    assert text(panel) == mapping_to_json(window.opened.mapping)


def test_rows_follow_what_is_typed_as_one_step(window: MainWindow, panel: MappingTextPanel, qtbot: QtBot) -> None:
    put_cursor(panel, 'first"')
    press(panel.editor, "ad")
    qtbot.waitUntil(lambda: sources(window) == ["adfirst", "vip"])
    press(panel.editor, "dress")
    qtbot.waitUntil(lambda: sources(window) == ["addressfirst", "vip"])
    window.source.tree.setFocus()
    assert window.opened.undo_stack.count() == 1
    QTest.keyClick(window, Qt.Key.Key_Z, CTRL)
    assert sources(window) == ["first", "vip"]
    qtbot.waitUntil(lambda: text(panel) == mapping_to_json(window.opened.mapping))


def test_undo_while_typing_takes_back_letters_and_then_the_step_is_gone(
    window: MainWindow, panel: MappingTextPanel, qtbot: QtBot
) -> None:
    put_cursor(panel, 'first"')
    press(panel.editor, "x")
    qtbot.waitUntil(lambda: sources(window) == ["xfirst", "vip"])
    QTest.keyClick(panel.editor, Qt.Key.Key_Z, CTRL)
    qtbot.waitUntil(lambda: sources(window) == ["first", "vip"])
    assert window.opened.undo_stack.count() == 0
    assert window.opened.is_saved


def test_undo_in_the_text_is_that_of_the_mapping_once_a_run_is_over(
    window: MainWindow, panel: MappingTextPanel, qtbot: QtBot
) -> None:
    put_cursor(panel, 'first"')
    press(panel.editor, "x")
    window.source.tree.setFocus()
    assert sources(window) == ["xfirst", "vip"]
    panel.editor.setFocus()
    QTest.keyClick(panel.editor, Qt.Key.Key_Z, CTRL)
    assert sources(window) == ["first", "vip"]
    qtbot.waitUntil(lambda: '"first"' in text(panel))
    QTest.keyClick(panel.editor, Qt.Key.Key_Z, CTRL | Qt.KeyboardModifier.ShiftModifier)
    assert sources(window) == ["xfirst", "vip"]


def test_typing_after_the_keyboard_was_elsewhere_is_a_step_of_its_own(
    window: MainWindow, panel: MappingTextPanel
) -> None:
    for letter in "ab":
        put_cursor(panel, 'first"')
        press(panel.editor, letter)
        window.source.tree.setFocus()
        panel.editor.setFocus()
    assert window.opened.undo_stack.count() == 2


def test_a_text_that_is_no_mapping_stays_and_is_told_and_the_mapping_stays_too(
    window: MainWindow, panel: MappingTextPanel, qtbot: QtBot
) -> None:
    put_cursor(panel, '"first"')
    press(panel.editor, "x")
    qtbot.waitUntil(lambda: bool(panel.verdict.text))
    line = next(at for at, told in enumerate(text(panel).split("\n"), 1) if 'x"first"' in told)
    assert panel.verdict.text.startswith(f"Line {line}, column 16: A value is missing")
    assert [mark.cursor.blockNumber() + 1 for mark in panel.editor.extraSelections()][-1] == line
    assert sources(window) == ["first", "vip"]
    broken = text(panel)
    window.focus_panel("preview")
    to_text(window, qtbot)
    assert text(panel) == broken


def test_the_tab_is_marked_until_the_text_is_a_mapping_again(
    window: MainWindow, panel: MappingTextPanel, qtbot: QtBot
) -> None:
    put_cursor(panel, '"first"')
    with qtbot.waitSignal(panel.broken_changed) as told:
        press(panel.editor, "x")
    assert told.args == [True]
    with qtbot.waitSignal(panel.broken_changed) as told:
        press(panel.editor, Qt.Key.Key_Backspace)
    assert told.args == [False]
    assert panel.verdict.text == ""


def change_elsewhere(window: MainWindow) -> None:
    window.opened.apply(edits.insert_rows(window.opened.mapping, [Row.of("age", "age")]))


@pytest.fixture
def contested(window: MainWindow, panel: MappingTextPanel, qtbot: QtBot) -> MappingTextPanel:
    put_cursor(panel, '"first"')
    press(panel.editor, "x")
    qtbot.waitUntil(lambda: bool(panel.verdict.text))
    change_elsewhere(window)
    assert panel.verdict.text.startswith("The mapping was changed elsewhere")
    return panel


def test_the_text_of_the_mapping_can_be_taken_and_undo_brings_back_what_was_typed(
    window: MainWindow, contested: MappingTextPanel
) -> None:
    typed = text(contested)
    QTest.mouseClick(contested.verdict.take, Qt.MouseButton.LeftButton)
    assert text(contested) == mapping_to_json(window.opened.mapping)
    assert contested.verdict.text == ""
    QTest.keyClick(contested.editor, Qt.Key.Key_Z, CTRL)
    assert text(contested) == typed


def test_going_on_makes_the_text_count(window: MainWindow, contested: MappingTextPanel, qtbot: QtBot) -> None:
    QTest.mouseClick(contested.verdict.go_on, Qt.MouseButton.LeftButton)
    put_cursor(contested, 'x"first"')
    press(contested.editor, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: sources(window) == ["first", "vip"])
    window.opened.undo_stack.undo()
    assert sources(window) == ["first", "vip", "age"]


def test_without_an_answer_neither_overrides_the_other(
    window: MainWindow, contested: MappingTextPanel, qtbot: QtBot
) -> None:
    put_cursor(contested, 'x"first"')
    press(contested.editor, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: "Line" not in contested.verdict.text)
    assert sources(window) == ["first", "vip", "age"]
    assert contested.verdict.text.startswith("The mapping was changed elsewhere")


def test_the_row_of_the_cursor_is_selected(window: MainWindow, panel: MappingTextPanel) -> None:
    put_cursor(panel, '"first"')
    press(panel.editor, Qt.Key.Key_Down)
    assert window.selection.rows == (1,)
    press(panel.editor, Qt.Key.Key_Up)
    assert window.selection.rows == (0,)


def test_a_selected_row_lights_its_line(window: MainWindow, panel: MappingTextPanel) -> None:
    window.source.tree.setFocus()
    window.selection.select_rows([1])
    lit = [mark.cursor.block().text() for mark in panel.editor.extraSelections()]
    assert len(lit) == 1
    assert '"vip"' in lit[0]


def test_saving_takes_what_was_typed_a_moment_ago(window: MainWindow, panel: MappingTextPanel, tmp_path: Path) -> None:
    window.opened.mark_saved(tmp_path / "people.mapping.json")
    put_cursor(panel, 'first"')
    press(panel.editor, "x")
    QTest.keyClick(panel.editor, Qt.Key.Key_S, CTRL)
    assert sources(window) == ["xfirst", "vip"]


def test_a_change_elsewhere_keeps_the_cursor_where_it_is(
    window: MainWindow, panel: MappingTextPanel, qtbot: QtBot
) -> None:
    put_cursor(panel, 'vip"')
    change_elsewhere(window)
    qtbot.waitUntil(lambda: '"age"' in text(panel))
    cursor = panel.editor.textCursor()
    assert text(panel)[cursor.position() :].startswith('vip"')


def test_letters_beyond_sixteen_bits_are_kept_in_place(
    window: MainWindow, panel: MappingTextPanel, qtbot: QtBot
) -> None:
    put_cursor(panel, 'first"')
    panel.editor.insertPlainText("😀")
    qtbot.waitUntil(lambda: sources(window) == ["😀first", "vip"])
    change_elsewhere(window)
    qtbot.waitUntil(lambda: text(panel) == mapping_to_json(window.opened.mapping))


def test_typing_in_two_thousand_rows_does_not_wait(window: MainWindow, qtbot: QtBot) -> None:
    rows = tuple(Row.of(f"customer.field{at}", f"order.part{at}") for at in range(2_000))
    window.opened.open(Mapping().with_name("large").with_rows(rows), None, "large")
    panel = to_text(window, qtbot)
    put_cursor(panel, 'customer.field1500"')
    took = []
    for letter in "abcdef":
        before = time.process_time()
        press(panel.editor, letter)
        took.append(time.process_time() - before)
    assert sorted(took)[3] < 0.016
    qtbot.waitUntil(lambda: sources(window)[1500] == "abcdefcustomer.field1500", timeout=10_000)
