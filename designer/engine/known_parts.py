"""Whole objects of the last explanation, kept for the next: of an edited mapping most parts are as before."""

from typing import NamedTuple

from designer.engine.explanation import Origin, Steps
from designer.engine.plan import ListPart, ObjectPart, Part, ValuePart
from designer.jsontext import Json
from designer.mapping import ParsedRow


class KnownPart(NamedTuple):
    """What an object was, by which rows, and where its values came from."""

    part: ObjectPart
    value: Json
    rows: tuple[ParsedRow, ...]
    origins: dict[Steps, Origin]


class KnownParts:
    """Objects of which each value has one row, that no condition and no `[*]` has a say in."""

    def __init__(self) -> None:
        self._made: dict[int, KnownPart] = {}
        self._before: dict[int, KnownPart] = {}
        self._rows: dict[int, tuple[ObjectPart, tuple[ParsedRow, ...] | None]] = {}
        self._rows_before = self._rows

    def begin(self, is_same: bool) -> None:
        """Another explanation begins, of the same document or of another."""
        self._before = self._made if is_same else {}
        self._made = {}
        self._rows_before, self._rows = self._rows, {}

    def made(self, part: ObjectPart) -> KnownPart | None:
        """What this very part was at the explanation before; None where that is not known."""
        held = self._before.get(id(part))
        if held is None:
            return None
        self._made[id(part)] = held
        self._rows[id(part)] = (part, held.rows)
        return held

    def keep(self, made: KnownPart) -> None:
        """Note what a part was."""
        self._made[id(made.part)] = made

    def rows_of(self, part: ObjectPart) -> tuple[ParsedRow, ...] | None:
        """The rows that alone make a part, in its order; None where it is not one of those that are kept."""
        held = self._rows.get(id(part)) or self._rows_before.get(id(part)) or (part, self._found_in(part))
        self._rows[id(part)] = held
        return held[1]

    def _found_in(self, part: ObjectPart | ListPart) -> tuple[ParsedRow, ...] | None:
        rows: list[ParsedRow] = []
        for _, child in part.children:
            inside = self._rows_of(child)
            if inside is None:
                return None
            rows += inside
        return tuple(rows)

    def _rows_of(self, part: Part) -> tuple[ParsedRow, ...] | None:
        if isinstance(part, ObjectPart):
            return self.rows_of(part)
        if isinstance(part, ListPart):
            return self._found_in(part)
        if not isinstance(part, ValuePart):
            return None
        row = part.rows[0].row
        is_alone = len(part.rows) == 1 and not row.levels and not part.rows[0].loops
        is_free = not row.queries and (row.options is None or row.options.condition is None)
        return (row,) if is_alone and is_free else None
