"""Which other format a text is in that does not begin as JSON: a table, XML, a web page."""

import re
from pathlib import Path
from typing import Final

from designer.documents.errors import DocumentError
from designer.jsontext import JsonTextError
from designer.said import Said, said

_TABLE_SUFFIXES: Final = (".csv", ".tsv")
_SEPARATORS: Final = (b",", b";", b"\t")
_LOOKED_AT_BYTES: Final = 64 * 1024
_LINES: Final = 5
_BEGINS_JSON: Final = (b"{", b"[")
_KEY: Final = re.compile(rb'"\s*:')


def in_other_format(error: JsonTextError, data: bytes, title: str, path: Path | None) -> DocumentError | None:
    """The error that names the format, where the text is in one that people take for JSON."""
    known = _format(error, data[:_LOOKED_AT_BYTES].lstrip(), title)
    return None if known is None else DocumentError(known[0], title=title, hint=known[1], path=path)


def _format(error: JsonTextError, begin: bytes, title: str) -> tuple[Said, Said] | None:
    if not begin or begin[:1] in _BEGINS_JSON or error.place is None:  # no text at all
        return None
    if begin.startswith(b"<"):
        head = begin[:64].lower()
        if head.startswith((b"<!doctype html", b"<html")):
            return said("this is a web page (HTML), not JSON"), said("choose a JSON file")
        return said("this is XML, not JSON"), said("convert it to JSON and open that")
    if title.lower().endswith(_TABLE_SUFFIXES) or _is_table(begin):
        return (
            said("this is a table (CSV), not JSON"),
            said("convert it to JSON, an object for each row, and open that"),
        )
    return None


def _is_table(begin: bytes) -> bool:
    """Whether the first lines have as many separators each, such as commas, and are no members of an object."""
    lines = [line for line in begin.splitlines() if line.strip()][:_LINES]
    if len(lines) < 2 or _KEY.search(lines[0]):
        return False
    counts = ({line.count(mark) for line in lines} for mark in _SEPARATORS)
    return any(len(count) == 1 and 0 not in count for count in counts)
