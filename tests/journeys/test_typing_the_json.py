"""The mapping typed as JSON: rows follow, one undo takes it back; what is broken stays, and is told by its place."""

from tests.journeys.person import Person

ROWS, JSON = "Rows of the mapping", "The mapping as JSON"
WRITTEN = """{
  "name": "",
  "fieldMapping": [
    {"eField": "first", "gField": "name"},
    {"eField": "age", "gField": "age"}
  ]
}
"""
LAST = '{"eField": "age", "gField": "age"}'
TYPED = '{"eField": "phone", "gField": "contact.phone"}'


def test_rows_follow_what_is_typed_and_one_undo_takes_it_back(person: Person) -> None:
    _has_two_rows(person)
    person.presses("ctrl+j")
    person.reads_text(JSON, WRITTEN)
    person.presses("ctrl+Home", "Down", "Down", "Down", "Down", "End")
    person.types(",")
    person.presses("Return")
    person.types(TYPED)
    person.reads_row(3, "Source: phone", "Destination: contact.phone", "Result in record 1: 5551234")

    person.presses("ctrl+3", "ctrl+z")
    person.sees_no_more("Row 3", ROWS)
    person.reads_text(JSON, WRITTEN)
    person.sees("Row 2", ROWS)
    person.presses("ctrl+shift+z")
    person.reads_text(JSON, WRITTEN.replace(LAST, f"{LAST},\n    {TYPED}"))
    person.reads_row(3, "Source: phone", "Destination: contact.phone")


def test_a_broken_text_stays_as_typed_and_is_told_by_line_and_column(person: Person) -> None:
    _has_two_rows(person)
    rows = person.reads_rows()
    person.presses("ctrl+j")
    person.reads_text(JSON, WRITTEN)
    person.presses("ctrl+Home", "Down", "Down", "Down", "Down", "End")
    person.types(' "oops"')
    broken = WRITTEN.replace(LAST, f'{LAST} "oops"')
    person.is_told("Line 5, column 40: ")
    person.reads_text(JSON, broken)

    person.presses("ctrl+3")
    person.is_told("Line 5, column 40: ")
    person.reads_text(JSON, broken)
    assert person.reads_rows() == rows

    person.presses("ctrl+j", "ctrl+z")
    person.sees_no_more("Line 5")
    person.reads_text(JSON, WRITTEN)
    assert person.reads_rows() == rows


def _has_two_rows(person: Person) -> None:
    person.starts("--source", "people.json", "--destination", "person.json")
    person.drags("first", onto="name")
    person.drags("age", onto="age")
    person.sees("Row 2", ROWS)
