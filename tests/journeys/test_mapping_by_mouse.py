"""The main job: two documents, three fields dragged, a type, a constant, and the mapping on disk."""

from tests.journeys.person import Person

EXPECTED = """{
  "name": "person",
  "fieldMapping": [
    {"eField": "first", "gField": "name"},
    {"eField": "age", "gField": "age", "dataType": "number"},
    {"eField": "phone", "gField": "contact.phone", "dataType": "string"},
    {"gField": "isNew", "hardCodedValue": true}
  ]
}
"""
GENERATED = ("{", '"name": "John",', '"age": 43,', '"contact": {', '"phone": "5551234"', "},", '"isNew": true', "}")


def test_three_fields_a_type_and_a_constant_are_saved_to_the_byte_and_open_again(person: Person) -> None:
    person.starts("--source", "people.json", "--destination", "person.json")

    person.drags("first", onto="name")
    person.reads_preview("{", '"name": "John"', "}")
    person.drags("age", onto="age")
    person.drags("phone", onto="phone")

    person.double_clicks_cell("Type", row=2)
    person.clicks("number")

    person.double_clicks("isNew", "Destination")
    person.clicks("True", "Constant for isNew")
    person.clicks("Set", "Constant for isNew")
    person.reads_preview(*GENERATED)

    mapping = person.folder / "person.mapping.json"
    assert person.saves_as(mapping) == EXPECTED
    person.sees_title("person.mapping.json · Mapping Designer")
    person.sees("person.mapping.json · Mapping Designer", role="frame")
    rows = person.reads_rows()
    person.presses("ctrl+q")
    assert person.sees_it_end() == 0

    person.starts(mapping)
    person.reads_preview(*GENERATED)
    assert person.reads_rows() == rows
