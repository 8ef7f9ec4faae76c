"""The source of a row as it is typed in the inspector: completed, judged while typing, and fields dropped into it."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from designer.window.inspector.panel import InspectorPanel
from designer.window.main_window import MainWindow
from designer.window.rows.path_edit import PathEdit
from tests.window.people import hover, let_go, node, press, rows
from widgets.theme import current_palette

Key = Qt.Key


def dragged(window: MainWindow, *place: str | int) -> object:
    fields = window.source.tree.fields
    return fields.mimeData([fields.index_of(node(window.source.tree, *place))])


def drop(window: MainWindow, line: PathEdit, cursor: int, *place: str | int) -> bool:
    """Drop a field of the source at a place of the text."""
    data = dragged(window, *place)
    line.setCursorPosition(cursor)
    spot = QPoint(line.cursorRect().center().x(), line.height() // 2)
    takes = hover(line, data, spot)  # type: ignore[arg-type] # QMimeData
    if takes:
        let_go(line, data, spot)  # type: ignore[arg-type] # QMimeData
    return takes


def test_it_has_the_keyboard_first_and_is_set_by_enter_as_one_step(
    window: MainWindow, inspector: InspectorPanel
) -> None:
    line = inspector.summary.expression
    assert line.hasFocus()
    QTest.keyClicks(line, "X")
    assert rows(window)[0]["eField"] == "first"
    press(line, Key.Key_Return)
    assert rows(window)[0]["eField"] == "firstX"
    assert window.opened.undo_stack.index() == 1
    window.opened.undo_stack.undo()
    assert line.text() == "first"


def test_what_the_text_gives_is_told_beneath_before_it_is_set(window: MainWindow, inspector: InspectorPanel) -> None:
    line = inspector.summary.expression
    line.clear()
    QTest.keyClicks(line, "{first} {last}")
    assert inspector.summary.said.text() == 'Gives "John Hancock" in record 1'
    assert rows(window)[0]["eField"] == "first"
    window.opened.show_record(1)
    assert inspector.summary.said.text() == 'Gives "Kari Nordmann" in record 2'
    press(line, Key.Key_Escape)
    assert line.text() == "first"


def test_fields_are_offered_and_taken_by_the_keys(window: MainWindow, inspector: InspectorPanel) -> None:
    line = inspector.summary.expression
    line.clear()
    QTest.keyClicks(line, "{las")
    assert line.popup.paths == ["last"]
    press(line, Key.Key_Tab)
    assert line.text() == "{last}"
    assert line.hasFocus()
    press(line, Key.Key_Return)
    assert rows(window)[0]["eField"] == "{last}"


def test_what_cannot_be_read_is_told_with_the_remedy_and_kept(window: MainWindow, inspector: InspectorPanel) -> None:
    line = inspector.summary.expression
    line.clear()
    QTest.keyClicks(line, "a {first")
    assert line.is_wrong
    assert "column 3" in inspector.summary.said.text()
    assert "Write } after the field" in inspector.summary.said.text()
    press(line, Key.Key_Return)
    assert rows(window)[0]["eField"] == "a {first"


def test_placeholders_stand_on_their_ground_while_they_are_typed(window: MainWindow, inspector: InspectorPanel) -> None:
    line = inspector.summary.expression
    line.clear()
    QTest.keyClicks(line, "{first} and more")
    line.popup.hide()
    QApplication.processEvents()
    ground = QColor(current_palette().accent_background)

    def count() -> int:
        image = line.grab().toImage()
        return sum(image.pixelColor(x, image.height() // 2) == ground for x in range(image.width()))

    with_token = count()
    assert with_token > 10
    line.setText("first and more")
    assert count() == 0
    press(line, Key.Key_Escape)


@pytest.mark.parametrize(
    ("text", "cursor", "after"),
    [
        ("", 0, "last"),
        ("first", 5, "{first} {last}"),
        ("first", 0, "{last} {first}"),
        ("{first}, ", 9, "{first}, {last}"),
        ("{first}!", 3, "{last}{first}!"),
        ("{first}!", 6, "{first}{last}!"),
    ],
)
def test_a_field_of_the_source_is_dropped_into_the_text(
    window: MainWindow, inspector: InspectorPanel, text: str, cursor: int, after: str
) -> None:
    line = inspector.summary.expression
    line.setText(text)
    assert drop(window, line, cursor, "last")
    assert rows(window)[0]["eField"] == after
    assert window.selection.rows == (0,)
    assert window.opened.undo_stack.index() == 1


def test_one_undo_takes_back_a_drop_everywhere_and_redo_brings_it_again(
    window: MainWindow, inspector: InspectorPanel
) -> None:
    line = inspector.summary.expression
    assert drop(window, line, 5, "last")
    QTest.keyClick(line, Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert (line.text(), rows(window)[0]["eField"]) == ("first", "first")
    QTest.keyClick(line, Key.Key_Z, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    assert (line.text(), rows(window)[0]["eField"]) == ("{first} {last}", "{first} {last}")
    QTest.keyClick(line, Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    window.source.tree.setFocus()
    assert rows(window)[0]["eField"] == "first"
    assert window.opened.undo_stack.index() == 0


def test_undo_takes_back_what_is_being_typed_first_and_then_the_steps_before(
    window: MainWindow, inspector: InspectorPanel
) -> None:
    line = inspector.summary.expression
    QTest.keyClicks(line, "X")
    press(line, Key.Key_Return)
    QTest.keyClicks(line, "Y")
    QTest.keyClick(line, Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert (line.text(), rows(window)[0]["eField"]) == ("firstX", "firstX")
    QTest.keyClick(line, Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert (line.text(), rows(window)[0]["eField"]) == ("first", "first")


def test_what_undo_took_back_while_it_was_typed_is_brought_again_by_redo(
    window: MainWindow, inspector: InspectorPanel
) -> None:
    line = inspector.summary.expression
    QTest.keyClicks(line, "X")
    QTest.keyClick(line, Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(line, Key.Key_Z, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    assert (line.text(), rows(window)[0]["eField"]) == ("firstX", "first")
    press(line, Key.Key_Escape)


def test_a_jsonpath_and_fields_of_the_destination_take_no_drop(window: MainWindow, inspector: InspectorPanel) -> None:
    line = inspector.summary.expression
    fields = window.destination.tree.fields
    data = fields.mimeData([fields.index_of(node(window.destination.tree, "name"))])
    assert not hover(line, data, QPoint(5, 5))
    line.setText("$.items[*].sku")
    assert not drop(window, line, 3, "last")
    assert line.text() == "$.items[*].sku"
    press(line, Key.Key_Escape)


def test_a_constant_and_several_rows_are_not_edited_as_text(window: MainWindow, inspector: InspectorPanel) -> None:
    for chosen in ([3], [0, 1]):
        window.selection.select_rows(chosen)
        assert not inspector.summary.expression.isVisible()
        assert not inspector.summary.said.isVisible()
        assert inspector.summary.source.isVisible()


def test_what_is_typed_counts_for_its_row_when_another_is_selected(
    window: MainWindow, inspector: InspectorPanel
) -> None:
    QTest.keyClicks(inspector.summary.expression, "X")
    window.selection.select_rows([2])
    assert (rows(window)[0]["eField"], rows(window)[2]["eField"]) == ("firstX", "address.city")
    assert inspector.summary.expression.text() == "address.city"
