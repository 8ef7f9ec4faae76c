"""What is entered in a cell, as one step on the mapping."""

from functools import partial

from designer.jsontext import Json
from designer.mapping import Change, Mapping, edits
from designer.window.rows.columns import KEYS, Column


def enter_text(mapping: Mapping, row: int, column: Column, text: str) -> Change:
    """Set a source, destination or type; nothing typed clears it. A source takes the place of a constant."""
    key = KEYS[column]
    if not text.strip():
        return edits.clear_entry(mapping, row, key)
    if column is Column.SOURCE:
        return _set_one_of(mapping, row, key, text, KEYS[Column.CONSTANT])
    return edits.set_entry(mapping, row, key, text)


def enter_constant(mapping: Mapping, row: int, value: Json) -> Change:
    """Set a constant; it takes the place of a source."""
    return _set_one_of(mapping, row, KEYS[Column.CONSTANT], value, KEYS[Column.SOURCE])


def clear_cell(mapping: Mapping, row: int, column: Column) -> Change:
    """Take away what a cell shows."""
    return edits.clear_entry(mapping, row, KEYS[column])


def _set_one_of(mapping: Mapping, row: int, key: str, value: Json, instead_of: str) -> Change:
    set_it = partial(edits.set_entry, index=row, key=key, value=value)
    if instead_of not in (mapping.rows or ())[row].entries:
        return set_it(mapping)
    give_way = partial(edits.clear_entry, index=row, key=instead_of)
    return edits.in_one_step(set_it(mapping).label, mapping, [set_it, give_way])
