"""Bytes of a file as text: UTF-8, with or without a byte order mark; anything else is named."""

import codecs

from designer.jsontext.errors import NOT_JSON, NOT_UTF8, JsonTextError
from designer.jsontext.other_files import is_binary, known_file
from designer.jsontext.places import place_at
from designer.said import said

_OTHER_ENCODINGS = (
    (codecs.BOM_UTF32_LE, "UTF-32"),
    (codecs.BOM_UTF32_BE, "UTF-32"),
    (codecs.BOM_UTF16_LE, "UTF-16"),
    (codecs.BOM_UTF16_BE, "UTF-16"),
)


def decode_text(data: bytes) -> str:
    """The text of a JSON file (RFC 8259, 8.1: UTF-8); raises JsonTextError for other encodings."""
    if (known := known_file(data)) is not None:
        raise JsonTextError(known[0], hint=known[1])
    for mark, name in _OTHER_ENCODINGS:
        # In these the bracket or quote that JSON begins with has a zero; a line of Latin-1 may begin by chance alike.
        if data.startswith(mark) and (len(data) <= len(mark) or 0 in data[len(mark) : len(mark) + 4]):
            raise _not_utf8(name)
    data = without_byte_order_mark(data)
    if b"\x00" in data[:4]:
        raise _not_utf8("UTF-16") if data[:4].count(b"\x00") == 2 else _not_text()
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError as error:
        if is_binary(data):
            raise _not_text(NOT_UTF8) from None
        before = data[: error.start].decode("utf-8")
        byte = data[error.start]
        raise JsonTextError(
            said("the byte 0x{0:02X} is not UTF-8, so the file is probably in Latin-1 or Windows-1252", byte),
            place=place_at(before, len(before)),
            hint="save it as UTF-8 and open it again",
            code=NOT_UTF8,
        ) from None


def without_byte_order_mark(data: bytes) -> bytes:
    """The bytes after UTF-8's mark."""
    return data.removeprefix(codecs.BOM_UTF8)


def _not_utf8(name: str) -> JsonTextError:
    return JsonTextError(
        said("the text is in {0}", name), hint="JSON is UTF-8; save it as UTF-8 and open it again", code=NOT_UTF8
    )


def _not_text(code: str = NOT_JSON) -> JsonTextError:
    return JsonTextError("this is not a text file", hint="choose a JSON file", code=code)
