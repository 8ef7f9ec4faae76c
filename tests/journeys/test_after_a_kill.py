"""The program is killed while there is unsaved work: the file is as it was saved, and the work can be brought back."""

from tests.journeys.person import Person

SAVED = """{
  "name": "people",
  "fieldMapping": [
    {"eField": "first", "gField": "name"}
  ]
}
"""
BROUGHT_BACK = """{
  "name": "people",
  "fieldMapping": [
    {"eField": "first", "gField": "name"},
    {"eField": "address.city", "gField": "contact.city"},
    {"eField": "phone", "gField": "contact.phone", "dataType": "string"}
  ]
}
"""
GENERATED = ("{", '"name": "John",', '"contact": {', '"city": "Oslo",', '"phone": "5551234"', "}", "}")


def test_unsaved_work_is_offered_at_the_next_start_and_brought_back(person: Person) -> None:
    person.starts("--source", "people.json", "--destination", "person.json")
    person.drags("first", onto="name")
    mapping = person.folder / "people.mapping.json"
    assert person.saves_as(mapping) == SAVED

    person.drags("city", onto="city")
    person.drags("phone", onto="phone")
    person.reads_preview(*GENERATED)
    person.kills_it_when_kept("contact.phone")
    assert mapping.read_text(encoding="utf-8") == SAVED

    person.starts(mapping)
    person.reads_preview("{", '"name": "John"', "}")
    person.is_told("Work on people.mapping.json of ")
    person.clicks("Bring it back")
    person.reads_preview(*GENERATED)
    person.sees_title("people.mapping.json* · Mapping Designer")

    person.presses("ctrl+s")
    person.sees_title("people.mapping.json · Mapping Designer")
    assert mapping.read_text(encoding="utf-8") == BROUGHT_BACK
    person.presses("ctrl+q")
    assert person.sees_it_end() == 0


def test_work_that_never_had_a_file_is_brought_back_on_the_start_page(person: Person) -> None:
    person.starts("--source", "people.json", "--destination", "person.json")
    person.drags("last", onto="name")
    person.drags("city", onto="city")
    person.kills_it_when_kept("contact.city")

    person.starts(elsewhere=True)
    person.clicks("Bring it back")
    person.reads_preview("{", '"name": "Hancock",', '"contact": {', '"city": "Oslo"', "}", "}")
    person.presses("ctrl+z")  # away again
    person.presses("ctrl+shift+z")
    person.reads_preview("{", '"name": "Hancock",', '"contact": {', '"city": "Oslo"', "}", "}")
