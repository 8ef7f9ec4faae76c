"""The results of scenarios as a list: which are as expected, and which are not."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from designer.window.words import in_words
from designer.workspace.document_difference_words import difference_words
from designer.workspace.scenarios import ScenarioResult
from widgets.numbers import grouped
from widgets.plain_tip import plain_tip

_Index = QModelIndex | QPersistentModelIndex
_MOST_IN_TIP = 8


class ScenariosModel(QAbstractListModel):
    """One line for each result; those that differ come first."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.results: tuple[ScenarioResult, ...] = ()
        self._names_mappings = False

    def show(self, results: tuple[ScenarioResult, ...], names_mappings: bool) -> None:
        """Show these results; perhaps with the names of their mappings, where there are several."""
        ordered = tuple(sorted(results, key=lambda result: result.is_as_expected))
        if ordered == self.results and names_mappings == self._names_mappings:
            return
        if len(ordered) == len(self.results) and ordered:
            self.results, self._names_mappings = ordered, names_mappings
            self.dataChanged.emit(self.index(0), self.index(len(ordered) - 1))
            return
        self.beginResetModel()
        self.results, self._names_mappings = ordered, names_mappings
        self.endResetModel()

    def name(self, result: ScenarioResult) -> str:
        """What a result is of."""
        if result.place is None:
            return "" if result.mapping is None else _short(result.mapping)
        words = self.tr("Record {0}").format(grouped(result.place.number))
        return f"{_short(result.mapping)} · {words}" if self._names_mappings and result.mapping else words

    def verdict(self, result: ScenarioResult) -> str:
        """What became of it, in a few words."""
        if result.trouble:
            return self.tr("Could not be compared")
        if not result.differences:
            return self.tr("As expected")
        count = len(result.differences)
        return self.tr("1 difference") if count == 1 else self.tr("{0} differences").format(grouped(count))

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(self.results)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        result = self.results[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return self.name(result)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{self.name(result)}: {in_words(result.trouble) or self.verdict(result)}"
        if role == Qt.ItemDataRole.ToolTipRole:
            told = (in_words(difference_words(one)) for one in result.differences[:_MOST_IN_TIP])
            return plain_tip(in_words(result.trouble) or "\n".join(told))
        return None


def _short(mapping: Path) -> str:
    return mapping.name.removesuffix(".json").removesuffix(".mapping")
