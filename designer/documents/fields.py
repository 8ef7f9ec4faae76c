"""The tree of fields that records have, merged over all of them and made only where someone looks."""

from collections.abc import Callable, Iterator, Sequence
from typing import Final, TypeAlias

from designer.documents.errors import ReadingCancelled
from designer.documents.files import never
from designer.documents.steps import (
    EVERY,
    FieldEvery,
    FieldIndex,
    FieldKey,
    FieldSegment,
    Root,
    Step,
)
from designer.jsontext import Json

MIXED: Final = "mixed"
_NULL = "null"
_TYPE_NAMES: dict[type, str] = {
    str: "string",
    int: "number",
    float: "number",
    bool: "boolean",
    type(None): _NULL,
    dict: "object",
    list: "array",
}

_Way: TypeAlias = "tuple[Step, _Way | None]"
"""The last step to a field, and the way to its parent."""


class Field:
    """A field of the records, with all the values that stand there (its instances).

    Children are made when they are first asked for, and stay the same objects from then on. They know the way to
    them, not their parent: a tree is gone, with the records, as soon as nobody holds it, and not when the collector
    of cycles comes by, from which large documents are hidden.
    """

    __slots__ = (
        "_children",
        "_has_children",
        "_made",
        "_merged",
        "_types",
        "_values",
        "_way",
        "out_of",
        "present",
    )

    def __init__(
        self, step: Step | None, parent: "Field | None", values: Sequence[Json], present: int, out_of: int
    ) -> None:
        self._way: _Way | None = None if step is None else (step, None if parent is None else parent._way)
        self.present = present
        """In how many of the parent's objects (for elements: arrays) this field is."""
        self.out_of = out_of
        """How many objects (for elements: arrays) the parent has."""
        self._values = values
        self._types: tuple[str, ...] | None = None
        self._made: dict[Step, Field] | None = None
        self._merged: tuple[Field, ...] | None = None
        self._has_children: bool | None = None
        self._children: tuple[Field, ...] | None = None

    def __repr__(self) -> str:
        return f"Field({list(self.steps)}, {self.type}, in {self.present} of {self.out_of})"

    @property
    def segment(self) -> FieldSegment:
        """The last step of the way to this field, as a value."""
        match self._way and self._way[0]:
            case None:
                return Root()
            case str(name):
                return FieldKey(name)
            case int(index):
                return FieldIndex(index)
            case _:
                return FieldEvery()

    @property
    def label(self) -> str:
        """What a tree shows: the key, `[0]` or `[*]`; nothing for the root."""
        match self._way and self._way[0]:
            case None:
                return ""
            case str(name):
                return name
            case int(index):
                return f"[{index}]"
            case every:
                return every.value

    @property
    def steps(self) -> tuple[Step, ...]:
        """The way from the root to this field."""
        steps: list[Step] = []
        way = self._way
        while way is not None:
            step, way = way
            steps.append(step)
        return tuple(reversed(steps))

    @property
    def values(self) -> Sequence[Json]:
        """All the values that stand here, in the order of the records."""
        return self._values

    @property
    def types(self) -> tuple[str, ...]:
        """The names of the types seen, in order of first appearance."""
        if self._types is None:
            kinds = dict.fromkeys(map(type, self._values))
            self._types = tuple(dict.fromkeys([_TYPE_NAMES[kind] for kind in kinds]))
        return self._types

    @property
    def type(self) -> str:
        """The one type besides null, `null` where there is nothing else, or `mixed`."""
        names = [name for name in self.types if name != _NULL]
        if len(names) > 1:
            return MIXED
        return names[0] if names else _NULL

    @property
    def is_everywhere(self) -> bool:
        """Whether no object (for elements: no array) of the parent lacks this field."""
        return self.present == self.out_of

    @property
    def length(self) -> tuple[int, int] | None:
        """The lengths of the shortest and the longest array here; None where no array is."""
        lengths = [len(array) for array in self._arrays()]
        return (min(lengths), max(lengths)) if lengths else None

    @property
    def has_children(self) -> bool:
        """Whether there is anything to open; makes no children."""
        if self._has_children is None:
            self._has_children = any(map(len, self._objects())) or any(map(len, self._arrays()))
        return self._has_children

    def children(self) -> tuple["Field", ...]:
        """Keys in order of first appearance; for arrays `[*]`, then an element each up to the longest."""
        if self._children is None:
            self._children = (*self.merged_children(), *self._elements())
        return self._children

    def merged_children(self) -> tuple["Field", ...]:
        """The children without single elements: keys, and `[*]` for arrays."""
        if self._merged is None:
            keys = self._keys() if "object" in self.types else ()
            every = self.child(EVERY) if "array" in self.types else None
            self._merged = (*keys, every) if every else keys
        return self._merged

    def child(self, step: Step) -> "Field | None":
        """The child at a step, made without its siblings; None where no record has it.

        A negative index counts from each array's own end.
        """
        made = self._made_children()
        if step in made:
            return made[step]
        if isinstance(step, str) and self._merged is not None:  # all keys have been made
            return None
        field = self._find(step)
        if field is not None:
            made[step] = field
        return field

    def examples(self, limit: int = 3) -> tuple[Json, ...]:
        """The first different texts, numbers and booleans that stand here; null tells nothing and is left out."""
        found: dict[tuple[type, Json], Json] = {}
        for value in self._values:
            if len(found) >= limit:
                break
            if value is not None and not isinstance(value, (dict, list)):
                found.setdefault((type(value), value), value)
        return tuple(found.values())

    def _find(self, step: Step) -> "Field | None":
        if isinstance(step, str):
            objects = self._objects()
            values = [value[step] for value in objects if step in value]
            return Field(step, self, values, len(values), len(objects)) if values else None
        arrays = self._arrays()
        if isinstance(step, int):
            longer_than = step if step >= 0 else -step - 1
            values = [array[step] for array in arrays if len(array) > longer_than]
            return Field(step, self, values, len(values), len(arrays)) if values else None
        values = [element for array in arrays for element in array]
        return Field(EVERY, self, values, sum(map(bool, arrays)), len(arrays)) if values else None

    def _keys(self) -> tuple["Field", ...]:
        objects = self._objects()
        values_of: dict[str, list[Json]] = {}
        for value in objects:
            for key, member in value.items():
                if key in values_of:
                    values_of[key].append(member)
                else:
                    values_of[key] = [member]
        made = self._made_children()
        for key, values in values_of.items():
            if key not in made:
                made[key] = Field(key, self, values, len(values), len(objects))
        return tuple([made[key] for key in values_of])

    def _elements(self) -> tuple["Field", ...]:
        """A field for each index up to the longest array; shorter arrays drop out on the way."""
        arrays = self._arrays()
        reaching = list(arrays)
        made = self._made_children() if arrays else {}
        elements: list[Field] = []
        while reaching := [array for array in reaching if len(array) > len(elements)]:
            for index in range(len(elements), min(map(len, reaching))):
                if index not in made:
                    values = [array[index] for array in reaching]
                    made[index] = Field(index, self, values, len(values), len(arrays))
                elements.append(made[index])
        return tuple(elements)

    def _objects(self) -> Sequence[dict[str, Json]]:
        if "object" not in self.types:
            return []
        if len(self.types) == 1:
            return self._values  # objects, all of them
        return [value for value in self._values if isinstance(value, dict)]

    def _arrays(self) -> Sequence[list[Json]]:
        if "array" not in self.types:
            return []
        if len(self.types) == 1:
            return self._values  # arrays, all of them
        return [value for value in self._values if isinstance(value, list)]

    def _made_children(self) -> dict[Step, "Field"]:
        if self._made is None:
            self._made = {}
        return self._made


def field_tree(records: Sequence[Json]) -> Field:
    """The root of the fields of all records; nothing below it is made yet."""
    return Field(None, None, records, len(records), len(records))


def prepare_fields(root: Field, cancelled: Callable[[], bool] = never) -> None:
    """Make the fields that a tree shows at first, down to the second level: quick to look at from then on.

    With hundreds of thousands of records that takes seconds. Raises ReadingCancelled when `cancelled` says so.
    """
    for field in root.children():
        for inner in field.children():
            if cancelled():
                raise ReadingCancelled
            inner.type  # noqa: B018 - asked for, so that the answer is at hand
            inner.has_children  # noqa: B018


def find_field(root: Field, steps: Sequence[Step]) -> Field | None:
    """The field at the end of the steps, or None where no record has it."""
    field: Field | None = root
    for step in steps:
        if field is None:
            return None
        field = field.child(step)
    return field


def walk_fields(root: Field, every_only: bool = True, limit: int | None = None) -> Iterator[Field]:
    """The fields below a root, depth first, `limit` at most; with `every_only` no single elements of arrays."""
    left = -1 if limit is None else limit
    waiting = [root]
    while waiting:
        field = waiting.pop()
        if field is not root:
            if left == 0:
                return
            left -= 1
            yield field
        waiting.extend(reversed(field.merged_children() if every_only else field.children()))
