"""Where in a JSON text something stands, by line and column."""

import json
import re
from collections.abc import Iterator

from designer.frozen import frozen

_TOKEN = re.compile(r'"[^"\\]*(?:\\.[^"\\]*)*"|[{}\[\]:,]|[^\s"{}\[\]:,]+', re.DOTALL)
_EXCERPT_BEFORE = 16
_EXCERPT_AFTER = 24


@frozen
class Place:
    """A line and a column, both from 1, and the offset in characters, from 0."""

    line: int
    column: int
    offset: int


def place_at(text: str, offset: int) -> Place:
    """The place of a character offset; lines end at newlines."""
    offset = min(offset, len(text))
    line = text.count("\n", 0, offset) + 1
    column = offset - (text.rfind("\n", 0, offset) + 1) + 1
    return Place(line, column, offset)


def excerpt_at(text: str, offset: int) -> str:
    """The text around an offset, on one line, with `…` where it is cut."""
    start = max(0, offset - _EXCERPT_BEFORE)
    end = min(len(text), offset + _EXCERPT_AFTER)
    words = " ".join(text[start:end].split())
    return ("…" if start else "") + words + ("…" if end < len(text) else "")


def place_of(text: str, path: tuple[str | int, ...]) -> Place:
    """Where the value at a path of keys and indexes starts in a valid JSON text; the start where it is not."""
    for offset, steps in _values(text):
        if len(steps) == len(path) and tuple(step for step, _ in steps) == path:
            return place_at(text, offset)
    return place_at(text, 0)


def place_of_duplicate(text: str) -> tuple[str, Place] | None:
    """The first key that stands twice in one object of a valid JSON text, and where its second stands."""
    seen: list[set[str]] = []
    key: tuple[str, int] | None = None
    for token in _TOKEN.finditer(text):
        mark = token.group()
        if mark in "{[":
            seen.append(set())
        elif mark in "}]":
            seen.pop()
        elif mark == ":" and key is not None:
            name, offset = key
            if name in seen[-1]:
                return name, place_at(text, offset)
            seen[-1].add(name)
        key = (_unquoted(mark), token.start()) if mark[0] == '"' else None
    return None


def place_of_depth(text: str, depth: int) -> Place | None:
    """Where a text first nests deeper than `depth` levels."""
    level = 0
    for token in _TOKEN.finditer(text):
        mark = token.group()
        if mark in "{[":
            level += 1
            if level > depth:
                return place_at(text, token.start())
        elif mark in "}]":
            level -= 1
    return None


def place_of_word(text: str, words: frozenset[str]) -> tuple[str, Place] | None:
    """The first bare word of `words` (such as NaN) outside of strings, and where it stands."""
    for token in _TOKEN.finditer(text):
        if token.group() in words:
            return token.group(), place_at(text, token.start())
    return None


def place_of_integer(text: str, digits: int) -> Place | None:
    """Where the first integer of so many digits or more stands."""
    for token in _TOKEN.finditer(text):
        number = token.group().removeprefix("-")
        if len(number) >= digits and number.isdecimal():
            return place_at(text, token.start())
    return None


def _values(text: str) -> Iterator[tuple[int, list[tuple[str | int, bool]]]]:
    """Every value's offset and the steps to it, as (key or index, whether it is an index)."""
    steps: list[tuple[str | int, bool]] = []
    containers: list[str] = []
    expects_key = False
    for token in _TOKEN.finditer(text):
        mark = token.group()
        if mark in ("}", "]"):
            containers.pop()
            steps.pop()
            expects_key = False
        elif mark == ",":
            step, is_index = steps[-1]
            if is_index and isinstance(step, int):
                steps[-1] = (step + 1, True)
            expects_key = containers[-1] == "{"
        elif mark == ":":
            expects_key = False
        elif expects_key:
            steps[-1] = (_unquoted(mark), False)
        else:
            yield token.start(), steps
            if mark in ("{", "["):
                containers.append(mark)
                steps.append((0, True) if mark == "[" else ("", False))
                expects_key = mark == "{"


def _unquoted(token: str) -> str:
    if "\\" not in token:
        return token[1:-1]
    return str(json.loads(token))
