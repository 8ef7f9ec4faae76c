"""Rows that no other row has a say in: what is doubtful about them can be told from the value that they find alone.

Over many records that takes a tenth of the time that explaining takes.
"""

from designer.engine.doubts import doubts_about, worded_doubt
from designer.engine.extracting import extract
from designer.engine.nothing import NOTHING
from designer.engine.plan import ObjectPart, Part, Plan, PlannedRow, ValuePart
from designer.engine.types import convert
from designer.frozen import replace
from designer.jsontext import Json
from designer.mapping import ConstantSource, Key, ParsedRow, PathSource, Problem, format_path
from designer.said import said

_NEVER_DOUBTFUL = (str, bool, type(None))
"""Of what is not converted."""


class LoneRow:
    """A row with a constant, or with a path of keys, that alone generates a field of its own."""

    __slots__ = ("_constant", "_keys", "_row", "index")

    def __init__(self, row: ParsedRow) -> None:
        self._row = row
        self.index = row.index
        self._constant: Json = row.source.value if isinstance(row.source, ConstantSource) else NOTHING
        path = row.source.path if isinstance(row.source, PathSource) else ()
        self._keys = tuple(segment.name for segment in path if isinstance(segment, Key))

    def doubts_about(self, record: Json) -> list[tuple[str, Json, Json]]:
        """What is doubtful in a record: the code, the value found, and the one made of it."""
        found = self._constant
        if found is NOTHING:
            found = record
            for key in self._keys:
                if found.__class__ is not dict:
                    assert isinstance(self._row.source, PathSource)
                    found = extract(record, self._row.source.path)
                    break
                found = found.get(key, NOTHING)
        data_type = self._row.data_type
        if data_type is None and found.__class__ in _NEVER_DOUBTFUL:
            return []
        made = convert(found, data_type)
        return [(code, found, made) for code in doubts_about(self._row, found, made)]

    def worded(self, code: str, found: Json, made: Json) -> Problem:
        """A doubt as it is told of the first record that has it."""
        source = self._row.source
        name = (
            (format_path(source.path) or said("the document"))
            if isinstance(source, PathSource)
            else said("the constant")
        )
        return worded_doubt(code, self._row, name, found, made)


def split_plan(plan: Plan) -> tuple[tuple[LoneRow, ...], Plan | None]:
    """The rows of a plan that are alone, and the plan of the others, None where there are none."""
    lone: list[LoneRow] = []
    document = _without_lone(plan.document, lone) if plan.document is not None else None
    taken = {row.index for row in lone}
    rows = tuple(None if at in taken else row for at, row in enumerate(plan.checked.rows))
    if document is None or not any(row is not None and not row.is_off for row in rows):
        return tuple(lone), None
    return tuple(lone), replace(plan, document=document, checked=replace(plan.checked, rows=rows))


def _without_lone(part: Part, lone: list[LoneRow]) -> Part:
    """A part without the rows that are alone, which are added to the others of that kind."""
    if not isinstance(part, ObjectPart):
        return part
    left: list[tuple[str, Part]] = []
    for key, child in part.children:
        if isinstance(child, ValuePart) and len(child.rows) == 1 and _is_alone(child.rows[0]):
            lone.append(LoneRow(child.rows[0].row))
        else:
            left.append((key, _without_lone(child, lone)))
    return ObjectPart(tuple(left))


def _is_alone(planned: PlannedRow) -> bool:
    row = planned.row
    if row.levels or row.options is not None or planned.loops or row.queries:
        return False
    if isinstance(row.source, PathSource):
        return all(isinstance(segment, Key) for segment in row.source.path)
    return isinstance(row.source, ConstantSource)
