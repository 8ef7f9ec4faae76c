"""A mapping with arrays in the window: opened, looked at, edited."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from designer.documents import EVERY, sample_from_text
from designer.mapping import Mapping, Row, edits
from designer.window.main_window import MainWindow
from designer.window.rows.columns import Column
from tests.window.people import click, generated, node

ROWS = (
    Row.of("items[*].sku", "lines[*].item"),
    Row.of("items[*].qty", "lines[*].quantity", "string"),
    Row.of("first", "lines[*].name"),
    Row.of("{items[*].sku} x {items[*].qty}", "labels"),
    Row.of("note[*].x", "notes[*].x"),
)
LINES = [
    {"item": "A-1", "quantity": "2", "name": "John"},
    {"item": "B-7", "quantity": "1", "name": "John"},
]


def opened(window: MainWindow) -> MainWindow:
    window.opened.open(Mapping().with_name("arrays").with_rows(ROWS), None)
    return window


def shown(window: MainWindow, column: Column) -> list[str]:
    model = window.rows.table.model()
    return [model.index(row, column).data(Qt.ItemDataRole.DisplayRole) or "" for row in range(len(ROWS))]


def test_rows_over_arrays_show_what_they_generate(window: MainWindow) -> None:
    opened(window)
    assert generated(window) == {"lines": LINES, "labels": ["A-1 x 2", "B-7 x 1"]}
    results = shown(window, Column.RESULT)
    assert "A-1" in results[0]
    assert "B-7" in results[0]
    assert "A-1 x 2" in results[3]


def test_another_record_without_the_array_is_shown(window: MainWindow) -> None:
    opened(window).opened.show_record(1)
    assert generated(window) == {}
    assert {problem.code for problem in window.opened.problems_of(4)} >= {"not-an-array", "unknown-source"}


def test_both_ends_of_a_row_over_an_array_are_selected(window: MainWindow) -> None:
    click(opened(window).destination.tree, "lines", 0, "item")
    assert window.selection.rows == (0,)
    assert window.selection.sources == {("items", EVERY, "sku")}
    window.selection.select_rows([3])
    assert window.selection.sources == {("items", EVERY, "sku"), ("items", EVERY, "qty")}


def test_the_destination_shows_what_the_first_element_gets(window: MainWindow) -> None:
    tree = opened(window).destination.tree
    item = node(tree, "lines", 0, "item")
    assert "A-1" in tree.fields.value_text(item)
    assert "items[*].sku" in tree.fields.describe(item)


def test_a_value_of_an_element_selects_the_row_that_made_it_and_tells_its_own_source(window: MainWindow) -> None:
    view = opened(window).preview.view
    row = view.model().row_of(("lines", 1, "quantity"))
    view.scrollTo(view.model().index(row))
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=view.visualRect(view.model().index(row)).center())
    assert window.selection.rows == (1,)
    assert window.preview.why(("lines", 1, "quantity")) == 'Row 2: 1 from items[1].qty, element 2 of 2, as text: "1"'


def test_rows_over_arrays_are_edited_and_taken_back(window: MainWindow) -> None:
    held = opened(window).opened
    held.apply(edits.set_entry(held.mapping, 0, "gField", "lines[*].code.sku"))
    held.apply(edits.set_entry(held.mapping, 2, "eField", "items[*].nope"))
    assert generated(window)["lines"][0] == {"code": {"sku": "A-1"}, "quantity": "2"}
    assert [problem.code for problem in held.problems_of(2)][:2] == ["found-nothing", "unknown-source"]
    held.apply(edits.set_entry(held.mapping, 2, "gField", "lines[0].name"))
    assert [problem.code for problem in held.problems_of(2)] == ["mixed-array"]
    for _ in range(3):
        held.undo_stack.undo()
    assert generated(window)["lines"] == LINES
    held.apply(edits.move_rows(held.mapping, [0], 5))
    held.apply(edits.remove_rows(held.mapping, [0, 1]))
    assert generated(window)["lines"] == [{"item": "A-1"}, {"item": "B-7"}]


def test_the_source_of_a_long_list_is_told_in_short(window: MainWindow) -> None:
    held = window.opened
    held.open(Mapping().with_rows((Row.of("{first}{last}{age}{items[*].sku}{items[*].qty}", "labels"),)), None)
    assert window.preview.why(("labels",)).startswith(
        'Row 1: 2 values from first, last, age, items[*].sku, items[*].qty: "JohnHancock43A-12", "'
    )


@pytest.mark.parametrize(
    ("source", "fields"),
    [
        ("$.items[?(@.qty > 1)].sku", {("items", EVERY, "sku")}),
        ("$.items[1:].sku", {("items", EVERY, "sku")}),
        ("$.items[1].*", {("items", 1, "sku"), ("items", 1, "qty")}),
        ("$..sku", {("items", EVERY, "sku")}),
        ("{$.items[?(@.qty > 1)].sku} for {first}", {("items", EVERY, "sku"), ("first",)}),
        ("$.items[?(@.qty > 99)].sku", {("items",)}),
        ("$..nope", set()),
        ("$.first", {("first",)}),
        ("$.items[?(@.qty", set()),
    ],
)
def test_a_query_lights_the_fields_that_it_reads(window: MainWindow, source: str, fields: set) -> None:
    window.opened.open(Mapping().with_rows((Row.of(source, "x"),)), None)
    window.selection.select_rows([0])
    assert window.selection.sources == fields
    for place in fields:
        assert window.opened.connections.rows_reading(place) == (0,)


def test_a_field_that_a_query_goes_over_is_no_unknown_source(window: MainWindow) -> None:
    rows = (Row.of("$.items[?(@.qty > 1)].sku", "x"), Row.of("$..sku", "y"), Row.of("$.items[1:].nope", "z"))
    window.opened.open(Mapping().with_rows(rows), None)
    told = [{problem.code for problem in window.opened.problems_of(row)} & {"unknown-source"} for row in range(3)]
    assert told == [set(), set(), {"unknown-source"}]


def test_a_query_that_finds_nothing_in_any_record_is_an_unknown_source(window: MainWindow) -> None:
    window.opened.open(Mapping().with_rows((Row.of("$.items[?(@.qyt > 1)].sku", "name"),)), None)
    assert window.opened.rows_with_problems() == [0]
    assert "unknown-source" in {problem.code for problem in window.opened.problems_of(0)}
    window.opened.set_source(sample_from_text('{"items": [{"sku": "A", "qyt": 2}]}'))
    assert window.opened.rows_with_problems() == []


def test_a_field_that_the_destination_sample_has_not_is_told_until_it_has(window: MainWindow) -> None:
    window.opened.open(Mapping().with_rows((Row.of("first", "positive"),)), None)
    assert window.opened.rows_with_problems() == [0]
    assert [problem.code for problem in window.opened.problems_of(0)] == ["unknown-destination"]
    window.opened.set_destination(sample_from_text('{"positive": ""}'))
    assert window.opened.rows_with_problems() == []
    window.opened.set_destination(None)
    assert window.opened.rows_with_problems() == []
