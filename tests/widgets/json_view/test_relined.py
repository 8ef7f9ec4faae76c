"""What is reused of a document's lines is what writing them all anew would give."""

import copy
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from widgets.json_view import JsonLine, json_lines
from widgets.json_view.relined import relined

LEAVES = st.none() | st.booleans() | st.integers(-3, 3) | st.floats(allow_nan=False) | st.text(max_size=3)
DOCUMENTS: st.SearchStrategy[Any] = st.recursive(
    LEAVES,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text("abc", max_size=2), inner, max_size=4),
    max_leaves=20,
)


def seen(lines: list[JsonLine]) -> list[tuple[Any, ...]]:
    return [(line.number, line.depth, line.tokens, line.path, line.opens, line.closes, line.columns) for line in lines]


def changed_lines(old: Any, new: Any) -> list[JsonLine]:
    result = relined(json_lines(old), old, new, None)
    return json_lines(new) if result is None else result[0]


@st.composite
def document_and_change(draw: st.DrawFn) -> tuple[Any, Any]:
    old = draw(DOCUMENTS)
    new = copy.deepcopy(old)
    for _ in range(draw(st.integers(1, 3))):
        place = new
        while isinstance(place, dict | list) and place:
            keys = list(place) if isinstance(place, dict) else list(range(len(place)))
            key = draw(st.sampled_from(keys))
            if not (isinstance(place[key], dict | list) and place[key]) or draw(st.booleans()):
                action = draw(st.sampled_from(["replace", "remove", "insert"]))
                if action == "replace":
                    place[key] = draw(DOCUMENTS)
                elif action == "remove":
                    del place[key]
                elif isinstance(place, list):
                    place.insert(key, draw(DOCUMENTS))
                else:
                    place[draw(st.text("xyz", max_size=2))] = draw(DOCUMENTS)
                break
            place = place[key]
    return old, new


@given(document_and_change())
def test_a_changed_document_has_the_lines_it_would_have_anew(pair: tuple[Any, Any]) -> None:
    old, new = pair
    assert seen(changed_lines(old, new)) == seen(json_lines(new))


@given(DOCUMENTS, DOCUMENTS)
def test_any_other_document_has_the_lines_it_would_have_anew(old: Any, new: Any) -> None:
    assert seen(changed_lines(old, new)) == seen(json_lines(new))


@given(st.lists(LEAVES, min_size=1, max_size=5), st.data())
def test_several_changes_in_a_row_add_up(values: list[Any], data: st.DataObject) -> None:
    document: Any = {"rows": [{"value": value, "same": [1, 2]} for value in values], "tail": {"a": 1}}
    lines = json_lines(document)
    for _ in range(4):
        following = copy.deepcopy(document)
        following["rows"][data.draw(st.integers(0, len(values) - 1))]["value"] = data.draw(DOCUMENTS)
        lines = (relined(lines, document, following, None) or (json_lines(following), True))[0]
        document = following
        assert seen(lines) == seen(json_lines(document))


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ([1], [1.0]),
        ([1], [True]),
        ([0.0], [-0.0]),
        ({"a": {"b": 1, "c": 2}}, {"a": {"c": 2, "b": 1}}),
        ({"a": [0]}, {"a": [False]}),
    ],
)
def test_what_python_calls_equal_but_json_writes_otherwise_is_written_anew(old: Any, new: Any) -> None:
    assert [line.text for line in changed_lines(old, new)] == [line.text for line in json_lines(new)]


def test_the_lines_of_what_stayed_are_kept() -> None:
    old = {"a": [{"x": 1}, {"x": 2}], "b": {"y": 1}}
    new = {"a": [{"x": 1}, {"x": 3}], "b": {"y": 1}}
    lines = json_lines(old)
    kept = relined(list(lines), old, new, None)
    assert kept is not None
    assert [now is before for now, before in zip(kept[0], lines, strict=True)].count(False) == 1


def test_a_document_too_deep_for_python_to_compare_is_no_trouble() -> None:
    def deep(leaf: Any) -> Any:
        document = [leaf, 0]
        for _ in range(5_000):
            document = [document, 0]
        return document

    old, new = deep(1), deep(2)
    assert [line.text for line in changed_lines(old, new)] == [line.text for line in json_lines(new)]
