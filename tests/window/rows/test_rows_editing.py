"""Editing the rows in place, by mouse and keys."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox
from pytestqt.qtbot import QtBot

from designer.mapping import edits
from designer.window.rows.columns import Column
from designer.window.rows.edit_note import EditNote
from designer.window.rows.path_edit import PathEdit
from designer.window.rows.type_edit import TypeEdit
from tests.window.rows.rows_place import Place
from widgets.value_editor import ValueEditor

Key = Qt.Key


def replace(place: Place, text: str) -> None:
    place.path_editor.selectAll()
    place.type(text)


def constant_editor(place: Place) -> ValueEditor:
    return next(found for found in place.panel.findChildren(ValueEditor) if found.isVisible())


def test_a_double_click_edits_a_source_in_one_step_that_keeps_all_other_keys(place: Place) -> None:
    place.double_click(0, Column.SOURCE)
    replace(place, "last")
    place.press(Key.Key_Return)
    assert place.rows[0] == {"eField": "last", "gField": "name", "color": "red"}
    assert place.steps == 1
    place.opened.undo_stack.undo()
    assert place.rows[0]["eField"] == "first"


def test_typing_on_a_cell_replaces_what_it_holds(place: Place) -> None:
    place.click(0, Column.DESTINATION)
    QTest.keyClicks(place.panel.table, "w")
    place.type("ho")
    place.press(Key.Key_Return)
    assert place.rows[0]["gField"] == "who"


def test_f2_and_enter_begin_to_edit_and_escape_leaves_all_as_it_was(place: Place) -> None:
    place.click(0, Column.SOURCE)
    for key in (Key.Key_F2, Key.Key_Return):
        QTest.keyClick(place.panel.table, key)
        replace(place, "gone")
        place.press(Key.Key_Escape)  # the list of fields, if there is one
        if QApplication.focusWidget() is not place.panel.table:
            place.press(Key.Key_Escape)
    assert place.steps == 0


def test_committing_what_was_there_is_no_step(place: Place) -> None:
    place.show([{"eField": "first", "gField": "a", "hardCodedValue": 1}])
    place.double_click(0, Column.SOURCE)
    place.press(Key.Key_Return)
    assert place.steps == 0


def test_tab_goes_from_cell_to_cell_and_commits_on_the_way(place: Place) -> None:
    place.panel.edit_source(0)
    replace(place, "last")
    place.press(Key.Key_Tab)
    assert isinstance(place.editor, TypeEdit)
    place.press(Key.Key_Tab)
    assert isinstance(place.editor, PathEdit)
    replace(place, "surname")
    place.press(Key.Key_Tab)
    assert place.path_editor.text() == "age"
    place.press(Key.Key_Backtab, Qt.KeyboardModifier.ShiftModifier)
    assert place.path_editor.text() == "surname"
    place.press(Key.Key_Return)
    assert place.rows[0] == {"eField": "last", "gField": "surname", "color": "red"}
    assert place.steps == 2


def test_what_is_typed_is_kept_when_another_row_is_clicked(place: Place) -> None:
    place.panel.edit_source(0)
    replace(place, "last")
    place.click(2, Column.RESULT)
    assert place.rows[0]["eField"] == "last"


def test_what_is_typed_is_kept_when_the_keyboard_goes_elsewhere(place: Place) -> None:
    place.panel.edit_destination(0)
    replace(place, "who")
    place.panel.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    place.panel.setFocus()
    assert place.rows[0]["gField"] == "who"


def test_what_is_typed_can_be_taken_before_saving(place: Place) -> None:
    place.panel.edit_source(0)
    replace(place, "last")
    place.panel.finish_editing()
    assert place.rows[0]["eField"] == "last"


def test_an_open_editor_survives_other_records_and_changes_of_other_rows(place: Place) -> None:
    place.panel.edit_source(1)
    replace(place, "lat")
    place.opened.show_record(1)
    place.opened.apply(edits.set_entry(place.opened.mapping, 3, "gField", "fresh"))
    place.opened.apply(edits.remove_rows(place.opened.mapping, [0]))
    assert place.path_editor.text() == "lat"
    place.type("er")
    place.press(Key.Key_Return)
    assert place.rows[0] == {"eField": "later", "gField": "contact.age", "dataType": "number"}


def test_something_half_typed_is_told_with_its_column_and_kept(place: Place) -> None:
    place.panel.edit_source(0)
    replace(place, "{first} {la")
    assert place.path_editor.is_wrong
    assert "column 9" in place.told[-1]
    place.press(Key.Key_Return)
    assert place.rows[0]["eField"] == "{first} {la"
    assert place.told[-1] == ""


def test_while_a_source_is_typed_its_value_is_told(place: Place) -> None:
    place.panel.edit_source(0)
    replace(place, "{last}, {first}")
    assert place.told[-1] == 'Gives "Hancock, John" in record 1'
    replace(place, "frist")
    assert "frist is in none of the samples" in place.told[-1]
    assert not place.path_editor.is_wrong


def test_a_destination_in_the_way_of_another_is_told_while_it_is_typed(place: Place) -> None:
    place.panel.edit_destination(2)
    replace(place, "contact.age.years")
    assert place.path_editor.is_wrong
    place.press(Key.Key_Escape)
    place.panel.edit_destination(0)
    replace(place, "contact[0]")
    assert place.told[-1].startswith("Row 2: ")
    assert not place.path_editor.is_wrong


def test_nothing_typed_clears_a_source(place: Place) -> None:
    place.panel.edit_source(0)
    place.path_editor.selectAll()
    place.press(Key.Key_Backspace)
    place.press(Key.Key_Escape)
    place.press(Key.Key_Return)
    assert place.rows[0] == {"gField": "name", "color": "red"}


def test_a_type_is_chosen_from_a_list_that_opens_at_once(place: Place, qtbot: QtBot) -> None:
    place.double_click(0, Column.TYPE)
    combo = place.panel.table.findChild(QComboBox)
    qtbot.waitUntil(lambda: combo.view().isVisible())
    assert [combo.itemText(at) for at in range(4)] == ["as it is", "text", "number", "true/false"]
    assert isinstance(combo, TypeEdit)
    assert combo.effects()[:2] == ['"John" → "John"', '"John" → "John"']
    assert combo.effects()[2].startswith('"John" → 0 · ')
    assert combo.effects()[2].endswith("doubtful in 2 of 2 records")
    QTest.keyClick(combo.view(), Key.Key_Down)
    QTest.keyClick(combo.view(), Key.Key_Down)
    assert place.told[-1].startswith('"John" → 0 · first is "John", which is not a number')
    QTest.keyClick(combo.view(), Key.Key_Return)
    assert place.rows[0] == {"eField": "first", "gField": "name", "dataType": "number", "color": "red"}
    assert place.steps == 1
    qtbot.waitUntil(lambda: place.panel.table.findChild(QComboBox) is None)
    assert place.told[-1] == ""


def test_closing_the_list_of_types_changes_nothing(place: Place, qtbot: QtBot) -> None:
    place.double_click(1, Column.TYPE)
    combo = place.panel.table.findChild(QComboBox)
    qtbot.waitUntil(lambda: combo.view().isVisible())
    QTest.keyClick(combo.view(), Key.Key_Escape)
    qtbot.waitUntil(lambda: place.panel.table.findChild(QComboBox) is None)
    assert place.steps == 0


def test_no_type_takes_the_key_away(place: Place, qtbot: QtBot) -> None:
    place.double_click(1, Column.TYPE)
    combo = place.panel.table.findChild(QComboBox)
    qtbot.waitUntil(lambda: combo.view().isVisible())
    QTest.keyClick(combo.view(), Key.Key_Home)
    QTest.keyClick(combo.view(), Key.Key_Return)
    assert place.rows[1] == {"eField": "age", "gField": "contact.age"}


def test_a_type_that_is_not_known_stays_unless_another_is_chosen(place: Place, qtbot: QtBot) -> None:
    place.show([{"eField": "age", "gField": "a", "dataType": "integer"}])
    place.panel.edit_source(0)
    place.press(Key.Key_Tab)
    assert place.editor.currentText() == "integer"
    place.press(Key.Key_Tab)
    assert place.rows[0]["dataType"] == "integer"


def test_a_constant_takes_the_place_of_a_source_in_one_step(place: Place) -> None:
    place.double_click(0, Column.CONSTANT)
    place.type("Ann")
    place.press(Key.Key_Return)
    assert place.rows[0] == {"gField": "name", "hardCodedValue": "Ann", "color": "red"}
    assert place.steps == 1
    place.opened.undo_stack.undo()
    assert place.rows[0] == {"eField": "first", "gField": "name", "color": "red"}


def test_a_constant_begins_with_what_is_typed_in_the_kind_of_its_destination(place: Place) -> None:
    place.click(1, Column.CONSTANT)
    QTest.keyClicks(place.panel.table, "7")
    assert constant_editor(place).kind == "number"
    place.press(Key.Key_Return)
    assert place.rows[1]["hardCodedValue"] == 7


def test_a_source_takes_the_place_of_a_constant_in_one_step(place: Place) -> None:
    place.panel.edit_source(3)
    place.type("vip")
    place.press(Key.Key_Return)
    assert place.rows[3] == {"eField": "vip", "gField": "isNew"}
    assert place.steps == 1


def test_a_constant_can_be_cleared_from_the_menu(place: Place) -> None:
    place.click(3, Column.CONSTANT)
    place.panel.table.menu_wanted.emit(place.panel.mapToGlobal(place.point(3, Column.CONSTANT)))
    menu = QApplication.activePopupWidget()
    assert menu is not None
    next(action for action in menu.actions() if action.text() == "Clear cell").trigger()
    menu.close()
    assert place.rows[3] == {"gField": "isNew"}


def test_what_is_wrong_with_a_json_constant_is_told_in_two_lines_without_the_text_that_is_there(place: Place) -> None:
    place.double_click(3, Column.CONSTANT)
    place.press(Key.Key_6, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(place.editor, Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    place.type('{"a": ,')
    first, second = constant_editor(place).hint.splitlines()
    assert first == "Line 1, column 7: a value is missing."
    assert second == "Write a text in double quotes, a number, true, false, null, { or ["


@pytest.mark.parametrize("width", [500, 700, 980])
@pytest.mark.parametrize("text", ["first", "Dear {first} {last}, you are {age} years old", "x" * 300])
@pytest.mark.parametrize("column", [Column.SOURCE, Column.DESTINATION])
def test_an_editor_ends_where_a_column_ends(place: Place, width: int, text: str, column: Column) -> None:
    place.panel.resize(width, 400)
    place.panel.table.edit_cell(0, column)
    replace(place, text)
    table, editor = place.panel.table, place.path_editor.geometry()
    assert editor.left() == table.columnViewportPosition(column)
    ends = [table.columnViewportPosition(at) + table.columnWidth(at) - 1 for at in range(column, len(Column))]
    assert editor.right() in ends
    assert editor.right() < table.viewport().width()


def test_an_editor_is_as_wide_as_its_cell_and_wider_only_for_a_long_text(place: Place) -> None:
    place.panel.edit_source(0)
    table = place.panel.table
    assert place.path_editor.width() == table.columnWidth(Column.SOURCE)
    place.type("{first} {last} is {age} years old and")
    long = place.path_editor.width()
    assert long >= table.columnWidth(Column.SOURCE) + table.columnWidth(Column.TYPE)
    replace(place, "x")
    assert place.path_editor.width() == long, "an editor that shrinks while one types is restless"


def many_rows(place: Place) -> None:
    place.show([{"eField": "first", "gField": f"name{number}"} for number in range(40)])


@pytest.mark.parametrize(("key", "row"), [(Key.Key_Home, 0), (Key.Key_End, 39)])
def test_control_home_and_end_select_the_row_that_they_go_to(place: Place, key: Key, row: int) -> None:
    many_rows(place)
    place.click(5, Column.DESTINATION)
    QTest.keyClick(place.panel.table, key, Qt.KeyboardModifier.ControlModifier)
    assert place.selection.rows == (row,)
    QTest.keyClick(place.panel.table, Key.Key_F2)
    assert place.path_editor.text() == "first"


def test_home_goes_to_the_source_and_f2_on_the_number_edits_it(place: Place) -> None:
    place.click(1, Column.DESTINATION)
    QTest.keyClick(place.panel.table, Key.Key_Home)
    assert place.panel.table.currentIndex().column() == Column.SOURCE
    QTest.keyClick(place.panel.table, Key.Key_Left)
    assert place.panel.table.currentIndex().column() == Column.SOURCE
    place.click(1, Column.NUMBER)
    QTest.keyClick(place.panel.table, Key.Key_F2)
    assert place.path_editor.text() == "age"


def test_a_row_that_is_half_hidden_is_edited_in_sight(place: Place) -> None:
    many_rows(place)
    table = place.panel.table
    place.click(0, Column.SOURCE)
    table.verticalScrollBar().setValue(10)
    assert table.rowViewportPosition(0) == -10
    QTest.keyClick(table, Key.Key_F2)
    assert table.viewport().rect().contains(place.path_editor.geometry())


def test_what_a_source_gives_stands_beneath_it_and_leaves_room_for_the_list(place: Place) -> None:
    place.double_click(0, Column.SOURCE)
    place.type("{first} {last}")
    editor = place.path_editor
    (note,) = place.panel.table.viewport().findChildren(EditNote)
    assert note.words == 'Gives "John Hancock" in record 1'
    assert note.geometry().top() == editor.geometry().bottom() + 1
    place.type(" {vi")
    assert note.words.startswith("Source, column 16: { is not closed")
    note_bottom = note.mapToGlobal(note.rect().bottomLeft()).y()
    assert editor.popup.isVisible()
    assert editor.popup.geometry().top() > note_bottom
    place.press(Key.Key_Return)
    assert not note.isVisible()
