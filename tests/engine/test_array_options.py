"""Optional keys of rows that fill arrays: applied to each element."""

from designer import Mapping
from tests.engine.array_rows import explain, row

CONDITIONAL = {"conditional": {"when": "extract_not_empty"}}


TABLE = {"lookups": [{"name": "t", "map": {"A": 1}}]}


def test_optional_keys_apply_to_each_element() -> None:
    rows = [
        row("a[*].x -> l[*].x", **CONDITIONAL),
        row("a[*].x -> l[*].d", default="D"),
        row("a[*].x -> m", **CONDITIONAL),
    ]
    explanation = explain({"a": [{"x": "A"}, {"x": ""}, {}]}, *rows)
    assert explanation.generated == {"l": [{"x": "A", "d": "A"}, {"d": "D"}, {"d": "D"}], "m": ["A"]}
    assert [problem.code for problem in explanation.rows[0].problems] == ["condition-not-met"]


def test_a_lookup_that_fails_is_an_error_for_that_element_and_is_counted() -> None:
    rows = [row("a[*].x -> l[*].x", lookupName="t"), row("a[*].x -> m", lookupName="t")]
    mapping = Mapping.from_dict({"fieldMapping": rows, **TABLE})
    source = {"a": [{"x": "A"}, {"x": "B"}, {"x": "C"}]}
    explanation = mapping.explain(source)
    assert explanation.generated == {"l": [{"x": 1}, {}, {}], "m": [1]}
    for result in explanation.rows:
        assert (result.state, result.value) == ("error", [1])
        (problem,) = result.problems
        assert (problem.code, problem.value) == ("lookup-failed", "B")
        assert problem.message.endswith("and 1 more element")
    assert mapping.apply_with_errors(source) == (explanation.generated, explanation.problems)


def test_an_array_is_left_out_where_no_row_over_it_meets_its_condition() -> None:
    rows = [
        row("a[*].x -> l[*].x", conditional={"when": "@.n == 1"}),
        row("n -> l[*].n"),
        row("a[*].x -> m", conditional={"when": "@.n == 1"}),
    ]
    assert explain({"n": 1, "a": [{"x": 2}]}, *rows).generated == {"l": [{"x": 2, "n": 1}], "m": [2]}
    assert explain({"n": 0, "a": [{"x": 2}]}, *rows).generated == {}
    with_other = [*rows, row("a[*].x -> l[*].y")]
    assert explain({"n": 0, "a": [{"x": 2}]}, *with_other).generated == {"l": [{"n": 0, "y": 2}]}


def test_a_row_that_is_switched_off_fills_no_array() -> None:
    assert explain({"a": [{}], "n": 1}, row("a[*].x -> l[*].x", status="Inactive"), "n -> l[*].n").generated == {
        "l": [{"n": 1}]
    }
