"""Rows that cannot fill an array together are told without a sample."""

import pytest

from designer import Mapping


def row(g_field: str, e_field: str = "a[*].b", **entries: object) -> dict:
    return {"gField": g_field, **({} if "hardCodedValue" in entries else {"eField": e_field}), **entries}


def told(rows: list[dict]) -> list[tuple[int, str]]:
    problems = Mapping.from_dict({"fieldMapping": rows}).check()
    return [(problem.row, problem.code) for problem in problems if problem.severity == "error"]


@pytest.mark.parametrize(
    ("rows", "code"),
    [
        # a key through an array, an index through an object
        ([row("x[*].b"), row("x.c", "c")], "parent-kind"),
        ([row("x[*].b.c"), row("x[*].b[0]")], "parent-kind"),
        ([row("x[*].b"), row("x[*][0]")], "parent-kind"),
        ([row("x[*][*]", "a[*][*]"), row("x[*].c")], "parent-kind"),
        ([row("x.c", "c"), row("x[*].b")], "parent-kind"),
        ([row("x", hardCodedValue=5), row("x[*].b")], "parent-kind"),
        ([row("x", hardCodedValue={}), row("x[*].b")], "parent-kind"),
        ([row("x", "{c}"), row("x[*].b")], "parent-kind"),
        ([row("x[*].b", dataType="number"), row("x[*].b.c")], "parent-kind"),
        ([row("skus"), row("skus.c", "c")], "parent-kind"),
        ([row("[*].b"), row("c", "c")], "parent-kind"),
        # by [*] and by index
        ([row("x[*].b"), row("x[0].c", "c")], "mixed-array"),
        ([row("x[2]", "c"), row("x[*]")], "mixed-array"),
        ([row("y.x[*].b"), row("y.x[1]", "c")], "mixed-array"),
        ([row("x[*].y[*].b"), row("x[*].y[0].b")], "mixed-array"),
        ([row("who", "who"), row("who.x[*].b"), row("who.x[0].b")], "mixed-array"),
        # plain values and what is inside them
        ([row("x[*]"), row("x[*].c")], "mixed-array"),
        ([row("x[*].c"), row("x[*]")], "mixed-array"),
        ([row("x[*][*]", "a[*][*]"), row("x[*]")], "mixed-array"),
        ([row("x[*]"), row("x[*][0]")], "mixed-array"),
        # into an array that is generated whole
        ([row("x", "a"), row("x[*].b")], "whole-array"),
        ([row("x", hardCodedValue=[1]), row("x[*]")], "whole-array"),
        ([row("skus"), row("skus[*].b")], "whole-array"),
        ([row("x[*].b"), row("x", "a"), row("x[*].c")], "whole-array"),
    ],
)
def test_a_row_that_fills_an_array_otherwise_than_one_before_is_in_error(rows: list[dict], code: str) -> None:
    assert told(rows) == [(len(rows) - 1, code)]
    explanation = Mapping.from_dict({"fieldMapping": rows}).explain({"a": [{"b": 1}], "c": 2, "who": {}})
    assert explanation.rows[-1].state == "error"


def test_what_is_told_names_the_array_the_rows_and_what_to_do() -> None:
    mapping = Mapping.from_dict({"fieldMapping": [row("x", "a"), row("y.z[*]"), row("x[*].b"), row("y.z[0]", "c")]})
    whole, mixed = (problem for problem in mapping.check() if problem.severity == "error")
    assert "x is generated whole by row 1" in whole.message
    assert "one by one" in whole.hint
    assert "y.z cannot be filled both by [*] and by index, as this row and row 2 do" in mixed.message


@pytest.mark.parametrize(
    "rows",
    [
        [row("x[*].b"), row("x[*].c", "c"), row("x[*].d", hardCodedValue=1)],
        [row("x[*].b"), row("x", "a")],
        [row("x[*].b"), row("x[*].b.c")],
        [row("x[*].b[0]"), row("x[*].b[1]")],
        [row("who", "who"), row("who.x[*].b")],
        [row("who", hardCodedValue={"x": [1], "n": 1}), row("who.x[*].b")],
        [row("x[0]", "c"), row("x[1].y[*].b")],
        [row("skus"), row("skus[0].b", "c")],
        [row("x[*].y[*].b"), row("x[*].z[0]")],
    ],
)
def test_rows_that_go_together_are_in_no_error(rows: list[dict]) -> None:
    assert told(rows) == []


@pytest.mark.parametrize(
    ("rows", "warned"),
    [
        ([row("x[*].b"), row("x[*].b", "a[*].c")], [1]),
        ([row("x[*].b"), row("x[*].b", "c")], [1]),
        ([row("x[*].b"), row("x[*].b", "a[*].c[*]")], [1]),
        ([row("x[*].b"), row("x[*].b", "fees[*].c")], []),
        ([row("x[*].b"), row("x[*].b", "fees[*].c"), row("x[*].b", "a[*].c")], [2]),
        ([row("x"), row("x", "fees[*].c")], [1]),
    ],
)
def test_rows_of_one_field_are_warned_about_where_they_meet(rows: list[dict], warned: list[int]) -> None:
    problems = Mapping.from_dict({"fieldMapping": rows}).check()
    assert [problem.row for problem in problems if problem.code == "same-destination"] == warned


@pytest.mark.parametrize(
    ("text", "column"),
    [
        ("{a[*].b}{fees[*].c}", 10),
        ("{a[*].b[*].c} of {a[*].d[*]}", 19),
        ("{a[*]}{a[0].b[*]}", 8),
        ("x {id} {a[*]}{id}{b.a[*]}", 19),
    ],
)
def test_placeholders_over_different_arrays_are_in_error_with_the_column(text: str, column: int) -> None:
    (problem,) = Mapping.from_dict({"fieldMapping": [row("x", text)]}).check()
    assert (problem.code, problem.column) == ("bad-source", column)
    assert "different arrays" in problem.message


@pytest.mark.parametrize("text", ["{a[*].b}{a[*].c}", "{id}{a[*].b[*]}{a[*].c}{id}", "{a[*].b[*]}{a[0].c}"])
def test_placeholders_along_one_chain_of_arrays_are_no_error(text: str) -> None:
    assert told([row("x", text), row("y[*]", text)]) == []
