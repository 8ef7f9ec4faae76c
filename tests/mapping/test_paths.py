"""Paths: `contact.firstName`, `items[0].sku`, `["first.name"]`."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from designer.mapping import (
    Every,
    Index,
    Key,
    Path,
    PathError,
    format_path,
    parse_generated_path,
    parse_path,
    path_of_steps,
)

NAMES = st.text(max_size=6) | st.text("ab01.[]{}$\"'\\ ", max_size=6)
STEPS = st.lists(NAMES | st.integers(-20, 20), min_size=1, max_size=5)


@pytest.mark.parametrize(
    ("text", "path"),
    [
        ("a", (Key("a"),)),
        ("contact.firstName", (Key("contact"), Key("firstName"))),
        ("Ship To.Postal Code", (Key("Ship To"), Key("Postal Code"))),
        (" a . b ", (Key(" a "), Key(" b "))),
        ("blåbær.漢字", (Key("blåbær"), Key("漢字"))),
        ("items[0].sku", (Key("items"), Index(0), Key("sku"))),
        ("items[-1]", (Key("items"), Index(-1))),
        ("[2][3]", (Index(2), Index(3))),
        ("items[*].sku", (Key("items"), Every(), Key("sku"))),
        ("items.0.sku", (Key("items"), Key("0"), Key("sku"))),
        ('["first.name"]', (Key("first.name"),)),
        ("['first.name'].a", (Key("first.name"), Key("a"))),
        ('a["b"]["c"][0]', (Key("a"), Key("b"), Key("c"), Index(0))),
        ('[""]', (Key(""),)),
        (r'["a\"b"]', (Key('a"b'),)),
        (r"""['a\'b"c']""", (Key("a'b\"c"),)),
        (r'["a\{b\}c\\d\x"]', (Key("a{b}c\\d\\x"),)),
        ("a\\b", (Key("a\\b"),)),
        ("__proto__", (Key("__proto__"),)),
    ],
)
def test_a_text_is_read_as_a_path(text: str, path: Path) -> None:
    assert parse_path(text) == path


def test_a_quoted_name_of_digits_is_no_index() -> None:
    assert parse_path('items["0"]') != parse_path("items.0")
    assert format_path(parse_path('items["0"]')) == 'items["0"]'
    assert parse_path('items["a"]') == parse_path("items.a")


@pytest.mark.parametrize(
    ("text", "column", "words"),
    [
        ("", 1, "empty"),
        (".", 1, "name is missing"),
        (".a", 1, "name is missing"),
        ("a.", 3, "name is missing"),
        ("a..b", 3, "name is missing"),
        ("a.[0]", 3, "name is missing"),
        ("a[", 2, "not closed"),
        ("a[0", 2, "not closed"),
        ("a[]", 3, "not an index"),
        ("a[x]", 3, "not an index"),
        ("a[1.5]", 3, "not an index"),
        ("a[١]", 3, "not an index"),
        ("a[ 0]", 3, "not an index"),
        ("a[0]b", 5, "after ]"),
        ("a]", 2, "cannot stand"),
        ("a{b", 2, "cannot stand"),
        ("a}b", 2, "cannot stand"),
        ('a["b', 3, "a closing quote is missing"),
        ('a["b"', 6, "] is missing"),
        ('a["b"x]', 6, "] is missing"),
        ('["', 2, "a closing quote is missing"),
        (".".join("a" * 101), 1, "100 steps"),
    ],
)
def test_what_is_no_path_is_told_with_its_column(text: str, column: int, words: str) -> None:
    with pytest.raises(PathError) as caught:
        parse_path(text)
    assert caught.value.column == column
    assert words in caught.value.message
    assert caught.value.hint


@pytest.mark.parametrize("text", ["a{b", "a}b", "a]b{"])
def test_the_hint_on_a_name_with_brackets_is_a_path_that_works(text: str) -> None:
    with pytest.raises(PathError) as caught:
        parse_path(text)
    quoted = caught.value.hint.partition(": ")[2].removesuffix(".")
    assert parse_path(quoted) == (Key(text),)


@pytest.mark.parametrize(
    ("text", "column", "words"),
    [('["[-1]"][-1]', 10, "from the end"), ("a[0].b[10000]", 8, "larger than 9999"), ("a[-1]", 3, "from the end")],
)
def test_a_destination_takes_no_index_that_cannot_be_made(text: str, column: int, words: str) -> None:
    parse_path(text)
    with pytest.raises(PathError, match=words) as caught:
        parse_generated_path(text)
    assert caught.value.column == column


@given(STEPS)
def test_any_way_through_a_document_has_a_path(steps: list[str | int]) -> None:
    text = format_path(path_of_steps(tuple(steps)))
    assert [segment.name if isinstance(segment, Key) else segment.number for segment in parse_path(text)] == steps
    assert format_path(parse_path(text)) == text


@given(STEPS)
def test_a_written_path_is_the_shortest(steps: list[str | int]) -> None:
    text = format_path(path_of_steps(tuple(steps)))
    plain = "".join(
        f"[{step}]" if isinstance(step, int) else f".{step}" if at else step for at, step in enumerate(steps)
    )
    needs_quotes = any(isinstance(step, str) and (not step or set(step) & set(".[]{}$\"'")) for step in steps)
    assert (text == plain) is not needs_quotes


@given(st.text(max_size=20) | st.text("ab0.[]{}\"'\\*-$", max_size=20))
def test_any_text_is_a_path_or_told_why_not(text: str) -> None:
    try:
        path = parse_path(text)
    except PathError as error:
        assert 1 <= error.column <= len(text) + 1
    else:
        assert parse_path(format_path(path)) == path
