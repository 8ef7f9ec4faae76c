"""What can be done with whole rows: by menu, by key, and from the context menu."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QAction, QGuiApplication, QKeySequence
from PySide6.QtWidgets import QAbstractSpinBox, QApplication, QLineEdit, QMenu, QPlainTextEdit, QTextEdit, QWidget

from designer.mapping import MappingError, Row, edits, rows_from_json
from designer.said import said
from designer.window.commands import WHY_DISABLED
from designer.window.open_mapping import OpenMapping
from designer.window.rows.row_text import rows_text
from designer.window.selection import Selection
from designer.window.words import in_words
from widgets.numbers import grouped

_Keys = QKeySequence | QKeySequence.StandardKey | str


class RowActions(QObject):
    """Acts on the selected rows; each action is one step.

    The keys count only inside `place`, but for those of `add`: they do wherever it is added, except while typing.
    """

    failed = Signal(str)
    added = Signal(object)
    """A row that was added, to be filled in."""

    def __init__(
        self,
        opened: OpenMapping,
        selection: Selection,
        finish_editing: Callable[[], None],
        row_beside: Callable[[int, int], int],
        place: QWidget,
    ) -> None:
        super().__init__(place)
        self._opened = opened
        self._selection = selection
        self._finish_editing = finish_editing
        self._row_beside = row_beside
        self._place = place
        keys = QKeySequence.StandardKey
        self.add = _EverywhereAction(self.tr("Add row"), self)
        self._set_up(self.add, "add-row", "Ctrl+Shift+Return", self.add_row)
        self.duplicate = self._action("duplicate-rows", self.tr("Duplicate rows"), "Ctrl+D", self._duplicate)
        self.move_up = self._action("move-rows-up", self.tr("Move rows up"), "Alt+Up", lambda: self._move(-1))
        self.move_down = self._action("move-rows-down", self.tr("Move rows down"), "Alt+Down", lambda: self._move(1))
        self.copy = self._action("copy-rows", self.tr("Copy rows"), keys.Copy, self._copy)
        self.paste = self._action("paste-rows", self.tr("Paste rows"), keys.Paste, self._paste)
        self.delete = self._action("delete-rows", self.tr("Delete rows"), keys.Delete, self._delete)
        self.all = [self.add, self.duplicate, self.move_up, self.move_down, self.copy, self.paste, self.delete]
        """In the order of a menu."""
        self._is_mapping_shown = True
        self._enabled_for: tuple[bool, bool] | None = None
        """Whether a mapping was shown, and rows selected, when the commands were enabled last."""
        selection.changed.connect(self._enable)
        opened.explained.connect(self._enable)
        self._enable()

    def fill(self, menu: QMenu) -> None:
        """Put the actions into a menu."""
        menu.addActions([self.add, self.duplicate, self.move_up, self.move_down])
        menu.addSeparator()
        menu.addActions([self.copy, self.paste])
        menu.addSeparator()
        menu.addAction(self.delete)

    def enable_for_mapping(self, is_shown: bool) -> None:
        """Say whether a mapping is shown: without, there is nothing to act on."""
        self._is_mapping_shown = is_shown
        self._enable()

    def add_row(self) -> None:
        """Put an empty row after the selected ones, else at the end."""
        self._finish_editing()
        at = self._after_selected()
        self._opened.apply(edits.insert_rows(self._opened.mapping, [Row({})], at, self.tr("Add row")))
        self.added.emit(at)

    def move_to(self, rows: tuple[int, ...], before: int) -> None:
        """Move rows before another one."""
        self._finish_editing()
        self._opened.apply(edits.move_rows(self._opened.mapping, rows, before))

    def paste_text(self, text: str) -> None:
        """Insert the rows of a JSON text after the selected ones; what is none is told in a sentence."""
        self._finish_editing()
        try:
            rows = rows_from_json(text)
        except MappingError as error:
            self.failed.emit(in_words(said("{0:sentence}", str(error))))
            return
        if not rows:
            self.failed.emit(self.tr("There are no rows in what you paste; copy some, and paste again."))
            return
        label = self.tr("Paste row") if len(rows) == 1 else self.tr("Paste {0} rows").format(grouped(len(rows)))
        self._opened.apply(edits.insert_rows(self._opened.mapping, rows, self._after_selected(), label))

    def _duplicate(self) -> None:
        self._finish_editing()
        if self._selection.rows:
            self._opened.apply(edits.duplicate_rows(self._opened.mapping, self._selection.rows))

    def _delete(self) -> None:
        self._finish_editing()
        if self._selection.rows:
            self._opened.apply(edits.remove_rows(self._opened.mapping, self._selection.rows))

    def _move(self, by: int) -> None:
        self._finish_editing()
        rows = self._selection.rows
        if rows:
            to = self._row_beside(rows[0], -1) if by < 0 else self._row_beside(rows[-1], 1) + 1
            self.move_to(rows, max(0, min(to, self._opened.mapping.row_count)))

    def _copy(self) -> None:
        self._finish_editing()
        held = self._opened.mapping.rows or ()
        if self._selection.rows:
            QGuiApplication.clipboard().setText(rows_text([held[row] for row in self._selection.rows]))

    def _paste(self) -> None:
        text = QGuiApplication.clipboard().text()
        if text.strip():
            self.paste_text(text)
        else:
            self.failed.emit(self.tr("There is no text to paste; copy rows as JSON first."))

    def _after_selected(self) -> int:
        rows = self._selection.rows
        return rows[-1] + 1 if rows else self._opened.mapping.row_count

    def _enable(self) -> None:
        is_shown = self._is_mapping_shown
        has_rows = is_shown and bool(self._selection.rows)
        if (is_shown, has_rows) == self._enabled_for:
            return
        self._enabled_for = is_shown, has_rows
        for action in (self.duplicate, self.move_up, self.move_down, self.copy, self.delete):
            action.setEnabled(has_rows)
            action.setProperty(WHY_DISABLED, self.tr("Select a row first"))
        for action in (self.add, self.paste):
            action.setEnabled(is_shown)
            action.setProperty(WHY_DISABLED, self.tr("Open or begin a mapping first"))

    def _action(self, name: str, words: str, keys: _Keys, act: Callable[[], None]) -> QAction:
        action = QAction(words, self)
        action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        self._set_up(action, name, keys, act)
        return action

    def _set_up(self, action: QAction, name: str, keys: _Keys, act: Callable[[], None]) -> None:
        action.setObjectName(name)
        action.setShortcut(keys)
        action.triggered.connect(lambda _checked=False: act())
        self._place.addAction(action)


class _EverywhereAction(QAction):
    """Its keys count in the whole window, but not while someone is typing."""

    def event(self, event: QEvent) -> bool:
        typing = (QLineEdit, QPlainTextEdit, QTextEdit, QAbstractSpinBox)
        if event.type() == QEvent.Type.Shortcut and isinstance(QApplication.focusWidget(), typing):
            return True
        return super().event(event)
