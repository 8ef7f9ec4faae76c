"""How the table tells a problem: the text that it is about is there to be seen, so only the place in it is said."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Final

from PySide6.QtCore import QObject

from designer.mapping import Problem, Severity
from designer.said import Said
from designer.window.words import in_words

_ORDER: Final = {Severity.ERROR: 0, Severity.WARNING: 1, Severity.INFO: 2}
_QUOTES: Final = frozenset({"{0} {1}: {2}", "the condition {0}: {1}"})
"""How messages quote the text that they are about; what is wrong with it comes last."""
_WORD: Final = re.compile(r"(?:the|it|two|an?|there|lookup table) ")


class ProblemWords(QObject):
    """Says problems as whole sentences."""

    def of(self, problem: Problem) -> str:
        """The message with its place and what to do."""
        told = self.short(problem)
        told = told[:1].upper() + told[1:] if _WORD.match(problem.message) else told  # else it begins with a path
        ended = told if told.endswith((".", "?")) else f"{told}."
        return f"{ended} {in_words(problem.hint)}" if problem.hint else ended

    def short(self, problem: Problem) -> str:
        """The message with its place."""
        if problem.column is None:
            return in_words(problem.message)
        places = {
            "eField": self.tr("Source, column {0}: {1}"),
            "gField": self.tr("Destination, column {0}: {1}"),
            "conditional": self.tr("Condition, column {0}: {1}"),
            "extractDateFormat": self.tr("Date format to read, column {0}: {1}"),
            "generateDateFormat": self.tr("Date format to write, column {0}: {1}"),
        }
        place = places.get(problem.field or "", self.tr("Column {0}: {1}"))
        return place.format(problem.column, in_words(_without_quoted_text(problem.message)))


def _without_quoted_text(message: str) -> str:
    if isinstance(message, Said) and message.template in _QUOTES and isinstance(message.values[-1], Said):
        return message.values[-1]
    return message


def worst_first(problems: Iterable[Problem]) -> tuple[Problem, ...]:
    """Errors, then warnings, then what is good to know; each in their order."""
    return tuple(sorted(problems, key=lambda problem: _ORDER[problem.severity]))
