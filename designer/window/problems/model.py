"""The lines as a list that changes where they do, so that what is looked at stays where it is."""

from __future__ import annotations

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from designer.mapping import Severity
from designer.window.problems.lines import ProblemLine
from designer.window.words import in_words
from widgets.numbers import grouped
from widgets.plain_tip import plain_tip

_INDEX = QModelIndex | QPersistentModelIndex


class ProblemsModel(QAbstractListModel):
    """Shows lines; `set_lines` puts in, takes out and changes what is otherwise."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lines: list[ProblemLine] = []
        self._of = 0

    @property
    def lines(self) -> tuple[ProblemLine, ...]:
        """The lines, in order."""
        return tuple(self._lines)

    def set_lines(self, lines: tuple[ProblemLine, ...], checked: int) -> None:
        """Show these, which have been found in so many records."""
        others = self._of != checked
        self._of = checked
        wanted = {line.key for line in lines}
        for at in range(len(self._lines) - 1, -1, -1):
            if self._lines[at].key not in wanted:
                self.beginRemoveRows(QModelIndex(), at, at)
                del self._lines[at]
                self.endRemoveRows()
        for at, line in enumerate(lines):
            if at == len(self._lines) or self._lines[at].key != line.key:
                self.beginInsertRows(QModelIndex(), at, at)
                self._lines.insert(at, line)
                self.endInsertRows()
            elif others or self._lines[at] != line:
                self._lines[at] = line
                self.dataChanged.emit(self.index(at), self.index(at))

    def line(self, index: _INDEX) -> ProblemLine:
        """The line of an index."""
        return self._lines[index.row()]

    def row_words(self, line: ProblemLine) -> str:
        """Which row it is about; empty where it is about the mapping."""
        return "" if line.problem.row is None else self.tr("Row {0}").format(line.problem.row + 1)

    def count_words(self, line: ProblemLine) -> str:
        """In how many records of those that have been checked."""
        if line.count is None or self._of < 2:
            return ""
        if not line.count:
            return self.tr("record {0}").format(grouped(line.records[0] + 1))
        return self.tr("{0} of {1}").format(grouped(line.count), grouped(self._of))

    def detail(self, line: ProblemLine) -> str:
        """What stands below: the values, else what to do."""
        return line.values or in_words(line.problem.hint)

    def rowCount(self, parent: _INDEX = QModelIndex()) -> int:  # noqa: B008 - Qt's own
        return 0 if parent.isValid() else len(self._lines)

    def data(self, index: _INDEX, role: int = Qt.ItemDataRole.DisplayRole) -> str | None:
        if not 0 <= index.row() < len(self._lines):
            return None
        line = self._lines[index.row()]
        said = ", ".join(part for part in (self.row_words(line), line.text) if part)
        if role == Qt.ItemDataRole.DisplayRole:
            return said
        count = self.count_words(line)
        if role == Qt.ItemDataRole.ToolTipRole:
            counted = self.tr("In {0} records.").format(count) if count else ""
            parts = (f"{said}.", line.values, counted, in_words(line.problem.hint))
            return plain_tip("\n".join(part for part in parts if part))
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ", ".join(part for part in (self._severity(line), said, count, self.detail(line)) if part)
        return None

    def _severity(self, line: ProblemLine) -> str:
        words = {
            Severity.ERROR: self.tr("Error"),
            Severity.WARNING: self.tr("Warning"),
            Severity.INFO: self.tr("Note"),
        }
        return words[line.problem.severity]
