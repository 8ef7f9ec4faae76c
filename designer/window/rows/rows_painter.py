"""Paints the rows of the table in sight, a row at a time: cell by cell through a delegate took twice as long."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QTableView

from designer.window.rows.columns import Column
from designer.window.rows.header import NUMBER_INDENT_PX
from designer.window.rows.model import RowsModel
from designer.window.rows.painting import CellPainter
from widgets.filling import fill

_BAR_PX = 3


def paint_rows(painter: QPainter, area: QRect, view: QTableView, model: RowsModel, cells: CellPainter) -> None:
    """Paint what lies in an area of the view's viewport."""
    first = view.rowAt(area.top())
    if first < 0:
        return
    last = view.rowAt(area.bottom())
    columns = _columns_in(area, view)
    left = columns[0][1] if columns else 0
    width = columns[-1][1] + columns[-1][2] - left if columns else 0
    selection = view.selectionModel()
    for row in range(first, (last if last >= 0 else model.rowCount() - 1) + 1):
        if view.isRowHidden(row):
            continue
        top, height = view.rowViewportPosition(row), view.rowHeight(row)
        is_selected = selection.isRowSelected(row, QModelIndex())
        if is_selected:
            fill(painter, QRect(left, top, width, height), cells.colour("selection"))
        fill(painter, QRect(left, top + height - 1, width, 1), cells.colour("line"))
        for column, x, wide in columns:
            indent = 0
            if column == Column.NUMBER:
                indent = NUMBER_INDENT_PX
                if is_selected:
                    fill(painter, QRect(x, top, _BAR_PX, height - 1), cells.colour("accent"))
            cells.paint(painter, x + indent, top, wide - indent, height - 1, model.cell_at(row, column))
    if view.hasFocus():
        _paint_focus(painter, view, view.currentIndex(), cells)


def _columns_in(area: QRect, view: QTableView) -> list[tuple[Column, int, int]]:
    """The columns that an area meets, each with its left edge and width."""
    placed = [(column, view.columnViewportPosition(column), view.columnWidth(column)) for column in Column]
    return [
        (column, x, wide) for column, x, wide in placed if wide > 0 and x <= area.right() and x + wide > area.left()
    ]


def _paint_focus(
    painter: QPainter, view: QTableView, index: QModelIndex | QPersistentModelIndex, cells: CellPainter
) -> None:
    if not index.isValid() or index.column() == Column.NUMBER:
        return
    area = view.visualRect(index).toRectF()
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(cells.colour("accent"), 1))
    painter.drawRoundedRect(area.adjusted(1.5, 1.5, -1.5, -2.5), 3, 3)
    painter.restore()
