"""What is done on one destination field: a constant, another name, adding, deleting."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, Signal
from PySide6.QtWidgets import QWidget

from designer.engine import check_mapping
from designer.jsontext import Json
from designer.mapping import Change, Path, PathError, edits, format_path, parse_generated_path
from designer.said import said
from designer.window.open_mapping import OpenMapping
from designer.window.trees.destination_model import DestinationTreeModel
from designer.window.trees.node import FieldNode
from designer.window.trees.view import FieldTreeView
from designer.window.words import entered_constant, in_words

if TYPE_CHECKING:
    from designer.window.gestures.name_popup import NamePopup
    from widgets.value_editor import ValueKind

_KINDS: dict[str, ValueKind] = {
    "string": "text",
    "number": "number",
    "boolean": "boolean",
    "null": "null",
    "object": "json",
    "array": "json",
}


class DestinationFieldGestures(QObject):
    """Each gesture is one step of the open mapping; what can't be done is told in a sentence."""

    told = Signal(object)
    source_editing_wanted = Signal(object, object)
    """The row whose source a person wants to change, and the text typed so far."""

    def __init__(self, opened: OpenMapping, tree: FieldTreeView, fields: DestinationTreeModel, window: QWidget) -> None:
        super().__init__(window)
        self._opened = opened
        self._tree = tree
        self._fields = fields
        self._window = window
        self._path_hint = self.tr("Enter sets it. A dot goes a level deeper.")
        tree.constant_wanted.connect(self.edit_constant)
        tree.renaming_wanted.connect(self.rename)
        tree.deletion_wanted.connect(self.delete)
        tree.adding_wanted.connect(self.add)

    def edit_constant(self, node: FieldNode, typed: str = "") -> None:
        """Ask for a constant; a field that has a source shows its row for editing instead."""
        rows = self._opened.connections.rows_generating(node.place)
        held = (self._opened.mapping.rows or ())[rows[-1]] if rows else None
        if held is not None and not held.has_constant and held.entries.get("eField") is not None:
            self.source_editing_wanted.emit(rows[-1], typed)
            return
        from widgets.value_editor import NO_VALUE, ValueEditor

        editor = ValueEditor(self.tr("Constant for {0}").format(node.path_text), entered_constant, self._window)
        path = node.path
        editor.accepted.connect(lambda value: self._set_constant(path, value))
        value = held.hard_coded_value if held is not None and held.has_constant else NO_VALUE
        kind = None if value is not NO_VALUE else _KINDS.get(self._fields.type_of(node))
        editor.edit_at(self._below(node), value, kind, typed)

    def rename(self, node: FieldNode) -> None:
        """Ask for another name; the rows that generate the field, or something in it, follow."""
        if not edits.rows_within(self._opened.mapping, node.path):
            self.told.emit(
                self.tr("{0} has its name from the destination sample; map it first, or change the sample").format(
                    node.path_text
                )
            )
            return
        old, parent = node.path, node.path[:-1]
        own_name = format_path(old[-1:])
        popup = self._popup(
            self.tr("Rename {0}").format(node.path_text),
            own_name,
            lambda text: "" if text == own_name else self._check_name(parent, text),
            self._path_hint,
        )
        popup.accepted.connect(lambda text: self._rename(old, (*parent, *parse_generated_path(text))))
        popup.ask_at(self._below(node))

    def name_mapping(self, point: QPoint) -> None:
        """Ask for the name that the mapping carries in its JSON."""
        popup = self._popup(self.tr("Name of the mapping"), self._opened.mapping.name, lambda _text: "")
        popup.accepted.connect(lambda name: self._opened.apply(edits.rename_mapping(self._opened.mapping, name)))
        popup.ask_at(point)

    def add(self, node: FieldNode | None) -> None:
        """Ask for the name of a new field: inside an object, else beside the field, else at the top."""
        holder = self._holder(node)
        inside = holder.path if holder is not None else ()
        title = self.tr("New field in {0}").format(format_path(inside)) if inside else self.tr("New field")
        popup = self._popup(title, "", lambda text: self._check_name(inside, text), self._path_hint)
        popup.accepted.connect(lambda text: self._add((*inside, *parse_generated_path(text))))
        popup.ask_at(self._below(node))

    def delete(self, nodes: Sequence[FieldNode]) -> None:
        """Delete the rows that generate these fields; fields of the sample stay to be mapped again."""
        mapping = self._opened.mapping
        rows = {row for node in nodes for row in edits.rows_within(mapping, node.path)}
        if rows:
            self._opened.apply(edits.remove_rows(mapping, rows))
        else:
            self.told.emit(self.tr("Nothing to delete: fields of the destination sample stay, and no row maps them"))

    def _popup(self, title: str, name: str, check: Callable[[str], str], hint: str = "") -> NamePopup:
        from designer.window.gestures.name_popup import NamePopup

        return NamePopup(title, name, check, self._window, hint)

    def _holder(self, node: FieldNode | None) -> FieldNode | None:
        if node is None or self._fields.type_of(node) in ("object", "array") or self._fields.has_child_fields(node):
            return node
        return node.parent if node.parent is not None and node.parent.parent is not None else None

    def _check_name(self, inside: Path, text: str) -> str:
        try:
            path = (*inside, *parse_generated_path(text))
        except PathError as error:
            return in_words(said("{0:sentence} {1}", error.message, error.hint))
        if edits.rows_generating(self._opened.mapping, path):
            return self.tr("{0} is mapped already; choose another name.").format(format_path(path))
        # A field that waits for its source is in nobody's way yet: tried out with a value.
        return self._in_the_way(edits.set_constant(self._opened.mapping, path, None))

    def _in_the_way(self, change: Change) -> str:
        """What keeps a row from being where it would be; nothing where all is well."""
        from designer.matching.conflicts import conflict_words

        return in_words(conflict_words(change, check_mapping))

    def _set_constant(self, path: Path, value: Json) -> None:
        change = edits.set_constant(self._opened.mapping, path, value)
        words = self._in_the_way(change)
        if words:
            self.told.emit(words)
        else:
            self._opened.apply(change)

    def _rename(self, old: Path, new: Path) -> None:
        if old != new:
            self._opened.apply(edits.rename_destination(self._opened.mapping, old, new))

    def _add(self, path: Path) -> None:
        self._opened.apply(edits.add_destination(self._opened.mapping, path))

    def _below(self, node: FieldNode | None) -> QPoint:
        viewport = self._tree.viewport()
        if not self._tree.isVisible():
            return self._window.mapToGlobal(self._window.rect().center())
        if node is None:
            return viewport.mapToGlobal(QPoint(24, 24))
        return viewport.mapToGlobal(self._tree.place_rect(node).bottomLeft())
