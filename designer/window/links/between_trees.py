"""The links between the trees: kept up to date with all that they show, and answering what is done with them."""

from __future__ import annotations

from functools import cached_property, partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication, QToolTip

from designer.mapping import Change
from designer.window.links.curves import Curve
from designer.window.links.links_in_sight import Link, LinksInSight
from designer.window.links.painter import link_end, under_way_end
from designer.window.links.strip import LinkStrip
from designer.window.trees.dragging import DraggedFields
from designer.window.trees.link_ends import LinkEnd
from designer.window.trees.model import TreeEnd
from designer.window.trees.node import FieldNode
from designer.window.trees.view import FieldTreeView
from widgets.icons import IconFamily
from widgets.plain_tip import plain_tip
from widgets.theme import current_palette, theme_source

if TYPE_CHECKING:
    from designer.window.links.words import LinkWords
    from designer.window.main_window import MainWindow

_ORDER = {"": 0, "warning": 1, "error": 2}


class LinksBetweenTrees(QObject):
    """Works out what the strip shows. However much happens at once, it is done once, right before painting."""

    _wanted = Signal()

    def __init__(self, window: MainWindow, icons: IconFamily) -> None:
        super().__init__(window)
        self._opened = window.opened
        self._selection = window.selection
        self._window = window
        self._trees = window.source.tree, window.destination.tree
        self._in_sight = LinksInSight(window.opened, *self._trees)
        self._pointed: Link | None = None
        self._over: tuple[DraggedFields, QPoint] | None = None
        self._is_waiting = False
        self._is_deleted = False
        self.strip = LinkStrip(icons)
        self.strip.addAction(window.rows.delete_rows)
        self._connect()

    @cached_property
    def _words(self) -> LinkWords:
        from designer.window.links.words import LinkWords

        return LinkWords(self._opened, self)

    def bring_up_to_date(self) -> None:
        """Show the links as they are now."""
        band = self._band()
        links = self._in_sight.find(self.strip) if not band.isEmpty() else []
        self._is_waiting = False  # only now, since trees that waited to be laid out have told of it meanwhile
        selected = frozenset(self._selection.rows)
        if self._pointed is not None and all(link.joined != self._pointed.joined for link in links):
            self._light(None)  # it is gone, though the pointer has not moved
        pointed = self._pointed.joined if self._pointed is not None else None
        lit = [link for link in links if link.joined == pointed or _is_selected(link, selected)]
        palette = current_palette(self.strip)
        # What is worse is above, what is lit on top.
        links.sort(key=lambda link: (link in lit, link.joined == pointed, _ORDER[link.mark], not link.is_cut))
        shown = [(link, link_end(link, link in lit, palette)) for link in links]
        self.strip.show_links(shown, band)
        under_way = self._under_way() if not band.isEmpty() else []
        self.strip.show_under_way([curve for curve, _, _ in under_way])
        ends = {node: under_way_end(palette) for _, *nodes in under_way for node in nodes if node is not None}
        self._show_ends(shown, ends)

    def _show_ends(self, shown: list[tuple[Link, LinkEnd]], under_way: dict[FieldNode, LinkEnd]) -> None:
        source: dict[FieldNode, LinkEnd] = {}
        destination: dict[FieldNode, LinkEnd] = {}
        for link, end in shown:  # those on top come last
            if link.source_in_sight:
                source[link.joined.source] = end
            if link.destination_in_sight:
                destination[link.joined.destination] = end
        for tree, ends in zip(self._trees, (source, destination), strict=True):
            tree.links.show(ends | under_way)

    def _band(self) -> QRect:
        """Between the viewports of both trees; nothing where there is no tree, or no strip."""
        if not all(part.isVisible() for part in (self.strip, *self._trees)):
            return QRect()
        tops = [self._top(tree) for tree in self._trees]
        bottoms = [top + tree.viewport().height() for top, tree in zip(tops, self._trees, strict=True)]
        return QRect(0, min(tops), self.strip.width(), max(bottoms) - min(tops))

    def _top(self, tree: FieldTreeView) -> int:
        return self.strip.mapFromGlobal(tree.viewport().mapToGlobal(QPoint(0, 0))).y()

    # Following

    def _connect(self) -> None:
        opened, strip = self._opened, self.strip
        self._wanted.connect(self.bring_up_to_date, Qt.ConnectionType.QueuedConnection)
        opened.changed.connect(self._follow_change)
        opened.explained.connect(self._follow_rows)
        self._selection.changed.connect(self._tell_selected)
        theme_source().changed.connect(self._want)
        for side, tree in enumerate(self._trees):
            tree.laid_out.connect(partial(self._follow_layout, side))
            tree.verticalScrollBar().valueChanged.connect(self._want)
            tree.drop_told.connect(self._want)
            model = tree.fields
            for moved in (model.rowsInserted, model.rowsRemoved, model.rowsMoved, model.modelReset):
                moved.connect(lambda *_, side=side: self._follow_fields(side))
        strip.resized.connect(self._want)
        strip.pointed_at.connect(self._point_at)
        strip.chosen.connect(self._choose)
        strip.opened.connect(self._open_row)
        strip.stepped.connect(self._step)
        strip.dragged_over.connect(self._drag_over)
        strip.wheeled.connect(self._turn)
        strip.tip_wanted.connect(lambda link, at: QToolTip.showText(at, plain_tip(self._words.of_link(link)), strip))

    def _want(self, *_told: object) -> None:
        if not self._is_waiting:
            self._is_waiting = True
            self._wanted.emit()

    def _follow_layout(self, side: int) -> None:
        self._in_sight.rows.look_again(side)
        self._want()

    def _follow_fields(self, side: int) -> None:
        self._in_sight.rows.forget_fields(side)
        self._want()

    def _follow_rows(self) -> None:
        self._in_sight.forget_marks()
        if self._is_deleted:  # another row, perhaps far off, is not what was pointed at
            self._is_deleted = False
            self._selection.clear()
        self._want()

    def _follow_change(self, change: Change) -> None:
        delta = change.delta
        self._is_deleted = self.strip.hasFocus() and delta.removed > delta.inserted
        self.strip.draw_anew(frozenset(change.select) & frozenset(range(delta.at, delta.at + delta.inserted)))

    def _tell_selected(self) -> None:
        rows = self._selection.rows
        self.strip.setAccessibleDescription(self._words.of_row(rows[0]) if len(rows) == 1 else "")
        self._want()

    # What is done

    def _choose(self, link: Link) -> None:
        """Select the rows of a link, which is in sight: nothing has to move for it."""
        with self._window.ends.staying():
            self._selection.select_rows(link.rows)

    def _point_at(self, link: Link | None) -> None:
        self._light(link)
        self._want()

    def _light(self, link: Link | None) -> None:
        self._pointed = link
        for side, tree in enumerate(self._trees):
            tree.links.light([(link.joined.source, link.joined.destination)[side]] if link is not None else [])

    def _open_row(self) -> None:
        if self._selection.rows:
            self._window.panels.bring_forward("rows")
            self._window.rows.focus_row(self._selection.rows[0])

    def _step(self, by: int) -> None:
        """Select the row of the next link, in the order of the trees."""
        self._in_sight.rows.take(self._opened.connections.rows)
        rows = self._in_sight.rows.in_order()
        selected = [number for number, row in enumerate(rows) if row in self._selection.rows]
        if not rows:
            return
        if not selected:
            at = 0 if by > 0 else len(rows) - 1
        else:
            at = max(0, min(len(rows) - 1, (selected[-1] if by > 0 else selected[0]) + by))
        self._selection.select_rows([rows[at]])

    def _turn(self, event: QWheelEvent) -> None:
        """The wheel between the trees scrolls both."""
        for tree in self._trees:
            QApplication.sendEvent(tree.verticalScrollBar(), event)

    def _drag_over(self, fields: DraggedFields | None, point: QPoint | None) -> None:
        self._over = None if fields is None or point is None else (fields, point)
        self._want()

    def _under_way(self) -> list[tuple[Curve, FieldNode, FieldNode | None]]:
        """The links that are being dragged, each with its field: to what would take it, or to the pointer."""
        node: FieldNode | None = None
        for side, tree in enumerate(self._trees):
            if tree.target.taken is not None:
                fields, node = tree.target.taken
                x, y = float(self.strip.width() * side), self._in_sight.place(self.strip, node, side)
                break
        else:
            if self._over is None:
                return []
            fields, (x, y) = self._over[0], self._over[1].toTuple()
        dragged = [end.node for end in fields.ends if isinstance(end, TreeEnd)]
        is_source = fields.side == "source"
        places = [self._in_sight.place(self.strip, held, 0 if is_source else 1) for held in dragged]
        width = float(self.strip.width())
        return [
            (Curve(0.0, at, x, y) if is_source else Curve(x, y, width, at), held, node)
            for held, at in zip(dragged, places, strict=True)
        ]


def _is_selected(link: Link, rows: frozenset[int]) -> bool:
    """Whether a link is of a selected row; that of whole arrays, whether all rows along it are selected."""
    return rows.issuperset(link.rows) if link.joined.is_of_arrays else not rows.isdisjoint(link.rows)
