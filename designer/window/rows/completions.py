"""The paths that a person may mean by what is typed so far."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator, Sequence
from typing import Final

from designer.documents import Field, FieldIndex, FieldKey, Step
from designer.frozen import frozen
from designer.mapping import Every, Index, Key, Path, as_placeholder, format_path, is_expression, is_query

MOST_OFFERED: Final = 200
_MOST_ELEMENTS: Final = 50
"""Of one array; whoever wants the 51st element knows how to type it."""


@frozen
class Completion:
    """A field, by its path as a mapping writes it."""

    path: Path
    text: str
    field: Field | None
    folded: str


@frozen
class Fragment:
    """The part of a text, from `start` to `end`, that a completion takes the place of; `typed` is before the cursor.

    In a JSONPath it is a name, and `below` are the steps to the field whose members are to be offered.
    """

    start: int
    end: int
    typed: str
    is_placeholder: bool
    below: tuple[Step, ...] | None = None


def completions_of(root: Field | None) -> Iterator[Completion]:
    """The fields of all records, those further up first; of arrays `[*]`, then elements by their index."""
    waiting: deque[tuple[Field, Path]] = deque([(root, ())] if root is not None else [])
    while waiting:
        held, path = waiting.popleft()
        if path:
            yield completion_to(path, held)
        waiting.extend(_below(held, path))


def completion_to(path: Path, held: Field | None) -> Completion:
    """A completion to one path."""
    text = format_path(path)
    return Completion(path, text, held, text.casefold())


def offered(completions: Sequence[Completion], typed: str) -> list[Completion]:
    """Those whose path holds what is typed: first where it begins so, then where a name does, then the others."""
    wanted = typed.casefold()
    if not wanted:
        return list(completions[:MOST_OFFERED])
    ranks: tuple[list[Completion], ...] = ([], [], [])
    for completion in completions:
        at = completion.folded.find(wanted)
        if at < 0:
            continue
        begins_name = any(mark + wanted in completion.folded for mark in (".", '["', "]"))
        ranks[0 if at == 0 else 1 if begins_name else 2].append(completion)
    return [*ranks[0], *ranks[1], *ranks[2]][:MOST_OFFERED]


def fragment_at(text: str, cursor: int, takes_placeholders: bool = True) -> Fragment | None:
    """What is to be completed at the cursor; None in the plain text of an expression."""
    if takes_placeholders and is_query(text):
        return _name_of_query(text, 0, len(text), cursor, is_placeholder=False)
    if not takes_placeholders or not is_expression(text):
        return Fragment(0, len(text), text[:cursor], False)
    opened = _unescaped(text, "{", 0, cursor)
    closed = _unescaped(text, "}", 0, cursor)
    if opened < 0 or closed > opened:
        return None
    end = next((at for at in range(cursor, len(text)) if text[at] in "{}"), len(text))
    end = end if text[end : end + 1] == "}" else cursor
    if text[opened + 1 : opened + 2] == "$":
        return _name_of_query(text, opened + 1, end, cursor, is_placeholder=True)
    return Fragment(opened + 1, end, text[opened + 1 : cursor], True)


def complete(text: str, fragment: Fragment, completion: Completion) -> tuple[str, int]:
    """The text with a completion in it, and where the cursor goes."""
    if fragment.below is not None:
        before = text[: fragment.start] + completion.text
        return before + text[fragment.end :], len(before)
    if not fragment.is_placeholder:
        return completion.text, len(completion.text)
    before = text[: fragment.start - 1] + as_placeholder(completion.path)
    return before + text[fragment.end :].removeprefix("}"), len(before)


def _name_of_query(text: str, start: int, end: int, cursor: int, *, is_placeholder: bool) -> Fragment | None:
    """The name at the cursor in a JSONPath from `start` to `end`."""
    from designer.window.rows.query_completions import name_at  # those who type no JSONPath do not load it

    found = name_at(text[start:end], cursor - start)
    if found is None:
        return None
    first, last, below = found
    return Fragment(start + first, start + last, text[start + first : cursor], is_placeholder, below)


def _below(held: Field, path: Path) -> list[tuple[Field, Path]]:
    below: list[tuple[Field, Path]] = []
    for child in held.merged_children():
        segment = child.segment
        below.append((child, (*path, Key(segment.name) if isinstance(segment, FieldKey) else Every())))
    longest = held.length[1] if held.length is not None else 0
    for number in range(min(longest, _MOST_ELEMENTS)):
        element = held.child(number)
        if element is not None and isinstance(element.segment, FieldIndex):
            below.append((element, (*path, Index(number))))
    return below


def _unescaped(text: str, brace: str, start: int, end: int) -> int:
    """Where a brace that no backslash escapes stands last; -1 where none does."""
    found, position = -1, start
    while position < end:
        if text[position] == "\\":
            position += 2
            continue
        if text[position] == brace:
            found = position
        position += 1
    return found
