"""How well a few typed letters fit a name: they must come in its order, and count more where words begin."""

from __future__ import annotations

from collections.abc import Sequence

_TOGETHER = 100
_AT_TEXT_START, _AT_WORD_START, _WHOLE_WORD = 40, 24, 12
_LETTER, _NEXT_LETTER, _WORD_LETTER = 1, 9, 14
_LONGEST_COUNTED, _PER_LETTER = 60, 0.25
_MOST_TRIED = 8


def words_of(typed: str) -> tuple[str, ...]:
    """What was typed, as words of which each has to fit, in any order."""
    return tuple(typed.casefold().split())


def has_letters(words: Sequence[str], folded: str) -> bool:
    """Whether each word's letters come in a casefolded text, in their order; the quick look before `fit`."""
    for word in words:
        at = 0
        for letter in word:
            at = folded.find(letter, at) + 1
            if not at:
                return False
    return True


def fit(words: Sequence[str], text: str, folded: str) -> float:
    """How well the words fit; more is better, below 0 where they do not. `folded` is the casefolded text."""
    total = 0.0
    for word in words:
        places = letters_at(word, text, folded)
        if not places:
            return -1.0
        total += _worth(places, text, folded)
    return max(0.0, total / max(1, len(words)) - min(len(text), _LONGEST_COUNTED) * _PER_LETTER)


def letters_at(word: str, text: str, folded: str) -> tuple[int, ...]:
    """Where the letters of a word are best seen in a text: together, else at the beginnings of words."""
    if len(folded) != len(text):  # a few letters grow when their case is folded; then case is all that is lost
        text = folded
    together = _together(word, text, folded)
    if together >= 0 and _begins_word(text, together):
        return tuple(range(together, together + len(word)))
    starts = _at_word_starts(word, text, folded)
    if together >= 0 and not all(_begins_word(text, at) for at in starts or (together,)):
        return tuple(range(together, together + len(word)))
    return starts or _one_by_one(word, folded)


def _together(word: str, text: str, folded: str) -> int:
    first = at = folded.find(word)
    for _ in range(_MOST_TRIED):
        if at < 0:
            return first
        if _begins_word(text, at):
            return at
        at = folded.find(word, at + 1)
    return first


def _at_word_starts(word: str, text: str, folded: str) -> tuple[int, ...]:
    """Each letter right after the one before, or else at the next beginning of a word that has it."""
    places: list[int] = []
    at = 0
    for letter in word:
        if not (places and folded.startswith(letter, at)):
            at = folded.find(letter, at)
            while at >= 0 and not _begins_word(text, at):
                at = folded.find(letter, at + 1)
            if at < 0:
                return ()
        places.append(at)
        at += 1
    return tuple(places)


def _one_by_one(word: str, folded: str) -> tuple[int, ...]:
    places: list[int] = []
    at = -1
    for letter in word:
        at = folded.find(letter, at + 1)
        if at < 0:
            return ()
        places.append(at)
    return tuple(places)


def _worth(places: Sequence[int], text: str, folded: str) -> float:
    text = text if len(text) == len(folded) else folded
    first, last = places[0], places[-1]
    if last - first == len(places) - 1 and _begins_word(text, first):
        ends = last + 1 == len(text) or not text[last + 1].isalnum()
        return _TOGETHER + (_AT_TEXT_START if first == 0 else _AT_WORD_START) + (_WHOLE_WORD if ends else 0)
    worth, before = 0, -2
    for place in places:
        worth += _LETTER
        worth += _NEXT_LETTER if place == before + 1 else _WORD_LETTER if _begins_word(text, place) else 0
        before = place
    return min(worth, _TOGETHER - 1)


def _begins_word(text: str, at: int) -> bool:
    if at == 0:
        return True
    before, letter = text[at - 1], text[at]
    return not before.isalnum() or (letter.isupper() and not before.isupper()) or before.isdigit() != letter.isdigit()
