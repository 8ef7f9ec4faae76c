"""The paths of a row, read leniently: for showing what belongs together, also while a row is half done."""

from designer.mapping.expressions import is_expression, placeholder_paths
from designer.mapping.paths import Path, PathError, Query, parse_path, parse_plain_path
from designer.mapping.row import Row


def row_sources(row: Row) -> tuple[Path, ...]:
    """The paths that a row reads, in order; none for a constant, and where its eField cannot be read."""
    text = row.e_field
    if text is None or row.has_constant:
        return ()
    try:
        paths = placeholder_paths(text) if is_expression(text) else (parse_path(text),)
    except PathError:
        return ()
    return tuple(path for path in paths if not isinstance(path[0], Query))


def row_destination(row: Row) -> Path | None:
    """Where a row generates; None where it says nothing, or nothing that can be read."""
    if row.g_field is None:
        return None
    try:
        return parse_plain_path(row.g_field)
    except PathError:
        return None
