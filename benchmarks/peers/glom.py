"""The three mappings as specs of glom: what is missing is skipped, conversions are those of the code by hand."""

from typing import Any, Final

from glom import SKIP, Coalesce, Glommer, Invoke, S, Spec, T, Val

from benchmarks.peers.form import Document, Form, Peer, with_orjson
from designer.engine.types import to_boolean, to_number, to_text


def peer() -> Peer:
    return Peer(flat=_form(_FLAT), order=_form(_ORDER), array=_form(_ARRAY))


def _form(spec: Any) -> Form:
    made, glom = Spec(spec), Glommer().glom

    def on_document(document: Document) -> Document:
        return glom(document, made)

    return with_orjson(on_document)


def _found(path: Any) -> Any:
    return Coalesce(path, default=SKIP)


def _text(path: Any) -> Any:
    return Coalesce((path, to_text), default=SKIP)


def _number(path: Any) -> Any:
    return (Coalesce(path, default=None), to_number)


def _boolean(path: Any) -> Any:
    return (Coalesce(path, default=None), to_boolean)


def _words(template: str, *paths: Any) -> Any:
    return Invoke(template.format).specs(*(Coalesce((path, _word), default="") for path in paths))


def _word(value: Any) -> str:
    return "" if value is None else to_text(value)


_FLAT: Final = {
    "number": _found("id"),
    "name": _found("company"),
    "firstName": _found("first name"),
    "email": _found("e-mail"),
    "vatNumber": _found("vat"),
    "zip": _text("postal code"),
    "limit": _number("credit limit"),
    "discount": _number("discount %"),
    "newsletter": _boolean("newsletter"),
    "label": _words("{}, {}", "company", "city"),
}

_ARRAY: Final = (
    S(number=T["number"]),
    {
        "order": "number",
        "lines": (
            "items",
            [
                {
                    "item": _found("sku"),
                    "text": _found("name"),
                    "quantity": _number("qty"),
                    "price": _number("price"),
                    "taxed": _boolean("taxed"),
                    "ean": _text("ean"),
                    "order": S.number,
                    "label": _words("{} x {}", "sku", "qty"),
                }
            ],
        ),
    },
)

_ORDER: Final = {
    "header": {
        "externalNumber": _found(T["Order No."]),
        "shopId": _text("id"),
        "orderedAt": _found("created_at"),
        "status": _found("status"),
        "salesChannel": _found("x-channel"),
        "currency": _found("currency"),
        "isTest": _boolean("test"),
        "documentType": Val("ZWEB"),
        "companyCode": Val(1000),
        "taxIncluded": Val(True),
        "approvedBy": Val(None),
        "origin": Val({"system": "webshop", "interface": "orders", "version": 3}),
        "reference": _words("{} / {}", T["Order No."], "x-channel"),
    },
    "soldTo": {
        "customerNumber": _found("customer.Kundennummer"),
        "debtor": _number("customer.Kundennummer"),
        "name": _words("{} {}", "customer.first name", "customer.last name"),
        "title": _found("customer.Titel"),
        "company": _found("customer.company.name"),
        "vatNumber": _found(T["customer"]["company"]["USt-IdNr."]),
        "oneTime": _boolean("guest checkout"),
        "contact": {
            "email": _found("customer.e-mail"),
            "phone": _found("customer.phone"),
            "newsletter": _boolean("customer.newsletter"),
        },
    },
    "billTo": Coalesce(
        (
            "Rechnungsadresse",
            {
                "street": _found("Straße"),
                "houseNumber": _text("Hausnummer"),
                "postalCode": _text("PLZ"),
                "city": _found("Ort"),
                "country": _found("Land"),
            },
        ),
        default=SKIP,
    ),
    "shipTo": {
        "name": _found("Ship To.Name"),
        "street": _words("{} {}", "Ship To.Straße", "Ship To.Hausnummer"),
        "postalCode": _text("Ship To.Postal Code"),
        "city": _found("Ship To.City"),
        "country": _found("Ship To.Country"),
        "careOf": _found("Ship To.c/o"),
        "instructions": _found(T["Ship To"]["delivery.note"]),
    },
    "lines": (
        S(number=T["Order No."]),
        "items",
        [
            {
                "material": _found("sku"),
                "description": _found("name"),
                "ean": _found("ean"),
                "quantity": _number("qty"),
                "unitPrice": _number("unit price"),
                "taxRate": _number("tax %"),
                "weightKg": _number("weight kg"),
                "variant": Coalesce(
                    ("options", {"size": _found("Größe"), "colour": _found("Farbe")}), skip=({},), default=SKIP
                ),
                "customerReference": S.number,
                "itemCategory": Val("TAN"),
            }
        ],
    ),
    "delivery": {
        "carrier": _found("shipping.method"),
        "charge": _number("shipping.price"),
        "freeFrom": _found(T["shipping"]["free.above"]),
        "lockerNumber": _found("shipping.Packstation"),
    },
    "payment": {
        "method": _found("payment.provider"),
        "reference": _text("payment.transaction-id"),
        "captured": _boolean("payment.captured"),
        "fee": _number("payment.fee"),
    },
    "amounts": {
        "net": _number("totals.net"),
        "tax": _number("totals.tax"),
        "gross": _number("totals.gross"),
        "open": _number("totals.open"),
        "discount": {"code": _found("discounts.0.code"), "value": _number("discounts.0.amount")},
    },
    "texts": {
        "customer": _found(T["notes"][0]),
        "internal": _found(T["notes"][-1]),
        "summary": _words("{} … {}: {} {}", T["items"][0]["sku"], T["items"][-1]["sku"], "totals.gross", "currency"),
    },
    "custom": {
        "Z.Kampagne": _found(T["meta"]["utm.source"]),
        "utm-campaign": _found(T["meta"]["utm.campaign"]),
        "Schlagwörter": _found("tags"),
        "Gerät": _found("meta.browser & OS"),
    },
}
