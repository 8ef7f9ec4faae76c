"""Ten fields of a customer as a careful programmer would write them, by the rules of the language."""

from typing import Any, Final

from designer.engine.types import own_copy, to_boolean, to_number, to_text

Document = dict[str, Any]

MAPPING: Final = {
    "name": "customer-card",
    "fieldMapping": [
        {"eField": "id", "gField": "number"},
        {"eField": "company", "gField": "name"},
        {"eField": "first name", "gField": "firstName"},
        {"eField": "e-mail", "gField": "email"},
        {"eField": "vat", "gField": "vatNumber"},
        {"eField": "postal code", "gField": "zip", "dataType": "string"},
        {"eField": "credit limit", "gField": "limit", "dataType": "number"},
        {"eField": "discount %", "gField": "discount", "dataType": "number"},
        {"eField": "newsletter", "gField": "newsletter", "dataType": "boolean"},
        {"eField": "{company}, {city}", "gField": "label"},
    ],
}


def customer_card(customer: Document) -> Document:
    """The card of a customer, who is an object."""
    card: Document = {}
    if "id" in customer:
        card["number"] = own_copy(customer["id"])
    if "company" in customer:
        card["name"] = own_copy(customer["company"])
    if "first name" in customer:
        card["firstName"] = own_copy(customer["first name"])
    if "e-mail" in customer:
        card["email"] = own_copy(customer["e-mail"])
    if "vat" in customer:
        card["vatNumber"] = own_copy(customer["vat"])
    if "postal code" in customer:
        card["zip"] = to_text(customer["postal code"])
    card["limit"] = to_number(customer.get("credit limit"))
    card["discount"] = to_number(customer.get("discount %"))
    card["newsletter"] = to_boolean(customer.get("newsletter"))
    card["label"] = f"{_words(customer.get('company'))}, {_words(customer.get('city'))}"
    return card


def customers(count: int) -> list[Document]:
    """Customers of about 2 KB; every tenth has no e-mail, every seventh no VAT number."""
    return [_customer(number) for number in range(count)]


def _words(value: Any) -> str:
    if isinstance(value, str):
        return value
    return "" if value is None else to_text(value)


def _customer(number: int) -> Document:
    customer: Document = {
        "id": f"C-{number:06}",
        "company": f"Nordisk Handel {number} AS",
        "first name": "Åse",
        "last name": "Bø",
        "e-mail": f"ase.{number}@example.org",
        "vat": f"NO{number:09}MVA",
        "street": f"Storgata {number}",
        "postal code": f"{number % 10_000:04}" if number % 3 else number,
        "city": "Oslo",
        "country": "NO",
        "credit limit": f"{number * 250}.50" if number % 2 else number * 250,
        "discount %": number % 15,
        "newsletter": ("yes", "no", True, False)[number % 4],
        **{f"note {note}": f"What was said on the phone the {note + 1}th time, in a few words." for note in range(17)},
        **{f"figure {figure}": number * figure / 7 for figure in range(12)},
        "history": [{"year": 2020 + year, "turnover": year * 1000.25, "orders": year} for year in range(5)],
    }
    if number % 10 == 0:
        del customer["e-mail"]
    if number % 7 == 0:
        del customer["vat"]
    return customer
