"""The mapping of flat fields as an expression of JMESPath.

To JMESPath what is missing is `null`, so a key that may be missing is asked for among the keys, and merged in.
"""

from typing import Any, Final

import jmespath

from benchmarks.peers.form import Cannot, Form, Peer, with_orjson

_NO_NUMBER_IN_LINES: Final = Cannot(
    "from inside an element nothing of the document is in reach, so a line cannot have its order's number"
)


def peer() -> Peer:
    return Peer(flat=_form(FLAT), order=_NO_NUMBER_IN_LINES, array=_NO_NUMBER_IN_LINES)


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
