"""Paints the fields of a tree in sight, all at once: row by row through Qt and a delegate took twice as long."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect
from PySide6.QtGui import QPainter

from designer.window.trees.delegate import FieldDelegate
from designer.window.trees.model import FIELD, PORT
from designer.window.trees.shown_fields import shown_from
from widgets.colours import colour
from widgets.filling import fill
from widgets.json_view.painting import paint_fold_mark
from widgets.palette import Palette

if TYPE_CHECKING:
    from designer.window.trees.view import FieldTreeView

_FOCUS_PX = 3


def paint_fields(painter: QPainter, area: QRect, tree: FieldTreeView, fields: FieldDelegate, palette: Palette) -> None:
    """Paint what lies in an area of the tree's viewport, over its ground."""
    index = tree.indexAt(area.topLeft()).siblingAtColumn(FIELD)
    if not index.isValid():
        return
    model, links, selection = tree.fields, tree.links, tree.selectionModel()
    left, field_px = tree.columnViewportPosition(FIELD), tree.columnWidth(FIELD)
    port_left, port_px = tree.columnViewportPosition(PORT), tree.columnWidth(PORT)
    whole_left, whole_px = min(left, port_left), field_px + port_px
    focus = model.node(tree.currentIndex()) if tree.hasFocus() else None
    pointed = tree.pointed_y
    place = tree.visualRect(index)
    top, height = place.top(), place.height()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    indent = tree.indentation()
    first = model.node(index)
    outermost = place.left() - len(first.place) * indent
    for node in shown_from(tree, first):
        if top > area.bottom():
            break
        index = model.index_of(node)
        look = tree.looks.note_painted(node)
        whole = QRect(whole_left, top, whole_px, height)
        is_selected = selection.isSelected(index)
        if is_selected:
            fill(painter, whole, colour(palette.selection))
        elif (pointed >= 0 and top <= pointed < top + height) or (links.lit and node in links.lit):
            fill(painter, whole, colour(palette.hover))
        inset = outermost + len(node.place) * indent
        is_folded = True
        if node.children or model.has_child_fields(node):
            is_folded = not tree.isExpanded(index)
            mark = QRect(inset - indent, top, indent, height).toRectF()
            paint_fold_mark(painter, mark, is_folded, colour(palette.quiet))
        fields.paint_field(painter, QRect(inset, top, left + field_px - inset, height), node, look, palette, is_folded)
        fields.paint_port(
            painter, QRect(port_left, top, port_px, height), look, is_selected, palette, links.at.get(node)
        )
        if node is focus:  # beside the field: links end at the outermost edge
            fill(painter, QRect(left, top, _FOCUS_PX, height), colour(palette.accent))
        tree.target.paint_row(painter, node, whole)
        top += height
