"""What a file is that holds no text at all, by its first bytes."""

from typing import Final

from designer.said import Said, said

_CHOOSE: Final = said("choose a JSON file")
_KNOWN: Final = (
    (b"\x89PNG", said("this is a picture (PNG), not a text file"), _CHOOSE),
    (b"\xff\xd8\xff", said("this is a picture (JPEG), not a text file"), _CHOOSE),
    (b"GIF8", said("this is a picture (GIF), not a text file"), _CHOOSE),
    (b"%PDF-", said("this is a PDF document, not a text file"), _CHOOSE),
    (
        b"PK\x03\x04",
        said("this is an Excel or Word file, or a ZIP archive, not a text file"),
        said("export a table as JSON, or unpack an archive, and open that"),
    ),
    (
        b"\xd0\xcf\x11\xe0",
        said("this is an old Excel or Word file, not a text file"),
        said("export it as JSON and open that"),
    ),
    (b"\x1f\x8b", said("the file is packed with gzip"), said("unpack it and open what was in it")),
)
_LOOKED_AT_BYTES: Final = 512
_MOST_CONTROLS: Final = 20
"""In text, at most one in so many bytes is a control character, in whatever encoding."""
_CONTROLS: Final = bytes(byte for byte in range(32) if byte not in b"\t\n\v\f\r\x1b")


def known_file(data: bytes) -> tuple[Said, Said] | None:
    """What a file is that begins so, and what to do, where that is known."""
    return next(((what, hint) for begin, what, hint in _KNOWN if data.startswith(begin)), None)


def is_binary(data: bytes) -> bool:
    """Whether bytes that are not UTF-8 are hardly text in another encoding."""
    begin = data[:_LOOKED_AT_BYTES]
    return (len(begin) - len(begin.translate(None, _CONTROLS))) * _MOST_CONTROLS > len(begin)
