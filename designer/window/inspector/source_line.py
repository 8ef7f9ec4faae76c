"""The source of a row, as it is typed in the inspector."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QWidget

from designer.documents import Step
from designer.window.rows.completions import Completion
from designer.window.rows.path_edit import PathEdit
from designer.window.rows.probe import Finding
from widgets.fonts import mono_font
from widgets.icons import IconFamily

_LARGER_PT = 1.0
_BY_KEYS = (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason, Qt.FocusReason.ShortcutFocusReason)


class SourceLine(PathEdit):
    """Tells `settled(text)` when another text is finished, by Enter or by going elsewhere; Esc gives it up."""

    settled = Signal(object)
    _shown = ""

    def __init__(
        self,
        completions: Callable[[tuple[Step, ...] | None], Sequence[Completion]],
        example: Callable[[Completion], str],
        check: Callable[[str], Finding],
        icons: IconFamily,
        parent: QWidget,
        *,
        takes_placeholders: bool = True,
    ) -> None:
        super().__init__(completions, example, check, icons, parent, takes_placeholders=takes_placeholders)
        self.setFont(mono_font(_LARGER_PT))  # there is more room than in a cell

    @property
    def is_drafting(self) -> bool:
        """Whether another text is being entered."""
        return self.text() != self._shown

    def show_text(self, text: str) -> None:
        """Show a text, unless a person is entering another one just now."""
        is_kept = self.is_drafting and self.hasFocus()
        self._shown = text
        if not is_kept and self.text() != text:
            self.setText(text)
            self.setCursorPosition(len(text) if self.hasFocus() else 0)
        else:
            self.judge_anew()

    def settle(self) -> None:
        """Take the text as it is."""
        if self.is_drafting:
            self._shown = self.text()
            self._begin_undo_anew()
            self.settled.emit(self._shown)

    def event(self, event: QEvent) -> bool:
        # Tab would go on before the list of fields has its say.
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and event.key() == Qt.Key.Key_Tab:
            return self.take_key(event) or super().event(event)
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.ShortcutOverride and self._leaves(event):
            event.ignore()
            return False
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self.take_key(event):
            return
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.popup.hide()
            self.settle()
        elif event.key() == Qt.Key.Key_Escape and self.is_drafting:
            self.setText(self._shown)
        else:
            super().keyPressEvent(event)

    def _begin_undo_anew(self) -> None:
        """What is settled is a step of the window: the text's own undo goes back no further."""
        cursor = self.cursorPosition()
        self.setText(self.text())
        self.setCursorPosition(cursor)

    def _leaves(self, event: QKeyEvent) -> bool:
        """Whether undo or redo is the window's: the text itself would only part from the row that it was stored in."""
        if event.matches(QKeySequence.StandardKey.Undo):
            return not self.is_drafting
        return event.matches(QKeySequence.StandardKey.Redo) and not self.isRedoAvailable()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if event.reason() in _BY_KEYS:
            self.end(False)  # what is there is gone on with, not typed over
        if not self.text() and event.reason() != Qt.FocusReason.ActiveWindowFocusReason:
            QTimer.singleShot(0, self, self.offer_all)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() not in (Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason):
            self.popup.hide()
            self.settle()
