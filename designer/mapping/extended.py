"""Plain or extended: which optional keys a mapping uses, and what the plain resource has to leave out of it."""

from collections.abc import Iterable, Sequence
from typing import Final

from designer.frozen import frozen
from designer.mapping.lookups import LOOKUPS_KEY
from designer.mapping.mapping import Mapping
from designer.mapping.options import INACTIVE
from designer.mapping.problem import Problem, Severity
from designer.mapping.row import DATE_KEYS, EXTENDED_KEYS, Row
from designer.said import said

EXTENDED_MAPPING_KEYS: Final = (LOOKUPS_KEY, "description")
"""The optional keys of the mapping itself."""

_EXTENDED: Final = frozenset(EXTENDED_KEYS)

_CONSEQUENCES: Final = {
    "conditional": said("without `conditional`, so that it always generates"),
    "lookupName": said("without `lookupName`, so that its value is not looked up"),
    "default": said("without `default`, so that what is missing stays missing"),
    "description": said("without its note"),
    "status": said("without `status`, which makes no difference"),
}


@frozen
class ExtendedKeys:
    """The optional keys that a mapping uses: its own, and those of its rows by their index, in the order written."""

    of_mapping: tuple[str, ...]
    of_rows: tuple[tuple[int, tuple[str, ...]], ...]

    @property
    def is_extended(self) -> bool:
        """Whether there are any; else the mapping is a plain resource."""
        return bool(self.of_mapping or self.of_rows)


@frozen
class PlainMapping:
    """A mapping in the form of the plain resource, and in words what had to be left out."""

    mapping: Mapping
    left_out: tuple[str, ...]


def extended_keys(mapping: Mapping) -> ExtendedKeys:
    """The optional keys that a mapping uses. A key whose value is null is not used, but for `default`."""
    using = [at for at, row in enumerate(mapping.rows or ()) if not _EXTENDED.isdisjoint(row.entries)]  # mostly none
    rows = [(at, _keys_of((mapping.rows or ())[at])) for at in using]
    return ExtendedKeys(
        tuple(key for key in mapping.entries if key in EXTENDED_MAPPING_KEYS and mapping.entries[key] is not None),
        tuple((index, keys) for index, keys in rows if keys),
    )


def plain_mapping(mapping: Mapping) -> PlainMapping:
    """The mapping without its optional keys, and without the rows that are switched off."""
    rows: list[Row] = []
    left_out: list[str] = []
    for index, row in enumerate(mapping.rows or ()):
        keys = _keys_of(row)
        if row.entries.get("status") == INACTIVE:
            left_out.append(said("Row {0}, which is switched off.", index + 1))
            continue
        left_out.extend(said("Row {0} is {1}.", index + 1, words) for words in _consequences(keys))
        rows.append(_without(row))
    plain = mapping if mapping.rows is None else mapping.with_rows(tuple(rows))
    for key in EXTENDED_MAPPING_KEYS:
        if key in mapping.entries:
            plain = plain.without_entry(key)
            if mapping.entries[key] is not None:
                left_out.append(_of_mapping(mapping, key))
    return PlainMapping(plain, tuple(left_out))


def extended_note(mapping: Mapping) -> Problem | None:
    """That a mapping is extended, as an info; None of a plain one."""
    keys = extended_keys(mapping)
    if not keys.is_extended:
        return None
    rows: dict[str, list[int]] = {}
    for index, of_row in keys.of_rows:
        for key in of_row:
            rows.setdefault(key, []).append(index + 1)
    used: str = ", ".join(keys.of_mapping)
    for key, numbers in rows.items():
        by_rows = said("{0} ({1})", key, _rows(numbers))
        used = said("{0}, {1}", used, by_rows) if used else by_rows
    return Problem(
        "extended", Severity.INFO, None, said("the mapping is extended: it uses {0}", used),
        "An export to the plain resource leaves these out.",
    )  # fmt: skip


def _keys_of(row: Row) -> tuple[str, ...]:
    if _EXTENDED.isdisjoint(row.entries):  # nearly always
        return ()
    return tuple(
        key for key in row.entries if key in EXTENDED_KEYS and (row.entries[key] is not None or key == "default")
    )


def _without(row: Row) -> Row:
    if not any(key in EXTENDED_KEYS for key in row.entries):
        return row
    return Row({key: value for key, value in row.entries.items() if key not in EXTENDED_KEYS})


def _consequences(keys: Sequence[str]) -> Iterable[str]:
    dates = [f"`{key}`" for key in keys if key in DATE_KEYS]
    if dates:
        yield said("without {0}, so that the date passes as it is", ", ".join(dates))
    for key in keys:
        if key in _CONSEQUENCES:
            yield _CONSEQUENCES[key]


def _of_mapping(mapping: Mapping, key: str) -> str:
    if key == LOOKUPS_KEY:
        names = ", ".join(mapping.lookups) or said("none that can be used")
        return said("The lookup tables: {0}.", names)
    return said("The note on the mapping.")


def _rows(numbers: list[int]) -> str:
    shown = ", ".join(map(str, numbers[:5]))
    if len(numbers) > 5:
        return said("rows {0} and more", shown)
    return said("row {0}", shown) if len(numbers) == 1 else said("rows {0}", shown)
