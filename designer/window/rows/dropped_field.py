"""What a field that is dropped into a source makes of its text."""

from __future__ import annotations

from designer.mapping import Path, PathError, as_placeholder, format_path, is_expression, is_query, parse_path
from designer.window.rows.expression_looks import placeholder_spans


def with_field(text: str, cursor: int, path: Path) -> tuple[str, int] | None:
    """The text with a field put in at the cursor, and where the cursor goes; None where it is a JSONPath.

    An empty text becomes the path. A path that stands there alone becomes a placeholder beside the new one. Nothing is
    put inside a placeholder: it comes before or after.
    """
    if not text.strip():
        alone = format_path(path)
        return alone, len(alone)
    if is_query(text):
        return None
    field = as_placeholder(path)
    if not is_expression(text):
        try:
            held = as_placeholder(parse_path(text))
        except PathError:
            held = text
        comes_first = cursor * 2 < len(text)
        return (f"{field} {held}", len(field)) if comes_first else (f"{held} {field}", len(held) + 1 + len(field))
    at = place_for_field(text, cursor)
    return text[:at] + field + text[at:], at + len(field)


def place_for_field(text: str, cursor: int) -> int:
    """Where in an expression a field goes that is let go at the cursor."""
    for start, end in placeholder_spans(text):
        if start < cursor < end:
            return start if cursor - start < end - cursor else end
    return cursor
