"""What is said of pasted entries."""

from __future__ import annotations

from PySide6.QtCore import QObject

from designer.window.lookups.spreadsheet import Pasted
from widgets.numbers import grouped

_MOST_LINES = 5


class PasteWords(QObject):
    """Says how many entries came, how they were read, and what was not understood."""

    def of(self, pasted: Pasted, replaced: int) -> str:
        """All that is to be told, as sentences."""
        count = len(pasted.entries)
        said = [self.tr("1 entry pasted.") if count == 1 else self.tr("{0} entries pasted.").format(grouped(count))]
        if pasted.kind == "number":
            said.append(self.tr("The values are numbers."))
        elif pasted.kind == "boolean":
            said.append(self.tr("The values are true or false."))
        if replaced == 1:
            said.append(self.tr("1 was there already and has the new value."))
        elif replaced:
            said.append(self.tr("{0} were there already and have the new value.").format(grouped(replaced)))
        if pasted.repeated:
            said.append(self._repeated(pasted.repeated))
        if pasted.heading is not None:
            words = self.tr("The first line, “{0}”, was left out as a heading.")
            said.append(words.format(", ".join(pasted.heading)))
        if pasted.left_out:
            said.append(self._left_out(pasted.left_out))
        if pasted.has_more_columns:
            said.append(self.tr("Only the first two columns were taken."))
        return " ".join(said)

    def nothing(self, pasted: Pasted) -> str:
        """Why there was nothing to paste, and what to do."""
        if pasted.trouble:
            return self.tr("What you paste cannot be read as a table: {0}.").format(pasted.trouble)
        return self.tr("There are no two columns in what you paste; copy a value and what it becomes, side by side.")

    def _repeated(self, keys: tuple[str, ...]) -> str:
        if len(keys) == 1:
            return self.tr("{0} has several values in what you paste: the last one counts.").format(keys[0])
        shown = ", ".join(keys[:_MOST_LINES]) + ("…" if len(keys) > _MOST_LINES else "")
        words = self.tr("{0} keys have several values in what you paste, of which the last one counts: {1}.")
        return words.format(grouped(len(keys)), shown)

    def _left_out(self, lines: tuple[int, ...]) -> str:
        shown = ", ".join(map(str, lines[:_MOST_LINES])) + ("…" if len(lines) > _MOST_LINES else "")
        if len(lines) == 1:
            return self.tr("Line {0} was left out: it does not have two columns.").format(shown)
        words = self.tr("{0} lines were left out: they do not have two columns ({1}).")
        return words.format(grouped(len(lines)), shown)
