"""Types that hold only the fields that a plan reads, so that JSON is decoded into them and all else is passed over.

Not for every plan: where a place is read whole and in part, by key and by index, or by a condition or a query over all
that is there, records have to be decoded whole.
"""

from collections.abc import Iterable
from typing import Any

import msgspec

from designer.engine.plan import (
    ArrayPart,
    BoundPath,
    ListPart,
    Loop,
    ObjectPart,
    Part,
    Plan,
    PlannedRow,
    SequencePart,
    ValuePart,
)
from designer.frozen import frozen
from designer.mapping import Every, ExpressionSource, Index, Key, Path

_NO_OBJECT = None | str | int | float | bool
_OF_NUMBERS = None | str | int | float | bool | list[Any] | dict[str, Any]
"""Any value, its floats as msgspec reads them, without the hook: rows that want numbers look at each anyway."""


@frozen
class Structs:
    """The types of one plan's records. `attributes` are the attributes' names by key.

    What is not there is UNSET, or None for the keys in `lenient`, where that is no difference to who reads it.
    `is_own`: what is found may be passed along as it is, since nothing is put into it afterwards.
    """

    record: "Place"
    attributes: dict[str, str]
    lenient: frozenset[str]
    is_own: bool

    def generated(self, keys: tuple[str, ...]) -> type | None:
        """A type for generated objects with these members, UNSET for those left out; None where it cannot be."""
        if not self.is_own:
            return None
        names = [f"a{number}" for number in range(len(keys))]
        try:
            return msgspec.defstruct("Made", names, rename=dict(zip(names, keys, strict=True)), gc=False)
        except (ValueError, UnicodeError):  # msgspec takes no keys with quotes or half characters
            return None


def structs_of(plan: Plan) -> Structs | None:
    """The types for a plan's records, None where they have to be decoded whole."""
    if plan.document is None:
        return None
    root = Place()
    try:
        _note_part(plan.document, [root])
        return _Types(root).structs()
    except (_WholeError, ValueError, TypeError, UnicodeError):  # msgspec takes no keys with quotes or half characters
        return None


class _WholeError(Exception):
    """Records have to be decoded whole."""


class Place:
    """A place of the source that is read, and what is read below it.

    `made_of` is the type of the objects there; `is_read_otherwise`: by rows that want no number.
    """

    def __init__(self) -> None:
        self.keys: dict[str, Place] = {}
        self.elements: Place | None = None
        self.made_of: Any = None
        self.is_read = False
        self.is_read_otherwise = False
        self.tells_absent = False
        self.is_put_into = False

    @property
    def nothing(self) -> Any:
        """An object without fields, of the same type: Python reads attributes faster where it is always one type."""
        return self.made_of()

    def at(self, path: Path) -> "Place":
        """The place that a path of a plan leads to from here."""
        place = self
        for segment in path:
            if isinstance(segment, (Index, Every)):
                place = place.element()
            elif isinstance(segment, Key) and segment.as_index is None:
                place = place.key(segment.name)
            else:
                raise _WholeError
        return place

    def key(self, name: str) -> "Place":
        return self.keys.setdefault(name, Place())

    def element(self) -> "Place":
        self.elements = self.elements or Place()
        return self.elements


def _note_part(part: Part, stack: list[Place]) -> None:
    match part:
        case ObjectPart(children):
            for _, child in children:
                _note_part(child, stack)
        case ListPart(children):
            for _, child in children:
                _note_part(child, stack)
        case ValuePart(rows):
            for row in rows:
                _note_row(row, stack)
        case ArrayPart():
            for elements in part.sequences:
                _note_part(elements.element, _inside(elements.loops, stack))
        case SequencePart(units):
            stack[0].is_put_into = True
            for unit in units:
                if isinstance(unit.makes, PlannedRow):
                    _note_row(unit.makes, stack)
                else:
                    _note_part(unit.makes, stack)


def _note_row(planned: PlannedRow, stack: list[Place]) -> None:
    row = planned.row
    if row.options is not None and row.options.condition is not None:
        raise _WholeError
    inside = _inside(planned.loops, stack)
    converts_nothing = isinstance(row.source, ExpressionSource) or row.data_type in ("number", "boolean")
    wants_number = row.data_type == "number" and row.options is None and not isinstance(row.source, ExpressionSource)
    for path in planned.paths:
        place = _place_of(path, inside)
        place.is_read = True
        place.is_read_otherwise |= not wants_number
        place.tells_absent |= row.options is not None or not converts_nothing


def _inside(loops: Iterable[Loop], stack: list[Place]) -> list[Place]:
    inside = [*stack]
    for loop in loops:
        if not isinstance(loop.step, Every):
            raise _WholeError
        inside.append(_place_of(loop, inside).element())
    return inside


def _place_of(path: BoundPath | Loop, stack: list[Place]) -> Place:
    return stack[path.base + 1].at(path.path)


class _Types:
    """Makes the types from the places, innermost first."""

    def __init__(self, root: Place) -> None:
        self._root = root
        self._attributes: dict[str, str] = {}
        self._strict: set[str] = set()

    def structs(self) -> Structs:
        if self._root.is_read or self._root.elements is not None:
            raise _WholeError
        self._name(self._root)
        self._struct(self._root)
        lenient = frozenset(self._attributes.keys() - self._strict)
        return Structs(self._root, self._attributes, lenient, not self._root.is_put_into)

    def _name(self, place: Place) -> None:
        for key, child in place.keys.items():
            self._attributes.setdefault(key, f"a{len(self._attributes)}")
            if child.tells_absent:
                self._strict.add(key)
            self._name(child)
        if place.elements is not None:
            self._name(place.elements)

    def _type(self, place: Place) -> Any:
        ways = place.is_read + bool(place.keys) + (place.elements is not None)
        if ways != 1:
            raise _WholeError
        if place.is_read:
            return Any if place.is_read_otherwise else _OF_NUMBERS
        if place.elements is not None:
            return list[self._type(place.elements)] | _NO_OBJECT  # type: ignore[misc]  # a type made at run time
        return self._struct(place) | _NO_OBJECT

    def _struct(self, place: Place) -> Any:
        names = {self._attributes[key]: key for key in place.keys}
        place.made_of = msgspec.defstruct(
            "Fields",
            [
                (name, self._with_unset(key, self._type(place.keys[key])), self._default(key))
                for name, key in names.items()
            ],
            rename=names,
            gc=False,
        )
        return place.made_of

    def _default(self, key: str) -> Any:
        return msgspec.UNSET if key in self._strict else None

    def _with_unset(self, key: str, held: Any) -> Any:
        return held | msgspec.UnsetType if key in self._strict and held is not Any else held
