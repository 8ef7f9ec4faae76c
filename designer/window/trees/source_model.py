"""The source as a tree: the fields of all records, with the values of the shown one."""

from collections.abc import Sequence

from PySide6.QtCore import QObject

from designer.documents import ABSENT, EVERY, Absent, Field, Step, value_at, values_at
from designer.jsontext import Json
from designer.window.open_mapping import OpenMapping
from designer.window.reasons import Reasons
from designer.window.trees.inner_marks import NONE_INSIDE, MarksInside
from designer.window.trees.model import FieldLook, FieldTreeModel
from designer.window.trees.node import FieldNode
from designer.window.trees.presence import records_with
from designer.window.trees.shown_values import ManyValues, many_values, shown_value, value_kind
from widgets.numbers import grouped


class SourceTreeModel(FieldTreeModel):
    """Fields that the shown record lacks are dimmed, and tell in how many records they are."""

    side = "source"

    def __init__(self, opened: OpenMapping, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._opened = opened
        self._reasons = Reasons(opened, self)
        self._inside = MarksInside(opened, lambda ends: ends.sources)
        opened.source_changed.connect(self._take_source)
        opened.explained.connect(self._refresh)
        self._record: Json = None
        self._are_others = False
        self._known_many: dict[FieldNode, ManyValues] = {}
        self._known_presence: dict[FieldNode, tuple[int | None]] = {}

    def has_content_changed(self) -> bool:
        return self._are_others

    def _take_source(self) -> None:
        self._known_presence.clear()
        self.reset_root(self._opened.source_fields)

    def _refresh(self) -> None:
        """Only another record has other values: of all elements they are looked at once."""
        before, self._record = self._record, self._opened.source_record
        self._are_others = self._record is not before
        self._inside.forget()
        if self._are_others:
            self._known_many.clear()
        touched = self._opened.touched
        self.refresh_looks(touched.source if touched is not None else None)

    def child_fields(self, node: FieldNode) -> Sequence[tuple[Step, Field | None]]:
        if node.field is None:
            return ()
        return [(field.steps[-1], field) for field in node.field.children()]

    def has_child_fields(self, node: FieldNode) -> bool:
        return node.field is not None and node.field.has_children

    def type_of(self, node: FieldNode) -> str:
        return node.field.type if node.field else ""

    def make_look(self, node: FieldNode) -> FieldLook:
        value, text = self._shown(node)
        absent = value is ABSENT
        connections = self._opened.connections
        rows = connections.rows_reading(node.place)
        mapped = 2 if rows else 1 if connections.is_read_inside(node.place) else 0
        return FieldLook(
            node.name,
            self.type_of(node),
            text,
            "quiet" if absent else value_kind(value),
            mapped,
            is_dim=absent,
            inside=self._inside.of(node.place) if self.has_child_fields(node) else NONE_INSIDE,
        )

    def value_text(self, node: FieldNode) -> str:
        return self._shown(node)[1]

    def _shown(self, node: FieldNode) -> tuple[Json | Absent, str]:
        """The value at a node, of `[*]` that of the first element; and what is shown of it, of all elements."""
        record = self._opened.source_record
        if EVERY in node.place:
            many = self._known_many.get(node)
            if many is None:
                many = self._known_many[node] = many_values(values_at(record, node.place))
            value, text = many.first, many.text
        else:
            value = value_at(record, node.place)
            text = shown_value(value)
        return value, self._presence(node, node.field) if value is ABSENT and node.field else text

    def describe(self, node: FieldNode) -> str:
        field = node.field
        if field is None:
            return node.path_text
        parts = [f"{node.path_text} · {field.type}"]
        if EVERY in node.place and not field.is_everywhere:
            parts[0] += f" · {self._presence_in_elements(field)}"
        elif EVERY not in node.place and field.present < self._opened.record_count:
            parts[0] += f" · {self._presence(node, field)}"
        value, text = self._shown(node)
        if EVERY in node.place:
            parts.extend([text] if value is not ABSENT and text else [])
        elif isinstance(value, str):
            parts.append(value if len(value) <= _TIP_LENGTH else value[:_TIP_LENGTH] + "…")
        parts.extend(self._reasons.readers(self._opened.connections.rows_reading(node.place)[:_MOST_READERS]))
        parts.extend(self._told_inside(self.look(node).inside))
        return "\n".join(parts)

    def _presence(self, node: FieldNode, field: Field) -> str:
        """In how many records a field is, told beside one that lacks it."""
        records = self._opened.source.records if self._opened.source is not None else ()
        present = self._known_presence.get(node)
        if present is None:
            present = self._known_presence[node] = (records_with(field, node.place, records),)
        if present[0] is None:
            return self._presence_in_elements(field)
        return self.tr("in {0} of {1}").format(grouped(present[0]), grouped(len(records)))

    def _presence_in_elements(self, field: Field) -> str:
        return self.tr("in {0} of {1} elements").format(grouped(field.present), grouped(field.out_of))


_TIP_LENGTH = 2_000
_MOST_READERS = 6
