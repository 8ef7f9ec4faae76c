"""A line for a path or an expression, completed and checked as it is typed."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QMimeData, QPoint, QRect, Qt, QTimer, Signal
from PySide6.QtGui import (
    QColor,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QHideEvent,
    QInputMethodEvent,
    QKeyEvent,
    QMoveEvent,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import QLineEdit, QWidget

from designer.documents import Step
from designer.matching import path_of_place
from designer.window.rows.completion_popup import CompletionPopup
from designer.window.rows.completions import Completion, Fragment, complete, fragment_at, offered
from designer.window.rows.dropped_field import place_for_field, with_field
from designer.window.rows.expression_looks import show_looks
from designer.window.rows.probe import Finding
from designer.window.trees.dragging import DraggedFields
from widgets.filling import fill
from widgets.fonts import mono_font
from widgets.icons import IconFamily
from widgets.theme import current_palette

_ERROR_LINE_PX = 2
_CARET_PX = 2
_AROUND_TEXT_PX = 20
_CLOSING = "\"']}"


class PathEdit(QLineEdit):
    """Knows no row: `completions` are the fields to offer, of a JSONPath those below a field; `check` judges a text."""

    told = Signal(object)
    """What is to be said of what is typed."""
    judged = Signal(object)
    """The same as a Finding: with whether it is wrong, and where."""
    field_dropped = Signal()
    """A field of the source was put in."""

    def __init__(
        self,
        completions: Callable[[tuple[Step, ...] | None], Sequence[Completion]],
        example: Callable[[Completion], str],
        check: Callable[[str], Finding],
        icons: IconFamily,
        parent: QWidget | None = None,
        *,
        takes_placeholders: bool = True,
    ) -> None:
        super().__init__(parent)
        self.setFont(mono_font())
        self._completions = completions
        self._check = check
        self._takes_placeholders = takes_placeholders
        self._is_wrong = False
        self._wrong_column: int | None = None
        self._is_composing = False
        self._is_drop_target = False
        self.setAcceptDrops(takes_placeholders)
        self._just_closed = ""
        self.popup = CompletionPopup(icons, example, self)
        """The fields that fit what is typed."""
        self.popup.chosen.connect(self._fill_in)
        self.textChanged.connect(self._judge)
        self.textEdited.connect(lambda _text: self._offer())
        self.cursorPositionChanged.connect(self._forget_closed)
        self.textChanged.connect(self._forget_closed)

    @property
    def is_wrong(self) -> bool:
        """Whether what is typed cannot be read; it is kept all the same."""
        return self._is_wrong

    @property
    def text_width(self) -> int:
        """How wide it has to be for the whole text to be seen."""
        return self.fontMetrics().horizontalAdvance(self.text()) + _AROUND_TEXT_PX

    def begin(self, text: str) -> None:
        """Start with a text; where there is none, the fields are offered at once."""
        self.setText(text)
        self._judge(text)
        self.selectAll()
        if not text:
            QTimer.singleShot(0, self, self.offer_all)  # once the editor has its place

    def offer_all(self) -> None:
        """Offer all fields, where nothing is typed yet."""
        if not self.text() and self.isVisible():
            self._offer()

    def fragment(self) -> Fragment | None:
        """What is to be completed at the cursor."""
        return fragment_at(self.text(), self.cursorPosition(), self._takes_placeholders)

    def found_for(self, fragment: Fragment) -> list[Completion]:
        """What fits there."""
        return offered(self._completions(fragment.below), fragment.typed)

    def judge_anew(self) -> None:
        """Say what is to be said of the text now: the record or the other rows may be others."""
        self._judge(self.text())

    def type_first(self, text: str) -> None:
        """Put what was typed elsewhere in place of the text, and go on as if it had been typed here."""
        self.selectAll()
        self.insert(text)
        self._offer()

    def take_key(self, event: QKeyEvent) -> bool:
        """Do what a key means for the list of fields; False where it means nothing to it."""
        key, held = event.key(), event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if key == Qt.Key.Key_Space and held == Qt.KeyboardModifier.ControlModifier:
            self._offer()
        elif key in (Qt.Key.Key_Down, Qt.Key.Key_Up) and not held:
            if not self.popup.isVisible():
                self._offer()
            else:
                self.popup.move_current(1 if key == Qt.Key.Key_Down else -1)
        elif key == Qt.Key.Key_Escape and self.popup.isVisible():
            self.popup.hide()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab) and self.popup.current is not None:
            # A whole path is ready to be taken; in an expression there may be more to type.
            return self._fill_in(self.popup.current)
        elif key == Qt.Key.Key_Tab and not held and (meant := self._meant()) is not None:
            self._fill_in(meant)  # nobody chose it: it is there to be seen before the next Tab goes on
        else:
            return False
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self._steps_over(event.text()):
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._is_wrong:
            painter = QPainter(self)
            line = self.rect()
            line.setTop(line.bottom() - _ERROR_LINE_PX + 1)
            fill(painter, line, QColor(current_palette(self).error))
        if self._is_drop_target:
            painter = QPainter(self)
            caret = self.cursorRect()
            fill(
                painter,
                QRect(caret.center().x(), caret.top(), _CARET_PX, caret.height()),
                QColor(current_palette(self).accent),
            )

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        super().inputMethodEvent(event)
        was_composing, self._is_composing = self._is_composing, bool(event.preeditString())
        if was_composing and not self._is_composing:
            self._dress()

    # A field of the source, dragged here

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        self._answer(event)

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        self._answer(event)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self._is_drop_target = False
        self.update()

    def dropEvent(self, event: QDropEvent) -> None:
        data = event.mimeData()
        self._is_drop_target = False
        self.update()
        changed = self._with_fields(data, event.position().toPoint())
        if changed is None:
            event.ignore()
            return
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
        text, cursor = changed
        self.popup.hide()
        self.selectAll()
        self.insert(text)  # not setText, so that it can be taken back
        self.setCursorPosition(cursor)
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        self.deselect()
        self.field_dropped.emit()

    def _answer(self, event: QDragEnterEvent | QDragMoveEvent) -> None:
        point = event.position().toPoint()
        self._is_drop_target = self._with_fields(event.mimeData(), point) is not None
        if self._is_drop_target:
            self.setCursorPosition(place_for_field(self.text(), self.cursorPositionAt(point)))
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()
        else:
            event.ignore()
        self.update()

    def _with_fields(self, data: QMimeData, point: QPoint) -> tuple[str, int] | None:
        """The text with dragged fields of the source in it, and where the cursor goes; None where that cannot be."""
        if not self._takes_placeholders or not isinstance(data, DraggedFields) or data.side != "source":
            return None
        text, cursor = self.text(), self.cursorPositionAt(point)
        for end in data.ends:
            changed = with_field(text, cursor, path_of_place(end.place))
            if changed is None:
                return None
            text, cursor = changed
        return text, cursor

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.popup.hide()

    def moveEvent(self, event: QMoveEvent) -> None:
        super().moveEvent(event)
        self.popup.hide()

    def _judge(self, text: str) -> None:
        finding = self._check(text)
        self._is_wrong = finding.is_wrong
        self._wrong_column = finding.column if finding.is_wrong else None
        self.setAccessibleDescription(finding.words)
        self.told.emit(finding.words)
        self.judged.emit(finding)
        self._dress()
        self.update()

    def _dress(self) -> None:
        """Show placeholders as such, and underline what is wrong; not while an input method is at work."""
        if self._takes_placeholders and not self._is_composing:
            show_looks(self, self._wrong_column, current_palette(self))

    def _offer(self) -> None:
        fragment = self.fragment()
        if fragment is None:
            self.popup.hide()
            return
        found = self.found_for(fragment)
        is_written = len(found) == 1 and found[0].text == self.text()[fragment.start : fragment.end]
        self.popup.offer([] if is_written else found, fragment.typed)

    def _meant(self) -> Completion | None:
        """The first of the offered fields, where a part of its name is typed; a destination may be a new one."""
        fragment = self.fragment()
        if not self._takes_placeholders or fragment is None or not fragment.typed:
            return None
        written = self.text()[fragment.start : fragment.end]
        return None if written in self.popup.paths else self.popup.first

    def _fill_in(self, completion: Completion) -> bool:
        """Put a completion in; True where that was a part of an expression or a JSONPath."""
        fragment = self.fragment()
        self.popup.hide()
        if fragment is None:
            return True
        text, cursor = complete(self.text(), fragment, completion)
        self.selectAll()
        self.insert(text)  # not setText, so that it can be taken back
        self.setCursorPosition(cursor)
        self._just_closed = text[:cursor][len(text[:cursor].rstrip(_CLOSING)) :]
        return fragment.is_placeholder or fragment.below is not None

    def _steps_over(self, typed: str) -> bool:
        """Whether what is typed closes what is closed already: by a completion just now, or by the next brace."""
        if not typed or self.hasSelectedText():
            return False
        if typed in self._just_closed:
            self._just_closed = self._just_closed.partition(typed)[2]
            return True
        at = self.cursorPosition()
        fragment = fragment_at(self.text(), at, self._takes_placeholders) if typed == "}" else None
        if fragment is None or not fragment.is_placeholder or self.text()[at : at + 1] != "}":
            return False
        self.setCursorPosition(at + 1)
        self.popup.hide()
        return True

    def _forget_closed(self) -> None:
        self._just_closed = ""
