"""The editor of lookup tables: each thing done in it is one step, and rows follow."""

import time

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QTabWidget, QWidget

from designer.jsontext import Json
from designer.mapping import mapping_from_dict
from designer.window.inspector.panel import InspectorPanel
from designer.window.lookups.entries_model import EntryColumn
from designer.window.lookups.panel import LookupsPanel
from designer.window.main_window import MainWindow
from tests.ink import ink_begins
from tests.window.people import choose, press, rows

Key = Qt.Key
CONTROL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier
LEFT = Qt.MouseButton.LeftButton


def tables(window: MainWindow) -> list[dict[str, Json]]:
    held: list[dict[str, Json]] = window.opened.mapping.entries.get("lookups", [])
    return held


def entries(window: MainWindow, table: int = 0) -> list[tuple[str, Json]]:
    return list(tables(window)[table]["map"].items())


def steps(window: MainWindow) -> int:
    return window.opened.undo_stack.index()


def focused() -> QWidget:
    at = QApplication.focusWidget()
    assert at is not None
    return at


def point(lookups: LookupsPanel, row: int, column: EntryColumn) -> QPoint:
    return lookups.entries.visualRect(lookups.entries.model().index(row, column)).center()


def click(lookups: LookupsPanel, row: int, column: EntryColumn = EntryColumn.KEY) -> None:
    QTest.mouseClick(lookups.entries.viewport(), LEFT, pos=point(lookups, row, column))


def double_click(lookups: LookupsPanel, row: int, column: EntryColumn = EntryColumn.KEY) -> None:
    click(lookups, row, column)
    QTest.mouseDClick(lookups.entries.viewport(), LEFT, pos=point(lookups, row, column))


def bar_button(window: MainWindow, words: str) -> QPushButton:
    return next(button for button in window.bar.buttons if button.text() == words)


def paste(window: MainWindow, lookups: LookupsPanel, text: str) -> None:
    QApplication.clipboard().setText(text)
    QTest.keyClick(lookups.entries, Key.Key_V, CONTROL)


def test_it_stands_as_a_tab_beside_the_rows_and_goes_away_again(window: MainWindow, lookups: LookupsPanel) -> None:
    tabs = next(tabs for tabs in window.findChildren(QTabWidget) if tabs.indexOf(window.rows) >= 0)
    assert [tabs.tabText(at) for at in range(tabs.count())] == ["Rows", "Lookup tables"]
    assert tabs.currentWidget() is lookups
    assert lookups.entries.hasFocus()
    QTest.keyClick(window, Key.Key_6, ALT)
    assert tabs.count() == 1
    assert window.rows.table.hasFocus()


def test_escape_goes_back_to_the_rows(window: MainWindow, lookups: LookupsPanel) -> None:
    press(lookups.entries, Key.Key_Escape)
    assert window.rows.table.hasFocus()


def test_entries_are_shown_with_their_types(window: MainWindow, lookups: LookupsPanel) -> None:
    model = lookups.entries.model()
    shown = [[model.index(row, column).data() for column in EntryColumn] for row in range(model.rowCount())]
    assert shown == [["John", '"J."'], ["Kari", "7"], ["Ann", "null"], ["Bo", "true"], ["Add an entry…", ""]]


def test_entries_stand_in_line_with_their_headings(lookups: LookupsPanel) -> None:
    table, header = lookups.entries, lookups.entries.horizontalHeader()
    for column in (EntryColumn.KEY, EntryColumn.VALUE):
        cell = table.visualRect(table.model().index(1, column)).adjusted(2, 4, 0, -4)
        left = header.sectionViewportPosition(column)
        heading = QRect(left + 2, 4, header.sectionSize(column) - 2, header.height() - 8)
        assert abs(ink_begins(table.viewport(), cell) - ink_begins(header.viewport(), heading)) <= 1


def test_a_key_is_changed_in_place(window: MainWindow, lookups: LookupsPanel) -> None:
    double_click(lookups, 1)
    QTest.keyClick(focused(), Key.Key_A, CONTROL)
    QTest.keyClicks(focused(), "Kåre")
    press(focused(), Key.Key_Return)
    assert entries(window)[1] == ("Kåre", 7)
    assert tables(window)[0]["color"] == "red"
    assert window.opened.mapping.entries["owner"] == "kept"
    assert steps(window) == 1
    window.opened.undo_stack.undo()
    assert lookups.entries.model().index(1, 0).data() == "Kari"


def test_a_key_that_is_there_already_is_refused_with_its_place(window: MainWindow, lookups: LookupsPanel) -> None:
    double_click(lookups, 1)
    QTest.keyClick(focused(), Key.Key_A, CONTROL)
    QTest.keyClicks(focused(), "John")
    press(focused(), Key.Key_Return)
    assert "John is in the table already, in line 1" in window.bar.text
    assert steps(window) == 0


def test_entries_are_added_by_keyboard_alone(window: MainWindow, lookups: LookupsPanel) -> None:
    press(lookups.entries, Key.Key_Insert)
    QTest.keyClicks(focused(), "Eve")
    press(focused(), Key.Key_Return)
    assert entries(window)[-1] == ("Eve", "")
    QTest.keyClicks(lookups.entries, "n")
    QTest.keyClicks(focused(), "ew")
    press(focused(), Key.Key_Return)
    assert entries(window)[-1] == ("Eve", "new")
    assert lookups.entries.currentIndex().row() == 5
    assert steps(window) == 2


def test_tab_goes_on_from_a_new_key_to_its_value_and_then_to_the_next_key(
    window: MainWindow, lookups: LookupsPanel
) -> None:
    press(lookups.entries, Key.Key_Insert)
    for key, value in (("Eve", "E."), ("Flo", "F.")):
        for letter in key:
            QTest.keyClicks(focused(), letter)
        press(focused(), Key.Key_Tab)
        QTest.keyClicks(focused(), value)
        press(focused(), Key.Key_Return)
    assert entries(window)[-2:] == [("Eve", "E."), ("Flo", "F.")]


def test_a_value_takes_any_type(window: MainWindow, lookups: LookupsPanel) -> None:
    double_click(lookups, 0, EntryColumn.VALUE)
    QTest.keyClick(focused(), Key.Key_5, CONTROL)
    press(focused(), Key.Key_Return)
    assert entries(window)[0] == ("John", None)


def test_true_takes_the_place_of_1(window: MainWindow, lookups: LookupsPanel) -> None:
    window.opened.open(mapping_from_dict({"fieldMapping": [], "lookups": [{"name": "t", "map": {"a": 1}}]}), None)
    double_click(lookups, 0, EntryColumn.VALUE)
    QTest.keyClick(focused(), Key.Key_3, CONTROL)
    press(focused(), Key.Key_Return)
    assert entries(window) == [("a", True)]
    assert entries(window)[0][1] is True


def test_selected_entries_are_deleted_in_one_step(window: MainWindow, lookups: LookupsPanel) -> None:
    click(lookups, 1)
    QTest.mouseClick(
        lookups.entries.viewport(), LEFT, Qt.KeyboardModifier.ShiftModifier, point(lookups, 2, EntryColumn.KEY)
    )
    press(lookups.entries, Key.Key_Delete)
    assert [key for key, _ in entries(window)] == ["John", "Bo"]
    assert steps(window) == 1


def test_a_table_is_pasted_from_a_spreadsheet(window: MainWindow, lookups: LookupsPanel) -> None:
    paste(window, lookups, "Code\tName\nKari\tK.\nLisa\tL.\nalone\n")
    assert entries(window)[1] == ("Kari", "K.")
    assert entries(window)[-1] == ("Lisa", "L.")
    for told in ("2 entries pasted", "1 was there already", "“Code, Name”", "Line 4 was left out"):
        assert told in window.bar.text
    assert steps(window) == 1
    QTest.mouseClick(bar_button(window, "Keep it as an entry"), LEFT)
    assert entries(window)[-1] == ("Code", "Name")


def test_what_is_pasted_over_is_counted_as_it_stands_in_the_table(window: MainWindow, lookups: LookupsPanel) -> None:
    paste(window, lookups, "NO\tNorway\nSE\tSweden\nNO\tNoreg")
    assert len(entries(window)) == 6
    for told in ("2 entries pasted", "NO has several values in what you paste: the last one counts"):
        assert told in window.bar.text


def test_only_what_was_pasted_last_is_selected(window: MainWindow, lookups: LookupsPanel) -> None:
    click(lookups, 2)
    paste(window, lookups, "Eve\tE.")
    assert lookups.entries.selected_places() == [4]


def test_the_first_table_is_pasted_by_keyboard_and_so_is_more(window: MainWindow, lookups: LookupsPanel) -> None:
    window.opened.open(mapping_from_dict({"fieldMapping": []}), None)
    QApplication.clipboard().setText("NO\tNorway\nSE\tSweden")
    next(button for button in lookups.findChildren(QPushButton) if button.text() == "Add a table").setFocus()
    QTest.keyClick(focused(), Key.Key_V, CONTROL)
    assert entries(window) == [("NO", "Norway"), ("SE", "Sweden")]
    assert lookups.entries.hasFocus()
    QApplication.clipboard().setText("DK\tDenmark")
    lookups.names.setFocus()
    QTest.keyClick(focused(), Key.Key_V, CONTROL)
    assert len(entries(window)) == 3


def test_the_keyboard_is_in_the_entries_after_paste_a_table(window: MainWindow, lookups: LookupsPanel) -> None:
    window.opened.open(mapping_from_dict({"fieldMapping": []}), None)
    QApplication.clipboard().setText("NO\tNorway\nSE\tSweden")
    button = next(button for button in lookups.findChildren(QPushButton) if button.text() == "Paste a table")
    QTest.mouseClick(button, LEFT)
    assert lookups.entries.hasFocus()


def test_a_paste_into_the_find_field_is_text_to_be_found(window: MainWindow, lookups: LookupsPanel) -> None:
    QApplication.clipboard().setText("Kari")
    lookups.finder.setFocus()
    QTest.keyClick(focused(), Key.Key_V, CONTROL)
    assert lookups.finder.text() == "Kari"
    assert steps(window) == 0


def test_what_is_no_table_is_told_and_changes_nothing(window: MainWindow, lookups: LookupsPanel) -> None:
    paste(window, lookups, "just words")
    assert "There are no two columns" in window.bar.text
    assert steps(window) == 0


def test_entries_are_copied_for_a_spreadsheet(window: MainWindow, lookups: LookupsPanel) -> None:
    QTest.keyClick(lookups.entries, Key.Key_A, CONTROL)
    QTest.keyClick(lookups.entries, Key.Key_C, CONTROL)
    assert QApplication.clipboard().text() == "John\tJ.\nKari\t7\nAnn\tnull\nBo\ttrue\n"


def test_a_click_on_a_heading_sorts_the_table_and_another_the_other_way(
    window: MainWindow, lookups: LookupsPanel
) -> None:
    header = lookups.entries.horizontalHeader()
    for wanted in (["Ann", "Bo", "John", "Kari"], ["Kari", "John", "Bo", "Ann"]):
        QTest.mouseClick(header.viewport(), LEFT, pos=QPoint(30, header.height() // 2))
        assert [key for key, _ in entries(window)] == wanted
        assert lookups.entries.model().index(0, 0).data() == wanted[0]
    assert steps(window) == 2


def test_numbers_in_keys_are_sorted_by_their_size(window: MainWindow, lookups: LookupsPanel) -> None:
    paste(window, lookups, "10\ta\n9\tb\n100\tc")
    header = lookups.entries.horizontalHeader()
    QTest.mouseClick(header.viewport(), LEFT, pos=QPoint(30, header.height() // 2))
    assert [key for key, _ in entries(window)][:3] == ["9", "10", "100"]


def test_entries_are_found_by_key_or_value(window: MainWindow, lookups: LookupsPanel) -> None:
    QTest.keyClicks(lookups.finder, "j")
    assert lookups.entries.currentIndex().row() == 0
    lookups.finder.clear()
    QTest.keyClicks(lookups.finder, "A")
    assert lookups.finder.count_text in ("2 found", "1 of 2")
    press(lookups.finder, Key.Key_Return)
    assert lookups.entries.currentIndex().row() in (1, 2)


def test_what_is_missing_is_an_error_nothing_or_a_default(window: MainWindow, lookups: LookupsPanel) -> None:
    error, nothing, default = lookups.missing.choice.segments
    assert error.isChecked()
    QTest.mouseClick(nothing, LEFT)
    assert tables(window)[0]["allowFailures"] is True
    QTest.mouseClick(default, LEFT)
    QTest.keyClicks(focused(), "other")
    press(focused(), Key.Key_Return)
    assert tables(window)[0]["default"] == "other"
    assert lookups.missing.default.text() == '"other"'
    QTest.mouseClick(error, LEFT)
    assert {"default", "allowFailures"}.isdisjoint(tables(window)[0])
    assert steps(window) == 3


def test_a_default_that_is_not_given_after_all_changes_nothing(window: MainWindow, lookups: LookupsPanel) -> None:
    error, _nothing, default = lookups.missing.choice.segments
    QTest.mouseClick(default, LEFT)
    press(focused(), Key.Key_Escape)
    assert error.isChecked()
    assert steps(window) == 0


def test_rows_follow_a_renamed_table_in_the_same_step(window: MainWindow, lookups: LookupsPanel) -> None:
    lookups.names.setFocus()
    press(lookups.names, Key.Key_F2)
    QTest.keyClick(focused(), Key.Key_A, CONTROL)
    QTest.keyClicks(focused(), "persons")
    press(focused(), Key.Key_Return)
    assert tables(window)[0]["name"] == "persons"
    assert [row.get("lookupName") for row in rows(window)] == ["persons", "persons", None]
    assert lookups.entries.model().index(0, 0).data() == "John"
    assert steps(window) == 1


def test_two_tables_never_have_one_name(window: MainWindow, lookups: LookupsPanel) -> None:
    lookups.names.setFocus()
    press(lookups.names, Key.Key_F2)
    QTest.keyClick(focused(), Key.Key_A, CONTROL)
    QTest.keyClicks(focused(), "cities")
    press(focused(), Key.Key_Return)
    assert "There is a table named cities already" in window.bar.text
    assert steps(window) == 0


def test_a_table_that_went_is_not_offered_back_after_the_next_step(window: MainWindow, lookups: LookupsPanel) -> None:
    lookups.names.setFocus()
    press(lookups.names, Key.Key_Delete)
    window.opened.undo_stack.undo()
    assert not window.bar.isVisible()


def test_a_table_that_goes_says_which_rows_used_it_and_can_come_back(window: MainWindow, lookups: LookupsPanel) -> None:
    lookups.names.setFocus()
    press(lookups.names, Key.Key_Delete)
    assert [table["name"] for table in tables(window)] == ["cities"]
    assert "used by rows 1, 2" in window.bar.text
    QTest.mouseClick(bar_button(window, "Take back"), LEFT)
    assert [table["name"] for table in tables(window)] == ["names", "cities"]


def test_a_new_table_can_be_named_at_once(window: MainWindow, lookups: LookupsPanel) -> None:
    lookups.add_table()
    QTest.keyClick(focused(), Key.Key_A, CONTROL)
    QTest.keyClicks(focused(), "vat")
    press(focused(), Key.Key_Return)
    assert [table["name"] for table in tables(window)] == ["names", "cities", "vat"]
    assert lookups.entries.model().rowCount() == 1


def test_undo_of_everything_brings_everything_back(window: MainWindow, lookups: LookupsPanel) -> None:
    before = tables(window)
    paste(window, lookups, "x\t1")
    lookups.remove_table()
    lookups.remove_table()
    assert lookups.isAncestorOf(next(button for button in lookups.findChildren(QPushButton) if button.isVisible()))
    while window.opened.undo_stack.canUndo():
        window.opened.undo_stack.undo()
    assert tables(window) == before
    assert lookups.entries.model().rowCount() in (1, 5)


def test_without_tables_it_says_what_they_are_for(window: MainWindow, lookups: LookupsPanel) -> None:
    window.opened.open(mapping_from_dict({"fieldMapping": []}), None)
    words = [button.text() for button in lookups.findChildren(QPushButton) if button.isVisible()]
    assert words == ["Add a table", "Paste a table"]


def test_tables_that_are_none_are_left_as_they_are(window: MainWindow, lookups: LookupsPanel) -> None:
    odd = ["no table", {"map": {}}, {"name": "t", "map": 5}, {"name": "u", "map": {"a": "b"}}]
    window.opened.open(mapping_from_dict({"fieldMapping": [], "lookups": odd}), None)
    lookups.show_table("u")
    click(lookups, 0)
    press(lookups.entries, Key.Key_Delete)
    assert tables(window) == [*odd[:3], {"name": "u", "map": {}}]


def test_a_table_of_100000_entries_stays_quick(window: MainWindow) -> None:
    window.focus_panel("lookups")
    lookups = window.findChild(LookupsPanel)
    assert lookups is not None
    paste(window, lookups, "\n".join(f"key {number}\t{number}" for number in range(100_000)))
    assert lookups.entries.model().rowCount() == 100_005
    begun = time.process_time()
    double_click(lookups, lookups.entries.rowAt(1), EntryColumn.KEY)
    QTest.keyClicks(focused(), "x")
    press(focused(), Key.Key_Return)
    QTest.keyClicks(lookups.finder, "99999")
    assert lookups.entries.currentIndex().row() == 100_003
    QApplication.processEvents()
    assert time.process_time() - begun < 2


def test_the_inspector_chooses_a_table_and_opens_it(window: MainWindow) -> None:
    window.selection.select_rows([2])
    window.focus_panel("inspector")
    inspector = window.findChild(InspectorPanel)
    assert inspector is not None
    choose(inspector.lookup.choice, "cities")
    assert rows(window)[2]["lookupName"] == "cities"
    QTest.mouseClick(inspector.lookup.edit, LEFT)
    found = window.findChild(LookupsPanel)
    assert found is not None
    assert found.names.currentIndex().data(Qt.ItemDataRole.EditRole) == "cities"
    assert found.entries.hasFocus()


def test_the_inspector_makes_a_table_for_all_selected_rows(window: MainWindow) -> None:
    window.selection.select_rows([1, 2])
    window.focus_panel("inspector")
    inspector = window.findChild(InspectorPanel)
    assert inspector is not None
    choose(inspector.lookup.choice, "New table…")
    assert tables(window)[-1] == {"name": "email", "map": {}}
    assert [row.get("lookupName") for row in rows(window)] == ["names", "email", "email"]
    assert steps(window) == 1
