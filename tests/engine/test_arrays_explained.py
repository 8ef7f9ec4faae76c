"""Arrays explained: results and problems of rows over many elements, and where each value came from."""

import pytest

from designer import Mapping
from designer.engine import NOTHING, Explanation, KnownRows, explain, plan_mapping
from designer.jsontext import Json
from designer.mapping import Mapping as PlainMapping
from designer.mapping import Row, edits

SOURCE: Json = {
    "id": 7,
    "items": [
        {"sku": "A", "qty": "2"},
        {"qty": "x"},
        {"sku": "C", "qty": "y"},
        {"sku": "D", "qty": "3", "tags": [5, 6]},
    ],
    "fees": [{"code": "F"}],
}


def explained(*rows: tuple[str, str] | dict, source: Json = SOURCE) -> Explanation:
    listed = [row if isinstance(row, dict) else {"eField": row[0], "gField": row[1]} for row in rows]
    return Mapping.from_dict({"fieldMapping": listed}).explain(source)


def told(explanation: Explanation, row: int = 0) -> list[tuple[str, str]]:
    return [(problem.code, problem.message) for problem in explanation.rows[row].problems]


def test_a_row_tells_all_that_it_generated_and_all_places_that_it_read() -> None:
    explanation = explained(("items[*].sku", "lines[*].item"), ("id", "lines[*].id"), ("items[*].sku", "skus"))
    of_elements, repeated, of_list = explanation.rows
    places = (("items", 0, "sku"), ("items", 2, "sku"), ("items", 3, "sku"))
    assert (of_elements.value, of_elements.sources) == (["A", "C", "D"], places)
    assert (repeated.value, repeated.sources) == ([7, 7, 7, 7], (("id",),))
    assert (of_list.value, of_list.sources) == (["A", "C", "D"], places)


def test_each_element_knows_its_row_and_its_source() -> None:
    explanation = explained(
        ("items[*].sku", "lines[*].item"),
        ("fees[*].code", "lines[*].fee"),
        ("id", "lines[*].id"),
        ("items[*].qty", "q"),
    )
    assert explanation.origin_of(("lines", 2, "item")).sources == (("items", 2, "sku"),)
    assert explanation.origin_of(("lines", 4, "fee")).sources == (("fees", 0, "code"),)
    assert explanation.origin_of(("lines", 4, "id")).sources == (("id",),)
    assert explanation.origin_of(("q", 1)).sources == (("items", 1, "qty"),)
    assert explanation.reached_from(("items", 2, "sku")) == ((0, ("lines", 2, "item")),)
    assert set(explanation.reached_from(("items", 1))) == {(3, ("q", 1))}
    assert explanation.reached_from(("fees",)) == ((1, ("lines", 4, "fee")),)
    assert len(explanation.reached_from(("id",))) == 5


def test_what_is_left_out_of_a_list_moves_the_others_up_but_not_their_sources() -> None:
    explanation = explained(("items[*].sku", "skus"), ("items[*].sku", "plain[*]"))
    for name in ("skus", "plain"):
        assert explanation.origin_of((name, 1)).sources == (("items", 2, "sku"),)


def test_a_list_as_a_whole_belongs_to_its_row() -> None:
    explanation = explained(("items[*].sku", "a.skus"), ("items[*].sku", "lines[*].s"), ("id", "lines[*].id"))
    assert explanation.origin_of(("a", "skus")).row == 0
    assert len(explanation.origin_of(("a", "skus")).sources) == 3
    assert explained(("id", "a[0]"), ("items[0].sku", "a[1]")).origin_of(("a",)) is None
    assert explanation.origin_of(("lines",)) is None
    assert explanation.origin_of(("lines", 0)) is None


def test_the_inside_of_a_passed_element_is_traced() -> None:
    explanation = explained(("items[*].tags", "lines[*].t"), ("items[*]", "all"))
    assert explanation.origin_of(("lines", 3, "t", 1)).sources == (("items", 3, "tags", 1),)
    assert explanation.origin_of(("all", 3, "tags", 0)).sources == (("items", 3, "tags", 0),)
    assert set(explanation.reached_from(("items", 3, "tags", 1))) == {
        (0, ("lines", 3, "t", 1)),
        (1, ("all", 3, "tags", 1)),
    }


def test_placeholders_of_elements_are_traced() -> None:
    explanation = explained(("{items[*].sku} of {id}", "t[*]"))
    assert explanation.origin_of(("t", 0)).sources == (("items", 0, "sku"), ("id",))
    assert explanation.origin_of(("t", 1)).sources == (("id",),)


def test_an_empty_array_comes_from_the_empty_array() -> None:
    explanation = explained(
        ("a[*].x", "l[*].x"), ("a[*].y", "l[*].y"), ("id", "l[*].i"), ("a[*]", "m"), source={"a": [], "id": 1}
    )
    assert explanation.generated == {"l": [], "m": []}
    assert explanation.origin_of(("l",)).sources == (("a",),)
    assert explanation.origin_of(("m",)).sources == (("a",),)
    assert [result.value for result in explanation.rows] == [[], [], NOTHING, []]
    assert [str(result.state) for result in explanation.rows] == ["generated", "generated", "nothing", "generated"]
    assert told(explanation, 2) == [
        ("found-nothing", "l gets no elements in this record, so there is nothing to generate it in")
    ]


def test_what_is_alike_is_told_once_of_the_first_element_with_its_place() -> None:
    explanation = explained({"eField": "items[*].qty", "gField": "l[*].q", "dataType": "number"})
    assert told(explanation) == [
        ("not-numeric", 'items[1].qty is "x", which is not a number and became 0, and 1 more element')
    ]
    assert explanation.rows[0].problems[0].value == "x"
    three = explained({"eField": "items[*].tags", "gField": "l", "dataType": "number"})
    assert told(three)[0] == (
        "found-nothing",
        "items[0].tags is not in this record, so it became 0, and 2 more elements",
    )
    text = explained(("{items[*].sku}", "l[*].t"))
    assert told(text) == [("found-nothing", "items[1].sku is not in this record, so its place in the text is empty")]


@pytest.mark.parametrize(
    ("held", "words"), [({"x": 1}, "an object"), ("text", "a single value"), (5, "a single value"), (None, "null")]
)
@pytest.mark.parametrize("target", ["l[*].x", "l", "l[*]"])
def test_what_is_no_array_is_warned_about(held: Json, words: str, target: str) -> None:
    explanation = explained(("a.b[*].x", target), source={"a": {"b": held}})
    assert explanation.generated == {}
    (problem,) = explanation.rows[0].problems
    assert (problem.code, problem.severity, problem.value) == ("not-an-array", "warning", held)
    assert problem.message == f"a.b is {words} and not an array, so it has no elements"
    assert explanation.rows[0].state == "nothing"


def test_an_inner_array_that_is_none_is_told_with_its_place_to_the_rows_that_go_there() -> None:
    explanation = explained(
        ("a[*].b[*].x", "l[*].x"), ("a[*].n", "l[*].n"), source={"a": [{"b": [{"x": 1}]}, {"b": 5}, {}]}
    )
    assert told(explanation) == [
        ("not-an-array", "a[1].b is a single value and not an array, so it has no elements"),
        ("found-nothing", "a[2].b is not in this record"),
    ]
    assert [code for code, _ in told(explanation, 1)] == ["found-nothing"]


def test_an_array_that_is_not_there_is_told() -> None:
    explanation = explained(("a[*].x", "l[*].x"), ("id", "l[*].id"), ("a[*]", "m"))
    assert told(explanation) == told(explanation, 2) == [("found-nothing", "a is not in this record")]
    assert [str(result.state) for result in explanation.rows] == ["nothing"] * 3


def test_a_row_is_replaced_where_nothing_of_it_stands() -> None:
    replaced = explained(("items[*].sku", "l[*].x"), ("items[*].qty", "l[*].x"))
    assert [str(result.state) for result in replaced.rows] == ["replaced", "generated"]
    in_part = explained(("items[*].qty", "l[*].x"), ("items[*].sku", "l[*].x"))
    assert [str(result.state) for result in in_part.rows] == ["generated", "generated"]
    by_whole = explained(("items[*].sku", "l[*].x"), ("items[*].sku", "l"), ("fees", "l"))
    assert [str(result.state) for result in by_whole.rows] == ["replaced", "replaced", "generated"]
    assert by_whole.origin_of(("l", 0, "code")).sources == (("fees", 0, "code"),)


BEFORE = PlainMapping().with_rows(
    (
        Row.of("items[*].sku", "lines[*].item"),
        Row.of("id", "lines[*].id"),
        Row.of("{items[*].sku} {items[*].qty}", "lines[*].label"),
        Row.of("items[*].qty", "quantities", "number"),
        Row.of("items[*].tags[*]", "tags"),
        Row.of("id", "id"),
    )
)


@pytest.mark.parametrize(
    "change",
    [
        edits.set_entry(BEFORE, 0, "eField", "fees[*].code"),
        edits.set_entry(BEFORE, 2, "eField", "fees[*].code"),
        edits.set_entry(BEFORE, 0, "gField", "lines.item"),
        edits.set_entry(BEFORE, 4, "gField", "lines[*].tags[*]"),
        edits.set_entry(BEFORE, 5, "gField", "tags[0]"),
        edits.remove_rows(BEFORE, [0, 2]),
        edits.move_rows(BEFORE, [0], 6),
    ],
)
def test_with_what_is_known_the_same_is_told_when_rows_around_a_row_change(change: edits.Change) -> None:
    known = KnownRows()
    for mapping in (change.before, change.after, change.before, change.after):
        plan = plan_mapping(mapping)
        fresh, helped = explain(plan, SOURCE), explain(plan, SOURCE, known)
        assert repr(helped.generated) == repr(fresh.generated)
        assert helped.rows == fresh.rows
        assert helped.origins == fresh.origins


def test_the_errors_of_a_row_that_is_known_are_told_again() -> None:
    row = Row.of("id", "a").with_entry("lookupName", "t")
    mapping = PlainMapping().with_entry("lookups", [{"name": "t", "map": {}}]).with_rows((row,))
    known, plan = KnownRows(), plan_mapping(mapping)
    first, second = explain(plan, SOURCE, known), explain(plan, SOURCE, known)
    assert first.rows == second.rows
    assert second.rows[0].state == "error"
