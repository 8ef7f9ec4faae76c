"""The mappings opened last, to go on with."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QShowEvent
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from designer.window.settings import RecentMapping
from designer.window.start.arrow_focus import ArrowFocus
from designer.window.start.recent_row import RecentRow
from widgets.icons import IconFamily
from widgets.theme import current_palette

_INSET_PX = 4
_RADIUS_PX = 8


class RecentList(QWidget):
    """Rows of recent mappings; a quiet sentence while there are none.

    `wanted(RecentMapping)`, `forgotten(Path)`, `reached(QWidget)` when the arrow keys come to a row.
    """

    wanted = Signal(object)
    forgotten = Signal(object)
    reached = Signal(object)

    def __init__(self, icons: IconFamily, parent: QWidget) -> None:
        super().__init__(parent)
        self._icons = icons
        self._rows: list[RecentRow] = []
        self._arrows = ArrowFocus(self)
        self._arrows.reached.connect(self.reached)
        self._none = QLabel(self.tr("None yet. The mappings you open and save will be listed here."), self)
        self._none.setWordWrap(True)
        self._none.setProperty("role", "quiet")
        self._column = QVBoxLayout(self)
        self._column.setSpacing(0)
        self._column.addWidget(self._none)
        self.setAccessibleName(self.tr("Recent mappings"))
        self.show_recent(())

    @property
    def rows(self) -> Sequence[RecentRow]:
        """The rows, newest first."""
        return tuple(self._rows)

    def show_recent(self, recent: Sequence[RecentMapping]) -> None:
        """Show these instead; the focus stays where it was in the list."""
        focused = next((place for place, row in enumerate(self._rows) if row.hasFocus()), None)
        old, self._rows = self._rows, [self._row(mapping) for mapping in recent]
        for row in self._rows:
            self._column.addWidget(row)
        self._arrows.set_group(self._rows)
        if focused is not None and self._rows:
            self._rows[min(focused, len(self._rows) - 1)].setFocus()
        for row in old:
            self._column.removeWidget(row)
            row.hide()
            row.deleteLater()
        inset = _INSET_PX if self._rows else 0
        self._column.setContentsMargins(inset, inset, inset, inset)
        self._none.setVisible(not self._rows)
        self.updateGeometry()
        self.update()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        for row in self._rows:
            row.look_again()

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self._rows:
            return
        palette = current_palette(self)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(palette.line), 1))
        painter.setBrush(QColor(palette.panel))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), _RADIUS_PX, _RADIUS_PX)

    def _row(self, mapping: RecentMapping) -> RecentRow:
        row = RecentRow(mapping, self._icons, self)
        row.clicked.connect(lambda: self.wanted.emit(mapping))
        row.removal_wanted.connect(lambda: self.forgotten.emit(mapping.path))
        row.show()
        return row
