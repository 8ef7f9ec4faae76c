"""The lines of a difference as a list model."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from designer.window.expected.lines import DocumentDifferenceLine, Sign
from widgets.json_view.lines import INDENT

_Index = QModelIndex | QPersistentModelIndex


class DifferenceLinesModel(QAbstractListModel):
    """Other lines take the place of those that are shown, but for what is alike at both ends."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lines: list[DocumentDifferenceLine] = []
        self.widest = 0
        """The characters of the longest line, indentation included."""

    def show(self, lines: list[DocumentDifferenceLine]) -> None:
        """Show these lines."""
        old, count = self._lines, min(len(self._lines), len(lines))
        start = next((at for at in range(count) if old[at] != lines[at]), count)
        same_behind = next((at for at in range(count - start) if old[-1 - at] != lines[-1 - at]), count - start)
        old_end, new_end = len(old) - same_behind, len(lines) - same_behind
        both = min(old_end, new_end)
        self._lines = lines[:both] + old[both:]
        if start < both:
            self.dataChanged.emit(self.index(start), self.index(both - 1))
        if old_end > both:
            self.beginRemoveRows(QModelIndex(), both, old_end - 1)
            self._lines = lines
            self.endRemoveRows()
        elif new_end > both:
            self.beginInsertRows(QModelIndex(), both, new_end - 1)
            self._lines = lines
            self.endInsertRows()
        else:
            self._lines = lines
        self.widest = max((INDENT * line.depth + len(line.text) for line in lines), default=0)

    @property
    def lines(self) -> list[DocumentDifferenceLine]:
        """The lines that are shown."""
        return self._lines

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(self._lines)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        line = self._lines[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return f"{line.sign} {line.text}"
        if role == Qt.ItemDataRole.AccessibleTextRole:
            word = self._word(line.sign)
            return f"{word}: {line.text}" if word else line.text
        return None

    def _word(self, sign: Sign) -> str:
        words = {
            Sign.SAME: "",
            Sign.UNEXPECTED: self.tr("Not expected"),
            Sign.MISSING: self.tr("Missing"),
            Sign.CHANGED: self.tr("Otherwise"),
        }
        return words[sign]
