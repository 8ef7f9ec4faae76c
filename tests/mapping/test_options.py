"""The optional keys of a row, checked without a sample."""

import pytest

from designer import Mapping
from designer.mapping import Problem


def problems(*rows: dict) -> list[Problem]:
    return list(Mapping.from_dict({"fieldMapping": list(rows)}).check())


@pytest.mark.parametrize(
    "options",
    [
        {"conditional": {"when": "extract_not_empty"}},
        {"conditional": None},
        {"default": None},
        {"default": {"a": [1]}},
        {"description": "a note"},
        {"description": 5},
        {"status": "Active"},
        {"status": "Inactive"},
        {"status": None},
        {"lookupName": None},
        {"extractDateFormat": "MM/DD/YYYY", "generateDateTimezone": "UTC"},
    ],
)
def test_what_is_sound_is_not_told(options: dict) -> None:
    assert problems({"eField": "a", "gField": "b", **options}) == []


@pytest.mark.parametrize(
    "conditional",
    ["extract_not_empty", 5, [], {}, {"when": None}, {"when": 5}, {"when": "record_created"}, {"when": ""}],
)
def test_a_condition_that_is_not_known_is_an_error_of_its_row(conditional: object) -> None:
    (problem,) = problems({"eField": "a", "gField": "b", "conditional": conditional})
    assert (problem.code, problem.severity, problem.row, problem.field) == ("bad-condition", "error", 0, "conditional")
    assert "extract_not_empty" in problem.hint


def test_a_condition_on_a_source_that_is_not_there_is_warned_about() -> None:
    (problem,) = problems({"gField": "b", "hardCodedValue": 1, "conditional": {"when": "extract_not_empty"}})
    assert (problem.code, problem.severity) == ("never-generates", "warning")


def test_a_constant_beside_a_source_that_decides_is_no_doubt() -> None:
    row = {"eField": "a", "gField": "b", "hardCodedValue": 1}
    assert [problem.code for problem in problems(row)] == ["both-sources"]
    assert problems({**row, "conditional": {"when": "extract_not_empty"}}) == []


@pytest.mark.parametrize("status", ["inactive", "Off", False, 1, []])
def test_a_status_that_is_not_known_leaves_the_row_on(status: object) -> None:
    mapping = Mapping.from_dict({"fieldMapping": [{"eField": "a", "gField": "b", "status": status}]})
    assert [(problem.code, problem.severity) for problem in mapping.check()] == [("unknown-status", "warning")]
    assert mapping.apply({"a": 1}) == {"b": 1}


def test_a_row_switched_off_is_checked_and_stands_in_no_other_rows_way() -> None:
    off = {"eField": "a..b", "gField": "x", "status": "Inactive"}
    assert [problem.code for problem in problems(off)] == ["bad-source"]
    blocking = {"gField": "x", "hardCodedValue": 5, "status": "Inactive"}
    assert (
        problems(blocking, {"eField": "a", "gField": "x.y"}, {"eField": "b", "gField": "x.y", "status": "Inactive"})
        == []
    )


def test_rows_of_which_one_is_conditional_may_share_a_destination() -> None:
    row = {"eField": "a", "gField": "x"}
    conditional = {"eField": "b", "gField": "x", "conditional": {"when": "extract_not_empty"}}
    assert [problem.code for problem in problems(row, row)] == ["same-destination"]
    assert problems(row, conditional) == []
    assert problems(conditional, row) == []


def test_a_row_may_go_into_what_a_table_gives() -> None:
    mapping = Mapping.from_dict(
        {
            "lookups": [{"name": "t", "map": {"NO": {"name": "Norway"}}}],
            "fieldMapping": [
                {"eField": "{a}", "gField": "x", "lookupName": "t"},
                {"eField": "b", "gField": "x.code"},
            ],
        }
    )
    assert mapping.check() == ()
    assert mapping.apply({"a": "NO", "b": 47}) == {"x": {"name": "Norway", "code": 47}}
    assert mapping.apply({"a": "NO"}) == {"x": {"name": "Norway"}}


def test_the_designer_writes_options_after_the_plain_keys() -> None:
    row = Mapping.from_dict({"fieldMapping": [{"eField": "a", "status": "Active", "mine": 1, "gField": "b"}]}).rows
    assert row is not None
    changed = row[0].with_entry("default", 0).with_entry("dataType", "number").with_entry("lookupName", "t")
    assert list(changed.entries) == ["eField", "dataType", "lookupName", "default", "status", "mine", "gField"]
