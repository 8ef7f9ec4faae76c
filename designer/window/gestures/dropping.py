"""Dropping fields: planned while hovering, carried out or asked about on release."""

from PySide6.QtCore import QObject, QPoint, Signal
from PySide6.QtWidgets import QWidget

from designer.engine import check_mapping
from designer.mapping import Change
from designer.matching import Drop
from designer.window.open_mapping import OpenMapping
from designer.window.trees.dragging import DraggedFields
from designer.window.trees.model import FieldTreeModel, TreeEnd
from designer.window.trees.node import FieldNode
from designer.window.words import in_words


class DropGesture(QObject):
    """Both directions of one gesture: source fields onto a destination, and the other way round."""

    ended = Signal(object)
    """What was dropped is done (True), or was given up when it was asked about (False)."""

    def __init__(self, opened: OpenMapping, window: QWidget) -> None:
        super().__init__(window)
        self._opened = opened
        self._window = window

    def plan_on_destination(self, model: FieldTreeModel, fields: DraggedFields, node: FieldNode | None) -> Drop:
        """What source fields do on a destination field; on None, at the top of the document."""
        if fields.side != "source":
            return Drop(self.tr("Drop it on a source field"))

        from designer.matching.plan_drop import plan_drop  # with the first drag

        opened, top = self._opened, TreeEnd(model, model.root)
        target = TreeEnd(model, node) if node else None
        return plan_drop(opened.mapping, fields.ends, target, check_mapping, opened.source_fields, top)

    def plan_on_source(self, model: FieldTreeModel, fields: DraggedFields, node: FieldNode | None) -> Drop:
        """What destination fields do on a source field."""
        if fields.side != "destination":
            return Drop(self.tr("Drop it on a destination field"))

        from designer.matching.plan_drop import plan_drop_backwards

        return plan_drop_backwards(
            self._opened.mapping,
            fields.ends,
            TreeEnd(model, node) if node else None,
            check_mapping,
            self._opened.source_fields,
        )

    def carry_out(self, drop: Drop, point: QPoint) -> None:
        """Do what was dropped, or ask at the point first."""
        if drop.change is not None:
            self._apply(drop.change)
            self.ended.emit(True)
            return
        from widgets.choice_popup import ChoicePopup

        choices = [(choice.key, in_words(choice.text), choice.then) for choice in drop.choices]
        popup = ChoicePopup(in_words(drop.question), [*choices, ("Esc", self.tr("Cancel"), None)], self._window)
        popup.chosen.connect(lambda then: self._go_on(then, point))
        popup.cancelled.connect(lambda: self.ended.emit(False))
        popup.ask_at(point)

    def _go_on(self, then: Drop | None, point: QPoint) -> None:
        if then is not None:
            self.carry_out(then, point)
        else:
            self.ended.emit(False)

    def _apply(self, change: Change) -> None:
        if change.before == self._opened.mapping:
            self._opened.apply(change)
