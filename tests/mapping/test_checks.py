"""Rows beside each other, and beside samples."""

import pytest

from designer import Mapping
from designer.documents import field_tree, find_field
from designer.mapping import check_destinations, check_rows, check_sources, format_path, steps_of_path


def row(g_field: str, **entries: object) -> dict:
    if not {"eField", "hardCodedValue"} & set(entries):
        entries["eField"] = "v"
    return {"gField": g_field, **entries}


def errors(*rows: dict) -> list[int]:
    return [
        problem.row
        for problem in Mapping.from_dict({"fieldMapping": list(rows)}).check()
        if problem.severity == "error"
    ]


@pytest.mark.parametrize(
    "rows",
    [
        [row("a.b"), row("a[0]")],
        [row("a[0].b"), row("a.b")],
        [row("a"), row("[0]")],
        [row("a", hardCodedValue=5), row("a.b")],
        [row("a", hardCodedValue=None), row("a.b")],
        [row("a", hardCodedValue="x"), row("a[0]")],
        [row("a", hardCodedValue=[1]), row("a.b")],
        [row("a", hardCodedValue={"b": 5}), row("a.b.c")],
        [row("a", hardCodedValue={"b": {}}), row("a.b[0]")],
        [row("a", hardCodedValue={}, dataType="string"), row("a.b")],
        [row("a", eField="{v}"), row("a.b")],
        [row("a", dataType="number"), row("a.b")],
        [row("a.b", dataType="boolean"), row("a.b.c.d")],
        [row('["a"].b'), row("a[0]")],
    ],
)
def test_a_row_that_can_never_pass_is_told_without_a_sample(rows: list[dict]) -> None:
    assert errors(*rows) == [1]
    assert Mapping.from_dict({"fieldMapping": rows}).explain({"v": 1}).rows[1].state == "error"


@pytest.mark.parametrize(
    "rows",
    [
        [row("a"), row("a.b")],
        [row("a"), row("a.b"), row("a[0]")],
        [row("a", dataType="string"), row("a.b")],
        [row("a", hardCodedValue={}), row("a.b.c")],
        [row("a", hardCodedValue=[]), row("a[3].b")],
        [row("a", hardCodedValue={"b": [1]}), row("a.b[0]"), row("a.b[1]")],
        [row("a.b"), row("a", hardCodedValue=1), row("a", hardCodedValue=[]), row("a[0]")],
        [row("a", hardCodedValue=1), row("a"), row("a.b")],
        [row("a.0"), row("a.b")],
    ],
)
def test_what_a_record_may_decide_is_no_error_of_the_rows(rows: list[dict]) -> None:
    assert errors(*rows) == []


def test_a_source_in_no_sample_is_warned_about() -> None:
    rows = check_rows(Mapping.from_dict({"fieldMapping": [row("a", eField="x"), row("b", eField="{x} {y.z}")]}))
    told = check_sources(rows, lambda path: steps_of_path(path) == ("x",))
    assert [(problem.code, problem.severity, problem.row) for problem in told] == [("unknown-source", "warning", 1)]
    assert "y.z" in told[0].message


def test_a_row_that_is_switched_off_is_not_held_against_samples() -> None:
    rows = check_rows(Mapping.from_dict({"fieldMapping": [row("a", eField="x", status="Inactive")]}))
    assert check_sources(rows, lambda path: False) == ()
    assert check_destinations(rows, lambda path: None) == ()


def test_a_destination_is_held_against_its_sample() -> None:
    tree = field_tree([{"name": "x", "age": 1, "tags": ["t"]}])

    def type_at(path: object) -> str | None:
        field = find_field(tree, steps_of_path(path))
        return field.type if field else None

    mapping = Mapping.from_dict(
        {
            "fieldMapping": [
                row("name"),
                row("nme"),
                row("age", dataType="string"),
                row("age", eField="{v}"),
                row("age", hardCodedValue=True),
                row("age", dataType="number"),
                row("tags[0]", hardCodedValue="x"),
                row("tags", hardCodedValue=None),
                row("age", eField="v[*]"),
            ]
        }
    )
    told = check_destinations(check_rows(mapping), type_at)
    assert [(problem.row, problem.code, problem.severity) for problem in told] == [
        (1, "unknown-destination", "warning"),
        (2, "other-type", "info"),
        (3, "other-type", "info"),
        (4, "other-type", "info"),
        (8, "other-type", "info"),
    ]


@pytest.mark.parametrize(
    ("source", "data_type", "told"),
    [
        ("text", None, "Choose the type number for the row."),
        ("number", None, ""),
        ("text", "number", ""),
        ("mixed", None, ""),
        ("null", None, ""),
        ("gone", None, ""),
        ("object", None, "Map a field inside it instead."),
    ],
)
def test_what_passes_along_in_another_type_than_wanted_is_a_doubt(
    source: str, data_type: str | None, told: str
) -> None:
    types = {"text": "string", "number": "number", "mixed": "mixed", "null": "null", "object": "object"}
    options = {"dataType": data_type} if data_type else {}
    rows = check_rows(Mapping.from_dict({"fieldMapping": [row("age", eField=source, **options)]}))
    problems = check_destinations(rows, lambda _path: "number", lambda path: types.get(format_path(path)))
    assert [(one.code, one.severity, one.hint) for one in problems] == (
        [("other-type", "warning", told)] if told else []
    )


def test_a_single_value_where_an_object_is_wanted_is_a_doubt() -> None:
    rows = check_rows(Mapping.from_dict({"fieldMapping": [row("address", eField="city")]}))
    (told,) = check_destinations(rows, lambda _path: "object", lambda _path: "string")
    assert told.hint == "Map it to a field in there, or to another one."


def test_without_a_source_sample_nothing_is_doubted_of_what_passes_along() -> None:
    rows = check_rows(Mapping.from_dict({"fieldMapping": [row("age", eField="text")]}))
    assert check_destinations(rows, lambda _path: "number") == ()


def test_what_options_make_of_a_value_is_not_guessed() -> None:
    options = {"default": 5}
    rows = check_rows(Mapping.from_dict({"fieldMapping": [row("age", eField="text", **options)]}))
    assert check_destinations(rows, lambda _path: "number", lambda _path: "string") == ()
