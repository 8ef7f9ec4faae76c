"""Checking a mapping with its queries and conditions, which the mapping room cannot read by itself.

What reads them is loaded with the first one.
"""

from collections.abc import Callable

from designer.jsontext import Json
from designer.mapping import CheckedRows, Every, Mapping, Path, PathError, Select, check_rows


def check_mapping(mapping: Mapping) -> CheckedRows:
    """The rows that can be carried out and what is told of all, as `check_rows`, JSONPath and conditions among it."""
    return check_rows(mapping, read_query, read_condition)


def read_query(text: str) -> Path:
    """The steps of a JSONPath; raises PathError."""
    from designer.engine.jsonpath import query_path

    path = query_path(text)
    if any(isinstance(segment, (Every, Select)) for segment in path):
        raise PathError("a JSONPath that finds many is not carried out here", 1, "Name one element, such as [0].")
    return path


def read_condition(text: str) -> Callable[[Json], bool]:
    """What tells whether a document meets a condition; raises PathError."""
    from designer.engine.jsonpath import condition

    return condition(text)
