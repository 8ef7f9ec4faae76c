"""The three mappings as programs of jq, which reads and writes text itself; a loaded document becomes text for it."""

from collections.abc import Iterable, Iterator
from typing import Any, Final

import jq

from benchmarks.peers.form import Form, Peer


def peer() -> Peer:
    return Peer(flat=_form(_FLAT), order=_form(_ORDER), array=_form(_ARRAY))


def _form(program: str) -> Form:
    compiled = jq.compile(_WORDS + program)

    def on_document(document: Any) -> Any:
        return compiled.input_value(document).first()

    def on_lines(lines: Iterable[bytes]) -> Iterator[bytes]:
        generated: str = compiled.input_text(b"\n".join(lines).decode()).text()
        return iter(generated.encode().split(b"\n"))

    return Form(on_document, on_lines)


_WORDS: Final = """
def number: if type == "number" then . elif type == "string" then (trim | tonumber? // 0) else 0 end;
def truth: . != null and . != false and . != "false" and . != "off" and . != "no";
"""

_FLAT: Final = """
{
  number: .id,
  name: .company,
  firstName: ."first name",
  zip: (."postal code" | tostring),
  limit: (."credit limit" | number),
  discount: (."discount %" | number),
  newsletter: (.newsletter | truth),
  label: "\\(.company), \\(.city)"
}
+ (if has("e-mail") then {email: ."e-mail"} else {} end)
+ (if has("vat") then {vatNumber: .vat} else {} end)
"""

_ARRAY: Final = """
.number as $number
| {
    order: $number,
    lines: [
      .items[]
      | {
          item: .sku,
          text: .name,
          quantity: (.qty | number),
          price: (.price | number),
          taxed: (.taxed | truth),
          order: $number,
          label: "\\(.sku) x \\(.qty)"
        }
        + (if has("ean") then {ean: (.ean | tostring)} else {} end)
    ]
  }
"""

_ORDER: Final = """
def if_there($name; $wanted): if has($name) then {($wanted): .[$name]} else {} end;
."Order No." as $number
| {
  header: {
    externalNumber: ."Order No.",
    shopId: (.id | tostring),
    orderedAt: .created_at,
    status,
    salesChannel: ."x-channel",
    currency,
    isTest: (.test | truth),
    documentType: "ZWEB",
    companyCode: 1000,
    taxIncluded: true,
    approvedBy: null,
    origin: {system: "webshop", interface: "orders", version: 3},
    reference: "\\(."Order No.") / \\(."x-channel")"
  },
  soldTo: (
    {
      customerNumber: .customer.Kundennummer,
      debtor: (.customer.Kundennummer | number),
      name: (.customer | "\\(."first name") \\(."last name")"),
      title: .customer.Titel,
      oneTime: (."guest checkout" | truth),
      contact: (.customer | {email: ."e-mail", phone, newsletter: (.newsletter | truth)})
    }
    + ((.customer.company // {}) | if_there("name"; "company") + if_there("USt-IdNr."; "vatNumber"))
  ),
  shipTo: (
    ."Ship To"
    | {
        name: .Name,
        street: "\\(."Straße") \\(.Hausnummer)",
        postalCode: (."Postal Code" | tostring),
        city: .City,
        country: .Country,
        careOf: ."c/o"
      }
      + if_there("delivery.note"; "instructions")
  ),
  lines: [
    .items[]
    | {
        material: .sku,
        description: .name,
        ean,
        quantity: (.qty | number),
        unitPrice: (."unit price" | number),
        taxRate: (."tax %" | number),
        weightKg: (."weight kg" | number),
        customerReference: $number,
        itemCategory: "TAN"
      }
      + (if .options then {variant: (.options | if_there("Größe"; "size") + if_there("Farbe"; "colour"))} else {} end)
  ],
  delivery: (
    .shipping
    | {carrier: .method, charge: (.price | number), freeFrom: ."free.above"} + if_there("Packstation"; "lockerNumber")
  ),
  payment: (.payment | {
    method: .provider,
    reference: (."transaction-id" | tostring),
    captured: (.captured | truth),
    fee: (.fee | number)
  }),
  amounts: {
    net: (.totals.net | number),
    tax: (.totals.tax | number),
    gross: (.totals.gross | number),
    open: (.totals.open | number),
    discount: ({value: (.discounts[0].amount | number)} + ((.discounts[0] // {}) | if_there("code"; "code")))
  },
  texts: (
    (if .notes == [] then {} else {customer: .notes[0], internal: .notes[-1]} end)
    + {summary: "\\(.items[0].sku) … \\(.items[-1].sku): \\(.totals.gross) \\(.currency)"}
  ),
  custom: (
    {"Schlagwörter": .tags}
    + ((.meta // {})
      | if_there("utm.source"; "Z.Kampagne") + if_there("utm.campaign"; "utm-campaign")
        + if_there("browser & OS"; "Gerät"))
  )
}
+ (if has("Rechnungsadresse") then {
    billTo: (.Rechnungsadresse | {
      street: ."Straße",
      houseNumber: (.Hausnummer | tostring),
      postalCode: (.PLZ | tostring),
      city: .Ort,
      country: .Land
    })
  } else {} end)
"""
