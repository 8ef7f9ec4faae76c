"""A JSON document as the lines that show it: no Qt, no recursion."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable, Iterator, Sequence
from json.encoder import encode_basestring
from typing import Any

JsonPath = tuple[str | int, ...]
Token = tuple[str, str]
NumberText = Callable[[Any], str]

LONGEST_STRING = 400
INDENT = 2

_encode = json.JSONEncoder(ensure_ascii=False).encode
_NULL: Token = ("null", "null")
_TRUE: Token = ("boolean", "true")
_FALSE: Token = ("boolean", "false")
_EMPTY_OBJECT: Token = ("punctuation", "{}")
_EMPTY_ARRAY: Token = ("punctuation", "[]")
_COLON: Token = ("punctuation", ": ")
_COMMA: Token = ("punctuation", ",")
_OPEN_OBJECT: Token = ("punctuation", "{")
_OPEN_ARRAY: Token = ("punctuation", "[")
_CLOSE_OBJECT: Token = ("punctuation", "}")
_CLOSE_ARRAY: Token = ("punctuation", "]")


class JsonLine:
    """One line: its tokens `(kind, text)`, and the value that starts, or with `closes` ends, on it.

    `kind` is key, punctuation, string, number, boolean, null or fold. `opens` is the number of the line that
    closes what this one opens, or -1. `cut` tells that a long string is not shown whole. `columns` counts the
    characters, indentation included.
    """

    __slots__ = ("closes", "columns", "cut", "depth", "folded", "number", "opens", "parent", "step", "tokens")

    def __init__(
        self,
        number: int,
        depth: int,
        tokens: tuple[Token, ...],
        parent: JsonLine | None,
        step: str | int,
        closes: bool = False,
        cut: bool = False,
        columns: int = -1,
    ) -> None:
        self.number = number
        self.depth = depth
        self.tokens = tokens
        self.parent = parent
        self.step = step
        self.closes = closes
        self.cut = cut
        self.opens = -1
        self.folded = False
        if columns < 0:
            columns = INDENT * depth
            for _, text in tokens:
                columns += len(text)
        self.columns = columns

    @property
    def path(self) -> JsonPath:
        """The keys and indexes that lead from the document to the value."""
        steps: list[str | int] = []
        line = self
        while line.parent is not None:
            steps.append(line.step)
            line = line.parent
        return tuple(reversed(steps))

    @property
    def text(self) -> str:
        """The line without its indentation."""
        return "".join([text for _, text in self.tokens])

    def looks_like(self, other: JsonLine) -> bool:
        """Tell whether both lines show the same."""
        return self.depth == other.depth and self.tokens == other.tokens

    def __repr__(self) -> str:
        return f"JsonLine({self.number}, {self.path!r}, {self.text!r})"


def json_lines(
    value: Any, number_text: NumberText | None = None, longest_string: int | None = LONGEST_STRING
) -> list[JsonLine]:
    """Give the lines that show a document, one value a line.

    `number_text` words numbers (default: as Python's json does); strings longer than `longest_string`
    are cut, None cuts none.
    """
    root = _Frame(None, iter([("", value)]), keyed=False, left=1)
    return _written(root, 0, 0, number_text, longest_string)


def child_lines(
    opener: JsonLine,
    children: Sequence[tuple[str | int, Any]],
    more: bool,
    number: int,
    number_text: NumberText | None = None,
) -> list[JsonLine]:
    """Give the lines of some children `(step, value)` of what `opener` opens; the first line gets the number.

    `more` tells that other children follow behind them.
    """
    keyed = opener.tokens[-1] == _OPEN_OBJECT
    frame = _Frame(opener, iter(children), keyed=keyed, left=len(children), more=more)
    return _written(frame, opener.depth + 1, number, number_text, LONGEST_STRING)


def _written(
    frame: _Frame, depth: int, number: int, number_text: NumberText | None, longest_string: int | None
) -> list[JsonLine]:
    """Give the lines of a frame's children, the first one of that depth and number."""
    worded = number_text or _number_text
    longest = sys.maxsize if longest_string is None else longest_string
    lines: list[JsonLine] = []
    append = lines.append
    frames: list[_Frame] = [frame]
    keys: dict[str | int, tuple[tuple[Token, ...], int]] = {}
    while True:
        opener, keyed, left, more = frame.opener, frame.keyed, frame.left, frame.more
        indent = INDENT * depth
        for step, value in frame.children:
            left -= 1
            if keyed:
                known = keys.get(step)
                if known is None:
                    key: Token = ("key", _encode(step))
                    known = keys[step] = ((key, _COLON), len(key[1]) + len(_COLON[1]))
                tokens, columns = known
                columns += indent
            else:
                tokens, columns = (), indent
            cut = False
            if type(value) is str and len(value) <= longest:
                token: Token = ("string", encode_basestring(value))
            elif isinstance(value, (dict, list, tuple)) and value:
                frame.left = left
                is_object = isinstance(value, dict)
                tokens = (*tokens, _OPEN_OBJECT if is_object else _OPEN_ARRAY)
                opener = JsonLine(number + len(lines), depth, tokens, opener, step, False, False, columns + 1)
                append(opener)
                children = iter(value.items()) if isinstance(value, dict) else enumerate(value)
                frame = _Frame(opener, children, keyed=is_object, left=len(value), comma=left > 0 or more)
                frames.append(frame)
                depth += 1
                break
            else:
                token, cut = _leaf(value, worded, longest)
            columns += len(token[1])
            if left or more:
                tokens = (*tokens, token, _COMMA)
                columns += 1
            else:
                tokens = (*tokens, token)
            append(JsonLine(number + len(lines), depth, tokens, opener, step, False, cut, columns))
        else:
            frames.pop()
            if not frames:
                return lines
            depth -= 1
            append(frame.closing_line(number + len(lines), depth))
            frame = frames[-1]


def json_text(value: Any, number_text: NumberText | None = None) -> str:
    """Give a document as indented text, whole."""
    lines = json_lines(value, number_text, longest_string=None)
    return "\n".join([" " * (INDENT * line.depth) + line.text for line in lines])


def folded_line(opener: JsonLine, closer: JsonLine) -> JsonLine:
    """Give the one line that stands for what `opener` opens and `closer` closes."""
    tokens = (*opener.tokens, ("fold", " … "), *closer.tokens)
    line = JsonLine(opener.number, opener.depth, tokens, opener.parent, opener.step)
    line.opens = opener.opens
    line.folded = True
    return line


class _Frame:
    """An object or array whose children are being written; `more` follow that are not, `comma` follows the whole."""

    __slots__ = ("children", "comma", "keyed", "left", "more", "opener")

    def __init__(
        self,
        opener: JsonLine | None,
        children: Iterator[tuple[str | int, Any]],
        *,
        keyed: bool,
        left: int,
        more: bool = False,
        comma: bool = False,
    ) -> None:
        self.opener = opener
        self.children = children
        self.keyed = keyed
        self.left = left
        self.more = more
        self.comma = comma

    def closing_line(self, number: int, depth: int) -> JsonLine:
        opener = self.opener
        assert opener is not None
        opener.opens = number
        closer = _CLOSE_OBJECT if self.keyed else _CLOSE_ARRAY
        tokens = (closer, _COMMA) if self.comma else (closer,)
        return JsonLine(number, depth, tokens, opener.parent, opener.step, True)


def _leaf(value: Any, worded: NumberText, longest: int) -> tuple[Token, bool]:
    if isinstance(value, str):
        if len(value) > longest:
            return ("string", encode_basestring(value[:longest])[:-1] + '…"'), True
        return ("string", encode_basestring(value)), False
    if value is None:
        return _NULL, False
    if value is True:
        return _TRUE, False
    if value is False:
        return _FALSE, False
    if isinstance(value, dict):
        return _EMPTY_OBJECT, False
    if isinstance(value, (list, tuple)):
        return _EMPTY_ARRAY, False
    return ("number", worded(value)), False


def _number_text(value: Any) -> str:
    return _encode(value)
