"""A JSON document as the lines that show it: no Qt, no recursion."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Sequence
from typing import Any

JsonPath = tuple[str | int, ...]
Token = tuple[str, str]
NumberText = Callable[[Any], str]

LONGEST_STRING = 400
INDENT = 2

_encode = json.JSONEncoder(ensure_ascii=False).encode
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
    lines: list[JsonLine] = []
    frames: list[_Frame] = [frame]
    keys: dict[str | int, tuple[Token, ...]] = {}
    while True:
        while not frame.left:
            frames.pop()
            if not frames:
                return lines
            depth -= 1
            lines.append(frame.closing_line(number + len(lines), depth))
            frame = frames[-1]
        step, value = next(frame.children)
        frame.left -= 1
        comma = frame.left > 0 or frame.more
        tokens: tuple[Token, ...] = ()
        if frame.keyed:
            known = keys.get(step)
            tokens = keys[step] = known or (("key", _encode(step)), _COLON)
        if isinstance(value, (dict, list, tuple)) and value:
            keyed = isinstance(value, dict)
            tokens = (*tokens, _OPEN_OBJECT if keyed else _OPEN_ARRAY)
            opener = JsonLine(number + len(lines), depth, tokens, frame.opener, step)
            lines.append(opener)
            children = iter(value.items()) if isinstance(value, dict) else enumerate(value)
            frame = _Frame(opener, children, keyed=keyed, left=len(value), comma=comma)
            frames.append(frame)
            depth += 1
        else:
            token, cut = _leaf(value, worded, longest_string)
            tokens = (*tokens, token, _COMMA) if comma else (*tokens, token)
            lines.append(JsonLine(number + len(lines), depth, tokens, frame.opener, step, cut=cut))


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
        return JsonLine(number, depth, tokens, opener.parent, opener.step, closes=True)


def _leaf(value: Any, worded: NumberText, longest_string: int | None) -> tuple[Token, bool]:
    if isinstance(value, str):
        if longest_string is not None and len(value) > longest_string:
            return ("string", _encode(value[:longest_string])[:-1] + '…"'), True
        return ("string", _encode(value)), False
    if value is None:
        return ("null", "null"), False
    if value is True:
        return ("boolean", "true"), False
    if value is False:
        return ("boolean", "false"), False
    if isinstance(value, dict):
        return ("punctuation", "{}"), False
    if isinstance(value, (list, tuple)):
        return ("punctuation", "[]"), False
    return ("number", worded(value)), False


def _number_text(value: Any) -> str:
    return _encode(value)
