"""The order of samples/shop-order-to-erp by hand from structs to structs, by the rules of the language."""

from typing import Any, Final

from msgspec import UNSET, Struct, field

from benchmarks.peers.by_hand_struct_values import own, text_of, words
from designer.engine.types import to_boolean, to_number


class Company(Struct, gc=False):
    name: Any = UNSET
    vat_number: Any = field(name="USt-IdNr.", default=UNSET)


class Customer(Struct, gc=False):
    number: Any = field(name="Kundennummer", default=UNSET)
    title: Any = field(name="Titel", default=UNSET)
    first_name: Any = field(name="first name", default=None)
    last_name: Any = field(name="last name", default=None)
    email: Any = field(name="e-mail", default=UNSET)
    phone: Any = UNSET
    newsletter: Any = None
    company: Company | None = None


class Billing(Struct, gc=False):
    street: Any = field(name="Straße", default=UNSET)
    house_number: Any = field(name="Hausnummer", default=UNSET)
    postal_code: Any = field(name="PLZ", default=UNSET)
    city: Any = field(name="Ort", default=UNSET)
    country: Any = field(name="Land", default=UNSET)


class Shipping(Struct, gc=False):
    name: Any = field(name="Name", default=UNSET)
    street: Any = field(name="Straße", default=None)
    house_number: Any = field(name="Hausnummer", default=None)
    postal_code: Any = field(name="Postal Code", default=UNSET)
    city: Any = field(name="City", default=UNSET)
    country: Any = field(name="Country", default=UNSET)
    care_of: Any = field(name="c/o", default=UNSET)
    note: Any = field(name="delivery.note", default=UNSET)


class Options(Struct, gc=False):
    size: Any = field(name="Größe", default=UNSET)
    colour: Any = field(name="Farbe", default=UNSET)


class Item(Struct, gc=False):
    sku: Any = UNSET
    name: Any = UNSET
    ean: Any = UNSET
    qty: Any = None
    unit_price: Any = field(name="unit price", default=None)
    tax: Any = field(name="tax %", default=None)
    weight: Any = field(name="weight kg", default=None)
    options: Options | None = None


class Discount(Struct, gc=False):
    code: Any = UNSET
    amount: Any = None


class Parcel(Struct, gc=False):
    method: Any = UNSET
    price: Any = None
    free_above: Any = field(name="free.above", default=UNSET)
    locker: Any = field(name="Packstation", default=UNSET)


class Paid(Struct, gc=False):
    provider: Any = UNSET
    transaction: Any = field(name="transaction-id", default=UNSET)
    captured: Any = None
    fee: Any = None


class Totals(Struct, gc=False):
    net: Any = None
    tax: Any = None
    gross: Any = None
    open: Any = None


class Meta(Struct, gc=False):
    source: Any = field(name="utm.source", default=UNSET)
    campaign: Any = field(name="utm.campaign", default=UNSET)
    browser: Any = field(name="browser & OS", default=UNSET)


class Order(Struct, gc=False):
    """An order of the shop: what is mapped of it."""

    number: Any = field(name="Order No.", default=UNSET)
    id: Any = UNSET
    created_at: Any = UNSET
    status: Any = UNSET
    channel: Any = field(name="x-channel", default=UNSET)
    currency: Any = UNSET
    test: Any = None
    guest: Any = field(name="guest checkout", default=None)
    customer: Customer | None = None
    billing: Billing | None = field(name="Rechnungsadresse", default=None)
    shipping: Shipping | None = field(name="Ship To", default=None)
    items: list[Item] | None = None
    discounts: list[Discount] | None = None
    parcel: Parcel | None = field(name="shipping", default=None)
    payment: Paid | None = None
    totals: Totals | None = None
    notes: Any = None
    tags: Any = UNSET
    meta: Meta | None = None


_NO_COMPANY: Final = Company()
_NO_CUSTOMER: Final = Customer()
_NO_BILLING: Final = Billing()
_NO_SHIPPING: Final = Shipping()
_NO_OPTIONS: Final = Options()
_NO_ITEM: Final = Item()
_NO_DISCOUNT: Final = Discount()
_NO_PARCEL: Final = Parcel()
_NO_PAYMENT: Final = Paid()
_NO_TOTALS: Final = Totals()
_NO_META: Final = Meta()


class _Origin(Struct, gc=False):
    system: str
    interface: str
    version: int


class _Header(Struct, gc=False):
    externalNumber: Any
    shopId: Any
    orderedAt: Any
    status: Any
    salesChannel: Any
    currency: Any
    isTest: bool
    documentType: str
    companyCode: int
    taxIncluded: bool
    approvedBy: None
    origin: _Origin
    reference: str


class _Contact(Struct, gc=False):
    email: Any
    phone: Any
    newsletter: bool


class _SoldTo(Struct, gc=False):
    customerNumber: Any
    debtor: int | float
    name: str
    title: Any
    company: Any
    vatNumber: Any
    oneTime: bool
    contact: _Contact


class _BillTo(Struct, gc=False):
    street: Any
    houseNumber: Any
    postalCode: Any
    city: Any
    country: Any


class _ShipTo(Struct, gc=False):
    name: Any
    street: str
    postalCode: Any
    city: Any
    country: Any
    careOf: Any
    instructions: Any


class _Variant(Struct, gc=False):
    size: Any
    colour: Any


class _Line(Struct, gc=False):
    material: Any
    description: Any
    ean: Any
    quantity: int | float
    unitPrice: int | float
    taxRate: int | float
    weightKg: int | float
    variant: Any
    customerReference: Any
    itemCategory: str


class _Delivery(Struct, gc=False):
    carrier: Any
    charge: int | float
    freeFrom: Any
    lockerNumber: Any


class _Payment(Struct, gc=False):
    method: Any
    reference: Any
    captured: bool
    fee: int | float


class _Discount(Struct, gc=False):
    code: Any
    value: int | float


class _Amounts(Struct, gc=False):
    net: int | float
    tax: int | float
    gross: int | float
    open: int | float
    discount: _Discount


class _Texts(Struct, gc=False):
    customer: Any
    internal: Any
    summary: str


class _Custom(Struct, gc=False):
    campaign: Any = field(name="Z.Kampagne")
    utm: Any = field(name="utm-campaign")
    tags: Any = field(name="Schlagwörter")
    device: Any = field(name="Gerät")


class _ErpOrder(Struct, gc=False):
    header: _Header
    soldTo: _SoldTo
    billTo: Any
    shipTo: _ShipTo
    lines: Any
    delivery: _Delivery
    payment: _Payment
    amounts: _Amounts
    texts: _Texts
    custom: Any


_ORIGIN: Final = _Origin("webshop", "orders", 3)


def erp_order_of(order: Order) -> _ErpOrder:
    """The ERP's sales order for an order of the shop."""
    number, items = own(order.number), order.items
    totals = order.totals or _NO_TOTALS
    first, last = (items[0], items[-1]) if items else (_NO_ITEM, _NO_ITEM)
    discount = order.discounts[0] if order.discounts else _NO_DISCOUNT
    parcel, paid = order.parcel or _NO_PARCEL, order.payment or _NO_PAYMENT
    has_notes = isinstance(order.notes, list) and order.notes
    return _ErpOrder(
        _Header(
            number,
            text_of(order.id),
            own(order.created_at),
            own(order.status),
            own(order.channel),
            own(order.currency),
            to_boolean(order.test),
            "ZWEB",
            1000,
            True,
            None,
            _ORIGIN,
            f"{words(order.number)} / {words(order.channel)}",
        ),
        _sold_to(order.customer or _NO_CUSTOMER, order.guest),
        _bill_to(order.billing or _NO_BILLING),
        _ship_to(order.shipping or _NO_SHIPPING),
        UNSET if items is None else [_line(item, number) for item in items],
        _Delivery(own(parcel.method), to_number(parcel.price), own(parcel.free_above), own(parcel.locker)),
        _Payment(own(paid.provider), text_of(paid.transaction), to_boolean(paid.captured), to_number(paid.fee)),
        _Amounts(
            to_number(totals.net),
            to_number(totals.tax),
            to_number(totals.gross),
            to_number(totals.open),
            _Discount(own(discount.code), to_number(discount.amount)),
        ),
        _Texts(
            own(order.notes[0]) if has_notes else UNSET,
            own(order.notes[-1]) if has_notes else UNSET,
            f"{words(first.sku)} … {words(last.sku)}: {words(totals.gross)} {words(order.currency)}",
        ),
        _custom(order.meta or _NO_META, order.tags),
    )


def _sold_to(customer: Customer, guest: Any) -> _SoldTo:
    company = customer.company or _NO_COMPANY
    return _SoldTo(
        own(customer.number),
        to_number(customer.number) if customer.number is not UNSET else 0,
        f"{words(customer.first_name)} {words(customer.last_name)}",
        own(customer.title),
        own(company.name),
        own(company.vat_number),
        to_boolean(guest),
        _Contact(own(customer.email), own(customer.phone), to_boolean(customer.newsletter)),
    )


def _bill_to(billing: Billing) -> Any:
    if billing == _NO_BILLING:
        return UNSET
    return _BillTo(
        own(billing.street),
        text_of(billing.house_number),
        text_of(billing.postal_code),
        own(billing.city),
        own(billing.country),
    )


def _ship_to(shipping: Shipping) -> _ShipTo:
    return _ShipTo(
        own(shipping.name),
        f"{words(shipping.street)} {words(shipping.house_number)}",
        text_of(shipping.postal_code),
        own(shipping.city),
        own(shipping.country),
        own(shipping.care_of),
        own(shipping.note),
    )


def _line(item: Item, number: Any) -> _Line:
    options = item.options
    return _Line(
        own(item.sku),
        own(item.name),
        own(item.ean),
        to_number(item.qty),
        to_number(item.unit_price),
        to_number(item.tax),
        to_number(item.weight),
        UNSET if options is None or options == _NO_OPTIONS else _Variant(own(options.size), own(options.colour)),
        number,
        "TAN",
    )


def _custom(meta: Meta, tags: Any) -> Any:
    if tags is UNSET and meta == _NO_META:
        return UNSET
    return _Custom(own(meta.source), own(meta.campaign), own(tags), own(meta.browser))
