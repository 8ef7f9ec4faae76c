"""Where dragged rows would be put: before which row, told in words and marked by a line."""

from __future__ import annotations

from PySide6.QtCore import QObject, QPoint, Qt, Signal
from PySide6.QtGui import QColor, QDragMoveEvent, QPainter, QPen
from PySide6.QtWidgets import QTableView

from designer.window.rows.row_text import DraggedRows
from widgets.theme import current_palette

_LINE_PX = 2


class DropBefore(QObject):
    """Follows rows that are dragged over a table."""

    told = Signal(object)
    """What a drop here would do; empty when over."""

    def __init__(self, table: QTableView) -> None:
        super().__init__(table)
        self._table = table
        self._row: int | None = None

    @property
    def is_over(self) -> bool:
        """Whether rows are being dragged over the table."""
        return self._row is not None

    def answer(self, event: QDragMoveEvent) -> None:
        """Take dragged rows, and nothing else (a QDragEnterEvent is one too)."""
        data = event.mimeData()
        if not isinstance(data, DraggedRows):
            event.ignore()
            return
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
        before = self.row_below(event.position().toPoint())
        if before != self._row:
            self._row = before
            self.told.emit(self._words(data.numbers, before))
            self._table.viewport().update()

    def forget(self) -> None:
        """They have left, or were dropped."""
        if self._row is not None:
            self._row = None
            self.told.emit("")
            self._table.viewport().update()

    def row_below(self, point: QPoint) -> int:
        """The row before which something at this point would be put."""
        table = self._table
        row = table.rowAt(point.y())
        if row < 0:
            return self._count
        middle = table.rowViewportPosition(row) + table.rowHeight(row) // 2
        return row + 1 if point.y() >= middle else row

    def paint(self, painter: QPainter) -> None:
        """Mark the place, on the table's viewport."""
        if self._row is None:
            return
        painter.setPen(QPen(QColor(current_palette(self._table).accent), _LINE_PX))
        y = self._top_of(self._row)
        painter.drawLine(0, y, self._table.viewport().width(), y)

    def name(self, rows: tuple[int, ...]) -> str:
        """What is dragged."""
        return self.tr("row {0}").format(rows[0] + 1) if len(rows) == 1 else self.tr("{0} rows").format(len(rows))

    @property
    def _count(self) -> int:
        return self._table.model().rowCount()

    def _words(self, rows: tuple[int, ...], before: int) -> str:
        if before >= self._count:
            return self.tr("Drop to move {0} to the end").format(self.name(rows))
        return self.tr("Drop to move {0} before row {1}").format(self.name(rows), before + 1)

    def _top_of(self, row: int) -> int:
        table = self._table
        if row < self._count:
            return max(1, table.rowViewportPosition(row))
        return table.rowViewportPosition(row - 1) + table.rowHeight(row - 1) if row else 1
