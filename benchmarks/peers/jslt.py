"""The three mappings as templates of the `jslt` package, which is a template engine over JMESPath.

(The JSLT that is written in Java is another.) What a path of a template finds counts as not found where it is false, 0
or empty, so a template's own keys can hold no booleans and numbers; the expressions of JMESPath that make whole
objects can. Unlike JMESPath alone it reaches the document from inside an element.
"""

from typing import Any, Final

from jslt import JSLT

from benchmarks.peers.form import Document, Form, Peer, with_orjson
from benchmarks.peers.jmespath import FALSE, FLAT, ORDER


def peer() -> Peer:
    return Peer(flat=_form({"jsl:path": FLAT}), order=_form({"jsl:path": ORDER}), array=_form(_ARRAY))


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
