"""A JSON document as the lines that show it: no Qt, no recursion."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from typing import Any

JsonPath = tuple[str | int, ...]
Token = tuple[str, str]
NumberText = Callable[[Any], str]

LONGEST_STRING = 400
INDENT = 2

_encode = json.JSONEncoder(ensure_ascii=False).encode
_COLON: Token = ("punctuation", ": ")
_COMMA: Token = ("punctuation", ",")


class JsonLine:
    """One line: its tokens `(kind, text)`, and the value that starts, or with `closes` ends, on it.

    `kind` is key, punctuation, string, number, boolean, null or fold. `opens` is the number of the line that
    closes what this one opens, or -1. `cut` tells that a long string is not shown whole.
    """

    __slots__ = ("closes", "cut", "depth", "folded", "number", "opens", "parent", "step", "tokens")

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

    @property
    def columns(self) -> int:
        """How many characters the line has, indentation included."""
        return INDENT * self.depth + sum([len(text) for _, text in self.tokens])

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
    worded = number_text or _number_text
    lines: list[JsonLine] = []
    frames: list[_Frame] = []
    frame: _Frame | None = None
    step: str | int = ""
    keys: dict[str | int, tuple[Token, ...]] = {}
    while True:
        parent = frame.opener if frame else None
        tokens: tuple[Token, ...] = ()
        if frame and frame.keyed:
            known = keys.get(step)
            tokens = keys[step] = known or (("key", _encode(step)), _COLON)
        if isinstance(value, (dict, list, tuple)) and value:
            keyed = isinstance(value, dict)
            opener = JsonLine(len(lines), len(frames), (*tokens, ("punctuation", "{" if keyed else "[")), parent, step)
            lines.append(opener)
            frame = _Frame(opener, value, keyed, frame is not None and frame.left > 0)
            frames.append(frame)
        else:
            token, cut = _leaf(value, worded, longest_string)
            tokens = (*tokens, token, _COMMA) if frame and frame.left else (*tokens, token)
            lines.append(JsonLine(len(lines), len(frames), tokens, parent, step, cut=cut))
        while frame and not frame.left:
            frames.pop()
            lines.append(frame.closing_line(len(lines), len(frames)))
            frame = frames[-1] if frames else None
        if frame is None:
            return lines
        step, value = next(frame.children)
        frame.left -= 1


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
    """An object or array whose children are being written."""

    __slots__ = ("children", "comma", "keyed", "left", "opener")

    def __init__(self, opener: JsonLine, value: Any, keyed: bool, comma: bool) -> None:
        self.opener = opener
        self.children: Iterator[tuple[str | int, Any]] = iter(value.items() if keyed else enumerate(value))
        self.keyed = keyed
        self.left = len(value)
        self.comma = comma

    def closing_line(self, number: int, depth: int) -> JsonLine:
        self.opener.opens = number
        closer: Token = ("punctuation", "}" if self.keyed else "]")
        tokens = (closer, _COMMA) if self.comma else (closer,)
        return JsonLine(number, depth, tokens, self.opener.parent, self.opener.step, closes=True)


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
