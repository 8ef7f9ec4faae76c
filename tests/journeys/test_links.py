"""A link is drawn by dragging, clicked, deleted, and brought back."""

from tests.journeys.person import Person


def test_a_link_is_drawn_clicked_deleted_and_taken_back(person: Person) -> None:
    person.starts("--source", "people.json", "--destination", "person.json")
    person.drags("first", onto="name")
    person.drags("age", onto="age")
    person.reads_preview("{", '"name": "John",', '"age": "43"', "}")

    person.clicks_link("first", "name")
    person.presses("Delete")
    person.reads_preview("{", '"age": "43"', "}")

    person.presses("ctrl+z")
    person.reads_preview("{", '"name": "John",', '"age": "43"', "}")

    person.clicks_link("age", "age", times=2)
    person.presses("Delete")  # in the table now, on the row of the link
    person.reads_preview("{", '"name": "John"', "}")
