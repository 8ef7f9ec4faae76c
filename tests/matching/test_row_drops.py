"""Fields dropped on a row itself, or below all rows."""

from designer import Mapping
from designer.matching.row_drops import plan_drop_below_rows, plan_drop_on_row
from tests.matching.document_ends import DocumentEnd

SOURCE = DocumentEnd({"first": "John", "last": "Hancock", "age": "43", "items": [{"sku": "A"}]})
TARGET = DocumentEnd({"name": "x", "age": 1})
TWICE = Mapping.from_dict(
    {"fieldMapping": [{"eField": "first", "gField": "name"}, {"eField": "age", "gField": "name"}, {"gField": "age"}]}
)


def test_a_waiting_row_gets_the_type_that_its_destination_wants() -> None:
    drop = plan_drop_on_row(TWICE, [SOURCE.at("age")], 2, TARGET.at("age"))
    assert drop.change is not None
    after = (drop.change.after.rows or ())[2]
    assert after.entries == {"gField": "age", "eField": "age", "dataType": "number"}


def test_of_two_rows_for_one_field_the_one_that_is_dropped_on_is_changed() -> None:
    drop = plan_drop_on_row(TWICE, [SOURCE.at("last")], 0, TARGET.at("name"))
    sources = [[row.e_field for row in (choice.change.after.rows or ())] for choice in drop.choices if choice.change]
    assert sources == [["last", "age", None], ["{first} {last}", "age", None]]


def test_a_row_that_reads_the_field_already_stays() -> None:
    drop = plan_drop_on_row(TWICE, [SOURCE.at("first")], 0, TARGET.at("name"))
    assert not drop.is_possible
    assert drop.words == "Row 1 reads first already"


def test_a_field_of_an_array_on_a_row_outside_of_it_asks_which_element() -> None:
    drop = plan_drop_on_row(TWICE, [SOURCE.at("items", "*", "sku")], 2, TARGET.at("age"))
    assert [choice.key for choice in drop.choices][:2] == ["F", "L"]


def test_several_fields_on_a_row_without_destination_become_an_expression() -> None:
    waiting = Mapping.from_dict({"fieldMapping": [{"dataType": "string"}]})
    drop = plan_drop_on_row(waiting, [SOURCE.at("first"), SOURCE.at("last")], 0, None)
    assert drop.change is not None
    assert (drop.change.after.rows or ())[0].e_field == "{first} {last}"


def test_below_all_rows_each_field_is_a_row_without_destination() -> None:
    drop = plan_drop_below_rows(TWICE, [SOURCE.at("first"), SOURCE.at("items", "*", "sku")])
    assert drop.change is not None
    assert [row.entries for row in (drop.change.after.rows or ())[3:]] == [
        {"eField": "first"},
        {"eField": "items[*].sku"},
    ]
