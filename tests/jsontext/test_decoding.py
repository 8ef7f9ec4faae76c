"""Only UTF-8 is JSON; what else a file is in, is named."""

import pytest

from designer.jsontext import JsonTextError, decode_text


@pytest.mark.parametrize(
    ("encoding", "name"),
    [("utf-16", "UTF-16"), ("utf-16-le", "UTF-16"), ("utf-16-be", "UTF-16"), ("utf-32", "UTF-32")],
)
def test_another_encoding_is_named(encoding: str, name: str) -> None:
    with pytest.raises(JsonTextError, match=f"in {name}; .*UTF-8"):
        decode_text('{"a": "å"}'.encode(encoding))


def test_latin_1_is_told_by_its_first_byte() -> None:
    with pytest.raises(JsonTextError, match="0xE5 is not UTF-8") as caught:
        decode_text('{"a": 1,\n "b": "på"}'.encode("latin-1"))
    assert (caught.value.line, caught.value.column) == (2, 9)


def test_a_byte_order_mark_is_no_part_of_the_text() -> None:
    assert decode_text('{"a": "å"}'.encode("utf-8-sig")) == '{"a": "å"}'


def test_what_is_no_text_is_told_so() -> None:
    with pytest.raises(JsonTextError, match="not text"):
        decode_text(bytes(range(64)))


def test_a_line_that_begins_like_utf_16_by_chance_is_not_called_so() -> None:
    with pytest.raises(JsonTextError) as caught:
        decode_text(b'\xff\xfe{"a": 1}')
    assert "the byte 0xFF is not UTF-8" in caught.value.message
    assert (caught.value.column, caught.value.code) == (1, "not-utf8")
    with pytest.raises(JsonTextError, match="UTF-16"):
        decode_text('\ufeff{"a": 1}'.encode("utf-16-le"))
