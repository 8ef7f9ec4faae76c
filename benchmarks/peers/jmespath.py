"""The mappings as expressions of JMESPath.

To JMESPath what is missing is `null`, so a key that may be missing is asked for among the keys, and merged in.
"""

from typing import Any, Final

import jmespath

from benchmarks.peers.form import Cannot, Form, Peer, with_orjson


def peer() -> Peer:
    return Peer(
        flat=_form(FLAT),
        order=_form(ORDER),
        array=Cannot(
            "from inside an element nothing of the document is in reach, so a line cannot have its order's number"
        ),
    )


def _form(expression: str) -> Form:
    compiled = jmespath.compile(expression)

    def on_document(document: Any) -> Any:
        return compiled.search(document)

    return with_orjson(on_document)


FALSE: Final = '`[null, false, "false", "off", "no"]`'

FLAT: Final = f"""
merge(
  {{
    number: id,
    name: company,
    firstName: "first name",
    zip: to_string("postal code"),
    limit: to_number("credit limit") || `0`,
    discount: to_number("discount %") || `0`,
    newsletter: !contains({FALSE}, newsletter),
    label: join(', ', [company, city])
  }},
  contains(keys(@), 'e-mail') && {{email: "e-mail"}} || `{{}}`,
  contains(keys(@), 'vat') && {{vatNumber: vat}} || `{{}}`
)
"""

_FURTHER_LINE: Final = """{
  material: sku, description: name, ean: ean, quantity: qty, unitPrice: "unit price", taxRate: "tax %"
}"""

ORDER: Final = f"""
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
    lines: [
      items[0].{{
        position: `10`,
        material: sku,
        description: name,
        ean: ean,
        quantity: to_number(qty) || `0`,
        unitPrice: to_number("unit price") || `0`,
        taxRate: to_number("tax %") || `0`,
        weightKg: to_number("weight kg") || `0`,
        variant: options.{{size: "Gr\\u00f6\\u00dfe", colour: Farbe}}
      }},
      items[1] && items[1].merge({_FURTHER_LINE}, options.Farbe && {{variant: {{colour: options.Farbe}}}} || `{{}}`),
      items[2].{_FURTHER_LINE}
    ] | [?@],
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
