"""The words of a JSONPath, and what is refused by a word alone."""

import math
import re
from typing import Any, Final

from designer.mapping import PathError
from designer.said import Said, said

BEFORE_WILDCARD: Final = frozenset({"", "[", ".", "DOUBLEDOT", "(", "?", "AND", "OR", "!"})
_BEFORE_OPERAND: Final = frozenset({"(", "?", "AND", "OR"})
_ARITHMETIC_ALONE: Final = (said("arithmetic is carried out within filters alone"), said("Map the fields themselves."))
_FILTERS_TAKE: Final = frozenset({"+", "-"})
_SORTED: Final = (said("neither sorting nor division is carried out here"), said("Take it away."))
_WHERE: Final = (said("`where` is not carried out here"), said("Write a filter, or quote the name: ['where']."))
_REFUSED: Final = {
    "|": (said("| is not carried out here"), said("Write || in a filter; else a row for each.")),
    "&": (said("& is not carried out here"), said("Write it in a filter, as &&.")),
    "+": _ARITHMETIC_ALONE,
    "-": _ARITHMETIC_ALONE,
    "SORT_DIRECTION": _SORTED,
    "WHERE": _WHERE,
    "WHERENOT": _WHERE,
}
_NAME_AFTER_DOT: Final = re.compile(r"[a-zA-Z0-9_\-]+")
_NUMBER_WITH_EXPONENT: Final = re.compile(r"-?[0-9]+(?:\.[0-9]+)?[eE][+-]?[0-9]+(?![a-zA-Z0-9_@\-])")
_CUT: Final = frozenset({"NUMBER", "WHERE", "WHERENOT", "-"})


class Word:
    """A word: its kind for the parser, its value, its text, and the column (from 1) at which it begins."""

    __slots__ = ("column", "in_filter", "text", "token", "type", "value")

    def __init__(self, token: Any, text: str, column: int, in_filter: bool) -> None:
        self.token = token
        self.type: str = token.type
        self.value: Any = token.value
        self.text = text
        self.column = column
        self.in_filter = in_filter


def whole_word(token: Any, text: str, before: Word | None, in_filter: bool) -> str | None:
    """The text of a word of which the library takes the beginning for another, None where it reads it whole.

    These are names after a dot such as `1a`, `01`, `-a` and `where`, and numbers with an exponent. The token is
    corrected; raises PathError where such a number is too large.
    """
    start: int = token.lexpos
    if before is not None and before.type in (".", "DOUBLEDOT"):
        name = _NAME_AFTER_DOT.match(text, start)
        if token.type not in _CUT or name is None or (name[0].isdigit() and name[0] == str(token.value)):
            return None
        token.type, token.value = "ID", name[0]
        return name[0]
    number = _NUMBER_WITH_EXPONENT.match(text, start) if in_filter and token.type in ("NUMBER", "FLOAT") else None
    if number is None:
        return None
    token.type, token.value = "FLOAT", float(number[0])
    if not math.isfinite(token.value):
        raise PathError("a number is too large", start + 1, "Write a smaller one.")
    return number[0]


def refuse_query_signs(condition: str) -> None:
    """Raise PathError where a condition is written as the filter of a query, in `?( )`."""
    inside = condition.strip()
    if inside.startswith("[?"):
        inside = inside[1:].removesuffix("]")
    if not inside.startswith("?"):
        return
    inside = inside[1:].strip()
    if inside.startswith("(") and inside.endswith(")"):
        inside = inside[1:-1].strip()
    raise PathError(
        "?( ) belongs to a query", condition.index("?") + 1, said("Write the test alone: {0}.", inside or "@.name")
    )


def refuse_closing_too_much(words: list[Word]) -> None:
    """Raise PathError where a bracket closes what was never opened."""
    depth = 0
    for word in words:
        depth += (word.type in ("(", "[")) - (word.type in (")", "]"))
        if depth < 0:
            raise PathError(said("{0} closes nothing", word.value), word.column, "Take it away.")


def refuse_what_is_not_carried_out(words: list[Word]) -> None:
    """Raise PathError for what the library reads and no row could trace to fields, or reads as something else."""
    for at, word in enumerate(words):
        before = words[at - 1].type if at else ""
        refused = _REFUSED.get(word.type)
        if word.type == "NAMED_OPERATOR":
            refused = _refused_function(word)
        elif word.in_filter and word.type in _FILTERS_TAKE:
            refused = None
        elif word.type == "*" and before not in BEFORE_WILDCARD and not word.in_filter:
            refused = _ARITHMETIC_ALONE
        elif word.type == "$" and at and not word.in_filter:
            refused = said("$ stands at the beginning alone"), said("Quote a name that begins with it: ['$name'].")
        if refused is not None:
            raise PathError(refused[0], word.column, refused[1])
        if word.type == "FILTER_OP" and at and (at == 1 or words[at - 2].type in _BEFORE_OPERAND):
            left = words[at - 1]
            if left.type in ("NUMBER", "FLOAT", "BOOL", "NULL") or getattr(left.token, "quoted", False):
                raise PathError("a value stands on the left", left.column, "Write the field first: @.name == 'A'.")


def _refused_function(word: Word) -> tuple[Said, Said] | None:
    name = str(word.value).partition("(")[0].strip()
    if name == "len" and not word.in_filter:
        return said("`len` is carried out within filters alone"), said("Write it as [?(@.name.`len` > 1)].")
    if name in ("keys", "path", "sorted", "split", "sub", "str", "parent"):
        return said("`{0}` is not carried out here", name), said("Map the field itself.")
    return None
