"""Why the shown record makes what it makes, in words, for all panels alike."""

from __future__ import annotations

from PySide6.QtCore import QObject

from designer.engine import Steps
from designer.mapping import format_path
from designer.matching import path_of_place
from designer.window.open_mapping import OpenMapping
from designer.window.words import in_words


class Reasons(QObject):
    """Asks the engine for its reasons when somebody wants to read one."""

    def __init__(self, opened: OpenMapping, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._opened = opened

    def of_value(self, place: Steps) -> str:
        """Why a generated value is there, with the row that made it; empty where there is no such value."""
        from designer.engine.reasons import why_value  # nobody asks at the start

        explanation = self._opened.explanation
        if explanation is None:
            return ""
        try:
            reason = why_value(self._opened.plan, explanation, self._opened.source_record, place)
        except KeyError:
            return ""
        told = in_words(str(reason))
        return told[:1].upper() + told[1:]

    def of_row(self, row: int) -> str:
        """Why a row generates what it does, or nothing; without a sample, what it reads."""
        from designer.engine.reasons import why_row

        told = self._opened.explanation
        if told is None or row >= len(told.rows):
            return ""
        held = (self._opened.mapping.rows or ())[row]
        if self._opened.source is None and not held.has_constant:
            return held.e_field or self.tr("no source yet")
        return in_words(why_row(self._opened.plan, told, self._opened.source_record, row).words)

    def of_rows(self, rows: tuple[int, ...]) -> list[str]:
        """The same of several rows, each with its number."""
        return [self.tr("Row {0}: {1}").format(row + 1, self.of_row(row)) for row in rows]

    def readers(self, rows: tuple[int, ...]) -> list[str]:
        """What the rows generate that read a field."""
        ends = self._opened.connections.rows
        return [
            self.tr("Row {0} puts it into {1}").format(row + 1, format_path(path_of_place(place)))
            for row in rows
            if (place := ends[row].destination) is not None
        ]
