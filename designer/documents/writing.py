"""Documents as text, as the platform writes them."""

import json
import re
from collections.abc import Iterator, Sequence

from designer.documents.forms import Form
from designer.documents.numbers import number_text
from designer.jsontext import Json

_FILE_INDENT = 2
_LONE_SURROGATE = re.compile("[\ud800-\udfff]")

# Python writes 43.0, 1e-07 and 1e+16 where JavaScript writes 43, 1e-7 and 10000000000000000, and NaN where it
# writes null. In all other cases both write the same digits. (A string may hold the like.)
_PERHAPS_UNLIKE_JAVASCRIPT = re.compile(r"\.0(?:[,\]}]|\Z)|[0-9]e[-+][0-9]|NaN|Infinity")
_STRING_OR_NUMBER = re.compile(r'"[^"\\]*(?:\\.[^"\\]*)*"|-?[0-9]+(?:\.[0-9]+)?(?:e[-+][0-9]+)?|NaN|-?Infinity')


def document_text(value: Json, indent: int | None = None) -> str:
    """A document as JavaScript's JSON.stringify writes it, with exact integers; no newline at the end.

    NaN and infinities, which JSON lacks, become null; a lone surrogate, which no UTF-8 file can hold, its
    escape. Any depth of nesting is written.
    """
    try:
        text = json.dumps(value, ensure_ascii=False, separators=(",", ":"))
        if _PERHAPS_UNLIKE_JAVASCRIPT.search(text):
            text = _STRING_OR_NUMBER.sub(_like_javascript, text)
        if indent is not None:
            text = _indented(text, indent)
        return text if text.isascii() else _LONE_SURROGATE.sub(_escape, text)
    except RecursionError:
        return "".join(_deep_text(value, indent))


def documents_text(documents: Sequence[Json], form: Form) -> str:
    """The text of a file: one document, an array of documents, or NDJSON; it ends with a newline.

    Raises ValueError where the form is one document and there is not exactly one.
    """
    if form is Form.LINES:
        return "".join(document_text(document) + "\n" for document in documents)
    if form is Form.RECORDS:
        return document_text(list(documents), _FILE_INDENT) + "\n"
    if len(documents) != 1:
        raise ValueError(f"the form is one document, but there are {len(documents)}")
    return document_text(documents[0], _FILE_INDENT) + "\n"


def _like_javascript(match: re.Match[str]) -> str:
    token = match.group()
    if token[0] == '"':
        return token
    if token[-1] in "Ny":  # NaN, Infinity
        return "null"
    return number_text(float(token)) if "." in token or "e" in token else token


def _escape(match: re.Match[str]) -> str:
    return f"\\u{ord(match.group()):04x}"


def _indented(text: str, indent: int) -> str:
    import msgspec  # 15 ms that only those pay who write over several lines

    lines = msgspec.json.format(text.encode("utf-8", "surrogatepass"), indent=indent)
    return lines.decode("utf-8", "surrogatepass")


def _deep_text(value: Json, indent: int | None) -> Iterator[str]:
    """The pieces of a text that nests deeper than Python's own writer goes."""
    open_containers: list[tuple[Iterator[tuple[str, Json]], str]] = [(iter([("", value)]), "")]
    while open_containers:
        members, closing = open_containers[-1]
        for before, member in members:
            yield before
            if isinstance(member, (dict, list)) and member:
                yield "{" if isinstance(member, dict) else "["
                level = len(open_containers)
                end = _line_break(indent, level - 1) + ("}" if isinstance(member, dict) else "]")
                open_containers.append((_members(member, indent, level), end))
                break
            yield document_text(member)
        else:
            open_containers.pop()
            yield closing


def _members(container: dict[str, Json] | list[Json], indent: int | None, level: int) -> Iterator[tuple[str, Json]]:
    """Each member with the text before it."""
    start = _line_break(indent, level)
    if isinstance(container, list):
        for position, element in enumerate(container):
            yield ("," if position else "") + start, element
        return
    colon = ":" if indent is None else ": "
    for position, (key, member) in enumerate(container.items()):
        yield ("," if position else "") + start + document_text(key) + colon, member


def _line_break(indent: int | None, level: int) -> str:
    return "" if indent is None else "\n" + " " * (indent * level)
