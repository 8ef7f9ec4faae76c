"""The three mappings by hand from the structs of msgspec to structs: only what is mapped is read, by the same rules.

A struct's member that is not there is UNSET, or None where that is no difference, and a struct is written without those
that are UNSET. What comes otherwise than it is declared (a text in place of an object) is read whole and goes the way
of the code by hand on documents.
"""

from collections.abc import Callable
from typing import Any

import msgspec
from msgspec import UNSET, Struct, field

from benchmarks.by_hand import erp_order
from benchmarks.by_hand_array import order_lines
from benchmarks.by_hand_flat import customer_card
from benchmarks.peers.by_hand_struct_values import own, text_of, words
from benchmarks.peers.by_hand_structs_order import Order, erp_order_of
from benchmarks.peers.form import Form, OnDocument, Peer
from designer.engine.types import to_boolean, to_number


def peer() -> Peer:
    return Peer(
        flat=_form(_Customer, _card, customer_card),
        order=_form(Order, erp_order_of, erp_order),
        array=_form(_Items, _lines, order_lines),
    )


def _form(declared: type[Struct], generate: Callable[[Any], Struct], on_document: OnDocument) -> Form:
    read_declared: Callable[[bytes], Any] = msgspec.json.Decoder(declared).decode
    read_all = msgspec.json.Decoder().decode
    write = msgspec.json.Encoder().encode

    def on_line(line: bytes) -> bytes:
        try:
            record = read_declared(line)
        except msgspec.ValidationError:
            return write(on_document(read_all(line)))
        return write(generate(record))

    return Form(on_document, lambda lines: map(on_line, lines))


class _Customer(Struct, gc=False):
    id: Any = UNSET
    company: Any = UNSET
    first_name: Any = field(name="first name", default=UNSET)
    email: Any = field(name="e-mail", default=UNSET)
    vat: Any = UNSET
    postal_code: Any = field(name="postal code", default=UNSET)
    credit_limit: Any = field(name="credit limit", default=None)
    discount: Any = field(name="discount %", default=None)
    newsletter: Any = None
    city: Any = None


class _Card(Struct, gc=False):
    number: Any
    name: Any
    firstName: Any
    email: Any
    vatNumber: Any
    zip: Any
    limit: int | float
    discount: int | float
    newsletter: bool
    label: str


def _card(customer: _Customer) -> _Card:
    return _Card(
        own(customer.id),
        own(customer.company),
        own(customer.first_name),
        own(customer.email),
        own(customer.vat),
        text_of(customer.postal_code),
        to_number(customer.credit_limit),
        to_number(customer.discount),
        to_boolean(customer.newsletter),
        f"{words(customer.company)}, {words(customer.city)}",
    )


class _Item(Struct, gc=False):
    sku: Any = UNSET
    name: Any = UNSET
    qty: Any = None
    price: Any = None
    taxed: Any = None
    ean: Any = UNSET


class _Items(Struct, gc=False):
    number: Any = UNSET
    items: list[_Item] | None = None


class _Line(Struct, gc=False):
    item: Any
    text: Any
    quantity: int | float
    price: int | float
    taxed: bool
    ean: Any
    order: Any
    label: str


class _Lines(Struct, gc=False):
    order: Any
    lines: Any


def _lines(order: _Items) -> _Lines:
    number = own(order.number)
    return _Lines(number, UNSET if order.items is None else [_line(item, number) for item in order.items])


def _line(item: _Item, number: Any) -> _Line:
    return _Line(
        own(item.sku),
        own(item.name),
        to_number(item.qty),
        to_number(item.price),
        to_boolean(item.taxed),
        text_of(item.ean),
        number,
        f"{words(item.sku)} x {words(item.qty)}",
    )
