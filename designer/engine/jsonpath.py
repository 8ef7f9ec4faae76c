"""JSONPath: read by jsonpath-ng's extended parser, and turned into the steps that the engine carries out.

The only module that knows jsonpath-ng, loaded when a mapping has a query. The library reads alone: its own way of
finding has no bounds, tells no places, and lets exceptions out.
"""

import re
from collections.abc import Callable, Iterator
from copy import copy
from functools import lru_cache
from itertools import pairwise
from typing import Any, Final

from jsonpath_ng import Child, Descendants, Fields, Index, JSONPath, Root, Slice, This
from jsonpath_ng.exceptions import JSONPathError, JsonPathLexerError
from jsonpath_ng.ext.arithmetic import Operation
from jsonpath_ng.ext.filter import And, Filter, Or
from jsonpath_ng.ext.iterable import Len
from jsonpath_ng.ext.parser import ExtendedJsonPathLexer, ExtendedJsonPathParser
from jsonpath_ng.jsonpath import Wildcard

from designer.engine import query_filters as filters
from designer.engine import query_steps as steps
from designer.engine.nothing import Nothing
from designer.engine.patterns import PatternError, pattern_search
from designer.engine.query_words import (
    BEFORE_WILDCARD,
    Word,
    refuse_closing_too_much,
    refuse_query_signs,
    refuse_what_is_not_carried_out,
    whole_word,
)
from designer.engine.search import Finder, Found, Search, Test
from designer.jsontext import Json
from designer.mapping import Every, Key, Path, PathError, Segment, Select
from designer.mapping import Index as IndexSegment
from designer.mapping.paths import MAX_STEPS
from designer.said import said

MOST_WORDS: Final = 500
"""Names, signs and brackets of one query."""

MOST_NESTED: Final = 20
"""Brackets within brackets, as of filters in filters."""

_QUOTES: Final = "'\"`"
_SEE_PAGE: Final = said("Compare it with the examples of JSONPath in the mapping language.")
_NAME = re.compile(r"[\w\-]+")
_NAME_BEFORE = re.compile(r"[\w\-]+\Z")
_UNEXPECTED = re.compile(r"Unexpected character: (.)", re.DOTALL)
_PLAIN_NAME = re.compile(r"[a-zA-Z_][a-zA-Z0-9_\-]*")


@lru_cache(maxsize=1 << 13)
def query_path(text: str) -> Path:
    """The steps of a JSONPath that begins with `$`; raises PathError with the column of what is wrong.

    What is plain becomes the segments of an ordinary path, so that `$.items[*].sku` is `items[*].sku`; each step that
    may find many otherwise becomes a Select.
    """
    words = _words(text)
    refuse_what_is_not_carried_out(words)
    path = _Reading(words).path(_parsed(words, text))
    if len(path) > MAX_STEPS:
        raise PathError(said("the path has more than {0} steps", MAX_STEPS), 1, "Shorten it.")
    return path


@lru_cache(maxsize=1 << 12)
def condition(text: str) -> tuple[Test, tuple[Path, ...]]:
    """What tells whether a filter such as `@.country == 'NO'` takes a document, and the fields that it asks for.

    Raises PathError with the column.
    """
    refuse_query_signs(text)
    words = _words(text, in_filter=True)
    refuse_what_is_not_carried_out(words)
    refuse_closing_too_much(words)
    opened, closed = _words("$[?"), _words("]")
    for word in closed:
        word.column = len(text) + 1
    tree = _parsed([*opened, *words, *closed], text)
    reading = _Reading(words)
    test, _ = reading.conjunction(tree.right.expressions)
    return test, tuple(dict.fromkeys(reading.fields))


def select(step: Select, value: Json, search: Search | None = None) -> list[Found] | Nothing:
    """What a step of a query finds in a value; NOTHING where the value is not of the kind that the step is for.

    With `search`, as a part of what is searched in its document; by itself the value is the document.
    """
    return (search or Search(value)).select(step, value)


def _words(text: str, in_filter: bool = False) -> list[Word]:
    """The words of a text, which may be that of a filter; raises PathError."""
    words: list[Word] = []
    open_brackets: list[bool] = []
    after = 0  # where a quoted word may begin: the library tells only where it ends
    try:
        for token in _tokens(text):
            start = token.lexpos
            if start < after:  # it is part of the word before
                if token.type == "FLOAT" or start + len(str(token.value)) > after:
                    raise PathError(
                        said("{0} cannot stand here", text[after]), after + 1, "Quote the name before it: ['1a']."
                    )
                continue
            if text[start] in _QUOTES:
                start = next(at for at in range(after, len(text)) if text[at] in _QUOTES)
            after = token.lexpos + 1
            shown = text[start : after if start < token.lexpos else start + len(str(token.value))]
            is_in_filter = in_filter or any(open_brackets)
            if (whole := whole_word(token, text, words[-1] if words else None, is_in_filter)) is not None:
                shown, after = whole, start + len(whole)
            word = Word(token, shown, start + 1, is_in_filter)
            words.append(word)
            if len(words) > MOST_WORDS:
                raise PathError(said("it has more than {0} names and signs", MOST_WORDS), start + 1, "Shorten it.")
            if token.type == "[":
                open_brackets.append(False)
                if len(open_brackets) > MOST_NESTED:
                    raise PathError(
                        said("more than {0} brackets are open", MOST_NESTED), start + 1, "Ask for less at once."
                    )
            elif token.type == "?" and open_brackets:
                open_brackets[-1] = True
            elif token.type == "]" and open_brackets:
                open_brackets.pop()
            _make_plain(words, text)
    except JsonPathLexerError as error:
        raise _lexer_error(str(error), text, words, after) from None
    except ValueError as error:
        if isinstance(error, PathError):
            raise
        raise PathError("a number is too long", after + 1, "Shorten it.") from None
    return words


def _tokens(text: str) -> Iterator[Any]:
    """The library's words, but `1.5` after a dot as two names: these are no fractions."""
    before = ""
    for token in ExtendedJsonPathLexer().tokenize(text):
        if token.type == "FLOAT" and before in (".", "DOUBLEDOT"):
            start: int = token.lexpos
            point = text.index(".", start)
            end = next((at for at in range(point + 1, len(text)) if not text[at].isdecimal()), len(text))
            for kind, value, at in (
                ("NUMBER", int(text[start:point]), start), (".", ".", point),
                ("NUMBER", int(text[point + 1 : end]), point + 1),
            ):  # fmt: skip
                part = copy(token)
                part.type, part.value, part.lexpos = kind, value, at
                yield part
        else:
            yield token
        before = token.type


def _make_plain(words: list[Word], text: str) -> None:
    """Give the last word the form in which the library takes it without a doubt."""
    word = words[-1]
    before = words[-2] if len(words) > 1 else None
    if word.type == "&" and word.in_filter:  # an older way of writing &&
        word.token.type, word.token.value = word.type, word.value = "AND", "&&"
    if word.type == "ID" and before is not None and before.type == "FILTER_OP":
        word.token.quoted = True  # a bare word there is a text
        if before.value == "=~" and text[word.column - 1] in _QUOTES:
            # The backslashes of a pattern stay, but for one before a quote or another backslash.
            raw = text[word.column : word.token.lexpos]
            word.token.value = word.value = re.sub(r"\\([\\'\"])", r"\1", raw)


def _lexer_error(message: str, text: str, words: list[Word], after: int) -> PathError:
    unexpected = _UNEXPECTED.search(message)
    quote = next((at for at in range(after, len(text)) if text[at] in _QUOTES), None)
    if unexpected is None or (unexpected[1] == "\\" and quote is not None):
        at = quote if quote is not None else len(text)
        return PathError(
            "a closing quote is missing", at + 1, said("Write {0} where the text ends.", text[at : at + 1])
        )
    at = text.index(unexpected[1], after if words else 0)
    name = text[len(_NAME_BEFORE.sub("", text[:at])) :]
    named = _NAME.match(name)
    hint = said("Quote the name: [{0}].", _literal(named[0])) if named else _SEE_PAGE
    return PathError(said("{0} cannot stand here", unexpected[1]), at + 1, hint)


def _parsed(words: list[Word], text: str) -> Any:
    """The library's tree; raises PathError at the word at which it stops."""
    read: list[Word] = []

    def stream() -> Iterator[Any]:
        for word in words:
            read.append(word)
            yield word.token

    stopped = said("the JSONPath ends too early")
    try:
        parser = ExtendedJsonPathParser()
        tree = parser.parse_token_stream(stream())
    except JSONPathError as error:
        message = str(error)
        if "near the end of string" in message:
            raise PathError(stopped, len(text) + 1, "Write what is missing, or take the end away.") from None
        word = read[-1]
        if word.column > len(text):
            raise PathError(stopped, word.column, "Write what is missing, or take the end away.") from None
        if "literal pattern" in message:
            raise PathError("after =~ comes a pattern in quotes", word.column, "Write it as =~ '^A'.") from None
        if message.startswith("Unknown named operator"):
            word = next(word for word in reversed(read) if word.type == "NAMED_OPERATOR")
            raise PathError(
                said("`{0}` is not known", word.value), word.column, "Only `len` is, within a filter."
            ) from None
        if len(read) == 2 and word.type == "ID":  # $name
            raise PathError(
                "after $ comes a dot or a bracket",
                word.column,
                said('Write $.{0}, or quote a key that begins with $: ["${0}"].', word.value),
            ) from None
        raise PathError(said("{0} cannot stand here", word.text), word.column, _SEE_PAGE) from None
    except Exception as error:  # such as a pattern of sub() that the library compiles
        raise PathError(said("it cannot be read: {0}", str(error)), read[-1].column if read else 1) from None
    return tree


class _Reading:
    """The library's tree read into steps, in the order of the words.

    The tree does not say whether a `*` stood in brackets, nor where a pattern did: the words do.
    """

    def __init__(self, words: list[Word]) -> None:
        befores = ["", *(word.type for word in words)]
        self._stars = iter(
            before == "["
            for before, word in zip(befores, words, strict=False)
            if word.type == "*" and before in BEFORE_WILDCARD
        )
        self._patterns = iter(
            after for word, after in pairwise(words) if word.type == "FILTER_OP" and word.value == "=~"
        )
        self.fields: list[Path] = []
        """What filters ask for, from the document on, as far as it can be told without one."""
        self._here: Path | None = ()
        """What `@` stands for; None where the document decides that."""

    def path(self, tree: Any) -> Path:
        """The segments of a whole query."""
        segments: list[Segment] = []
        for node, is_anywhere in _flat(tree):
            if is_anywhere:
                finder, text = self.step(node)
                segments.append(Select(f"..{text.removeprefix('.')}", steps.anywhere_below(finder)))
            elif not isinstance(node, (Root, This)):
                segments.append(self.segment(node))
        return tuple(segments)

    def segment(self, node: Any) -> Segment:
        """A step as an ordinary segment, where it is one."""
        if isinstance(node, Fields) and len(node.fields) == 1:
            return Key(node.fields[0], quoted=_is_digits(node.fields[0]))
        if isinstance(node, Index) and len(node.indices) == 1:
            return IndexSegment(node.indices[0])
        if isinstance(node, Slice) and (node.start or 0, node.end, node.step or 1) == (0, None, 1) and node.step != 0:
            return Every()
        finder, text = self.step(node)
        return Every() if finder is steps.every_element else Select(text, finder)

    def step(self, node: Any) -> tuple[Finder, str]:
        """What carries a step out, and its text."""
        match node:
            case Fields():
                is_plain = len(node.fields) == 1 and _PLAIN_NAME.fullmatch(node.fields[0])
                text = f".{node.fields[0]}" if is_plain else f"[{','.join(map(_literal, node.fields))}]"
                return steps.members(node.fields), text
            case Index():
                return steps.elements(node.indices), f"[{','.join(map(str, node.indices))}]"
            case Slice():
                bounds = ["" if bound is None else str(bound) for bound in (node.start, node.end, node.step)]
                return steps.slice_of(node.start, node.end, node.step), f"[{':'.join(bounds).removesuffix(':')}]"
            case Wildcard():
                return (steps.every_element, "[*]") if next(self._stars) else (steps.every_member, ".*")
            case Filter():
                test, text = self.conjunction(node.expressions)
                return steps.elements_that(test), f"[?({text})]"
            case Len():
                return steps.length, ".`len`"
            case This():
                return steps.itself, ".@"
        raise PathError(said("{0} is not carried out here", str(node)), 1)

    def conjunction(self, expressions: list[Any]) -> tuple[Test, str]:
        """All of these hold."""
        tests, texts = zip(*map(self.test, expressions), strict=True)
        return filters.all_of(tests), " && ".join(texts)

    def test(self, node: Any) -> tuple[Test, str]:
        """One expression of a filter."""
        match node:
            case And():
                return self.conjunction(node.operands)
            case Or():
                tests, texts = zip(*map(self.test, node.operands), strict=True)
                return filters.any_of(tests), f"({' || '.join(texts)})"
        asked, text = self.asked(node.target)
        if node.op is None:
            return filters.is_there(asked), text
        if node.op == "!":
            return filters.negated(filters.is_there(asked)), f"!{text}"
        if node.op == "=~":
            return filters.matches(asked, self.pattern(node.value)), f"{text} =~ {_literal(node.value)}"
        other, other_text = self.asked(node.value)
        sign = "==" if node.op == "=" else node.op
        return filters.compares(asked, sign, other), f"{text} {sign} {other_text}"

    def pattern(self, value: Any) -> Callable[[Search, str], bool]:
        """What finds a pattern."""
        word = next(self._patterns)
        if not isinstance(value, str):
            raise PathError("after =~ comes a pattern in quotes", word.column, "Write it as =~ '^A'.")
        try:
            return pattern_search(value)
        except PatternError as error:
            raise PathError(
                said("the pattern cannot be read: {0}", error.why), word.column, "Correct or shorten it."
            ) from None

    def asked(self, node: Any) -> tuple[filters.Asked, str]:
        """A query, an arithmetic operation or a value within a filter."""
        if isinstance(node, Operation):
            left, left_text = self.asked(node.left)
            right, right_text = self.asked(node.right)
            return filters.computed(node.op_symbol, left, right), f"({left_text} {node.op_symbol} {right_text})"
        if not isinstance(node, JSONPath):
            return filters.only(node), _literal(node)
        chain = _flat(node)
        roots = [at for at, (held, _) in enumerate(chain) if isinstance(held, Root)]
        chain = [(held, anywhere) for held, anywhere in chain[roots[-1] if roots else 0 :]]
        finders, text = [], "$" if roots else "@"
        around = self._here
        place = told = () if roots else around
        for held, is_anywhere in chain:
            if isinstance(held, (Root, This)) and not is_anywhere:
                continue
            self._here = None if place is None else (*place, Every())  # for a filter
            finder, shown = self.step(held)
            further = None if is_anywhere else _field_step(held, shown)
            place = None if place is None or further is None else (*place, further)
            told = told if place is None else place
            finders.append(steps.anywhere_below(finder) if is_anywhere else finder)
            text += f"..{shown.removeprefix('.')}" if is_anywhere else shown
        self._here = around
        if told and told != around:
            self.fields.append(told)
        names = [held.fields[0] for held, anywhere in chain if isinstance(held, Fields) and not anywhere]
        if len(names) == len(finders) and all(len(held.fields) == 1 for held, _ in chain if isinstance(held, Fields)):
            return filters.field(names, bool(roots)), text
        return filters.along(finders, bool(roots)), text


def _flat(tree: Any) -> list[tuple[Any, bool]]:
    """The steps of a tree in order; with each, whether it is looked for anywhere below (`..`)."""
    right_hand: list[tuple[Any, bool]] = []
    while isinstance(tree, (Child, Descendants)):
        right_hand.append((tree.right, isinstance(tree, Descendants)))
        tree = tree.left
    flat = [(tree, False)]
    for node, is_anywhere in reversed(right_hand):
        inner = _flat(node)
        flat.append((inner[0][0], is_anywhere))
        flat.extend(inner[1:])
    return flat


def _field_step(node: Any, text: str) -> Segment | None:
    """A step to a field, or to elements, of which any may be meant; None where the document decides what it finds."""
    if isinstance(node, Fields) and len(node.fields) == 1:
        return Key(node.fields[0], quoted=_is_digits(node.fields[0]))
    return Every() if isinstance(node, (Index, Slice, Filter)) or text == "[*]" else None


def _is_digits(name: str) -> bool:
    return name.isascii() and name.isdigit()


def _literal(value: Any) -> str:
    """A value as a query writes it."""
    if isinstance(value, str):
        escaped = value.replace("\\", "\\\\").replace("'", "\\'")
        return f"'{escaped}'"
    return "null" if value is None else str(value).lower() if isinstance(value, bool) else str(value)
