"""Types by JavaScript's rules; the expected values are what Number(), String() and a browser gave."""

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from designer import Mapping
from designer.jsontext import Json, same_json

SEARCHED: list[tuple[Json, Json]] = [
    ("-0", 0), ("+0", 0), ("-0.0", 0), ("0x", 0), ("0x1F", 31), ("0X1f", 31), ("+0x1F", 0), ("-0x1F", 0),
    ("0b101", 5), ("0o17", 15), ("0b2", 0), ("0xg", 0), ("0x1.8", 0), (" \n12 ", 12), ("\u00a012\u00a0", 12),
    ("\ufeff12", 12), ("\u20281", 1), ("\u30001", 1), ("\u180e12", 0), ("\u008512", 0), ("\u200b1", 0),
    ("\x1c12", 0), ("\x1f5", 0), ("12\x00", 0), ("1e400", 0), ("-1e400", 0), ("Infinity", 0), ("-Infinity", 0),
    ("nan", 0), ("NaN", 0), (".", 0), ("5.", 5), (".5", 0.5), ("-.5", -0.5), ("+.5", 0.5), ("+1.", 1),
    ("5.e3", 5000), (".e3", 0), ("1e", 0), ("1e+", 0), ("e5", 0), ("1e5.5", 0), ("0e0", 0), ("1e3", 1000),
    ("1_000", 0), ("1,000", 0), ("12px", 0), ("1 2", 0), ("1n", 0), ("1d", 0), ("1/2", 0), ("--1", 0), ("1..2", 0),
    ("١", 0), ("٣", 0), ("１２", 0), ("²", 0), ("", 0), ("  ", 0), ("00012", 12), ("43.0", 43), ("1e-7", 1e-7),
    ("1e21", 1e21), ("5e-324", 5e-324), ("2e-324", 0), ("1.7976931348623159e308", 0),
    ("123456789012345678901234567890", 123456789012345678901234567890),
    ("0x20000000000001", 9007199254740993), ("9" * 4300, int("9" * 4300)), ("9" * 4301, 0), ("0x" + "f" * 4000, 0),
    ("0" * 5000 + "5", 5), (True, 1), (False, 0), (None, 0), ([], 0), ([5], 5), ([[5]], 5), ([[[]]], 0),
    (["0x1F"], 31), ([None], 0), ([[], []], 0), ([1, 2], 0), ([True], 0), ([{}], 0), ({}, 0), ({"a": 1}, 0),
    (1.0, 1), (-0.0, 0), (1.5, 1.5), (1e20, 100000000000000000000), (1e21, 1e21),
    (123456789012345678901.0, 123456789012345680000), (2**64, 2**64),
]  # fmt: skip


def generated(value: Json, data_type: str | None) -> Json:
    row = {"eField": "v", "gField": "out", **({"dataType": data_type} if data_type else {})}
    return Mapping.from_dict({"fieldMapping": [row]}).apply({"v": value})["out"]


@pytest.mark.parametrize(("value", "number"), SEARCHED, ids=[ascii(value)[:30] for value, _ in SEARCHED])
def test_a_number_is_what_javascript_makes_of_it(value: Json, number: Json) -> None:
    assert same_json(generated(value, "number"), number)


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (-0.0, "0"), (1.0, "1"), (1e20, "100000000000000000000"), (1e21, "1e+21"), (1.5e300, "1.5e+300"),
        (1e-6, "0.000001"), (1e-7, "1e-7"), (-1.25e-10, "-1.25e-10"), (5e-324, "5e-324"),
        (0.1 + 0.2, "0.30000000000000004"), (123456789012345678901.0, "123456789012345680000"),
        (2**53 + 1, "9007199254740993"), (10**22, "10000000000000000000000"), (True, "true"), (None, "null"),
        ("\ud800", "\ud800"), ([], ""), ([[]], ""), ([[], []], ","), ([1, [2, None]], "1,2,"), ([None], ""),
        ([[[1, 2], 3], {}], "1,2,3,[object Object]"), (["a,b", ""], "a,b,"), ({}, "[object Object]"),
        ([True, 1.0, -0.0, 1e21], "true,1,0,1e+21"), ({"toString": 1}, "[object Object]"),
    ],
)  # fmt: skip
def test_a_text_is_what_javascript_makes_of_it(value: Json, text: str) -> None:
    assert generated(value, "string") == text


@pytest.mark.parametrize("value", [None, False, "false", "off", "no"])
def test_a_few_values_are_false(value: Json) -> None:
    assert generated(value, "boolean") is False


@pytest.mark.parametrize(
    "value", [0, -0.0, "", " ", "0", "False", "FALSE", " false", "Off", "NO", "null", [], {}, [None]]
)
def test_all_other_values_are_true(value: Json) -> None:
    assert generated(value, "boolean") is True


@pytest.mark.parametrize("data_type", [None, "number", "boolean", "string"])
@pytest.mark.parametrize("value", [math.nan, math.inf, -math.inf, [math.nan, {"a": math.inf}]])
def test_what_json_cannot_hold_is_never_generated(value: Json, data_type: str | None) -> None:
    made = generated(value, data_type)
    assert "nan" not in repr(made)
    assert "inf" not in repr(made)


def test_a_value_passes_as_it_is_without_a_type() -> None:
    assert same_json(generated({"a": [1.0, 1.5, "1", None, {}]}, None), {"a": [1, 1.5, "1", None, {}]})


@given(st.integers())
def test_an_integer_keeps_all_its_digits(value: int) -> None:
    assert generated(value, "number") == generated(str(value), "number") == value
    assert generated(value, "string") == str(value)


def test_a_value_nested_deeper_than_python_calls_is_passed_along() -> None:
    value: Json = [7]
    for _ in range(20_000):
        value = [value]
    assert generated(value, "string") == "7"
    assert generated(value, "number") == 7
    made = generated(value, None)
    for _ in range(20_000):
        (made,) = made
    assert made == [7]
