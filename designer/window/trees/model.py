"""What the source and the destination tree have in common: nodes that live in the model, one look a field."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Iterator, Sequence
from typing import Final

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from designer.documents import Field, Step
from designer.frozen import frozen
from designer.matching import Place
from designer.window.touched_rows import TouchedFields
from designer.window.trees.dragging import DraggedFields, dragged_fields_mime
from designer.window.trees.inner_marks import NONE_INSIDE, InnerMarks
from designer.window.trees.mapped_filter import MappedFilter
from designer.window.trees.node import FieldNode
from widgets.plain_tip import plain_tip

FIELD, PORT = 0, 1
"""The columns: the field with its value, and the dot that tells whether it is mapped."""

_MOST_ASKED: Final = 1_000
"""Fields that are asked whether they look otherwise: beyond them all are forgotten, and made when they are seen."""

_MOST_OPENED: Final = 20_000
"""Elements of an array that is opened because something in it was selected elsewhere."""
_MOST_NAMED: Final = 6
"""Rows that are named where many are marked inside a field."""

Index = QModelIndex | QPersistentModelIndex
_FIELD_FLAGS: Final = (
    Qt.ItemFlag.ItemIsSelectable
    | Qt.ItemFlag.ItemIsEnabled
    | Qt.ItemFlag.ItemIsDragEnabled
    | Qt.ItemFlag.ItemIsEditable
    | Qt.ItemFlag.ItemIsDropEnabled
)


@frozen
class FieldLook:
    """All that is shown of a field. `mapped`: 0 not, 1 inside it, 2 itself. `mark` is error, warning or nothing."""

    name: str
    type: str
    value: str
    value_type: str
    mapped: int
    is_dim: bool = False
    is_added: bool = False
    mark: str = ""
    inside: InnerMarks = NONE_INSIDE
    """Shown while the field is folded; told always."""


class FieldTreeModel(QAbstractItemModel):
    """A tree of fields. Subclasses say which children a node has and how a field looks."""

    looks_changed = Signal()
    """What is shown of any field may be another. Told instead of `dataChanged`, which would name each opened branch,
    and cost as much as there are; a view asks for what is in sight."""

    content_changed = Signal()
    """What can be found may be another: values, or what is inside an element that was opened."""

    side = ""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.root = FieldNode(None, None, None)
        self._looks: dict[FieldNode, FieldLook] = {}
        self.mapped_filter: MappedFilter | None = None
        """Which fields are shown; to be followed by `reset_root` or `follow_children`."""

    @abstractmethod
    def child_fields(self, node: FieldNode) -> Sequence[tuple[Step, Field | None]]:
        """The children that a node should have now."""

    @abstractmethod
    def has_child_fields(self, node: FieldNode) -> bool:
        """Whether a node has children; makes none."""

    @abstractmethod
    def make_look(self, node: FieldNode) -> FieldLook:
        """What is to be shown of a node; to be asked for by `look`, which keeps it."""

    @abstractmethod
    def value_text(self, node: FieldNode) -> str:
        """The value that is shown beside a node; empty for none."""

    @abstractmethod
    def type_of(self, node: FieldNode) -> str:
        """The type that the samples have at a node; empty where nothing is known."""

    @abstractmethod
    def describe(self, node: FieldNode) -> str:
        """What the tool tip says of a node."""

    def look(self, node: FieldNode) -> FieldLook:
        """What is shown of a node, until the next `looks_changed`."""
        look = self._looks.get(node)
        if look is None:
            look = self._looks[node] = self.make_look(node)
        return look

    def node(self, index: Index) -> FieldNode:
        """The node of an index; the root for none."""
        return (index.internalPointer() or self.root) if index.isValid() else self.root

    def index_of(self, node: FieldNode, column: int = FIELD) -> QModelIndex:
        """The index of a node."""
        return QModelIndex() if node is self.root else self.createIndex(node.position, column, node)

    def nodes_in(self, node: FieldNode) -> list[FieldNode]:
        """The children of a node, made when first asked for."""
        if node.children is None:
            node.children = self._made_children(node)
            node.number_children()
            if isinstance(node.step, int):
                self.content_changed.emit()
        return node.children

    def find(self, place: Place) -> FieldNode | None:
        """The node at a place, made if need be; None where the tree has none."""
        node: FieldNode | None = self.root
        for step in place:
            if node is None:
                return None
            self.nodes_in(node)
            node = node.child(step)
        return node

    def find_shown(self, place: Place) -> FieldNode | None:
        """The node at a place, or the array that it is in, where to open that would take long."""
        node: FieldNode | None = self.root
        for step in place:
            if node is None or (not isinstance(step, str) and self._is_long(node)):
                return node
            self.nodes_in(node)
            node = node.child(step)
        return node

    def _is_long(self, node: FieldNode) -> bool:
        """Whether a folded array has more elements than can be made while someone waits."""
        if node.children is not None or node.field is None:
            return False
        lengths = node.field.length
        return lengths is not None and lengths[1] > _MOST_OPENED

    def walk(self) -> Iterator[FieldNode]:
        """All fields in the order of the tree; those that nobody has opened are made in passing, and not kept.

        What is inside the elements of a source's arrays is left out until someone opens them: the fields are there
        under `[*]`.
        """
        waiting = list(reversed(self.nodes_in(self.root)))
        while waiting:
            node = waiting.pop()
            yield node
            if node.children is not None:
                waiting.extend(reversed(node.children))
            elif not (self.side == "source" and isinstance(node.step, int)) and self.has_child_fields(node):
                waiting.extend(reversed(self._made_children(node)))

    def _made_children(self, node: FieldNode) -> list[FieldNode]:
        return [FieldNode(step, node, field) for step, field in self._shown_fields(node)]

    def _shown_fields(self, node: FieldNode) -> Sequence[tuple[Step, Field | None]]:
        fields, shown = self.child_fields(node), self.mapped_filter
        if shown is None:
            return fields
        return [(step, field) for step, field in fields if shown.shows((*node.place, step), field)]

    def opened_nodes(self) -> Iterator[FieldNode]:
        """All nodes whose children have been made, parents first."""
        waiting = [self.root]
        while waiting:
            node = waiting.pop()
            if node.children is not None:
                yield node
                waiting.extend(node.children)

    def reset_root(self, field: Field | None) -> None:
        """Show another tree."""
        self.beginResetModel()
        before, self.root = self.root, FieldNode(None, None, field)
        self._looks.clear()
        self.endResetModel()
        before.let_go()

    def refresh_looks(self, touched: TouchedFields | None) -> None:
        """Say that what is shown of these fields may have changed; None for all."""
        self.forget_looks(touched)
        self.looks_changed.emit()
        if self.has_content_changed():
            self.content_changed.emit()

    def forget_looks(self, touched: TouchedFields | None) -> None:
        """Make what is shown of these fields anew when it is asked for; None for all."""
        if touched is None or len(self._looks) > _MOST_ASKED:
            self._looks.clear()
        else:
            for node in [node for node in self._looks if touched.has(node.place)]:
                del self._looks[node]

    def has_content_changed(self) -> bool:
        """Whether the values beside the fields may be others since this was asked last."""
        return True

    def follow_children(self) -> None:
        """Bring the children of all opened nodes up to date, keeping those that stay."""
        self._looks.clear()
        for node in list(self.opened_nodes()):
            if node.children is not None and self._is_attached(node):
                self._follow(node, node.children)

    def follow_on_the_way(self, place: Place) -> None:
        """The same for the nodes on the way to a place alone."""
        node: FieldNode | None = self.root
        for step in place:
            if node is None or node.children is None:
                return
            self._follow(node, node.children)
            node = node.child(step)

    def _follow(self, node: FieldNode, held: list[FieldNode]) -> None:
        wanted = self._shown_fields(node)
        if len(wanted) == len(held) and all(
            child.step == step and child.field is field for child, (step, field) in zip(held, wanted, strict=True)
        ):
            return
        steps = {step for step, _ in wanted}
        parent = self.index_of(node)
        for at in range(len(held) - 1, -1, -1):
            if held[at].step not in steps:
                self.beginRemoveRows(parent, at, at)
                held.pop(at).parent = None
                node.number_children()
                self.endRemoveRows()
        for at, (step, field) in enumerate(wanted):
            there = next((place for place in range(at, len(held)) if held[place].step == step), None)
            if there is None:
                self.beginInsertRows(parent, at, at)
                held.insert(at, FieldNode(step, node, field))
                node.number_children()
                self.endInsertRows()
            else:
                if there != at:
                    self.beginMoveRows(parent, there, there, parent, at)
                    held.insert(at, held.pop(there))
                    node.number_children()
                    self.endMoveRows()
                held[at].field = field

    def _is_attached(self, node: FieldNode) -> bool:
        while node.parent is not None:
            node = node.parent
        return node is self.root

    def index(self, row: int, column: int, parent: Index = QModelIndex()) -> QModelIndex:  # noqa: B008 - Qt's own
        children = self.nodes_in(self.node(parent))
        if not (0 <= row < len(children) and 0 <= column <= PORT):
            return QModelIndex()
        return self.createIndex(row, column, children[row])

    def parent(self, index: Index = QModelIndex()) -> QModelIndex:  # type: ignore[override]  # noqa: B008 - Qt overloads it
        parent = self.node(index).parent if index.isValid() else None
        return QModelIndex() if parent is None else self.index_of(parent)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own
        return 0 if parent.column() > 0 else len(self.nodes_in(self.node(parent)))

    def hasChildren(self, parent: Index = QModelIndex()) -> bool:  # noqa: B008 - Qt's own
        node = self.node(parent)
        if parent.column() > 0:
            return False
        return bool(node.children) if node.children is not None else self.has_child_fields(node)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own
        return 2

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> str | None:
        if not index.isValid():
            return None
        node = self.node(index)
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole):
            return node.name if index.column() == FIELD else None
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip(self.describe(node))
        if role == Qt.ItemDataRole.AccessibleTextRole:
            look = self.look(node)
            return self._spoken(look) if index.column() == FIELD else self._mapped(look)
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> str | None:
        if role != Qt.ItemDataRole.DisplayRole or orientation is not Qt.Orientation.Horizontal:
            return None
        return (self.tr("Field"), self.tr("Mapped"))[section]

    def flags(self, index: Index) -> Qt.ItemFlag:
        return _FIELD_FLAGS if index.isValid() else Qt.ItemFlag.ItemIsDropEnabled

    def supportedDragActions(self) -> Qt.DropAction:
        return Qt.DropAction.CopyAction

    def mimeTypes(self) -> list[str]:
        return [dragged_fields_mime()]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> DraggedFields:
        nodes = [self.node(index) for index in indexes if index.column() == FIELD]
        return DraggedFields(self.side, [TreeEnd(self, node) for node in nodes])

    def _spoken(self, look: FieldLook) -> str:
        parts = (look.name, look.type, look.value, self._mapped(look), look.mark, *self._told_inside(look.inside))
        return ", ".join(part for part in parts if part)

    def _told_inside(self, inside: InnerMarks) -> list[str]:
        """What is marked inside a field, in words: `an error inside: row 7`."""
        told = []
        for rows, one, several in (
            (inside.errors, self.tr("an error inside: row {0}"), self.tr("errors inside: rows {0}")),
            (inside.warnings, self.tr("a warning inside: row {0}"), self.tr("warnings inside: rows {0}")),
        ):
            if rows:
                named = ", ".join(str(row + 1) for row in rows[:_MOST_NAMED])
                told.append((several if len(rows) > 1 else one).format(named + ", …" * (len(rows) > _MOST_NAMED)))
        return told

    def _mapped(self, look: FieldLook) -> str:
        return (self.tr("not mapped"), self.tr("mapped inside"), self.tr("mapped"))[look.mapped]


class TreeEnd:
    """A node as the matching sees it (designer.matching.End)."""

    __slots__ = ("_model", "node")

    def __init__(self, model: FieldTreeModel, node: FieldNode) -> None:
        self._model = model
        self.node = node

    @property
    def place(self) -> Place:
        """Where it stands."""
        return self.node.place

    @property
    def type(self) -> str:
        """The type in its samples."""
        return self._model.type_of(self.node)

    @property
    def is_container(self) -> bool:
        """Whether it holds fields of its own, or may."""
        return self.type in ("object", "array") or self._model.has_child_fields(self.node)

    def ends(self) -> list[TreeEnd]:
        """The fields inside."""
        return [TreeEnd(self._model, child) for child in self._model.nodes_in(self.node)]
