"""What a row's optional keys do, in a few words for its tool tip and for screen readers."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QObject

from designer.documents import document_text
from designer.mapping import Row
from designer.window.trees.shown_values import shortened

INACTIVE = "Inactive"
_DATE_KEYS = ("extractDateFormat", "extractDateTimezone", "generateDateFormat", "generateDateTimezone")


class OptionWords(QObject):
    """Says `Only where it has a value; looked up in country`, in the order in which the keys take effect."""

    def of(self, row: Row) -> str:
        """All in one line; empty where the row has no optional key."""
        words = "; ".join(self._parts(row))
        return words[:1].upper() + words[1:]

    def _parts(self, row: Row) -> Iterator[str]:
        entries = row.entries
        if is_switched_off(row):
            yield self.tr("switched off")
        if (held := entries.get("conditional")) is not None:
            yield self._condition(held.get("when") if isinstance(held, dict) else None)
        if any(entries.get(key) is not None for key in _DATE_KEYS):
            yield self._dates(entries.get("extractDateFormat"), entries.get("generateDateFormat"))
        if (held := entries.get("lookupName")) is not None:
            yield self.tr("looked up in {0}").format(shortened(str(held)))
        if "default" in entries:
            yield self.tr("by default {0}").format(shortened(document_text(entries["default"])))
        if isinstance(held := entries.get("description"), str) and held:
            yield self.tr("note: {0}").format(shortened(" ".join(held.split())))

    def _condition(self, when: object) -> str:
        if when == "extract_not_empty":
            return self.tr("only where it has a value")
        return self.tr("only when {0}").format(shortened(str(when)))

    def _dates(self, read: object, written: object) -> str:
        iso = self.tr("ISO 8601")
        return self.tr("a date, from {0} to {1}").format(read or iso, written or iso)


def is_switched_off(row: Row) -> bool:
    """Whether a row is switched off."""
    return row.entries.get("status") == INACTIVE
