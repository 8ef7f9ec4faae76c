"""What dropping source fields on a destination would do: told while hovering, carried out on release."""

from __future__ import annotations

from collections.abc import Sequence

from designer.frozen import frozen
from designer.mapping import Change


@frozen
class DropChoice:
    """One answer to the question that a drop asks; `key` chooses it. `then` is what it does, or asks next."""

    key: str
    text: str
    then: Drop

    @property
    def change(self) -> Change | None:
        """What it does, where it asks nothing more."""
        return self.then.change


@frozen
class Drop:
    """A drop that is possible has a change, or a question with choices; `words` say what it does, or why not."""

    words: str
    change: Change | None = None
    question: str = ""
    choices: tuple[DropChoice, ...] = ()

    @property
    def is_possible(self) -> bool:
        """Whether dropping here does anything."""
        return self.change is not None or bool(self.choices)


def asked(words: str, question: str, choices: Sequence[tuple[str, str, Drop]]) -> Drop:
    """A drop that asks first; choices that do nothing are left out, and where none is left their words say why."""
    possible = tuple(DropChoice(key, text, then) for key, text, then in choices if then.is_possible)
    if not possible:
        return choices[0][2] if choices else Drop(words)
    return Drop(words, question=question, choices=possible)
