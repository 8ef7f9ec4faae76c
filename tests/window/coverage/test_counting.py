"""What is counted of a tree, and when that is given up."""

from typing import Any

import pytest

from designer.documents import EVERY, field_tree
from designer.matching import Place
from designer.window.coverage.counting import MOST_VALUES, FieldCount


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


def test_a_tree_that_takes_long_to_look_through_is_given_up() -> None:
    assert not counted({"l": [{"p": {"x": 1}}] * 100}).is_given_up
    assert counted({"l": [{"p": {"x": 1}}] * (MOST_VALUES + 1)}).is_given_up
