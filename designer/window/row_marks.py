"""Whether a row is marked as an error or with a warning, at its field and its links alike."""

from __future__ import annotations

from designer.mapping import Severity
from designer.window.open_mapping import OpenMapping

_TOLD_OTHERWISE = frozenset({"no-source", "unknown-destination"})
"""What is half done, and what carries a plus: neither is wrong."""


def mark_of_row(opened: OpenMapping, row: int) -> str:
    """Give `error`, `warning` or nothing: the worst that is told of a row for the shown record and by its samples."""
    severities = {problem.severity for problem in opened.problems_of(row) if problem.code not in _TOLD_OTHERWISE}
    return next((str(bad) for bad in (Severity.ERROR, Severity.WARNING) if bad in severities), "")
