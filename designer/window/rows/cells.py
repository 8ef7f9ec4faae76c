"""What a cell of the rows table shows and says."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QObject

from designer.documents import document_text
from designer.engine import NOTHING, RowResult, RowState
from designer.frozen import frozen, replace
from designer.jsontext import Json
from designer.mapping import (
    PathError,
    Placeholder,
    Problem,
    Row,
    Severity,
    is_expression,
    loops_of_path,
    parse_expression,
    row_destination,
    row_sources,
)
from designer.window.rows.columns import KEYS, Column
from designer.window.rows.option_words import OptionWords, is_switched_off
from designer.window.rows.problem_words import ProblemWords, worst_first
from designer.window.trees.shown_values import SHOWN_LENGTH, shortened, value_kind
from widgets.numbers import grouped

_HALF_DONE: Final = frozenset({"no-source", "no-destination"})
_SHOWN_MEMBERS: Final = 4
_TIP_LENGTH: Final = 1200


@frozen
class Cell:
    """How a cell looks. `tone` names a colour of the palette; `tokens` are spans of placeholders in the text.

    Of a path that is cut, beginning and end are shown: most paths differ at their end.
    """

    text: str = ""
    tone: str = "text"
    is_mono: bool = True
    tokens: tuple[tuple[int, int], ...] = ()
    icon: str = ""
    is_path: bool = False


@frozen
class RowFacts:
    """All that is known of a row for the shown record; `result` is None while that is not known."""

    index: int
    row: Row
    result: RowResult | None
    problems: tuple[Problem, ...]
    has_source: bool
    """Whether there is a record to be shown at all."""

    def are_still(self, before: RowFacts) -> bool:
        """Whether these are the very same values as before, so that nothing can look otherwise."""
        are_same = self.row is before.row and self.result is before.result and self.problems == before.problems
        return are_same and self.index == before.index and self.has_source == before.has_source

    @property
    def errors(self) -> tuple[Problem, ...]:
        """What keeps the row from generating."""
        return tuple(problem for problem in self.problems if problem.severity is Severity.ERROR)

    @property
    def is_half_done(self) -> bool:
        """Whether nothing is wrong but that something is still to be said."""
        return bool(self.errors) and all(problem.code in _HALF_DONE for problem in self.errors)

    @property
    def is_off(self) -> bool:
        """Whether the row is switched off."""
        return is_switched_off(self.row)

    @property
    def severity(self) -> str:
        """`error`, `warning` or `info`; empty where there is nothing to look at."""
        if self.is_half_done:
            return "info"
        if self.errors:
            return "error"
        if any(problem.severity is Severity.WARNING for problem in self.problems):
            return "warning"
        if self.result is None:
            return ""
        made_of_nothing = self.result.state is RowState.GENERATED and any(
            problem.code in ("found-nothing", "empty-number") for problem in self.problems
        )
        return "info" if made_of_nothing or self.result.state is RowState.REPLACED else ""


class RowCells(QObject):
    """Makes cells of what is known of a row, in words for eyes and for ears."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._words = ProblemWords(self)
        self._options = OptionWords(self)

    def cell(self, facts: RowFacts, column: Column) -> Cell:
        """How the cell looks; all of a row that is switched off is dimmed."""
        cell = self._cell(facts, column)
        return replace(cell, tone="faint", tokens=()) if facts.is_off and column in KEYS else cell

    def _cell(self, facts: RowFacts, column: Column) -> Cell:
        match column:
            case Column.NUMBER:
                return Cell(str(facts.index + 1), "quiet", is_mono=False)
            case Column.SOURCE:
                return _source(facts.row)
            case Column.TYPE:
                return self._type(facts.row)
            case Column.CONSTANT:
                return _value(facts.row.hard_coded_value) if facts.row.has_constant else _EMPTY
            case Column.DESTINATION:
                return _path(facts.row.entries.get("gField"))
            case Column.RESULT:
                return self._result(facts)
            case Column.OPTIONS:
                return Cell(icon="settings" if self._options.of(facts.row) else "")
            case Column.STATE:
                return Cell(icon=facts.severity)

    def entered(self, row: Row, column: Column) -> str:
        """The whole text of a cell, as it is edited."""
        if column is Column.CONSTANT:
            return document_text(row.hard_coded_value) if row.has_constant else ""
        held = row.entries.get(KEYS[column]) if column in KEYS else None
        return held if isinstance(held, str) else "" if held is None else document_text(held)

    def type_name(self, data_type: str) -> str:
        """A type in words; what is no type as it stands."""
        names = {
            "": self.tr("as it is"),
            "string": self.tr("text"),
            "number": self.tr("number"),
            "boolean": self.tr("true/false"),
        }
        return names.get(data_type, data_type)

    def tip(self, facts: RowFacts, column: Column) -> str:
        """All of what a cell can only show in part; what is told of the row where the result and the state are."""
        told = "\n".join(self._words.of(problem) for problem in worst_first(facts.problems))
        if column is Column.OPTIONS:
            return self._options.of(facts.row)
        if column is Column.STATE:
            return "\n".join(filter(None, (self._replaced(facts), told))) or self._state(facts)
        if column is Column.RESULT:
            value = facts.result.value if facts.result is not None else NOTHING
            shown = "" if value is NOTHING else _cut(document_text(value, 2))
            return "\n".join(part for part in (shown, self._replaced(facts), told) if part)
        if column is Column.CONSTANT and facts.row.has_constant:
            return _cut(document_text(facts.row.hard_coded_value, 2))
        return _cut(self.entered(facts.row, column))

    def spoken(self, facts: RowFacts, column: Column, heading: str) -> str:
        """What a screen reader says."""
        match column:
            case Column.NUMBER:
                return self.tr("Row {0}").format(facts.index + 1)
            case Column.TYPE:
                said = self.type_name(self.entered(facts.row, column))
            case Column.STATE:
                said = self._state(facts)
                told = worst_first(facts.problems) if facts.severity else ()
                return f"{said}: {self._words.of(told[0])}" if told else said
            case Column.RESULT:
                said = self._result(facts).text
            case Column.OPTIONS:
                said = self._options.of(facts.row) or self.tr("none")
            case _:
                said = shortened(self.entered(facts.row, column)) or self.tr("none")
        return f"{heading}: {said}"

    def _state(self, facts: RowFacts) -> str:
        if facts.is_off:
            return self.tr("Switched off")
        if facts.is_half_done:
            return self.tr("Half done")
        names = {"error": self.tr("Error"), "warning": self.tr("Warning"), "info": self.tr("Note")}
        return self._replaced(facts) or names.get(facts.severity, self.tr("Fine"))

    def _replaced(self, facts: RowFacts) -> str:
        if facts.result is not None and facts.result.state is RowState.REPLACED:
            return self.tr("A later row replaces this value")
        return ""

    def _type(self, row: Row) -> Cell:
        text = self.entered(row, Column.TYPE)
        tone = "faint" if not text else "text" if text in ("string", "number", "boolean") else "error"
        return Cell(self.type_name(shortened(text)), tone, is_mono=False)

    def _result(self, facts: RowFacts) -> Cell:
        if facts.is_off:
            return Cell(self.tr("switched off"), "quiet", is_mono=False)
        if facts.is_half_done:
            return Cell(self._still_to_say(facts.errors), "quiet", is_mono=False)
        if facts.errors:
            return Cell(self._words.short(facts.errors[0]), "error", is_mono=False)
        if facts.result is None:
            return _EMPTY
        if facts.result.value is NOTHING:
            words = self.tr("nothing in this record") if facts.has_source else self.tr("no source sample")
            return Cell(words, "quiet", is_mono=False)
        cell = self._generated(facts)
        if facts.result.state is RowState.REPLACED:
            return Cell(self.tr("{0} (replaced)").format(cell.text), "faint")
        return cell

    def _generated(self, facts: RowFacts) -> Cell:
        """What the row generated; of one that goes through arrays, how many values and the first of them."""
        value = facts.result.value if facts.result is not None else NOTHING
        paths = (row_destination(facts.row) or (), *row_sources(facts.row))
        if not isinstance(value, list) or not any(map(loops_of_path, paths)):
            return _value(value)
        if not value:
            return Cell(self.tr("no values"), "quiet", is_mono=False)
        number = self.tr("1 value") if len(value) == 1 else self.tr("{0} values").format(grouped(len(value)))
        return Cell(
            shortened(f"{number}: {', '.join([*map(_member, _first(value)), *_rest(value)])}"), value_kind(value[0])
        )

    def _still_to_say(self, missing: tuple[Problem, ...]) -> str:
        codes = {problem.code for problem in missing}
        if codes == {"no-source"}:
            return self.tr("needs a source or a constant")
        if codes == {"no-destination"}:
            return self.tr("needs a destination field")
        return self.tr("needs a source and a destination")


_EMPTY: Final = Cell("—", "faint")


def _source(row: Row) -> Cell:
    cell = _path(row.entries.get("eField"))
    text = row.e_field
    if row.has_constant and cell is not _EMPTY:
        return replace(cell, tone="faint", tokens=())  # the constant wins
    if text is None or not is_expression(text):
        return cell
    try:
        parts = parse_expression(text)
    except PathError:
        return cell
    tokens = tuple((part.start, part.end) for part in parts if isinstance(part, Placeholder))
    return Cell(_on_one_line(text), "text", tokens=tokens, is_path=not tokens)


def _path(held: Json) -> Cell:
    if held is None or held == "":
        return _EMPTY
    if not isinstance(held, str):
        return Cell(shortened(document_text(held)), "error")
    return Cell(_on_one_line(held), is_path=True)


def _value(value: Json) -> Cell:
    return Cell(compact(value), value_kind(value))


def compact(value: Json) -> str:
    """A value on one short line: of objects and arrays the first members, without what is inside these."""
    if isinstance(value, dict):
        shown = [f"{document_text(key)}: {_member(held)}" for key, held in _first(list(value.items()))]
        return shortened("{" + ", ".join([*shown, *_rest(value)]) + "}")
    if isinstance(value, list):
        return shortened("[" + ", ".join([*map(_member, _first(value)), *_rest(value)]) + "]")
    return shortened(document_text(value[: SHOWN_LENGTH * 2] if isinstance(value, str) else value))


def _first(members: list[Json]) -> list[Json]:
    return members[:_SHOWN_MEMBERS]


def _rest(value: dict[str, Json] | list[Json]) -> list[str]:
    return ["…"] if len(value) > _SHOWN_MEMBERS else []


def _member(value: Json) -> str:
    if isinstance(value, dict):
        return "{…}" if value else "{}"
    if isinstance(value, list):
        return "[…]" if value else "[]"
    return compact(value)


def _on_one_line(text: str) -> str:
    return text.replace("\n", "⏎")


def _cut(text: str) -> str:
    return text if len(text) <= _TIP_LENGTH else text[: _TIP_LENGTH - 1] + "…"
