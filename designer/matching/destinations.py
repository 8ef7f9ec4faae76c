"""The type of a place of the destination samples."""

from designer.documents import EVERY, Field
from designer.mapping import Key, Path


def type_at(root: Field, path: Path) -> str | None:
    """The type of a place of the destination; `""` where the sample is empty there, None where it has none."""
    field = root
    for segment in path:
        child = field.child(segment.name if isinstance(segment, Key) else EVERY)
        if child is None:
            return "" if field.type in ("object", "array", "null") and not field.has_children else None
        field = child
    return field.type
