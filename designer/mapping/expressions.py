"""Expressions: text with placeholders, `Issue-{id}: *{name}*`.

The rules are section "Expressions" of docs/mapping-language.md.
"""

from functools import lru_cache
from typing import TypeAlias

from designer.frozen import frozen
from designer.mapping.paths import Key, Path, PathError, format_path, parse_path, quoted_key

_ESCAPABLE = ("{", "}", "\\")


@frozen
class Placeholder:
    """A path in braces; `start` and `end` are its offsets in the expression, braces included."""

    path: Path
    start: int
    end: int


ExpressionPart: TypeAlias = str | Placeholder


def is_query(text: str) -> bool:
    """Whether an eField is a query: it begins with `$`, and not with a placeholder after it as in `${price}`."""
    return text.startswith("$") and not text.startswith("${")


def is_expression(text: str) -> bool:
    """Whether an eField is an expression: it has a `{` that no backslash escapes, and is no query."""
    return not is_query(text) and _next_brace(text, 0, "{") >= 0


@lru_cache(maxsize=1 << 13)
def parse_expression(text: str) -> tuple[ExpressionPart, ...]:
    """The literal texts (unescaped) and placeholders; raises PathError with the column in the expression."""
    parts: list[ExpressionPart] = []
    literal: list[str] = []
    position = 0
    while position < len(text):
        character = text[position]
        if character == "\\" and text[position + 1 : position + 2] in _ESCAPABLE and position + 1 < len(text):
            literal.append(text[position + 1])
            position += 2
        elif character == "}":
            raise PathError("} stands alone", position + 1, "Write \\} for a brace that is meant as text.")
        elif character == "{":
            if literal:
                parts.append("".join(literal))
                literal.clear()
            placeholder = _placeholder(text, position)
            parts.append(placeholder)
            position = placeholder.end
        else:
            literal.append(character)
            position += 1
    if literal:
        parts.append("".join(literal))
    return tuple(parts)


def placeholder_paths(text: str) -> tuple[Path, ...]:
    """The paths of an expression's placeholders, in order; raises PathError."""
    return tuple(part.path for part in parse_expression(text) if isinstance(part, Placeholder))


def as_placeholder(path: Path) -> str:
    """A path as a placeholder of an expression."""
    text = format_path(path)
    last = path[-1]
    if isinstance(last, Key) and (len(text) - len(text.rstrip("\\"))) % 2:  # it would escape the closing brace
        text = format_path(path[:-1]) + quoted_key(last.name)
    return f"{{{text}}}"


def escape_literal(text: str) -> str:
    """A text so that an expression shows it to the letter."""
    return text.replace("\\", "\\\\").replace("{", "\\{").replace("}", "\\}")


def _placeholder(text: str, start: int) -> Placeholder:
    end = _next_brace(text, start + 1, "}")
    again = _next_brace(text, start + 1, "{")
    if end < 0:
        raise PathError("{ is not closed", start + 1, "Write } after the field, or \\{ for a brace as text.")
    if 0 <= again < end:
        raise PathError("{ stands inside a placeholder", again + 1, "Close the one before it with }.")
    content = text[start + 1 : end]
    if not content:
        raise PathError("{} names no field", start + 1, "Write a field between the braces.")
    try:
        path = parse_path(content)
    except PathError as error:
        raise PathError(error.message, error.column + start + 1, error.hint) from None
    return Placeholder(path, start, end + 1)


def _next_brace(text: str, start: int, brace: str) -> int:
    position = start
    while position < len(text):
        if text[position] == "\\" and text[position + 1 : position + 2] in _ESCAPABLE:
            position += 2
            continue
        if text[position] == brace:
            return position
        position += 1
    return -1
