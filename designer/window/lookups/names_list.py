"""The lookup tables by name, renamed in place."""

from __future__ import annotations

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from designer.mapping import edits
from designer.window.lookups.spans import span_between
from designer.window.lookups.tables import TableView, tables_of
from designer.window.open_mapping import OpenMapping
from widgets.numbers import grouped

_INDEX = QModelIndex | QPersistentModelIndex


class TablesModel(QAbstractListModel):
    """Follows the tables of the open mapping; another name becomes a step, in the rows that use the table too."""

    refused = Signal(str)
    """Why a name was not taken."""

    def __init__(self, opened: OpenMapping, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._opened = opened
        self._tables: tuple[TableView, ...] = tables_of(opened.mapping)
        opened.changed.connect(lambda _change: self._follow())

    @property
    def names(self) -> list[str]:
        """The names, in order."""
        return [table.name for table in self._tables]

    def rowCount(self, parent: _INDEX = QModelIndex()) -> int:  # noqa: B008 - Qt's own
        return 0 if parent.isValid() else len(self._tables)

    def data(self, index: _INDEX, role: int = Qt.ItemDataRole.DisplayRole) -> str | None:
        if not 0 <= index.row() < len(self._tables):
            return None
        table = self._tables[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return self.tr("{0}  ({1})").format(table.name or '""', grouped(len(table.map)))
        if role == Qt.ItemDataRole.EditRole:
            return table.name
        if role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole):
            return f"{table.name}: {self.counted(table)}, {self.used(table.name)}"
        return None

    def setData(self, index: _INDEX, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if not index.isValid() or role != Qt.ItemDataRole.EditRole or not isinstance(value, str):
            return False
        old, new = self._tables[index.row()].name, value.strip()
        if not new or new == old:
            return False
        if new in self.names:
            self.refused.emit(self.tr("There is a table named {0} already; choose another name.").format(new))
            return False
        self._opened.apply(edits.rename_lookup(self._opened.mapping, old, new))
        return True

    def flags(self, index: _INDEX) -> Qt.ItemFlag:
        flags = Qt.ItemFlag
        if not index.isValid():
            return flags.NoItemFlags
        return flags.ItemIsSelectable | flags.ItemIsEnabled | flags.ItemIsEditable | flags.ItemNeverHasChildren

    def counted(self, table: TableView) -> str:
        """How many entries a table has, in words."""
        count = len(table.map)
        return self.tr("1 entry") if count == 1 else self.tr("{0} entries").format(grouped(count))

    def used(self, name: str) -> str:
        """Which rows use a table, in words."""
        rows = [row + 1 for row in edits.rows_using_lookup(self._opened.mapping, name)]
        if not rows:
            return self.tr("used by no row")
        if len(rows) == 1:
            return self.tr("used by row {0}").format(rows[0])
        shown = ", ".join(map(str, rows[:5])) + ("…" if len(rows) > 5 else "")
        return self.tr("used by rows {0}").format(shown)

    def _follow(self) -> None:
        old, new = self._tables, tables_of(self._opened.mapping)
        span = span_between(len(old), len(new), lambda one, other: old[one].name == new[other].name)
        if span.removed:
            self.beginRemoveRows(QModelIndex(), span.kept, span.kept + span.removed - 1)
        elif span.inserted:
            self.beginInsertRows(QModelIndex(), span.kept, span.kept + span.inserted - 1)
        self._tables = (*old[: span.kept], *new[span.kept :])
        if span.removed:
            self.endRemoveRows()
        elif span.inserted:
            self.endInsertRows()
        self._tables = new
        if new:
            self.dataChanged.emit(self.index(0), self.index(len(new) - 1))
