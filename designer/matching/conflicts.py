"""Drops that would leave a row in error: told why while they are hovered over, instead of what they would do."""

from collections.abc import Callable
from functools import cached_property

from designer.frozen import replace
from designer.mapping import Change, CheckedRows, Mapping, Problem, Severity
from designer.matching.drop import Drop, DropChoice
from designer.said import said

Check = Callable[[Mapping], CheckedRows]
"""What is told of a mapping's rows without a sample."""


def without_conflicts(mapping: Mapping, drop: Drop, check: Check) -> Drop:
    """The drop without what would put a row in error that was in none; where nothing is left, its words say why."""
    return _Conflicts(mapping, check).sift(drop)


def conflict_words(change: Change, check: Check) -> str:
    """What would be in error after a change, and was not before; nothing where all is well."""
    return _Conflicts(change.before, check).words(change)


class _Conflicts:
    def __init__(self, mapping: Mapping, check: Check) -> None:
        self._mapping = mapping
        self._check = check

    def sift(self, drop: Drop) -> Drop:
        if drop.change is not None:
            words = self.words(drop.change)
            return Drop(words) if words else drop
        kept: list[DropChoice] = []
        left_out: list[tuple[DropChoice, str]] = []
        for choice in drop.choices:
            then = self.sift(choice.then)
            if then.is_possible:
                kept.append(replace(choice, then=then))
            else:
                left_out.append((choice, then.words))
        if not left_out:
            return replace(drop, choices=tuple(kept)) if drop.choices else drop
        choice, why = left_out[0]
        if not kept:
            return Drop(why)
        if len(kept) == 1 and kept[0].then.words:  # that says by itself what it does
            return kept[0].then
        return replace(
            drop, words=said("{0}; no “{1}”: {2}", said(drop.words), said(choice.text), said(why)), choices=tuple(kept)
        )

    def words(self, change: Change) -> str:
        errors = _errors(self._check(change.after))  # mostly none
        return next((_words(error) for error in errors if _key(error) not in self._known), "")

    @cached_property
    def _known(self) -> set[tuple[int | None, str, str]]:
        return {_key(error) for error in _errors(self._check(self._mapping))}


def _errors(checked: CheckedRows) -> list[Problem]:
    return [problem for problem in checked.problems if problem.severity is Severity.ERROR]


def _key(problem: Problem) -> tuple[int | None, str, str]:
    return problem.row, problem.code, problem.message


def _words(problem: Problem) -> str:
    """What is in the way, and what to do."""
    message, hint = said(problem.message), said(problem.hint)
    return said("{0}. {1}", message, hint) if hint else message
