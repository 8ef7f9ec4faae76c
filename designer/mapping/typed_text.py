"""A mapping as a person types its text: read so that rows that stay are the same values, with where each row stands."""

import re
from bisect import bisect_right

from designer.frozen import frozen
from designer.mapping.change import Change
from designer.mapping.mapping import ROWS_KEY, Mapping
from designer.mapping.resource import mapping_from_json
from designer.mapping.row import Row

_MARK = re.compile(r'"[^"\\]*(?:\\.[^"\\]*)*"|[{}\[\]]', re.DOTALL)
_COLON = re.compile(r"\s*:")


def retype(mapping: Mapping, text: str, label: str = "Change the text") -> Change:
    """The step to what a text says; raises MappingError with line and column where it is no mapping."""
    typed = mapping_from_json(text)
    if mapping.rows is None or typed.rows is None:
        return Change(label, mapping, typed)
    return Change(label, mapping, Mapping(typed.entries, _same_where_equal(mapping.rows, typed.rows)))


def _same_where_equal(held: tuple[Row, ...], typed: tuple[Row, ...]) -> tuple[Row, ...]:
    """The typed rows, with those before and after what is another as they were: what is known of them stays known."""
    shorter = min(len(held), len(typed))
    start = 0
    while start < shorter and held[start] == typed[start]:
        start += 1
    end = 0
    while end < shorter - start and held[-1 - end] == typed[-1 - end]:
        end += 1
    return (*held[:start], *typed[start : len(typed) - end], *held[len(held) - end :])


@frozen
class RowLines:
    """In which lines of a text each row begins and ends, from 0."""

    first: tuple[int, ...]
    last: tuple[int, ...]

    def row_at(self, line: int) -> int | None:
        """The row that a line belongs to; the first one that ends there or later, where there are several."""
        row = bisect_right(self.first, line) - 1
        while row > 0 and self.first[row - 1] == line:
            row -= 1
        return row if row >= 0 and line <= self.last[row] else None


def row_lines(text: str) -> RowLines:
    """Where the rows stand in the text of a mapping."""
    first: list[int] = []
    last: list[int] = []
    depth, line, counted_to = 0, 0, 0
    is_rows_next = is_in_rows = False
    for found in _MARK.finditer(text):
        mark = found.group()
        if mark[0] == '"':
            if depth == 1 and mark == f'"{ROWS_KEY}"' and _COLON.match(text, found.end()):
                is_rows_next = True
        elif mark in "{[":
            if depth == 1:
                is_in_rows, is_rows_next = is_rows_next and mark == "[", False
            elif depth == 2 and is_in_rows:
                line += text.count("\n", counted_to, found.start())
                counted_to = found.start()
                first.append(line)
            depth += 1
        else:
            depth -= 1
            if depth == 2 and is_in_rows:
                line += text.count("\n", counted_to, found.start())
                counted_to = found.start()
                last.append(line)
            elif depth == 1:
                is_in_rows = False
    return RowLines(tuple(first[: len(last)]), tuple(last))
