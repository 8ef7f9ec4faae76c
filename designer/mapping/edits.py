"""Every step that a person takes on a mapping, as a pure function: Mapping -> Change."""

from collections.abc import Collection, Sequence

from designer.jsontext import Json
from designer.mapping.change import Change
from designer.mapping.expressions import as_placeholder, escape_literal, is_expression
from designer.mapping.mapping import Mapping
from designer.mapping.paths import Path, PathError, format_path, parse_path
from designer.mapping.row import KNOWN_KEYS, Row


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
    label = "Delete row" if len(indexes) == 1 else f"Delete {len(indexes)} rows"
    return Change(label, mapping, mapping.with_rows(kept), (following,) if following >= 0 else ())


def move_row(mapping: Mapping, index: int, to: int) -> Change:
    """Move a row so that it stands at `to`."""
    rows = list(mapping.rows or ())
    rows.insert(to, rows.pop(index))
    return Change("Move row", mapping, mapping.with_rows(tuple(rows)), (to,))


def set_entry(mapping: Mapping, index: int, key: str, value: Json) -> Change:
    """Set one key of a row."""
    return _replaced(mapping, index, _row(mapping, index).with_entry(key, value), f"Change {_WORDS.get(key, key)}")


def clear_entry(mapping: Mapping, index: int, key: str) -> Change:
    """Take one key of a row away."""
    return _replaced(mapping, index, _row(mapping, index).without_entry(key), f"Clear {_WORDS.get(key, key)}")


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


def replace_source(mapping: Mapping, index: int, source: Path) -> Change:
    """Give a row another source; a constant gives way."""
    row = _row(mapping, index).without_entry("hardCodedValue").with_entry("eField", format_path(source))
    return _replaced(mapping, index, row, "Replace source")


def combine_source(mapping: Mapping, index: int, source: Path) -> Change:
    """Add a source to what a row has, as an expression: `{first} {last}`."""
    row = _row(mapping, index)
    if row.has_constant:
        held = row.hard_coded_value
        before = escape_literal(held) if isinstance(held, str) else ""
    else:
        before = row.e_field or ""
        if before and not is_expression(before):
            before = f"{{{before}}}"
    text = f"{before} {as_placeholder(source)}".strip()
    changed = row.without_entry("hardCodedValue").with_entry("eField", text).without_entry("dataType")
    return _replaced(mapping, index, changed, "Combine fields")


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
        target = _target(row)
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
    return tuple(index for index, row in enumerate(mapping.rows or ()) if _target(row) == target)


def rows_within(mapping: Mapping, target: Path) -> tuple[int, ...]:
    """The rows that generate this path or something inside it."""
    return tuple(
        index
        for index, row in enumerate(mapping.rows or ())
        if (path := _target(row)) is not None and path[: len(target)] == target
    )


_WORDS = dict(zip(KNOWN_KEYS, ("source", "destination", "type", "constant"), strict=True))


def _target(row: Row) -> Path | None:
    if row.g_field is None:
        return None
    try:
        return parse_path(row.g_field)
    except PathError:
        return None


def _row(mapping: Mapping, index: int) -> Row:
    return (mapping.rows or ())[index]


def _replaced(mapping: Mapping, index: int, row: Row, label: str) -> Change:
    rows = mapping.rows or ()
    if rows[index] == row:
        return Change(label, mapping, mapping, (index,))
    return Change(label, mapping, mapping.with_rows((*rows[:index], row, *rows[index + 1 :])), (index,))
