"""What is told of a row alone."""

import gc

import pytest

from designer import Mapping
from designer.mapping import ParsedRow, Problem, check_rows, mapping_from_dict


def problems(row: dict) -> list[Problem]:
    return list(Mapping.from_dict({"fieldMapping": [{"gField": "first", "hardCodedValue": 1}, row]}).check())


@pytest.mark.parametrize(
    ("row", "code", "field", "column"),
    [
        ({}, "no-source", "eField", None),
        ({"eField": None, "gField": "a"}, "no-source", "eField", None),
        ({"eField": "a"}, "no-destination", "gField", None),
        ({"eField": "a", "gField": None}, "no-destination", "gField", None),
        ({"eField": 5, "gField": "a"}, "not-text", "eField", None),
        ({"eField": "a", "gField": ["a"]}, "not-text", "gField", None),
        ({"eField": "", "gField": "a"}, "bad-source", "eField", 1),
        ({"eField": "a..b", "gField": "a"}, "bad-source", "eField", 3),
        ({"eField": "x {a", "gField": "a"}, "bad-source", "eField", 3),
        ({"eField": "$.a[", "gField": "a"}, "bad-source", "eField", 5),
        ({"eField": "a", "gField": ""}, "bad-destination", "gField", 1),
        ({"eField": "a", "gField": "b[-1]"}, "bad-destination", "gField", 3),
        ({"eField": "a", "gField": "b", "dataType": "date"}, "unknown-type", "dataType", None),
        ({"eField": "a", "gField": "b", "dataType": 7}, "unknown-type", "dataType", None),
    ],
)
def test_an_error_names_the_row_the_field_and_the_column(row: dict, code: str, field: str, column: int | None) -> None:
    problem = next(problem for problem in problems(row) if problem.code == code)
    assert (problem.severity, problem.row, problem.field, problem.column) == ("error", 1, field, column)
    assert str(problem).startswith("Row 2: ")
    assert problem.hint


@pytest.mark.parametrize(
    ("row", "code"),
    [
        ({"eField": "a", "gField": "b", "hardCodedValue": None}, "both-sources"),
        ({"eField": "a", "gField": "b.__proto__.c"}, "dangerous-key"),
        ({"eField": "a", "gField": "b.constructor"}, "dangerous-key"),
        ({"eField": "a", "gField": "prototype"}, "dangerous-key"),
        ({"eField": "a", "gField": "b", "status": "Off"}, "unknown-status"),
        ({"eField": "a", "gField": "first"}, "same-destination"),
        ({"eField": "a", "gField": '["first"]'}, "same-destination"),
    ],
)
def test_a_doubtful_row_is_warned_about_and_carried_out(row: dict, code: str) -> None:
    assert [(problem.code, problem.severity, problem.row) for problem in problems(row)] == [(code, "warning", 1)]


@pytest.mark.parametrize(
    "row",
    [
        {"eField": "a", "gField": "b"},
        {"eField": "__proto__.constructor", "gField": "b"},
        {"gField": "b", "hardCodedValue": None},
        {"eField": None, "gField": "b", "hardCodedValue": 1, "dataType": None},
        {"eField": "a", "gField": "b", "note": "kept"},
    ],
)
def test_a_sound_row_is_not_spoken_of(row: dict) -> None:
    assert problems(row) == []


def test_the_same_row_elsewhere_is_told_by_its_own_number() -> None:
    row = {"eField": "a..b", "gField": "c"}
    for count in (1, 3):
        told = Mapping.from_dict({"fieldMapping": [row] * count}).check()
        assert [problem.row for problem in told if problem.code == "bad-source"] == list(range(count))


def test_rows_that_were_typed_and_are_gone_do_not_pile_up() -> None:
    def parsed_rows() -> int:
        return sum(isinstance(held, ParsedRow) for held in gc.get_objects())

    before = parsed_rows()
    for number in range(10_000):
        check_rows(mapping_from_dict({"fieldMapping": [{"eField": f"typed{number}", "gField": "b"}]}))
    assert parsed_rows() - before <= 5_000
