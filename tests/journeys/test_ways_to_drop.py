"""Drops that go elsewhere than from one field to another: the off-screen platform delivers none of them."""

from tests.journeys.person import Person


def test_several_fields_are_dropped_on_an_object(person: Person) -> None:
    person.starts("--source", "people.json", "--destination", "person.json")
    person.clicks("first", "Source")
    person.clicks_besides("last", "age", within="Source")
    person.drags("age", onto="contact")
    person.reads_preview("{", '"contact": {', '"first": "John",', '"last": "Hancock",', '"age": "43"', "}", "}")


def test_a_field_is_made_in_an_empty_place_and_another_drawn_to_its_source(person: Person) -> None:
    person.starts("--source", "people.json", "--destination", "person.json")
    person.drags_to_empty_place("last")
    person.reads_preview("{", '"last": "Hancock"', "}")
    person.drags_back("city", onto="city")
    person.reads_preview("{", '"last": "Hancock",', '"contact": {', '"city": "Oslo"', "}", "}")
