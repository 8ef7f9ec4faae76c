"""Undo takes back anything: random steps, all undone, all redone, and every panel's model follows."""

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule
from PySide6.QtTest import QAbstractItemModelTester

from designer.documents import sample_from_text
from designer.engine import explain, plan_mapping
from designer.mapping import Change, Path, Row, edits, mapping_from_dict, mapping_to_json, parse_path
from designer.window.open_mapping import OpenMapping
from designer.window.rows.columns import Column
from designer.window.rows.model import RowsModel
from designer.window.selection import Selection
from designer.window.trees.destination_model import DestinationTreeModel
from designer.window.trees.model import FieldTreeModel
from designer.window.trees.node import FieldNode
from designer.window.trees.source_model import SourceTreeModel
from tests.window.conftest import DESTINATION, SOURCE

SOURCES = st.sampled_from(["first", "age", "address.city", "items[0].sku", "items[-1].qty", "never", "note"])
TARGETS = st.sampled_from(
    ["name", "age", "contact.email", "contact", "lines[0].item", "lines[2]", "x.y.z", "x.y", '["a.b"]']
)
TEXTS = st.sampled_from(["", "{", "a..b", "{first} {last}", "contact.email", "$.x", "items[*].sku"])
KEYS = st.sampled_from(["eField", "gField", "dataType", "color"])
VALUES = st.sampled_from([None, True, 0, "text", {"a": [1]}, []])
TABLES = st.sampled_from(["t", "u", ""])
OPTIONS: st.SearchStrategy[tuple[str, object]] = st.sampled_from(
    [
        ("default", None),
        ("default", {"a": 1}),
        ("lookupName", "t"),
        ("lookupName", "u"),
        ("status", "Inactive"),
        ("status", "Active"),
        ("conditional", {"when": "extract_not_empty"}),
        ("conditional", {"when": "@.age > 5"}),
        ("extractDateFormat", "MM/DD/YYYY"),
        ("extractDateFormat", "dd"),
        ("generateDateTimezone", "Europe/Oslo"),
    ]
)
TYPES = st.sampled_from([None, "number", "string", "boolean"])


class Editing(RuleBasedStateMachine):
    """An open mapping with its models, as the window has them."""

    @initialize()
    def open(self) -> None:
        self.opened = OpenMapping()
        self.opened.set_source(sample_from_text(SOURCE))
        self.opened.set_destination(sample_from_text(DESTINATION))
        start = {"name": "m", "owner": "kept", "fieldMapping": [{"eField": "first", "gField": "name", "color": "red"}]}
        self.opened.open(mapping_from_dict(start), None)
        self.rows = RowsModel(self.opened)
        self.sight = range(3)
        self.rows.tell_sight = lambda: self.sight
        self.trees: list[FieldTreeModel] = [SourceTreeModel(self.opened), DestinationTreeModel(self.opened)]
        for tree in self.trees:
            tree.reset_root(self.opened.source_fields if tree.side == "source" else self.opened.destination_fields)
            _open_all(tree, tree.root)
        self.selection = Selection(self.opened)
        self.testers = [QAbstractItemModelTester(model) for model in (self.rows, *self.trees)]
        self.states = [mapping_to_json(self.opened.mapping)]

    def apply(self, change: Change) -> None:
        if not change.is_empty:
            del self.states[self.opened.undo_stack.index() + 1 :]
        self.opened.apply(change)
        if not change.is_empty:
            self.states.append(mapping_to_json(self.opened.mapping))

    @property
    def count(self) -> int:
        return self.opened.mapping.row_count

    @rule(source=SOURCES, made=TARGETS, data_type=TYPES)
    def map(self, source: str, made: str, data_type: str | None) -> None:
        self.apply(edits.map_field(self.opened.mapping, parse_path(source), parse_path(made), data_type))

    @rule(made=TARGETS, value=VALUES)
    def constant(self, made: str, value: object) -> None:
        self.apply(edits.set_constant(self.opened.mapping, parse_path(made), value))

    @rule(made=TARGETS)
    def add_field(self, made: str) -> None:
        self.apply(edits.add_destination(self.opened.mapping, parse_path(made)))

    @rule(made=TARGETS)
    def delete_field(self, made: str) -> None:
        self.apply(edits.remove_destination(self.opened.mapping, parse_path(made)))

    @rule(old=TARGETS, new=TARGETS)
    def rename(self, old: str, new: str) -> None:
        self.apply(edits.rename_destination(self.opened.mapping, parse_path(old), parse_path(new)))

    @precondition(lambda self: self.count)
    @rule(data=st.data(), key=KEYS, text=TEXTS)
    def type_text(self, data: st.DataObject, key: str, text: str) -> None:
        self.apply(edits.set_entry(self.opened.mapping, self.a_row(data), key, text))

    @precondition(lambda self: self.count)
    @rule(data=st.data(), key=KEYS)
    def clear(self, data: st.DataObject, key: str) -> None:
        self.apply(edits.clear_entry(self.opened.mapping, self.a_row(data), key))

    @precondition(lambda self: self.count)
    @rule(data=st.data(), option=OPTIONS)
    def set_option(self, data: st.DataObject, option: tuple[str, object]) -> None:
        self.apply(edits.set_option(self.opened.mapping, [self.a_row(data)], *option))

    @precondition(lambda self: self.count)
    @rule(data=st.data(), option=OPTIONS)
    def remove_option(self, data: st.DataObject, option: tuple[str, object]) -> None:
        self.apply(edits.remove_option(self.opened.mapping, [self.a_row(data)], option[0]))

    @rule(name=TABLES, made=st.sampled_from([{}, {"John": 1}, {"John": "x", "43": None}]))
    def set_lookup(self, name: str, made: dict[str, object]) -> None:
        self.apply(edits.set_lookup(self.opened.mapping, name, {"name": name, "map": made}))

    @rule(old=TABLES, new=TABLES)
    def rename_lookup(self, old: str, new: str) -> None:
        self.apply(edits.rename_lookup(self.opened.mapping, old, new))

    @rule(name=TABLES)
    def remove_lookup(self, name: str) -> None:
        self.apply(edits.remove_lookup(self.opened.mapping, name))

    @rule(text=st.sampled_from(["", "a note"]))
    def set_note(self, text: str) -> None:
        self.apply(edits.set_description(self.opened.mapping, text))

    @precondition(lambda self: self.count)
    @rule(data=st.data(), source=SOURCES)
    def combine(self, data: st.DataObject, source: str) -> None:
        paths: list[Path] = [parse_path(source)]
        self.apply(edits.combine_sources(self.opened.mapping, self.a_row(data), paths))

    @precondition(lambda self: self.count)
    @rule(data=st.data())
    def move(self, data: st.DataObject) -> None:
        rows = data.draw(st.sets(st.integers(0, self.count - 1), min_size=1, max_size=3))
        self.apply(edits.move_rows(self.opened.mapping, rows, data.draw(st.integers(0, self.count))))

    @precondition(lambda self: self.count)
    @rule(data=st.data())
    def remove(self, data: st.DataObject) -> None:
        rows = data.draw(st.sets(st.integers(0, self.count - 1), min_size=1, max_size=3))
        self.apply(edits.remove_rows(self.opened.mapping, rows))

    @precondition(lambda self: self.count)
    @rule(data=st.data())
    def duplicate(self, data: st.DataObject) -> None:
        self.apply(edits.duplicate_rows(self.opened.mapping, [self.a_row(data)]))

    @rule(source=SOURCES, made=TARGETS, at=st.integers(0, 3))
    def insert(self, source: str, made: str, at: int) -> None:
        row = Row({"eField": source, "gField": made})
        self.apply(edits.insert_rows(self.opened.mapping, [row], min(at, self.count)))

    @rule()
    def pass_along(self) -> None:
        self.apply(edits.pass_documents_along(self.opened.mapping))

    @rule()
    def start_rows(self) -> None:
        if self.opened.mapping.passes_along:
            self.apply(edits.start_rows(self.opened.mapping))

    @rule(record=st.integers(0, 1))
    def show_record(self, record: int) -> None:
        self.opened.show_record(record)

    @rule(data=st.data())
    def select(self, data: st.DataObject) -> None:
        self.selection.select_rows(data.draw(st.sets(st.integers(0, 5), max_size=3)))

    @rule(first=st.integers(0, 4))
    def scroll(self, first: int) -> None:
        self.sight = range(first, first + 3)

    @rule()
    def undo_and_redo(self) -> None:
        self.opened.undo_stack.undo()
        self.opened.undo_stack.redo()

    @invariant()
    def the_table_has_the_rows_of_the_mapping(self) -> None:
        assert self.rows.rowCount() == self.count

    @invariant()
    def the_cells_are_as_if_made_anew(self) -> None:
        fresh = RowsModel(self.opened)
        for row in self.sight:
            if row < self.count:
                assert [self.rows.cell_at(row, at) for at in Column] == [fresh.cell_at(row, at) for at in Column]

    @invariant()
    def the_trees_are_as_if_made_anew(self) -> None:
        for tree, fresh in zip(self.trees, self.fresh_trees(), strict=True):
            assert _shown(tree, tree.root) == _shown(fresh, fresh.root)

    @invariant()
    def what_is_generated_is_as_if_made_anew(self) -> None:
        assert self.opened.explanation == explain(plan_mapping(self.opened.mapping), self.opened.source_record)

    @invariant()
    def what_is_selected_is_there(self) -> None:
        assert all(row < self.count for row in self.selection.rows)

    def fresh_trees(self) -> list[FieldTreeModel]:
        trees: list[FieldTreeModel] = [SourceTreeModel(self.opened), DestinationTreeModel(self.opened)]
        trees[0].reset_root(self.opened.source_fields)
        trees[1].reset_root(self.opened.destination_fields)
        return trees

    def a_row(self, data: st.DataObject) -> int:
        return data.draw(st.integers(0, self.count - 1))

    def teardown(self) -> None:
        if not hasattr(self, "states"):
            return
        stack = self.opened.undo_stack
        while stack.canUndo():
            stack.undo()
            assert mapping_to_json(self.opened.mapping) == self.states[stack.index()]
        while stack.canRedo():
            stack.redo()
            assert mapping_to_json(self.opened.mapping) == self.states[stack.index()]
        del self.testers


def _open_all(tree: FieldTreeModel, node: FieldNode) -> None:
    for child in tree.nodes_in(node):
        _open_all(tree, child)


def _shown(tree: FieldTreeModel, node: FieldNode) -> list[object]:
    return [(child.name, child.position, tree.look(child), _shown(tree, child)) for child in tree.nodes_in(node)]


Editing.TestCase.settings = settings(
    max_examples=15, stateful_step_count=25, deadline=None, suppress_health_check=list(HealthCheck)
)


def test_random_steps_can_all_be_taken_back_and_done_again(qapp: object) -> None:
    Editing.TestCase("runTest").runTest()
