"""Lines before they are decoded in part: what is wrong with all that is passed over then has to be found here."""

from collections.abc import Iterable, Iterator, Sequence
from contextlib import suppress
from typing import Final, TypeAlias

from designer.batch.depth import brackets_opened, is_flat
from designer.jsontext import MAX_DEPTH

_MOST_AT_ONCE: Final = 24
_MOST_BYTES_AT_ONCE: Final = 1 << 16
_USUALLY_OPENED: Final = MAX_DEPTH * 7 // 8
"""Brackets that as many lines as are looked at together open, if they are like those before: few enough to be fit."""


_Lines: TypeAlias = Sequence[bytes | str | None]


class Unfit:
    """A line that is not to be decoded in part: it is too long (None), no UTF-8, or perhaps nested too deep."""

    __slots__ = ("line",)

    def __init__(self, line: bytes | None) -> None:
        self.line = line


def looked_over(lines: Iterable[bytes | str | None]) -> Iterator[Sequence[bytes] | Unfit]:
    """All lines in their order: some fit ones, or one that is not.

    Each by itself as it comes; of those that are at hand already several are looked at in one go.
    """
    if not isinstance(lines, (list, tuple)):
        yield from map(_looked_at, lines)
        return
    at, most = 0, _MOST_AT_ONCE
    while at < len(lines):
        some = _small_enough(lines[at : at + most])
        text = _together(some)
        if text is None:
            yield from map(_looked_at, some)
            at += len(some)
            continue
        opened = brackets_opened(text)
        if opened <= MAX_DEPTH:
            yield some  # type: ignore[misc]  # all are bytes, or they were no text together
            at += len(some)
        most = min(len(some) * _USUALLY_OPENED // (opened or 1), _MOST_AT_ONCE) or 1


def as_bytes(line: bytes | str | None) -> bytes | None:
    """A line as it stands in a file; half characters, which no file has, as bytes that are no UTF-8."""
    return line.encode("utf-8", "surrogatepass") if isinstance(line, str) else line


def _looked_at(line: bytes | str | None) -> Sequence[bytes] | Unfit:
    held = line if type(line) is bytes else as_bytes(line)
    return (held,) if held is not None and _is_utf_8(held) and is_flat(held) else Unfit(held)


def _small_enough(some: _Lines) -> _Lines:
    """The first of several lines, as many as are small together, and one at least."""
    with suppress(TypeError):  # there are some that are too long
        while len(some) > 1 and sum(map(len, some)) > _MOST_BYTES_AT_ONCE:  # type: ignore[arg-type]  # the TypeError
            some = some[: len(some) // 2]
    return some


def _together(some: _Lines) -> bytes | None:
    """Several lines as one text; None where each has to be looked at by itself."""
    try:
        text = b"\n".join(some) if len(some) > 1 else None  # type: ignore[arg-type]  # TypeError is what others give
    except TypeError:
        return None
    return text if text is not None and _is_utf_8(text) else None


def _is_utf_8(text: bytes) -> bool:
    try:
        return text.isascii() or text.decode() is not None
    except UnicodeDecodeError:
        return False
