"""The fields at the ends of what is selected, in both trees."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QMouseEvent

from designer.matching import Place
from designer.window.selection import Selection
from designer.window.trees.view import FieldTreeView

_DRAGGING = (QEvent.Type.DragEnter, QEvent.Type.DragMove, QEvent.Type.Drop)


class ShownEnds(QObject):
    """Selects them; scrolls to them once the button is let go: what is dragged finds its target where it was."""

    def __init__(
        self, selection: Selection, source: FieldTreeView, destination: FieldTreeView, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._selection = selection
        self._source = source
        self._destination = destination
        self._is_pressed = False
        self._stays = False
        self._out_of_sight: list[FieldTreeView] = []
        for tree in (source, destination):
            tree.viewport().installEventFilter(self)

    @contextmanager
    def staying(self) -> Iterator[None]:
        """What is selected in here neither scrolls the trees nor unfolds anything in them."""
        self._stays = True
        try:
            yield
        finally:
            self._stays = False

    def show(self) -> None:
        """Select in both trees what is selected."""
        for tree in (self._source, self._destination):
            places = self._places(tree)
            if {node.place for node in tree.selected_nodes()} != places:
                tree.show_places(places, scrolls=not (self._is_pressed or self._stays))
                if self._is_pressed and not self._stays:
                    self._out_of_sight.append(tree)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind == QEvent.Type.MouseButtonPress:
            # Of another button a menu takes the release.
            self._is_pressed = isinstance(event, QMouseEvent) and event.button() == Qt.MouseButton.LeftButton
            self._out_of_sight.clear()
        elif kind in _DRAGGING:
            self._is_pressed = False
            self._out_of_sight.clear()
        elif kind == QEvent.Type.MouseButtonRelease:
            self._is_pressed = False
            waiting, self._out_of_sight = self._out_of_sight, []
            self._bring_into_sight(waiting)
        return False

    def _bring_into_sight(self, trees: Sequence[FieldTreeView]) -> None:
        for tree in trees:
            tree.show_places(self._places(tree))

    def _places(self, tree: FieldTreeView) -> frozenset[Place]:
        return self._selection.sources if tree is self._source else self._selection.destinations
