"""A line that offers what may be meant: typed text narrows the list down, the arrow at its end shows all."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QObject, QStringListModel, Qt
from PySide6.QtGui import QAction, QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QCompleter, QLineEdit, QListView, QStyledItemDelegate, QWidget

from widgets.draft_line import DraftLine
from widgets.icons import IconFamily
from widgets.palette import Palette
from widgets.theme import current_palette, theme_source

_MOST_ROWS = 12
_NARROWEST_PX = 84


class SuggestLine(DraftLine):
    """Takes any text; `suggestions` are asked for when the line is first entered."""

    def __init__(
        self, icons: IconFamily, suggestions: Callable[[], Sequence[str]], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setMinimumWidth(_NARROWEST_PX)
        self._icons = icons
        self._suggestions = suggestions
        self._model = QStringListModel(self)
        self._is_filled = False
        self._completer = QCompleter(self._model, self)
        self._completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self._completer.setFilterMode(Qt.MatchFlag.MatchContains)
        self._completer.setMaxVisibleItems(_MOST_ROWS)
        self._completer.activated.connect(self._take)
        self._list = QListView(self)
        self._completer.setPopup(self._list)
        self._list.setItemDelegate(QStyledItemDelegate(self._list))  # style sheets dress only lists with this one
        self._list.installEventFilter(self)
        self.setCompleter(self._completer)
        self._open = QAction(self.tr("Show what can be chosen"), self)
        self._open.triggered.connect(lambda _checked=False: self.offer_all())
        self.addAction(self._open, QLineEdit.ActionPosition.TrailingPosition)
        theme_source().changed.connect(self._recolour)
        self._recolour(current_palette(self))

    @property
    def offered(self) -> list[str]:
        """What the open list shows; nothing while it is closed."""
        if not self._list.isVisible():
            return []
        model = self._completer.completionModel()
        return [str(model.index(row, 0).data()) for row in range(model.rowCount())]

    def offer_all(self) -> None:
        """Open the list with everything in it."""
        self._fill()
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        self._completer.setCompletionPrefix("")
        self._completer.complete()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._fill()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        goes_to_list = event.reason() in (Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason)
        if not (goes_to_list and self._list.isVisible()):
            super().focusOutEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if event.key() == Qt.Key.Key_Down and held in (
            Qt.KeyboardModifier.NoModifier,
            Qt.KeyboardModifier.AltModifier,
        ):
            self.offer_all()
        else:
            super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Hide and watched is self._list and not self.hasFocus():
            self.settle()
        return super().eventFilter(watched, event)

    def _fill(self) -> None:
        if not self._is_filled:
            self._is_filled = True
            self._model.setStringList(list(self._suggestions()))

    def _take(self, text: str) -> None:
        self.setText(text)
        self.drafted.emit(text)
        self.settle()

    def _recolour(self, palette: Palette) -> None:
        self._open.setIcon(self._icons.icon("chevron-down", palette.quiet, 16))
        self._list.setStyleSheet(f"QListView {{ border: 1px solid {palette.control_line}; }}")
