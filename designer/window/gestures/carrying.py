"""Mapping by keyboard: Space picks fields up, Tab goes to the other side, Enter drops, Esc cancels."""

from PySide6.QtCore import QItemSelectionModel, QObject, Qt, Signal
from PySide6.QtWidgets import QWidget

from designer.window.gestures.dropping import DropGesture
from designer.window.trees.dragging import DraggedFields
from designer.window.trees.panel import FieldPanel


class CarryGesture(QObject):
    """A drag without a mouse, from beginning to end."""

    told = Signal(object)
    """What can be done now, for the status bar; empty when it is over."""

    def __init__(self, drops: DropGesture, source: FieldPanel, destination: FieldPanel, window: QWidget) -> None:
        super().__init__(window)
        self._asked_about: DraggedFields | None = None
        self._sides = {"source": source, "destination": destination}
        for side, panel in self._sides.items():
            other = destination if side == "source" else source
            panel.tree.picked_up.connect(self.pick_up)
            panel.tree.carry_cancelled.connect(self._put_down)
            panel.tree.crossed.connect(lambda panel=panel, other=other: self._cross(panel, other))
            panel.tree.dropped.connect(lambda _drop, _point: self._let_go())
        drops.ended.connect(lambda _is_done: self._stand_where_picked_up())

    def pick_up(self, fields: DraggedFields) -> None:
        """Begin to carry fields, in place of those carried before."""
        for panel in self._sides.values():
            panel.tree.carry(fields)
        where = self.tr("destination") if fields.side == "source" else self.tr("source")
        self.told.emit(
            self.tr("Carrying {0} · Tab to the {1}, arrows or typing to find, Enter drops, Esc cancels").format(
                fields.label, where
            )
        )

    def _put_down(self) -> None:
        """Carry nothing any more, and go back to where it was picked up, for the next field or to undo."""
        carried = self._sides["source"].tree.carried
        self._end()
        if carried is not None:
            self._sides[carried.side].tree.setFocus(Qt.FocusReason.OtherFocusReason)

    def _let_go(self) -> None:
        self._asked_about = self._sides["source"].tree.carried
        self._put_down()

    def _stand_where_picked_up(self) -> None:
        """A row that was made selects its own fields: the keyboard is on the one that was carried all the same."""
        carried, self._asked_about = self._asked_about, None
        if carried is None:
            return
        tree = self._sides[carried.side].tree
        node = tree.fields.find(carried.ends[0].place)
        if node is not None and tree.current_node() is not node:
            index = tree.fields.index_of(node)
            tree.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.NoUpdate)
            tree.scrollTo(index)

    def _cross(self, panel: FieldPanel, other: FieldPanel) -> None:
        tree = other.tree
        tree.setFocus(Qt.FocusReason.TabFocusReason)
        if not tree.currentIndex().isValid():
            first = tree.fields.index(0, 0)
            tree.setCurrentIndex(first)
        carried = panel.tree.carried
        if carried is not None:
            tree.carry(carried)

    def _end(self) -> None:
        if all(panel.tree.carried is None for panel in self._sides.values()):
            return
        for panel in self._sides.values():
            panel.tree.carry(None)
        self.told.emit("")
