"""Every step that a person takes on a mapping, as a pure function: Mapping -> Change."""

from collections.abc import Callable, Collection, Sequence
from functools import partial

from designer.jsontext import Json, same_json, write_json
from designer.mapping.change import Change
from designer.mapping.expressions import as_placeholder, escape_literal, is_expression
from designer.mapping.lookups import LOOKUPS_KEY
from designer.mapping.mapping import Mapping
from designer.mapping.paths import Path, format_path
from designer.mapping.row import Row
from designer.mapping.row_paths import row_destination
from designer.said import said


def insert_rows(mapping: Mapping, rows: Sequence[Row], at: int | None = None, label: str = "Add rows") -> Change:
    """Insert rows before row `at`, at the end by default; a mapping that passes documents along gets rows."""
    held = mapping.rows or ()
    at = len(held) if at is None else at
    after = mapping.with_rows((*held[:at], *rows, *held[at:]))
    return Change(label, mapping, after, tuple(range(at, at + len(rows))))


def remove_rows(mapping: Mapping, indexes: Collection[int]) -> Change:
    """Remove rows."""
    kept = tuple(row for index, row in enumerate(mapping.rows or ()) if index not in indexes)
    following = min(min(indexes, default=0), len(kept) - 1)
    label = said("Delete row") if len(indexes) == 1 else said("Delete {0} rows", len(indexes))
    return Change(label, mapping, mapping.with_rows(kept), (following,) if following >= 0 else ())


def move_rows(mapping: Mapping, indexes: Collection[int], to: int) -> Change:
    """Move rows, in their order, before the row that stands at `to` now (the number of rows: to the end)."""
    rows = mapping.rows or ()
    moved = [index for index in range(len(rows)) if index in indexes]
    before = [index for index in range(min(to, len(rows))) if index not in indexes]
    after = [index for index in range(to, len(rows)) if index not in indexes]
    order = (*before, *moved, *after)
    label = said("Move row") if len(moved) == 1 else said("Move {0} rows", len(moved))
    select = tuple(range(len(before), len(before) + len(moved)))
    return Change(label, mapping, mapping.with_rows(tuple(rows[index] for index in order)), select)


def duplicate_rows(mapping: Mapping, indexes: Collection[int]) -> Change:
    """Put a copy of rows after the last of them."""
    copies = [row for index, row in enumerate(mapping.rows or ()) if index in indexes]
    label = said("Duplicate row") if len(copies) == 1 else said("Duplicate {0} rows", len(copies))
    return insert_rows(mapping, copies, max(indexes, default=mapping.row_count - 1) + 1, label)


def in_one_step(label: str, mapping: Mapping, steps: Sequence[Callable[[Mapping], Change]]) -> Change:
    """Several steps, each made on what the one before left, as one that is undone at once."""
    after = mapping
    selected: list[int] = []
    for step in steps:
        change = step(after)
        after = change.after
        selected.extend(index for index in change.select if index not in selected)
    return Change(label, mapping, after, tuple(selected))


def set_entry(mapping: Mapping, index: int, key: str, value: Json) -> Change:
    """Set one key of a row."""
    return _replaced(
        mapping, index, _row(mapping, index).with_entry(key, value), said("Change {0}", _WORDS.get(key, key))
    )


def clear_entry(mapping: Mapping, index: int, key: str) -> Change:
    """Take one key of a row away."""
    return _replaced(mapping, index, _row(mapping, index).without_entry(key), said("Clear {0}", _WORDS.get(key, key)))


def set_option(mapping: Mapping, indexes: Collection[int], key: str, value: Json) -> Change:
    """Set an optional key of rows, such as `default` or `lookupName`."""
    rows = tuple(
        row.with_entry(key, value) if index in indexes and not _holds(row, key, value) else row
        for index, row in enumerate(mapping.rows or ())
    )
    return _of_rows(said("Set {0}", _WORDS.get(key, key)), mapping, rows, indexes)


def remove_option(mapping: Mapping, indexes: Collection[int], *keys: str) -> Change:
    """Take optional keys of rows away."""
    rows = tuple(
        _without_entries(row, keys) if index in indexes else row for index, row in enumerate(mapping.rows or ())
    )
    return _of_rows(said("Remove {0}", _WORDS.get(keys[0], keys[0])), mapping, rows, indexes)


def set_description(mapping: Mapping, text: str) -> Change:
    """Give the mapping a note; an empty one takes it away."""
    after = mapping.with_entry("description", text) if text else mapping.without_entry("description")
    return Change("Change the note", mapping, after)


def add_lookup(mapping: Mapping, entry: dict[str, Json]) -> Change:
    """Add a lookup table, as it stands in the resource: `name`, `map`, and what else there is."""
    return Change("Add lookup table", mapping, _with_lookups(mapping, [*_lookups(mapping), entry]))


def set_lookup(mapping: Mapping, name: str, entry: dict[str, Json]) -> Change:
    """Put another table in the place of the first of this name, or add it."""
    held = _lookups(mapping)
    at = _lookup_at(held, name)
    if at is None:
        return add_lookup(mapping, entry)
    return Change("Change lookup table", mapping, _with_lookups(mapping, [*held[:at], entry, *held[at + 1 :]]))


def rename_lookup(mapping: Mapping, old: str, new: str) -> Change:
    """Give a lookup table another name, in the rows that use it too."""
    label = said("Rename lookup table")
    held = _lookups(mapping)
    at = _lookup_at(held, old)
    if at is None or old == new:
        return Change(label, mapping, mapping)
    renamed = _with_lookups(mapping, [*held[:at], {**held[at], "name": new}, *held[at + 1 :]])
    users = rows_using_lookup(mapping, old)
    if not users:
        return Change(label, mapping, renamed)
    rows = tuple(
        row.with_entry("lookupName", new) if index in users else row for index, row in enumerate(mapping.rows or ())
    )
    return Change(label, mapping, renamed.with_rows(rows), users)


def remove_lookup(mapping: Mapping, name: str) -> Change:
    """Take the first lookup table of this name away; rows that use it keep its name, and say that it is missing."""
    held = _lookups(mapping)
    at = _lookup_at(held, name)
    if at is None:
        return Change("Delete lookup table", mapping, mapping)
    return Change("Delete lookup table", mapping, _with_lookups(mapping, [*held[:at], *held[at + 1 :]]))


def rows_using_lookup(mapping: Mapping, name: str) -> tuple[int, ...]:
    """The rows that look their value up in this table."""
    return tuple(index for index, row in enumerate(mapping.rows or ()) if row.entries.get("lookupName") == name)


def map_field(mapping: Mapping, source: Path, target: Path, data_type: str | None = None) -> Change:
    """Make a row from a source field to a destination field; a row there without a source gets it."""
    text = format_path(source)
    for index in rows_generating(mapping, target):
        row = _row(mapping, index)
        if row.entries.get("eField") is None and not row.has_constant:
            filled = row.with_entry("eField", text)
            return _replaced(
                mapping, index, filled.with_entry("dataType", data_type) if data_type else filled, "Map field"
            )
    return insert_rows(mapping, [Row.of(text, format_path(target), data_type)], label="Map field")


def replace_source(mapping: Mapping, index: int, source: Path, data_type: str | None = None) -> Change:
    """Give a row another source, and the type that it takes; a constant gives way."""
    row = _row(mapping, index).without_entry("hardCodedValue").with_entry("eField", format_path(source))
    if data_type is not None:
        row = row.with_entry("dataType", data_type)
    return _replaced(mapping, index, row, "Replace source")


def combine_sources(mapping: Mapping, index: int, sources: Sequence[Path]) -> Change:
    """Add sources to what a row has, as an expression: `{first} {last}`."""
    row = _row(mapping, index)
    if row.has_constant:
        held = row.hard_coded_value
        before = escape_literal(held if isinstance(held, str) else write_json(held)) if held is not None else ""
    else:
        before = row.e_field or ""
        if before and not is_expression(before):
            before = f"{{{before}}}"
    text = " ".join([before, *map(as_placeholder, sources)]).strip()
    changed = row.without_entry("hardCodedValue").with_entry("eField", text).without_entry("dataType")
    return _replaced(mapping, index, changed, "Combine fields")


def add_destination(mapping: Mapping, target: Path) -> Change:
    """Add a destination field by hand: a row that waits for its source."""
    return insert_rows(mapping, [Row({"gField": format_path(target)})], label="Add field")


def remove_destination(mapping: Mapping, target: Path) -> Change:
    """Remove the rows that generate a destination field or something inside it."""
    change = remove_rows(mapping, rows_within(mapping, target))
    return Change("Delete field", change.before, change.after, change.select)


def map_several(mapping: Mapping, pairs: Sequence[tuple[Path, Path, str | None]]) -> Change:
    """Make a row for each source, destination and type, as one step."""
    label = said("Map field") if len(pairs) == 1 else said("Map {0} fields", len(pairs))
    return in_one_step(label, mapping, [partial(_map_pair, pair=pair) for pair in pairs])


def map_expression(mapping: Mapping, sources: Sequence[Path], target: Path) -> Change:
    """Make a row that puts several sources together, with a space between: `{first} {last}`."""
    text = " ".join(map(as_placeholder, sources))
    return insert_rows(mapping, [Row.of(text, format_path(target))], label="Combine fields")


def set_constant(mapping: Mapping, target: Path, value: Json) -> Change:
    """Give a destination field a constant: in the row that generates it, or in a new one."""
    indexes = rows_generating(mapping, target)
    if indexes:
        row = _row(mapping, indexes[-1]).without_entry("eField").with_entry("hardCodedValue", value)
        return _replaced(mapping, indexes[-1], row, "Set constant")
    return insert_rows(mapping, [Row({"gField": format_path(target), "hardCodedValue": value})], label="Set constant")


def rename_destination(mapping: Mapping, old: Path, new: Path) -> Change:
    """Give a destination field another path, with all that is generated below it."""
    rows = []
    touched = []
    for index, row in enumerate(mapping.rows or ()):
        target = row_destination(row)
        if target is not None and target[: len(old)] == old:
            row = row.with_entry("gField", format_path(new + target[len(old) :]))
            touched.append(index)
        rows.append(row)
    return Change("Rename field", mapping, mapping.with_rows(tuple(rows)), tuple(touched))


def pass_documents_along(mapping: Mapping) -> Change:
    """Take `fieldMapping` away, so that documents pass along unchanged."""
    return Change("Pass documents along", mapping, mapping.with_rows(None))


def start_rows(mapping: Mapping) -> Change:
    """Give a mapping that passes documents along an empty list of rows."""
    return Change("Start with rows", mapping, mapping.with_rows(()))


def rename_mapping(mapping: Mapping, name: str) -> Change:
    """Give the mapping another name."""
    return Change("Rename mapping", mapping, mapping.with_name(name))


def rows_generating(mapping: Mapping, target: Path) -> tuple[int, ...]:
    """The rows whose gField is exactly this path."""
    return tuple(index for index, row in enumerate(mapping.rows or ()) if row_destination(row) == target)


def rows_within(mapping: Mapping, target: Path) -> tuple[int, ...]:
    """The rows that generate this path or something inside it."""
    return tuple(
        index
        for index, row in enumerate(mapping.rows or ())
        if (path := row_destination(row)) is not None and path[: len(target)] == target
    )


_WORDS = {
    "eField": said("source"),
    "gField": said("destination"),
    "dataType": said("type"),
    "hardCodedValue": said("constant"),
    "conditional": said("condition"),
    "extractDateFormat": said("date format"),
    "extractDateTimezone": said("time zone"),
    "generateDateFormat": said("date format"),
    "generateDateTimezone": said("time zone"),
    "lookupName": said("lookup"),
    "description": said("note"),
}


def _map_pair(mapping: Mapping, pair: tuple[Path, Path, str | None]) -> Change:
    return map_field(mapping, *pair)


def _holds(row: Row, key: str, value: Json) -> bool:
    return key in row.entries and same_json(row.entries[key], value)


def _without_entries(row: Row, keys: Collection[str]) -> Row:
    if not any(key in row.entries for key in keys):
        return row
    return Row({key: value for key, value in row.entries.items() if key not in keys})


def _of_rows(label: str, mapping: Mapping, rows: tuple[Row, ...], indexes: Collection[int]) -> Change:
    """A change of the entries of rows; of rows that stayed as they were, none."""
    select = tuple(sorted(indexes))
    if all(row is held for row, held in zip(rows, mapping.rows or (), strict=True)):
        return Change(label, mapping, mapping, select)
    return Change(label, mapping, mapping.with_rows(rows), select)


def _lookups(mapping: Mapping) -> list[Json]:
    held = mapping.entries.get(LOOKUPS_KEY)
    return held if isinstance(held, list) else []


def _with_lookups(mapping: Mapping, tables: list[Json]) -> Mapping:
    return mapping.with_entry(LOOKUPS_KEY, tables) if tables else mapping.without_entry(LOOKUPS_KEY)


def _lookup_at(tables: list[Json], name: str) -> int | None:
    return next((at for at, table in enumerate(tables) if isinstance(table, dict) and table.get("name") == name), None)


def _row(mapping: Mapping, index: int) -> Row:
    return (mapping.rows or ())[index]


def _replaced(mapping: Mapping, index: int, row: Row, label: str) -> Change:
    rows = mapping.rows or ()
    if rows[index] == row:
        return Change(label, mapping, mapping, (index,))
    return Change(label, mapping, mapping.with_rows((*rows[:index], row, *rows[index + 1 :])), (index,))
