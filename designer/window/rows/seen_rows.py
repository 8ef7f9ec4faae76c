"""The rows that someone has looked at, with their cells: what was made once is kept for as long as it looks so."""

from __future__ import annotations

from collections.abc import Callable

from designer.window.rows.cells import Cell, RowFacts
from designer.window.rows.columns import Column

_OF_THE_ROW_ALONE = (Column.SOURCE, Column.TYPE, Column.CONSTANT, Column.DESTINATION, Column.OPTIONS)
"""What these show is the same in any record."""

_MOST_KEPT = 2_000
"""Rows out of sight that are kept: what a person scrolls back and forth over."""


class SeenRows:
    """By their numbers those in sight, which can be told when they look otherwise; the others by what they are."""

    def __init__(self, facts_of: Callable[[int], RowFacts], make: Callable[[RowFacts, Column], Cell]) -> None:
        self._facts_of = facts_of
        self._make = make
        self._seen: dict[int, _Seen] = {}
        self._kept: dict[int, _Seen] = {}

    def cell(self, number: int, column: int) -> Cell:
        """How a cell looks."""
        seen = self._seen.get(number) or self._look_at(number)
        cell = seen.cells[column]
        if cell is None:
            cell = seen.cells[column] = self._make(seen.facts, Column(column))
        return cell

    def move_out(self, first: int) -> None:
        """Rows from this one on stand elsewhere now, or are gone."""
        self._keep([number for number in self._seen if number >= first])

    def find_others(self, sight: range) -> tuple[set[int], bool]:
        """The rows in sight that look otherwise than when they were looked at; and whether any had been."""
        self._keep([number for number in self._seen if number not in sight])
        others = set()
        for number, seen in self._seen.items():
            facts = self._facts_of(number)
            if facts.are_still(seen.facts):
                seen.facts = facts
                continue
            now = self._seen[number] = _Seen(facts, seen)
            for column, cell in enumerate(seen.cells):
                if cell is not None and now.cells[column] is None:
                    now.cells[column] = self._make(facts, Column(column))
            if now.cells != seen.cells:
                others.add(number)
        return others, bool(self._seen)

    def _look_at(self, number: int) -> _Seen:
        facts = self._facts_of(number)
        seen = self._kept.pop(id(facts.row), None)
        if seen is None or not facts.are_still(seen.facts):
            seen = _Seen(facts, seen)
        seen.facts = facts
        self._seen[number] = seen
        return seen

    def _keep(self, numbers: list[int]) -> None:
        if len(self._kept) + len(numbers) > _MOST_KEPT:
            self._kept.clear()
        for number in numbers:
            seen = self._seen.pop(number)
            self._kept[id(seen.facts.row)] = seen


class _Seen:
    """A row as it was looked at; its cells are made as they are asked for."""

    __slots__ = ("cells", "facts")

    def __init__(self, facts: RowFacts, before: _Seen | None) -> None:
        self.facts = facts  # it holds the row, so that its id stays its own
        self.cells: list[Cell | None] = [None] * len(Column)
        if before is not None and before.facts.row is facts.row:
            for column in _OF_THE_ROW_ALONE:
                self.cells[column] = before.cells[column]
