"""The entries of a list of choices, each with what choosing it would do."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex
from PySide6.QtWidgets import QComboBox, QStyledItemDelegate, QStyleOptionViewItem, QWidget

_MOST_ROOM_PX = 640
_AROUND_PX = 32
_GAP = "   "


class EffectDelegate(QStyledItemDelegate):
    """Writes behind each entry what `tell` was given for it; style sheets dress lists with this kind alone."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.effects: Sequence[str] = ()

    def initStyleOption(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> None:
        super().initStyleOption(option, index)
        effect = self.effects[index.row()] if index.row() < len(self.effects) else ""
        if effect:
            option.text = f"{option.text}{_GAP}{effect}"

    def tell(self, box: QComboBox, effects: Sequence[str]) -> None:
        """Say what each entry of a box would do, and give its list the room for it."""
        self.effects = tuple(effects)
        view = box.view()
        wanted = view.sizeHintForColumn(0) + _AROUND_PX if any(effects) else 0
        view.setMinimumWidth(min(wanted, _MOST_ROOM_PX))
