"""The text of the mapping: what is typed in it becomes the mapping as soon as it is one, and the other way round."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from designer.mapping import Change, MappingError, RowLines, mapping_to_json, row_lines
from designer.window.json_text.verdict import Verdict
from designer.window.open_mapping import OpenMapping
from designer.window.selection import Selection
from designer.window.text_draft import TextDraft, draft_of, retyped
from widgets.json_editor import JsonEditor

CHECK_AFTER_MS = 150
"""A key is never held up by reading the text: that waits until this long nothing was typed."""
PAUSE_MS = 2_500
"""What is typed after a pause like this is a step of its own."""
_ABOVE_PX = 8


class MappingTextPanel(QWidget):
    """Text and mapping, each following the other.

    Typing without a longer pause, until the keyboard goes elsewhere, is one run: one step of the mapping. While it
    goes on, undo is the text's own and the step follows; afterwards undo takes back the step. A text that is no
    mapping stays as it was typed, and the mapping as it was; it is the open mapping's `draft`, which goes with it.
    """

    broken_changed = Signal(bool)
    """Whether the text is no mapping, or waits for an answer."""

    def __init__(self, opened: OpenMapping, selection: Selection, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("panel", True)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._opened = opened
        self._selection = selection
        self._run: object | None = None
        self._is_ahead = False
        """Whether the text says something that the mapping does not say yet."""
        self._is_behind = True
        """Whether the mapping changed while nobody saw the text."""
        self._is_contested = False
        """Whether the mapping changed elsewhere while the text was ahead, and nobody has said which one counts."""
        self._is_applying = False
        self._is_broken = False
        self._is_telling = False
        self._lines = RowLines((), ())
        self.editor = JsonEditor(self)
        self.editor.setAccessibleName(self.tr("The mapping as JSON"))
        self.verdict = Verdict(self)
        self._check_soon = QTimer(self, singleShot=True, interval=CHECK_AFTER_MS)
        self._check_soon.timeout.connect(self.check)
        self._pause = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._pause.timeout.connect(self._end_run)
        self._follow_soon = QTimer(self, singleShot=True, interval=0)
        self._follow_soon.timeout.connect(self._follow)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addSpacing(_ABOVE_PX)
        column.addWidget(self.editor, 1)
        column.addWidget(self.verdict)
        self.setFocusProxy(self.editor)
        self.editor.typed.connect(self._note_typed)
        self.editor.left.connect(self._leave)
        self.editor.cursorPositionChanged.connect(self._select_row_at_cursor)
        self.verdict.take_wanted.connect(self._take_mapping)
        self.verdict.go_on_wanted.connect(self._go_on_editing)
        self.verdict.place_wanted.connect(self.editor.go_to)
        opened.changed.connect(self._note_changed)
        opened.draft_changed.connect(self._note_draft)
        selection.changed.connect(self._show_selection)
        self._note_draft()

    def check(self) -> None:
        """Take what is typed now, if it is a mapping; else say what it lacks."""
        self._check_soon.stop()
        if not self._is_ahead:
            return
        text = self.editor.toPlainText()
        change = retyped(self._opened.mapping, text, self.tr("Change the text"))
        self._show_error(change if isinstance(change, MappingError) else None)
        if isinstance(change, MappingError):
            self._set_draft(TextDraft(text, change))
            return
        if self._is_contested:
            self._set_draft(TextDraft(text))
            return
        self._apply(change)
        self._lines = row_lines(text)
        self._set_draft(None)
        self._select_row_at_cursor()
        self._show_selection()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._is_behind:
            self._follow()

    def _apply(self, change: Change) -> None:
        self._is_applying = True
        try:
            self._opened.apply(change, self._run)
        finally:
            self._is_applying = self._is_ahead = False

    def _note_typed(self) -> None:
        self._is_ahead = True
        if self._run is None:
            self._run = object()
            self.editor.undoes_itself = True
        self._check_soon.start()
        self._pause.start()

    def _note_changed(self, _change: object) -> None:
        if self._is_applying:
            return
        if self._is_ahead:
            self._is_contested = True
            self.verdict.ask_which()
            self._set_draft(draft_of(self.editor.toPlainText(), self._opened.mapping))
            return
        self._is_behind = True
        self._end_run()
        if self.isVisible():
            self._follow_soon.start()  # painted after what the change is first seen in

    def _follow(self) -> None:
        """Show the text of the mapping."""
        if self._is_ahead:
            return
        self._is_behind = False
        text, is_first = mapping_to_json(self._opened.mapping), not self.editor.toPlainText()
        self.editor.replace_text(text)
        if is_first:
            self.editor.show_line(0)
        self._lines = row_lines(text)
        self._show_selection()

    def _leave(self) -> None:
        """The keyboard went elsewhere: what was typed is a step, and is written as it is saved."""
        self.check()
        if not self._is_ahead:
            self._end_run()
            self._follow()

    def _end_run(self) -> None:
        if self._is_ahead:
            return  # what is broken can still be taken back letter by letter
        self._pause.stop()
        self._run = None
        self.editor.undoes_itself = False

    def _take_mapping(self) -> None:
        """The text of the mapping takes the place of what was typed, which undo in the text brings back."""
        self._is_contested = self._is_ahead = False
        self._run = object()
        self.editor.undoes_itself = True
        text = mapping_to_json(self._opened.mapping)
        self.editor.replace_text(text, keep_history=True)
        self.editor.mark_error(-1)
        self.verdict.clear()
        self._lines = row_lines(text)
        self._set_draft(None)
        self.editor.setFocus()
        self._show_selection()

    def _go_on_editing(self) -> None:
        """What is typed counts, whatever the mapping has become."""
        self._is_contested = False
        self.verdict.clear()
        self._run = object()
        self.check()
        self.editor.setFocus()

    def _set_draft(self, draft: TextDraft | None) -> None:
        if draft is not None or self._opened.draft is not None:
            self._is_telling = True
            try:
                self._opened.set_draft(draft)
            finally:
                self._is_telling = False
        self._set_broken(draft is not None)

    def _set_broken(self, is_broken: bool) -> None:
        if is_broken != self._is_broken:
            self._is_broken = is_broken
            self.broken_changed.emit(is_broken)

    def _note_draft(self) -> None:
        """Another mapping is open, or work was brought back: what is typed is given up, or another text."""
        if self._is_telling:
            return
        draft = self._opened.draft
        if draft is not None:
            self._show_draft(draft)
        elif self._is_ahead:
            self._give_up()

    def _show_draft(self, draft: TextDraft) -> None:
        self.editor.replace_text(draft.text)
        self._is_ahead = True
        self._is_contested = draft.error is None
        self.verdict.clear()
        if self._is_contested:
            self.verdict.ask_which()
        self._show_error(draft.error)
        self._set_broken(True)

    def _give_up(self) -> None:
        self._check_soon.stop()
        self._is_ahead = self._is_contested = False
        self._is_behind = True
        self.verdict.clear()
        self.editor.mark_error(-1)
        self._end_run()
        self._set_broken(False)
        if self.isVisible():
            self._follow_soon.start()

    def _show_error(self, error: MappingError | None) -> None:
        self.editor.mark_error(error.place.offset if error is not None and error.place is not None else -1)
        self.verdict.tell_error(error)

    def _select_row_at_cursor(self) -> None:
        if self._is_ahead or self._is_behind or not self.editor.hasFocus():
            return
        row = self._lines.row_at(self.editor.textCursor().blockNumber())
        if row is not None and self._selection.rows != (row,):
            self._selection.select_rows([row])

    def _show_selection(self) -> None:
        if not self.isVisible() or self._is_ahead or self._is_behind:
            return
        shown = [row for row in self._selection.rows if row < len(self._lines.first)]
        lines = [line for row in shown for line in range(self._lines.first[row], self._lines.last[row] + 1)]
        self.editor.light_lines(lines)
        if lines and not self.editor.hasFocus():
            self.editor.show_line(lines[0])
