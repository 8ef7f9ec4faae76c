"""A row of a mapping, as it stands in the resource: known keys typed, others kept."""

from collections.abc import Mapping as JsonObject
from typing import Final

from designer.jsontext import Json, same_json

KNOWN_KEYS: Final = ("eField", "gField", "dataType", "hardCodedValue")
"""The keys of the plain resource, in the order in which the designer writes them."""

DATA_TYPES: Final = ("string", "number", "boolean")

DATE_FORMAT_KEYS: Final = ("extractDateFormat", "generateDateFormat")

DATE_KEYS: Final = ("extractDateFormat", "extractDateTimezone", "generateDateFormat", "generateDateTimezone")

EXTENDED_KEYS: Final = ("conditional", *DATE_KEYS, "lookupName", "default", "description", "status")
"""The optional keys of the extended language, in the order in which the designer writes them after the plain ones."""

_WRITTEN_ORDER: Final = (*KNOWN_KEYS, *EXTENDED_KEYS)


class Row:
    """A frozen row. `entries` is its JSON object in the order read; it is never changed.

    A key whose value is null counts as absent, except `hardCodedValue` and `default`, where null is a value.
    """

    __slots__ = ("_hash", "entries")
    entries: dict[str, Json]
    _hash: int

    def __init__(self, entries: JsonObject[str, Json]) -> None:
        object.__setattr__(self, "entries", dict(entries))
        # Rows are looked up at each step on a mapping.
        object.__setattr__(self, "_hash", hash((self.e_field, self.g_field, self.data_type)))

    @classmethod
    def of(
        cls,
        e_field: str | None = None,
        g_field: str | None = None,
        data_type: str | None = None,
        **constant: Json,
    ) -> "Row":
        """A row from its parts; `hard_coded_value=…` makes it a constant."""
        parts = {"eField": e_field, "gField": g_field, "dataType": data_type}
        entries: dict[str, Json] = {key: value for key, value in parts.items() if value is not None}
        if "hard_coded_value" in constant:
            entries["hardCodedValue"] = constant["hard_coded_value"]
        return cls(entries)

    @property
    def e_field(self) -> str | None:
        """What to extract; None where it is absent or no text."""
        return self._text("eField")

    @property
    def g_field(self) -> str | None:
        """Where to generate; None where it is absent or no text."""
        return self._text("gField")

    @property
    def data_type(self) -> str | None:
        """`string`, `number`, `boolean`, or what else stands there; None where it is absent or no text."""
        return self._text("dataType")

    @property
    def has_constant(self) -> bool:
        """Whether the row has a hardCodedValue, null included."""
        return "hardCodedValue" in self.entries

    @property
    def hard_coded_value(self) -> Json:
        """The constant, None where there is none too: see has_constant."""
        return self.entries.get("hardCodedValue")

    def with_entry(self, key: str, value: Json) -> "Row":
        """The row with one key set: in its place, or where the designer writes it."""
        if key in self.entries:
            return Row({**self.entries, key: value})
        later = _WRITTEN_ORDER[_WRITTEN_ORDER.index(key) + 1 :] if key in _WRITTEN_ORDER else ()
        entries: dict[str, Json] = {}
        for name, held in self.entries.items():
            if name in later and key not in entries:
                entries[key] = value
            entries[name] = held
        entries.setdefault(key, value)
        return Row(entries)

    def without_entry(self, key: str) -> "Row":
        """The row without one key."""
        return Row({name: held for name, held in self.entries.items() if name != key})

    def _text(self, key: str) -> str | None:
        value = self.entries.get(key)
        return value if isinstance(value, str) else None

    def __setattr__(self, name: str, value: object) -> None:
        raise AttributeError(f"a Row is frozen; {name} cannot be set")

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Row) and same_json(self.entries, other.entries)

    def __hash__(self) -> int:
        return self._hash

    def __repr__(self) -> str:
        return f"Row({self.entries!r})"

    def __reduce__(self) -> tuple[type["Row"], tuple[dict[str, Json]]]:
        return Row, (self.entries,)
