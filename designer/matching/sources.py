"""The field of the source samples that a path reads."""

from designer.documents import EVERY, Field, FieldEvery
from designer.mapping import Every, Index, Key, Path, Query, Select


def find_source(root: Field, path: Path) -> Field | None:
    """The field that a path finds in at least one record; None where it finds nothing in any.

    A name of digits is a key of an object and indexes an array (docs/mapping-language.md, "Paths"). `[*]` at the end
    finds the array, even an empty one. What a query selects in an array counts as any of its elements; what it selects
    elsewhere cannot be told from fields, and counts as found.
    """
    field: Field | None = root
    for depth, segment in enumerate(path):
        if field is None:
            return None
        if isinstance(segment, Every):
            every = field.child(EVERY)
            if every is None and depth + 1 == len(path) and field.length is not None:
                return field
            field = every
        elif isinstance(segment, Select):
            every = field.child(EVERY)
            if every is None or segment.text.startswith(".."):
                return field
            field = every
        elif isinstance(segment, Index):
            field = field.child(segment.number)
        elif isinstance(segment, Key):
            number = segment.as_index
            by_key = field.child(segment.name)
            field = field.child(number) if by_key is None and number is not None else by_key
    return field


def type_found(root: Field, path: Path) -> str | None:
    """The type that a path finds in the records, `mixed` for several; None where it finds nothing, or that depends.

    What a query selects depends on the record.
    """
    if any(isinstance(segment, (Query, Select)) for segment in path):
        return None
    field = find_source(root, path)
    if field is None or (path and isinstance(path[-1], Every) and not isinstance(field.segment, FieldEvery)):
        return None  # an empty array has no elements to go by
    return field.type
