"""The main job without a mouse: Space, Tab, typing, Enter."""

from tests.journeys.person import Person

EXPECTED = """{
  "name": "keys",
  "fieldMapping": [
    {"eField": "first", "gField": "name"},
    {"gField": "isNew", "hardCodedValue": true}
  ]
}
"""


def test_a_field_and_a_constant_are_mapped_and_saved_with_keys_alone(person: Person) -> None:
    person.starts("--source", "people.json", "--destination", "person.json")
    person.presses("Home", "space")
    person.is_told("Carrying first")
    person.presses("Tab")
    person.is_told("Drop to map first to name")
    person.presses("Return")
    person.reads_preview("{", '"name": "John"', "}")

    person.presses("ctrl+2", "Down", "Down")
    person.types("t")
    person.sees("Will be true", "Constant for isNew")
    person.presses("Return")
    person.reads_preview("{", '"name": "John",', '"isNew": true', "}")

    assert person.saves_as(person.folder / "keys.mapping.json") == EXPECTED
    person.sees_title("keys.mapping.json · Mapping Designer")
    person.presses("ctrl+q")
    assert person.sees_it_end() == 0
