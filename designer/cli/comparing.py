"""`diff`: what differs between two mappings."""

import argparse
from collections.abc import Iterator

from designer.cli.input import load_mapping, refuse_reading_twice
from designer.cli.visible_text import visible
from designer.documents import document_text
from designer.jsontext import Json
from designer.mapping import row_to_json
from designer.mapping.difference import (
    ABSENT,
    KeyDifference,
    LookupDifference,
    MappingDifference,
    RowChange,
    RowDifference,
    difference,
    difference_summary,
)

_FINE = 0
_FINDINGS = 1
_SIGNS = {RowChange.ADDED: "+", RowChange.REMOVED: "-", RowChange.CHANGED: "~", RowChange.MOVED: ">"}


def diff(said: argparse.Namespace) -> int:
    """Print what differs, row by row."""
    refuse_reading_twice([said.old, said.new])
    told = difference(load_mapping(said.old), load_mapping(said.new))
    if said.json:
        print(document_text(_as_json(told), 2))
    else:
        for line in _lines(told):
            print(line)
    return _FINE if told.is_empty else _FINDINGS


def _lines(told: MappingDifference) -> Iterator[str]:
    for key in told.keys:
        yield f"~ {visible(key.key)}: {_change_words(key)}"
    for table in told.lookups:
        counts = ", ".join(
            f"{count} {what}"
            for count, what in ((table.added, "added"), (table.removed, "removed"), (table.changed, "changed"))
            if count
        )
        yield f"{_SIGNS[table.what]} lookup table {visible(table.name)}" + (f": {counts}" if counts else "")
        yield from (f"    {_SIGNS[RowChange.CHANGED]} {visible(key.key)}: {_change_words(key)}" for key in table.keys)
        yield from map(_entry_line, table.entries)
    for row in told.rows:
        yield from _row_lines(row)
    if told.rows:
        yield ""
    yield ("No differences." if told.is_empty else difference_summary(told))


def _row_lines(row: RowDifference) -> Iterator[str]:
    sign = _SIGNS[row.change]
    where = f"row {_place_words(row)}"
    if row.change in (RowChange.ADDED, RowChange.REMOVED):
        yield f"{sign} {where}: {row_to_json(row.row)}"
        return
    target = visible(row.row.g_field or "") or "no destination yet"
    if row.change is RowChange.MOVED:
        yield f"{sign} {where}, {target}"
        return
    yield f"{sign} {where}, {target}" + (": the order of its keys" if not row.keys else "")
    for key in row.keys:
        yield f"    {visible(key.key)}: {_change_words(key)}"


def _entry_line(entry: KeyDifference) -> str:
    key = document_text(entry.key)
    if entry.before is ABSENT:
        return f"    {_SIGNS[RowChange.ADDED]} {key}: {document_text(entry.after)}"
    if entry.after is ABSENT:
        return f"    {_SIGNS[RowChange.REMOVED]} {key}: {document_text(entry.before)}"
    return f"    {_SIGNS[RowChange.CHANGED]} {key}: {_change_words(entry)}"


def _place_words(row: RowDifference) -> str:
    at = row.after_at if row.after_at is not None else row.before_at
    was = f", was row {row.before_at + 1}" if row.is_moved and row.before_at is not None else ""
    return f"{(at or 0) + 1}{was}"


def _change_words(key: KeyDifference) -> str:
    was, now = ("not there" if value is ABSENT else document_text(value) for value in (key.before, key.after))
    return f"{was} -> {now}"


def _as_json(told: MappingDifference) -> Json:
    return {
        "rows": [_row_json(row) for row in told.rows],
        "keys": [_key_json(key) for key in told.keys],
        "lookups": [_lookup_json(table) for table in told.lookups],
        "orderOfKeys": told.is_order_alone,
    }


def _row_json(row: RowDifference) -> Json:
    return {
        "change": str(row.change),
        "moved": row.is_moved,
        "oldRow": None if row.before_at is None else row.before_at + 1,
        "newRow": None if row.after_at is None else row.after_at + 1,
        "old": None if row.before is None else row.before.entries,
        "new": None if row.after is None else row.after.entries,
        "keys": [_key_json(key) for key in row.keys],
    }


def _key_json(key: KeyDifference) -> Json:
    told: dict[str, Json] = {"key": key.key}
    if key.before is not ABSENT:
        told["old"] = key.before
    if key.after is not ABSENT:
        told["new"] = key.after
    return told


def _lookup_json(table: LookupDifference) -> Json:
    return {
        "name": table.name,
        "change": str(table.what),
        "added": table.added,
        "removed": table.removed,
        "changed": table.changed,
        "entries": [_key_json(entry) for entry in table.entries],
        "keys": [_key_json(key) for key in table.keys],
    }
