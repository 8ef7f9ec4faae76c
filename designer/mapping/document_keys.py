"""Whether what reads as a mapping is more likely a document, which would pass along, and be written over on saving."""

from typing import Final

from designer.jsontext import write_json
from designer.mapping.extended import EXTENDED_MAPPING_KEYS
from designer.mapping.mapping import Mapping
from designer.said import said

_KEYS_WITHOUT_ROWS: Final = frozenset({"name", *EXTENDED_MAPPING_KEYS})
_MOST_NAMED: Final = 3
_LONGEST_NAME: Final = 40


def why_a_document(mapping: Mapping) -> str:
    """Why a resource is most likely a document, to follow "is not a mapping: "; empty for a likely mapping.

    By the language a resource without `fieldMapping` is a mapping whatever else it holds; people write one with nothing
    but a mapping's own keys.
    """
    if not mapping.passes_along:
        return ""
    others = [key for key in mapping.entries if key not in _KEYS_WITHOUT_ROWS]
    if not others:
        return ""
    named = [write_json(key if len(key) <= _LONGEST_NAME else f"{key[:_LONGEST_NAME]}…") for key in others]
    shown = ", ".join([*named[:_MOST_NAMED], *(["…"] if len(named) > _MOST_NAMED else [])])
    return said("it has no fieldMapping, but keys of a document: {0}", shown)
