"""Fields inside arrays, by the real mouse: into an array, out of one, and the question which element is meant."""

from tests.journeys.person import Person

ORDER = '{"no": 7, "items": [{"sku": "A-1"}, {"sku": "B-2"}, {"sku": "C-3"}]}'
INVOICE = '{"number": 1, "newest": "x", "lines": [{"code": "x"}]}'


def test_every_element_is_mapped_and_out_of_the_array_it_is_asked_which(person: Person) -> None:
    (person.folder / "order.json").write_text(ORDER, encoding="utf-8")
    (person.folder / "invoice.json").write_text(INVOICE, encoding="utf-8")
    person.starts("--source", "order.json", "--destination", "invoice.json")
    person.drags("sku", onto="code")
    lines = ['"lines": [', "{", '"code": "A-1"', "},", "{", '"code": "B-2"', "},", "{", '"code": "C-3"', "}", "]"]
    person.reads_preview("{", *lines, "}")

    person.drags("sku", onto="newest")
    person.sees("Which of items[*].sku?")
    person.presses("l")
    person.reads_preview("{", *lines[:-1], "],", '"newest": "C-3"', "}")

    person.drags("no", onto="newest")
    person.sees("newest is mapped already")
    person.presses("Escape")
    person.presses("ctrl+z")
    person.reads_preview("{", *lines, "}")

    person.drags("sku", onto="newest")
    person.sees("Which of items[*].sku?")
    person.clicks("All as a list: items[*].sku")
    person.reads_preview("{", *lines[:-1], "],", '"newest": [', '"A-1",', '"B-2",', '"C-3"', "]", "}")
