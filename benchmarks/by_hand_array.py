"""Lines out of an array of items as a careful programmer would write them, by the rules of the language."""

from typing import Any, Final

from designer.engine.nothing import NOTHING
from designer.engine.types import own_copy, to_boolean, to_number, to_text

Document = dict[str, Any]

MAPPING: Final = {
    "name": "order-lines",
    "fieldMapping": [
        {"eField": "number", "gField": "order"},
        {"eField": "items[*].sku", "gField": "lines[*].item"},
        {"eField": "items[*].name", "gField": "lines[*].text"},
        {"eField": "items[*].qty", "gField": "lines[*].quantity", "dataType": "number"},
        {"eField": "items[*].price", "gField": "lines[*].price", "dataType": "number"},
        {"eField": "items[*].taxed", "gField": "lines[*].taxed", "dataType": "boolean"},
        {"eField": "items[*].ean", "gField": "lines[*].ean", "dataType": "string"},
        {"eField": "number", "gField": "lines[*].order"},
        {"eField": "{items[*].sku} x {items[*].qty}", "gField": "lines[*].label"},
    ],
}


def order_lines(order: Document) -> Document:
    """The lines of an order, which is an object."""
    generated: Document = {}
    number = own_copy(order["number"]) if "number" in order else NOTHING
    if number is not NOTHING:
        generated["order"] = number
    items = order.get("items")
    if isinstance(items, list):
        generated["lines"] = [_line(item if isinstance(item, dict) else {}, number) for item in items]
    return generated


def orders(count: int, items: int) -> list[Document]:
    """Orders with so many items each, no two alike; every fifth item has no EAN."""
    return [
        {"number": 4700 + order, "items": [_item(number) for number in range(order * items, (order + 1) * items)]}
        for order in range(count)
    ]


def _line(item: Document, number: Any) -> Document:
    line: Document = {}
    if "sku" in item:
        line["item"] = own_copy(item["sku"])
    if "name" in item:
        line["text"] = own_copy(item["name"])
    line["quantity"] = to_number(item.get("qty"))
    line["price"] = to_number(item.get("price"))
    line["taxed"] = to_boolean(item.get("taxed"))
    if "ean" in item:
        line["ean"] = to_text(item["ean"])
    if number is not NOTHING:
        line["order"] = number
    line["label"] = f"{_words(item.get('sku'))} x {_words(item.get('qty'))}"
    return line


def _words(value: Any) -> str:
    if isinstance(value, str):
        return value
    return "" if value is None else to_text(value)


def _item(number: int) -> Document:
    item: Document = {
        "sku": f"A-{number:05}",
        "name": f"Thing number {number}",
        "qty": number % 9 + 1,
        "price": f"{number}.95" if number % 3 else number * 1.25,
        "taxed": ("yes", "no", True, False)[number % 4],
        "weight": number / 8,
    }
    if number % 5:
        item["ean"] = 4_006_381_000_000 + number
    return item
