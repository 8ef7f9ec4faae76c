"""Many fields in one drag: an object onto an object by name, and all that are selected; each drag is one step."""

from tests.journeys.person import Person

CUSTOMER = """{
  "no": 7, "vip": true,
  "customer": {"name": "Kari", "mail": "k@nord.no", "phone": "555", "home": {"city": "Oslo"}}
}
"""
CONTACT = """{"contact": {"name": "x", "mail": "x", "fax": "x", "home": {"city": "x", "zip": "x"}}}
"""
BY_NAME = ('"contact": {', '"name": "Kari",', '"mail": "k@nord.no",', '"home": {', '"city": "Oslo"', "}", "}")
EXPECTED = """{
  "name": "contact",
  "fieldMapping": [
    {"eField": "customer.name", "gField": "contact.name"},
    {"eField": "customer.mail", "gField": "contact.mail"},
    {"eField": "customer.home.city", "gField": "contact.home.city"},
    {"eField": "no", "gField": "no"},
    {"eField": "vip", "gField": "vip"}
  ]
}
"""


def test_an_object_and_selected_fields_are_mapped_in_one_drag_and_one_step_each(person: Person) -> None:
    (person.folder / "customer.json").write_text(CUSTOMER, encoding="utf-8")
    (person.folder / "contact.json").write_text(CONTACT, encoding="utf-8")
    person.starts("--source", "customer.json", "--destination", "contact.json")

    person.drags("customer", onto="contact", told="Drop to map 3 of 4 fields of customer by name")
    person.reads_preview("{", *BY_NAME, "}")

    person.clicks("no", "Source")
    person.clicks_besides("vip", within="Source")
    person.drags_to_empty_place("vip", told="Drop to make 2 fields")
    person.reads_preview("{", *BY_NAME[:-1], "},", '"no": 7,', '"vip": true', "}")

    person.presses("ctrl+z")
    person.reads_preview("{", *BY_NAME, "}")
    person.presses("ctrl+z")
    person.reads_preview("{}")
    person.presses("ctrl+shift+z", "ctrl+shift+z")
    person.sees("Row 5", "Rows of the mapping")
    assert person.saves_as(person.folder / "contact.mapping.json") == EXPECTED


def test_selected_fields_are_combined_in_the_one_they_are_dropped_on(person: Person) -> None:
    person.starts("--source", "people.json", "--destination", "person.json")
    person.clicks("first", "Source")
    person.clicks_besides("last", "phone", within="Source")
    person.drags("last", onto="name", told="Drop to combine 3 fields into name")
    person.sees("3 fields onto name")
    person.presses("c")
    person.reads_preview("{", '"name": "John Hancock 5551234"', "}")
    person.presses("ctrl+z")
    person.reads_preview("{}")
