"""How the table tells a problem: the text that it is about is there to be seen, so only the place in it is said."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Final

from PySide6.QtCore import QObject

from designer.mapping import Problem, Severity

_ORDER: Final = {Severity.ERROR: 0, Severity.WARNING: 1, Severity.INFO: 2}
_QUOTED_TEXT: Final = re.compile(
    r'(?:eField|gField|extractDateFormat|generateDateFormat|the condition) "(?:[^"\\]|\\.)*"?: '
)
_WORD: Final = re.compile(r"(?:the|it|two|an?) ")


class ProblemWords(QObject):
    """Says problems as whole sentences."""

    def of(self, problem: Problem) -> str:
        """The message with its place and what to do."""
        said = self.short(problem)
        said = said[:1].upper() + said[1:] if _WORD.match(said) else said  # else it begins with a path
        ended = said if said.endswith((".", "?")) else f"{said}."
        return f"{ended} {problem.hint}" if problem.hint else ended

    def short(self, problem: Problem) -> str:
        """The message with its place."""
        if problem.column is None:
            return problem.message
        places = {
            "eField": self.tr("Source, column {0}: {1}"),
            "gField": self.tr("Destination, column {0}: {1}"),
            "conditional": self.tr("Condition, column {0}: {1}"),
            "extractDateFormat": self.tr("Date format to read, column {0}: {1}"),
            "generateDateFormat": self.tr("Date format to write, column {0}: {1}"),
        }
        place = places.get(problem.field or "", self.tr("Column {0}: {1}"))
        return place.format(problem.column, _QUOTED_TEXT.sub("", problem.message, count=1))


def worst_first(problems: Iterable[Problem]) -> tuple[Problem, ...]:
    """Errors, then warnings, then what is good to know; each in their order."""
    return tuple(sorted(problems, key=lambda problem: _ORDER[problem.severity]))
