"""The list of problems over all records: counted, gone through, always of the mapping as it is."""

from itertools import pairwise
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication, QLabel, QStyleOptionViewItem
from pytestqt.qtbot import QtBot

from designer.mapping import edits
from designer.window.main_window import MainWindow
from tests.window.problems.records_checked import ROWS, open_records, records, shown_list, told, wait_until_checked

ALT, CTRL = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ControlModifier


def open_list(window: MainWindow) -> None:
    QTest.mouseClick(window.header.problems, Qt.MouseButton.LeftButton)


def status(window: MainWindow) -> str:
    return next(label.text() for label in window.findChildren(QLabel) if "checked" in label.text())


def test_problems_are_counted_over_all_records_and_not_only_the_shown_one(checked: MainWindow) -> None:
    assert checked.header.problems.text() == "2 problems"
    open_list(checked)
    assert told(checked) == [
        'Warning, Row 2, price is not a number and became 0, 10 of 50, "N/A"',
        'Warning, Row 3, items[*].qty is not a number and became 0, 5 of 50, "x"',
    ]
    assert status(checked) == "all 50 records checked"


def test_a_line_leads_to_its_row_in_a_record_that_has_it_and_then_to_the_next(checked: MainWindow) -> None:
    open_list(checked)
    assert shown_list(checked).hasFocus()
    QTest.keyClick(shown_list(checked), Qt.Key.Key_Return)
    assert (checked.opened.record, checked.selection.rows) == (4, (1,))
    QTest.keyClick(shown_list(checked), Qt.Key.Key_Return)
    assert checked.opened.record == 9
    QTest.keyClick(shown_list(checked), Qt.Key.Key_Down)
    QTest.keyClick(shown_list(checked), Qt.Key.Key_Return)
    assert (checked.opened.record, checked.selection.rows) == (9, (2,))  # it has this one too


def test_a_click_on_a_line_goes_there(checked: MainWindow) -> None:
    open_list(checked)
    view = shown_list(checked)
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=view.visualRect(view.model().index(1, 0)).center())
    assert (checked.opened.record, checked.selection.rows) == (9, (2,))


def test_the_last_record_with_a_problem_is_followed_by_the_first(checked: MainWindow) -> None:
    open_list(checked)
    checked.opened.show_record(49)
    checked.selection.select_rows([1])
    QTest.keyClick(shown_list(checked), Qt.Key.Key_Return)
    assert checked.opened.record == 4


def test_what_a_change_mends_leaves_the_list_and_comes_back_by_undo(checked: MainWindow, qtbot: QtBot) -> None:
    open_list(checked)
    QAbstractItemModelTester(shown_list(checked).model(), QAbstractItemModelTester.FailureReportingMode.Fatal)
    checked.opened.apply(edits.clear_entry(checked.opened.mapping, 1, "dataType"))
    wait_until_checked(checked, qtbot)
    assert checked.header.problems.text() == "1 problem"
    assert len(told(checked)) == 1
    checked.opened.undo_stack.undo()
    wait_until_checked(checked, qtbot)
    assert len(told(checked)) == 2


def test_what_is_wrong_with_the_mapping_itself_comes_first_and_names_no_record(
    checked: MainWindow, qtbot: QtBot
) -> None:
    open_list(checked)
    checked.opened.apply(edits.set_entry(checked.opened.mapping, 2, "eField", "{unclosed"))
    wait_until_checked(checked, qtbot)
    assert told(checked)[0].startswith("Error, Row 3, ")
    assert " of 50" not in told(checked)[0]
    QTest.keyClick(shown_list(checked), Qt.Key.Key_Home)
    QTest.keyClick(shown_list(checked), Qt.Key.Key_Return)
    assert (checked.opened.record, checked.selection.rows) == (0, (2,))


def test_notes_are_listed_when_asked_for_and_never_counted(start: MainWindow, qtbot: QtBot) -> None:
    held: list[Any] = records(5)
    del held[1]["name"]
    open_records(start, held)
    wait_until_checked(start, qtbot)
    open_list(start)
    before = told(start)
    notes = next(button for button in start.findChildren(type(start.source.tools()[0])) if button.isCheckable())
    QTest.mouseClick(notes, Qt.MouseButton.LeftButton)
    assert told(start)[: len(before)] == before
    assert any(line.startswith("Note, Row 1, name is not in this record") for line in told(start))
    assert start.header.problems.text() == "1 problem"


def test_a_single_document_has_its_problems_listed_without_counting_records(start: MainWindow, qtbot: QtBot) -> None:
    open_records(start, [{"name": "A", "price": "-", "items": [{"qty": "1"}]}])
    wait_until_checked(start, qtbot)
    open_list(start)
    assert told(start) == ['Warning, Row 2, price is not a number and became 0, "-"']


def test_the_list_is_shown_and_hidden_by_its_key_and_escape_leads_to_the_rows(checked: MainWindow) -> None:
    checked.resize(1440, 900)
    QTest.keyClick(checked, Qt.Key.Key_7, ALT)
    assert checked.panels.is_in_sight("problems")
    QTest.keyClick(shown_list(checked), Qt.Key.Key_Escape)
    assert QApplication.focusWidget() is checked.rows.table
    QTest.keyClick(checked, Qt.Key.Key_7, ALT)
    assert not checked.panels.is_in_sight("problems")


def test_the_list_is_a_tab_beside_the_rows_in_a_narrow_window(checked: MainWindow, qtbot: QtBot) -> None:
    checked.resize(1440, 900)
    open_list(checked)
    checked.resize(1024, 700)
    qtbot.waitUntil(lambda: checked.rows.isVisible() and not checked.panels.is_in_sight("problems"))
    open_list(checked)
    assert checked.panels.is_in_sight("problems")
    assert not checked.rows.isVisible()
    checked.resize(1440, 900)
    qtbot.waitUntil(lambda: checked.rows.isVisible() and checked.panels.is_in_sight("problems"))


@pytest.mark.parametrize(("start_at", "keys", "arrives"), [(0, CTRL, 4), (49, CTRL, 4), (6, CTRL, 9)])
def test_the_next_record_with_problems_is_gone_to_by_its_keys(
    checked: MainWindow, start_at: int, keys: Qt.KeyboardModifier, arrives: int
) -> None:
    checked.opened.show_record(start_at)
    QTest.keyClick(checked, Qt.Key.Key_F8, keys)
    assert checked.opened.record == arrives
    QTest.keyClick(checked, Qt.Key.Key_F8, keys | Qt.KeyboardModifier.ShiftModifier)
    assert checked.opened.record == (arrives - 5) % 50


def test_a_long_line_is_as_high_as_its_words_need_and_lower_again_where_there_is_room(
    checked: MainWindow, qtbot: QtBot
) -> None:
    long = "a_field_with_a_rather_long_name." * 4 + "end"
    open_records(checked, records(5), [*ROWS, {"eField": long, "gField": "long"}])
    wait_until_checked(checked, qtbot)
    open_list(checked)
    view = shown_list(checked)
    at = next(at for at, line in enumerate(told(checked)) if long in line)

    def height() -> int:
        return view.visualRect(view.model().index(at, 0)).height()

    one_line = QFontMetrics(view.font()).height()
    checked.resize(1440, 900)
    qtbot.waitUntil(lambda: height() > 4 * one_line)
    narrow = height()
    checked.resize(1024, 700)
    open_list(checked)  # a tab beside the rows there, as wide as the window
    qtbot.waitUntil(lambda: 0 < height() < narrow)


def test_no_line_runs_into_the_next_one_when_the_list_gets_narrower(checked: MainWindow, qtbot: QtBot) -> None:
    """A scroll bar that comes up takes width too: the lines above need more height than before it."""
    long = [f"a field with a rather long name in {at} words" for at in range(12)]
    open_records(
        checked, records(5), [*ROWS, *({"eField": name, "gField": f"long{at}"} for at, name in enumerate(long))]
    )
    wait_until_checked(checked, qtbot)
    open_list(checked)
    view = shown_list(checked)
    option = QStyleOptionViewItem()
    option.widget = view

    def all_have_room() -> bool:
        lines = [view.model().index(at, 0) for at in range(view.model().rowCount())]
        tops = [view.visualRect(line).top() for line in lines]
        needed = [view.itemDelegate().sizeHint(option, line).height() for line in lines[:-1]]
        return [below - above for above, below in pairwise(tops)] == needed

    for width in range(1440, 1100, -20):
        checked.resize(width, 900)
        qtbot.waitUntil(all_have_room)
