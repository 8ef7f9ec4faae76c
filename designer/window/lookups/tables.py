"""The lookup tables of a mapping as the editor sees them, and what a person does with their entries: all pure."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterable, Sequence
from typing import Final

from designer.frozen import frozen
from designer.jsontext import Json
from designer.mapping import Change, Mapping, edits
from designer.said import said

_DIGITS: Final = re.compile(r"(\d+)")
_KIND_ORDER: Final[dict[type, int]] = {bool: 1, int: 2, float: 2, str: 3, list: 4, dict: 5}


@frozen
class TableView:
    """A table as it stands in the resource: `entry` is its object, `map` its entries (none where they are unsound)."""

    name: str
    entry: dict[str, Json]
    map: dict[str, Json]

    @property
    def has_default(self) -> bool:
        """Whether a value that is not in the table becomes the default."""
        return "default" in self.entry

    @property
    def allows_failures(self) -> bool:
        """Whether a value that is not in the table becomes nothing."""
        return self.entry.get("allowFailures") is True


def tables_of(mapping: Mapping) -> tuple[TableView, ...]:
    """The tables that have a name; of two with one name the first, which is the one that is used."""
    held = mapping.entries.get("lookups")
    found: dict[str, TableView] = {}
    for entry in held if isinstance(held, list) else ():
        name = entry.get("name") if isinstance(entry, dict) else None
        if isinstance(name, str) and name not in found:
            entries = entry.get("map")
            found[name] = TableView(name, entry, entries if isinstance(entries, dict) else {})
    return tuple(found.values())


def table_named(mapping: Mapping, name: str) -> TableView | None:
    """The table of a name."""
    return next((table for table in tables_of(mapping) if table.name == name), None)


def unused_name(mapping: Mapping, wanted: str) -> str:
    """The wanted name, or one like it that no table has."""
    taken = {table.name for table in tables_of(mapping)}
    names = (wanted if number == 1 else f"{wanted} {number}" for number in range(1, len(taken) + 2))
    return next(name for name in names if name not in taken)


def new_table(mapping: Mapping, name: str, entries: Iterable[tuple[str, Json]], rows: Collection[int]) -> Change:
    """Add a table, and let rows look their values up in it."""
    steps: list[Callable[[Mapping], Change]] = [
        lambda held: edits.add_lookup(held, {"name": name, "map": dict(entries)}),
    ]
    if rows:
        steps.append(lambda held: edits.set_option(held, rows, "lookupName", name))
    return edits.in_one_step(said("Add lookup table"), mapping, steps)


def set_map(mapping: Mapping, table: TableView, entries: Iterable[tuple[str, Json]], label: str) -> Change:
    """Give a table other entries."""
    return _with_entry(mapping, table, {**table.entry, "map": dict(entries)}, label)


def set_key(mapping: Mapping, table: TableView, at: int, key: str) -> Change:
    """Give an entry another key; past the last one, make an entry."""
    entries = list(table.map.items())
    if at >= len(entries):
        return set_map(mapping, table, [*entries, (key, "")], said("Add entry"))
    entries[at] = (key, entries[at][1])
    return set_map(mapping, table, entries, said("Change entry"))


def set_value(mapping: Mapping, table: TableView, key: str, value: Json) -> Change:
    """Say what a key becomes."""
    return set_map(mapping, table, {**table.map, key: value}.items(), said("Change entry"))


def remove_entries(mapping: Mapping, table: TableView, at: Collection[int]) -> Change:
    """Take entries away, by their places."""
    kept = [entry for place, entry in enumerate(table.map.items()) if place not in at]
    return set_map(mapping, table, kept, said("Delete entry") if len(at) == 1 else said("Delete {0} entries", len(at)))


def paste_entries(mapping: Mapping, table: TableView, entries: Sequence[tuple[str, Json]]) -> Change:
    """Put entries in: those whose key is there already get the new value, the others come last."""
    label = said("Paste entry") if len(entries) == 1 else said("Paste {0} entries", len(entries))
    return set_map(mapping, table, {**table.map, **dict(entries)}.items(), label)


def sort_entries(mapping: Mapping, table: TableView, by_value: bool) -> Change:
    """Sort by key or by value, numbers by their size; what is sorted that way already, the other way round."""
    entries = list(table.map.items())
    ordered = sorted(
        entries, key=(lambda entry: _value_rank(entry[1])) if by_value else (lambda entry: _rank(entry[0]))
    )
    return set_map(mapping, table, ordered if ordered != entries else reversed(ordered), said("Sort table"))


def set_missing(mapping: Mapping, table: TableView, allows_failures: bool) -> Change:
    """Say that a value that is not in the table is an error, or becomes nothing."""
    entry = {key: held for key, held in table.entry.items() if key not in ("default", "allowFailures")}
    return _with_entry(
        mapping, table, {**entry, "allowFailures": True} if allows_failures else entry, said("Set what is missing")
    )


def set_default(mapping: Mapping, table: TableView, value: Json) -> Change:
    """Say what a value becomes that is not in the table."""
    return _with_entry(mapping, table, {**table.entry, "default": value}, said("Set what is missing"))


def _with_entry(mapping: Mapping, table: TableView, entry: dict[str, Json], label: str) -> Change:
    change = edits.set_lookup(mapping, table.name, entry)
    return Change(label, change.before, change.after, change.select)


def _rank(text: str) -> tuple[list[tuple[int, int, str]], str]:
    parts = [part for part in _DIGITS.split(text.casefold()) if part]
    return [(0, int(part), "") if part.isdecimal() else (1, 0, part) for part in parts], text


def _value_rank(value: Json) -> tuple[int, float, tuple[list[tuple[int, int, str]], str]]:
    kind = _KIND_ORDER.get(type(value), 0)
    number = float(value) if kind in (1, 2) and abs(value) < 1e300 else 0.0
    return kind, number, _rank(value) if isinstance(value, str) else ([], "")
