"""A difference of two mappings in words."""

from __future__ import annotations

from PySide6.QtCore import QObject

from designer.documents import document_text
from designer.jsontext import Json
from designer.mapping.difference import ABSENT, LookupDifference, MappingDifference, RowChange

_LONGEST = 200


class DifferenceWords(QObject):
    """Says what differs, for people."""

    def summary(self, told: MappingDifference) -> str:
        """How much differs: `3 rows changed, 1 added`."""
        if told.is_empty:
            return self.tr("nothing differs")
        parts: list[str] = []
        for change in (RowChange.CHANGED, RowChange.ADDED, RowChange.REMOVED, RowChange.MOVED):
            if count := told.count(change):
                parts.append(self._counted(change, count, is_first=not parts))
        if told.keys:
            parts.append(", ".join(self.key(key.key) for key in told.keys))
        if told.lookups:
            names = ", ".join(table.name for table in told.lookups)
            parts.append(self.tr("lookup tables: {0}").format(names))
        if told.is_order_alone:
            parts.append(self.tr("the order of its keys"))
        return ", ".join(parts)

    def change(self, change: RowChange) -> str:
        """What happened, in a word."""
        words = {
            RowChange.ADDED: self.tr("Added"),
            RowChange.REMOVED: self.tr("Removed"),
            RowChange.CHANGED: self.tr("Changed"),
            RowChange.MOVED: self.tr("Moved"),
        }
        return words[change]

    def key(self, key: str) -> str:
        """A key, as the window calls it."""
        words = {
            "eField": self.tr("Source"),
            "gField": self.tr("Destination"),
            "dataType": self.tr("Type"),
            "hardCodedValue": self.tr("Constant"),
            "lookupName": self.tr("Lookup table"),
            "conditional": self.tr("Condition"),
            "default": self.tr("Default"),
            "description": self.tr("Note"),
            "name": self.tr("Name"),
            "lookups": self.tr("Lookup tables"),
        }
        return words.get(key, key)

    def value(self, value: Json, key: str = "") -> str:
        """A value of a key on one line, cut where it is long; a dash where it is not there."""
        if value is ABSENT:
            return "–"
        is_plain = isinstance(value, str) and value and value.isprintable() and key not in ("hardCodedValue", "default")
        text = value if is_plain else document_text(value)
        return text if len(text) <= _LONGEST else f"{text[:_LONGEST]}…"

    def entries(self, table: LookupDifference) -> str:
        """How many entries of a lookup table differ."""
        counts = (
            (self.tr("{0} added"), table.added),
            (self.tr("{0} removed"), table.removed),
            (self.tr("{0} changed"), table.changed),
        )
        return ", ".join(words.format(count) for words, count in counts if count)

    def _counted(self, change: RowChange, count: int, is_first: bool) -> str:
        one = {
            RowChange.ADDED: self.tr("1 row added"),
            RowChange.REMOVED: self.tr("1 row removed"),
            RowChange.CHANGED: self.tr("1 row changed"),
            RowChange.MOVED: self.tr("1 row moved"),
        }
        many = {
            RowChange.ADDED: self.tr("{0} rows added"),
            RowChange.REMOVED: self.tr("{0} rows removed"),
            RowChange.CHANGED: self.tr("{0} rows changed"),
            RowChange.MOVED: self.tr("{0} rows moved"),
        }
        also = {
            RowChange.ADDED: self.tr("{0} added"),
            RowChange.REMOVED: self.tr("{0} removed"),
            RowChange.CHANGED: self.tr("{0} changed"),
            RowChange.MOVED: self.tr("{0} moved"),
        }
        return ((one if count == 1 else many) if is_first else also)[change].format(count)
