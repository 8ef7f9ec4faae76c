"""What is counted of a tree, and that it is counted in small steps."""

from collections.abc import Iterator
from typing import Any

import pytest

from designer.documents import EVERY, field_tree
from designer.engine import plan_mapping
from designer.mapping import mapping_from_dict
from designer.matching import Place
from designer.window.coverage.counting import FieldCount


def counted(*records: Any) -> FieldCount:
    count = FieldCount(field_tree(records))
    while not count.is_over:
        count.go_on(0)
    return count


RECORD = {"a": 1, "o": {"x": 1, "y": {}}, "l": [{"p": 1}, {"q": 2}], "t": ["x"], "n": [[1]], "e": []}


def test_single_values_are_counted_and_those_of_arrays_once() -> None:
    assert counted(RECORD).total == 8  # a, o.x, o.y, l[*].p, l[*].q, t[*], n[*][*], e
    assert counted(RECORD, {"b": 1}, RECORD).total == 9


@pytest.mark.parametrize(
    ("places", "mapped"),
    [
        ([], 0),
        ([("a",), ("a",)], 1),
        ([("o",)], 2),
        ([("o",), ("o", "x")], 2),
        ([("l", EVERY, "p"), ("l", 0, "p"), ("l", 1, "q")], 2),
        ([("l",), ("t", EVERY)], 3),
        ([("missing",)], 0),
        ([()], 8),
    ],
)
def test_what_is_at_or_inside_mapped_places_is_mapped_each_once(places: list[Place], mapped: int) -> None:
    assert counted(RECORD).mapped(places) == mapped


class Watched(list[Any]):
    """Values that know how many of them were looked at."""

    looked_at = 0

    def __iter__(self) -> Iterator[Any]:
        for value in super().__iter__():
            self.looked_at += 1
            yield value


def test_very_many_values_are_counted_too_and_no_step_looks_at_many() -> None:
    values = Watched({"a": {"x": at, f"k{at % 60_000}": 1}, "b": [at]} for at in range(100_000))
    count, most, before = FieldCount(field_tree(values)), 0, 0
    while not count.is_over:
        count.go_on(0)
        most, before = max(most, values.looked_at - before), values.looked_at
    assert count.total == 60_002
    assert count.mapped([("a", "x"), ("b",), ("a", "k7", "inside")]) == 2
    assert most < 1_000


def test_a_field_that_is_an_object_here_and_a_text_there_counts_by_what_is_inside_it() -> None:
    count = counted({"a": "text"}, {"a": {"x": 1}}, {"a": [{"y": 1}]})
    assert count.total == 2  # a.x, a[*].y
    assert count.mapped([("a",)]) == 2


@pytest.mark.parametrize(
    ("query", "mapped"),
    [
        ("$.l[?(@.p > 100)].p", 1),
        ("$.l[1:2].q", 1),
        ("$..x", 1),
        ("$.o.*", 2),
        ("$.o['x','missing']", 1),
        ("$..[?(@.q)].q", 1),
        ("$.missing[?(@.q)].q", 0),
        ("$.o[?(@.x)].x", 0),
    ],
)
def test_a_query_counts_by_its_way_whatever_it_selects(query: str, mapped: int) -> None:
    rows = [{"eField": query, "gField": "made"}]
    (row,) = plan_mapping(mapping_from_dict({"fieldMapping": rows, "language": "jsonpath"})).checked.rows
    assert row is not None
    count = counted(RECORD)
    assert count.mapped(count.read_by(row.paths[0])) == mapped
