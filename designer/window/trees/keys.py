"""What keys mean in a tree of fields, told as the tree's intents."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence

from designer.window.trees.node import FieldNode

if TYPE_CHECKING:
    from designer.window.trees.view import FieldTreeView


class TreeKeys:
    """The keys of one tree."""

    def __init__(self, tree: FieldTreeView) -> None:
        self._tree = tree

    def take(self, event: QKeyEvent) -> bool:
        """Do what a key means; False where it means nothing here."""
        tree = self._tree
        is_other_picked = event.key() == Qt.Key.Key_Space and not event.modifiers() and not tree.takes_carried()
        return self._of_field(event) if tree.carried is None or is_other_picked else self._while_carrying(event)

    def _while_carrying(self, event: QKeyEvent) -> bool:
        tree, key = self._tree, event.key()
        if key == Qt.Key.Key_Escape:
            tree.carry_cancelled.emit()
        elif not tree.takes_carried():
            return False
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            to_top = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
            tree.drop_carried(None if to_top else tree.current_node())
        elif _typed(event):
            tree.find_wanted.emit(event.text())
        else:
            return False
        return True

    def _of_field(self, event: QKeyEvent) -> bool:
        tree, key = self._tree, event.key()
        node = tree.current_node()
        if event.matches(QKeySequence.StandardKey.Copy):
            QGuiApplication.clipboard().setText("\n".join(chosen.path_text for chosen in tree.selected_nodes()))
        elif key == Qt.Key.Key_Space and not event.modifiers():
            selected = tree.selected_nodes()
            nodes = selected if node is None or node in selected else [node]
            if nodes:
                tree.picked_up.emit(tree.fields.mimeData([tree.fields.index_of(chosen) for chosen in nodes]))
        elif tree.fields.side == "destination":
            return self._of_destination(event, node)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and node is not None and tree.fields.has_child_fields(node):
            tree.toggle(node)
        elif _typed(event):
            tree.find_wanted.emit(event.text())
        else:
            return False
        return True

    def _of_destination(self, event: QKeyEvent, node: FieldNode | None) -> bool:
        tree, key = self._tree, event.key()
        if key == Qt.Key.Key_Insert:
            tree.adding_wanted.emit(node)
        elif node is None:
            return False
        elif key == Qt.Key.Key_F2:
            tree.renaming_wanted.emit(node)
        elif key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            tree.deletion_wanted.emit(tree.selected_nodes() or [node])
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            tree.open_or_edit(node)
        elif _typed(event) and not tree.fields.has_child_fields(node):
            tree.constant_wanted.emit(node, event.text())
        elif _typed(event):
            tree.find_wanted.emit(event.text())
        else:
            return False
        return True


def _typed(event: QKeyEvent) -> bool:
    """Whether a key types a character."""
    held = event.modifiers() & ~(Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier)
    return not held and bool(event.text()) and event.text().isprintable() and not event.text().isspace()
