"""What the rows so far make of the generated document, as far as it is certain without a sample."""

from designer.jsontext import Json
from designer.mapping.parsed_row import ConstantSource, ExpressionSource, ParsedRow, PathSource
from designer.mapping.paths import Every, format_path
from designer.mapping.problem import Problem, Severity
from designer.said import said

_OBJECT = said("an object")
_ARRAY = said("an array")
_SINGLE = said("a single value")


class GeneratedStructure:
    """The kinds of the places that rows generate; a row that cannot pass through one of them is in error."""

    def __init__(self) -> None:
        self._root = _Place()

    def conflict(self, row: ParsedRow) -> Problem | None:
        """The error of a row that an earlier one is in the way of."""
        place: _Place | None = self._root
        for depth, step in enumerate(row.steps):
            if place is None or place.is_uncertain:
                break
            wanted = _ARRAY if step.__class__ is not str else _OBJECT
            if place.kind is not wanted and place.kind is not None:
                return _in_its_way(row, depth, place)
            place = place.children.get(step)
        return None

    def note(self, row: ParsedRow) -> None:
        """A row generates its place."""
        place = self._root
        for step in row.steps:
            if place.is_uncertain:
                return
            if place.kind is None:
                place.kind, place.by = _ARRAY if step.__class__ is not str else _OBJECT, row.index
            following = place.children.get(step)
            if following is None:
                following = place.children[step] = _Place()
            place = following
        place.become(row)


class _Place:
    """A place of the generated document: what kind of value is there, by which row, and what is below it."""

    __slots__ = ("by", "children", "is_uncertain", "kind")

    def __init__(self) -> None:
        self.kind: str | None = None
        self.by = 0
        self.is_uncertain = False
        self.children: dict[str | int | Every, _Place] = {}

    def become(self, row: ParsedRow) -> None:
        """A row generates the whole of the place."""
        if row.makes_list:
            self.hold([], row.index)
            return
        if row.options is not None:  # conditions, tables and defaults depend on the record
            self.kind, self.is_uncertain, self.children = None, True, {}
            return
        match row.source:
            case ConstantSource(value) if row.data_type is None:
                self.hold(value, row.index)
            case PathSource() if row.data_type not in ("number", "boolean"):  # the record decides
                self.kind, self.is_uncertain, self.children = None, True, {}
            case PathSource() | ExpressionSource() | ConstantSource():
                self.hold("", row.index)

    def hold(self, value: Json, by: int) -> None:
        """A value stands here, whatever the record."""
        self.by, self.is_uncertain, self.children = by, False, {}
        members: list[tuple[str | int, Json]] = []
        if isinstance(value, dict):
            self.kind = _OBJECT
            members.extend(value.items())
        elif isinstance(value, list):
            self.kind = _ARRAY
            members.extend(enumerate(value))
        else:
            self.kind = _SINGLE
        for step, member in members:
            child = self.children[step] = _Place()
            child.hold(member, by)


def _in_its_way(row: ParsedRow, depth: int, place: _Place) -> Problem:
    name = format_path(row.target[:depth]) or said("the document")
    step = row.steps[depth]
    needs = said("a key") if isinstance(step, str) else said("an index") if isinstance(step, int) else "[*]"
    return Problem(
        "parent-kind",
        Severity.ERROR,
        row.index,
        said(
            "{0} goes by {1} through {2}, which row {3} makes {4}",
            format_path(row.target),
            needs,
            name,
            place.by + 1,
            place.kind,
        ),
        "Generate it under another name, or change the row before.",
        "gField",
    )
