"""The lines of a document as a list model, with folding."""

from __future__ import annotations

from bisect import bisect_left
from operator import attrgetter
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from widgets.json_view.lines import JsonLine, JsonPath, NumberText, folded_line, json_lines
from widgets.json_view.relined import relined

_AT_ONCE = 256
_COLUMNS = attrgetter("columns")
_Index = QModelIndex | QPersistentModelIndex


class JsonLinesModel(QAbstractListModel):
    """Shows a document's lines; a new document changes only the rows that differ.

    Folds belong to paths, so that they outlive a document.
    """

    def __init__(self, parent: QObject | None = None, number_text: NumberText | None = None) -> None:
        super().__init__(parent)
        self._number_text = number_text
        self._document: Any = None
        self._lines: list[JsonLine] = []
        self._rows: list[JsonLine] = []
        self._folded: set[JsonPath] = set()
        self._widest = 0

    @property
    def document(self) -> Any:
        """The document that is shown."""
        return self._document

    @property
    def number_text(self) -> NumberText | None:
        """How numbers are worded."""
        return self._number_text

    @property
    def widest(self) -> int:
        """The characters of the longest line, indentation included."""
        return self._widest

    def set_document(self, document: Any) -> None:
        """Show a document; it must not be changed in place as long as it is shown."""
        kept = relined(self._lines, self._document, document, self._number_text) if self._lines else None
        lines, changed = kept or (json_lines(document, self._number_text), True)
        self._document = document
        if changed:
            self._lines = lines
            self._widest = max(map(_COLUMNS, lines))
            self._show(self._shown(0, len(lines)))

    def clear(self) -> None:
        """Show nothing."""
        self._document = None
        self._lines = []
        self._widest = 0
        self._show([])

    def line_at(self, row: int) -> JsonLine:
        """Give the line of a row; raises IndexError if there is none."""
        return self._rows[row]

    def line_of(self, path: JsonPath) -> JsonLine | None:
        """Give the line on which the value at the path starts, shown or not."""
        if not self._lines:
            return None
        line = self._lines[0]
        for step in path:
            child = self._child(line, step)
            if child is None:
                return None
            line = child
        return line

    def row_of(self, path: JsonPath, *, closing: bool = False) -> int:
        """Give the row of the value at the path, or that of the fold it is hidden in; -1 if there is none.

        With `closing`, the row on which the value ends.
        """
        line = self.line_of(path)
        if closing and line is not None and line.opens >= 0:
            line = self._lines[line.opens]
        while line is not None:
            row = self._row_of_number(line.number)
            if row < len(self._rows) and self._rows[row].number == line.number:
                return row
            line = self.line_of(line.path) if line.closes else line.parent
        return -1

    def value_at(self, path: JsonPath) -> Any:
        """Give the value at the path; raises KeyError or IndexError if there is none."""
        value = self._document
        for step in path:
            value = value[step]
        return value

    def set_folded(self, row: int, folded: bool) -> None:
        """Fold or unfold what the row opens; other rows stay as they are."""
        line = self._rows[row]
        if line.opens < 0 or line.folded == folded:
            return
        opener = self._lines[line.number]
        if folded:
            self._folded.add(line.path)
            last = self._row_of_number(line.opens)
            self.beginRemoveRows(QModelIndex(), row + 1, last)
            del self._rows[row + 1 : last + 1]
            self.endRemoveRows()
            self._rows[row] = folded_line(opener, self._lines[line.opens])
        else:
            self._folded.discard(line.path)
            self._rows[row] = opener
            inside = self._shown(line.number + 1, line.opens + 1)
            self.beginInsertRows(QModelIndex(), row + 1, row + len(inside))
            self._rows[row + 1 : row + 1] = inside
            self.endInsertRows()
        self.dataChanged.emit(self.index(row), self.index(row))

    def unfold_to(self, path: JsonPath) -> None:
        """Unfold whatever hides the value at the path."""
        for length in range(len(path)):
            if path[:length] in self._folded:
                row = self.row_of(path[:length])
                if row >= 0:
                    self.set_folded(row, False)

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole) and index.isValid():
            return self._rows[index.row()].text
        return None

    def _show(self, rows: list[JsonLine]) -> None:
        old = self._rows
        first, same_after = _differing(old, rows)
        old_end, new_end = len(old) - same_after, len(rows) - same_after
        replaced_end = min(old_end, new_end)
        # What looks the same may still be elsewhere in the document: take the new line for every row.
        self._rows = rows[:replaced_end] + old[replaced_end:]
        if first < replaced_end:
            self.dataChanged.emit(self.index(first), self.index(replaced_end - 1))
        if old_end > new_end:
            self.beginRemoveRows(QModelIndex(), replaced_end, old_end - 1)
            self._rows = rows
            self.endRemoveRows()
        elif new_end > old_end:
            self.beginInsertRows(QModelIndex(), replaced_end, new_end - 1)
            self._rows = rows
            self.endInsertRows()
        else:
            self._rows = rows

    def _shown(self, start: int, end: int) -> list[JsonLine]:
        """Give the lines of that span that no fold inside it hides."""
        if not self._folded:
            return self._lines[start:end]
        found = (self.line_of(path) for path in self._folded)
        openers = [line for line in found if line is not None and line.opens >= 0 and start <= line.number < end]
        shown: list[JsonLine] = []
        for opener in sorted(openers, key=lambda line: line.number):
            if opener.number >= start:  # Else it is inside the fold before.
                shown += self._lines[start : opener.number]
                shown.append(folded_line(opener, self._lines[opener.opens]))
                start = opener.opens + 1
        return shown + self._lines[start:end]

    def _child(self, line: JsonLine, step: str | int) -> JsonLine | None:
        number = line.number + 1
        while number < line.opens:
            child = self._lines[number]
            if child.step == step:
                return child
            number = (child.number if child.opens < 0 else child.opens) + 1
        return None

    def _row_of_number(self, number: int) -> int:
        return bisect_left(self._rows, number, key=lambda line: line.number)


def _differing(old: list[JsonLine], new: list[JsonLine]) -> tuple[int, int]:
    """Give how many rows look the same at the start, and how many at the end."""
    shorter = min(len(old), len(new))
    first = 0
    # Lines that were kept are the same objects, and lists of those are compared quickly.
    while first < shorter and old[first : first + _AT_ONCE] == new[first : first + _AT_ONCE]:
        first += _AT_ONCE
    first = min(first, shorter)
    while first < shorter and old[first].looks_like(new[first]):
        first += 1
    after = 0
    while after + _AT_ONCE < shorter - first and _ending(old, after) == _ending(new, after):
        after += _AT_ONCE
    while after < shorter - first and old[-1 - after].looks_like(new[-1 - after]):
        after += 1
    return first, after


def _ending(rows: list[JsonLine], after: int) -> list[JsonLine]:
    """Give the rows at the end, but for the last `after`."""
    end = len(rows) - after
    return rows[end - _AT_ONCE : end]
