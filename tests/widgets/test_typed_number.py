"""Numbers as people write them are understood, and told as JSON writes them."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from widgets.typed_number import is_json_number, number_spellings


@given(st.integers() | st.floats(allow_nan=False, allow_infinity=False))
def test_what_json_writes_is_a_json_number(number: float) -> None:
    assert is_json_number(json.dumps(number))


@pytest.mark.parametrize("text", ["", "-", "+5", "007", ".5", "5.", "1,5", "0x10", "1e", "NaN", "Infinity", "٣", " 1"])
def test_what_json_does_not_take_is_none(text: str) -> None:
    assert not is_json_number(text)


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("1,5", ["1.5"]),
        ("-1,5", ["-1.5"]),
        ("\u22121,5", ["-1.5"]),
        ("1,234", ["1.234", "1234"]),
        ("1.234,5", ["1234.5"]),
        ("1,234.5", ["1234.5"]),
        ("1,234,567", ["1234567"]),
        ("1.234.567", ["1234567"]),
        ("1 234 567", ["1234567"]),
        ("1'234.5", ["1234.5"]),
        ("007", ["7"]),
        (".5", ["0.5"]),
        ("5.", ["5"]),
        ("+5", ["5"]),
        (" 5 ", ["5"]),
        ("-.5", ["-0.5"]),
    ],
)
def test_what_a_person_means_is_told(text: str, meant: list[str]) -> None:
    assert number_spellings(text) == meant


@pytest.mark.parametrize("text", ["", "abc", "12 apples", "1 2", "--1", ",", ".", "-", "1-2", "0x10"])
def test_what_is_no_number_anywhere_gives_none(text: str) -> None:
    assert number_spellings(text) == []


@given(st.text("0123456789.,-+ e'", max_size=8))
def test_whatever_is_told_is_json(text: str) -> None:
    assert all(is_json_number(spelling) for spelling in number_spellings(text))
