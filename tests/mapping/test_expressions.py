"""Expressions: text with placeholders."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from designer.mapping import (
    Key,
    PathError,
    Placeholder,
    as_placeholder,
    escape_literal,
    is_expression,
    parse_expression,
    path_of_steps,
    placeholder_paths,
)

NAMES = st.text(min_size=0, max_size=5) | st.text("a.{}\\\"'[] ", max_size=5)


def read(text: str) -> list[object]:
    return [part if isinstance(part, str) else part.path for part in parse_expression(text)]


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("Issue-{id}: *{a.b}*  x", ["Issue-", (Key("id"),), ": *", (Key("a"), Key("b")), "*  x"]),
        ("{a}{b}", [(Key("a"),), (Key("b"),)]),
        (r"\{{a}\}", ["{", (Key("a"),), "}"]),
        (r"\\{a}", ["\\", (Key("a"),)]),
        (r"a\b\{", ["a\\b{"]),
        (r"{a}\n", [(Key("a"),), "\\n"]),
        (r'{["a\}b"]}', [(Key("a}b"),)]),
        (r'{["a\\"]}', [(Key("a\\"),)]),
        ("{Ship To}", [(Key("Ship To"),)]),
        ("{ a }", [(Key(" a "),)]),
    ],
)
def test_text_and_placeholders_are_told_apart(text: str, parts: list[object]) -> None:
    assert read(text) == parts


@pytest.mark.parametrize(("text", "answer"), [("a{b", True), (r"a\{b", False), (r"a\\{b", True), ("a}b", False)])
def test_an_unescaped_brace_makes_an_expression(text: str, answer: bool) -> None:
    assert is_expression(text) is answer


@pytest.mark.parametrize(
    ("text", "column", "words"),
    [
        ("x {a", 3, "not closed"),
        ("{a} } b", 5, "alone"),
        ("{a} {}", 5, "names no field"),
        ("{a {b}}", 4, "inside"),
        (r"{a\}", 1, "not closed"),
        ("ab {a..b}", 7, "missing"),
        ("{a[x]}", 4, "not an index"),
        ("{", 1, "not closed"),
    ],
)
def test_what_is_no_expression_is_told_with_its_column(text: str, column: int, words: str) -> None:
    with pytest.raises(PathError, match=words) as caught:
        parse_expression(text)
    assert caught.value.column == column


@given(st.text(max_size=12) | st.text("{}\\a.", max_size=12))
def test_any_text_can_be_said_literally(text: str) -> None:
    assert read(escape_literal(text)) == ([text] if text else [])


@given(st.lists(NAMES | st.integers(0, 9), min_size=1, max_size=4))
def test_any_path_can_stand_in_a_placeholder(steps: list[str | int]) -> None:
    text = f"x{as_placeholder(path_of_steps(tuple(steps)))}y"
    assert is_expression(text)
    (path,) = placeholder_paths(text)
    assert [segment.name if isinstance(segment, Key) else segment.number for segment in path] == steps


@given(st.text("{}\\a.[]\"'", max_size=14))
def test_any_text_is_an_expression_or_told_why_not(text: str) -> None:
    try:
        parts = parse_expression(text)
    except PathError as error:
        assert 1 <= error.column <= len(text) + 1
    else:
        placeholders = [part for part in parts if isinstance(part, Placeholder)]
        assert all(text[part.start] == "{" and text[part.end - 1] == "}" for part in placeholders)
