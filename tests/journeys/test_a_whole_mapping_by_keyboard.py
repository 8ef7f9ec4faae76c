"""Fourteen rows without a mouse: fields found by typing, carried by Space, Tab and Enter, cells edited in place."""

from tests.journeys.person import Person

ORDER = """{
  "no": "A-1007", "placed": "2026-03-02", "currency": "EUR", "paid": "yes", "total": "129.90",
  "buyer": {"first": "Kari", "last": "Nordmann", "mail": "kari@example.com"},
  "ship": {"street": "Storgata 1", "zip": 155, "city": "Oslo"},
  "items": [{"sku": "L-1", "text": "Lamp", "count": "2"}, {"sku": "B-2", "text": "Bulb", "count": "6"}]
}
"""
INVOICE = """{
  "number": "x", "date": "x", "currency": "x", "isPaid": false, "amount": "x",
  "customer": {"name": "x", "email": "x"},
  "address": {"street": "x", "postalCode": "x", "city": "x"},
  "lines": [{"article": "x", "label": "x", "quantity": 1}],
  "kind": "x"
}
"""
EXPECTED = """{
  "name": "invoice",
  "fieldMapping": [
    {"eField": "no", "gField": "number"},
    {"eField": "placed", "gField": "date"},
    {"eField": "currency", "gField": "currency"},
    {"eField": "paid", "gField": "isPaid", "dataType": "boolean"},
    {"eField": "total", "gField": "amount", "dataType": "number"},
    {"eField": "{buyer.first} {buyer.last}", "gField": "customer.name"},
    {"eField": "buyer.mail", "gField": "customer.email"},
    {"eField": "ship.street", "gField": "address.street"},
    {"eField": "ship.zip", "gField": "address.postalCode", "dataType": "string"},
    {"eField": "ship.city", "gField": "address.city"},
    {"eField": "items[*].sku", "gField": "lines[*].article"},
    {"eField": "items[*].text", "gField": "lines[*].label"},
    {"eField": "items[*].count", "gField": "lines[*].quantity", "dataType": "number"},
    {"gField": "kind", "hardCodedValue": "invoice"}
  ]
}
"""


FIRST = ("no", "number"), ("placed", "date"), ("currency", "currency"), ("paid", "isPaid"), ("total", "amount")
THEN = ("mail", "email"), ("street", "street"), ("zip", "postal"), ("city", "city")
OF_LINES = ("sku", "article"), ("text", "label"), ("count", "quantity")


def test_an_order_becomes_an_invoice_by_keys_alone_and_is_saved_to_the_byte(person: Person) -> None:
    (person.folder / "order.json").write_text(ORDER, encoding="utf-8")
    (person.folder / "invoice.json").write_text(INVOICE, encoding="utf-8")
    person.starts("--source", "order.json", "--destination", "invoice.json")

    person.presses("ctrl+1")
    for field, onto in FIRST:
        person.carries(field, onto)
    person.reads_row(5, "Source: total", 'Result: "129.90"')
    person.presses("ctrl+3", "Right", "Return")
    person.sees("number", role="list item")
    person.types("n")
    person.presses("Return")
    person.reads_row(5, "Type: number", "Result: 129.9")

    person.presses("ctrl+1")
    person.carries("first", "name")
    person.reads_row(6, "Source: buyer.first")
    person.presses("ctrl+3", "Left")
    person.types("{buyer.first} {buyer.last}")
    person.presses("Return")
    person.reads_row(6, 'Result: "Kari Nordmann"')
    person.presses("ctrl+1")
    for field, onto in (*THEN, *OF_LINES):
        person.carries(field, onto)
    person.reads_row(13, "Source: items[*].count", "Destination: lines[*].quantity", "Type: number")

    person.presses("ctrl+2", "End")
    person.types("i")
    person.sees('Will be "i"', "Constant for kind")
    person.types("nvoice")
    person.presses("Return")
    person.reads_row(14, "Destination: kind", 'Constant: "invoice"')

    assert person.saves_as(person.folder / "invoice.mapping.json") == EXPECTED
    person.presses("ctrl+q")
    assert person.sees_it_end() == 0
