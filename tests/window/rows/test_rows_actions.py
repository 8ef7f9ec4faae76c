"""What is done with whole rows: selected, moved, copied, pasted, deleted."""

import json

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt
from PySide6.QtGui import QContextMenuEvent, QDragEnterEvent, QDragMoveEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from designer.window.rows.columns import Column
from tests.window.rows.rows_place import Place

Key = Qt.Key
SHIFT, CONTROL = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier
ALT = Qt.KeyboardModifier.AltModifier


def targets(place: Place) -> list[object]:
    return [row.get("gField") for row in place.rows]


def drag(place: Place, rows: list[int], to: QPointF) -> None:
    table = place.panel.table
    data: QMimeData = table.model().mimeData([table.model().index(row, 0) for row in rows])
    what = (Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(table.viewport(), QDragEnterEvent(to.toPoint(), *what))
    QApplication.sendEvent(table.viewport(), QDragMoveEvent(to.toPoint(), *what))
    QApplication.sendEvent(table.viewport(), QDropEvent(to, *what))


def test_clicking_selects_for_all_panels_several_with_shift_and_control(place: Place) -> None:
    place.click(0, Column.RESULT)
    assert place.selection.rows == (0,)
    assert place.selection.sources == {("first",)}
    place.click(2, Column.RESULT, SHIFT)
    assert place.selection.rows == (0, 1, 2)
    place.click(1, Column.RESULT, CONTROL)
    assert place.selection.rows == (0, 2)


def test_what_is_selected_elsewhere_is_selected_here_and_brought_into_sight(place: Place) -> None:
    place.show([{"eField": "first", "gField": f"f{at}"} for at in range(100)])
    place.selection.select_destinations([("f90",)])
    table = place.panel.table
    assert table.selected_rows() == (90,)
    assert table.viewport().rect().contains(table.visualRect(table.model().index(90, Column.SOURCE)))
    place.selection.clear()
    assert table.selected_rows() == ()


def test_focusing_a_row_gives_it_the_keyboard(place: Place) -> None:
    place.panel.focus_row(2)
    assert place.panel.table.hasFocus()
    assert place.selection.rows == (2,)
    assert place.panel.table.currentIndex().row() == 2


def test_several_rows_move_together_and_stay_selected(place: Place) -> None:
    place.click(1, Column.RESULT)
    place.click(2, Column.RESULT, SHIFT)
    QTest.keyClick(place.panel.table, Key.Key_Up, ALT)
    assert targets(place) == ["contact.age", "contact.name", "name", "isNew"]
    assert place.panel.table.selected_rows() == (0, 1)
    QTest.keyClick(place.panel.table, Key.Key_Up, ALT)
    assert place.steps == 1
    QTest.keyClick(place.panel.table, Key.Key_Down, ALT)
    QTest.keyClick(place.panel.table, Key.Key_Down, ALT)
    assert targets(place) == ["name", "isNew", "contact.age", "contact.name"]
    assert place.steps == 3


def test_rows_are_moved_by_dragging_in_one_step(place: Place) -> None:
    rect = place.panel.table.visualRect(place.panel.table.model().index(3, 1))
    drag(place, [0, 1], QPointF(rect.center().x(), rect.bottom() - 2))
    assert targets(place) == ["contact.name", "isNew", "name", "contact.age"]
    assert place.selection.rows == (2, 3)
    assert "Drop to move 2 rows to the end" in place.told
    assert place.told[-1] == ""
    place.opened.undo_stack.undo()
    assert targets(place) == ["name", "contact.age", "contact.name", "isNew"]


def test_rows_dropped_on_the_upper_half_of_a_row_stand_before_it(place: Place) -> None:
    rect = place.panel.table.visualRect(place.panel.table.model().index(1, 1))
    drag(place, [3], QPointF(rect.center().x(), rect.top() + 2))
    assert targets(place) == ["name", "isNew", "contact.age", "contact.name"]


def test_other_things_are_not_dropped_on_the_table(place: Place) -> None:
    data = QMimeData()
    data.setText("hello")
    what = (Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    entering = QDragEnterEvent(place.point(0, Column.SOURCE), *what)
    QApplication.sendEvent(place.panel.table.viewport(), entering)
    assert not entering.isAccepted()


def test_delete_deletes_the_selected_rows_but_not_while_typing(place: Place) -> None:
    place.panel.edit_source(0)
    place.press(Key.Key_Home)
    place.press(Key.Key_Delete)
    assert len(place.rows) == 4
    place.press(Key.Key_Escape)
    place.press(Key.Key_Escape)
    place.click(1, Column.RESULT)
    place.click(2, Column.RESULT, SHIFT)
    QTest.keyClick(place.panel.table, Key.Key_Delete)
    assert targets(place)[1:] == ["isNew"]
    assert place.selection.rows == (1,)


def test_duplicating_puts_copies_after_the_last(place: Place) -> None:
    place.click(0, Column.RESULT)
    QTest.keyClick(place.panel.table, Key.Key_D, CONTROL)
    assert targets(place) == ["name", "name", "contact.age", "contact.name", "isNew"]
    assert place.rows[1]["color"] == "red"
    assert place.selection.rows == (1,)


def test_what_is_being_typed_is_duplicated_too(place: Place) -> None:
    place.panel.edit_source(0)
    place.path_editor.selectAll()
    place.type("last")
    place.press(Key.Key_D, CONTROL)
    assert [row["eField"] for row in place.rows[:2]] == ["last", "last"]


def test_copied_rows_are_json_one_a_line_and_paste_after_the_selected(place: Place) -> None:
    place.click(0, Column.RESULT)
    place.click(1, Column.RESULT, SHIFT)
    QTest.keyClick(place.panel.table, Key.Key_C, CONTROL)
    text = QApplication.clipboard().text()
    assert text.count("\n") == 3
    assert json.loads(text) == place.rows[:2]
    place.click(2, Column.RESULT)
    QTest.keyClick(place.panel.table, Key.Key_V, CONTROL)
    assert targets(place) == ["name", "contact.age", "contact.name", "name", "contact.age", "isNew"]
    assert place.selection.rows == (3, 4)
    assert place.steps == 1


@pytest.mark.parametrize(
    ("text", "added"),
    [
        ('{"eField": "a", "gField": "b", "x": 1}', [{"eField": "a", "gField": "b", "x": 1}]),
        ('{"name": "other", "fieldMapping": [{"gField": "c"}]}', [{"gField": "c"}]),
    ],
)
def test_rows_from_elsewhere_are_pasted_with_all_their_keys(
    place: Place, text: str, added: list[dict[str, object]]
) -> None:
    place.show(None)
    QApplication.clipboard().setText(text)
    action = next(action for action in place.panel.actions_for_menu if action.text() == "Paste rows")
    action.trigger()
    assert place.rows == added


@pytest.mark.parametrize(
    "text", ["hello", "[1, 2]", "[]", "{", "", "42", '{"fieldMapping": 3}', '{"hardCodedValue": 1e400}']
)
def test_rubbish_is_told_in_one_sentence_and_changes_nothing(place: Place, text: str) -> None:
    QApplication.clipboard().setText(text)
    place.click(0, Column.RESULT)
    QTest.keyClick(place.panel.table, Key.Key_V, CONTROL)
    assert place.steps == 0
    assert len(place.failed) == 1
    assert place.failed[0][0].isupper()
    assert place.failed[0].endswith(".")


def test_a_row_is_added_after_the_selected_one_and_ready_to_be_filled_in(place: Place) -> None:
    place.click(1, Column.RESULT)
    QTest.keyClick(place.panel.table, Key.Key_Return, CONTROL | SHIFT)
    place.type("last")
    place.press(Key.Key_Return)
    assert place.rows[2] == {"eField": "last"}


def test_the_keys_count_only_inside_the_panel_but_for_adding_a_row(place: Place) -> None:
    contexts = {action.shortcutContext() for action in place.panel.actions_for_menu if action.text() != "Add row"}
    assert contexts == {Qt.ShortcutContext.WidgetWithChildrenShortcut}


def test_actions_on_rows_are_off_while_none_is_selected(place: Place) -> None:
    place.selection.clear()
    off = {action.text() for action in place.panel.actions_for_menu if not action.isEnabled()}
    assert off == {"Duplicate rows", "Move rows up", "Move rows down", "Copy rows", "Delete rows"}


def test_the_menu_acts_on_the_row_under_the_pointer(place: Place) -> None:
    place.click(0, Column.RESULT)
    where = place.point(2, Column.RESULT)
    table = place.panel.table
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, where, table.viewport().mapToGlobal(where))
    QApplication.sendEvent(table.viewport(), event)
    menu = QApplication.activePopupWidget()
    assert menu is not None
    next(action for action in menu.actions() if action.text() == "Delete rows").trigger()
    menu.close()
    assert targets(place) == ["name", "contact.age", "isNew"]
