"""The difference of two documents as lines to be shown: no Qt, no recursion."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Set
from enum import StrEnum
from typing import Final, TypeAlias

from designer.documents import ABSENT, Absent, number_text
from designer.documents.difference import DocumentPlace, Pair, are_comparable, member_pairs, same_document
from designer.frozen import frozen
from designer.jsontext import Json
from widgets.json_view import json_lines
from widgets.json_view.lines import Token

BESIDE: Final = 1
"""Members shown before and after a difference, of those that are as expected."""
SHORTEST_RUN: Final = 3
"""Members as expected that are worth folding into one line."""
LONGEST_SIDE: Final = 60
"""Lines of what is missing or unexpected as a whole that are shown without being asked for."""

_COMMA: Token = ("punctuation", ",")


class Sign(StrEnum):
    """What a line says of the generated document."""

    SAME = " "
    UNEXPECTED = "+"
    MISSING = "\N{MINUS SIGN}"
    CHANGED = "~"


FoldKey: TypeAlias = tuple[str, DocumentPlace]
"""What a fold hides: a kind of thing at a place."""


@frozen
class DifferenceLine:
    """One line: its sign, its tokens `(kind, text)`, and the place of what starts on it.

    `difference` counts from 0, -1 where it is part of none. A line with a `fold` hides something, or would; `is_folded`
    says which.
    """

    sign: Sign
    depth: int
    tokens: tuple[Token, ...]
    path: DocumentPlace
    difference: int = -1
    fold: FoldKey | None = None
    is_folded: bool = False

    @property
    def text(self) -> str:
        """The line without its indentation."""
        return "".join(text for _, text in self.tokens)


@frozen
class LineWords:
    """The words among the values."""

    expected: str
    as_expected: Callable[[int], str]


def difference_lines(
    expected: Json, generated: Json, unfolded: Set[FoldKey], words: LineWords
) -> tuple[list[DifferenceLine], int]:
    """The lines that show both documents as one, with what is as expected folded; and how many differences there are.

    `unfolded` are the folds that are open.
    """
    return _Lines(unfolded, words).of(expected, generated)


@frozen
class _Member:
    """A pair still to be written, at its place."""

    depth: int
    key: tuple[Token, ...]
    pair: Pair
    path: DocumentPlace


class _Lines:
    def __init__(self, unfolded: Set[FoldKey], words: LineWords) -> None:
        self._unfolded = unfolded
        self._words = words
        self._lines: list[DifferenceLine] = []
        self._count = 0
        self._waiting: list[_Member | DifferenceLine] = []

    def of(self, expected: Json, generated: Json) -> tuple[list[DifferenceLine], int]:
        self._waiting.append(_Member(0, (), Pair(0, expected, generated), ()))
        while self._waiting:
            next_one = self._waiting.pop()
            if isinstance(next_one, DifferenceLine):
                self._lines.append(next_one)
            else:
                self._write(next_one)
        return self._lines, self._count

    def _write(self, member: _Member) -> None:
        one, other = member.pair.expected, member.pair.generated
        if one is ABSENT:
            self._side(member, other, Sign.UNEXPECTED)
        elif other is ABSENT:
            self._side(member, one, Sign.MISSING)
        elif same_document(one, other):
            self._same(member, other)
            return
        elif are_comparable(one, other):
            self._inside(member, one, other)
            return
        elif _is_leaf(one) and _is_leaf(other):
            between: Token = ("fold", f"   {self._words.expected} ")
            tokens = (*member.key, _leaf_token(other), between, _leaf_token(one))
            self._lines.append(DifferenceLine(Sign.CHANGED, member.depth, tokens, member.path, self._count))
        else:
            self._side(member, one, Sign.MISSING)
            self._side(member, other, Sign.UNEXPECTED)
        self._count += 1

    def _same(self, member: _Member, value: Json) -> None:
        if _is_leaf(value):
            tokens = (*member.key, _leaf_token(value))
            self._lines.append(DifferenceLine(Sign.SAME, member.depth, tokens, member.path))
        else:
            self._whole(member, value, Sign.SAME, is_folded=True, difference=-1)

    def _side(self, member: _Member, value: Json | Absent, sign: Sign) -> None:
        """What is on one side alone."""
        if _is_leaf(value):
            tokens = (*member.key, _leaf_token(value))
            self._lines.append(DifferenceLine(sign, member.depth, tokens, member.path, self._count))
        else:
            self._whole(member, value, sign, _is_long(value), self._count)

    def _whole(self, member: _Member, value: Json, sign: Sign, is_folded: bool, difference: int) -> None:
        """An object or array of one side, or that is as expected: on one line, or with all that is in it."""
        fold: FoldKey = (sign.name, member.path)
        if is_folded != (fold in self._unfolded):
            opening, closing = "{}" if isinstance(value, dict) else "[]"
            inside: Token = ("fold", f" … {len(value)} ")
            tokens = (*member.key, ("punctuation", opening), inside, ("punctuation", closing))
            self._lines.append(DifferenceLine(sign, member.depth, tokens, member.path, difference, fold, True))
            return
        for at, line in enumerate(json_lines(value, number_text)):
            tokens = line.tokens[:-1] if line.tokens[-1] == _COMMA else line.tokens
            begun = (*member.key, *tokens) if at == 0 else tokens
            path = (*member.path, *line.path)
            held = fold if at == 0 else None
            self._lines.append(DifferenceLine(sign, member.depth + line.depth, begun, path, difference, held))

    def _inside(self, member: _Member, expected: Json, generated: Json) -> None:
        """Both sides of an object or array that differ by their members."""
        opening, closing = "{}" if isinstance(generated, dict) else "[]"
        depth, path = member.depth, member.path
        begun = (*member.key, ("punctuation", opening))
        self._lines.append(DifferenceLine(Sign.SAME, depth, begun, path))
        members = []
        for pair in member_pairs(expected, generated):
            key = _key_tokens(pair.step) if isinstance(pair.step, str) else ()
            members.append(_Member(depth + 1, key, pair, (*path, pair.step)))
        inside = list(self._with_runs_folded(members, depth + 1))
        end = DifferenceLine(Sign.SAME, depth, (("punctuation", closing),), path)
        self._waiting.append(end)
        self._waiting.extend(reversed(inside))

    def _with_runs_folded(self, members: list[_Member], depth: int) -> Iterator[_Member | DifferenceLine]:
        same = [_is_same(member.pair) for member in members]
        at = 0
        while at < len(members):
            end = at
            while end < len(members) and same[end]:
                end += 1
            first = at + (BESIDE if at > 0 else 0)
            last = end - (BESIDE if end < len(members) else 0)
            if last - first >= SHORTEST_RUN:
                fold: FoldKey = ("run", members[first].path)
                is_folded = fold not in self._unfolded
                words: Token = ("fold", f"… {self._words.as_expected(last - first)}")
                yield from members[at:first]
                yield DifferenceLine(Sign.SAME, depth, (words,), members[first].path, -1, fold, is_folded)
                if not is_folded:
                    yield from members[first:last]
                at = last
            yield from members[at:end]
            if end < len(members):
                yield members[end]
            at = end + 1


def _is_same(pair: Pair) -> bool:
    return pair.expected is not ABSENT and pair.generated is not ABSENT and same_document(pair.expected, pair.generated)


def _is_leaf(value: Json | Absent) -> bool:
    return not isinstance(value, (dict, list)) or not value


def _leaf_token(value: Json | Absent) -> Token:
    return json_lines(value, number_text)[0].tokens[-1]


def _key_tokens(name: str) -> tuple[Token, ...]:
    key = json_lines(name, number_text, None)[0].tokens[-1]
    return ("key", key[1]), ("punctuation", ": ")


def _is_long(value: Json) -> bool:
    """Whether it takes more lines than are shown without being asked for."""
    left, waiting = LONGEST_SIDE, [value]
    while waiting and left >= 0:
        held = waiting.pop()
        left -= 1
        if isinstance(held, (dict, list)) and held:
            waiting.extend(held.values() if isinstance(held, dict) else held)
            left -= 1
            if len(waiting) > left:
                return True
    return left < 0
