"""Source fields dragged onto the rows table: onto the source of a row, or below all rows."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt
from PySide6.QtGui import QColor, QDragMoveEvent, QDropEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QTableView, QWidget

from designer.engine import check_mapping
from designer.mapping import row_destination
from designer.matching import Drop, place_of_path
from designer.window.rows.columns import Column
from designer.window.trees.dragging import DraggedFields
from designer.window.trees.model import TreeEnd
from widgets.theme import current_palette

if TYPE_CHECKING:
    from designer.window.main_window import MainWindow

_BELOW = -1
_NOT_HERE = -2


class FieldsDroppedOnRows(QObject):
    """Answers such drags in place of the table, which knows of rows alone; what it would do is told meanwhile."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window.rows.table)
        self._window = window
        self._table = window.rows.table
        self._outline = _Outline(self._table.viewport())
        self._hovered: tuple[DraggedFields, int] | None = None
        self._drop: Drop | None = None
        self._table.viewport().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind == QEvent.Type.DragLeave:
            self._forget()
        elif isinstance(event, QDropEvent) and isinstance(data := event.mimeData(), DraggedFields):
            point = event.position().toPoint()
            if isinstance(event, QDragMoveEvent) and kind == QEvent.Type.DragMove:
                QTableView.dragMoveEvent(self._table, event)  # it scrolls at the edges
            drop = self._hover(data, point)
            event.setDropAction(Qt.DropAction.CopyAction)
            event.setAccepted(drop.is_possible or kind == QEvent.Type.DragEnter)
            if kind == QEvent.Type.Drop:
                self._let_go(drop, point)
            return True
        return False

    def _hover(self, fields: DraggedFields, point: QPoint) -> Drop:
        """What a drop at a point would do, planned once for each row."""
        at = self._row_at(point)
        if self._drop is None or self._hovered is None or self._hovered[0] is not fields or self._hovered[1] != at:
            self._hovered = fields, at
            self._drop = self._plan(fields, at)
            self._window.hint.tell(self._drop.words)
        self._outline.show_around(self._area(at) if self._drop.is_possible else QRect())
        return self._drop

    def _row_at(self, point: QPoint) -> int:
        index = self._table.indexAt(point)
        if not index.isValid():
            return _BELOW
        return index.row() if index.column() == Column.SOURCE else _NOT_HERE

    def _area(self, row: int) -> QRect:
        if row >= 0:
            return self._table.visualRect(self._table.model().index(row, Column.SOURCE))
        below = self._table.viewport().rect()
        last = self._table.model().index(self._table.model().rowCount() - 1, Column.SOURCE)
        below.setTop(max(0, self._table.visualRect(last).bottom() + 1))
        return below

    def _plan(self, fields: DraggedFields, row: int) -> Drop:
        if fields.side != "source":
            return Drop(self.tr("Drop it on a source field"))
        if row == _NOT_HERE:
            return Drop(self.tr("Drop it on the source of a row, or below the rows"))

        from designer.matching.row_drops import plan_drop_below_rows, plan_drop_on_row

        opened = self._window.opened
        mapping = opened.mapping
        if row == _BELOW:
            return plan_drop_below_rows(mapping, fields.ends)
        made = row_destination((mapping.rows or ())[row])
        model = self._window.destination_model
        node = model.find(place_of_path(made)) if made else None
        target = TreeEnd(model, node) if node else None
        return plan_drop_on_row(mapping, fields.ends, row, target, check_mapping, opened.source_fields)

    def _let_go(self, drop: Drop, point: QPoint) -> None:
        row = self._hovered[1] if self._hovered is not None else _NOT_HERE
        self._forget()
        if not drop.is_possible:
            return
        self._window.drops.carry_out(drop, self._table.viewport().mapToGlobal(point))
        if row == _BELOW and drop.change is not None and drop.change.select:
            self._window.selection.select_rows(drop.change.select)
            if len(drop.change.select) == 1:
                self._window.activateWindow()
                self._window.rows.edit_destination(drop.change.select[0])

    def _forget(self) -> None:
        if self._hovered is not None:
            self._hovered = self._drop = None
            self._outline.show_around(QRect())
            self._window.hint.tell("")


class _Outline(QWidget):
    """A frame around what takes what is held over it."""

    def __init__(self, viewport: QWidget) -> None:
        super().__init__(viewport)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    def show_around(self, area: QRect) -> None:
        """Stand around an area of the viewport; around none, be gone."""
        self.setGeometry(area)
        self.setVisible(area.isValid())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(current_palette(self).accent), 2))
        painter.drawRoundedRect(self.rect().adjusted(1, 1, -1, -1), 3, 3)
