"""The destination as a tree: the fields of its sample and those that rows generate, with what each gets now."""

from collections.abc import Sequence

from PySide6.QtCore import QObject

from designer.documents import ABSENT, EVERY, Absent, Field, Step, value_at, values_at
from designer.engine import RowState
from designer.jsontext import Json
from designer.matching import Place
from designer.window.open_mapping import OpenMapping
from designer.window.reasons import Reasons
from designer.window.row_marks import mark_of_row
from designer.window.touched_rows import TouchedFields
from designer.window.trees.inner_marks import NONE_INSIDE, MarksInside
from designer.window.trees.model import FieldLook, FieldTreeModel
from designer.window.trees.node import FieldNode
from designer.window.trees.shown_values import many_values, shortened, shown_value, value_kind
from designer.window.words import in_words

_TYPE_NAMES = {str: "string", bool: "boolean", int: "number", float: "number", dict: "object", list: "array"}


_SAID_BY_REASON = frozenset(
    {"unknown-destination", "found-nothing", "empty-number", "not-numeric", "became-true", "condition-not-met"}
)
"""What needs no word beside the reason of a row, and the name of a field that no sample has."""


class DestinationTreeModel(FieldTreeModel):
    """An array shows what is in every element, and each element by itself: rows generate it in either way."""

    side = "destination"

    def __init__(self, opened: OpenMapping, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._opened = opened
        self._reasons = Reasons(opened, self)
        self._inside = MarksInside(opened, lambda ends: () if ends.destination is None else (ends.destination,))
        opened.destination_changed.connect(lambda: self.reset_root(opened.destination_fields))
        opened.changed.connect(lambda _change: self._follow_rows())
        opened.explained.connect(self._refresh)

    def _refresh(self) -> None:
        self._inside.forget()
        self.refresh_looks(self._touched)

    @property
    def _touched(self) -> TouchedFields | None:
        return self._opened.touched.destination if self._opened.touched is not None else None

    def _follow_rows(self) -> None:
        """Bring the fields up to date that other rows may make now; those of elements stand in two places."""
        places = self._opened.connections.others_made
        if places is None or self.mapped_filter is not None or any(_is_in_array(place) for place in places):
            self.follow_children()
            return
        self.forget_looks(self._touched)
        for place in places:
            self.follow_on_the_way(place)

    def child_fields(self, node: FieldNode) -> Sequence[tuple[Step, Field | None]]:
        known: list[tuple[Step, Field | None]] = []
        if node.field is not None:
            known = [(field.steps[-1], field) for field in node.field.children()]
        steps = {step for step, _ in known}
        made = self._opened.connections.generated_steps(node.place)
        return [*known, *((step, None) for step in made if step not in steps)]

    def has_child_fields(self, node: FieldNode) -> bool:
        in_sample = node.field is not None and node.field.has_children
        return in_sample or bool(self._opened.connections.generated_steps(node.place))

    def type_of(self, node: FieldNode) -> str:
        if node.field is not None:
            return node.field.type
        inside = self._opened.connections.generated_steps(node.place)
        if inside:
            return "object" if isinstance(inside[0], str) else "array"
        value, _ = self._generated(node)
        return "" if value is ABSENT or value is None else _TYPE_NAMES[type(value)]

    def is_added(self, node: FieldNode) -> bool:
        """Whether rows alone make this field: no sample has it."""
        return node.field is None and self._opened.destination is not None

    def make_look(self, node: FieldNode) -> FieldLook:
        connections = self._opened.connections
        rows = connections.rows_generating(node.place)
        value, text = self._generated(node)
        mark = mark_of_row(self._opened, rows[-1]) if rows else ""
        mapped = 2 if rows else 1 if connections.is_generated_inside(node.place) else 0
        kind = "quiet" if value is ABSENT else value_kind(value)
        shown = self._value_text(node, value, text)
        inside = self._inside.of(node.place) if self.has_child_fields(node) else NONE_INSIDE
        added = self.is_added(node)
        return FieldLook(node.name, self.type_of(node), shown, kind, mapped, is_added=added, mark=mark, inside=inside)

    def value_text(self, node: FieldNode) -> str:
        return self._value_text(node, *self._generated(node))

    def _value_text(self, node: FieldNode, value: Json | Absent, text: str) -> str:
        if value is not ABSENT:
            return text
        rows = self._opened.connections.rows_generating(node.place)
        if rows:
            return self._why_nothing(rows[-1])
        examples = node.field.examples(1) if node.field is not None and not self.has_child_fields(node) else ()
        return self.tr("e.g. {0}").format(shown_value(examples[0])) if examples else ""

    def describe(self, node: FieldNode) -> str:
        kind = self.type_of(node)
        parts = [f"{node.path_text} · {kind}" if kind else node.path_text]
        if self.is_added(node):
            parts.append(self.tr("Not in the destination sample"))
        elif node.field is not None and (examples := node.field.examples(1)):
            parts.append(self.tr("In the sample: {0}").format(shortened(shown_value(examples[0]))))
        for row in self._opened.connections.rows_generating(node.place):
            reason = self._reasons.of_row(row)
            parts.append(self.tr("Row {0}: {1}").format(row + 1, reason))
            told = (problem for problem in self._opened.problems_of(row) if problem.code not in _SAID_BY_REASON)
            parts.extend(words for problem in told if (words := in_words(problem.message)) not in reason)
        parts.extend(self._told_inside(self.look(node).inside))
        return "\n".join(parts)

    def _why_nothing(self, row: int) -> str:
        held = (self._opened.mapping.rows or ())[row]
        if not held.has_constant and held.entries.get("eField") is None:
            return self.tr("no source yet")
        told = self._opened.explanation
        state = told.rows[row].state if told is not None else None
        if state is RowState.OFF:
            return self.tr("switched off")
        if state is RowState.ERROR:
            return self.tr("in error")
        return self.tr("nothing in this record") if self._opened.source is not None else self.tr("no source sample")

    def _generated(self, node: FieldNode) -> tuple[Json | Absent, str]:
        """What is generated at a node, of `[*]` in the first element; and what is shown of it, of all elements."""
        told = self._opened.explanation
        if told is None:
            return ABSENT, ""
        if EVERY in node.place:
            many = many_values(self._made_by_one(node) or values_at(told.generated, node.place))
            return many.first, many.text
        value = value_at(told.generated, node.place)
        return value, shown_value(value)

    def _made_by_one(self, node: FieldNode) -> list[Json] | None:
        """What the one row that fills a field in every element put there: at hand, however many there are."""
        rows = self._opened.connections.rows_generating(node.place)
        told = self._opened.explanation
        if told is None or len(rows) != 1 or self._opened.connections.rows[rows[0]].destination != node.place:
            return None
        result = told.rows[rows[0]]
        return result.value if result.state is RowState.GENERATED and isinstance(result.value, list) else None


def _is_in_array(place: Place) -> bool:
    return not all(isinstance(step, str) for step in place)
