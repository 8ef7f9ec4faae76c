"""What the rows table shows and says of each row."""

import json

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QHelpEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QToolTip
from pytestqt.qtbot import QtBot

from designer.documents import sample_from_text
from designer.mapping import Row, edits, mapping_from_dict
from designer.window.main_window import MainWindow
from designer.window.rows.columns import Column
from tests.window.rows.rows_place import Place

SPOKEN = Qt.ItemDataRole.AccessibleTextRole
TIP = Qt.ItemDataRole.ToolTipRole


def test_each_row_shows_its_parts_and_what_it_generates(place: Place) -> None:
    shown = [[place.text(row, column) for column in list(Column)[1:]] for row in range(4)]
    assert shown == [
        ["first", "as it is", "—", "name", '"John"', "", ""],
        ["age", "number", "—", "contact.age", "43", "", ""],
        ["{first} {last}", "as it is", "—", "contact.name", '"John Hancock"', "", ""],
        ["—", "as it is", "true", "isNew", "true", "", ""],
    ]


def test_the_result_follows_the_record_and_says_which_it_is(place: Place) -> None:
    model = place.panel.table.model()
    place.opened.show_record(1)
    assert place.text(0, Column.RESULT) == '"Kari"'
    assert model.headerData(Column.RESULT, Qt.Orientation.Horizontal) == "Result in record 2"


def test_rows_out_of_sight_tell_of_the_shown_record_too(place: Place) -> None:
    place.show([{"eField": "first", "gField": f"name{number}"} for number in range(200)])
    table = place.panel.table
    table.scrollToBottom()
    assert place.text(199, Column.RESULT) == '"John"'
    table.scrollToTop()
    place.opened.show_record(1)
    assert place.text(199, Column.RESULT) == '"Kari"'


def test_with_one_record_the_result_needs_no_number(place: Place) -> None:
    place.opened.set_source(sample_from_text('{"first": "Ann"}'))
    model = place.panel.table.model()
    assert model.headerData(Column.RESULT, Qt.Orientation.Horizontal) == "Result"


@pytest.mark.parametrize(
    ("row", "result", "state"),
    [
        ({}, "needs a source and a destination", "Half done"),
        ({"gField": "a"}, "needs a source or a constant", "Half done"),
        ({"eField": "first"}, "needs a destination field", "Half done"),
        ({"eField": "{first", "gField": "a"}, "Source, column 1: { is not closed", "Error"),
        ({"eField": "age", "gField": "a", "dataType": "integer"}, 'the type "integer" is not known', "Error"),
        ({"eField": "vip", "gField": "a", "dataType": "boolean"}, "true", "Warning"),
        ({"eField": "nowhere", "gField": "a"}, "nothing in this record", "Warning"),
        ({"eField": "note", "gField": "a", "hardCodedValue": 1}, "1", "Warning"),
        ({"eField": "ship to.city", "gField": "name"}, "nothing in this record", "Fine"),
        ({"eField": "items", "gField": "name"}, "[{…}, {…}]", "Warning"),
        ({"eField": "first", "gField": "nmae"}, '"John"', "Warning"),
    ],
)
def test_a_row_says_how_it_stands(place: Place, row: dict[str, object], result: str, state: str) -> None:
    place.show([row])
    assert place.text(0, Column.RESULT) == result
    assert place.role(0, Column.STATE, SPOKEN).split(":")[0] == state


def test_without_a_source_sample_nothing_is_said_of_a_record(place: Place) -> None:
    place.opened.set_source(sample_from_text("{}"))
    assert place.text(0, Column.RESULT) == "nothing in this record"
    place.opened.set_source(None)
    assert place.text(0, Column.RESULT) == "no source sample"
    assert place.text(3, Column.RESULT) == "true"
    for row in range(3):
        assert "Fine" in place.role(row, Column.STATE, SPOKEN)
        assert "record" not in place.role(row, Column.STATE, TIP)
        assert "record" not in place.role(row, Column.RESULT, TIP)
    place.opened.set_source(sample_from_text('{"first": "Ann"}'))
    assert place.text(0, Column.RESULT) == '"Ann"'


def test_the_whole_of_an_error_is_in_the_tip_with_its_place_and_what_to_do(place: Place) -> None:
    place.show([{"eField": "{first", "gField": "a"}])
    assert place.role(0, Column.RESULT, TIP) == (
        "Source, column 1: { is not closed. Write } after the field, or \\{ for a brace as text."
    )


def test_a_foreign_row_with_both_a_source_and_a_constant_shows_both(place: Place) -> None:
    place.show([{"eField": "first", "gField": "a", "hardCodedValue": {"b": [1, 2]}}])
    assert place.text(0, Column.SOURCE) == "first"
    assert place.text(0, Column.CONSTANT) == '{"b": […]}'


def test_a_value_that_a_later_row_replaces_is_told(place: Place) -> None:
    place.show([{"eField": "first", "gField": "name"}, {"eField": "last", "gField": "name"}])
    assert place.text(0, Column.RESULT) == '"John" (replaced)'
    assert "A later row replaces this value" in place.role(0, Column.STATE, TIP)


def test_cells_are_spoken_with_their_column(place: Place) -> None:
    spoken = [place.role(3, column, SPOKEN) for column in Column]
    assert spoken == [
        "Row 4",
        "Source: none",
        "Type: as it is",
        "Constant: true",
        "Destination: isNew",
        "Result in record 1: true",
        "Options: none",
        "Fine",
    ]


def test_without_rows_the_panel_says_what_is_generated_and_offers_the_other(place: Place) -> None:
    place.show([])
    assert not place.panel.table.isVisible()
    QTest.mouseClick(place.buttons["Pass documents along instead"], Qt.MouseButton.LeftButton)
    assert place.rows is None
    assert place.opened.explanation is not None
    assert place.opened.explanation.generated["first"] == "John"
    QTest.mouseClick(place.buttons["Start with rows"], Qt.MouseButton.LeftButton)
    assert place.rows == []
    assert set(place.buttons) == {"Add a row", "Pass documents along instead"}
    place.opened.undo_stack.undo()
    place.opened.undo_stack.undo()
    assert place.rows == []


def test_add_a_row_begins_with_its_source(place: Place) -> None:
    place.show([])
    QTest.mouseClick(place.buttons["Add a row"], Qt.MouseButton.LeftButton)
    place.type("last")
    place.press(Qt.Key.Key_Return)
    assert place.rows == [{"eField": "last"}]
    assert place.panel.table.isVisible()


def test_the_table_follows_every_kind_of_change_and_its_undoing(place: Place) -> None:
    opened = place.opened
    steps = [
        lambda held: edits.insert_rows(held, [Row.of("a", "b"), Row.of("c", "d")], 1),
        lambda held: edits.move_rows(held, [0, 2], 5),
        lambda held: edits.remove_rows(held, [1, 3, 4]),
        lambda held: edits.duplicate_rows(held, [0, 1]),
        lambda held: edits.set_entry(held, 1, "eField", "last"),
        edits.pass_documents_along,
        edits.start_rows,
        lambda held: edits.insert_rows(held, [Row({})]),
        lambda held: edits.remove_rows(held, [0]),
    ]

    def shown() -> list[str]:
        count = place.panel.table.model().rowCount()
        return [place.role(row, Column.SOURCE, Qt.ItemDataRole.EditRole) for row in range(count)]

    def held() -> list[str]:
        return [row.e_field or "" for row in opened.mapping.rows or ()]

    for step in steps:
        opened.apply(step(opened.mapping))
        assert shown() == held()
    while opened.undo_stack.canUndo():
        opened.undo_stack.undo()
        assert shown() == held()
    while opened.undo_stack.canRedo():
        opened.undo_stack.redo()
        assert shown() == held()
    opened.open(mapping_from_dict({}), None)
    assert shown() == []


def test_widths_are_remembered_in_proportion_and_rubbish_changes_nothing(place: Place, qtbot: QtBot) -> None:
    header = place.panel.table.horizontalHeader()
    edge = header.sectionViewportPosition(Column.TYPE) - 1
    y = header.height() // 2
    QTest.mousePress(header.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(edge, y))
    QTest.mouseMove(header.viewport(), QPoint(edge + 30, y))
    QTest.mouseMove(header.viewport(), QPoint(edge + 60, y))
    QTest.mouseRelease(header.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(edge + 60, y))
    wide = header.sectionSize(Column.SOURCE)
    state = place.panel.column_state()
    place.panel.resize(640, 400)
    qtbot.waitUntil(lambda: place.panel.table.width() == 640)
    narrow = header.sectionSize(Column.SOURCE)
    assert narrow < wide
    assert header.length() <= place.panel.table.viewport().width()
    place.panel.resize(980, 400)
    qtbot.waitUntil(lambda: place.panel.table.width() == 980)
    assert abs(header.sectionSize(Column.SOURCE) - wide) <= 2
    place.panel.restore_column_state(b"rubbish")
    assert abs(header.sectionSize(Column.SOURCE) - wide) <= 2
    header.resizeSection(Column.SOURCE, 100)
    place.panel.restore_column_state(state)
    assert abs(header.sectionSize(Column.SOURCE) - wide) <= 2


def resize(place: Place, qtbot: QtBot, width: int) -> dict[Column, int]:
    place.panel.resize(width, 400)
    qtbot.waitUntil(lambda: place.panel.table.width() == width)
    header = place.panel.table.horizontalHeader()
    assert header.length() <= place.panel.table.viewport().width()
    return {column: header.sectionSize(column) for column in Column}


def test_in_a_narrow_table_the_result_makes_room_for_paths_before_the_constant_does(place: Place, qtbot: QtBot) -> None:
    wide, narrow, narrowest = (resize(place, qtbot, width) for width in (980, 700, 630))
    for some in (narrow, narrowest):
        assert some[Column.TYPE] < wide[Column.TYPE]
        assert some[Column.SOURCE] + some[Column.DESTINATION] > 1.5 * (some[Column.CONSTANT] + some[Column.RESULT])
    assert narrow[Column.RESULT] < 0.8 * wide[Column.RESULT]
    assert narrowest[Column.SOURCE] >= 136
    assert narrowest[Column.DESTINATION] >= 136
    assert resize(place, qtbot, 980) == wide


def test_headings_are_short_rather_than_cut_in_a_narrow_table(place: Place, qtbot: QtBot) -> None:
    model = place.panel.table.model()
    sizes = resize(place, qtbot, 630)
    metrics = place.panel.table.horizontalHeader().fontMetrics()
    for column in (Column.TYPE, Column.CONSTANT, Column.RESULT):
        heading = str(model.headerData(column, Qt.Orientation.Horizontal))
        assert metrics.horizontalAdvance(heading) < sizes[column] - 8, heading
    resize(place, qtbot, 980)
    assert model.headerData(Column.RESULT, Qt.Orientation.Horizontal) != "Result"


def test_a_column_that_a_person_made_narrow_stays_so_in_a_narrow_table(place: Place, qtbot: QtBot) -> None:
    header = place.panel.table.horizontalHeader()
    edge = header.sectionViewportPosition(Column.TYPE) - 1
    y = header.height() // 2
    QTest.mousePress(header.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(edge, y))
    QTest.mouseMove(header.viewport(), QPoint(edge - 60, y))
    QTest.mouseMove(header.viewport(), QPoint(edge - 120, y))
    QTest.mouseRelease(header.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(edge - 120, y))
    sizes = resize(place, qtbot, 630)
    assert sizes[Column.SOURCE] < 0.75 * sizes[Column.DESTINATION]


@pytest.mark.parametrize(
    ("column", "tip"),
    [
        (Column.RESULT, "[\n  {"),
        (Column.STATE, ""),
        (Column.DESTINATION, ""),
        (Column.SOURCE, "a very long path that no cell"),
    ],
)
def test_tips_tell_only_what_cannot_be_read_already(place: Place, column: Column, tip: str) -> None:
    long = "a very long path that no cell has room for, however wide the table may be drawn"
    place.opened.set_source(sample_from_text(json.dumps({long: [{"b": 1}]})))
    place.opened.set_destination(sample_from_text('{"name": []}'))
    place.show([{"eField": long, "gField": "name"}])
    where = place.point(0, column)
    viewport = place.panel.table.viewport()
    QApplication.sendEvent(viewport, QHelpEvent(QEvent.Type.ToolTip, where, viewport.mapToGlobal(where)))
    shown = QToolTip.text()
    QToolTip.hideText()
    assert shown.startswith(tip)
    assert bool(shown) == bool(tip)


def test_of_several_rows_that_are_new_as_many_as_possible_are_in_sight(window: MainWindow) -> None:
    table = window.rows.table
    rows = [Row.of(f"field{number}", f"made{number}") for number in range(60)]
    window.opened.apply(edits.insert_rows(window.opened.mapping, rows))
    window.selection.select_rows([2])
    window.selection.select_rows(range(40, 44))
    places = [table.visualRect(table.model().index(row, 1)) for row in range(40, 44)]
    assert all(table.viewport().rect().contains(place) for place in places)
