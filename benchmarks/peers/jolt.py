"""The three mappings as chains of JOLT: modify for expressions, shift for places and booleans, modify for the types.

A boolean becomes `#true` or `#false` by the value that shift meets, since JOLT's `toBoolean` knows only those words.
"""

from typing import Any, Final

from pyjolt import Chainr

from benchmarks.peers.form import Document, Form, Peer, with_orjson


def peer() -> Peer:
    return Peer(flat=_form(_FLAT), order=_form(_ORDER), array=_form(_ARRAY))


def _form(steps: list[dict[str, Any]]) -> Form:
    chain = Chainr.from_spec(steps)

    def on_document(document: Document) -> Document:
        return chain.apply(document)

    return with_orjson(on_document)


def _step(operation: str, spec: dict[str, Any]) -> dict[str, Any]:
    return {"operation": operation, "spec": spec}


def _boolean(place: str) -> dict[str, Any]:
    return {"false|off|no": {"#false": place}, "*": {"#true": place}}


_NUMBER: Final = ["=toDouble", 0]

_FLAT: Final = [
    _step("modify-overwrite-beta", {"label": "=concat(@(1,company),', ',@(1,city))"}),
    _step(
        "shift",
        {
            "id": "number",
            "company": "name",
            "first name": "firstName",
            "e-mail": "email",
            "vat": "vatNumber",
            "postal code": "zip",
            "credit limit": "limit",
            "discount %": "discount",
            "newsletter": _boolean("newsletter"),
            "label": "label",
        },
    ),
    _step(
        "modify-overwrite-beta",
        {"zip": "=toString", "limit": _NUMBER, "discount": _NUMBER, "newsletter": "=toBoolean"},
    ),
]

_ARRAY: Final = [
    _step("modify-overwrite-beta", {"items": {"*": {"label": "=concat(@(1,sku),' x ',@(1,qty))"}}}),
    _step(
        "shift",
        {
            "number": "order",
            "items": {
                "*": {
                    "sku": "lines[&1].item",
                    "name": "lines[&1].text",
                    "qty": "lines[&1].quantity",
                    "price": "lines[&1].price",
                    "taxed": {
                        "false|off|no": {"#false": "lines[&3].taxed"},
                        "*": {"#true": "lines[&3].taxed"},
                    },
                    "ean": "lines[&1].ean",
                    "@(2,number)": "lines[&1].order",
                    "label": "lines[&1].label",
                }
            },
        },
    ),
    _step(
        "modify-overwrite-beta",
        {"lines": {"*": {"quantity": _NUMBER, "price": _NUMBER, "taxed": "=toBoolean", "ean?": "=toString"}}},
    ),
]


_ORDER: Final = [
    _step(
        "modify-overwrite-beta",
        {
            "reference": r"=concat(@(1,Order No\.),' / ',@(1,x-channel))",
            "customer": {"name": "=concat(@(1,first name),' ',@(1,last name))"},
            "Ship To": {"street": "=concat(@(1,Straße),' ',@(1,Hausnummer))"},
            "payment": {"fee": "=trim"},
            "first": "=firstElement(@(1,items))",
            "last": "=lastElement(@(1,items))",
            "summary": "=concat(@(1,first.sku),' … ',@(1,last.sku),': ',@(1,totals.gross),' ',@(1,currency))",
            "customer note": "=firstElement(@(1,notes))",
            "internal note": "=lastElement(@(1,notes))",
        },
    ),
    _step(
        "shift",
        {
            "Order No\\.": "header.externalNumber",
            "id": "header.shopId",
            "created_at": "header.orderedAt",
            "status": "header.status",
            "x-channel": "header.salesChannel",
            "currency": "header.currency",
            "test": _boolean("header.isTest"),
            "reference": "header.reference",
            "customer": {
                "Kundennummer": ["soldTo.customerNumber", "soldTo.debtor"],
                "name": "soldTo.name",
                "Titel": "soldTo.title",
                "company": {"name": "soldTo.company", "USt-IdNr\\.": "soldTo.vatNumber"},
                "e-mail": "soldTo.contact.email",
                "phone": "soldTo.contact.phone",
                "newsletter": _boolean("soldTo.contact.newsletter"),
            },
            "guest checkout": _boolean("soldTo.oneTime"),
            "Rechnungsadresse": {
                "Straße": "billTo.street",
                "Hausnummer": "billTo.houseNumber",
                "PLZ": "billTo.postalCode",
                "Ort": "billTo.city",
                "Land": "billTo.country",
            },
            "Ship To": {
                "Name": "shipTo.name",
                "street": "shipTo.street",
                "Postal Code": "shipTo.postalCode",
                "City": "shipTo.city",
                "Country": "shipTo.country",
                "c/o": "shipTo.careOf",
                "delivery\\.note": "shipTo.instructions",
            },
            "items": {
                "*": {
                    "sku": "lines[&1].material",
                    "name": "lines[&1].description",
                    "ean": "lines[&1].ean",
                    "qty": "lines[&1].quantity",
                    "unit price": "lines[&1].unitPrice",
                    "tax %": "lines[&1].taxRate",
                    "weight kg": "lines[&1].weightKg",
                    "options": {"Größe": "lines[&2].variant.size", "Farbe": "lines[&2].variant.colour"},
                    "@(2,Order No\\.)": "lines[&1].customerReference",
                    "#TAN": "lines[&1].itemCategory",
                }
            },
            "shipping": {
                "method": "delivery.carrier",
                "price": "delivery.charge",
                "free\\.above": "delivery.freeFrom",
                "Packstation": "delivery.lockerNumber",
            },
            "payment": {
                "provider": "payment.method",
                "transaction-id": "payment.reference",
                "captured": _boolean("payment.captured"),
                "fee": "payment.fee",
            },
            "totals": {
                "net": "amounts.net",
                "tax": "amounts.tax",
                "gross": "amounts.gross",
                "open": "amounts.open",
            },
            "discounts": {"0": {"code": "amounts.discount.code", "amount": "amounts.discount.value"}},
            "customer note": "texts.customer",
            "internal note": "texts.internal",
            "summary": "texts.summary",
            "meta": {
                "utm\\.source": "custom.Z\\.Kampagne",
                "utm\\.campaign": "custom.utm-campaign",
                "browser \\& OS": "custom.Gerät",
            },
            "tags": "custom.Schlagwörter",
        },
    ),
    _step(
        "modify-overwrite-beta",
        {
            "header": {"shopId": "=toString", "isTest": "=toBoolean", "approvedBy": None},
            "soldTo": {"debtor": _NUMBER, "oneTime": "=toBoolean", "contact": {"newsletter": "=toBoolean"}},
            "billTo?": {"houseNumber": "=toString", "postalCode": "=toString"},
            "shipTo": {"postalCode": "=toString"},
            "lines": {
                "*": {"quantity": _NUMBER, "unitPrice": _NUMBER, "taxRate": _NUMBER, "weightKg": _NUMBER},
            },
            "delivery": {"charge": _NUMBER},
            "payment": {"reference": "=toString", "captured": "=toBoolean", "fee": _NUMBER},
            "amounts": {
                "net": _NUMBER,
                "tax": _NUMBER,
                "gross": _NUMBER,
                "open": _NUMBER,
                "discount": {"value": _NUMBER},
            },
        },
    ),
    _step(
        "default",
        {
            "header": {
                "documentType": "ZWEB",
                "companyCode": 1000,
                "taxIncluded": True,
                "origin": {"system": "webshop", "interface": "orders", "version": 3},
            },
        },
    ),
]
