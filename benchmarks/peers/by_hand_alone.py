"""The three mappings by hand for the measured documents alone, as the peers' forms are.

No rule of the language is kept that these documents do not need: a field that always comes is simply taken, what is
passed along is shared with the source, and a whole number may be written as 5.0.
"""

from typing import Any

from benchmarks.peers.form import Document, Peer, with_orjson


def peer() -> Peer:
    return Peer(flat=with_orjson(_card), order=with_orjson(_erp_order), array=with_orjson(_lines))


def _card(customer: Document) -> Document:
    card = {
        "number": customer["id"],
        "name": customer["company"],
        "firstName": customer["first name"],
        "zip": str(customer["postal code"]),
        "limit": _number(customer["credit limit"]),
        "discount": customer["discount %"],
        "newsletter": _truth(customer["newsletter"]),
        "label": f"{customer['company']}, {customer['city']}",
    }
    if "e-mail" in customer:
        card["email"] = customer["e-mail"]
    if "vat" in customer:
        card["vatNumber"] = customer["vat"]
    return card


def _lines(order: Document) -> Document:
    number = order["number"]
    return {"order": number, "lines": [_line(item, number) for item in order["items"]]}


def _line(item: Document, number: int) -> Document:
    line = {
        "item": item["sku"],
        "text": item["name"],
        "quantity": item["qty"],
        "price": _number(item["price"]),
        "taxed": _truth(item["taxed"]),
        "order": number,
        "label": f"{item['sku']} x {item['qty']}",
    }
    if "ean" in item:
        line["ean"] = str(item["ean"])
    return line


def _number(value: Any) -> int | float:
    if not isinstance(value, str):
        return value or 0
    try:
        return float(value) if value else 0
    except ValueError:
        return 0


def _truth(value: Any) -> bool:
    return value is not None and value is not False and value not in ("false", "off", "no")


def _erp_order(order: Document) -> Document:
    number, channel = order["Order No."], order["x-channel"]
    totals, items, notes = order["totals"], order["items"], order["notes"]
    discount = order["discounts"][0] if order["discounts"] else {}
    payment = order["payment"]
    generated: Document = {
        "header": {
            "externalNumber": number,
            "shopId": str(order["id"]),
            "orderedAt": order["created_at"],
            "status": order["status"],
            "salesChannel": channel,
            "currency": order["currency"],
            "isTest": _truth(order["test"]),
            "documentType": "ZWEB",
            "companyCode": 1000,
            "taxIncluded": True,
            "approvedBy": None,
            "origin": {"system": "webshop", "interface": "orders", "version": 3},
            "reference": f"{number} / {channel}",
        },
        "soldTo": _sold_to(order),
        "shipTo": _ship_to(order["Ship To"]),
        "lines": [_erp_line(item, number) for item in items],
        "delivery": _delivery(order["shipping"]),
        "payment": {
            "method": payment["provider"],
            "reference": str(payment["transaction-id"]),
            "captured": _truth(payment["captured"]),
            "fee": _number(payment["fee"]),
        },
        "amounts": {
            "net": _number(totals["net"]),
            "tax": _number(totals["tax"]),
            "gross": _number(totals["gross"]),
            "open": _number(totals["open"]),
            "discount": {"value": _number(discount.get("amount"))},
        },
        "texts": {"summary": f"{items[0]['sku']} … {items[-1]['sku']}: {totals['gross']} {order['currency']}"},
        "custom": {"Schlagwörter": order["tags"]},
    }
    if "code" in discount:
        generated["amounts"]["discount"]["code"] = discount["code"]
    if notes:
        generated["texts"] |= {"customer": notes[0], "internal": notes[-1]}
    if meta := order.get("meta"):
        generated["custom"] |= {
            "Z.Kampagne": meta["utm.source"],
            "utm-campaign": meta["utm.campaign"],
            "Gerät": meta["browser & OS"],
        }
    if billing := order.get("Rechnungsadresse"):
        generated["billTo"] = {
            "street": billing["Straße"],
            "houseNumber": str(billing["Hausnummer"]),
            "postalCode": str(billing["PLZ"]),
            "city": billing["Ort"],
            "country": billing["Land"],
        }
    return generated


def _sold_to(order: Document) -> Document:
    customer = order["customer"]
    sold_to = {
        "customerNumber": customer["Kundennummer"],
        "debtor": _number(customer["Kundennummer"]),
        "name": f"{customer['first name']} {customer['last name']}",
        "title": customer["Titel"],
        "oneTime": _truth(order["guest checkout"]),
        "contact": {
            "email": customer["e-mail"],
            "phone": customer["phone"],
            "newsletter": _truth(customer["newsletter"]),
        },
    }
    if company := customer.get("company"):
        sold_to["company"] = company["name"]
        if "USt-IdNr." in company:
            sold_to["vatNumber"] = company["USt-IdNr."]
    return sold_to


def _ship_to(address: Document) -> Document:
    ship_to = {
        "name": address["Name"],
        "street": f"{address['Straße']} {address['Hausnummer']}",
        "postalCode": str(address["Postal Code"]),
        "city": address["City"],
        "country": address["Country"],
        "careOf": address["c/o"],
    }
    if "delivery.note" in address:
        ship_to["instructions"] = address["delivery.note"]
    return ship_to


def _erp_line(item: Document, number: str) -> Document:
    line = {
        "material": item["sku"],
        "description": item["name"],
        "ean": item["ean"],
        "quantity": _number(item["qty"]),
        "unitPrice": _number(item["unit price"]),
        "taxRate": item["tax %"],
        "weightKg": _number(item["weight kg"]),
        "customerReference": number,
        "itemCategory": "TAN",
    }
    if options := item["options"]:
        if "Größe" in options:
            line["variant"] = {"size": options["Größe"], "colour": options["Farbe"]}
        else:
            line["variant"] = {"colour": options["Farbe"]}
    return line


def _delivery(shipping: Document) -> Document:
    delivery = {
        "carrier": shipping["method"],
        "charge": _number(shipping["price"]),
        "freeFrom": shipping["free.above"],
    }
    if "Packstation" in shipping:
        delivery["lockerNumber"] = shipping["Packstation"]
    return delivery
