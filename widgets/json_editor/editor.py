"""An editor of JSON text: colours, numbers, lines lit from outside, and a place that is wrong underlined."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from PySide6.QtCore import QEvent, QRect, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QKeyEvent,
    QKeySequence,
    QPaintEvent,
    QResizeEvent,
    QTextCharFormat,
    QTextCursor,
    QTextFormat,
)
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QTextEdit, QWidget

from widgets.fonts import mono_font
from widgets.json_editor.colouring import JsonColouring
from widgets.json_editor.line_numbers import LineNumbers
from widgets.palette import Palette
from widgets.theme import current_palette, theme_source

_MOST_LIT = 500
_INDENT = "  "
_STAYS = frozenset({Qt.FocusReason.PopupFocusReason, Qt.FocusReason.MenuBarFocusReason})


class JsonEditor(QPlainTextEdit):
    """`typed` tells that a person changed the text, `left` that the keyboard went elsewhere.

    `undoes_itself` says whether undo and redo are the text's own; otherwise their keys are left to the window.
    Tab leaves the editor, as everywhere; Enter begins a line as far in as the one before.
    """

    typed = Signal()
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.undoes_itself = False
        self._is_replacing = False
        self._lit: list[int] = []
        self._error_at = -1
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setProperty("bare", True)
        self.setFont(mono_font())
        self.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.setTabChangesFocus(True)
        self._numbers = LineNumbers(self)
        self._colouring = JsonColouring(self.document())
        self.textChanged.connect(self._tell_typed)
        self.blockCountChanged.connect(lambda _count: self._make_room())
        self.updateRequest.connect(self._follow_scroll)
        self.cursorPositionChanged.connect(self._numbers.update)
        theme_source().changed.connect(self._recolour)
        self._recolour(current_palette(self))
        self._make_room()

    def replace_text(self, text: str, keep_history: bool = False) -> None:
        """Put another text in place of the one that stands there; what is equal in both stays untouched, and the
        cursor and what is in sight with it. It can be taken back if the history is kept.
        """
        held = self.toPlainText()
        if held != text:
            start, end = _common_ends(held, text)
            self._is_replacing = True
            cursor = QTextCursor(self.document())
            cursor.setPosition(_units(held[:start]))
            cursor.setPosition(_units(held[: len(held) - end]), QTextCursor.MoveMode.KeepAnchor)
            cursor.insertText(text[start : len(text) - end])
            self._is_replacing = False
        if not keep_history:
            self.document().clearUndoRedoStacks()
        self._colour_seen()

    def light_lines(self, lines: Iterable[int]) -> None:
        """Light these lines, from 0."""
        self._lit = list(lines)[:_MOST_LIT]
        self._show_marks()

    def mark_error(self, offset: int) -> None:
        """Underline what stands at a place of the text, counted in characters; -1 for nothing."""
        self._error_at = offset
        self._numbers.error_line = self._cursor_at(offset).blockNumber() if offset >= 0 else -1
        self._show_marks()
        self._numbers.update()

    def go_to(self, offset: int) -> None:
        """Put the cursor at a place of the text, and take the keyboard."""
        self.setTextCursor(self._cursor_at(offset))
        self.ensureCursorVisible()
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_line(self, line: int) -> None:
        """Put the cursor at the beginning of a line and bring it into sight."""
        self.setTextCursor(QTextCursor(self.document().findBlockByNumber(line)))
        self.ensureCursorVisible()

    def lines_in_sight(self) -> Iterator[tuple[int, int, int]]:
        """The number of each line that is to be seen, from 0, with its top and its height."""
        block = self.firstVisibleBlock()
        top = self.blockBoundingGeometry(block).translated(self.contentOffset()).top()
        while block.isValid() and top <= self.viewport().height():
            height = self.blockBoundingRect(block).height()
            yield block.blockNumber(), round(top), round(height)
            top += height
            block = block.next()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        inside = self.contentsRect()
        self._numbers.setGeometry(QRect(inside.left(), inside.top(), self._numbers.wanted_width, inside.height()))
        if self.hasFocus() and event.size().height() < event.oldSize().height():
            self.ensureCursorVisible()  # something came in beneath

    def paintEvent(self, event: QPaintEvent) -> None:
        self._colour_seen()
        super().paintEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange and hasattr(self, "_numbers"):
            self._make_room()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and self._leaves(event):
            event.ignore()
            return False
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self._leaves(event):
            event.ignore()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            self._begin_line()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() not in _STAYS:
            self.left.emit()

    def _leaves(self, event: QKeyEvent) -> bool:
        """Whether a key is undo or redo, and the window's."""
        if event.matches(QKeySequence.StandardKey.Undo):
            return not (self.undoes_itself and self.document().isUndoAvailable())
        if event.matches(QKeySequence.StandardKey.Redo):
            return not (self.undoes_itself and self.document().isRedoAvailable())
        return False

    def _begin_line(self) -> None:
        cursor = self.textCursor()
        before = cursor.block().text()[: cursor.positionInBlock()]
        indent = before[: len(before) - len(before.lstrip())]
        opens = before.rstrip().endswith(("{", "["))
        cursor.insertText("\n" + indent + (_INDENT if opens else ""))
        self.ensureCursorVisible()

    def _tell_typed(self) -> None:
        if not (self._is_replacing or self._colouring.is_at_work):  # colours are changes too, for Qt
            self.typed.emit()

    def _cursor_at(self, offset: int) -> QTextCursor:
        cursor = QTextCursor(self.document())
        text = self.toPlainText()
        cursor.setPosition(_units(text[: max(0, offset)]))
        return cursor

    def _make_room(self) -> None:
        self.setViewportMargins(self._numbers.wanted_width, 0, 0, 0)

    def _follow_scroll(self, place: QRect, by: int) -> None:
        if by:
            self._numbers.scroll(0, by)
        else:
            self._numbers.update(0, place.y(), self._numbers.width(), place.height())

    def _colour_seen(self) -> None:
        numbers = [number for number, _, _ in self.lines_in_sight()]
        if numbers:
            self._colouring.colour_lines(numbers[0], numbers[-1])

    def _show_marks(self) -> None:
        palette = current_palette(self)
        marks = []
        for line in self._lit:
            lit = QTextEdit.ExtraSelection()
            lit.format = QTextCharFormat()
            lit.format.setBackground(QColor(palette.selection))
            lit.format.setProperty(QTextFormat.Property.FullWidthSelection, True)
            lit.cursor = QTextCursor(self.document().findBlockByNumber(line))
            marks.append(lit)
        if self._error_at >= 0:
            marks.append(self._error_mark(palette))
        self.setExtraSelections(marks)

    def _error_mark(self, palette: Palette) -> QTextEdit.ExtraSelection:
        mark = QTextEdit.ExtraSelection()
        cursor = self._cursor_at(self._error_at)
        step = QTextCursor.MoveOperation
        if cursor.atBlockEnd():
            cursor.movePosition(step.PreviousCharacter, QTextCursor.MoveMode.KeepAnchor)
        else:
            cursor.movePosition(step.EndOfWord, QTextCursor.MoveMode.KeepAnchor)
            if not cursor.hasSelection():
                cursor.movePosition(step.NextCharacter, QTextCursor.MoveMode.KeepAnchor)
        mark.cursor = cursor
        mark.format = QTextCharFormat()
        mark.format.setUnderlineStyle(QTextCharFormat.UnderlineStyle.WaveUnderline)
        mark.format.setUnderlineColor(QColor(palette.error))
        mark.format.setBackground(QColor(palette.error_background))
        return mark

    def _recolour(self, palette: Palette) -> None:
        self._colouring.use_palette(palette)
        self._show_marks()


def _common_ends(one: str, other: str) -> tuple[int, int]:
    """How many characters two texts have in common at their beginning, and behind that at their end."""
    left, right = one.splitlines(keepends=True), other.splitlines(keepends=True)
    first = _alike(left, right)
    last = _alike(left[first:][::-1], right[first:][::-1])
    start, end = sum(map(len, left[:first])), sum(map(len, left[len(left) - last :]))
    in_one, in_other = one[start : len(one) - end], other[start : len(other) - end]
    more = _alike(in_one, in_other)
    return start + more, end + _alike(in_one[more:][::-1], in_other[more:][::-1])


def _alike(one: Sequence[str], other: Sequence[str]) -> int:
    """How many parts two sequences have in common at their beginning."""
    shorter = min(len(one), len(other))
    return next((at for at in range(shorter) if one[at] != other[at]), shorter)


def _units(text: str) -> int:
    """How many places a text takes in Qt, which counts what is beyond 16 bits twice."""
    return len(text) + sum(letter > "\uffff" for letter in text) if not text.isascii() else len(text)
