"""Optional keys under arrays: each element by itself, conditions on the document once; errors told once for a row."""

import pytest

from designer import Mapping
from designer.engine import RowState
from designer.mapping import Problem

TABLES = [{"name": "t", "map": {"A": 1}}, {"name": "soft", "map": {"A": 1}, "allowFailures": True}]
ITEMS = {"items": [{"c": "A", "d": "1/5/2024"}, {"c": "Z", "d": "soon"}, {}, {"c": "Y", "d": None}, {"c": ""}]}
NOT_EMPTY = {"when": "extract_not_empty"}


def mapped(rows: list[dict], source: dict) -> tuple[object, tuple[Problem, ...]]:
    """The document that rows generate and the errors, explained and applied alike."""
    mapping = Mapping.from_dict({"fieldMapping": rows, "lookups": TABLES})
    explanation = mapping.explain(source)
    document, errors = mapping.apply_with_errors(source)
    assert document == explanation.generated
    assert {problem.code for problem in errors} == {
        problem.code for problem in explanation.problems if problem.severity == "error"
    }
    return document, errors


@pytest.mark.parametrize(
    ("options", "values"),
    [
        ({"default": 0}, ["A", "Z", 0, "Y", 0]),
        ({"conditional": NOT_EMPTY}, ["A", "Z", None, "Y", None]),
        ({"conditional": NOT_EMPTY, "dataType": "number"}, [0, 0, None, 0, None]),
        ({"lookupName": "soft"}, [1, None, None, None, None]),
        ({"lookupName": "soft", "default": "D"}, [1, "D", "D", "D", "D"]),
        ({"lookupName": "soft", "dataType": "string"}, ["1", None, None, None, None]),
        ({"status": "Inactive"}, None),
    ],
)
def test_options_apply_to_each_element(options: dict, values: list | None) -> None:
    """None stands for nothing: left out of lists, an empty element of arrays of objects."""
    left = [value for value in values if value is not None] if values else None
    into_objects, _ = mapped([{"eField": "items[*].c", "gField": "l[*].x", **options}], ITEMS)
    into_values, _ = mapped([{"eField": "items[*].c", "gField": "l[*]", **options}], ITEMS)
    as_list, _ = mapped([{"eField": "items[*].c", "gField": "l", **options}], ITEMS)
    if values is None:
        assert into_objects == into_values == as_list == {}
        return
    assert into_objects == {"l": [{} if value is None else {"x": value} for value in values]}
    assert into_values == as_list == {"l": left}


def test_a_constant_is_generated_for_each_element_that_has_the_source() -> None:
    row = {"eField": "items[*].d", "gField": "l[*].x", "hardCodedValue": True, "conditional": NOT_EMPTY}
    assert mapped([row], ITEMS)[0] == {"l": [{"x": True}, {"x": True}, {}, {}, {}]}


@pytest.mark.parametrize("target", ["l[*].x", "l[*]", "l"])
@pytest.mark.parametrize(
    ("options", "code", "value"),
    [
        ({"eField": "items[*].c", "lookupName": "t"}, "lookup-failed", 1),
        ({"eField": "items[*].d", "extractDateFormat": "M/D/YYYY"}, "unreadable-date", "2024-01-05"),
    ],
)
def test_an_element_in_error_is_left_out_and_the_others_are_generated(
    target: str, options: dict, code: str, value: object
) -> None:
    document, errors = mapped([{"gField": target, **options}], ITEMS)
    made = document["l"]  # type: ignore[index]  # it is an object
    assert made[0] == ({"x": value} if target == "l[*].x" else value)
    assert len(made) == (5 if target == "l[*].x" else len([one for one in made if one != {}]))
    assert {(problem.code, problem.row) for problem in errors} == {(code, 0)}
    assert "Z" in str(errors[0]) or "soon" in str(errors[0])


def test_the_errors_of_many_elements_are_told_once_for_their_row() -> None:
    rows = [{"eField": "items[*].c", "gField": "l[*].x", "lookupName": "t"}]
    mapping = Mapping.from_dict({"fieldMapping": rows, "lookups": TABLES})
    explanation = mapping.explain(ITEMS)
    (problem,) = [problem for problem in explanation.problems if problem.severity == "error"]
    assert '"Z" is not in the lookup table t, and 2 more elements' in str(problem)
    assert explanation.rows[0].state is RowState.ERROR


@pytest.mark.parametrize("target", ["l[*].x", "l[*]", "l"])
def test_a_condition_on_the_document_keeps_a_row_from_making_a_list(target: str) -> None:
    row = {"eField": "items[*].c", "gField": target, "conditional": {"when": "@.country == 'NO'"}, "default": "-"}
    assert mapped([row], {**ITEMS, "country": "SE"})[0] == {}
    document, _ = mapped([row], {**ITEMS, "country": "NO"})
    assert len(document["l"]) == 5  # type: ignore[index]  # it is an object


def test_other_rows_fill_the_array_where_the_condition_of_one_is_not_met() -> None:
    rows = [
        {"eField": "items[*].c", "gField": "l[*].x"},
        {"eField": "items[*].d", "gField": "l[*].y", "conditional": {"when": "@.country == 'NO'"}},
    ]
    document, _ = mapped(rows, {"items": [{"c": 1, "d": 2}, {"d": 3}], "country": "SE"})
    assert document == {"l": [{"x": 1}, {}]}


def test_lookups_reach_through_arrays_in_arrays() -> None:
    rows = [{"eField": "orders[*].items[*].c", "gField": "lines[*].x", "lookupName": "soft", "default": 0}]
    source = {"orders": [{"items": [{"c": "A"}, {}]}, {}, {"items": [{"c": "Z"}]}]}
    assert mapped(rows, source)[0] == {"lines": [{"x": 1}, {"x": 0}, {"x": 0}]}
