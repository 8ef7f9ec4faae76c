"""The three mappings as templates of the `jslt` package, which is a template engine over JMESPath.

(The JSLT that is written in Java is another.) What a path of a template finds counts as not found where it is false, 0
or empty, so a template's own keys can hold no booleans and numbers; the expressions of JMESPath that make whole
objects can. Unlike JMESPath alone it reaches the document from inside an element.
"""

from typing import Any, Final

from jslt import JSLT

from benchmarks.peers.form import Document, Form, Peer, with_orjson
from benchmarks.peers.jmespath import FALSE, FLAT


def peer() -> Peer:
    return Peer(flat=_form({"jsl:path": FLAT}), order=_form({"jsl:path": _ORDER}), array=_form(_ARRAY))


def _form(template: dict[str, Any]) -> Form:
    made = JSLT(template)

    def on_document(document: Document) -> Document:
        return made.transform(document, document)  # the root too, which it would keep from the first document

    return with_orjson(on_document)


_ARRAY: Final = {
    "order": {"jsl:path": "number"},
    "lines": {
        "jsl:path": f"""
            items[*].merge(
              {{
                item: sku,
                text: name,
                quantity: to_number(qty) || `0`,
                price: to_number(price) || `0`,
                taxed: !contains({FALSE}, taxed),
                order: root().number,
                label: join(' x ', [sku, to_string(qty)])
              }},
              contains(keys(@), 'ean') && {{ean: to_string(ean)}} || `{{}}`
            )
        """
    },
}

_ORDER: Final = f"""
merge(
  {{
    header: {{
      externalNumber: "Order No.",
      shopId: to_string(id),
      orderedAt: created_at,
      status: status,
      salesChannel: "x-channel",
      currency: currency,
      isTest: !contains({FALSE}, test),
      documentType: 'ZWEB',
      companyCode: `1000`,
      taxIncluded: `true`,
      approvedBy: `null`,
      origin: `{{"system": "webshop", "interface": "orders", "version": 3}}`,
      reference: join(' / ', ["Order No.", "x-channel"])
    }},
    soldTo: merge(
      {{
        customerNumber: customer.Kundennummer,
        debtor: to_number(customer.Kundennummer) || `0`,
        name: join(' ', [customer."first name", customer."last name"]),
        title: customer.Titel,
        oneTime: !contains({FALSE}, "guest checkout"),
        contact: {{
          email: customer."e-mail",
          phone: customer.phone,
          newsletter: !contains({FALSE}, customer.newsletter)
        }}
      }},
      customer.company.name && {{company: customer.company.name}} || `{{}}`,
      customer.company."USt-IdNr." && {{vatNumber: customer.company."USt-IdNr."}} || `{{}}`
    ),
    shipTo: "Ship To".merge(
      {{
        name: Name,
        street: join(' ', ["Stra\\u00dfe", to_string(Hausnummer)]),
        postalCode: to_string("Postal Code"),
        city: City,
        country: Country,
        careOf: "c/o"
      }},
      contains(keys(@), 'delivery.note') && {{instructions: "delivery.note"}} || `{{}}`
    ),
    lines: items[*].merge(
      {{
        material: sku,
        description: name,
        ean: ean,
        quantity: to_number(qty) || `0`,
        unitPrice: to_number("unit price") || `0`,
        taxRate: to_number("tax %") || `0`,
        weightKg: to_number("weight kg") || `0`,
        customerReference: root()."Order No.",
        itemCategory: 'TAN'
      }},
      options."Gr\\u00f6\\u00dfe" && {{variant: options.{{size: "Gr\\u00f6\\u00dfe", colour: Farbe}}}}
        || options && {{variant: {{colour: options.Farbe}}}} || `{{}}`
    ),
    delivery: shipping.merge(
      {{carrier: method, charge: to_number(price) || `0`, freeFrom: "free.above"}},
      contains(keys(@), 'Packstation') && {{lockerNumber: Packstation}} || `{{}}`
    ),
    payment: payment.{{
      method: provider,
      reference: to_string("transaction-id"),
      captured: !contains({FALSE}, captured),
      fee: to_number(fee) || `0`
    }},
    amounts: {{
      net: to_number(totals.net) || `0`,
      tax: to_number(totals.tax) || `0`,
      gross: to_number(totals.gross) || `0`,
      open: to_number(totals.open) || `0`,
      discount: merge(
        {{value: to_number(discounts[0].amount) || `0`}},
        discounts[0] && {{code: discounts[0].code}} || `{{}}`
      )
    }},
    texts: merge(
      {{summary: join('', [items[0].sku, ' … ', items[-1].sku, ': ', totals.gross, ' ', currency])}},
      notes[0] && {{customer: notes[0], internal: notes[-1]}} || `{{}}`
    ),
    custom: merge(
      {{"Schlagw\\u00f6rter": tags}},
      meta.{{"Z.Kampagne": "utm.source", "utm-campaign": "utm.campaign", "Ger\\u00e4t": "browser & OS"}} || `{{}}`
    )
  }},
  Rechnungsadresse && {{
    billTo: Rechnungsadresse.{{
      street: "Stra\\u00dfe",
      houseNumber: to_string(Hausnummer),
      postalCode: to_string(PLZ),
      city: Ort,
      country: Land
    }}
  }} || `{{}}`
)
"""
