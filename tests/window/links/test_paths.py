"""Which places a row links."""

import pytest

from designer.mapping import parse_path
from designer.matching import place_of_path
from designer.window.connections import RowEnds
from designer.window.links.paths import linked_places


def place(text: str) -> tuple[object, ...]:
    return place_of_path(parse_path(text))


def linked(sources: list[str], destination: str | None) -> list[tuple[object, object, bool]]:
    ends = RowEnds(
        tuple(place_of_path(parse_path(source)) for source in sources),
        None if destination is None else place_of_path(parse_path(destination)),
    )
    return [tuple(pair) for pair in linked_places(ends)]


def test_each_path_of_an_expression_is_one() -> None:
    assert linked(["first", "last"], "name") == [
        (place("first"), place("name"), False),
        (place("last"), place("name"), False),
    ]


def test_a_row_without_a_source_or_a_destination_has_none() -> None:
    assert linked([], "name") == []
    assert linked(["first"], None) == []


def test_a_row_along_arrays_links_the_arrays_too() -> None:
    assert linked(["items[*].sku"], "lines[*].item") == [
        (place("items[*].sku"), place("lines[*].item"), False),
        (place("items"), place("lines"), True),
    ]


def test_the_arrays_of_an_expression_are_linked_once() -> None:
    arrays = [pair for pair in linked(["items[*].sku", "items[*].name"], "lines[*].item") if pair[2]]
    assert arrays == [(place("items"), place("lines"), True)]


@pytest.mark.parametrize(
    ("source", "destination", "arrays"),
    [
        ("orders[*].items[*].id", "lines[*].parts[*].id", [("orders", "lines"), ("orders[*].items", "lines[*].parts")]),
        ("orders[*].items[*].sku", "lines[*].item", [("orders", "lines"), ("orders[*].items", "lines")]),
        ("orders[*].id", "lines[*].parts[*].item", [("orders", "lines")]),
        ("items[*].sku", "skus", []),
        ("id", "lines[*].order", []),
        ("items[0].sku", "lines[0].item", []),
    ],
)  # fmt: skip
def test_arrays_fill_one_another_from_the_outermost_on(
    source: str, destination: str, arrays: list[tuple[str, str]]
) -> None:
    found = [pair[:2] for pair in linked([source], destination) if pair[2]]
    assert found == [(place(one), place(other)) for one, other in arrays]
