"""The plan of a mapping: its rows, grouped by the part of the generated document that they make.

Parts that no two rows contend for are made once, from the top down, as code by hand would. Where one row generates
the whole of a place and another something inside it, their order decides, and the part is made in the order of the
rows. Who carries out a plan keeps a stack of the elements that the loops around are at; a path starts from one of
them, or from the source document.
"""

from typing import Literal, TypeAlias

from designer.frozen import frozen
from designer.mapping import CheckedRows, Every, ParsedRow, Path, Problem, Select


@frozen
class BoundPath:
    """A path from an element of the stack: `base` counts its loops from 0, -1 is the source document.

    The path holds keys and indexes alone.
    """

    base: int
    path: Path


@frozen
class Loop:
    """A way over many: all elements of the array at `path` from the element `base`, or what `step` selects there.

    Each in turn is pushed on the stack. `query` is the whole query up to a step that selects, by which a search knows
    it.
    """

    base: int
    path: Path
    step: Every | Select
    query: str = ""


@frozen
class PlannedRow:
    """A row at a place of the plan.

    `paths` has one for a path, one for each placeholder of an expression, in order, none for a constant. Where the row
    generates the list of all that it finds, `loops` go there, pushed on the stack in order; else it has none.
    """

    row: ParsedRow
    paths: tuple[BoundPath, ...]
    loops: tuple[Loop, ...] = ()


@frozen
class ObjectPart:
    """An object, by key in the order of the rows; nothing where nothing is generated in it."""

    children: tuple[tuple[str, "Part"], ...]


@frozen
class ListPart:
    """An array filled by index; what lies between is null; nothing where nothing is generated in it."""

    children: tuple[tuple[int, "Part"], ...]


@frozen
class ValuePart:
    """A place that rows generate whole; the last that finds something wins."""

    rows: tuple[PlannedRow, ...]


@frozen
class Elements:
    """Elements of a generated array: for each way through `loops`, in order, one by `element`.

    `loops` are pushed on the stack in order; each but the first starts from an element of one before. Without any
    there is one element. `rows` are those that go through each of the loops, in order. Where all of them have a
    condition on the document, they are `guards` too, and the elements are there only where one of these is met.
    """

    loops: tuple[Loop, ...]
    element: "Part"
    rows: tuple[tuple[ParsedRow, ...], ...]
    guards: tuple[ParsedRow, ...] = ()


@frozen
class ArrayPart:
    """An array filled by `[*]`: the elements of its sequences, one sequence after the other.

    It is nothing where the outermost loop of no sequence finds an array; for a sequence without loops, where its
    element is. An element for which nothing is generated is `{}` where it holds objects, `[]` where it holds arrays,
    and left out where it holds values. `members` are all rows that generate something in it.
    """

    sequences: tuple[Elements, ...]
    holds: Literal["objects", "arrays", "values"]
    members: tuple[ParsedRow, ...]


@frozen
class Unit:
    """What is put into a place in its turn: the value of a row, or an array; `steps` lead there from the place."""

    steps: tuple[str | int, ...]
    makes: "PlannedRow | ArrayPart"


@frozen
class SequencePart:
    """A place that rows contend for, made unit by unit in order."""

    units: tuple[Unit, ...]


Part: TypeAlias = ObjectPart | ListPart | ValuePart | ArrayPart | SequencePart


@frozen
class Plan:
    """What carrying out a mapping takes. `document` is None where documents pass along."""

    document: Part | None
    checked: CheckedRows

    @property
    def problems(self) -> tuple[Problem, ...]:
        """What is told of the rows without a sample."""
        return self.checked.problems
