"""Rows whose source is JSONPath, or has it in a placeholder: what they generate, and what is told of them."""

import pytest

from designer import Mapping
from designer.jsontext import Json

ORDER: Json = {
    "id": 7,
    "items": [
        {"sku": "A", "qty": 2, "tags": ["x", "y"]},
        {"sku": "B", "qty": 0, "tags": ["z"]},
        {"sku": "C", "qty": 1, "tags": []},
    ],
    "fees": [{"code": "F"}],
    "ship": {"zip": "0150"},
}


def row(source: str, target: str, **others: Json) -> dict[str, Json]:
    return {"eField": source, "gField": target, **others}


def generated(*rows: dict[str, Json], source: Json = ORDER) -> Json:
    mapping = Mapping.from_dict({"fieldMapping": list(rows)})
    explained = mapping.explain(source).generated
    assert mapping.apply(source) == explained
    return explained


@pytest.mark.parametrize(
    ("source", "value"),
    [
        ("$.id", 7),
        ("$.items[-1].sku", "C"),
        ("$.items[*].sku", ["A", "B", "C"]),
        ("$.items[?(@.qty > 0)].sku", ["A", "C"]),
        ("$.items[?(@.qty > 0)].tags[*]", ["x", "y"]),
        ("$.items[1:].sku", ["B", "C"]),
        ("$.items[0,2].sku", ["A", "C"]),
        ("$..code", ["F"]),
        ("$.items[?(@.qty > 9)].sku", []),
        ("$.items[?(@.qty > 0)].nope", []),
        ("$.ship.*", ["0150"]),
        ("$['id','nope']", [7]),
    ],
)
def test_a_definite_query_gives_its_value_and_any_other_the_list_of_what_it_finds(source: str, value: Json) -> None:
    assert generated(row(source, "x")) == {"x": value}


@pytest.mark.parametrize("source", ["$.nope", "$.nope[?(@.a)].b", "$.ship[?(@.zip)]", "$.ship[1:]", "$.id..x"])
def test_what_is_not_there_generates_nothing(source: str) -> None:
    assert generated(row(source, "a.x")) == {}


def test_each_that_is_found_is_converted() -> None:
    assert generated(row("$.items[?(@.qty < 2)].qty", "x", dataType="string")) == {"x": ["0", "1"]}


def test_rows_with_one_filter_meet_at_the_same_element() -> None:
    made = generated(
        row("$.items[?(@.qty > 0)].sku", "lines[*].item"),
        row("$.items[?@.qty>0].qty", "lines[*].quantity"),
        row("$.items[?(@.qty > 0)].tags[*]", "lines[*].tags[*]"),
        row("{$.items[?(@.qty > 0)].sku} of {$.id}", "lines[*].label"),
        row("id", "lines[*].order"),
    )
    assert made == {
        "lines": [
            {"item": "A", "quantity": 2, "tags": ["x", "y"], "label": "A of 7", "order": 7},
            {"item": "C", "quantity": 1, "tags": [], "label": "C of 7", "order": 7},
        ]
    }


def test_a_query_of_every_element_meets_the_path_of_every_element() -> None:
    made = generated(row("$.items[*].sku", "lines[*].item"), row("items[*].qty", "lines[*].quantity"))
    assert made == {"lines": [{"item": "A", "quantity": 2}, {"item": "B", "quantity": 0}, {"item": "C", "quantity": 1}]}


def test_different_filters_of_one_array_append() -> None:
    rows = (row("$.items[?(@.qty > 0)].sku", "all[*]"), row("$.items[?(@.qty == 0)].sku", "all[*]"))
    assert generated(*rows) == {"all": ["A", "C", "B"]}


def test_an_element_within_what_a_filter_found_is_filtered_too() -> None:
    source = {"orders": [{"no": 1, "items": [{"q": 1, "s": "a"}, {"q": 5, "s": "b"}]}, {"no": 2, "items": []}]}
    rows = (row("$.orders[?(@.no)].items[?(@.q > 2)].s", "lines[*].s"), row("$.orders[?(@.no)].no", "lines[*].no"))
    assert generated(*rows, source=source) == {"lines": [{"s": "b", "no": 1}]}


def test_a_filter_may_ask_the_whole_document() -> None:
    source = {"wanted": "B", "items": [{"sku": "A"}, {"sku": "B", "qty": 3}]}
    assert generated(row("$.items[?(@.sku == $.wanted)].qty", "x[0]"), source=source) == {"x": [[3]]}


def test_each_value_knows_the_place_that_it_came_from() -> None:
    explained = Mapping.from_dict(
        {"fieldMapping": [row("$.items[?(@.qty > 0)].sku", "lines[*].item"), row("$..code", "codes")]}
    ).explain(ORDER)
    origin = explained.origin_of(("lines", 1, "item"))
    assert origin is not None
    assert origin.sources == (("items", 2, "sku"),)
    assert explained.reached_from(("items", 0, "sku")) == ((0, ("lines", 0, "item")),)
    assert explained.reached_from(("fees", 0, "code")) == ((1, ("codes", 0)),)


def test_a_dollar_before_a_placeholder_is_text() -> None:
    assert generated(row("${id}.00", "price")) == {"price": "$7.00"}


def test_braces_in_a_query_are_its_own() -> None:
    assert generated(row("$.items[?(@.sku =~ '^[A-B]{1}$')].sku", "x")) == {"x": ["A", "B"]}


@pytest.mark.parametrize(
    ("source", "column"),
    [("$.items[?(@.qty ==)]", 19), ("$.", 3), ("No. {$.items[} x", 14), ("{id} {$.a b}", 11), ("$x", 2)],
)
def test_a_query_that_cannot_be_read_is_an_error_of_the_row_with_its_column(source: str, column: int) -> None:
    mapping = Mapping.from_dict({"fieldMapping": [row(source, "x"), row("id", "y")]})
    (problem,) = mapping.check()
    assert (problem.code, problem.row, problem.field, problem.column) == ("bad-source", 0, "eField", column)
    assert mapping.apply(ORDER) == {"y": 7}


def test_a_query_that_explodes_is_an_error_of_the_row_for_the_record_and_the_rest_is_generated() -> None:
    large = {"id": 7, "rows": [{"a": at, "b": [at, at]} for at in range(30_000)]}
    mapping = Mapping.from_dict(
        {"fieldMapping": [row("$..*", "all"), row("$..*", "each[*].x"), row("id", "each[*].y"), row("id", "id")]}
    )
    explained = mapping.explain(large)
    assert explained.generated == {"id": 7}
    assert mapping.apply(large) == {"id": 7}
    assert [one.state for one in explained.rows] == ["error", "error", "nothing", "generated"]
    told = [problem for problem in explained.problems if problem.code == "too-much-to-search"]
    assert [problem.row for problem in told] == [0, 1]
    assert told[0].message == "$..* finds more than 100,000 values in this record, so it generates nothing"
    assert mapping.explain(ORDER).rows[0].state == "generated"


def test_a_source_that_a_filter_finds_in_no_sample_is_told() -> None:
    from designer.cli.checking import findings_of

    mapping = Mapping.from_dict({"fieldMapping": [row("$.items[?(@.qty > 0)].sku", "x"), row("$..nope", "y")]})
    told = {(one.problem.row, one.problem.code) for one in findings_of(mapping, [ORDER], [], [], [])}
    assert (0, "unknown-source") not in told
    assert mapping.explain(ORDER).generated == {"x": ["A", "C"], "y": []}


@pytest.mark.parametrize(
    ("source", "said"),
    [
        ("$.id.*.a", "id is a single value, so .* finds nothing in it. Map it without .*, or correct the source."),
        ("$.items['a','b']", "items is an array, so ['a','b'] finds nothing in it. Map it without ['a','b']"),
        ("$.id..a", "id is a single value, so ..a finds nothing in it. Map it without ..a"),
        ("$.ship[1:]", "ship is an object and not an array, so it has no elements. Map it without [1:], or"),
        ("$[*]", "the document is an object and not an array, so it has no elements. Map it without [*]"),
    ],
)
@pytest.mark.parametrize("target", ["x", "x[*].y"])
def test_a_step_that_finds_nothing_in_what_is_there_is_named(source: str, said: str, target: str) -> None:
    (problem,) = Mapping.from_dict({"fieldMapping": [row(source, target)]}).explain(ORDER).problems
    assert str(problem).startswith(f"Row 1: {said}")


def test_odd_names_and_numbers_with_exponents_are_compiled_as_explained() -> None:
    rows = [
        row("$.where.1a", "a"), row("<{$.where.-b}>", "b"), row("$.n[?(@.1q >= 1e2)].where", "c"),
        row("$.n[?(@.1q < 1e2)].where", "d[*].w"), row("$..1q", "e", conditional={"when": "@.where.1a == 0.5e1"}),
    ]  # fmt: skip
    source: Json = {"where": {"1a": 5, "-b": "B"}, "n": [{"1q": 100, "where": 1}, {"1q": 99.5, "where": 2}]}
    mapping = Mapping.from_dict({"fieldMapping": rows})
    made = mapping.explain(source).generated
    assert made == {"a": 5, "b": "<B>", "c": [1], "d": [{"w": 2}], "e": [100, 99.5]}
    assert mapping.apply(source) == made


def test_the_document_itself_has_a_name() -> None:
    told = Mapping.from_dict({"fieldMapping": [row("<{$}>", "x"), row("$", "y", dataType="string")]}).explain({"a": 1})
    assert [problem.message for problem in told.problems] == [
        'the document is an object, which became "[object Object]"'
    ] * 2


def test_an_array_that_is_none_is_told() -> None:
    told = Mapping.from_dict({"fieldMapping": [row("$.ship[?(@.zip)].x", "x")]}).explain(ORDER).problems
    assert [problem.code for problem in told] == ["not-an-array"]
