"""The order of samples/shop-order-to-erp as a careful programmer would write it, by the rules of the language.

It does what the sample's rows say for any order: what is missing or of another kind generates nothing, but for numbers
(0), booleans (False) and texts with placeholders, and no parent is made for nothing.
"""

from typing import Any

from designer.engine.nothing import NOTHING
from designer.engine.types import own_copy, to_boolean, to_number, to_text

Document = dict[str, Any]


def erp_order(order: Document) -> Document:
    """The ERP's sales order for an order of the shop, which is an object."""
    number = own_copy(order["Order No."]) if "Order No." in order else NOTHING
    items = order.get("items")
    totals = _object(order.get("totals"))
    generated: Document = {"header": _header(order, number), "soldTo": _sold_to(order)}
    if bill_to := _bill_to(_object(order.get("Rechnungsadresse"))):
        generated["billTo"] = bill_to
    generated["shipTo"] = _ship_to(_object(order.get("Ship To")))
    if isinstance(items, list):
        generated["lines"] = [_line(item if isinstance(item, dict) else {}, number) for item in items]
    generated["delivery"] = _delivery(_object(order.get("shipping")))
    generated["payment"] = _payment(_object(order.get("payment")))
    generated["amounts"] = _amounts(totals, order.get("discounts"))
    generated["texts"] = _texts(order, items, totals)
    if custom := _custom(order):
        generated["custom"] = custom
    return generated


def _header(order: Document, number: Any) -> Document:
    header: Document = {}
    if number is not NOTHING:
        header["externalNumber"] = number
    if "id" in order:
        header["shopId"] = to_text(order["id"])
    if "created_at" in order:
        header["orderedAt"] = own_copy(order["created_at"])
    if "status" in order:
        header["status"] = own_copy(order["status"])
    if "x-channel" in order:
        header["salesChannel"] = own_copy(order["x-channel"])
    if "currency" in order:
        header["currency"] = own_copy(order["currency"])
    header["isTest"] = to_boolean(order.get("test"))
    header["documentType"] = "ZWEB"
    header["companyCode"] = 1000
    header["taxIncluded"] = True
    header["approvedBy"] = None
    header["origin"] = {"system": "webshop", "interface": "orders", "version": 3}
    header["reference"] = f"{_words(number)} / {_words(order.get('x-channel'))}"
    return header


def _sold_to(order: Document) -> Document:
    customer = _object(order.get("customer"))
    company = _object(customer.get("company"))
    sold_to: Document = {}
    if "Kundennummer" in customer:
        sold_to["customerNumber"] = own_copy(customer["Kundennummer"])
    sold_to["debtor"] = to_number(customer.get("Kundennummer"))
    sold_to["name"] = f"{_words(customer.get('first name'))} {_words(customer.get('last name'))}"
    if "Titel" in customer:
        sold_to["title"] = own_copy(customer["Titel"])
    if "name" in company:
        sold_to["company"] = own_copy(company["name"])
    if "USt-IdNr." in company:
        sold_to["vatNumber"] = own_copy(company["USt-IdNr."])
    sold_to["oneTime"] = to_boolean(order.get("guest checkout"))
    contact: Document = {}
    if "e-mail" in customer:
        contact["email"] = own_copy(customer["e-mail"])
    if "phone" in customer:
        contact["phone"] = own_copy(customer["phone"])
    contact["newsletter"] = to_boolean(customer.get("newsletter"))
    sold_to["contact"] = contact
    return sold_to


def _bill_to(address: Document) -> Document:
    bill_to: Document = {}
    if "Straße" in address:
        bill_to["street"] = own_copy(address["Straße"])
    if "Hausnummer" in address:
        bill_to["houseNumber"] = to_text(address["Hausnummer"])
    if "PLZ" in address:
        bill_to["postalCode"] = to_text(address["PLZ"])
    if "Ort" in address:
        bill_to["city"] = own_copy(address["Ort"])
    if "Land" in address:
        bill_to["country"] = own_copy(address["Land"])
    return bill_to


def _ship_to(address: Document) -> Document:
    ship_to: Document = {}
    if "Name" in address:
        ship_to["name"] = own_copy(address["Name"])
    ship_to["street"] = f"{_words(address.get('Straße'))} {_words(address.get('Hausnummer'))}"
    if "Postal Code" in address:
        ship_to["postalCode"] = to_text(address["Postal Code"])
    if "City" in address:
        ship_to["city"] = own_copy(address["City"])
    if "Country" in address:
        ship_to["country"] = own_copy(address["Country"])
    if "c/o" in address:
        ship_to["careOf"] = own_copy(address["c/o"])
    if "delivery.note" in address:
        ship_to["instructions"] = own_copy(address["delivery.note"])
    return ship_to


def _line(item: Document, number: Any) -> Document:
    line: Document = {}
    if "sku" in item:
        line["material"] = own_copy(item["sku"])
    if "name" in item:
        line["description"] = own_copy(item["name"])
    if "ean" in item:
        line["ean"] = own_copy(item["ean"])
    line["quantity"] = to_number(item.get("qty"))
    line["unitPrice"] = to_number(item.get("unit price"))
    line["taxRate"] = to_number(item.get("tax %"))
    line["weightKg"] = to_number(item.get("weight kg"))
    options = item.get("options")
    if isinstance(options, dict):
        variant: Document = {}
        if "Größe" in options:
            variant["size"] = own_copy(options["Größe"])
        if "Farbe" in options:
            variant["colour"] = own_copy(options["Farbe"])
        if variant:
            line["variant"] = variant
    if number is not NOTHING:
        line["customerReference"] = number
    line["itemCategory"] = "TAN"
    return line


def _delivery(shipping: Document) -> Document:
    delivery: Document = {}
    if "method" in shipping:
        delivery["carrier"] = own_copy(shipping["method"])
    delivery["charge"] = to_number(shipping.get("price"))
    if "free.above" in shipping:
        delivery["freeFrom"] = own_copy(shipping["free.above"])
    if "Packstation" in shipping:
        delivery["lockerNumber"] = own_copy(shipping["Packstation"])
    return delivery


def _payment(paid: Document) -> Document:
    payment: Document = {}
    if "provider" in paid:
        payment["method"] = own_copy(paid["provider"])
    if "transaction-id" in paid:
        payment["reference"] = to_text(paid["transaction-id"])
    payment["captured"] = to_boolean(paid.get("captured"))
    payment["fee"] = to_number(paid.get("fee"))
    return payment


def _amounts(totals: Document, discounts: Any) -> Document:
    first = _object(discounts[0]) if isinstance(discounts, list) and discounts else {}
    discount: Document = {}
    if "code" in first:
        discount["code"] = own_copy(first["code"])
    discount["value"] = to_number(first.get("amount"))
    return {
        "net": to_number(totals.get("net")),
        "tax": to_number(totals.get("tax")),
        "gross": to_number(totals.get("gross")),
        "open": to_number(totals.get("open")),
        "discount": discount,
    }


def _texts(order: Document, items: Any, totals: Document) -> Document:
    texts: Document = {}
    notes = order.get("notes")
    if isinstance(notes, list) and notes:
        texts["customer"] = own_copy(notes[0])
        texts["internal"] = own_copy(notes[-1])
    first = last = ""
    if isinstance(items, list) and items:
        first, last = _words(_object(items[0]).get("sku")), _words(_object(items[-1]).get("sku"))
    texts["summary"] = f"{first} … {last}: {_words(totals.get('gross'))} {_words(order.get('currency'))}"
    return texts


def _custom(order: Document) -> Document:
    meta = _object(order.get("meta"))
    custom: Document = {}
    if "utm.source" in meta:
        custom["Z.Kampagne"] = own_copy(meta["utm.source"])
    if "utm.campaign" in meta:
        custom["utm-campaign"] = own_copy(meta["utm.campaign"])
    if "tags" in order:
        custom["Schlagwörter"] = own_copy(order["tags"])
    if "browser & OS" in meta:
        custom["Gerät"] = own_copy(meta["browser & OS"])
    return custom


def _object(value: Any) -> Document:
    return value if isinstance(value, dict) else {}


def _words(value: Any) -> str:
    if isinstance(value, str):
        return value
    return "" if value is None or value is NOTHING else to_text(value)
