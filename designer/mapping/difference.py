"""What differs between two mappings, row by row: added, removed, changed, moved."""

from bisect import bisect_left, insort
from collections import defaultdict, deque
from collections.abc import Iterable, Sequence
from enum import Enum, StrEnum
from typing import Final

from designer.frozen import frozen
from designer.jsontext import Json, same_json, write_json
from designer.mapping.lookups import LOOKUPS_KEY
from designer.mapping.mapping import ROWS_KEY, Mapping
from designer.mapping.row import Row


class Absent(Enum):
    """Stands for the value of a key that is not there, where null is a value."""

    ABSENT = "absent"


ABSENT: Final = Absent.ABSENT


class RowChange(StrEnum):
    """What became of a row."""

    ADDED = "added"
    REMOVED = "removed"
    CHANGED = "changed"
    MOVED = "moved"


@frozen
class KeyDifference:
    """A key whose value differs; `ABSENT` where it is not there."""

    key: str
    before: Json
    after: Json


@frozen
class RowDifference:
    """A row that differs. Its places count from 0, None on the side where it is not.

    `keys` are those that differ, none where only their order does; a row that `is_moved` may be changed too.
    """

    change: RowChange
    before_at: int | None
    after_at: int | None
    before: Row | None
    after: Row | None
    keys: tuple[KeyDifference, ...] = ()
    is_moved: bool = False

    @property
    def row(self) -> Row:
        """The row as it is now, else as it was."""
        row = self.after if self.after is not None else self.before
        assert row is not None
        return row


@frozen
class LookupDifference:
    """A lookup table that differs: `entries` of its map, other `keys` of its own; `what` happened to it all."""

    name: str
    what: RowChange
    entries: tuple[KeyDifference, ...] = ()
    keys: tuple[KeyDifference, ...] = ()

    @property
    def added(self) -> int:
        """How many entries are new."""
        return sum(entry.before is ABSENT for entry in self.entries)

    @property
    def removed(self) -> int:
        """How many entries are gone."""
        return sum(entry.after is ABSENT for entry in self.entries)

    @property
    def changed(self) -> int:
        """How many entries stand for something else."""
        return len(self.entries) - self.added - self.removed


@frozen
class MappingDifference:
    """All that differs, rows in the order in which they stand, those that are gone where they stood.

    `keys` are the mapping's own, such as its name, without rows and lookup tables. `is_order_alone` says that only the
    order of its keys is another.
    """

    rows: tuple[RowDifference, ...]
    keys: tuple[KeyDifference, ...]
    lookups: tuple[LookupDifference, ...]
    is_order_alone: bool

    @property
    def is_empty(self) -> bool:
        """Whether both are written alike."""
        return not (self.rows or self.keys or self.lookups or self.is_order_alone)

    def count(self, change: RowChange) -> int:
        """How many rows had this happen to them."""
        return sum(row.change is change for row in self.rows)


def difference(before: Mapping, after: Mapping) -> MappingDifference:
    """What differs between a mapping as it was and as it is.

    Rows belong together if they are alike, else if they have the same destination, else if they stand at the same place
    with the same source or constant.
    """
    rows = _row_differences(before.rows or (), after.rows or ())
    lookups = _lookup_differences(before.entries.get(LOOKUPS_KEY, ABSENT), after.entries.get(LOOKUPS_KEY, ABSENT))
    passed = (ROWS_KEY,) if (before.rows is None) is (after.rows is None) else ()
    hidden = (*passed, LOOKUPS_KEY) if lookups is not None else passed
    keys = _key_differences(_named(before), _named(after), hidden)
    found = bool(rows or keys or lookups)
    return MappingDifference(rows, keys, lookups or (), not found and before != after)


def rows_still_there(before: Mapping, after: Mapping, rows: Iterable[int]) -> tuple[int, ...]:
    """Where rows of a mapping stand in another, by number from 0; those that are gone are left out."""
    old, new = before.rows or (), after.rows or ()
    differing = _row_differences(old, new)
    gone = {row.before_at for row in differing}
    others = {row.after_at for row in differing}
    kept_before = [at for at in range(len(old)) if at not in gone]
    kept_after = [at for at in range(len(new)) if at not in others]
    places = dict(zip(kept_before, kept_after, strict=True)) | {
        row.before_at: row.after_at for row in differing if row.before_at is not None and row.after_at is not None
    }
    return tuple(sorted(places[row] for row in rows if row in places))


def difference_summary(told: MappingDifference) -> str:
    """How much differs, in words: `3 rows changed, 1 added; the name changed`."""
    rows = [
        (change, count)
        for change in (RowChange.CHANGED, RowChange.ADDED, RowChange.REMOVED, RowChange.MOVED)
        if (count := told.count(change))
    ]
    parts = [
        ", ".join(
            f"{count} {'row' if count == 1 else 'rows'} {change}" if first else f"{count} {change}"
            for first, (change, count) in zip((True, *(False,) * len(rows)), rows, strict=False)
        )
    ]
    parts.extend(f"{key.key} changed" for key in told.keys)
    parts.extend(f"lookup table {table.name} {table.what}" for table in told.lookups)
    if told.is_order_alone:
        parts.append("the order of its keys changed")
    return "; ".join(filter(None, parts)) or "nothing differs"


def _named(mapping: Mapping) -> dict[str, Json]:
    return {
        key: len(mapping.rows) if key == ROWS_KEY and mapping.rows is not None else value
        for key, value in mapping.entries.items()
    }


def _key_differences(
    before: dict[str, Json], after: dict[str, Json], hidden: Sequence[str]
) -> tuple[KeyDifference, ...]:
    found = []
    for key in {**after, **before}:
        was, now = before.get(key, ABSENT), after.get(key, ABSENT)
        if key not in hidden and not same_json(was, now):
            found.append(KeyDifference(key, was, now))
    return tuple(found)


def _row_differences(before: Sequence[Row], after: Sequence[Row]) -> tuple[RowDifference, ...]:
    partners = _partners(before, after)  # of rows as they are, their places as they were
    moved = _out_of_order(partners)
    following: dict[int, list[RowDifference]] = defaultdict(list)
    place = -1
    now = {was: at for at, was in enumerate(partners) if was is not None}
    for at, row in enumerate(before):  # one that is gone is told after the one that it stood after
        if at in now:
            place = now[at]
        else:
            following[place].append(RowDifference(RowChange.REMOVED, at, None, row, None))
    found = following[-1]
    for at, row in enumerate(after):
        was = partners[at]
        if was is None:
            found.append(RowDifference(RowChange.ADDED, None, at, None, row))
        elif before[was] != row:
            keys = _key_differences(before[was].entries, row.entries, ())
            found.append(RowDifference(RowChange.CHANGED, was, at, before[was], row, keys, at in moved))
        elif at in moved:
            found.append(RowDifference(RowChange.MOVED, was, at, before[was], row, (), True))
        found.extend(following[at])
    return tuple(found)


def _partners(before: Sequence[Row], after: Sequence[Row]) -> list[int | None]:
    partners: list[int | None] = [None] * len(after)
    left = dict.fromkeys(range(len(before)))
    for key in (_as_written, _destination):
        waiting: dict[str, deque[int]] = defaultdict(deque)
        for at in left:
            if name := key(before[at]):
                waiting[name].append(at)
        for at, row in enumerate(after):
            name = key(row) if partners[at] is None else ""
            if name and waiting[name]:
                partners[at] = was = waiting[name].popleft()
                del left[was]
    by_origin: dict[str, list[int]] = defaultdict(list)
    for at in left:
        by_origin[_origin(before[at])].append(at)
    taken = [at for at in range(len(before)) if at not in left]
    place = 0
    for at, row in enumerate(after):
        partner = partners[at]
        if partner is None:
            partner = partners[at] = _first_in_gap(by_origin.get(_origin(row), ()), taken, place)
            if partner is not None:
                insort(taken, partner)
        place = place if partner is None else partner + 1
    return partners


def _first_in_gap(places: Sequence[int], taken: Sequence[int], start: int) -> int | None:
    """The first of these places, in order, from a start on, that comes before the next one that is taken."""
    at, end = bisect_left(places, start), bisect_left(taken, start)
    if at == len(places) or (end < len(taken) and taken[end] <= places[at]):
        return None
    return places[at]


def _as_written(row: Row) -> str:
    return write_json(row.entries)


def _destination(row: Row) -> str:
    return row.g_field or ""


def _origin(row: Row) -> str:
    return write_json(row.entries.get("hardCodedValue", row.e_field))


def _out_of_order(partners: Sequence[int | None]) -> set[int]:
    """The fewest places that must have moved: those outside the longest run that is still in order."""
    ends: list[int] = []
    ends_at: list[int] = []
    previous: dict[int, int | None] = {}
    for at, was in enumerate(partners):
        if was is not None:
            length = bisect_left(ends, was)
            previous[at] = ends_at[length - 1] if length else None
            ends[length : length + 1] = [was]
            ends_at[length : length + 1] = [at]
    kept: set[int] = set()
    step = ends_at[-1] if ends_at else None
    while step is not None:
        kept.add(step)
        step = previous[step]
    return {at for at in previous if at not in kept}


def _lookup_differences(before: Json, after: Json) -> tuple[LookupDifference, ...] | None:
    """What differs in the tables; None where they are no tables with names of their own, and differ as a whole."""
    if same_json(before, after):
        return ()
    tables = [_tables(held) for held in (before, after)]
    was, now = tables
    if was is None or now is None:
        return None
    found = []
    for name in {**now, **was}:
        if name not in was:
            found.append(_table_difference(name, RowChange.ADDED, {}, now[name]))
        elif name not in now:
            found.append(_table_difference(name, RowChange.REMOVED, was[name], {}))
        elif not same_json(was[name], now[name]):
            found.append(_table_difference(name, RowChange.CHANGED, was[name], now[name]))
    return tuple(found) or None


def _table_difference(name: str, what: RowChange, before: dict[str, Json], after: dict[str, Json]) -> LookupDifference:
    was, now = before.get("map", {}), after.get("map", {})
    if not (isinstance(was, dict) and isinstance(now, dict)):
        return LookupDifference(name, what, (), _key_differences(before, after, ("name",)))
    return LookupDifference(
        name, what, _key_differences(was, now, ()), _key_differences(before, after, ("name", "map"))
    )


def _tables(held: Json) -> dict[str, dict[str, Json]] | None:
    if held is ABSENT:
        return {}
    if not isinstance(held, list):
        return None
    named = {table["name"]: table for table in held if isinstance(table, dict) and isinstance(table.get("name"), str)}
    return named if len(named) == len(held) else None
