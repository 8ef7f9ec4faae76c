"""The entries of a lookup table: gone through, edited, copied and pasted."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QItemSelectionModel, QModelIndex, QPersistentModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QAction, QColor, QFontMetrics, QKeyEvent, QKeySequence, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemDelegate,
    QAbstractItemView,
    QFrame,
    QHeaderView,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from designer.jsontext import Json
from designer.window.lookups.entries_model import EntriesModel, EntryColumn
from designer.window.words import entered_constant
from widgets.fonts import mono_font
from widgets.prompt_delegate import PromptDelegate
from widgets.theme import current_palette, theme_source

_INDEX = QModelIndex | QPersistentModelIndex
_ROW_PX = 26
_HEADER_PX = 30
_ROOM_PX = 8
_ANY_TRIGGER = QAbstractItemView.EditTrigger.AllEditTriggers


class EntriesTable(QTableView):
    """Shows an EntriesModel; keys are edited in place, values in a popup, all else is told as an intent."""

    value_entered = Signal(object, object)
    """A key, and what it becomes."""
    deleted = Signal(object)
    """The places of entries."""
    copied = Signal(object)
    sorted_by = Signal(int)
    """A column's heading was clicked."""

    def __init__(self, model: EntriesModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._entries = model
        self.setModel(model)
        model.added.connect(lambda row: self.go_to(row, EntryColumn.VALUE))
        self.setItemDelegate(_EntryDelegate(self))
        # Qt paints the words of a cell 3 px further in than those of its heading.
        self.setStyleSheet("QHeaderView::section { padding-left: 16px; } QTableView::item { padding-left: 13px; }")
        self.setAccessibleName(self.tr("Entries"))
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setCornerButtonEnabled(False)
        self.setTabKeyNavigation(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        triggers = QAbstractItemView.EditTrigger
        self.setEditTriggers(triggers.DoubleClicked | triggers.EditKeyPressed | triggers.AnyKeyPressed)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setMinimumSectionSize(_ROW_PX)
        header = self.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        header.setHighlightSections(False)
        header.setSectionsClickable(True)
        header.sectionClicked.connect(lambda section: self.sorted_by.emit(section))
        keys = QKeySequence.StandardKey
        self._action(keys.Delete, lambda: self.deleted.emit(self.selected_places()))
        self._action(keys.Copy, lambda: self.copied.emit(self.selected_places()))
        theme_source().changed.connect(self._restyle)
        self._restyle()

    def selected_places(self) -> list[int]:
        """The places of the selected entries, from the top down."""
        rows = sorted(index.row() for index in self.selectionModel().selectedRows())
        return [row for row in rows if row < self._entries.count]

    def go_to(self, row: int, column: EntryColumn = EntryColumn.KEY) -> None:
        """Select an entry and bring it into sight."""
        index = self._entries.index(row, column)
        flags = QItemSelectionModel.SelectionFlag
        # Not by the keys that are held: Ctrl, as in Ctrl+V, would leave the others selected.
        self.selectionModel().setCurrentIndex(index, flags.ClearAndSelect | flags.Rows)
        self.scrollTo(index)

    def edit(  # type: ignore[override]  # one for both of Qt's
        self, index: _INDEX, trigger: QAbstractItemView.EditTrigger | None = None, event: QEvent | None = None
    ) -> bool:
        """Begin to edit; a value is entered in a popup of its own."""
        if index.column() != EntryColumn.VALUE:
            return super().edit(index, _ANY_TRIGGER if trigger is None else trigger, event)  # type: ignore[arg-type]  # no event is fine
        if (trigger is not None and not trigger & self.editTriggers()) or index.row() >= self._entries.count:
            return False
        self._ask_value(index, event.text() if isinstance(event, QKeyEvent) and event.text().isprintable() else "")
        return True

    def closeEditor(self, editor: QWidget, hint: QAbstractItemDelegate.EndEditHint) -> None:
        """Tab goes on from a key to its value."""
        hints = QAbstractItemDelegate.EndEditHint
        super().closeEditor(editor, hints.NoHint)
        row = self.currentIndex().row()
        if hint == hints.EditNextItem and row < self._entries.count:
            self.go_to(row, EntryColumn.VALUE)
            self.edit(self.currentIndex())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not held and self.currentIndex().isValid():
            self.edit(self.currentIndex())
        elif event.key() == Qt.Key.Key_Insert:
            self.go_to(self._entries.count)
            self.edit(self.currentIndex())
        elif event.key() == Qt.Key.Key_Escape:
            event.ignore()
        else:
            super().keyPressEvent(event)

    def _ask_value(self, index: _INDEX, typed: str) -> None:
        from widgets.value_editor import ValueEditor

        key, value = self._entries.entry(index.row())
        editor = ValueEditor(self.tr("What {0} becomes").format(key or '""'), entered_constant, self)
        editor.accepted.connect(lambda value: self._enter_value(key, value))
        corner = self.visualRect(index).bottomLeft() + QPoint(0, 1)
        editor.edit_at(self.viewport().mapToGlobal(corner), value, "text" if value == "" else None, typed)

    def _enter_value(self, key: str, value: Json) -> None:
        """Take a value, and go on with the next key, as one who fills a table wants it."""
        self.value_entered.emit(key, value)
        row = self._entries.place_of(key)
        if row >= 0:
            self.go_to(row + 1)

    def _action(self, keys: QKeySequence.StandardKey, act: Callable[[], object]) -> None:
        action = QAction(self)
        action.setShortcut(keys)
        action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        action.triggered.connect(lambda _checked=False: act())
        self.addAction(action)

    def _restyle(self) -> None:
        line = QFontMetrics(mono_font()).height()
        self.verticalHeader().setDefaultSectionSize(max(_ROW_PX, line + _ROOM_PX))
        self.horizontalHeader().setFixedHeight(max(_HEADER_PX, line + 2 * _ROOM_PX))


class _EntryDelegate(PromptDelegate):
    """Paints a frame around the cell that the keyboard is in."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _INDEX) -> None:
        super().paint(painter, option, index)
        view = option.widget
        if not isinstance(view, QTableView) or not view.hasFocus() or index != view.currentIndex():
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(QColor(current_palette(view).accent), 1))
        painter.drawRoundedRect(option.rect.toRectF().adjusted(1.5, 1.5, -1.5, -2.5), 3, 3)
        painter.restore()
