"""The mapping resource: reading it from JSON with the place of what is wrong, and writing it row by row."""

import math
from typing import Self

from designer.jsontext import (
    MAX_DEPTH,
    Json,
    JsonTextError,
    Place,
    copy_json,
    decode_text,
    place_of,
    read_json,
    write_json,
)
from designer.mapping.mapping import ROWS_KEY, Mapping
from designer.mapping.row import Row
from designer.said import said

_PLAIN = (str, int, type(None))
_KINDS = {
    dict: said("an object"),
    list: said("a list"),
    str: said("a text"),
    bool: said("true or false"),
    type(None): said("null"),
}


class MappingError(ValueError):
    """A resource is not a mapping; `str()` gives one sentence with the place (1-based) and the remedy."""

    def __init__(self, message: str, *, place: Place | None = None, hint: str = "") -> None:
        super().__init__(message)
        self.message = said(message)
        self.place = place
        self.hint = said(hint)

    @property
    def line(self) -> int | None:
        """The line, from 1; None where the resource was not a text."""
        return self.place.line if self.place else None

    @property
    def column(self) -> int | None:
        """The column, from 1; None where the resource was not a text."""
        return self.place.column if self.place else None

    def located(self, title: str) -> Self:
        """The same error, told of a file."""
        return type(self)(said("{0} cannot be opened as a mapping: {1}", title, str(self)))

    def __str__(self) -> str:
        where = said("line {0}, column {1}: ", self.place.line, self.place.column) if self.place else ""
        remedy = said("; {0}", self.hint) if self.hint else ""
        return said("{0}{1}{2}", where, self.message, remedy)


class _ShapeError(Exception):
    """What is wrong with a value, and at which path in the resource."""

    def __init__(self, path: tuple[str | int, ...], message: str, hint: str) -> None:
        super().__init__(message)
        self.path = path
        self.message = said(message)
        self.hint = said(hint)


def mapping_from_json(data: str | bytes) -> Mapping:
    """A mapping from JSON text; raises MappingError with line and column."""
    try:
        text = decode_text(data) if isinstance(data, bytes) else data.removeprefix("\ufeff")
        resource = read_json(text)
    except JsonTextError as error:
        told = said("{0}, near `{1}`", error.message, error.excerpt) if error.excerpt else error.message
        raise MappingError(told, place=error.place, hint=error.hint) from None
    try:
        _refuse_what_json_has_not(resource)
        return _mapping(resource)
    except _ShapeError as error:
        raise MappingError(error.message, place=place_of(text, error.path), hint=error.hint) from None


def mapping_from_dict(resource: Json) -> Mapping:
    """A mapping from a resource already read, which it copies; None means no mapping at all. Raises MappingError."""
    if resource is None:
        return Mapping()
    try:
        _refuse_what_json_has_not(resource)
        return _mapping(copy_json(resource))
    except _ShapeError as error:
        where = "".join(f"[{step}]" if isinstance(step, int) else f".{step}" for step in error.path).lstrip(".")
        told = said("{0}: {1}", where, error.message) if where else error.message
        raise MappingError(told, hint=error.hint) from None


def mapping_to_dict(mapping: Mapping) -> dict[str, Json]:
    """The resource, all keys in the order read; a copy, free to be changed."""
    return {
        key: copy_json([row.entries for row in mapping.rows] if key == ROWS_KEY and mapping.rows is not None else value)
        for key, value in mapping.entries.items()
    }


def mapping_to_json(mapping: Mapping) -> str:
    """The text of a mapping file: two spaces, one row a line, a newline at the end."""
    lines = []
    for key, value in mapping.entries.items():
        text = (
            _rows_text(mapping.rows)
            if key == ROWS_KEY and mapping.rows is not None
            else write_json(value, indent=2).replace("\n", "\n  ")
        )
        lines.append(f"  {write_json(key)}: {text}")
    return "{\n" + ",\n".join(lines) + "\n}\n" if lines else "{}\n"


def row_to_json(row: Row) -> str:
    """A row on one line."""
    return write_json(row.entries)


def rows_from_json(text: str) -> tuple[Row, ...]:
    """Rows from pasted JSON: a row, a list of rows, or a whole mapping; raises MappingError."""
    try:
        value = read_json(text)
    except JsonTextError as error:
        raise MappingError(said("what you paste is not JSON: {0}", str(error))) from None
    if isinstance(value, dict) and ROWS_KEY in value:
        return mapping_from_json(text).rows or ()
    rows = value if isinstance(value, list) else [value]
    try:
        _refuse_what_json_has_not(rows)
        return tuple(_row(row, (index,)) for index, row in enumerate(rows))
    except _ShapeError as error:
        raise MappingError(error.message, hint=error.hint) from None


def constant_from_json(text: str) -> Json:
    """A constant from JSON text that a person has before them.

    Raises ValueError, also for a number that JSON cannot hold: a sentence with the place, and one with what to do,
    each on a line of its own. The text around the place is not shown again.
    """
    try:
        value = read_json(text)
        _refuse_what_json_has_not([value])
    except JsonTextError as error:
        told, hint = str(MappingError(error.message, place=error.place)), error.hint
    except _ShapeError as error:
        told, hint = error.message, error.hint
    else:
        return value
    raise ValueError(said("{0:line}\n{1:line}", told, hint) if hint else said("{0:line}", told))


def _rows_text(rows: tuple[Row, ...]) -> str:
    if not rows:
        return "[]"
    return "[\n" + ",\n".join(f"    {row_to_json(row)}" for row in rows) + "\n  ]"


def _mapping(resource: Json) -> Mapping:
    if not isinstance(resource, dict):
        raise _ShapeError(
            (), said("this is {0}, not a mapping", kind_of(resource)), "a mapping is an object with fieldMapping"
        )
    name = resource.get("name", "")
    if not isinstance(name, str):
        raise _ShapeError(("name",), said("the name is {0}, not a text", kind_of(name)), "write it in double quotes")
    if ROWS_KEY not in resource:
        return Mapping(dict(resource), None)
    listed = resource[ROWS_KEY]
    if not isinstance(listed, list):
        raise _ShapeError(
            (ROWS_KEY,), said("fieldMapping is {0}, not a list", kind_of(listed)), "write the rows between [ and ]"
        )
    rows = tuple(_row(row, (ROWS_KEY, index)) for index, row in enumerate(listed))
    return Mapping({**resource, ROWS_KEY: None}, rows)


def _row(row: Json, path: tuple[str | int, ...]) -> Row:
    if not isinstance(row, dict):
        number = int(path[-1]) + 1
        raise _ShapeError(path, said("row {0} is {1}, not an object", number, kind_of(row)), "write it between { and }")
    return Row(row)


def _refuse_what_json_has_not(resource: Json) -> None:
    """A number such as 1e400, or what only Python has, would be lost on saving, so it is told on reading."""
    waiting: list[tuple[tuple[str | int, ...], Json]] = [((), resource)]
    while waiting:
        path, value = waiting.pop()
        if isinstance(value, dict):
            for key in value:
                if not isinstance(key, str):
                    raise _ShapeError(path, said("the key {0!r} is not a text", key), "write all keys as texts")
            waiting.extend(((*path, key), held) for key, held in value.items() if not isinstance(held, _PLAIN))
        elif isinstance(value, list):
            waiting.extend(((*path, index), held) for index, held in enumerate(value) if not isinstance(held, _PLAIN))
        elif isinstance(value, float):
            if not math.isfinite(value):
                raise _ShapeError(path, "this number is too large for JSON's readers", "write it as a text in quotes")
        elif not isinstance(value, _PLAIN):
            raise _ShapeError(
                path, said("JSON has no {0}", type(value).__name__), "use texts, numbers, objects and lists"
            )
        if len(path) > MAX_DEPTH:
            raise _ShapeError(
                (), said("it is nested more than {0} levels deep", MAX_DEPTH), "check whether it holds itself"
            )


def kind_of(value: Json) -> str:
    """What a JSON value is, in words: `a list`, `a number`."""
    return _KINDS.get(type(value)) or said("a number")
