"""Values as trees and tables show them: on one line, cut where they are long."""

from designer.documents import ABSENT, Absent, document_text
from designer.jsontext import Json

SHOWN_LENGTH = 80


def shown_value(value: Json | Absent) -> str:
    """A single value as JSON, an array by its length, nothing for an object and for what is absent."""
    if value is ABSENT or isinstance(value, dict):
        return ""
    if isinstance(value, list):
        return "1 item" if len(value) == 1 else f"{len(value)} items"
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
