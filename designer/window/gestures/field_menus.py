"""The context menus of the two trees."""

from PySide6.QtCore import QObject, QPoint, Qt
from PySide6.QtGui import QGuiApplication, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from designer.documents import ABSENT, EVERY, Absent, document_text, value_at, values_at
from designer.jsontext import Json
from designer.mapping import edits
from designer.window.gestures.destination_fields import DestinationFieldGestures
from designer.window.open_mapping import OpenMapping
from designer.window.trees.node import FieldNode
from designer.window.trees.view import FieldTreeView


class FieldMenus(QObject):
    """Every entry has its key beside it, since all of it can be done by keys too."""

    def __init__(self, opened: OpenMapping, gestures: DestinationFieldGestures, window: QWidget) -> None:
        super().__init__(window)
        self._opened = opened
        self._gestures = gestures
        self._window = window

    def show_source(self, tree: FieldTreeView, node: FieldNode | None, point: QPoint) -> None:
        """The menu of a source field."""
        if node is None:
            return
        menu = self._menu()
        nodes = tree.selected_nodes() or [node]
        carried = [tree.fields.index_of(one) for one in nodes]
        self._entry(menu, self.tr("Carry to the destination"), Qt.Key.Key_Space,
                    lambda: tree.picked_up.emit(tree.fields.mimeData(carried)))  # fmt: skip
        menu.addSeparator()
        self._entry(menu, self.tr("Copy path"), QKeySequence.StandardKey.Copy,
                    lambda: _copy("\n".join(one.path_text for one in nodes)))  # fmt: skip
        value = self._value(node)
        if value is not ABSENT:
            self._entry(menu, self.tr("Copy value"), None, lambda: _copy(document_text(value, 2)))
        menu.popup(point)

    def show_destination(self, tree: FieldTreeView, node: FieldNode | None, point: QPoint) -> None:
        """The menu of a destination field, or of the empty place below them."""
        menu = self._menu()
        if node is not None:
            mapped = edits.rows_within(self._opened.mapping, node.path)
            is_branch = tree.fields.has_child_fields(node)
            self._entry(menu, self.tr("Set constant or edit…"), None if is_branch else Qt.Key.Key_Return,
                        lambda: self._gestures.edit_constant(node))  # fmt: skip
            if mapped:
                self._entry(menu, self.tr("Rename…"), Qt.Key.Key_F2, lambda: self._gestures.rename(node))
        self._entry(menu, self.tr("Add field…"), Qt.Key.Key_Insert, lambda: self._gestures.add(node))
        if node is not None:
            nodes = tree.selected_nodes() or [node]
            if any(edits.rows_within(self._opened.mapping, one.path) for one in nodes):
                self._entry(menu, self.tr("Delete"), Qt.Key.Key_Delete, lambda: self._gestures.delete(nodes))
            menu.addSeparator()
            self._entry(menu, self.tr("Copy path"), QKeySequence.StandardKey.Copy,
                        lambda: _copy("\n".join(one.path_text for one in nodes)))  # fmt: skip
        menu.popup(point)

    def _value(self, node: FieldNode) -> Json | Absent:
        """The value of the shown record; inside an array's `[*]`, those of all elements."""
        if EVERY not in node.place:
            return value_at(self._opened.source_record, node.place)
        found = values_at(self._opened.source_record, node.place)
        return [value for value in found if value is not ABSENT] or ABSENT

    def _menu(self) -> QMenu:
        menu = QMenu(self._window)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        return menu

    def _entry(self, menu: QMenu, words: str, key: object, act: object) -> None:
        action = menu.addAction(words)
        if isinstance(key, (Qt.Key, QKeySequence.StandardKey)):
            action.setShortcut(QKeySequence(key))
            action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
            action.setShortcutVisibleInContextMenu(True)
        if callable(act):
            action.triggered.connect(lambda _checked=False: act())


def _copy(text: str) -> None:
    QGuiApplication.clipboard().setText(text)
