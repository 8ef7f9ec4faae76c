"""Objects are never offered for an expression: there each is "[object Object]"."""

import pytest

from designer import Mapping
from designer.documents import field_tree
from designer.matching import Drop
from designer.matching.plan_drop import plan_drop
from designer.matching.row_drops import plan_drop_on_row
from tests.matching.document_ends import DocumentEnd

DOCUMENT = {
    "first": "John",
    "last": "Hancock",
    "tags": ["a", "b"],
    "address": {"city": "Oslo"},
    "items": [{"sku": "A"}],
}
SOURCE = DocumentEnd(DOCUMENT)
FIELDS = field_tree([DOCUMENT])
DESTINATION = DocumentEnd({"name": "x", "email": "x"})
IS_AN_OBJECT = "address is an object, not text: take a field inside it"


def mapped(source: str) -> Mapping:
    return Mapping.from_dict({"fieldMapping": [{"eField": source, "gField": "name"}]})


def onto_name(source: str, *fields: str) -> Drop:
    return plan_drop(
        mapped(source), [SOURCE.at(field) for field in fields], DESTINATION.at("name"), fields=FIELDS, top=DESTINATION
    )


def keys(drop: Drop) -> str:
    return "".join(choice.key for choice in drop.choices)


@pytest.mark.parametrize(
    ("held", "dropped"), [("first", "address"), ("address", "first"), ("{first}, {last}", "address")]
)
def test_an_object_is_offered_to_replace_alone_and_it_is_said_why(held: str, dropped: str) -> None:
    drop = onto_name(held, dropped)
    assert keys(drop) == "R"
    assert drop.words == f"name is mapped already: drop to replace. {IS_AN_OBJECT}"
    assert drop.question == f"name is mapped already. {IS_AN_OBJECT}"


def test_single_values_and_lists_of_them_are_combined_as_ever() -> None:
    assert keys(onto_name("first", "last")) == "RC"
    assert [keys(choice.then) for choice in onto_name("first", "tags").choices] == ["RC", "RC", "RC"]


def test_no_element_of_an_array_of_objects_is_combined_nor_all_of_them() -> None:
    drop = onto_name("first", "items")
    assert [keys(choice.then) for choice in drop.choices] == ["R", "R", "R"]
    assert drop.words.endswith("to choose first, last or all of items[*], then to replace")
    assert "items holds objects" in drop.choices[2].then.question


def test_what_is_in_an_expression_already_keeps_nobody_from_adding_to_it() -> None:
    assert keys(onto_name("{address}", "last")) == "RC"


def test_several_fields_with_an_object_among_them_are_made_beside_and_not_combined() -> None:
    sources = [SOURCE.at("address"), SOURCE.at("first")]
    drop = plan_drop(mapped("last"), sources, DESTINATION.at("email"), fields=FIELDS, top=DESTINATION)
    assert keys(drop) == "E"
    assert drop.words == f"Drop to make a field each for 2 fields beside email. {IS_AN_OBJECT}"


def test_where_nothing_can_be_done_it_is_said_why() -> None:
    drop = onto_name("first", "address", "last")
    assert not drop.is_possible
    assert drop.words == IS_AN_OBJECT


def test_on_a_row_an_object_replaces_alone_too() -> None:
    twice = Mapping.from_dict({"fieldMapping": [{"eField": "first", "gField": "name"}] * 2})
    drop = plan_drop_on_row(twice, [SOURCE.at("address")], 0, DESTINATION.at("name"), fields=FIELDS)
    assert keys(drop) == "R"
    assert drop.words == f"Row 1 has a source already: drop to replace. {IS_AN_OBJECT}"
