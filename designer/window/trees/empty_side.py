"""A side that has no fields yet: takes files, text, and fields dragged from the other side."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QWidget

from designer.window.trees.dragging import DraggedFields
from designer.window.trees.view import PlanDrop
from widgets.empty_place import EmptyPlace, PlaceAction


class EmptySide(EmptyPlace):
    """Fields dropped here make fields at the top of the document."""

    dropped_fields = Signal(object, object)
    """A Drop that was let go, and the global point."""
    drop_told = Signal(object)

    def __init__(
        self,
        title: str,
        hint: str,
        actions: Sequence[PlaceAction],
        plan_drop: PlanDrop,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(title, hint, actions, parent)
        self._plan_drop = plan_drop

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if not self._answer(event):
            super().dragEnterEvent(event)

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        if not self._answer(event):
            super().dragMoveEvent(event)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self.drop_told.emit("")
        super().dragLeaveEvent(event)

    def dropEvent(self, event: QDropEvent) -> None:
        data = event.mimeData()
        if not isinstance(data, DraggedFields):
            super().dropEvent(event)
            return
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
        point: QPoint = event.position().toPoint()
        drop = self._plan_drop(data, None)
        self.drop_told.emit("")
        if drop.is_possible:
            self.dropped_fields.emit(drop, self.mapToGlobal(point))

    def _answer(self, event: QDragEnterEvent | QDragMoveEvent) -> bool:
        data = event.mimeData()
        if not isinstance(data, DraggedFields):
            return False
        drop = self._plan_drop(data, None)
        self.drop_told.emit(drop.words)
        event.setDropAction(Qt.DropAction.CopyAction)
        event.setAccepted(drop.is_possible or isinstance(event, QDragEnterEvent))
        return True
