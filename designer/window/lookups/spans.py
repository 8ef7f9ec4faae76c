"""Where two sequences differ: one span, with what is the same before and after it."""

from __future__ import annotations

from collections.abc import Callable

from designer.frozen import frozen


@frozen
class Span:
    """From `start` on, `changed` elements are other ones; then `removed` give way to `inserted`, one of which is 0."""

    start: int
    changed: int
    removed: int
    inserted: int

    @property
    def kept(self) -> int:
        """How many elements at the start stay in their places, changed or not."""
        return self.start + self.changed


def span_between(old: int, new: int, are_same: Callable[[int, int], bool]) -> Span:
    """The span in which sequences of these lengths differ; `are_same` compares an old place with a new one."""
    shorter = min(old, new)
    start = 0
    while start < shorter and are_same(start, start):
        start += 1
    end = 0
    while end < shorter - start and are_same(old - 1 - end, new - 1 - end):
        end += 1
    removed, inserted = old - start - end, new - start - end
    changed = min(removed, inserted)
    return Span(start, changed, removed - changed, inserted - changed)
