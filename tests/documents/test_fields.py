import gc
import weakref

import pytest
from hypothesis import given
from hypothesis import strategies as st

from designer.documents import EVERY, Field, ReadingCancelled, field_tree, find_field, prepare_fields, walk_fields
from designer.documents.steps import Step
from designer.jsontext import Json

RECORDS = [
    {"id": 1, "customer": {"first": "John"}, "items": [{"sku": "A", "qty": 1}, {"sku": "B"}, {"sku": "C", "qty": 2}]},
    {"customer": {"first": None, "last": "Hancock"}, "items": [], "note": "x"},
    {"id": "three", "customer": None, "items": None},
]


def field_at(*steps: Step) -> Field:
    field = find_field(field_tree(RECORDS), steps)
    assert field is not None
    return field


def labels(fields: tuple[Field, ...]) -> list[str]:
    return [field.label for field in fields]


def test_keys_stand_in_order_of_first_appearance_over_all_records() -> None:
    assert labels(field_tree(RECORDS).children()) == ["id", "customer", "items", "note"]


def test_an_array_opens_as_every_element_and_then_one_by_one() -> None:
    assert labels(field_at("items").children()) == ["[*]", "[0]", "[1]", "[2]"]
    assert labels(field_at("items").merged_children()) == ["[*]"]
    assert labels(field_at("items", EVERY).children()) == ["sku", "qty"]
    assert labels(field_at("items", 1).children()) == ["sku"]


@pytest.mark.parametrize(
    ("steps", "present", "out_of"),
    [
        ((), 3, 3),
        (("id",), 2, 3),
        (("customer",), 3, 3),
        (("customer", "first"), 2, 2),
        (("customer", "last"), 1, 2),
        (("items", EVERY), 1, 2),
        (("items", EVERY, "qty"), 2, 3),
        (("items", 2), 1, 2),
        (("items", -1), 1, 2),
        (("items", -1, "qty"), 1, 1),
    ],
)
def test_a_field_is_counted_in_those_parents_that_can_have_it(
    steps: tuple[Step, ...], present: int, out_of: int
) -> None:
    field = field_at(*steps)
    assert (field.present, field.out_of, field.is_everywhere) == (present, out_of, present == out_of)
    assert field.steps == steps


@pytest.mark.parametrize(
    ("values", "types", "one"),
    [
        (["a", "b"], ("string",), "string"),
        ([1, 1.5], ("number",), "number"),
        ([True], ("boolean",), "boolean"),
        ([None, "a"], ("null", "string"), "string"),
        ([None], ("null",), "null"),
        ([1, "a", None], ("number", "string", "null"), "mixed"),
        ([{}, []], ("object", "array"), "mixed"),
    ],
)
def test_types_are_merged_and_null_counts_only_where_it_is_alone(
    values: list[object], types: tuple[str, ...], one: str
) -> None:
    field = field_tree([{"a": value} for value in values]).child("a")
    assert field is not None
    assert (field.types, field.type) == (types, one)


def test_objects_and_arrays_in_one_place_show_keys_before_elements() -> None:
    field = field_tree([{"a": [1]}, {"a": {"b": 2}}]).child("a")
    assert field is not None
    assert labels(field.children()) == ["b", "[*]", "[0]"]


def test_lengths_run_from_the_shortest_array_to_the_longest() -> None:
    assert field_at("items").length == (0, 3)
    assert field_at("customer").length is None


@pytest.mark.parametrize(
    ("value", "expected"),
    [({}, False), ([], False), ("text", False), (None, False), ({"b": 1}, True), ([0], True)],
)
def test_only_what_holds_something_can_be_opened(value: object, expected: bool) -> None:
    field = field_tree([{"a": value}]).child("a")
    assert field is not None
    assert field.has_children is expected
    assert bool(field.children()) is expected
    assert field.has_children is expected


def test_a_child_asked_for_first_is_the_same_among_its_siblings() -> None:
    root = field_tree(RECORDS)
    last = root.child("note")
    assert root.children()[3] is last
    items = root.child("items")
    assert items is not None
    third = items.child(2)
    assert items.children()[3] is third
    assert items.child(EVERY) is items.children()[0]
    assert items.child(EVERY) is not third


def test_the_records_are_let_go_of_with_the_tree_without_waiting_for_a_collector() -> None:
    class Records(list[Json]):
        pass

    records = Records(RECORDS)
    held = weakref.ref(records)
    root = field_tree(records)
    prepare_fields(root)
    assert len(list(walk_fields(root, every_only=False))) > 10
    gc.disable()
    try:
        del records, root
        assert held() is None
    finally:
        gc.enable()


@pytest.mark.parametrize(
    "steps", [("nothing",), ("id", "first"), ("id", 0), ("items", 3), ("items", -4), ("items", "0"), (0,), (EVERY,)]
)
def test_what_no_record_has_is_no_field(steps: tuple[Step, ...]) -> None:
    assert find_field(field_tree(RECORDS), steps) is None


def test_examples_are_the_first_different_plain_values() -> None:
    field = field_tree([{"a": value} for value in [1, 1, None, True, 1.0, [2], "x", "y"]]).child("a")
    assert field is not None
    assert [repr(value) for value in field.examples()] == ["1", "True", "1.0"]
    assert len(field.examples(limit=9)) == 5


def test_a_walk_goes_depth_first_and_through_arrays_by_every_element() -> None:
    walked = [field.steps for field in walk_fields(field_tree(RECORDS))]
    assert walked == [
        ("id",),
        ("customer",),
        ("customer", "first"),
        ("customer", "last"),
        ("items",),
        ("items", EVERY),
        ("items", EVERY, "sku"),
        ("items", EVERY, "qty"),
        ("note",),
    ]


def test_a_walk_can_go_by_element_and_ends_at_its_limit() -> None:
    assert ("items", 2, "qty") in [field.steps for field in walk_fields(field_tree(RECORDS), every_only=False)]
    assert [field.label for field in walk_fields(field_tree(RECORDS), limit=2)] == ["id", "customer"]
    assert list(walk_fields(field_tree(RECORDS), limit=0)) == []


def test_no_records_have_no_fields() -> None:
    root = field_tree([])
    assert (root.children(), root.has_children, root.type, list(walk_fields(root))) == ((), False, "null", [])


def test_a_field_nested_thousands_deep_is_found() -> None:
    record: object = "end"
    for _ in range(5000):
        record = {"a": [record]}
    deepest = list(walk_fields(field_tree([record])))[-1]
    assert len(deepest.steps) == 10_000
    assert deepest.examples() == ("end",)


@given(
    st.lists(
        st.recursive(
            st.none() | st.integers() | st.text(max_size=2),
            lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=2), inner, max_size=3),
            max_leaves=12,
        ),
        max_size=4,
    )
)
def test_every_walked_field_is_found_by_its_steps(records: list[object]) -> None:
    root = field_tree(records)
    for field in walk_fields(root, every_only=False):
        assert find_field(root, field.steps) is field
        assert 0 < field.present <= field.out_of
        found = find_field(field_tree(records), field.steps)
        assert found is not None
        assert (found.present, found.out_of, found.types) == (field.present, field.out_of, field.types)


def test_preparing_changes_nothing_that_is_seen() -> None:
    records = [{"a": {"b": [1, {"c": 2}]}, "d": None}, {"a": {"e": "x"}}]
    prepared = field_tree(records)
    prepare_fields(prepared)
    fields = [[(field.steps, field.type, field.has_children) for field in walk_fields(root, every_only=False)]
              for root in (prepared, field_tree(records))]  # fmt: skip
    assert fields[0] == fields[1]
    assert prepared.child("never") is None


def test_preparing_can_be_given_up() -> None:
    with pytest.raises(ReadingCancelled):
        prepare_fields(field_tree([{"a": {"b": 1}}]), lambda: True)
