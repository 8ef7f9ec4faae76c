"""What differs between two mappings, row by row."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from designer.jsontext import Json
from designer.mapping import Mapping, mapping_from_dict
from designer.mapping.difference import ABSENT, KeyDifference, RowChange, difference, difference_summary

Told = list[tuple[str, int | None, int | None]]


def mapping(*rows: dict[str, Json], **keys: Json) -> Mapping:
    return mapping_from_dict({"name": "m", **keys, "fieldMapping": list(rows)})


def of(*names: str) -> Mapping:
    """Rows of one letter: a field onto its capital."""
    return mapping(*({"eField": name, "gField": name.upper()} for name in names))


def told(before: Mapping, after: Mapping) -> Told:
    return [(str(row.change), row.before_at, row.after_at) for row in difference(before, after).rows]


@pytest.mark.parametrize(
    ("before", "after", "expected"),
    [
        ("abc", "abc", []),
        ("", "", []),
        ("abc", "abxc", [("added", None, 2)]),
        ("abc", "ac", [("removed", 1, None)]),
        ("abc", "bc", [("removed", 0, None)]),
        ("abc", "", [("removed", 0, None), ("removed", 1, None), ("removed", 2, None)]),
        ("abcde", "eabcd", [("moved", 4, 0)]),
        ("abcde", "bcdea", [("moved", 0, 4)]),
        ("ab", "xby", [("removed", 0, None), ("added", None, 0), ("added", None, 2)]),
        ("aab", "ab", [("removed", 1, None)]),
    ],
)
def test_rows_are_told_as_added_removed_and_moved(before: str, after: str, expected: Told) -> None:
    assert told(of(*before), of(*after)) == expected


def test_a_row_of_the_same_destination_is_changed_key_by_key() -> None:
    before = mapping({"eField": "a", "gField": "A", "dataType": "number", "note": 1})
    after = mapping({"eField": "b", "gField": "A", "default": None, "note": True})
    (row,) = difference(before, after).rows
    assert row.change is RowChange.CHANGED
    assert set(row.keys) == {
        KeyDifference("eField", "a", "b"),
        KeyDifference("dataType", "number", ABSENT),
        KeyDifference("default", ABSENT, None),
        KeyDifference("note", 1, True),
    }


def test_a_row_with_another_destination_is_known_by_its_place_and_source() -> None:
    before = mapping({"eField": "x", "gField": "X"}, {"eField": "y", "gField": "Y"}, {"eField": "a", "gField": "A"})
    after = mapping({"eField": "x", "gField": "X"}, {"eField": "a", "gField": "other"})
    assert told(before, after) == [("removed", 1, None), ("changed", 2, 1)]


def test_a_row_that_is_another_at_both_ends_is_removed_and_added() -> None:
    before, after = mapping({"eField": "a", "gField": "A"}), mapping({"eField": "b", "gField": "B"})
    assert told(before, after) == [("removed", 0, None), ("added", None, 0)]


def test_a_row_can_be_moved_and_changed() -> None:
    before = of("a", "b", "c", "d")
    after = mapping({"eField": "other", "gField": "D"}, *(row.entries for row in of("a", "b", "c").rows or ()))
    (row,) = difference(before, after).rows
    assert (row.change, row.is_moved, row.before_at, row.after_at) == (RowChange.CHANGED, True, 3, 0)


def test_the_order_of_a_rows_keys_is_a_change_without_keys() -> None:
    (row,) = difference(mapping({"eField": "a", "gField": "A"}), mapping({"gField": "A", "eField": "a"})).rows
    assert (row.change, row.keys) == (RowChange.CHANGED, ())


def test_keys_of_the_mapping_are_told() -> None:
    found = difference(mapping(owner="me", same=1), mapping(owner="you", same=1, more=[]))
    assert found.keys == (KeyDifference("owner", "me", "you"), KeyDifference("more", ABSENT, []))
    assert not found.rows


def test_a_mapping_that_gets_rows_no_longer_passes_along() -> None:
    found = difference(mapping_from_dict({"name": "m"}), mapping())
    assert found.keys == (KeyDifference("fieldMapping", ABSENT, 0),)


def test_lookup_tables_are_told_by_their_entries() -> None:
    before = mapping(lookups=[{"name": "c", "map": {"a": 1, "b": 2, "d": 1}}, {"name": "gone", "map": {}}])
    after = mapping(lookups=[{"name": "c", "map": {"a": 1, "b": 3, "x": 1, "y": 1}}, {"name": "new", "map": {}}])
    tables = {table.name: table for table in difference(before, after).lookups}
    entries = {entry.key: (entry.before, entry.after) for entry in tables["c"].entries}
    assert entries == {"b": (2, 3), "x": (ABSENT, 1), "y": (ABSENT, 1), "d": (1, ABSENT)}
    assert (tables["c"].added, tables["c"].removed, tables["c"].changed) == (2, 1, 1)
    assert (tables["new"].what, tables["gone"].what) == (RowChange.ADDED, RowChange.REMOVED)


@pytest.mark.parametrize("odd", [5, [1], [{"map": {}}], [{"name": "a"}, {"name": "a"}], {"a": 1}])
def test_lookups_that_are_no_tables_differ_as_a_whole(odd: Json) -> None:
    found = difference(mapping(), mapping(lookups=odd))
    assert [key.key for key in found.keys] == ["lookups"]


def test_the_order_of_keys_alone_is_a_difference() -> None:
    before = mapping_from_dict({"a": 1, "b": 2, "fieldMapping": []})
    found = difference(before, mapping_from_dict({"b": 2, "a": 1, "fieldMapping": []}))
    assert found.is_order_alone
    assert not found.is_empty


@pytest.mark.parametrize(
    ("before", "after", "words"),
    [
        (of("a"), of("a"), "nothing differs"),
        (of("a"), of("a", "b"), "1 row added"),
        (
            mapping({"eField": "a", "gField": "A"}, {"gField": "B"}),
            mapping({"gField": "A"}, {"gField": "B", "dataType": "x"}, {"gField": "C"}).with_name("n"),
            "2 rows changed, 1 added; name changed",
        ),
    ],
)
def test_how_much_differs_is_one_line_of_words(before: Mapping, after: Mapping, words: str) -> None:
    assert difference_summary(difference(before, after)) == words


ROWS = st.lists(
    st.fixed_dictionaries({}, optional={"eField": st.sampled_from("abc"), "gField": st.sampled_from("ABC")}), max_size=8
)


@given(ROWS, ROWS)
def test_every_row_is_accounted_for_once(before: list[Json], after: list[Json]) -> None:
    found = difference(mapping(*before), mapping(*after))
    for rows, places in (
        (before, [row.before_at for row in found.rows if row.before_at is not None]),
        (after, [row.after_at for row in found.rows if row.after_at is not None]),
    ):
        assert len(places) == len(set(places)) <= len(rows)
    kept = [sum(row.change is not gone for row in found.rows) for gone in (RowChange.ADDED, RowChange.REMOVED)]
    assert len(before) - kept[0] == len(after) - kept[1]
    assert found.is_empty is (json.dumps(before) == json.dumps(after))
