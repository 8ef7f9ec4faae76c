"""JSON is read strictly, and what is wrong is told with its place."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from designer.jsontext import JsonTextError, decode_text, read_json, same_json, write_json
from designer.jsontext.swift_reading import read_json_bytes

TEXTS = st.text(max_size=8) | st.sampled_from(['x":', "at :30", "\\", '"', "a\n:", "\t:"])
VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | TEXTS,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(TEXTS, inner, max_size=4),
    max_leaves=20,
)

REFUSED = [
    ('{"a": 1\n "b": 2}', 2, 2, "comma"),
    ('{"a": 1,}', 1, 9, "key"),
    ('{"a" 1}', 1, 6, "colon"),
    ("[1,]", 1, 4, "value"),
    ('{"a": NaN}', 1, 7, "NaN"),
    ('["NaN", Infinity]', 1, 9, "Infinity"),
    ("[-Infinity]", 1, 2, "-Infinity"),
    ('{"a": 1, "a": 2}', 1, 10, '"a" stands twice'),
    ('{"b": [{"a": 1, "\\u0061": 2}]}', 1, 17, '"a" stands twice'),
    ('[{"a": ":a"}, {"a": 1,\n"a": 2}]', 2, 1, "twice"),
    ('{"a": "x', 1, 7, "not closed"),
    ('{"a": "x\ny"}', 1, 9, "line break"),
    ('{"a": 1} x', 1, 10, "more text"),
    ("[" * 10_000 + "]" * 10_000, 1, 401, "400 levels"),
    ('{"a":' * 10_000, 1, 2001, "400 levels"),
    ("[" * 401 + "]" * 401, 1, 401, "400 levels"),
    ("9" * 5000, 1, 1, "4,300 digits"),
    ("a;b\n1;2", 1, 1, "this is not JSON"),
    ("1;2\n3;4", 1, 2, "this is not JSON"),
    ('"a";"b"', 1, 4, "this is not JSON"),
    ("", None, None, "empty"),
    (" \n\t", None, None, "empty"),
]


@pytest.mark.parametrize(("text", "line", "column", "words"), REFUSED, ids=[words for *_, words in REFUSED])
def test_what_is_no_json_is_refused_with_place_and_remedy(
    text: str, line: int | None, column: int | None, words: str
) -> None:
    with pytest.raises(JsonTextError) as caught:
        read_json(text)
    assert (caught.value.line, caught.value.column) == (line, column)
    assert words in str(caught.value)
    assert caught.value.hint


@pytest.mark.parametrize("text", [text for text, *_ in REFUSED], ids=[words for *_, words in REFUSED])
def test_bytes_are_refused_for_the_same_reason_as_their_text(text: str) -> None:
    with pytest.raises(JsonTextError) as of_text:
        read_json(text)
    with pytest.raises(JsonTextError) as of_bytes:
        read_json_bytes(text.encode())
    assert str(of_bytes.value) == str(of_text.value)


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("123456789012345678901234567890", 123456789012345678901234567890),
        ("-9223372036854775809", -9223372036854775809),
        ("1.0", 1.0),
        ("1E5", 100000.0),
        ('"\\ud83d"', "\ud83d"),
        ('"\\ud83d\\ude00"', "😀"),
        ('["a\\":", {"at :": ":"}]', ['a":', {"at :": ":"}]),
        ("[" * 400 + "]" * 400, None),
    ],
)
def test_bytes_and_text_are_read_alike(text: str, value: object) -> None:
    read = read_json(text)
    assert same_json(read_json_bytes(text.encode()), read)
    assert value is None or same_json(read, value)


@given(VALUES)
def test_what_is_written_is_read_again(value: object) -> None:
    assert same_json(read_json(write_json(value)), value)
    assert same_json(read_json_bytes(write_json(value, indent=1).encode()), value)


def test_a_large_document_is_read_as_strictly_as_a_small_one() -> None:
    record = {"id": 1, "text": "x" * 500, "at": "12 :30", "in": {"a": [1, {"b": None}]}}
    text = json.dumps({"before :": 1, "records": [record] * 2000})
    assert same_json(read_json_bytes(text.encode()), json.loads(text))
    for wrong, words in (('{"b": null, "b": 1}', "twice"), ("{" * 3, "key"), ("[" * 500 + "]" * 500, "levels")):
        broken = text[:-3] + ', "x": ' + wrong + text[-3:]
        with pytest.raises(JsonTextError, match=words) as caught:
            read_json_bytes(broken.encode())
        assert caught.value.line == 1
        assert caught.value.column is not None
        assert caught.value.column > 1_000_000


@given(st.binary(max_size=40) | st.text(max_size=30).map(str.encode))
def test_any_bytes_are_json_or_refused(data: bytes) -> None:
    try:
        value = read_json_bytes(data)
    except JsonTextError as error:
        assert str(error)
    else:
        assert same_json(value, read_json(decode_text(data)))


@pytest.mark.parametrize(
    ("text", "column", "words"),
    [
        ('{"a": "x\x01"}', 9, "the character U+0001, which cannot be seen, stands inside a text"),
        ('{"a": "x\ty"}', 9, "a line break or tab stands inside a text"),
        ('{"a": 01}', 8, "a number begins with 0"),
        ("[-01]", 4, "a number begins with 0"),
        ('{"a": [1.]}', 9, "digits are missing after the . of a number"),
        ('{"a": 1e}', 8, "digits are missing after the e of a number"),
        ('{"a": 10 1}', 10, "a comma is missing"),
        ('{"a": 1, "b": ' + "9" * 4301 + "}", 15, "a number has more than 4,300 digits"),
    ],
)
def test_numbers_and_letters_that_json_lacks_are_named_with_their_place(text: str, column: int, words: str) -> None:
    with pytest.raises(JsonTextError) as caught:
        read_json(text)
    assert (caught.value.line, caught.value.column) == (1, column)
    assert caught.value.message == words
    assert caught.value.hint
