"""What is typed becomes the value of its kind, and comes along to another kind as far as it can."""

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from widgets.value_draft import NO_VALUE, ValueKind, carried_over, kind_of, looks_like, read_typed, typed_form

VALUES: st.SearchStrategy[Any] = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | st.text(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=3), inner, max_size=3),
    max_leaves=6,
)


@given(VALUES)
def test_every_value_is_read_back_as_it_was(value: Any) -> None:
    for kind in {kind_of(value), "json"}:
        reading = read_typed(typed_form(value, kind), kind, json.loads)
        assert reading.fault is None
        assert reading.value == value
        assert type(reading.value) is type(value)


def test_no_value_is_typed_as_nothing() -> None:
    assert typed_form(NO_VALUE, "text") == typed_form(NO_VALUE, "json") == ""


@pytest.mark.parametrize(
    ("typed", "kind", "to", "expected"),
    [
        ("43", "text", "number", "43"),
        ("43", "number", "text", "43"),
        ("43", "text", "json", '"43"'),
        ("43", "number", "json", "43"),
        ("[1", "text", "json", "[1"),
        ('"a text"', "json", "text", "a text"),
        ("{broken", "json", "text", "{broken"),
        ("[1]", "json", "text", "[\n  1\n]"),
        ("FALSE", "text", "boolean", "false"),
        ("maybe", "text", "boolean", None),
        ("a", "text", "null", None),
        ("a", "text", "empty", None),
    ],
)
def test_what_is_typed_comes_along(typed: str, kind: ValueKind, to: ValueKind, expected: str | None) -> None:
    assert carried_over(typed, kind, to, json.loads) == expected


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("43", "number"),
        ("true", "boolean"),
        ("null", "null"),
        ("[1, 2]", "json"),
        ("[1, 2", None),
        ("True", None),
        ("43 pieces", None),
        ("", None),
        ("1e999", None),
    ],
)
def test_a_text_that_could_be_meant_otherwise_is_noticed(text: str, kind: ValueKind | None) -> None:
    assert looks_like(text, json.loads) == kind


def test_a_readers_sentence_is_kept() -> None:
    def refuse(_text: str) -> object:
        raise ValueError("line 1, column 1: nothing here is JSON")

    assert read_typed("x", "json", refuse).detail == "line 1, column 1: nothing here is JSON"
