"""`order.mapping.json`, for the orders of samples/shop-order-to-erp alone, as a careful programmer would write it.

It fills three lines by index, where the sample's own mapping goes over all of them by `[*]`.

It does what the rows say, missing fields included: what is not there generates nothing, but for numbers (0) and
booleans (False), and no parent is made for nothing.
"""

import re
from pathlib import Path
from typing import Any

MAPPING = Path(__file__).with_name("order.mapping.json")
"""The mapping that all compared ways of writing it do the same as."""

Document = dict[str, Any]

_NUMERIC = re.compile(r"[+-]?(?:[0-9]+\.?[0-9]*|\.[0-9]+)(?:[eE][+-]?[0-9]+)?")


def erp_order(order: Document) -> Document:
    """The ERP's sales order for an order of the shop."""
    customer = _object(order.get("customer"))
    company = _object(customer.get("company"))
    billing = _object(order.get("Rechnungsadresse"))
    shipping = _object(order.get("Ship To"))
    items = _array(order.get("items"))
    number, channel = _words(order.get("Order No.")), _words(order.get("x-channel"))

    header: Document = {}
    _pass(order, "Order No.", header, "externalNumber")
    _text(order, "id", header, "shopId")
    _pass(order, "created_at", header, "orderedAt")
    _pass(order, "status", header, "status")
    _pass(order, "x-channel", header, "salesChannel")
    _pass(order, "currency", header, "currency")
    header["isTest"] = _boolean(order.get("test"))
    header["documentType"] = "ZWEB"
    header["companyCode"] = 1000
    header["taxIncluded"] = True
    header["approvedBy"] = None
    header["origin"] = {"system": "webshop", "interface": "orders", "version": 3}
    header["reference"] = f"{number} / {channel}"

    sold_to: Document = {}
    _pass(customer, "Kundennummer", sold_to, "customerNumber")
    sold_to["debtor"] = _number(customer.get("Kundennummer"))
    sold_to["name"] = f"{_words(customer.get('first name'))} {_words(customer.get('last name'))}"
    _pass(customer, "Titel", sold_to, "title")
    _pass(company, "name", sold_to, "company")
    _pass(company, "USt-IdNr.", sold_to, "vatNumber")
    sold_to["oneTime"] = _boolean(order.get("guest checkout"))
    contact: Document = {}
    _pass(customer, "e-mail", contact, "email")
    _pass(customer, "phone", contact, "phone")
    contact["newsletter"] = _boolean(customer.get("newsletter"))
    sold_to["contact"] = contact

    bill_to: Document = {}
    _pass(billing, "Straße", bill_to, "street")
    _text(billing, "Hausnummer", bill_to, "houseNumber")
    _text(billing, "PLZ", bill_to, "postalCode")
    _pass(billing, "Ort", bill_to, "city")
    _pass(billing, "Land", bill_to, "country")

    ship_to: Document = {}
    _pass(shipping, "Name", ship_to, "name")
    ship_to["street"] = f"{_words(shipping.get('Straße'))} {_words(shipping.get('Hausnummer'))}"
    _text(shipping, "Postal Code", ship_to, "postalCode")
    _pass(shipping, "City", ship_to, "city")
    _pass(shipping, "Country", ship_to, "country")
    _pass(shipping, "c/o", ship_to, "careOf")
    _pass(shipping, "delivery.note", ship_to, "instructions")

    generated: Document = {"header": header, "soldTo": sold_to}
    if bill_to:
        generated["billTo"] = bill_to
    generated["shipTo"] = ship_to
    generated["lines"] = _lines(items)
    generated["delivery"] = _delivery(_object(order.get("shipping")))
    generated["payment"] = _payment(_object(order.get("payment")))
    generated["amounts"] = _amounts(_object(order.get("totals")), _array(order.get("discounts")))
    generated["texts"] = _texts(order, items)
    custom = _custom(order)
    if custom:
        generated["custom"] = custom
    return generated


def _lines(items: list[Any]) -> list[Document | None]:
    first = _element(items, 0)
    line: Document = {"position": 10}
    _pass(first, "sku", line, "material")
    _pass(first, "name", line, "description")
    _pass(first, "ean", line, "ean")
    line["quantity"] = _number(first.get("qty"))
    line["unitPrice"] = _number(first.get("unit price"))
    line["taxRate"] = _number(first.get("tax %"))
    line["weightKg"] = _number(first.get("weight kg"))
    options = _object(first.get("options"))
    variant: Document = {}
    _pass(options, "Größe", variant, "size")
    _pass(options, "Farbe", variant, "colour")
    if variant:
        line["variant"] = variant
    second = _further_line(_element(items, 1))
    colour: Document = {}
    _pass(_object(_element(items, 1).get("options")), "Farbe", colour, "colour")
    if colour:
        second["variant"] = colour
    third = _further_line(_element(items, 2))
    if third:
        return [line, second or None, third]
    return [line, second] if second else [line]


def _further_line(item: Document) -> Document:
    line: Document = {}
    _pass(item, "sku", line, "material")
    _pass(item, "name", line, "description")
    _pass(item, "ean", line, "ean")
    _pass(item, "qty", line, "quantity")
    _pass(item, "unit price", line, "unitPrice")
    _pass(item, "tax %", line, "taxRate")
    return line


def _delivery(shipping: Document) -> Document:
    delivery: Document = {}
    _pass(shipping, "method", delivery, "carrier")
    delivery["charge"] = _number(shipping.get("price"))
    _pass(shipping, "free.above", delivery, "freeFrom")
    _pass(shipping, "Packstation", delivery, "lockerNumber")
    return delivery


def _payment(paid: Document) -> Document:
    payment: Document = {}
    _pass(paid, "provider", payment, "method")
    _text(paid, "transaction-id", payment, "reference")
    payment["captured"] = _boolean(paid.get("captured"))
    payment["fee"] = _number(paid.get("fee"))
    return payment


def _amounts(totals: Document, discounts: list[Any]) -> Document:
    discount: Document = {}
    _pass(_element(discounts, 0), "code", discount, "code")
    discount["value"] = _number(_element(discounts, 0).get("amount"))
    return {
        "net": _number(totals.get("net")),
        "tax": _number(totals.get("tax")),
        "gross": _number(totals.get("gross")),
        "open": _number(totals.get("open")),
        "discount": discount,
    }


def _texts(order: Document, items: list[Any]) -> Document:
    texts: Document = {}
    notes = _array(order.get("notes"))
    if notes:
        texts["customer"] = _own(notes[0])
        texts["internal"] = _own(notes[-1])
    first, last = _words(_element(items, 0).get("sku")), _words(_element(items, -1).get("sku"))
    gross = _words(_object(order.get("totals")).get("gross"))
    texts["summary"] = f"{first} … {last}: {gross} {_words(order.get('currency'))}"
    return texts


def _custom(order: Document) -> Document:
    meta = _object(order.get("meta"))
    custom: Document = {}
    _pass(meta, "utm.source", custom, "Z.Kampagne")
    _pass(meta, "utm.campaign", custom, "utm-campaign")
    _pass(order, "tags", custom, "Schlagwörter")
    _pass(meta, "browser & OS", custom, "Gerät")
    return custom


def _object(value: Any) -> Document:
    return value if isinstance(value, dict) else {}


def _array(value: Any) -> list[Any]:
    return value if isinstance(value, list) else []


def _element(values: list[Any], index: int) -> Document:
    try:
        return _object(values[index])
    except IndexError:
        return {}


def _pass(source: Document, name: str, target: Document, wanted: str) -> None:
    if name in source:
        target[wanted] = _own(source[name])


def _own(value: Any) -> Any:
    if isinstance(value, dict):
        return {key: _own(held) for key, held in value.items()}
    if isinstance(value, list):
        return [_own(held) for held in value]
    return int(value) if isinstance(value, float) and value.is_integer() else value


def _text(source: Document, name: str, target: Document, wanted: str) -> None:
    if name in source:
        target[wanted] = "null" if source[name] is None else _words(source[name])


def _words(value: Any) -> str:
    if isinstance(value, str):
        return value
    if value is None:
        return ""
    if isinstance(value, bool):
        return "true" if value else "false"
    return str(_own(value))


def _number(value: Any) -> int | float:
    if isinstance(value, str):
        text = value.strip()
        if text.isdecimal() and text.isascii():
            return int(text)
        if not _NUMERIC.fullmatch(text):
            return 0
        value = float(text)
    if isinstance(value, (bool, int)):
        return int(value)
    if isinstance(value, float):
        return int(value) if value.is_integer() else value
    return 0


def _boolean(value: Any) -> bool:
    return value is not None and value is not False and value not in ("false", "off", "no")
