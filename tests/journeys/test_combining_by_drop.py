"""A second field dropped where one is: asked, combined, taken back, done again."""

from tests.journeys.person import Person


def test_a_drop_on_a_mapped_field_combines_and_can_be_undone_and_redone(person: Person) -> None:
    person.starts("--source", "people.json", "--destination", "person.json")
    person.drags("first", onto="name")
    person.reads_preview("{", '"name": "John"', "}")

    person.drags("last", onto="name")
    person.sees("name is mapped already")
    person.presses("c")
    person.reads_preview("{", '"name": "John Hancock"', "}")

    person.presses("ctrl+z")
    person.reads_preview("{", '"name": "John"', "}")
    person.presses("ctrl+shift+z")
    person.reads_preview("{", '"name": "John Hancock"', "}")


def test_escape_leaves_the_mapped_field_as_it_is(person: Person) -> None:
    person.starts("--source", "people.json", "--destination", "person.json")
    person.drags("first", onto="name")
    person.drags("last", onto="name")
    person.sees("name is mapped already")
    person.presses("Escape")
    person.sees_no_more("name is mapped already")
    person.reads_preview("{", '"name": "John"', "}")
