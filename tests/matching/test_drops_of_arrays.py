"""What dropping an array does: on an array, an object, a single field."""

import pytest

from tests.matching.array_places import (
    BY_ELEMENT,
    Way,
    choices,
    drop,
    made,
)


@pytest.mark.parametrize("source", [("items",), ("items", "*")])
@pytest.mark.parametrize("target", [("lines",), ("lines", "*")])
def test_an_array_on_an_array_maps_the_fields_of_the_same_name(source: Way, target: Way) -> None:
    planned = drop(source, target)
    assert made(planned) == [
        ("items[*].sku", "lines[*].sku"),
        ("items[*].qty", "lines[*].qty", "number"),
        ("items[*].tags[*]", "lines[*].tags[*]"),
    ]
    assert planned.words.startswith("Drop to map 3 of 6 fields of ")


def test_an_array_on_an_array_tells_how_many_fields_of_each_element() -> None:
    assert drop(("items",), ("lines",)).words == "Drop to map 3 of 6 fields of each element of items by name"


@pytest.mark.parametrize(
    ("source", "target", "row"),
    [
        (("tags",), ("labels",), ("tags[*]", "labels[*]")),
        (("numbers",), ("cells",), ("numbers", "cells")),
        (("grid",), ("cells",), ("grid[*][*]", "cells[*][*]")),
        (("grid",), ("labels",), ("grid[*][*]", "labels[*]", "string")),
        (("items", "*", "tags"), ("lines", "*", "tags"), ("items[*].tags[*]", "lines[*].tags[*]")),
        (("items", "*", "tags"), ("lines",), ("items[*].tags", "lines[*].tags")),
        (("items", "*", "tags"), ("labels",), ("items[*].tags[*]", "labels[*]")),
        (("tags",), ("lines", "*", "tags"), ("tags", "lines[*].tags")),
        (("tags",), ("lines",), ("tags[*]", "lines[*].tags")),
        (("none",), ("lines",), ("none", "lines")),
        (("items",), ("empty",), ("items", "empty")),
        (("fees",), ("lines",), ("fees", "lines")),
        (("orders", "*", "items"), ("lines",), ("orders[*].items[*].sku", "lines[*].sku")),
        (("address",), ("addresses",), ("address.city", "addresses[*].city")),
    ],
)
def test_what_an_array_does_on_an_array(source: Way, target: Way, row: Way) -> None:
    assert made(drop(source, target)) == [row]


def test_objects_are_not_dropped_on_an_array_of_single_values() -> None:
    planned = drop(("items",), ("labels",))
    assert not planned.is_possible
    assert planned.words == "labels holds single values, items objects: drag one of the fields inside"


def test_an_array_on_a_single_field_asks_which_element() -> None:
    assert choices(drop(("tags",), ("header", "note"))) == {
        "F": [("tags[0]", "header.note")],
        "L": [("tags[-1]", "header.note")],
        "A": [("tags", "header.note")],
    }
    assert choices(drop(("tags",), ("lines", "*", "label")))["E"] == [("tags[*]", "lines[*].label")]
    assert choices(drop(("items", "*", "tags"), ("lines", "*", "label"))) == {
        "F": [("items[*].tags[0]", "lines[*].label")],
        "L": [("items[*].tags[-1]", "lines[*].label")],
        "A": [("items[*].tags", "lines[*].label")],
    }


def test_an_array_on_an_object_asks_only_where_its_elements_have_names_in_common() -> None:
    assert made(drop(("fees",), ("header",))) == [("fees", "header.fees")]
    assert choices(drop(("items",), ("header",))) == {
        "F": [("items[0].sku", "header.sku")],
        "L": [("items[-1].sku", "header.sku")],
        "A": [("items", "header.items")],
    }


def test_an_array_of_which_nothing_is_known_asks_what_its_elements_are() -> None:
    assert choices(drop(("items", "*", "sku"), ("empty",))) == {
        "O": [("items[*].sku", "empty[*].sku")],
        "V": [("items[*].sku", "empty[*]")],
    }


def test_another_array_into_the_same_one_is_told_to_append() -> None:
    planned = drop(("fees", "*", "code"), ("lines", "*", "label"), BY_ELEMENT)
    assert planned.words == "Drop to map fees[*].code to lines[*].label, as elements after those of items[*]"
    onto_mapped = drop(("fees", "*", "code"), ("lines", "*", "sku"), BY_ELEMENT)
    assert [(choice.key, choice.text) for choice in onto_mapped.choices] == [
        ("R", "Replace with fees[*].code"),
        ("A", "Add its elements after those of items[*]"),
    ]
    assert made(onto_mapped.choices[1].then, BY_ELEMENT) == [("fees[*].code", "lines[*].sku")]
