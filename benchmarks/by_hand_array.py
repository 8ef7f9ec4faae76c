"""Lines out of an array of items as a careful programmer would write them, by the rules of the language."""

from typing import Any, Final

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
    has_number, number = "number" in order, order.get("number")
    if has_number:
        generated["order"] = own_copy(number)
    items = order.get("items")
    if not isinstance(items, list):
        return generated
    lines: list[Document] = []
    for item in items:
        line: Document = {}
        if not isinstance(item, dict):
            item = {}  # its fields are not found
        if "sku" in item:
            line["item"] = own_copy(item["sku"])
        if "name" in item:
            line["text"] = own_copy(item["name"])
        line["quantity"] = to_number(item.get("qty"))
        line["price"] = to_number(item.get("price"))
        line["taxed"] = to_boolean(item.get("taxed"))
        if "ean" in item:
            line["ean"] = to_text(item["ean"])
        if has_number:
            line["order"] = own_copy(number)
        line["label"] = f"{_words(item.get('sku'))} x {_words(item.get('qty'))}"
        lines.append(line)
    generated["lines"] = lines
    return generated


def orders(count: int, items: int) -> list[Document]:
    """Orders with so many items each, no two alike; every fifth item has no EAN."""
    return [
        {"number": 4700 + order, "items": [_item(number) for number in range(order * items, (order + 1) * items)]}
        for order in range(count)
    ]


def _words(value: Any) -> str:
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
