"""Paths of the mapping language: `contact.firstName`, `items[0].sku`, `["first.name"]`.

The rules are section "Paths" of docs/mapping-language.md.
"""

import re
from functools import lru_cache
from typing import Any, TypeAlias

from designer.frozen import frozen
from designer.said import said

MAX_STEPS = 100
"""Segments of one path; documents are nested some 20 levels deep."""

MAX_GENERATED_INDEX = 9_999
"""The largest `[n]` of a gField, since all elements before it are made too."""

DANGEROUS_KEYS = frozenset({"__proto__", "constructor", "prototype"})
"""Keys that attack consumers in JavaScript when they name where to generate."""

_NAME_END = re.compile(r"[.\[\]{}]")
_INDEX = re.compile(r"-?[0-9]{1,15}")
_NEEDS_QUOTES = re.compile(r"""[.\[\]{}$"']""")


class PathError(ValueError):
    """A text is not a path: `message` says why, `column` (from 1) where, `hint` what to do."""

    def __init__(self, message: str, column: int, hint: str = "") -> None:
        super().__init__(f"{message} (column {column})")
        self.message = said(message)
        self.column = column
        self.hint = said(hint)


@frozen
class Key:
    """A key of an object; an unquoted name of digits also indexes an array when extracting.

    `quoted` is kept for names of digits alone, the only ones for which it makes a difference.
    """

    name: str
    quoted: bool = False

    @property
    def as_index(self) -> int | None:
        """The index that a name of digits stands for, else None."""
        if self.quoted or not _is_digits(self.name):
            return None
        return int(self.name) if len(self.name) <= 15 else None


@frozen
class Index:
    """An element of an array; negative counts from the end."""

    number: int


@frozen
class Every:
    """`[*]`: every element of an array."""


class Select:
    """A step of a query that may find many, such as a filter; `text` is what it is known by, `node` carries it out.

    What the node is, is no matter of this room: steps of one text are one.
    """

    __slots__ = ("node", "text")

    def __init__(self, text: str, node: Any) -> None:
        self.text = text
        self.node = node

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Select) and other.text == self.text

    def __hash__(self) -> int:
        return hash(self.text)

    def __repr__(self) -> str:
        return f"Select({self.text!r})"


@frozen
class Query:
    """A whole path in another language, which begins with `$`; who checks the rows is given a reader for it."""

    text: str


Segment: TypeAlias = Key | Index | Every | Select | Query
Path: TypeAlias = tuple[Segment, ...]


@lru_cache(maxsize=1 << 14)
def parse_path(text: str) -> Path:
    """The segments of a path; raises PathError with the column of what is wrong.

    A text that begins with `$` is one Query, whatever stands in it.
    """
    return (Query(text),) if text.startswith("$") else parse_plain_path(text)


@lru_cache(maxsize=1 << 14)
def parse_plain_path(text: str) -> Path:
    """The segments of a path that is no query, even if its first key begins with `$`; raises PathError."""
    return tuple(segment for segment, _ in _placed_segments(text))


@lru_cache(maxsize=1 << 14)
def parse_generated_path(text: str) -> Path:
    """The segments of a gField: as parse_path, without indexes from the end or out of bounds."""
    placed = _placed_segments(text)
    for segment, start in placed:
        if isinstance(segment, Index) and segment.number < 0:
            raise PathError(
                said("[{0}] counts from the end, which is not known while generating", segment.number),
                start + 2,
                "Write the index from the start, such as [0].",
            )
        if isinstance(segment, Index) and segment.number > MAX_GENERATED_INDEX:
            raise PathError(
                said("the index {0} is larger than {1}", segment.number, MAX_GENERATED_INDEX),
                start + 2,
                "All elements before it would be made as well; choose a smaller one.",
            )
    return tuple(segment for segment, _ in placed)


def format_path(path: Path) -> str:
    """The shortest text of a path: names are quoted only where they must be. With steps of a query it is one."""
    parts: list[str] = ["$"] if any(isinstance(segment, Select) for segment in path) else []
    for segment in path:
        match segment:
            case Index(number):
                parts.append(f"[{number}]")
            case Every():
                parts.append("[*]")
            case Select() | Query():
                parts.append(segment.text)
            case Key(name, quoted):
                if not name or _NEEDS_QUOTES.search(name) or (quoted and _is_digits(name)):
                    parts.append(quoted_key(name))
                else:
                    parts.append(f".{name}" if parts else name)
    return "".join(parts)


def path_of_steps(steps: tuple[str | int, ...]) -> Path:
    """The path to a place in a document, given as keys (text) and indexes (int)."""
    return tuple(Key(step) if isinstance(step, str) else Index(step) for step in steps)


def steps_of_path(path: Path) -> tuple[str | int, ...]:
    """The keys (text) and indexes (int) of a path; `[*]`, and what a query selects, counts as the first element."""
    return tuple(
        segment.name if isinstance(segment, Key) else segment.number if isinstance(segment, Index) else 0
        for segment in path
    )


def loops_of_path(path: Path) -> tuple[Path, ...]:
    """The beginnings of a path that end in a step to many, from the outermost on."""
    return tuple(path[: depth + 1] for depth, segment in enumerate(path) if isinstance(segment, (Every, Select)))


def _placed_segments(text: str) -> list[tuple[Segment, int]]:
    """Each segment with the offset at which it starts."""
    if not text:
        raise PathError("the path is empty", 1, "Write the name of a field, or drag one here.")
    segments: list[tuple[Segment, int]] = []
    position = 0
    while position < len(text):
        start = position
        if text[position] == "[":
            segment, position = _bracket(text, start)
        elif not segments:
            segment, position = _name(text, start)
        elif text[position] == ".":
            segment, position = _name(text, start + 1)
        else:
            raise PathError("after ] comes a dot or another bracket", position + 1, 'Write "." there.')
        segments.append((segment, start))
    if len(segments) > MAX_STEPS:
        raise PathError(said("the path has more than {0} steps", MAX_STEPS), 1, "Shorten it.")
    return segments


def _is_digits(name: str) -> bool:
    return name.isascii() and name.isdigit()


def quoted_key(name: str) -> str:
    """A key in brackets and quotes: `["first.name"]`."""
    return f"[{_quote(name)}]"


def _quote(name: str) -> str:
    mark = "'" if '"' in name and "'" not in name else '"'
    escaped = re.sub(r"[\\{}" + mark + "]", lambda match: "\\" + match.group(), name)
    return f"{mark}{escaped}{mark}"


def _name(text: str, start: int) -> tuple[Key, int]:
    found = _NAME_END.search(text, start)
    end = found.start() if found else len(text)
    if found and found.group() in "]{}":
        raise PathError(
            said("{0} cannot stand in a name", found.group()),
            end + 1,
            said("Quote a name that holds it: {0}.", quoted_key(text[start:])),
        )
    if end == start:
        raise PathError("a name is missing", start + 1, 'Write the name, or [""] for an empty one.')
    return Key(text[start:end]), end


def _bracket(text: str, start: int) -> tuple[Segment, int]:
    inside = start + 1
    if text[inside : inside + 1] in ('"', "'") and inside < len(text):
        return _quoted(text, inside)
    end = text.find("]", inside)
    if end < 0:
        raise PathError("[ is not closed", start + 1, "Write ] after the index.")
    content = text[inside:end]
    if content == "*":
        return Every(), end + 1
    if not _INDEX.fullmatch(content):
        raise PathError(said("[{0}] is not an index", content), inside + 1, "Write a whole number, or a key in quotes.")
    return Index(int(content)), end + 1


def _quoted(text: str, start: int) -> tuple[Key, int]:
    mark = text[start]
    name: list[str] = []
    position = start + 1
    while position < len(text) and text[position] != mark:
        if text[position] == "\\" and text[position + 1 : position + 2] in ("\\", '"', "'", "{", "}"):
            position += 1
        name.append(text[position])
        position += 1
    if position >= len(text):
        raise PathError("a closing quote is missing", start + 1, said("Write {0}] where the name ends.", mark))
    if text[position + 1 : position + 2] != "]":
        raise PathError("a ] is missing after the name in quotes", position + 2, "Write ] there.")
    key = "".join(name)
    return Key(key, quoted=_is_digits(key)), position + 2
