"""The read-only JSON viewer."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any

from PySide6.QtCore import QEvent, QItemSelectionModel, QModelIndex, QPersistentModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QGuiApplication,
    QHelpEvent,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QMenu, QTableView, QToolTip, QWidget

from widgets.fonts import mono_font
from widgets.json_view.lines import INDENT, JsonLine, JsonPath, NumberText, json_text
from widgets.json_view.model import JsonLinesModel
from widgets.json_view.note import Note
from widgets.json_view.painting import GUTTER_PX, JsonLinesPainter
from widgets.own_viewport import make_own_viewport, paint_ground
from widgets.palette import Palette
from widgets.plain_tip import plain_tip
from widgets.theme import theme_source

LONGEST_TIP = 2_000
_MOST_LIT_ONE_BY_ONE = 20


class JsonView(QTableView):
    """Shows a document coloured and folded; what is clicked and hovered is told by path.

    `value_clicked(path)` comes from a click, Enter or Space; `value_hovered(path)` has None when the
    pointer leaves.
    """

    value_clicked = Signal(object)
    value_hovered = Signal(object)

    def __init__(self, parent: QWidget | None = None, number_text: NumberText | None = None) -> None:
        super().__init__(parent)
        make_own_viewport(self)
        self._lines = JsonLinesModel(self, number_text)
        self._painting = JsonLinesPainter(self._lines, mono_font())
        self._tip_of: Callable[[JsonPath], str] | None = None
        self._text_of_path: Callable[[JsonPath], str] | None = None
        self._hovered: JsonPath | None = None
        self._note_row = QPersistentModelIndex()
        self.setModel(self._lines)
        self.setAccessibleName(self.tr("JSON document"))
        self._lay_out_as_list()
        theme_source().changed.connect(self._restyle)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ContiguousSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMouseTracking(True)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_Hover)

    def model(self) -> JsonLinesModel:
        return self._lines

    def set_document(self, document: Any) -> None:
        """Show a document; folds and the scroll position stay."""
        self._keeping_place(lambda: self._lines.set_document(document))

    def clear(self) -> None:
        """Show nothing."""
        self.clear_note()
        self._lines.clear()
        self._fit_width()

    def set_highlighted(self, paths: Iterable[JsonPath]) -> None:
        """Light the lines on which these values start and end."""
        before, self._painting.highlighted = self._painting.highlighted, frozenset(paths)
        changed = before ^ self._painting.highlighted
        if len(changed) > _MOST_LIT_ONE_BY_ONE:
            self.viewport().update()
            return
        for path in changed:
            self._paint_anew(path)

    @property
    def note(self) -> str:
        """What is said beneath a value; empty for nothing."""
        return self._painting.note.words

    def set_note(self, path: JsonPath, words: str) -> None:
        """Say something beneath the line on which a value starts; the lines below give way."""
        self._painting.note = Note(path, words)
        self.setAccessibleDescription(words)
        self._make_room_for_note()

    def clear_note(self) -> None:
        """Say nothing beneath any value."""
        if self._painting.note.words:
            self.set_note((), "")

    def set_tips(self, tip_of: Callable[[JsonPath], str] | None) -> None:
        """Say what the tool tip tells of a value; an empty text tells nothing."""
        self._tip_of = tip_of

    def set_path_text(self, text_of_path: Callable[[JsonPath], str] | None) -> None:
        """Say how a path is written when it is copied; without it, the menu does not offer that."""
        self._text_of_path = text_of_path

    def reveal(self, path: JsonPath) -> bool:
        """Unfold and scroll until the value is in sight; False if the document has none there."""
        if self._lines.line_of(path) is None:
            return False
        self._lines.unfold_to(path)
        self.executeDelayedItemsLayout()
        self.scrollTo(self._lines.index(self._lines.row_of(path)))
        return True

    def copy(self) -> None:
        """Copy the current line's value as JSON, or the selected lines if there are several."""
        rows = sorted(index.row() for index in self.selectionModel().selectedRows())
        if len(rows) > 1:
            whole = len(rows) == self._lines.rowCount()
            text = self._text_of(()) if whole else "\n".join(self._indented(row) for row in rows)
            QGuiApplication.clipboard().setText(text)
        elif (line := self._current_line()) is not None:
            QGuiApplication.clipboard().setText(self._text_of(line.path))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        line = self._current_line()
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
        elif event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier or line is None:
            super().keyPressEvent(event)
        elif event.key() == Qt.Key.Key_Left:
            self._fold_or_go_out(line)
        elif event.key() == Qt.Key.Key_Right:
            self._unfold_or_go_in(line)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.value_clicked.emit(line.path)
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        reasons = Qt.FocusReason
        if event.reason() in (reasons.TabFocusReason, reasons.BacktabFocusReason, reasons.ShortcutFocusReason):
            self._begin_in_sight()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        if event.button() == Qt.MouseButton.LeftButton and self._on_fold_mark(index, event):
            self._set_folded(index.row(), not self._lines.line_at(index.row()).folded)
            return
        super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        super().mouseReleaseEvent(event)
        clicked = event.button() == Qt.MouseButton.LeftButton and index.isValid()
        if clicked and not self._on_fold_mark(index, event) and index == self.currentIndex():
            self.value_clicked.emit(self._lines.line_at(index.row()).path)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self.mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        index = self.indexAt(event.position().toPoint())
        self._hover(self._lines.line_at(index.row()).path if index.isValid() else None)

    def paintEvent(self, event: QPaintEvent) -> None:
        paint_ground(self, event)
        painter = QPainter(self.viewport())
        self._painting.paint(painter, event.rect(), self)
        painter.end()

    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Leave:
            self._hover(None)
        elif isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            self._show_tip(event)
            return True
        return super().viewportEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        from_keys = event.reason() == QContextMenuEvent.Reason.Keyboard
        index = self.currentIndex() if from_keys else self.indexAt(event.pos())
        if not index.isValid():
            return
        at = self.visualRect(index).center() if from_keys else event.pos()
        menu = self.menu_for(self._lines.line_at(index.row()).path)
        menu.popup(self.viewport().mapToGlobal(at))

    def menu_for(self, path: JsonPath) -> QMenu:
        """Give the context menu of a value; it deletes itself when closed."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        copy_value = menu.addAction(self.tr("Copy value"))
        copy_value.triggered.connect(lambda: QGuiApplication.clipboard().setText(self._text_of(path)))
        if (text_of_path := self._text_of_path) is not None:
            copy_path = menu.addAction(self.tr("Copy path"))
            copy_path.triggered.connect(lambda: QGuiApplication.clipboard().setText(text_of_path(path)))
        return menu

    def tip_for(self, path: JsonPath) -> str:
        """Give the tool tip of a value: a long string whole, and what `set_tips` tells."""
        line = self._lines.line_of(path)
        parts = []
        if line is not None and line.cut:
            value = str(self._lines.value_at(path))
            parts.append(value if len(value) <= LONGEST_TIP else value[:LONGEST_TIP] + "…")
        if self._tip_of is not None and (told := self._tip_of(path)):
            parts.append(told)
        return "\n\n".join(parts)

    def moveCursor(self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier) -> QModelIndex:
        # Home and End would stay in the row.
        if action == QAbstractItemView.CursorAction.MoveHome:
            return self._lines.index(0)
        if action == QAbstractItemView.CursorAction.MoveEnd:
            return self._lines.index(self._lines.rowCount() - 1)
        return super().moveCursor(action, modifiers)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_width()
        if event.size().width() != event.oldSize().width():
            self._make_room_for_note()

    def _lay_out_as_list(self) -> None:
        """Make the table a list: a QListView asks Python for every row at each change, a table for those in sight."""
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        for header in (self.horizontalHeader(), self.verticalHeader()):
            header.hide()
            header.setMinimumSectionSize(1)
            header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setDefaultSectionSize(self._painting.row_px)

    def _restyle(self, _palette: Palette) -> None:
        """Take the application's font, which may be of another size."""
        before = self._painting.row_px
        self._painting.use_font(mono_font())
        if self._painting.row_px != before:
            self.verticalHeader().setDefaultSectionSize(self._painting.row_px)
            self._make_room_for_note()
        self._fit_width()

    def _fit_width(self) -> None:
        width = max(self._painting.row_width, self.viewport().width())
        if width == self.columnWidth(0):
            return
        self._resize(self.horizontalHeader(), 0, width)

    def _resize(self, header: QHeaderView, section: int, size: int) -> None:
        """Let a line or the column have another size; the table would follow later, and all would be painted twice."""
        header.blockSignals(True)
        header.resizeSection(section, size)
        header.blockSignals(False)
        self.updateGeometries()
        self.viewport().update()

    def _keeping_place(self, change: Callable[[], None]) -> None:
        """Let the line at the top stay there, wherever it went; if it is gone, keep the distance."""
        down, across = self.verticalScrollBar(), self.horizontalScrollBar()
        x, y = across.value(), down.value()
        top = self.indexAt(QPoint(0, 0))
        line = self._lines.line_at(top.row()) if top.isValid() and y > 0 else None
        inset = -self.visualRect(top).y()
        change()
        self._fit_width()
        self._make_room_for_note()
        self.executeDelayedItemsLayout()
        row = -1 if line is None else self._lines.row_of(line.path, closing=line.closes)
        down.setValue(y if row < 0 else self.verticalHeader().sectionPosition(row) + inset)
        across.setValue(x)

    def _make_room_for_note(self) -> None:
        """Let the line with the note be higher, and no other."""
        note = self._painting.note
        row = self._lines.row_of(note.path) if note.words else -1
        header, plain = self.verticalHeader(), self._painting.row_px
        if self._note_row.isValid() and self._note_row.row() != row:
            self._resize(header, self._note_row.row(), plain)
        self._note_row = QPersistentModelIndex(self._lines.index(row)) if row >= 0 else QPersistentModelIndex()
        if row >= 0:
            height = plain + self._painting.note_height(self._lines.line_at(row), self.viewport().width())
            if header.sectionSize(row) != height:
                self._resize(header, row, height)
            self.viewport().update()

    def _set_folded(self, row: int, folded: bool) -> None:
        self._lines.set_folded(row, folded)
        self._make_room_for_note()
        self._fit_width()

    def _fold_or_go_out(self, line: JsonLine) -> None:
        row = self.currentIndex().row()
        if line.opens >= 0 and not line.folded:
            self._set_folded(row, True)
        elif line.closes:
            self._go_to(self._lines.row_of(line.path))
        elif line.parent is not None:
            self._go_to(self._lines.row_of(line.parent.path))

    def _unfold_or_go_in(self, line: JsonLine) -> None:
        row = self.currentIndex().row()
        if line.folded:
            self._set_folded(row, False)
        elif line.opens >= 0:
            self._go_to(row + 1)

    def _go_to(self, row: int) -> None:
        self.selectionModel().setCurrentIndex(self._lines.index(row), QItemSelectionModel.SelectionFlag.ClearAndSelect)

    def _begin_in_sight(self) -> None:
        """The keyboard begins where one looks: at the line it was at, at what is lit, or at the top of what is seen."""
        seen = range(self.rowAt(0), (last if (last := self.rowAt(self.viewport().height() - 1)) >= 0 else 1 << 30) + 1)
        if self.currentIndex().row() in seen or self._lines.rowCount() == 0:
            return
        lit = (self._lines.row_of(path) for path in self._painting.highlighted)
        self._go_to(min((row for row in lit if row in seen), default=max(seen.start, 0)))

    def _current_line(self) -> JsonLine | None:
        index = self.currentIndex()
        return self._lines.line_at(index.row()) if index.isValid() else None

    def _on_fold_mark(self, index: QModelIndex, event: QMouseEvent) -> bool:
        if not index.isValid() or self._lines.line_at(index.row()).opens < 0:
            return False
        return event.position().x() < self.visualRect(index).x() + GUTTER_PX

    def _hover(self, path: JsonPath | None) -> None:
        if path != self._hovered:
            before = self._hovered
            self._hovered = self._painting.hovered = path
            for other in (before, path):
                if other is not None:
                    self._paint_anew(other)
            self.value_hovered.emit(path)

    def _paint_anew(self, path: JsonPath) -> None:
        """Paint the lines on which a value starts and ends."""
        for row in {self._lines.row_of(path), self._lines.row_of(path, closing=True)} - {-1}:
            self.viewport().update(self.visualRect(self._lines.index(row)))

    def _show_tip(self, event: QHelpEvent) -> None:
        index = self.indexAt(event.pos())
        text = self.tip_for(self._lines.line_at(index.row()).path) if index.isValid() else ""
        QToolTip.showText(event.globalPos(), plain_tip(text), self.viewport(), self.visualRect(index))

    def _text_of(self, path: JsonPath) -> str:
        return json_text(self._lines.value_at(path), self._lines.number_text)

    def _indented(self, row: int) -> str:
        line = self._lines.line_at(row)
        return " " * (INDENT * line.depth) + line.text
