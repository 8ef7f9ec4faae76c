"""The lines of a changed document, made of those it had: what stayed the same is not written again. No recursion."""

from __future__ import annotations

import marshal
from collections.abc import Iterable, Iterator
from itertools import islice
from typing import Any, NamedTuple

from widgets.json_view.lines import JsonLine, NumberText, child_lines

_FEWEST_PATCHES = 64
_LINES_A_PATCH = 8


class _Patch(NamedTuple):
    """The lines from `start` to `end` give way to those of some of the container's children."""

    start: int
    end: int
    opener: JsonLine
    children: list[tuple[str | int, Any]]
    more: bool


def relined(
    lines: list[JsonLine], old: Any, new: Any, number_text: NumberText | None
) -> tuple[list[JsonLine], bool] | None:
    """Give the lines of `new`, reusing (and renumbering) those of `old`, and whether any line was written anew.

    None when there is little to reuse: then it is quicker to write them all.
    """
    try:
        patches = _patches(lines, old, new)
    except RecursionError:  # Python compares containers recursively; a document may be deeper than that.
        return None
    if patches is None:
        return None
    result: list[JsonLine] = []
    done = 0
    moved: _Patch | None = None
    for patch in patches:
        result += lines[done : patch.start]
        fresh = child_lines(patch.opener, patch.children, patch.more, len(result), number_text)
        if moved is None and len(fresh) != patch.end - patch.start:
            moved = patch
        result += fresh
        done = patch.end
    result += lines[done:]
    if moved is not None:
        _renumber(result, moved)
    return result, bool(patches)


def _patches(lines: list[JsonLine], old: Any, new: Any) -> list[_Patch] | None:
    """Give what to write anew, in the order of the lines; None when that is nearly everything."""
    if _alike(old, new):
        return []
    if not _may_share(old, new):
        return None
    most = _FEWEST_PATCHES + len(lines) // _LINES_A_PATCH
    patches: list[_Patch] = []
    pairs = [(lines[0], old, new)]
    while pairs:
        opener, was, now = pairs.pop()
        children = list(_children(lines, opener))
        if _same_places(was, now):
            for place, (before, (step, after)) in enumerate(zip(_values(was), _steps(now), strict=True)):
                if _alike(before, after):
                    continue
                if _may_share(before, after):
                    pairs.append((lines[children[place]], before, after))
                else:
                    more = place < len(now) - 1
                    patches.append(_Patch(children[place], children[place + 1], opener, [(step, after)], more))
        else:
            patches.append(_patch_between(lines, opener, was, now, children))
        if len(patches) + len(pairs) > most:
            return None
    return sorted(patches, key=lambda patch: patch.start)


def _patch_between(lines: list[JsonLine], opener: JsonLine, was: Any, now: Any, children: list[int]) -> _Patch:
    """Replace what is between the children that stayed at the start and those that stayed at the end."""
    before, after = _items(was), _items(now)
    shorter = min(len(before), len(after))
    first = 0
    while first < shorter and _alike_items(before[first], after[first]):
        first += 1
    last = 0
    while last < shorter - first and _alike_items(before[-1 - last], after[-1 - last]):
        last += 1
    if first in (len(before), len(after)):
        first -= (
            1  # The last child has no comma behind it: it is written anew when it is no longer, or becomes, the last.
        )
    if not isinstance(now, dict):
        for place in range(len(after) - last, len(after)):
            line = lines[children[place - len(after) + len(before)]]
            line.step = place
            if line.opens >= 0:
                lines[line.opens].step = place
    chosen = list(islice(_steps(now), first, len(after) - last))
    return _Patch(children[first], children[len(before) - last], opener, chosen, last > 0)


def _children(lines: list[JsonLine], opener: JsonLine) -> Iterator[int]:
    """Give the number of each child's line, and that of the line that closes them."""
    number = opener.number + 1
    while number < opener.opens:
        yield number
        number = max(number, lines[number].opens) + 1
    yield opener.opens


def _renumber(lines: list[JsonLine], patch: _Patch) -> None:
    openers: list[JsonLine] = []
    line: JsonLine | None = patch.opener
    while line is not None:
        openers.append(line)
        line = line.parent
    openers.reverse()
    for number, line in enumerate(islice(lines, patch.start, None), patch.start):
        line.number = number
        if line.closes:
            openers.pop().opens = number
        elif line.opens >= 0:
            openers.append(line)


def _may_share(old: Any, new: Any) -> bool:
    """Tell whether both are objects or both arrays, with something in them."""
    return bool(old) and bool(new) and type(old) is type(new) and isinstance(old, dict | list | tuple)


def _same_places(old: Any, new: Any) -> bool:
    return list(old) == list(new) if isinstance(old, dict) else len(old) == len(new)


def _values(container: Any) -> Iterable[Any]:
    return container.values() if isinstance(container, dict) else container


def _steps(container: Any) -> Iterable[tuple[str | int, Any]]:
    return container.items() if isinstance(container, dict) else enumerate(container)


def _items(container: Any) -> list[tuple[str | None, Any]]:
    return list(container.items()) if isinstance(container, dict) else [(None, value) for value in container]


def _alike_items(old: tuple[str | None, Any], new: tuple[str | None, Any]) -> bool:
    return old[0] == new[0] and _alike(old[1], new[1])


def _alike(old: Any, new: Any) -> bool:
    """Tell whether both are written the same: unlike for ==, 1, 1.0 and True differ, and the order of keys counts."""
    if old is new:
        return True
    if type(old) is not type(new) or old != new:
        return False
    if isinstance(old, dict | list | tuple):
        # Equal by ==; the bytes tell types and order apart, far quicker than a loop over the values.
        try:
            return marshal.dumps(old, 2) == marshal.dumps(new, 2)
        except ValueError:
            return False
    return bool(old) or repr(old) == repr(new)
