"""The names that a person may go on with in a JSONPath that is being typed: after a dot, and in filters after `@.`"""

from __future__ import annotations

import re
from collections import deque
from collections.abc import Iterator
from typing import Final, TypeAlias

from designer.documents import EVERY, Field, Step, find_field
from designer.mapping import Every, Index, Key, Path, Segment
from designer.window.rows.completions import Completion

Place: TypeAlias = tuple[Step, ...]
"""The steps to a field of the sample."""

_PIECE: Final = re.compile(
    r"""(?P<name>[\w\-]+) | (?P<descent>\.\.) | \. | (?P<filter>\[\s*\?) | \[\s*(?P<index>-?\d+)\s*\]
    | \[\s*(?P<key>'(?:\\.|[^'\\])*'|"(?:\\.|[^"\\])*")\s*\] | (?P<open>\[) | (?P<close>\])
    | '(?:\\.|[^'\\])*' | "(?:\\.|[^"\\])*" | (?P<here>[@$]) | (?P<unclosed>['"].*) | (?P<other>.)""",
    re.VERBOSE | re.DOTALL,
)
_NAME: Final = re.compile(r"[\w\-]*")
_PLAIN_NAME: Final = re.compile(r"[a-zA-Z_][a-zA-Z0-9_\-]*")
_MOST_FIELDS: Final = 1_000


def name_at(query: str, cursor: int, here: Place | None = None) -> tuple[int, int, Place] | None:
    """Where the name at the cursor starts and ends, and whose member it is; None where no name can be completed.

    `here` is what `@` stands for outside of any filter.
    """
    start = cursor - len(re.search(r"[\w\-]*\Z", query[:cursor])[0])  # type: ignore[index]  # it matches nothing too
    if query[start - 1 : start] != "." or query[start - 2 : start] == "..":
        return None
    place = place_at_end(query[: start - 1], here)
    found = _NAME.match(query, cursor)
    return None if place is None else (start, found.end() if found else cursor, place)


def members_below(root: Field | None, place: Place) -> Iterator[Completion]:
    """The fields below a place, those further up first, as a JSONPath writes them; of arrays all elements at once."""
    held = find_field(root, place) if root is not None else None
    waiting: deque[tuple[Field, str]] = deque([(held, "")] if held is not None else [])
    left = _MOST_FIELDS
    while waiting:
        field, text = waiting.popleft()
        for child in field.merged_children():
            if child.label == EVERY.value and child.steps[-1] is EVERY:
                if text:
                    waiting.append((child, f"{text}[*]"))
                continue
            if left == 0:
                return
            left -= 1
            name = child.label if _PLAIN_NAME.fullmatch(child.label) else _quoted(child.label)
            written = f"{text}.{name}" if text and not name.startswith("[") else text + name
            yield Completion(_path(child.steps), written, child, written.casefold())
            waiting.append((child, written))


def place_at_end(query: str, here: Place | None = None) -> Place | None:
    """The place that a query has come to at its end; None where that cannot be told."""
    place: Place | None = None
    around: list[tuple[Place | None, Place | None, bool]] = []
    """For each bracket that is open: the place before it, what `@` stood for there, and whether it is a filter."""
    for piece in _PIECE.finditer(query):
        kind = piece.lastgroup
        within_plain = bool(around) and not around[-1][2]
        if kind == "here":
            place = () if piece["here"] == "$" else here
        elif kind == "unclosed":
            return None
        elif kind in ("filter", "open"):
            around.append((place, here, kind == "filter"))
            here, place = _joined(place, EVERY) if kind == "filter" else here, None
        elif kind == "close" and around:
            before, here, _ = around.pop()
            place = _joined(before, EVERY)
        elif kind == "descent":
            place = None
        elif within_plain:
            continue
        elif kind == "name":
            place = _joined(place, piece["name"])
        elif kind == "index":
            place = _joined(place, EVERY)
        elif kind == "key":
            place = _joined(place, re.sub(r"\\(.)", r"\1", piece["key"][1:-1]))
        elif kind == "other" and not piece["other"].isspace():
            place = None
    return place


def _joined(place: Place | None, step: Step) -> Place | None:
    return None if place is None else (*place, step)


def _quoted(name: str) -> str:
    escaped = name.replace("\\", "\\\\").replace("'", "\\'")
    return f"['{escaped}']"


def _path(steps: Place) -> Path:
    return tuple(map(_segment, steps))


def _segment(step: Step) -> Segment:
    return Key(step) if isinstance(step, str) else Index(step) if isinstance(step, int) else Every()
