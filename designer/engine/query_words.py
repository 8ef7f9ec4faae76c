"""The words of a JSONPath, and what is refused by a word alone."""

from typing import Any, Final

from designer.mapping import PathError

BEFORE_WILDCARD: Final = frozenset({"", "[", ".", "DOUBLEDOT", "(", "?", "AND", "OR", "!"})
_BEFORE_OPERAND: Final = frozenset({"(", "?", "AND", "OR"})
_ARITHMETIC_ALONE: Final = ("arithmetic is carried out within filters alone", "Map the fields themselves.")
_FILTERS_TAKE: Final = frozenset({"+", "-"})
_SORTED: Final = ("neither sorting nor division is carried out here", "Take it away.")
_WHERE: Final = ("`where` is not carried out here", "Write a filter, or quote the name: ['where'].")
_REFUSED: Final = {
    "|": ("| is not carried out here", "Write || in a filter; else a row for each."),
    "&": ("& is not carried out here", "Write it in a filter, as &&."),
    "+": _ARITHMETIC_ALONE,
    "-": _ARITHMETIC_ALONE,
    "SORT_DIRECTION": _SORTED,
    "WHERE": _WHERE,
    "WHERENOT": _WHERE,
}


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


def refuse_closing_too_much(words: list[Word]) -> None:
    """Raise PathError where a bracket closes what was never opened."""
    depth = 0
    for word in words:
        depth += (word.type in ("(", "[")) - (word.type in (")", "]"))
        if depth < 0:
            raise PathError(f"{word.value} closes nothing", word.column, "Take it away.")


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
            refused = ("$ stands at the beginning alone", "Quote a name that begins with it: ['$name'].")
        if refused is not None:
            raise PathError(refused[0], word.column, refused[1])
        if word.type == "FILTER_OP" and at and (at == 1 or words[at - 2].type in _BEFORE_OPERAND):
            left = words[at - 1]
            if left.type in ("NUMBER", "FLOAT", "BOOL", "NULL") or getattr(left.token, "quoted", False):
                raise PathError("a value stands on the left", left.column, "Write the field first: @.name == 'A'.")


def _refused_function(word: Word) -> tuple[str, str] | None:
    name = str(word.value).partition("(")[0].strip()
    if name == "len" and not word.in_filter:
        return "`len` is carried out within filters alone", "Write it as [?(@.name.`len` > 1)]."
    if name in ("keys", "path", "sorted", "split", "sub", "str", "parent"):
        return f"`{name}` is not carried out here", "Map the field itself."
    return None
