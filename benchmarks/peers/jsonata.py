"""The three mappings as expressions of JSONata; what is missing is left out by itself."""

from typing import Any, Final

from jsonata import Jsonata

from benchmarks.peers.form import Form, Peer, with_orjson


def peer() -> Peer:
    return Peer(flat=_form(_FLAT), order=_form(_ORDER), array=_form(_ARRAY))


def _form(expression: str) -> Form:
    made = Jsonata(expression)

    def on_document(document: Any) -> Any:
        return made.evaluate(document)

    return with_orjson(on_document)


_TRUE: Final = r'$true := function($value) { $not($value in [null, false, "false", "off", "no"]) };'
_NUMBER: Final = r"""
  $numeric := /^\s*[-+]?[0-9]+(\.[0-9]+)?\s*$/;
  $num := function($value) {
    $type($value) = "number" ? $value
    : $type($value) = "string" and $contains($value, $numeric) ? $number($trim($value))
    : 0
  };
"""

_FLAT: Final = """
{
  "number": id,
  "name": company,
  "firstName": `first name`,
  "email": `e-mail`,
  "vatNumber": vat,
  "zip": $string(`postal code`),
  "limit": $number(`credit limit`),
  "discount": $number(`discount %`),
  "newsletter": $not(newsletter in [null, false, "false", "off", "no"]),
  "label": company & ", " & city
}
"""

_ARRAY: Final = """
(
  $order := number;
  {
    "order": number,
    "lines": items.{
      "item": sku,
      "text": name,
      "quantity": $number(qty),
      "price": $number(price),
      "taxed": $not(taxed in [null, false, "false", "off", "no"]),
      "ean": $string(ean),
      "order": $order,
      "label": sku & " x " & qty
    }
  }
)
"""

_ORDER: Final = f"""
(
  {_TRUE}
  {_NUMBER}
  $order := `Order No.`;
  {{
    "header": {{
      "externalNumber": `Order No.`,
      "shopId": $string(id),
      "orderedAt": created_at,
      "status": status,
      "salesChannel": `x-channel`,
      "currency": currency,
      "isTest": $true(test),
      "documentType": "ZWEB",
      "companyCode": 1000,
      "taxIncluded": true,
      "approvedBy": null,
      "origin": {{"system": "webshop", "interface": "orders", "version": 3}},
      "reference": `Order No.` & " / " & `x-channel`
    }},
    "soldTo": customer.{{
      "customerNumber": Kundennummer,
      "debtor": $num(Kundennummer),
      "name": `first name` & " " & `last name`,
      "title": Titel,
      "company": company.name,
      "vatNumber": company.`USt-IdNr.`,
      "oneTime": $true($$.`guest checkout`),
      "contact": {{"email": `e-mail`, "phone": phone, "newsletter": $true(newsletter)}}
    }},
    "billTo": Rechnungsadresse.{{
      "street": Straße, "houseNumber": $string(Hausnummer), "postalCode": $string(PLZ), "city": Ort, "country": Land
    }},
    "shipTo": `Ship To`.{{
      "name": Name,
      "street": Straße & " " & Hausnummer,
      "postalCode": $string(`Postal Code`),
      "city": City,
      "country": Country,
      "careOf": `c/o`,
      "instructions": `delivery.note`
    }},
    "lines": [
      items.{{
        "material": sku,
        "description": name,
        "ean": ean,
        "quantity": $num(qty),
        "unitPrice": $num(`unit price`),
        "taxRate": $num(`tax %`),
        "weightKg": $num(`weight kg`),
        "variant": options ? options.{{"size": Größe, "colour": Farbe}},
        "customerReference": $order,
        "itemCategory": "TAN"
      }}
    ],
    "delivery": shipping.{{
      "carrier": method, "charge": $num(price), "freeFrom": `free.above`, "lockerNumber": Packstation
    }},
    "payment": payment.{{
      "method": provider, "reference": $string(`transaction-id`), "captured": $true(captured), "fee": $num(fee)
    }},
    "amounts": {{
      "net": $num(totals.net),
      "tax": $num(totals.tax),
      "gross": $num(totals.gross),
      "open": $num(totals.open),
      "discount": {{"code": discounts[0].code, "value": $num(discounts[0].amount)}}
    }},
    "texts": {{
      "customer": notes[0],
      "internal": notes[-1],
      "summary": items[0].sku & " … " & items[-1].sku & ": " & totals.gross & " " & currency
    }},
    "custom": {{
      "Z.Kampagne": meta.`utm.source`,
      "utm-campaign": meta.`utm.campaign`,
      "Schlagwörter": tags,
      "Gerät": meta.`browser & OS`
    }}
  }}
)
"""
