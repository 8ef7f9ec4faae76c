"""What a drop would do: rows, types, questions, and why not."""

import pytest

from designer import Mapping
from designer.matching import Drop
from designer.matching.plan_drop import plan_drop, plan_drop_backwards
from tests.matching.document_ends import DocumentEnd

SOURCE = DocumentEnd(
    {
        "first": "John",
        "last": "Hancock",
        "age": "43",
        "vip": True,
        "note": None,
        "tags": ["a", "b"],
        "address": {"city": "Oslo", "Post Code": "0150", "geo": {"lat": 1.5}},
        "items": [{"sku": "A"}],
    }
)
DESTINATION = DocumentEnd(
    {
        "name": "x",
        "age": 1,
        "vip": False,
        "tags": ["x"],
        "contact": {"email": "x"},
        "shipTo": {"city": "x", "postCode": "x", "country": "x", "geo": {"lat": "x"}},
        "lines": [{"item": "x"}],
    }
)
EMPTY = Mapping.from_dict({"name": "m", "fieldMapping": []})
MAPPED = Mapping.from_dict({"name": "m", "fieldMapping": [{"eField": "first", "gField": "name"}]})


def rows(drop: Drop) -> list[dict[str, object]]:
    assert drop.change is not None
    return [row.entries for row in drop.change.after.rows or ()]


def test_a_field_on_a_field_makes_a_row() -> None:
    drop = plan_drop(EMPTY, [SOURCE.at("first")], DESTINATION.at("name"))
    assert rows(drop) == [{"eField": "first", "gField": "name"}]
    assert drop.words == "Drop to map first to name"


def test_the_type_is_set_where_the_destination_wants_another_one() -> None:
    drop = plan_drop(EMPTY, [SOURCE.at("age")], DESTINATION.at("age"))
    assert rows(drop) == [{"eField": "age", "gField": "age", "dataType": "number"}]
    assert drop.words == "Drop to map age to age as a number"


@pytest.mark.parametrize("field", ["note", "address"])
def test_no_type_is_set_for_what_it_would_spoil(field: str) -> None:
    assert rows(plan_drop(EMPTY, [SOURCE.at(field)], DESTINATION.at("name"))) == [{"eField": field, "gField": "name"}]


def test_a_field_on_an_object_makes_a_field_of_its_name_inside() -> None:
    drop = plan_drop(EMPTY, [SOURCE.at("first")], DESTINATION.at("contact"))
    assert rows(drop) == [{"eField": "first", "gField": "contact.first"}]


def test_a_field_on_an_empty_place_makes_a_field_at_the_top() -> None:
    assert rows(plan_drop(EMPTY, [SOURCE.at("address", "city")], None)) == [
        {"eField": "address.city", "gField": "city"}
    ]


def test_a_field_whose_name_the_object_has_is_mapped_to_it_with_its_type() -> None:
    geo = plan_drop(EMPTY, [SOURCE.at("address", "geo", "lat")], DESTINATION.at("shipTo", "geo"))
    assert rows(geo) == [{"eField": "address.geo.lat", "gField": "shipTo.geo.lat", "dataType": "string"}]


def test_an_object_on_an_object_maps_the_fields_of_the_same_name_and_tells_it_beforehand() -> None:
    drop = plan_drop(EMPTY, [SOURCE.at("address")], DESTINATION.at("shipTo"))
    assert rows(drop) == [
        {"eField": "address.city", "gField": "shipTo.city"},
        {"eField": "address.Post Code", "gField": "shipTo.postCode"},
        {"eField": "address.geo.lat", "gField": "shipTo.geo.lat", "dataType": "string"},
    ]
    assert drop.words == "Drop to map 3 of 3 fields of address by name"


def test_an_object_that_has_no_name_in_common_is_put_inside_whole() -> None:
    drop = plan_drop(EMPTY, [SOURCE.at("address")], DESTINATION.at("contact"))
    assert rows(drop) == [{"eField": "address", "gField": "contact.address"}]


def test_fields_on_an_array_of_values_take_the_next_free_elements() -> None:
    first = plan_drop(EMPTY, [SOURCE.at("first")], DESTINATION.at("tags"))
    assert first.change is not None
    second = plan_drop(first.change.after, [SOURCE.at("last")], DESTINATION.at("tags"))
    assert [row["gField"] for row in rows(second)] == ["tags[0]", "tags[1]"]


def test_several_fields_make_a_row_each_in_one_step() -> None:
    drop = plan_drop(EMPTY, [SOURCE.at("first"), SOURCE.at("last")], DESTINATION.at("contact"))
    assert [row["gField"] for row in rows(drop)] == ["contact.first", "contact.last"]
    assert drop.words == "Drop to make 2 fields inside contact"


@pytest.mark.parametrize(
    ("fields", "target", "words"),
    [
        (["first", "last"], ("contact",), "Drop to make 2 fields inside contact"),
        (["age", "vip"], (), "Drop to map 2 fields at the top of the document"),
        (["age", "vip", "last"], (), "Drop to map 2 fields at the top of the document, and make 1 more"),
    ],
)
def test_fields_that_are_there_already_are_not_said_to_be_made(
    fields: list[str], target: tuple[str, ...], words: str
) -> None:
    onto = DESTINATION.at(*target) if target else None
    assert plan_drop(EMPTY, [SOURCE.at(field) for field in fields], onto, top=DESTINATION).words == words


def test_a_field_that_is_there_gets_its_type_on_an_empty_place_too() -> None:
    drop = plan_drop(EMPTY, [SOURCE.at("age")], None, top=DESTINATION)
    assert rows(drop) == [{"eField": "age", "gField": "age", "dataType": "number"}]
    assert drop.words == "Drop to map age to age as a number"


def test_two_fields_of_one_name_dropped_together_are_both_kept() -> None:
    home, work = DocumentEnd("x", ("home", "city")), DocumentEnd("x", ("work", "city"))
    drop = plan_drop(EMPTY, [home, work], DESTINATION.at("contact"))
    assert [(row["eField"], row["gField"]) for row in rows(drop)] == [
        ("home.city", "contact.city"),
        ("work.city", "contact.city2"),
    ]


def test_a_field_inside_a_dragged_object_is_not_mapped_twice() -> None:
    drop = plan_drop(EMPTY, [SOURCE.at("address"), SOURCE.at("address", "city")], None)
    assert rows(drop) == [{"eField": "address", "gField": "address"}]


def test_a_mapped_field_asks_whether_to_replace_or_combine() -> None:
    drop = plan_drop(MAPPED, [SOURCE.at("last")], DESTINATION.at("name"))
    assert drop.change is None
    assert [(choice.key, choice.text) for choice in drop.choices] == [
        ("R", "Replace with last"),
        ("C", "Combine into {first} {last}"),
    ]
    after = [choice.change.after.rows or () for choice in drop.choices]
    assert [mapping[0].entries for mapping in after] == [
        {"eField": "last", "gField": "name"},
        {"eField": "{first} {last}", "gField": "name"},
    ]


def test_an_object_that_is_mapped_whole_is_replaced_or_added_to() -> None:
    whole = Mapping.from_dict({"fieldMapping": [{"eField": "address", "gField": "contact"}]})
    drop = plan_drop(whole, [SOURCE.at("first")], DESTINATION.at("contact"))
    assert drop.words == "contact is mapped already: drop to replace, or to add inside it"
    assert [(choice.key, choice.text) for choice in drop.choices] == [
        ("R", "Replace with first"),
        ("I", "Add contact.first"),
    ]
    assert [rows(choice.then) for choice in drop.choices] == [
        [{"eField": "first", "gField": "contact"}],
        [{"eField": "address", "gField": "contact"}, {"eField": "first", "gField": "contact.first"}],
    ]


def test_the_same_object_again_is_refused_in_words() -> None:
    whole = Mapping.from_dict({"fieldMapping": [{"eField": "address", "gField": "shipTo"}]})
    drop = plan_drop(whole, [SOURCE.at("address")], DESTINATION.at("shipTo"))
    assert not drop.is_possible
    assert drop.words == "address is mapped to shipTo already"


def test_an_array_that_is_mapped_whole_is_replaced() -> None:
    whole = Mapping.from_dict({"fieldMapping": [{"eField": "tags", "gField": "lines"}]})
    drop = plan_drop(whole, [SOURCE.at("items")], DESTINATION.at("lines"))
    assert [rows(choice.then) for choice in drop.choices] == [[{"eField": "items", "gField": "lines"}]]


def test_an_object_in_place_of_a_typed_value_takes_the_type_away_that_would_spoil_it() -> None:
    typed = Mapping.from_dict({"fieldMapping": [{"eField": "age", "gField": "name", "dataType": "string"}]})
    drop = plan_drop(typed, [SOURCE.at("address")], DESTINATION.at("name"))
    assert rows(drop.choices[0].then) == [{"eField": "address", "gField": "name"}]


def test_the_same_field_again_is_refused_in_words() -> None:
    drop = plan_drop(MAPPED, [SOURCE.at("first")], DESTINATION.at("name"))
    assert not drop.is_possible
    assert drop.words == "first is mapped to name already"


def test_several_fields_on_a_mapped_one_replace_it_by_an_expression() -> None:
    drop = plan_drop(MAPPED, [SOURCE.at("last"), SOURCE.at("age")], DESTINATION.at("name"))
    replaced = drop.choices[0].change
    assert replaced.before == MAPPED
    assert (replaced.after.rows or ())[0].e_field == "{last} {age}"


def test_several_fields_on_a_free_one_ask_whether_to_combine_them() -> None:
    drop = plan_drop(EMPTY, [SOURCE.at("first"), SOURCE.at("last")], DESTINATION.at("contact", "email"))
    combined, beside = (choice.change.after.rows or () for choice in drop.choices)
    assert [row.entries for row in combined] == [{"eField": "{first} {last}", "gField": "contact.email"}]
    assert [row.g_field for row in beside] == ["contact.first", "contact.last"]


def test_fields_that_are_mapped_already_are_left_alone_when_several_come() -> None:
    mapping = Mapping.from_dict({"fieldMapping": [{"eField": "x", "gField": "first"}]})
    drop = plan_drop(mapping, [SOURCE.at("first"), SOURCE.at("last")], None)
    assert [row["gField"] for row in rows(drop)] == ["first", "last"]
    assert drop.words == "Drop to make 1 field at the top of the document; 1 mapped already"


def test_a_destination_added_by_hand_is_filled() -> None:
    waiting = Mapping.from_dict({"fieldMapping": [{"gField": "name"}]})
    assert rows(plan_drop(waiting, [SOURCE.at("first")], DESTINATION.at("name"))) == [
        {"eField": "first", "gField": "name"}
    ]


def test_the_other_way_round_makes_the_same_row() -> None:
    drop = plan_drop_backwards(EMPTY, [DESTINATION.at("age")], SOURCE.at("age"))
    assert rows(drop) == [{"eField": "age", "gField": "age", "dataType": "number"}]


def test_several_destinations_on_one_source_get_a_row_each() -> None:
    drop = plan_drop_backwards(EMPTY, [DESTINATION.at("name"), DESTINATION.at("age")], SOURCE.at("age"))
    assert [(row["eField"], row["gField"]) for row in rows(drop)] == [("age", "name"), ("age", "age")]


def test_an_empty_place_of_the_source_takes_nothing() -> None:
    assert not plan_drop_backwards(EMPTY, [DESTINATION.at("name")], None).is_possible
