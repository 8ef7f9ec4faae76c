"""Arrays that rows fill in ways that do not go together: by `[*]` and otherwise. Told without a sample."""

from designer.mapping.parsed_row import ParsedRow
from designer.mapping.paths import Every, format_path
from designer.mapping.problem import Problem, Severity
from designer.said import said

_HINT = said("Generate it under another name, or change the row before.")
_BY_BOTH = said("by [*] and by index")
_PLAIN_AND_INSIDE = said("with plain values and with what is inside them")


class ArrayConflicts:
    """How the rows so far go through the places of the generated document, and which they generate whole."""

    def __init__(self) -> None:
        self._root = _Place()
        self._has_arrays = False
        self._plain: list[ParsedRow] = []

    def add(self, row: ParsedRow) -> Problem | None:
        """Note a row; where it cannot go together with an earlier one, note nothing and tell it."""
        if not self._has_arrays and not row.levels:
            self._plain.append(row)  # as long as no row fills arrays, nothing is to be looked for
            return None
        if not self._has_arrays:
            self._has_arrays = True
            for plain in self._plain:
                self._note(plain)
        conflict = self._conflict(row)
        if conflict is None:
            self._note(row)
        return conflict

    def _conflict(self, row: ParsedRow) -> Problem | None:
        place = self._root
        for depth, step in enumerate(row.steps):
            is_every = isinstance(step, Every)
            if place.elements_by is not None and not is_every:
                return _through_elements(row, depth, step, place.elements_by)
            if is_every and place.index_by is not None:
                return _both(row, depth, _BY_BOTH, place.index_by)
            if is_every and place.whole_by is not None:
                return _whole(row, depth, place.whole_by)
            if place.is_element and place.whole_by is not None:
                return _both(row, depth - 1, _PLAIN_AND_INSIDE, place.whole_by)
            following = place.children.get(step)
            if following is None:
                return None
            place = following
        if place.is_element and place.below_by is not None:
            return _both(row, len(row.steps) - 1, _PLAIN_AND_INSIDE, place.below_by)
        return None

    def _note(self, row: ParsedRow) -> None:
        place = self._root
        for step in row.steps:
            is_every = isinstance(step, Every)
            if place.below_by is None:
                place.below_by = row.index
            if is_every and place.elements_by is None:
                place.elements_by = row.index
            if isinstance(step, int) and place.index_by is None:
                place.index_by = row.index
            following = place.children.get(step)
            if following is None:
                following = place.children[step] = _Place(is_every)
            place = following
        place.whole_by = row.index


class _Place:
    """A place of the generated document: the rows that first went through it in some way."""

    __slots__ = ("below_by", "children", "elements_by", "index_by", "is_element", "whole_by")

    def __init__(self, is_element: bool = False) -> None:
        self.is_element = is_element
        self.children: dict[str | int | Every, _Place] = {}
        self.whole_by: int | None = None
        self.below_by: int | None = None
        self.elements_by: int | None = None
        self.index_by: int | None = None


def _through_elements(row: ParsedRow, depth: int, step: object, by: int) -> Problem:
    if isinstance(step, int):
        return _both(row, depth, _BY_BOTH, by)
    return Problem(
        "parent-kind",
        Severity.ERROR,
        row.index,
        said(
            "{0} goes by a key through {1}, which row {2} makes an array",
            format_path(row.target),
            _name(row, depth),
            by + 1,
        ),
        _HINT,
        "gField",
    )


def _both(row: ParsedRow, depth: int, ways: str, by: int) -> Problem:
    return Problem(
        "mixed-array",
        Severity.ERROR,
        row.index,
        said("{0} cannot be filled both {1}, as this row and row {2} do", _name(row, depth), ways, by + 1),
        _HINT,
        "gField",
    )


def _whole(row: ParsedRow, depth: int, by: int) -> Problem:
    return Problem(
        "whole-array",
        Severity.ERROR,
        row.index,
        said(
            "{0} is generated whole by row {1}, so its elements cannot be filled one by one", _name(row, depth), by + 1
        ),
        "Map its fields one by one instead of the whole, or generate it under another name.",
        "gField",
    )


def _name(row: ParsedRow, depth: int) -> str:
    return format_path(row.target[:depth]) or said("the document")
