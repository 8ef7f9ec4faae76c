"""What is doubtful about a value is told, row by row, and changes nothing."""

import math

import pytest

from designer import Mapping
from designer.jsontext import Json
from designer.mapping import Problem


def told(source: Json, **entries: Json) -> list[Problem]:
    return list(Mapping.from_dict({"fieldMapping": [{"gField": "out", **entries}]}).explain(source).problems)


@pytest.mark.parametrize(
    ("value", "data_type", "code", "severity"),
    [
        ("N/A", "number", "not-numeric", "warning"),
        ("1e400", "number", "not-numeric", "warning"),
        (math.inf, "number", "not-numeric", "warning"),
        (-math.inf, None, "not-numeric", "warning"),
        (math.nan, None, "not-numeric", "warning"),
        ({"a": [1.5, math.inf]}, None, "not-numeric", "warning"),
        ([5], "number", "not-numeric", "warning"),
        ({}, "number", "not-numeric", "warning"),
        ("False", "boolean", "became-true", "warning"),
        ("N", "boolean", "became-true", "warning"),
        ("0", "boolean", "became-true", "warning"),
        ("", "boolean", "became-true", "warning"),
        (0, "boolean", "became-true", "warning"),
        ({}, "string", "object-as-text", "warning"),
        ([1, {}], "string", "object-as-text", "warning"),
        ("9007199254740993", "number", "large-integer", "warning"),
        (2**53 + 1, None, "large-integer", "warning"),
        ({"a": [{"b": -(2**60)}]}, None, "large-integer", "warning"),
        ("", "number", "empty-number", "info"),
        (" ", "number", "empty-number", "info"),
        (None, "number", "empty-number", "info"),
        (5, "number", "already-typed", "info"),
        ("x", "string", "already-typed", "info"),
        (True, "boolean", "already-typed", "info"),
    ],
)
def test_a_doubtful_value_is_told_with_its_code(value: Json, data_type: str, code: str, severity: str) -> None:
    (problem,) = told({"v": value}, eField="v", **({"dataType": data_type} if data_type else {}))
    assert (problem.code, problem.severity, problem.row) == (code, severity, 0)
    assert problem.hint or severity == "info"


@pytest.mark.parametrize(
    ("value", "data_type"),
    [
        ("12", "number"), ("0", "number"), (True, "number"), ("no", "boolean"), ("yes", "boolean"),
        (1, "boolean"), (None, "boolean"), (5, "string"), ([1, 2], "string"), (2**53 + 1, "string"),
        (math.inf, "string"), (math.inf, "boolean"),
        ("x", None), (None, None), ({"a": 2**53}, None), ("[object Object]", None),
    ],
)  # fmt: skip
def test_a_sound_value_is_not_spoken_of(value: Json, data_type: str | None) -> None:
    assert told({"v": value}, eField="v", **({"dataType": data_type} if data_type else {})) == []


@pytest.mark.parametrize(
    ("value", "words"),
    [(math.inf, "v is Infinity, which"), (math.nan, "v is NaN, which"), ([-math.inf], "v holds -Infinity, which")],
)
def test_a_number_that_json_cannot_hold_is_told_with_what_it_became(value: Json, words: str) -> None:
    (problem,) = told({"v": value}, eField="v")
    assert str(problem).startswith(f"Row 1: {words} JSON cannot hold, so it became 0. ")


@pytest.mark.parametrize(
    ("data_type", "words"), [(None, "record"), ("number", "became 0"), ("boolean", "became false")]
)
def test_a_field_that_is_not_there_is_told_with_what_it_became(data_type: str | None, words: str) -> None:
    (problem,) = told({}, eField="a.b", **({"dataType": data_type} if data_type else {}))
    assert (problem.code, problem.severity) == ("found-nothing", "info")
    assert "a.b" in problem.message
    assert problem.message.endswith(words)


def test_each_placeholder_is_spoken_of() -> None:
    problems = told({"o": {"x": 1}, "n": None, "t": "[object Object]"}, eField="{gone.x} {o} {n} {t}")
    assert [(problem.code, problem.severity) for problem in problems] == [
        ("found-nothing", "info"),
        ("object-as-text", "warning"),
    ]
    assert "gone.x" in problems[0].message
    assert problems[1].message.startswith("o is an object")


def test_a_constant_is_not_told_to_be_of_its_type_already() -> None:
    assert told({}, hardCodedValue=5, dataType="number") == []


def test_a_message_names_the_field_and_the_value_however_long() -> None:
    (problem,) = told({"a": {"b": ["x" * 10_000]}}, eField="a", dataType="number")
    assert problem.message.startswith('a is {"b": ["xxx')
    assert len(problem.message) < 120


@pytest.mark.parametrize(("value", "words"), [("", "v is empty, so it became 0"), (None, "v is null, so it became 0")])
def test_what_is_empty_and_became_0_is_told(value: Json, words: str) -> None:
    (problem,) = told({"v": value}, eField="v", dataType="number")
    assert problem.message == words
