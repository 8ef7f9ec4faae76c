"""Paths are completed while they are typed."""

import json
from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from designer.documents import field_tree, sample_from_text
from designer.mapping import Row, edits, parse_path
from designer.window.rows.completions import complete, completion_to, completions_of, fragment_at, offered
from designer.window.rows.query_completions import members_below
from tests.window.rows.rows_place import Place

Key = Qt.Key


def begin(place: Place, row: int, text: str) -> Any:
    place.panel.edit_source(row)
    place.path_editor.selectAll()
    place.type(text)
    return place.path_editor.popup


def test_fields_are_found_by_any_part_of_their_path_in_any_case(place: Place) -> None:
    assert begin(place, 0, "SKU").paths == ["items[*].sku", "items[0].sku", "items[1].sku"]
    place.path_editor.selectAll()
    place.type("city")
    assert place.path_editor.popup.paths == ["ship to.city"]


def test_an_empty_cell_offers_all_fields_at_once(place: Place, qtbot: QtBot) -> None:
    place.panel.edit_source(3)
    qtbot.waitUntil(lambda: bool(place.path_editor.popup.paths))
    assert place.path_editor.popup.paths[:3] == ["first", "last", "age"]


def test_enter_takes_the_field_that_the_arrows_went_to(place: Place) -> None:
    begin(place, 0, "sku")
    place.press(Key.Key_Down)
    place.press(Key.Key_Down)
    place.press(Key.Key_Return)
    assert place.rows[0]["eField"] == "items[0].sku"
    assert place.steps == 1


def test_enter_without_the_arrows_takes_what_is_typed(place: Place) -> None:
    begin(place, 0, "sku")
    place.press(Key.Key_Return)
    assert place.rows[0]["eField"] == "sku"


def test_escape_closes_the_list_and_then_the_editor(place: Place) -> None:
    popup = begin(place, 0, "sku")
    place.press(Key.Key_Escape)
    assert not popup.isVisible()
    assert place.path_editor.text() == "sku"
    place.press(Key.Key_Escape)
    assert place.steps == 0
    assert place.panel.table.hasFocus()


def test_inside_an_expression_the_placeholder_at_the_cursor_is_completed(place: Place) -> None:
    popup = begin(place, 0, "Dear {fi")
    assert popup.paths == ["first"]
    place.press(Key.Key_Down)
    place.press(Key.Key_Return)
    assert place.path_editor.text() == "Dear {first}"
    place.type(" {ci")
    place.press(Key.Key_Down)
    place.press(Key.Key_Tab)
    assert place.path_editor.text() == "Dear {first} {ship to.city}"
    place.press(Key.Key_Tab)
    assert place.rows[0]["eField"] == "Dear {first} {ship to.city}"


def test_tab_takes_the_first_field_that_fits_and_once_more_goes_on(place: Place) -> None:
    begin(place, 0, "la")
    place.press(Key.Key_Tab)
    assert place.path_editor.text() == "last"
    place.press(Key.Key_Tab)
    assert place.rows[0]["eField"] == "last"


def test_tab_leaves_a_new_destination_as_it_is_typed(place: Place) -> None:
    place.panel.edit_destination(0)
    place.path_editor.selectAll()
    place.type("con")
    assert "contact.age" in place.path_editor.popup.paths
    place.press(Key.Key_Tab)
    assert place.rows[0]["gField"] == "con"


def take_first(place: Place, typed: str) -> None:
    popup = begin(place, 0, typed)
    QTest.mouseClick(popup.view.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(20, 10))


@pytest.mark.parametrize(
    ("typed", "closed", "after"),
    [
        ("Dear {fi", "}", "Dear {first}"),
        ("Dear {fi", "} ", "Dear {first} "),
        ("{vip", "}}", "{vip}}"),
        ("{vip", "x}", "{vip}x}"),
        ("{a.b", '"]}', '{["a.b"]}'),
        ("{a.b", "}", '{["a.b"]}'),
        ("{a.b", "]}", '{["a.b"]}'),
        ("items[0", "]", "items[0]"),
        ("items[0", "[", "items[0]["),
        ("a.b", '"]', '["a.b"]'),
        ("fir", "}", "first}"),
    ],
)
def test_what_a_completion_closed_is_not_closed_twice(place: Place, typed: str, closed: str, after: str) -> None:
    place.opened.set_source(sample_from_text('{"first": 1, "vip": 1, "a.b": 1, "items": [1]}'))
    take_first(place, typed)
    place.type(closed)
    assert place.path_editor.text() == after


def test_a_brace_typed_before_the_one_that_is_there_steps_over_it(place: Place) -> None:
    begin(place, 0, "{first} x")
    place.path_editor.setCursorPosition(6)
    place.type("}")
    assert place.path_editor.text() == "{first} x"
    assert place.path_editor.cursorPosition() == 7


def test_a_brace_that_is_text_is_typed_as_any_other(place: Place) -> None:
    begin(place, 0, "{first} x}")
    place.path_editor.setCursorPosition(9)
    place.type("}")
    assert place.path_editor.text() == "{first} x}}"


def test_a_completion_taken_back_closes_nothing(place: Place) -> None:
    take_first(place, "{fi")
    place.press(Key.Key_Backspace)
    place.type("}")
    assert place.path_editor.text() == "{first}"


def test_a_click_fills_a_field_in_and_goes_on_editing(place: Place) -> None:
    popup = begin(place, 0, "sku")
    where = popup.view.visualRect(popup.view.model().index(1, 0)).center()
    QTest.mouseClick(popup.view.viewport(), Qt.MouseButton.LeftButton, pos=where)
    assert place.path_editor.text() == "items[0].sku"
    assert place.steps == 0


def test_a_field_tells_its_type_and_an_example(place: Place) -> None:
    popup = begin(place, 0, "sku")
    model = popup.view.model()
    spoken = model.data(model.index(0, 0), Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == 'items[*].sku, string, "A-1", "B-7"'


def test_a_destination_in_an_array_is_offered_for_every_element_first(place: Place) -> None:
    place.opened.set_destination(sample_from_text('{"lines": [{"item": "x"}]}'))
    place.panel.edit_destination(0)
    place.path_editor.selectAll()
    place.type("item")
    assert place.path_editor.popup.paths == ["lines[*].item", "lines[0].item"]


def test_destinations_are_those_of_the_sample_and_of_other_rows(place: Place) -> None:
    place.opened.apply(edits.insert_rows(place.opened.mapping, [Row.of("age", "contact.years")]))
    place.panel.edit_destination(0)
    place.path_editor.selectAll()
    place.type("contact.")
    assert place.path_editor.popup.paths == ["contact.age", "contact.name", "contact.years"]


@pytest.mark.parametrize(
    ("text", "cursor", "typed", "after"),
    [
        ("fi", 2, "fi", "x y"),
        ("first", 2, "fi", "x y"),
        ("a {fi} b", 5, "fi", "a {x y} b"),
        ("a {fi", 5, "fi", "a {x y}"),
        ("a {fi {b}", 5, "fi", "a {x y} {b}"),
        ("{a}{", 4, "", "{a}{x y}"),
        ("\\{{fi", 5, "fi", "\\{{x y}"),
    ],
)
def test_a_completion_takes_the_place_of_what_is_typed(text: str, cursor: int, typed: str, after: str) -> None:
    fragment = fragment_at(text, cursor)
    assert fragment is not None
    assert fragment.typed == typed
    assert complete(text, fragment, completion_to(parse_path("x y"), None))[0] == after


@pytest.mark.parametrize(("text", "cursor"), [("a {b} c", 1), ("a {b} c", 7), ("\\{a {b}", 3)])
def test_the_plain_text_of_an_expression_is_not_completed(text: str, cursor: int) -> None:
    assert fragment_at(text, cursor) is None


def test_what_begins_as_typed_comes_first() -> None:
    fields = list(completions_of(field_tree([{"xname": 1, "deep": {"name": 1}, "named": 2, "a.name": 3}])))
    assert [found.text for found in offered(fields, "name")] == ["named", '["a.name"]', "deep.name", "xname"]


def test_a_large_document_offers_its_upper_fields_at_once_and_those_below_as_one_types_on(place: Place) -> None:
    large = {f"k{at}": [{f"m{below}": 1 for below in range(10)} for _ in range(10)] for at in range(50)}
    place.opened.set_source(sample_from_text(json.dumps(large)))
    assert begin(place, 0, "k4").paths[:3] == ["k4", "k40", "k41"]
    for _ in range(20):
        place.press(Key.Key_Backspace)
        place.type("4")
    place.path_editor.selectAll()
    place.type("k49[9].m9")
    assert "k49[9].m9" in place.path_editor.text()
    place.press(Key.Key_Backspace)
    assert "k49[9].m9" in place.path_editor.popup.paths


ITEM = {"sku": "A", "qty": 1, "tags": ["x"], "a b": {"c": 2}}
QUERIED = field_tree([{"id": 7, "items": [ITEM], "ship to": {"zip": "1"}}])


@pytest.mark.parametrize(
    ("typed", "names"),
    [
        ("$.", ["id", "items", "['ship to']", "['ship to'].zip", "items[*].sku", "items[*].qty", "items[*].tags"]),
        ("$.i", ["id", "items"]),
        ("$.items[*].", ["sku", "qty", "tags", "['a b']"]),
        ("$.items[0].s", ["sku"]),
        ("$.items[-1:].", ["sku"]),
        ("$.items[0,1].", ["sku"]),
        ("$['ship to'].", ["zip"]),
        ("$.items[?(@.", ["sku", "qty"]),
        ("$.items[?(@.qty > 0 && @.", ["sku", "qty"]),
        ("$.items[?(@.sku == '].' && @.q", ["qty"]),
        ("$.items[?(@.qty > 0)].", ["sku", "qty"]),
        ("$.items[?(@['a b'].", ["c"]),
        ("$.items[?(@.qty > $.", ["id", "items"]),
        ("No. {$.items[?(@.", ["sku", "qty"]),
    ],
)
def test_a_jsonpath_is_completed_by_the_names_that_may_follow(typed: str, names: list[str]) -> None:
    fragment = fragment_at(typed, len(typed))
    assert fragment is not None
    assert fragment.below is not None
    found = [one.text for one in offered(list(members_below(QUERIED, fragment.below)), fragment.typed)]
    assert found[: len(names)] == names


@pytest.mark.parametrize(
    "typed", ["$", "$.items[", "$.items[0", "$.items[?(@.sku == 'a.", "$..", "$..s", "$.items[?(@.qty > 1.", "$.nope["]
)
def test_where_no_name_can_follow_none_is_offered(typed: str) -> None:
    assert fragment_at(typed, len(typed)) is None


def test_a_name_is_filled_into_a_jsonpath_where_the_cursor_stands(place: Place) -> None:
    popup = begin(place, 0, "$.items[?(@.")
    assert popup.paths == ["sku"]
    place.press(Key.Key_Down)
    place.press(Key.Key_Return)
    assert place.path_editor.text() == "$.items[?(@.sku"
    place.type(" == 'B-7')].s")
    place.press(Key.Key_Down)
    place.press(Key.Key_Return)
    place.press(Key.Key_Return)
    assert place.rows[0]["eField"] == "$.items[?(@.sku == 'B-7')].sku"


def test_a_jsonpath_that_cannot_be_read_says_where(place: Place) -> None:
    begin(place, 0, "$.items[?(@.sku ==)]")
    assert place.path_editor.is_wrong
    assert ") cannot stand here" in place.path_editor.accessibleDescription()
    assert "19" in place.path_editor.accessibleDescription()
