"""What a row generates at the elements that the loops around it are at."""

from typing import TypeAlias

from designer.engine.bounds import can_go, is_copied_within, may_copy, too_much
from designer.engine.doubts import (
    doubt_about_placeholder,
    doubts_about,
    not_looked_up,
    not_met,
    worded_doubt,
    worded_placeholder,
)
from designer.engine.explanation import Steps
from designer.engine.extracting import locate, members_of
from designer.engine.finishing import NOT_MET, prepare
from designer.engine.nothing import NOTHING
from designer.engine.plan import BoundPath, Loop, PlannedRow
from designer.engine.row_tallies import Doubts, Failures, not_there
from designer.engine.search import Search
from designer.engine.types import convert, to_text
from designer.frozen import replace
from designer.jsontext import Json
from designer.mapping import (
    ConstantSource,
    ExpressionSource,
    ParsedRow,
    Path,
    PathSource,
    Problem,
    format_path,
    path_of_steps,
)
from designer.said import said

Sources: TypeAlias = tuple[Steps, ...]
"""The places of the source document that a value comes from."""


class Stack:
    """The source document, and on it the elements that loops are at, each with the steps to it."""

    __slots__ = ("_held", "failures", "search")

    def __init__(self, search: Search) -> None:
        self._held: list[tuple[Json, Steps]] = [(search.document, ())]
        self.failures = Failures()
        self.search = search

    def push(self, element: Json, steps: Steps) -> None:
        """A loop goes on to this element."""
        self._held.append((element, steps))

    def pop(self) -> None:
        """The innermost loop has done with its element."""
        self._held.pop()

    def members(self, value: Json, loop: Loop) -> list[tuple[Steps, Json]] | None:
        """What a loop goes over in a value, each with the steps to it from there; None where it is not there."""
        return members_of(value, loop.step, self.search, loop.query)

    def meets_condition(self, row: ParsedRow) -> bool:
        """Whether the source document meets the condition that a row may have on it."""
        return row.options is None or row.options.condition is None or self.search.meets(row.options.condition)

    def takes_part(self, row: ParsedRow) -> bool:
        """Whether a row may generate something in this record."""
        return self.meets_condition(row) and can_go(row, self.search)

    def may_copy(self, row: ParsedRow, value: Json) -> bool:
        """Whether what a row found is not too much, all that it found before in this record with it."""
        return not is_copied_within(row) or may_copy(row, value, self.search)

    def find(self, way: BoundPath | Loop) -> tuple[Json, Steps]:
        """What stands at the end of a path from one of the elements, and the steps to it."""
        value, steps = self._held[way.base + 1]
        return locate(value, way.path, steps)

    def name(self, way: BoundPath | Loop) -> str:
        """The path from the top of the document, for people."""
        return named(path_of_steps(self._held[way.base + 1][1]) + way.path)


def named(path: Path) -> str:
    """How a path is called in a sentence."""
    return format_path(path) or said("the document")


def value_here(planned: PlannedRow, stack: Stack, doubts: Doubts) -> tuple[Json, Sources]:
    """What a row makes of what it finds here, and where; what is doubtful is added to `doubts`."""
    row = planned.row
    sources: Sources = ()
    if not stack.meets_condition(row):
        if too_much(row, stack.search) is None and not doubts.again("condition-not-met"):
            doubts.tell(not_met(row))
        return NOTHING, ()
    match row.source:
        case PathSource():
            found, steps = stack.find(planned.paths[0])
            if found is not NOTHING:
                sources = (steps,)
        case ExpressionSource():
            found, sources = _text_here(planned, stack, doubts)
            if found is NOTHING:
                return NOTHING, ()
        case ConstantSource(held):
            found = held
    if not isinstance(row.source, ExpressionSource) and not stack.may_copy(row, found):
        return NOTHING, ()
    read = found
    if row.options is not None:
        found = prepare(read, row.options)
        if found is NOT_MET:
            if not doubts.again("condition-not-met"):
                doubts.tell(not_met(row))
            return NOTHING, ()
        if found.__class__ is Problem:
            stack.failures.note(replace(found, row=row.index))
            return NOTHING, ()
    made = convert(found, row.data_type)
    for code in doubts_about(row, found, made):
        if doubts.again(code):
            continue
        if found is read:
            doubts.tell(worded_doubt(code, row, _name(planned, stack), found, made))
        elif found is NOTHING:
            doubts.tell(not_looked_up(row, read, made))
        else:
            doubts.tell(worded_doubt(code, row, said("the value"), found, made))
    return made, sources


def list_of_all(planned: PlannedRow, stack: Stack, doubts: Doubts) -> tuple[Json, tuple[Sources, ...]]:
    """The list of all that a row finds, with the sources of each element.

    NOTHING where its outermost array is not there; of an empty list, the array is the source.
    """
    if not stack.meets_condition(planned.row):
        return value_here(planned, stack, doubts)[0], ()
    if not can_go(planned.row, stack.search):
        return NOTHING, ()
    values: list[Json] = []
    sources: list[Sources] = []

    def go(depth: int) -> Steps | None:
        if depth == len(planned.loops):
            value, places = value_here(planned, stack, doubts)
            if value is not NOTHING:
                values.append(value)
                sources.append(places)
            return None
        loop = planned.loops[depth]
        array, steps = stack.find(loop)
        members = stack.members(array, loop)
        if members is None:
            not_there(doubts, planned.row, stack.name(loop), array, loop.step)
            return None
        for inside, member in members:
            stack.push(member, steps + inside)
            go(depth + 1)
            stack.pop()
        return steps

    outermost = go(0)
    if outermost is None:
        return NOTHING, ()
    return values, tuple(sources) if values else ((outermost,),)


def _text_here(planned: PlannedRow, stack: Stack, doubts: Doubts) -> tuple[Json, Sources]:
    """An expression's text, and the places that its placeholders found; NOTHING where that is too much to copy."""
    texts: list[str] = []
    sources: list[Steps] = []
    paths = iter(planned.paths)
    assert isinstance(planned.row.source, ExpressionSource)
    for part in planned.row.source.parts:
        if isinstance(part, str):
            texts.append(part)
            continue
        bound = next(paths)
        found, steps = stack.find(bound)
        if not stack.may_copy(planned.row, found):
            return NOTHING, ()
        if found is not NOTHING:
            sources.append(steps)
            texts.append("" if found is None else to_text(found))
        code = doubt_about_placeholder(found)
        if code is not None and not doubts.again(code):
            name = stack.name(bound) if planned.row.loops else named(part.path)
            doubts.tell(worded_placeholder(code, planned.row, name, found))
    return "".join(texts), tuple(sources)


def _name(planned: PlannedRow, stack: Stack) -> str:
    """How a row's source is called: of one that goes over arrays, where this element of it is."""
    match planned.row.source:
        case PathSource(path):
            return stack.name(planned.paths[0]) if planned.row.loops else named(path)
        case ExpressionSource():
            return said("the expression")
        case ConstantSource():
            return said("the constant")
