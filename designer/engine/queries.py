"""Checking a mapping with its queries and conditions, which the mapping room cannot read by itself.

What reads them is loaded with the first one.
"""

from designer.engine.search import Test
from designer.mapping import CheckedRows, Mapping, Path, check_rows


def check_mapping(mapping: Mapping) -> CheckedRows:
    """The rows that can be carried out and what is told of all, as `check_rows`, JSONPath and conditions among it."""
    return check_rows(mapping, read_query, read_condition)


def read_query(text: str) -> Path:
    """The steps of a JSONPath; raises PathError."""
    from designer.engine.jsonpath import query_path

    return query_path(text)


def read_condition(text: str) -> tuple[Test, tuple[Path, ...]]:
    """What tells in a search whether its document meets a condition, and the fields it asks for; raises PathError."""
    from designer.engine.jsonpath import condition

    return condition(text)
