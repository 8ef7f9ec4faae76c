"""The source as a tree: the fields of all records, with the values of the shown one."""

from collections.abc import Sequence

from PySide6.QtCore import QObject

from designer.documents import ABSENT, Absent, Field, Step, value_at
from designer.jsontext import Json
from designer.window.open_mapping import OpenMapping
from designer.window.trees.model import FieldLook, FieldTreeModel
from designer.window.trees.node import FieldNode
from designer.window.trees.shown_values import shown_value, value_kind


class SourceTreeModel(FieldTreeModel):
    """Fields that the shown record lacks are dimmed, and tell in how many records they are."""

    side = "source"

    def __init__(self, opened: OpenMapping, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._opened = opened
        opened.source_changed.connect(lambda: self.reset_root(opened.source_fields))
        opened.explained.connect(self.refresh_looks)
        self._record: Json = None

    def has_content_changed(self) -> bool:
        before, self._record = self._record, self._opened.source_record
        return self._record is not before

    def child_fields(self, node: FieldNode) -> Sequence[tuple[Step, Field | None]]:
        if node.field is None:
            return ()
        return [(field.steps[-1], field) for field in node.field.children()]

    def has_child_fields(self, node: FieldNode) -> bool:
        return node.field is not None and node.field.has_children

    def type_of(self, node: FieldNode) -> str:
        return node.field.type if node.field else ""

    def make_look(self, node: FieldNode) -> FieldLook:
        value = self._value(node)
        absent = value is ABSENT
        connections = self._opened.connections
        rows = connections.rows_reading(node.place)
        mapped = 2 if rows else 1 if connections.is_read_inside(node.place) else 0
        return FieldLook(
            node.name,
            self.type_of(node),
            self._value_text(node, value),
            "quiet" if absent else value_kind(value),
            mapped,
            is_dim=absent,
        )

    def value_text(self, node: FieldNode) -> str:
        return self._value_text(node, self._value(node))

    def _value_text(self, node: FieldNode, value: Json | Absent) -> str:
        return self._presence(node.field) if value is ABSENT and node.field else shown_value(value)

    def describe(self, node: FieldNode) -> str:
        field = node.field
        if field is None:
            return node.path_text
        parts = [f"{node.path_text} · {field.type}"]
        if not field.is_everywhere:
            parts[0] += f" · {self._presence(field)}"
        value = self._value(node)
        if value is not ABSENT and isinstance(value, str):
            parts.append(value if len(value) <= _TIP_LENGTH else value[:_TIP_LENGTH] + "…")
        return "\n".join(parts)

    def _presence(self, field: Field) -> str:
        return self.tr("in {0} of {1}").format(field.present, field.out_of)

    def _value(self, node: FieldNode) -> Json | Absent:
        steps: list[Step] = []
        at: FieldNode | None = node
        while at is not None and at.step is not None:
            steps.append(at.step)
            at = at.parent
        return value_at(self._opened.source_record, tuple(reversed(steps)))


_TIP_LENGTH = 2_000
