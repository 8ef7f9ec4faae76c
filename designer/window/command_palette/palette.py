"""The command palette: a calm box in the upper middle of the window, in which a few letters find anything."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QModelIndex, QObject, QRect, Qt
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QVBoxLayout, QWidget
from shiboken6 import isValid

from designer.window.command_palette.entries import Entries, Entry
from designer.window.command_palette.entry_list import EntryList
from designer.window.command_palette.field_names import FieldNames
from designer.window.command_palette.searching import PaletteSearch
from widgets.filling import fill
from widgets.fonts import word_font
from widgets.theme import current_palette

if TYPE_CHECKING:
    from designer.window.main_window import MainWindow

_WIDTH_EM = 48
_MARGIN_PX = 24
_SHADOW_PX = 10
_FROM_TOP = 0.1
_MOST_RECENT = 8
_KEPT_AS = "command_palette"


def show_palette(window: MainWindow) -> CommandPalette:
    """Show the palette of a window, made when it is first asked for."""
    palette = getattr(window, _KEPT_AS, None)
    if not isinstance(palette, CommandPalette):
        palette = CommandPalette(window)
        setattr(window, _KEPT_AS, palette)
    palette.open()
    return palette


class CommandPalette(QWidget):
    """Lies over the window while it is open, and lets a click beside the box close it."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._before: QWidget | None = None
        names = FieldNames(window.source_model), FieldNames(window.destination_model)
        self._search = PaletteSearch(Entries(window), names, self)
        self.box = QWidget(self)
        self.line = QLineEdit(self.box)
        self.line.setProperty("flat", True)
        self.line.setPlaceholderText(self.tr("Find a command, a field or a row"))
        self.line.setAccessibleName(self.tr("Find a command, a field or a row"))
        self.list = EntryList(window.icons, self.box)
        self._nothing = QLabel(self.box)
        self._nothing.setProperty("role", "quiet")
        self._nothing.setTextFormat(Qt.TextFormat.PlainText)
        self._nothing.setContentsMargins(8, 4, 8, 8)
        column = QVBoxLayout(self.box)
        column.setContentsMargins(8, 8, 8, 8)
        column.setSpacing(4)
        for part in (self.line, self.list, self._nothing):
            column.addWidget(part)
        self.line.installEventFilter(self)
        self.line.textChanged.connect(self._look)
        self.list.clicked.connect(self._choose_at)
        self._search.found.connect(self._show_found)
        window.installEventFilter(self)
        self.hide()

    @property
    def shown(self) -> list[Entry]:
        """What is offered, the best first."""
        return self.list.entries

    @property
    def told(self) -> str:
        """What is said in place of what was not found."""
        return self._nothing.text() if self._nothing.isVisibleTo(self) else ""

    def open(self) -> None:
        """Show all commands, and take the keyboard."""
        if not self.isVisible():
            self._before = QApplication.focusWidget()
        self._search.begin()
        self.line.blockSignals(True)
        self.line.clear()
        self.line.blockSignals(False)
        self._search.look_for("")
        self.show()
        self.raise_()
        self._place()
        self.line.setFocus(Qt.FocusReason.PopupFocusReason)
        QApplication.instance().focusChanged.connect(self._follow_focus)  # type: ignore[union-attr]  # there is one

    def close_palette(self) -> None:
        """Go away, and give the keyboard back to who had it."""
        if not self.isVisible():
            return
        QApplication.instance().focusChanged.disconnect(self._follow_focus)  # type: ignore[union-attr]  # there is one
        self._search.stop()
        had_focus = self.line.hasFocus()
        self.hide()
        if had_focus and self._before is not None and isValid(self._before):
            self._before.setFocus(Qt.FocusReason.PopupFocusReason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.line and event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self._takes_key(event)
        if watched is self._window and event.type() == QEvent.Type.Resize and self.isVisible():
            self._place()
        return False

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if not self.box.geometry().contains(event.position().toPoint()):
            self.close_palette()

    def paintEvent(self, event: QPaintEvent) -> None:
        palette = current_palette(self)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        place = self.box.geometry()
        painter.setPen(Qt.PenStyle.NoPen)
        shadow = QColor(0, 0, 0, 5)
        for around in range(_SHADOW_PX, 0, -1):
            painter.setBrush(shadow)
            painter.drawRoundedRect(place.adjusted(-around, -around + 3, around, around + 3), 8 + around, 8 + around)
        painter.setPen(QColor(palette.control_line))
        painter.setBrush(QColor(palette.panel))
        painter.drawRoundedRect(place.adjusted(0, 0, -1, -1), 8, 8)
        if self.line.geometry().bottom() + 2 < self.list.y():
            line = place.y() + self.line.geometry().bottom() + 3
            fill(painter, QRect(place.x() + 1, line, place.width() - 2, 1), QColor(palette.line))

    def _takes_key(self, event: QKeyEvent) -> bool:
        steps = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: 8, Qt.Key.Key_PageUp: -8}
        key = Qt.Key(event.key())
        if key == Qt.Key.Key_Escape:
            self.close_palette()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._choose_at(self.list.currentIndex())
        elif key in steps:
            self.list.move_current(steps[key])
        elif key in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab):
            self.list.move_current(1 if key == Qt.Key.Key_Tab else -1)
        else:
            return False
        return True

    def _look(self, typed: str) -> None:
        self._search.look_for(typed)

    def _show_found(self) -> None:
        self.list.show_entries(self._search.shown, self.line.text())
        nothing = not self.list.entries
        self._nothing.setVisible(nothing)
        self._nothing.setText(
            (
                self.tr("No command, field or row has these letters in this order: {0}")
                if self._search.is_over
                else self.tr("Looking for {0} …")
            ).format(self.line.text())
        )
        self._place()

    def _choose_at(self, index: QModelIndex) -> None:
        entry = self.list.entry_at(index)
        if entry is None or not entry.is_enabled:
            return
        self.close_palette()
        if entry.command:
            recent = self._window.settings.recent_commands
            kept = [name for name in recent if name != entry.command]
            self._window.settings.recent_commands = [entry.command, *kept][:_MOST_RECENT]
        entry.go()

    def _follow_focus(self, _before: QWidget | None, now: QWidget | None) -> None:
        if now is not None and now is not self and not self.isAncestorOf(now):
            self.close_palette()

    def _place(self) -> None:
        self.setGeometry(self._window.rect())
        wide = min(self.fontMetrics().horizontalAdvance("x") * _WIDTH_EM * 2, self.width() - 2 * _MARGIN_PX)
        top = int(self.height() * _FROM_TOP)
        margins = 24 + self.line.sizeHint().height()
        self.list.setVisible(bool(self.list.entries))
        self.list.setFixedHeight(self.list.wanted_height(self.height() - top - margins - _MARGIN_PX))
        self.line.setFont(word_font(1))
        self.box.setGeometry((self.width() - wide) // 2, top, wide, 0)
        self.box.resize(wide, self.box.sizeHint().height())
        self.update()
