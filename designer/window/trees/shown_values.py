"""Values as trees and tables show them: on one line, cut where they are long."""

from collections.abc import Iterable
from itertools import islice

from designer.documents import ABSENT, Absent, document_text
from designer.frozen import frozen
from designer.jsontext import Json
from designer.said import said
from designer.window.words import in_words

SHOWN_LENGTH = 80
MOST_LOOKED_AT = 1_000
"""Elements that are counted: in a larger array counting would take longer than looking."""
_SHOWN_VALUES = 2


@frozen
class ManyValues:
    """The values of a field in the elements of an array, as far as they are shown: `"A", "B", … 3 values`.

    `first` is ABSENT where no element has the field.
    """

    first: Json | Absent
    text: str


def shown_value(value: Json | Absent) -> str:
    """A single value as JSON, an array by its length, nothing for an object and for what is absent."""
    if value is ABSENT or isinstance(value, dict):
        return ""
    if isinstance(value, list):
        return in_words(said("1 item") if len(value) == 1 else said("{0:,} items", len(value)))
    return shortened(document_text(value[: SHOWN_LENGTH * 2] if isinstance(value, str) else value))


def shortened(text: str) -> str:
    """A text cut to what a line can show."""
    return text if len(text) <= SHOWN_LENGTH else text[: SHOWN_LENGTH - 1] + "…"


def value_kind(value: Json | Absent) -> str:
    """The name of a value's colour in the palette."""
    if isinstance(value, bool):
        return "boolean"
    if isinstance(value, str):
        return "string"
    if isinstance(value, (int, float)):
        return "number"
    return "null" if value is None else "quiet"


def many_values(found: Iterable[Json | Absent]) -> ManyValues:
    """What is shown of the values in the elements, of which some may lack the field; nothing of objects."""
    looked_at = 0
    values: list[Json] = []
    for value in islice(found, MOST_LOOKED_AT + 1):
        looked_at += 1
        if value is not ABSENT and looked_at <= MOST_LOOKED_AT:
            if isinstance(value, dict) and not values:
                return ManyValues(value, "")
            values.append(value)
    if not values:
        return ManyValues(ABSENT, "")
    shown = [text for value in values[:_SHOWN_VALUES] if (text := shown_value(value))]
    if len(values) > _SHOWN_VALUES:
        first = ", ".join(shown)
        told = (
            said("{0}, … over {1:,} values", first, MOST_LOOKED_AT)
            if looked_at > MOST_LOOKED_AT
            else said("{0}, … {1} values", first, len(values))
        )
        return ManyValues(values[0], in_words(told))
    return ManyValues(values[0], shortened(", ".join(shown)))
