"""A value in a sentence is short, however long it is."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from designer.jsontext import Json, brief_json, write_json

VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=60),
    lambda inner: st.lists(inner, max_size=30) | st.dictionaries(st.text(max_size=50), inner, max_size=9),
    max_leaves=60,
)


@given(VALUES)
def test_a_brief_value_is_the_beginning_of_the_whole(value: Json) -> None:
    whole, brief = write_json(value), brief_json(value, 40)
    assert brief == (whole if len(whole) <= 40 else whole[:39] + "…")


def test_a_value_nested_without_end_is_brief_too() -> None:
    value: Json = []
    for _ in range(50_000):
        value = [value]
    assert brief_json(value, 40) == "[" * 39 + "…"


@pytest.mark.parametrize("value", [10**5000, -(10**5000), float("nan"), float("inf"), [float("nan")]], ids=range(5))
def test_numbers_that_json_lacks_can_be_shown(value: Json) -> None:
    assert len(brief_json(value, 40)) <= 40


def test_what_is_short_is_json() -> None:
    assert json.loads(brief_json({"a": [1, None, "å"]}, 40)) == {"a": [1, None, "å"]}
