"""What is said of a link: from where to where, as what, and what is wrong."""

from __future__ import annotations

from PySide6.QtCore import QObject

from designer.mapping import Severity, format_path
from designer.matching import Place, path_of_place
from designer.window.links.links_in_sight import Link
from designer.window.open_mapping import OpenMapping
from designer.window.rows.problem_words import ProblemWords, worst_first
from widgets.numbers import grouped

_MOST_TOLD = 4


class LinkWords(QObject):
    """Says them as a tool tip, and to those who hear what is shown."""

    def __init__(self, opened: OpenMapping, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._opened = opened
        self._problems = ProblemWords(self)

    def of_link(self, link: Link) -> str:
        """A link of one row with what is wrong with it; of several, how many there are."""
        if link.joined.is_of_arrays:
            elements = self.tr("Each element of {0} to one of {1}")
            first = elements.format(_path(link.joined.source.place), _path(link.joined.destination.place))
            return "\n".join([first, *self._of_rows(link.rows)])
        if len(link.rows) > 1:
            first = self.tr("{0} to {1}, {2} rows").format(
                _path(link.joined.source.place), _path(link.joined.destination.place), grouped(len(link.rows))
            )
            return "\n".join([first, *self._of_rows(link.rows)])
        row = link.rows[0]
        told = worst_first(self._opened.problems_of(row))
        serious = [self._problems.of(problem) for problem in told if problem.severity is not Severity.INFO]
        return "\n".join([self.of_row(row), *serious[:_MOST_TOLD]])

    def of_row(self, row: int) -> str:
        """A row in words: `customer.age to contact.age, as a number`."""
        ends = self._opened.connections.rows[row]
        held = (self._opened.mapping.rows or ())[row]
        sources = [_path(place) for place in ends.sources[:_MOST_TOLD]]
        if len(ends.sources) > _MOST_TOLD:
            sources.append("…")
        read = sources[0] if sources else ""
        if len(sources) > 1:
            read = self.tr("{0} and {1}").format(", ".join(sources[:-1]), sources[-1])
        made = _path(ends.destination or ())
        types = {
            "string": self.tr("{0} to {1}, as text"),
            "number": self.tr("{0} to {1}, as a number"),
            "boolean": self.tr("{0} to {1}, as true or false"),
        }
        return types.get(held.data_type or "", self.tr("{0} to {1}")).format(read, made)

    def _of_rows(self, rows: tuple[int, ...]) -> list[str]:
        told = [self.tr("Row {0}: {1}").format(row + 1, self.of_row(row)) for row in rows[:_MOST_TOLD]]
        return [*told, "…"] if len(rows) > _MOST_TOLD else told


def _path(place: Place) -> str:
    return format_path(path_of_place(place))
