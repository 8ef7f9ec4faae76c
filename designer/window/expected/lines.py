"""The difference of two documents as lines to be shown: no Qt, no recursion."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator, Set
from enum import StrEnum
from functools import cached_property
from typing import Final, TypeAlias

from designer.documents import ABSENT, Absent, number_text
from designer.documents.comparison import Comparison, Steps
from designer.documents.difference import DocumentPlace, Pair, are_comparable, member_pairs
from designer.frozen import frozen
from designer.jsontext import Json
from widgets.json_view import json_lines
from widgets.json_view.lines import Token

_STEPS_BETWEEN_LOOKS: Final = 32
"""At the clock. What takes no more is never left for later, however busy the machine is."""

BESIDE: Final = 1
"""Members shown before and after a difference, of those that are as expected."""
SHORTEST_RUN: Final = 3
"""Members as expected that are worth folding into one line."""
LONGEST_SIDE: Final = 60
"""Lines of what is missing or unexpected as a whole that are shown without being asked for."""

MOST_LINES: Final = 2_000
"""Lines that are shown at once; more are there for the asking."""


class Sign(StrEnum):
    """What a line says of the generated document."""

    SAME = " "
    UNEXPECTED = "+"
    MISSING = "\N{MINUS SIGN}"
    CHANGED = "~"


FoldKey: TypeAlias = tuple[str, DocumentPlace]
"""What a fold hides: a kind of thing at a place."""


@frozen
class DocumentDifferenceLine:
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
    """The words among the values; `more` tells how many differences are not shown."""

    expected: str
    as_expected: Callable[[int], str]
    more: Callable[[int], str]


class ComparedDocuments:
    """The lines that show two documents as one, with what is as expected folded; found a few at a time.

    `unfolded` are the folds that are open. Of many lines the first MOST_LINES are made, and as many again for each
    fold of `more`; what else there is, is counted. The documents have to stay as they are meanwhile.
    """

    def __init__(self, expected: Json, generated: Json, unfolded: Set[FoldKey], words: LineWords) -> None:
        self.lines: list[DocumentDifferenceLine] = []
        self.count = 0
        """How many differences there are, as far as they have been found."""
        self.is_over = False
        self._unfolded = unfolded
        self._words = words
        self._comparison = Comparison()
        self._steps = self._find(_Member(0, (), Pair(0, expected, generated), ()))

    def go_on(self, seconds: float) -> None:
        """Look for more lines for so long."""
        until = time.perf_counter() + seconds
        for number, _ in enumerate(self._steps):
            if number % _STEPS_BETWEEN_LOOKS == 0 and number and time.perf_counter() > until:
                return
        self.is_over = True

    def give_up(self) -> None:
        """Look for no more."""
        self._steps.close()

    @cached_property
    def _most(self) -> int:
        return MOST_LINES * (1 + sum(kind == "more" for kind, _ in self._unfolded))

    @property
    def _is_full(self) -> bool:
        return len(self.lines) >= self._most

    def _find(self, whole: _Member) -> Steps[None]:
        waiting: list[Iterator[_Shown]] = [iter([whole])]
        shown = -1
        while waiting:
            next_one = next(waiting[-1], None)
            if next_one is None:
                waiting.pop()
                continue
            if self._is_full:
                shown = self.count if shown < 0 else shown
                if not isinstance(next_one, _Member):
                    continue
            if isinstance(next_one, DocumentDifferenceLine):
                self.lines.append(next_one)
            elif isinstance(next_one, _Part):
                waiting.append(self._part(next_one))
            else:
                waiting.append((yield from self._member(next_one)))
            yield
        if shown >= 0:
            fold: FoldKey = ("more", (self._most,))
            words: Token = ("fold", f"… {self._words.more(self.count - shown)}")
            self.lines.append(DocumentDifferenceLine(Sign.SAME, 0, (words,), (), -1, fold, True))

    def _member(self, member: _Member) -> Steps[Iterator[_Shown]]:
        """What a pair is shown as; one that differs is counted."""
        one, other = member.pair.expected, member.pair.generated
        if member.is_same or (member.is_same is None and (yield from self._same(member.pair))):
            return iter([_Part(Sign.SAME, member.depth, member.key, other, member.path, -1, True)])
        if one is not ABSENT and other is not ABSENT and are_comparable(one, other):
            return (yield from self._inside(member, one, other))
        at = self.count
        self.count += 1
        if one is not ABSENT and other is not ABSENT and _is_leaf(one) and _is_leaf(other):
            between: Token = ("fold", f"   {self._words.expected} ")
            tokens = (*member.key, _leaf_token(other), between, _leaf_token(one))
            return iter([DocumentDifferenceLine(Sign.CHANGED, member.depth, tokens, member.path, at)])
        sides = (one, Sign.MISSING), (other, Sign.UNEXPECTED)
        return iter(
            [
                _Part(sign, member.depth, member.key, value, member.path, at, _is_long(value))
                for value, sign in sides
                if value is not ABSENT
            ]
        )

    def _same(self, pair: Pair) -> Steps[bool]:
        one, other = pair.expected, pair.generated
        return one is not ABSENT and other is not ABSENT and (yield from self._comparison.same(one, other))

    def _part(self, part: _Part) -> Iterator[_Shown]:
        """A value of one side, or that is as expected: on one line, or with all that is in it."""
        value = part.value
        if _is_leaf(value):
            yield part.line(_leaf_token(value))
            return
        opening, closing = "{}" if isinstance(value, dict) else "[]"
        is_whole = part.is_folded is not None
        fold: FoldKey | None = (part.sign.name, part.path) if is_whole else None
        if is_whole and part.is_folded != (fold in self._unfolded):
            inside: Token = ("fold", f" … {len(value)} ")
            yield part.line(("punctuation", opening), inside, ("punctuation", closing), fold=fold, is_folded=True)
            return
        yield part.line(("punctuation", opening), fold=fold)
        members = value.items() if isinstance(value, dict) else enumerate(value)
        for step, member in members:
            key = _key_tokens(step) if isinstance(step, str) else ()
            yield _Part(part.sign, part.depth + 1, key, member, (*part.path, step), part.difference, None)
        yield DocumentDifferenceLine(part.sign, part.depth, (("punctuation", closing),), part.path, part.difference)

    def _inside(self, member: _Member, expected: Json, generated: Json) -> Steps[Iterator[_Shown]]:
        """Both sides of an object or array that differ by their members."""
        members = []
        for pair in (yield from member_pairs(expected, generated, self._comparison)):
            key = _key_tokens(pair.step) if isinstance(pair.step, str) else ()
            is_same = yield from self._same(pair)
            members.append(_Member(member.depth + 1, key, pair, (*member.path, pair.step), is_same))
            yield
        return self._written(member, isinstance(generated, dict), members)

    def _written(self, member: _Member, is_object: bool, members: list[_Member]) -> Iterator[_Shown]:
        opening, closing = "{}" if is_object else "[]"
        begun = (*member.key, ("punctuation", opening))
        yield DocumentDifferenceLine(Sign.SAME, member.depth, begun, member.path)
        yield from self._with_runs_folded(members, member.depth + 1)
        yield DocumentDifferenceLine(Sign.SAME, member.depth, (("punctuation", closing),), member.path)

    def _with_runs_folded(self, members: list[_Member], depth: int) -> Iterator[_Shown]:
        at = 0
        while at < len(members):
            end = at
            while end < len(members) and members[end].is_same:
                end += 1
            first = at + (BESIDE if at > 0 else 0)
            last = end - (BESIDE if end < len(members) else 0)
            if last - first >= SHORTEST_RUN:
                fold: FoldKey = ("run", members[first].path)
                is_folded = fold not in self._unfolded
                words: Token = ("fold", f"… {self._words.as_expected(last - first)}")
                yield from members[at:first]
                yield DocumentDifferenceLine(Sign.SAME, depth, (words,), members[first].path, -1, fold, is_folded)
                if not is_folded:
                    yield from members[first:last]
                at = last
            yield from members[at:end]
            if end < len(members):
                yield members[end]
            at = end + 1


@frozen
class _Member:
    """A pair still to be shown, at its place; whether it is the same on both sides, where that is known."""

    depth: int
    key: tuple[Token, ...]
    pair: Pair
    path: DocumentPlace
    is_same: bool | None = None


@frozen
class _Part:
    """A value still to be shown as it is; with `is_folded` None it is part of another, and no fold by itself."""

    sign: Sign
    depth: int
    key: tuple[Token, ...]
    value: Json
    path: DocumentPlace
    difference: int
    is_folded: bool | None

    def line(self, *tokens: Token, fold: FoldKey | None = None, is_folded: bool = False) -> DocumentDifferenceLine:
        """The line that it begins with."""
        return DocumentDifferenceLine(
            self.sign, self.depth, (*self.key, *tokens), self.path, self.difference, fold, is_folded
        )


_Shown: TypeAlias = _Member | _Part | DocumentDifferenceLine


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
