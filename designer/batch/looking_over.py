"""Lines before they are decoded in part: what is wrong with all that is passed over then has to be found here."""

from collections.abc import Iterable, Iterator, Sequence
from typing import Final

from designer.batch.depth import is_flat, opens_few

MOST_AT_ONCE: Final = 16
_MOST_BYTES_AT_ONCE = 1 << 16


class Unfit:
    """A line that is not to be decoded in part: it is too long (None), no UTF-8, or perhaps nested too deep."""

    __slots__ = ("line",)

    def __init__(self, line: bytes | None) -> None:
        self.line = line


def looked_over(lines: Iterable[bytes | str | None]) -> Iterator[bytes | Unfit]:
    """The lines as they come; of those that are at hand already several are looked at in one go."""
    if not isinstance(lines, (list, tuple)):
        yield from map(_looked_at, lines)
        return
    for at in range(0, len(lines), MOST_AT_ONCE):
        some = lines[at : at + MOST_AT_ONCE]
        if _are_fit(some):
            yield from some
        else:
            yield from map(_looked_at, some)


def as_bytes(line: bytes | str | None) -> bytes | None:
    """A line as it stands in a file; half characters, which no file has, as bytes that are no UTF-8."""
    return line.encode("utf-8", "surrogatepass") if isinstance(line, str) else line


def _looked_at(line: bytes | str | None) -> bytes | Unfit:
    held = as_bytes(line)
    return Unfit(held) if held is None or not (_is_utf_8(held) and is_flat(held)) else held


def _are_fit(some: Sequence[bytes | str | None]) -> bool:
    """Whether it is clear of several together, which takes less than of each."""
    try:
        if sum(map(len, some)) > _MOST_BYTES_AT_ONCE:  # type: ignore[arg-type]  # TypeError is what None gives
            return False
        text = b"\n".join(some)  # type: ignore[arg-type]  # the same for texts
    except TypeError:
        return False
    return _is_utf_8(text) and opens_few(text)


def _is_utf_8(text: bytes) -> bool:
    try:
        return text.isascii() or text.decode() is not None
    except UnicodeDecodeError:
        return False
