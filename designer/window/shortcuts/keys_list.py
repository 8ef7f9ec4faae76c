"""The list of commands and their keys, each drawn as on a keyboard."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTreeView,
    QWidget,
)

from designer.window.shortcuts.keys_model import COMMAND, KEYS, LINE, KeyLine, KeysModel
from widgets.colours import colour
from widgets.filling import fill
from widgets.fonts import word_font
from widgets.palette import Palette
from widgets.text_scale import scaled
from widgets.theme import current_palette, theme_source

_INDEX = QModelIndex | QPersistentModelIndex
_ROW_PX, _GROUP_PX = 30, 40
_GAP_PX, _CAP_ROOM_PX, _CAP_HIGH_PX, _CORNER_PX = 6, 8, 20, 4
_LEFT_PX, _MARK_PX = 12, 3
_SHARES = (50, 30, 20)


class KeysList(QTreeView):
    """Groups are headings: the keyboard goes from line to line. `change_wanted` and `clear_wanted` tell of the line."""

    line_chosen = Signal(object)
    change_wanted = Signal()
    clear_wanted = Signal()
    left_upwards = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.lines = KeysModel(self)
        self.setModel(self.lines)
        self.setItemDelegate(_KeysDelegate(self))
        self.setAccessibleName(self.tr("Commands and their keys"))
        self.setRootIsDecorated(False)
        self.setItemsExpandable(False)
        self.setIndentation(0)
        self.setExpandsOnDoubleClick(False)
        self.setAllColumnsShowFocus(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.header().hide()
        self.header().setStretchLastSection(False)
        self.header().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.doubleClicked.connect(lambda index: self.change_wanted.emit() if index.parent().isValid() else None)
        theme_source().changed.connect(self._restyle)

    @property
    def line(self) -> KeyLine | None:
        """The line that is chosen."""
        line = self.currentIndex().siblingAtColumn(COMMAND).data(LINE)
        return line if isinstance(line, KeyLine) else None

    def show_lines(self, lines: list[KeyLine]) -> None:
        """Show these lines; the one that was chosen stays so where it is among them, else the first is."""
        before = self.line
        at = self.verticalScrollBar().value()
        self.lines.show(lines)
        self.expandAll()
        for row in range(self.lines.rowCount()):
            self.setFirstColumnSpanned(row, QModelIndex(), True)
        index = self._index_of(before) if before is not None else QModelIndex()
        if index.isValid():
            self.verticalScrollBar().setValue(at)
        self.setCurrentIndex(index if index.isValid() else self.lines.index(0, 0, self.lines.index(0, 0)))
        self.line_chosen.emit(self.line)

    def choose(self, name: str) -> None:
        """Choose the line of a command."""
        for line in self._all():
            if line.name == name:
                self.setCurrentIndex(self._index_of(line))

    def currentChanged(self, current: _INDEX, previous: _INDEX) -> None:
        super().currentChanged(current, previous)
        if current.parent().isValid():
            if current.row() == 0:
                self.scrollTo(current.parent())
            self.scrollTo(current)
            self.line_chosen.emit(self.line)

    def moveCursor(self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier) -> QModelIndex:
        to = super().moveCursor(action, modifiers)
        if to.isValid() and not to.parent().isValid():  # a heading: on to the line after it, or before it
            down = to.row() == 0 or self.visualRect(to).y() > self.visualRect(self.currentIndex()).y()
            to = self.lines.index(0, 0, to) if down else self._last_before(to)
        return to

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, held = event.key(), event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2) and not held:
            self.change_wanted.emit()
        elif key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace) and not held:
            self.clear_wanted.emit()
        elif key == Qt.Key.Key_Escape or (key == Qt.Key.Key_Left and not held):
            event.ignore()
        elif key == Qt.Key.Key_Up and not held and self.currentIndex() == self._first():
            self.left_upwards.emit()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        for column, share in enumerate(_SHARES):
            self.header().resizeSection(column, self.viewport().width() * share // 100)

    def drawRow(self, painter: QPainter, options: QStyleOptionViewItem, index: _INDEX) -> None:
        super().drawRow(painter, options, index)
        current = self.currentIndex()
        if self.hasFocus() and index.parent() == current.parent() and index.row() == current.row():
            area: QRect = options.rect
            fill(painter, QRect(0, area.y(), _MARK_PX, area.height()), colour(current_palette(self).accent))

    def _first(self) -> QModelIndex:
        return self.lines.index(0, 0, self.lines.index(0, 0))

    def _last_before(self, heading: QModelIndex) -> QModelIndex:
        group = self.lines.index(heading.row() - 1, 0)
        return self.lines.index(self.lines.rowCount(group) - 1, 0, group)

    def _indexes(self) -> list[QModelIndex]:
        groups = [self.lines.index(row, 0) for row in range(self.lines.rowCount())]
        return [self.lines.index(row, 0, group) for group in groups for row in range(self.lines.rowCount(group))]

    def _all(self) -> list[KeyLine]:
        return [index.data(LINE) for index in self._indexes()]

    def _index_of(self, line: KeyLine) -> QModelIndex:
        same = (line.name, line.words if not line.name else "", line.group)
        for index in self._indexes():
            other = index.data(LINE)
            if (other.name, other.words if not other.name else "", other.group) == same:
                return index
        return QModelIndex()

    def _restyle(self, _palette: Palette) -> None:
        self.scheduleDelayedItemsLayout()
        self.viewport().update()


class _KeysDelegate(QStyledItemDelegate):
    """Paints headings, words, and keys as caps."""

    def __init__(self, view: KeysList) -> None:
        super().__init__(view)
        self._view = view

    def sizeHint(self, option: QStyleOptionViewItem, index: _INDEX) -> QSize:
        high = _ROW_PX if index.parent().isValid() else _GROUP_PX
        return QSize(0, max(scaled(high), QFontMetrics(word_font()).height() + 8))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _INDEX) -> None:
        palette, area = current_palette(self._view), option.rect
        painter.save()
        if not index.parent().isValid():
            self._paint_heading(painter, area, str(index.data()), palette)
        else:
            is_chosen = self._view.selectionModel().isSelected(index)
            if is_chosen:
                fill(painter, area, colour(palette.selection))
            line = index.sibling(index.row(), COMMAND).data(LINE)
            if index.column() == KEYS and line.keys:
                self._paint_caps(painter, area, line, palette)
            else:
                left = _LEFT_PX if index.column() == COMMAND else 0
                tone = palette.text if index.column() == COMMAND else palette.quiet
                self._paint_words(painter, area.adjusted(left, 0, -8, 0), str(index.data() or ""), tone)
        painter.restore()

    def _paint_heading(self, painter: QPainter, area: QRect, words: str, palette: Palette) -> None:
        painter.setFont(word_font(strong=True))
        painter.setPen(colour(palette.quiet))
        place = area.adjusted(_LEFT_PX, 0, 0, -scaled(6))
        painter.drawText(place, Qt.AlignmentFlag.AlignBottom | Qt.AlignmentFlag.AlignLeft, words)
        fill(painter, QRect(area.left(), area.bottom(), area.width(), 1), colour(palette.line))

    def _paint_words(self, painter: QPainter, area: QRect, words: str, tone: str) -> None:
        painter.setFont(word_font())
        painter.setPen(colour(tone))
        shown = QFontMetrics(word_font()).elidedText(words, Qt.TextElideMode.ElideRight, area.width())
        painter.drawText(area, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, shown)

    def _paint_caps(self, painter: QPainter, area: QRect, line: KeyLine, palette: Palette) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        font = word_font(-0.5)
        metrics = QFontMetrics(font)
        painter.setFont(font)
        high = max(scaled(_CAP_HIGH_PX), metrics.height() + 4)
        left, top = area.left(), area.top() + (area.height() - high) // 2
        for key in line.keys:
            wide = max(high, metrics.horizontalAdvance(key) + 2 * _CAP_ROOM_PX)
            if left + wide > area.right() and left > area.left():
                painter.setPen(colour(palette.quiet))
                painter.drawText(QRect(left, top, area.right() - left, high), Qt.AlignmentFlag.AlignVCenter, "…")
                break
            cap = QRectF(left + 0.5, top + 0.5, min(wide, area.right() - left) - 1, high - 1)
            painter.setPen(colour(palette.control_line))
            painter.setBrush(colour(palette.panel))
            painter.drawRoundedRect(cap, _CORNER_PX, _CORNER_PX)
            painter.setPen(colour(palette.text if line.name else palette.quiet))
            painter.drawText(cap, Qt.AlignmentFlag.AlignCenter, key)
            left += wide + _GAP_PX
