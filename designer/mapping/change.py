"""A change of a mapping: what it was, what it is, and which rows that concerns."""

from designer.frozen import frozen
from designer.mapping.mapping import Mapping


@frozen
class RowsDelta:
    """The rows from `at` on, `removed` of them, gave way to `inserted` others."""

    at: int
    removed: int
    inserted: int


@frozen
class Change:
    """One step a person takes, and can take back. `label` says it in words; `select` are the rows to show after."""

    label: str
    before: Mapping
    after: Mapping
    select: tuple[int, ...] = ()

    @property
    def is_empty(self) -> bool:
        """Whether nothing changes."""
        return self.before == self.after

    @property
    def delta(self) -> RowsDelta:
        """Which rows differ, as one span: equal rows at both ends are left out."""
        return rows_delta(self.before, self.after)


def rows_delta(before: Mapping, after: Mapping) -> RowsDelta:
    """The span of rows in which two mappings differ."""
    old, new = before.rows or (), after.rows or ()
    shorter = min(len(old), len(new))
    start = 0
    while start < shorter and old[start] is new[start]:
        start += 1
    end = 0
    while end < shorter - start and old[-1 - end] is new[-1 - end]:
        end += 1
    return RowsDelta(start, len(old) - start - end, len(new) - start - end)
