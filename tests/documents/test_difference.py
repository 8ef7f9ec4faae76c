"""What makes one document another."""

from copy import deepcopy

import pytest
from hypothesis import given
from hypothesis import strategies as st

from designer.documents.difference import Difference, DifferenceKind, differences, same_document
from designer.documents.steps import ABSENT
from designer.jsontext import Json

LEAVES = st.none() | st.booleans() | st.integers(-3, 3) | st.sampled_from(["", "a", "b", 1.5, float("nan"), 1.0])
DOCUMENTS = st.recursive(
    LEAVES, lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.sampled_from("abc"), inner, max_size=3)
)


def told(expected: Json, generated: Json) -> list[tuple[str, tuple[str | int, ...]]]:
    return [(str(found.kind), found.path) for found in differences(expected, generated)]


@pytest.mark.parametrize(
    ("expected", "generated", "found"),
    [
        ({"a": 1}, {"a": 1}, []),
        ({"a": 1}, {"a": 2}, [("value", ("a",))]),
        ({"a": 1}, {"a": "1"}, [("type", ("a",))]),
        ({"a": 1}, {"a": True}, [("type", ("a",))]),
        ({"a": 0}, {"a": False}, [("type", ("a",))]),
        ({"a": None}, {}, [("missing", ("a",))]),
        ({}, {"a": None}, [("unexpected", ("a",))]),
        ({"a": {"b": 1, "c": 2}}, {"a": {"b": 1}}, [("missing", ("a", "c"))]),
        ({"a": {}}, {"a": []}, [("type", ("a",))]),
        (5, {"a": 1}, [("type", ())]),
    ],
)
def test_each_kind_of_difference_is_told_with_its_place(
    expected: Json, generated: Json, found: list[tuple[str, tuple[str | int, ...]]]
) -> None:
    assert told(expected, generated) == found


def test_a_difference_holds_both_values() -> None:
    assert differences({"a": 1, "b": 2}, {"a": "1", "c": 3}) == (
        Difference(DifferenceKind.TYPE, ("a",), 1, "1"),
        Difference(DifferenceKind.MISSING, ("b",), 2, ABSENT),
        Difference(DifferenceKind.UNEXPECTED, ("c",), ABSENT, 3),
    )


def test_the_order_of_keys_is_no_difference() -> None:
    assert told({"a": 1, "b": [{"c": 1, "d": 2}]}, {"b": [{"d": 2, "c": 1}], "a": 1}) == []


@pytest.mark.parametrize(("one", "other"), [(43, 43.0), (10**16, 1e16), (0.0, -0.0), (None, float("inf"))])
def test_what_is_written_as_the_same_number_is_the_same(one: Json, other: Json) -> None:
    assert told({"a": one}, {"a": other}) == []


def test_integers_are_compared_by_all_their_digits() -> None:
    assert told([2**63 + 1], [2**63 + 2]) == [("value", (0,))]


@pytest.mark.parametrize(
    ("expected", "generated", "found"),
    [
        ([1, 2, 3], [0, 1, 2, 3], [("unexpected", (0,))]),
        ([1, 2, 3], [1, 3], [("missing", (1,))]),
        ([1, 2, 3], [1, 2, 3, 4], [("unexpected", (3,))]),
        ([1, 2, 3], [2, 3, 4], [("missing", (0,)), ("unexpected", (2,))]),
        ([1, 2, 3], [1, 9, 3], [("value", (1,))]),
        ([], [1], [("unexpected", (0,))]),
    ],
)
def test_elements_put_in_or_taken_out_do_not_change_those_behind_them(
    expected: Json, generated: Json, found: list[tuple[str, tuple[str | int, ...]]]
) -> None:
    assert told(expected, generated) == found


def test_an_element_that_changed_is_known_again_among_new_ones() -> None:
    expected = [{"sku": "A", "qty": 1}, {"sku": "B", "qty": 2}]
    generated = [{"sku": "X", "qty": 9}, {"sku": "A", "qty": 1}, {"sku": "B", "qty": 3}]
    assert told(expected, generated) == [("unexpected", (0,)), ("value", (2, "qty"))]


def test_what_is_missing_is_told_behind_the_member_that_it_follows() -> None:
    assert told({"a": 1, "b": 2, "c": 3}, {"a": 0, "c": 0}) == [
        ("value", ("a",)),
        ("missing", ("b",)),
        ("value", ("c",)),
    ]


def test_documents_of_any_depth_are_compared() -> None:
    one: Json = 1
    other: Json = 2
    for _ in range(5_000):
        one, other = {"a": one}, {"a": other}
    assert [found.kind for found in differences(one, other)] == ["value"]
    for _ in range(3_000):
        one, other = [one, 1], [other, 2]
    assert len(differences(one, other)) == 3_001


def test_long_arrays_of_equal_elements_are_compared_in_time() -> None:
    found = differences([1, *[0] * 20_000, 2], [*[0] * 20_001, 3])
    assert found
    assert all(isinstance(one, Difference) for one in found)


@given(DOCUMENTS, DOCUMENTS)
def test_there_are_differences_where_documents_are_not_the_same(one: Json, other: Json) -> None:
    assert (differences(one, other) == ()) == same_document(one, other)


@given(DOCUMENTS)
def test_a_document_does_not_differ_from_its_copy(document: Json) -> None:
    assert differences(document, deepcopy(document)) == ()


@given(DOCUMENTS, DOCUMENTS)
def test_every_place_leads_to_its_value(one: Json, other: Json) -> None:
    for found in differences(one, other):
        if found.generated is not ABSENT:
            value = other
            for step in found.path:
                value = value[step]
            assert value is found.generated
