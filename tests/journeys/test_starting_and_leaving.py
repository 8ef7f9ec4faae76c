"""From the start page into a sample, and out again: at once, or asked where work would be lost."""

from tests.journeys.person import Person


def test_a_card_opens_its_sample_and_quitting_is_no_failure(person: Person) -> None:
    person.starts()
    person.clicks("CRM contact to marketing and ERP", "Start page")
    person.sees_title("CRM contact to marketing and ERP")
    person.sees("Row 1", "Rows of the mapping")
    person.presses("ctrl+q")
    assert person.sees_it_end() == 0


def test_unsaved_work_is_asked_about_and_left_only_on_purpose(person: Person) -> None:
    person.starts("--source", "people.json", "--destination", "person.json")
    person.drags("first", onto="name")

    person.presses("ctrl+q")
    person.sees_title("Save changes?")
    person.presses("Escape")
    person.sees_title("Mapping Designer")
    person.reads_preview("{", '"name": "John"', "}")

    person.presses("ctrl+q")
    person.sees_title("Save changes?")
    person.clicks("Don't save")
    assert person.sees_it_end() == 0
