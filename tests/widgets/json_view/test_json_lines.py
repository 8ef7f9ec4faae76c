"""A document is shown as the lines that Python's json would print."""

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from widgets.json_view import json_lines, json_text

LEAVES = st.none() | st.booleans() | st.integers(-3, 3) | st.floats(allow_nan=False) | st.text(max_size=3)
DOCUMENTS: st.SearchStrategy[Any] = st.recursive(
    LEAVES,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text("abc", max_size=2), inner, max_size=4),
    max_leaves=20,
)


@given(DOCUMENTS)
def test_a_document_is_written_as_by_json(document: Any) -> None:
    assert json_text(document) == json.dumps(document, indent=2, ensure_ascii=False)


@given(DOCUMENTS)
def test_each_line_leads_to_its_value_and_knows_its_place(document: Any) -> None:
    lines = json_lines(document)
    for number, line in enumerate(lines):
        value = document
        for step in line.path:
            value = value[step]
        assert line.number == number
        assert line.depth == len(line.path)
        assert line.columns == 2 * line.depth + len(line.text)
        if line.opens >= 0:
            assert lines[line.opens].closes
            assert lines[line.opens].path == line.path
            assert isinstance(value, dict | list)
            assert value


def test_a_long_string_is_cut_and_says_so() -> None:
    [line] = json_lines("x" * 500)
    assert line.cut
    assert len(line.text) < 420
    assert json_text("x" * 500) == '"' + "x" * 500 + '"'


def test_numbers_are_worded_by_whoever_knows_them() -> None:
    assert json_text([1.0, 2], lambda number: f"<{number}>") == "[\n  <1.0>,\n  <2>\n]"


@pytest.mark.parametrize("wrap", [lambda inner: [inner], lambda inner: {"a": inner}])
def test_a_document_ten_thousand_deep_is_shown(wrap: Any) -> None:
    document: Any = 1
    for _ in range(10_000):
        document = wrap(document)
    assert len(json_lines(document)) == 20_001
