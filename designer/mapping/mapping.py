"""A mapping as a value: its name, its rows, and every other key of the resource in its place."""

from typing import Final, Self

from designer.frozen import frozen, replace
from designer.jsontext import Json, same_json
from designer.mapping.lookups import LOOKUPS_KEY, Lookup, read_lookups
from designer.mapping.problem import Problem
from designer.mapping.row import Row

ROWS_KEY: Final = "fieldMapping"


@frozen
class Mapping:
    """A frozen mapping. `rows` is None where the resource has no `fieldMapping`: documents pass along.

    `entries` holds all keys of the resource in their order, `fieldMapping` with None as a placeholder.
    """

    entries: dict[str, Json]
    rows: tuple[Row, ...] | None

    def __init__(self, entries: dict[str, Json] | None = None, rows: tuple[Row, ...] | None = None) -> None:
        object.__setattr__(self, "entries", {} if entries is None else entries)
        object.__setattr__(self, "rows", rows)

    @property
    def name(self) -> str:
        """The mapping's name; empty where it has none."""
        return str(self.entries.get("name", ""))

    @property
    def passes_along(self) -> bool:
        """Whether source documents pass along unchanged, since there are no rows to speak of."""
        return self.rows is None

    @property
    def row_count(self) -> int:
        """How many rows there are, 0 where documents pass along."""
        return len(self.rows or ())

    @property
    def description(self) -> str:
        """The note for people; empty where it has none."""
        held = self.entries.get("description")
        return held if isinstance(held, str) else ""

    @property
    def lookups(self) -> dict[str, Lookup]:
        """The lookup tables by name; those that are not sound are left out, and told in `lookup_problems`."""
        return read_lookups(self.entries.get(LOOKUPS_KEY))[0]

    @property
    def lookup_problems(self) -> tuple[Problem, ...]:
        """What is wrong with the lookup tables."""
        return read_lookups(self.entries.get(LOOKUPS_KEY))[1]

    def with_rows(self, rows: tuple[Row, ...] | None) -> Self:
        """The mapping with other rows; None takes `fieldMapping` away."""
        if rows is None:
            entries = {key: value for key, value in self.entries.items() if key != ROWS_KEY}
            return replace(self, entries=entries, rows=None)
        entries = self.entries if ROWS_KEY in self.entries else {**self.entries, ROWS_KEY: None}
        return replace(self, entries=entries, rows=rows)

    def with_name(self, name: str) -> Self:
        """The mapping under another name; the key comes first where it is new."""
        entries = {**self.entries, "name": name} if "name" in self.entries else {"name": name, **self.entries}
        return replace(self, entries=entries)

    def with_entry(self, key: str, value: Json) -> Self:
        """The mapping with one key of the resource set, in its place or at the end; not for `fieldMapping`."""
        return replace(self, entries={**self.entries, key: value})

    def without_entry(self, key: str) -> Self:
        """The mapping without one key of the resource; not for `fieldMapping`."""
        return replace(self, entries={name: held for name, held in self.entries.items() if name != key})

    def __eq__(self, other: object) -> bool:
        # As it is written: the order of keys counts, and 1 is not true.
        return isinstance(other, Mapping) and self.rows == other.rows and same_json(self.entries, other.entries)

    def __hash__(self) -> int:
        return hash((tuple(self.entries), self.rows))
