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
    with pytest.raises(JsonTextError, match="not a text file"):
        decode_text(bytes(range(64)))


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR", "a picture \\(PNG\\), not a text file; choose"),
        (b"\xff\xd8\xff\xe0\0\x10JFIF", "a picture \\(JPEG\\), not a text file"),
        (b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n", "a PDF document, not a text file"),
        (b"PK\x03\x04\x14\0\x06\0", "an Excel or Word file, .*; export"),
        (b"\x1f\x8b\x08\0\0", "packed with gzip; unpack"),
        (b"\xfe\x01\x02\x03\x80\x81" * 40, "not a text file; choose"),
    ],
)
def test_a_file_that_holds_no_text_is_not_called_latin_1(data: bytes, words: str) -> None:
    with pytest.raises(JsonTextError, match=words):
        decode_text(data)


def test_a_line_that_begins_like_utf_16_by_chance_is_not_called_so() -> None:
    with pytest.raises(JsonTextError) as caught:
        decode_text(b'\xff\xfe{"a": 1}')
    assert "the byte 0xFF is not UTF-8" in caught.value.message
    assert (caught.value.column, caught.value.code) == (1, "not-utf8")
    with pytest.raises(JsonTextError, match="UTF-16"):
        decode_text('\ufeff{"a": 1}'.encode("utf-16-le"))
