"""The list of versions: when each was saved, and what was changed in it."""

from __future__ import annotations

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QColor

from designer.window.time_words import time_words
from designer.window.versions.kept_versions import KeptVersion
from designer.window.versions.mapping_difference_words import DifferenceWords
from widgets.numbers import grouped
from widgets.theme import current_palette

_INDEX = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()


class VersionsModel(QAbstractTableModel):
    """Two columns: the time, and what was changed."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._words = DifferenceWords(self)
        self.versions: tuple[KeptVersion, ...] = ()

    def show(self, versions: tuple[KeptVersion, ...]) -> None:
        """List these versions in place of those before."""
        self.beginResetModel()
        self.versions = versions
        self.endResetModel()

    def time_words(self, version: KeptVersion) -> str:
        """When a version was saved, for people."""
        return time_words(version.time, with_seconds=True)

    def rowCount(self, parent: _INDEX = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.versions)

    def columnCount(self, parent: _INDEX = _NOWHERE) -> int:
        return 0 if parent.isValid() else 2

    def data(self, index: _INDEX, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            version = self.versions[index.row()]
            return self.time_words(version) if index.column() == 0 else self._changed(version)
        if role == Qt.ItemDataRole.ForegroundRole and index.column() == 1:
            return QColor(current_palette().quiet)
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if orientation != Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        return (self.tr("Saved"), self.tr("What was changed"))[section]

    def _changed(self, version: KeptVersion) -> str:
        rows = version.mapping.row_count
        if version.changed is None:
            words = self.tr("1 row") if rows == 1 else self.tr("{0} rows").format(grouped(rows))
        else:
            words = self._words.summary(version.changed)
        return self.tr("On disk: {0}").format(words) if version.is_on_disk else words
