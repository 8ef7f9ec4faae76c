"""The three mappings by hand in Python, on text as three libraries read and write it."""

import json
from collections.abc import Callable
from typing import Any, TypedDict

import msgspec
import orjson

from benchmarks.by_hand import erp_order
from benchmarks.by_hand_array import order_lines
from benchmarks.by_hand_flat import customer_card
from benchmarks.peers.form import Form, OnDocument, Peer, with_orjson


def with_json() -> Peer:
    """The standard library."""
    return Peer(_json_form(customer_card), _json_form(erp_order), _json_form(order_lines))


def with_only_orjson() -> Peer:
    """The fastest library that reads all there is."""
    return Peer(with_orjson(customer_card), with_orjson(erp_order), with_orjson(order_lines))


def with_msgspec() -> Peer:
    """The library that can pass over what is not declared; what is declared otherwise than it comes is read whole."""
    return Peer(
        _msgspec_form(customer_card, _Customer), _msgspec_form(erp_order, _Order), _msgspec_form(order_lines, _Items)
    )


def orjson_alone(line: bytes) -> bytes:
    """A line read and written again, and nothing mapped."""
    written: bytes = orjson.dumps(orjson.loads(line))
    return written


def _json_form(on_document: OnDocument) -> Form:
    write = json.JSONEncoder(ensure_ascii=False, separators=(",", ":")).encode

    def on_line(line: bytes) -> bytes:
        return write(on_document(json.loads(line))).encode()

    return Form(on_document, lambda lines: map(on_line, lines))


def _msgspec_form(on_document: OnDocument, declared: type) -> Form:
    read_declared: Callable[[bytes], Any] = msgspec.json.Decoder(declared).decode
    read_all = msgspec.json.Decoder().decode
    write = msgspec.json.Encoder().encode

    def on_line(line: bytes) -> bytes:
        try:
            document = read_declared(line)
        except msgspec.ValidationError:
            document = read_all(line)
        return write(on_document(document))

    return Form(on_document, lambda lines: map(on_line, lines))


_Customer = TypedDict(
    "_Customer",
    {
        "id": Any,
        "company": Any,
        "first name": Any,
        "e-mail": Any,
        "vat": Any,
        "postal code": Any,
        "credit limit": Any,
        "discount %": Any,
        "newsletter": Any,
        "city": Any,
    },
    total=False,
)


class _Item(TypedDict, total=False):
    sku: Any
    name: Any
    qty: Any
    price: Any
    taxed: Any
    ean: Any


class _Items(TypedDict, total=False):
    number: Any
    items: list[_Item]


_Company = TypedDict("_Company", {"name": Any, "USt-IdNr.": Any}, total=False)
_Person = TypedDict(
    "_Person",
    {
        "Kundennummer": Any,
        "Titel": Any,
        "first name": Any,
        "last name": Any,
        "e-mail": Any,
        "phone": Any,
        "newsletter": Any,
        "company": _Company | None,
    },
    total=False,
)
_Shipping = TypedDict("_Shipping", {"method": Any, "price": Any, "free.above": Any, "Packstation": Any}, total=False)
_Payment = TypedDict("_Payment", {"provider": Any, "transaction-id": Any, "captured": Any, "fee": Any}, total=False)
_Meta = TypedDict("_Meta", {"utm.source": Any, "utm.campaign": Any, "browser & OS": Any}, total=False)
_Ware = TypedDict(
    "_Ware",
    {
        "sku": Any,
        "name": Any,
        "ean": Any,
        "qty": Any,
        "unit price": Any,
        "tax %": Any,
        "weight kg": Any,
        "options": Any,
    },
    total=False,
)
_Order = TypedDict(
    "_Order",
    {
        "Order No.": Any,
        "id": Any,
        "created_at": Any,
        "status": Any,
        "x-channel": Any,
        "currency": Any,
        "test": Any,
        "guest checkout": Any,
        "customer": _Person,
        "Rechnungsadresse": Any,  # all of it and of what follows as Any is mapped
        "Ship To": Any,
        "items": list[_Ware],
        "discounts": Any,
        "shipping": _Shipping,
        "payment": _Payment,
        "totals": Any,
        "notes": Any,
        "tags": Any,
        "meta": _Meta,
    },
    total=False,
)
