"""The line in which a text is typed that a record is to hold."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QWidget

from designer.window.open_mapping import OpenMapping
from designer.window.records.search import RecordSearch
from widgets.find_field import FindField
from widgets.icons import IconFamily
from widgets.palette import Palette
from widgets.theme import current_palette, theme_source


class RecordSearchLine(QWidget):
    """Shows the first record that fits while it is typed; Enter and Shift+Enter go on and back, Esc closes it."""

    closed = Signal()

    def __init__(self, opened: OpenMapping, icons: IconFamily, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._opened = opened
        self._icons = icons
        self._came_from = 0
        self._is_looking = False
        self._search = RecordSearch(opened, self)
        self.finder = FindField(icons, self.tr("Find a record by a value in it"), self, clears=False)
        self._close = QToolButton(self)
        self._close.setToolTip(self.tr("Close the search"))
        self._close.setAccessibleName(self.tr("Close the search"))
        self._close.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        row = QHBoxLayout(self)
        row.setContentsMargins(8, 4, 8, 0)
        row.setSpacing(4)
        row.addWidget(self.finder, 1)
        row.addWidget(self._close)
        self._close.clicked.connect(lambda: self.close_line())
        self.finder.textChanged.connect(self._begin)
        self.finder.next_requested.connect(lambda: self._step(1))
        self.finder.previous_requested.connect(lambda: self._step(-1))
        self._search.progressed.connect(self._follow)
        opened.explained.connect(self._tell_count)
        theme_source().changed.connect(self._recolour)
        self._recolour(current_palette(self))

    @property
    def is_over(self) -> bool:
        """Whether all records have been looked through."""
        return self._search.is_over

    def start(self) -> None:
        """Show the line, with the keyboard in it."""
        self.show()
        self.finder.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.finder.selectAll()

    def close_line(self) -> None:
        """Leave the record that was found, and forget what was looked for."""
        self._is_looking = False
        self.finder.clear()
        self.hide()
        self.closed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close_line()
        else:
            super().keyPressEvent(event)

    def _begin(self, text: str) -> None:
        self._came_from = self._opened.record
        self._is_looking = bool(text.strip())
        self._search.begin(text)

    def _follow(self) -> None:
        """Go to the first find at or after the record from which the search began, as soon as there is one."""
        if self._is_looking:
            nearest = self._search.beside(self._came_from, 0)
            if nearest is not None and (nearest >= self._came_from or self._search.is_over):
                self._is_looking = False
                self._opened.show_record(nearest)
        self._tell_count()

    def _step(self, by: int) -> None:
        record = self._search.beside(self._opened.record, by)
        if record is not None:
            self._is_looking = False
            self._opened.show_record(record)

    def _tell_count(self) -> None:
        found = self._search.found
        at = found.index(self._opened.record) + 1 if self._opened.record in found else 0
        if found or self._search.is_over:
            self.finder.set_count(at, len(found))

    def _recolour(self, palette: Palette) -> None:
        self._close.setIcon(self._icons.icon("close", palette.quiet))
