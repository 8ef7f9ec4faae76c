"""The choice of a row's type."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QWidget

from designer.mapping import DATA_TYPES
from widgets.effect_delegate import EffectDelegate
from widgets.theme import current_palette

_CHOICES = ("", *DATA_TYPES)


class TypeEdit(QComboBox):
    """Tells what a type would make of the value while one is being chosen; what is chosen is told at once."""

    told = Signal(object)
    chosen = Signal()
    abandoned = Signal()
    """The list was closed without a choice."""

    def __init__(
        self,
        name_of: Callable[[str], str],
        effect: Callable[[str], str],
        parent: QWidget | None = None,
        doubts: Callable[[str], str] = lambda _data_type: "",
    ):
        super().__init__(parent)
        self._effect = effect
        self._doubts = doubts
        self._entries = EffectDelegate(self)
        self._is_settled = False
        self.is_open = False
        """Whether the list is open."""
        for data_type in _CHOICES:
            self.addItem(name_of(data_type), data_type)
        self._name_of = name_of
        self._dress_list()
        self.highlighted.connect(self._tell)
        self.currentIndexChanged.connect(self._tell)
        self.activated.connect(self._choose)

    @property
    def data_type(self) -> str:
        """The chosen type; empty for none."""
        held = self.currentData()
        return held if isinstance(held, str) else ""

    def begin(self, data_type: str) -> None:
        """Start with a type; one that is not known is shown too, so that it stays unless another is chosen."""
        if data_type not in _CHOICES:
            self.addItem(self._name_of(data_type), data_type)
        self.setCurrentIndex(self.findData(data_type))
        self._tell(self.currentIndex())

    def open_soon(self) -> None:
        """Open the list once the editor has its place."""
        QTimer.singleShot(0, self, self._open)

    def showPopup(self) -> None:
        self.is_open = True
        self._entries.tell(self, self.effects())
        super().showPopup()

    def effects(self) -> list[str]:
        """What each entry would make of the shown record's value, and in how many records that is doubtful."""
        types = [str(self.itemData(row)) for row in range(self.count())]
        return [" · ".join(filter(None, (self._effect(held), self._doubts(held)))) for held in types]

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Hide and self.is_open:
            self.is_open = False
            QTimer.singleShot(0, self, self._leave)  # a choice is told after the list is closed
        return super().eventFilter(watched, event)

    def event(self, event: QEvent) -> bool:
        # The keys of the table (Delete, Ctrl+D …) are not meant while a type is being chosen.
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and _is_of_table(event):
            event.accept()
            return True
        return super().event(event)

    def _dress_list(self) -> None:
        """Make the list look like the other lists, which style sheets do only with this delegate."""
        self.setItemDelegate(self._entries)
        self.view().installEventFilter(self)
        self.view().setStyleSheet(f"QListView {{ border: 1px solid {current_palette(self).control_line}; }}")

    def _open(self) -> None:
        if self.isVisible() and not self._is_settled:
            self.showPopup()

    def _leave(self) -> None:
        if not self._is_settled and not self.is_open:
            self._is_settled = True
            self.abandoned.emit()

    def _choose(self, _index: int) -> None:
        if not self._is_settled:
            self._is_settled = True
            self.chosen.emit()

    def _tell(self, index: int) -> None:
        held = self.itemData(index)
        if isinstance(held, str):
            self.told.emit(self._effect(held))


def _is_of_table(event: QKeyEvent) -> bool:
    return event.key() == Qt.Key.Key_Delete or event.modifiers() == Qt.KeyboardModifier.ControlModifier
