"""From the count of problems to the record and the row that one is about, and on to the next by key."""

from tests.journeys.person import Person

ORDERS = """[
  {"no": "A-1", "price": "10.50"},
  {"no": "A-2", "price": "11"},
  {"no": "A-3", "price": "on request"},
  {"no": "A-4", "price": "12"},
  {"no": "A-5", "price": "12.75"},
  {"no": "A-6", "price": "free"}
]
"""
INVOICE = """{"number": "x", "amount": 1}
"""


def test_the_list_and_a_key_lead_to_the_records_that_have_a_problem(person: Person) -> None:
    (person.folder / "orders.json").write_text(ORDERS, encoding="utf-8")
    (person.folder / "invoice.json").write_text(INVOICE, encoding="utf-8")
    person.starts("--source", "orders.json", "--destination", "invoice.json")
    person.drags("price", onto="amount")
    person.drags("no", onto="number")
    person.reads_preview("{", '"amount": 10.5,', '"number": "A-1"', "}")

    person.clicks("1 problem")
    person.is_told("all 6 records checked")
    person.clicks("Warning, Row 1, price is not a number and became 0, 2 of 6", "Problems over all records")
    person.reads_preview("{", '"amount": 0,', '"number": "A-3"', "}")
    person.sees_selected("Row 1", "Rows of the mapping")
    person.sees_selected("price", "Source")
    person.reads_row(1, "Source: price", "Result in record 3: 0")

    person.presses("ctrl+F8")
    person.reads_preview("{", '"amount": 0,', '"number": "A-6"', "}")
    person.presses("ctrl+F8")  # behind the last comes the first
    person.reads_preview("{", '"amount": 0,', '"number": "A-3"', "}")

    person.double_clicks_cell("Type", row=1)
    person.clicks("text", role="list item")
    person.sees_no_more("1 problem")
    person.sees("No problems in any record.", "Problems")
