"""The entries of a lookup table as a model of two columns, with an empty row at the end for the next one."""

from __future__ import annotations

from collections.abc import Sequence
from enum import IntEnum
from typing import Final

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QColor, QFont

from designer.documents import document_text
from designer.jsontext import Json, same_json, write_json
from designer.window.lookups.spans import Span, span_between
from designer.window.lookups.tables import TableView, set_key, table_named
from designer.window.open_mapping import OpenMapping
from designer.window.rows.cells import compact
from designer.window.trees.shown_values import value_kind
from widgets.fonts import mono_font, word_font
from widgets.plain_tip import plain_tip
from widgets.theme import current_palette, theme_source

_INDEX = QModelIndex | QPersistentModelIndex
_SHOWN: Final = Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemNeverHasChildren
_TIP_LENGTH: Final = 1200


class EntryColumn(IntEnum):
    """The columns, from the left."""

    KEY = 0
    VALUE = 1


class EntriesModel(QAbstractTableModel):
    """Follows one table of the open mapping. A key that is entered becomes a step; one that is there is refused."""

    refused = Signal(str)
    """Why a key was not taken."""
    added = Signal(int)
    """The place of an entry that was added, whose value is yet to be said."""

    def __init__(self, opened: OpenMapping, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._opened = opened
        self._name = ""
        self._map: dict[str, Json] = {}
        self._keys: list[str] = []
        self._values: list[Json] = []
        self._folded: list[tuple[str, str]] | None = None
        self._mono, self._words = mono_font(), word_font()
        theme_source().changed.connect(self._restyle)
        opened.changed.connect(lambda _change: self._follow())

    @property
    def table(self) -> TableView | None:
        """The table that is shown, as the mapping has it now."""
        return table_named(self._opened.mapping, self._name)

    @property
    def count(self) -> int:
        """How many entries there are."""
        return len(self._keys)

    def show_table(self, name: str) -> None:
        """Show another table."""
        if name == self._name:
            self._follow()
            return
        self.beginResetModel()
        self._name = name
        self._take(self.table)
        self.endResetModel()

    def entry(self, row: int) -> tuple[str, Json]:
        """An entry by its place."""
        return self._keys[row], self._values[row]

    def place_of(self, key: str) -> int:
        """Where a key stands; -1 where it does not."""
        return self._keys.index(key) if key in self._map else -1

    def find(self, text: str) -> list[int]:
        """The places of the entries that hold a text in key or value, whatever its case."""
        wanted = text.casefold()
        if not wanted:
            return []
        if self._folded is None:
            self._folded = _folded(self._keys, self._values)
        return [at for at, (key, value) in enumerate(self._folded) if wanted in key or wanted in value]

    def rowCount(self, parent: _INDEX = QModelIndex()) -> int:  # noqa: B008 - Qt's own
        return 0 if parent.isValid() else len(self._keys) + 1

    def columnCount(self, parent: _INDEX = QModelIndex()) -> int:  # noqa: B008 - Qt's own
        return 0 if parent.isValid() else len(EntryColumn)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> str | Qt.AlignmentFlag | None:
        if orientation is Qt.Orientation.Vertical or not 0 <= section < len(EntryColumn):
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        if role == Qt.ItemDataRole.ToolTipRole:
            return self.tr("Click to sort the table")
        if role == Qt.ItemDataRole.DisplayRole:
            return self.tr("Value") if section == EntryColumn.KEY else self.tr("Becomes")
        return None

    def data(self, index: _INDEX, role: int = Qt.ItemDataRole.DisplayRole) -> str | QColor | QFont | None:
        row = index.row()
        if not index.isValid() or row > len(self._keys):
            return None
        is_key = index.column() == EntryColumn.KEY
        if role == Qt.ItemDataRole.FontRole:
            return self._words if row == len(self._keys) else self._mono
        if role == Qt.ItemDataRole.ForegroundRole:
            return self._colour(row, is_key)
        if row == len(self._keys):
            is_shown = role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole)
            return self.tr("Add an entry…") if is_shown and is_key else "" if is_shown else None
        if is_key:
            if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole):
                return self._keys[row]
            return plain_tip(self._keys[row][:_TIP_LENGTH]) if role == Qt.ItemDataRole.ToolTipRole else None
        if role == Qt.ItemDataRole.DisplayRole:
            return compact(self._values[row])
        if role in (Qt.ItemDataRole.EditRole, Qt.ItemDataRole.ToolTipRole):
            text = document_text(self._values[row], 2)[:_TIP_LENGTH]
            return plain_tip(text) if role == Qt.ItemDataRole.ToolTipRole else text
        return None

    def setData(self, index: _INDEX, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        table, row = self.table, index.row()
        is_key = index.isValid() and index.column() == EntryColumn.KEY and role == Qt.ItemDataRole.EditRole
        if table is None or not is_key or not isinstance(value, str):
            return False
        if row < len(self._keys) and value == self._keys[row]:
            return True
        if row == len(self._keys) and not value:
            return False  # nothing was typed
        if value in self._map:
            words = self.tr("{0} is in the table already, in line {1}; change that one, or type another.")
            self.refused.emit(words.format(value or '""', self.place_of(value) + 1))
            return False
        is_new = row == len(self._keys)
        self._opened.apply(set_key(self._opened.mapping, table, row, value))
        if is_new:
            self.added.emit(row)
        return True

    def flags(self, index: _INDEX) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        is_next = index.row() == len(self._keys) and index.column() == EntryColumn.VALUE
        return _SHOWN if is_next else _SHOWN | Qt.ItemFlag.ItemIsEditable

    def _follow(self) -> None:
        """Take over the table as it is now, telling only what is other than before."""
        table = self.table
        after: dict[str, Json] = table.map if table is not None else {}
        if after is self._map:
            return
        keys, values = list(after), list(after.values())
        old_keys, old_values = self._keys, self._values

        def are_same(old: int, new: int) -> bool:
            one, other = old_values[old], values[new]
            return old_keys[old] == keys[new] and (one is other or same_json(one, other))

        span = span_between(len(old_keys), len(keys), are_same)
        self._fold_anew(span, keys, values)
        kept, self._map = span.kept, after
        if span.removed:
            self.beginRemoveRows(QModelIndex(), kept, kept + span.removed - 1)
        elif span.inserted:
            self.beginInsertRows(QModelIndex(), kept, kept + span.inserted - 1)
        self._keys, self._values = [*old_keys[:kept], *keys[kept:]], [*old_values[:kept], *values[kept:]]
        if span.removed:
            self.endRemoveRows()
        elif span.inserted:
            self.endInsertRows()
        self._keys, self._values = keys, values
        if span.changed:
            self.dataChanged.emit(self.index(span.start, 0), self.index(kept - 1, EntryColumn.VALUE))

    def _take(self, table: TableView | None) -> None:
        self._map = table.map if table is not None else {}
        self._keys, self._values = list(self._map), list(self._map.values())
        self._folded = None

    def _fold_anew(self, span: Span, keys: Sequence[str], values: Sequence[Json]) -> None:
        """Of what finding looks through, make only the part anew that is other than before."""
        if self._folded is not None:
            old_end, new_end = span.kept + span.removed, span.kept + span.inserted
            self._folded[span.start : old_end] = _folded(keys[span.start : new_end], values[span.start : new_end])

    def _colour(self, row: int, is_key: bool) -> QColor:
        palette = current_palette()
        if row == len(self._keys):
            return QColor(palette.quiet)
        return QColor(palette.text if is_key else getattr(palette, value_kind(self._values[row])))

    def _restyle(self) -> None:
        self._mono, self._words = mono_font(), word_font()
        self.dataChanged.emit(self.index(0, 0), self.index(len(self._keys), EntryColumn.VALUE))


def _folded(keys: Sequence[str], values: Sequence[Json]) -> list[tuple[str, str]]:
    """What finding looks through: keys and values in lower case, values as they are shown but for the quotes."""
    texts = (value if isinstance(value, str) else write_json(value) for value in values)
    return [(key.casefold(), text.casefold()) for key, text in zip(keys, texts, strict=True)]
