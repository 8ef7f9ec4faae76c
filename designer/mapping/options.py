"""The optional keys of a row, read and checked: `conditional`, dates, `lookupName`, `default`, `status`.

The rules are section "Optional keys" of docs/mapping-language.md.
"""

from collections.abc import Callable
from typing import Any, Final, TypeAlias

from designer.frozen import frozen
from designer.jsontext import Json, brief_json
from designer.mapping.lookups import Lookup
from designer.mapping.paths import Path, PathError
from designer.mapping.problem import Problem, Severity
from designer.mapping.row import DATE_FORMAT_KEYS, DATE_KEYS, Row
from designer.said import said

ReadCondition: TypeAlias = Callable[[str], tuple[Any, tuple[Path, ...]]]
"""Makes a test of a condition's text, with the fields that it asks for; raises PathError.

What carries the test out, is no matter of this room."""

EXTRACT_NOT_EMPTY: Final = "extract_not_empty"
INACTIVE: Final = "Inactive"
ACTIVE: Final = "Active"
_SHOWN_LENGTH = 60


@frozen
class Condition:
    """A condition on the source document, and the fields it asks for; `test` is None where nobody reads conditions."""

    text: str
    test: Any
    paths: tuple[Path, ...] = ()


@frozen
class DateOptions:
    """How a date is read and written: Moment-style formats (None: ISO 8601) and IANA zones, all checked."""

    read_format: str | None
    read_zone: str | None
    written_format: str | None
    written_zone: str | None


@frozen
class RowOptions:
    """What a row does beyond the plain resource.

    With `needs_extract` the row generates only where its source, if it `has_source`, finds something. `constant` then
    holds the one value that a row generates which has a source and a constant.
    """

    needs_extract: bool = False
    has_source: bool = True
    condition: Condition | None = None
    constant: tuple[Json, ...] = ()
    dates: DateOptions | None = None
    lookup: Lookup | None = None
    has_default: bool = False
    default: Json = None
    is_off: bool = False


def read_options(
    row: Row, index: int, problems: list[Problem], lookup: Lookup | None, read_condition: ReadCondition | None
) -> RowOptions | None:
    """The options of a row, None where it has none that matter; what is wrong is added to `problems`.

    `lookup` is the table that the row names, None where there is no such table.
    """
    if not _has_options(row):
        return None
    needs_extract, condition = _conditional(row, index, problems, read_condition)
    has_both = row.has_constant and row.e_field is not None
    return RowOptions(
        needs_extract,
        row.entries.get("eField") is not None,
        condition,
        (row.hard_coded_value,) if needs_extract and has_both else (),
        _dates(row, index, problems),
        _lookup(row, index, problems, lookup),
        "default" in row.entries,
        row.entries.get("default"),
        _is_off(row, index, problems),
    )


def needs_extract(row: Row) -> bool:
    """Whether a row generates only where its source finds something."""
    held = row.entries.get("conditional")
    return isinstance(held, dict) and held.get("when") == EXTRACT_NOT_EMPTY


def _has_options(row: Row) -> bool:
    entries = row.entries
    return (
        "default" in entries
        or entries.get("conditional") is not None
        or entries.get("lookupName") is not None
        or entries.get("status") is not None
        or any(entries.get(key) is not None for key in DATE_KEYS)
    )


def _conditional(
    row: Row, index: int, problems: list[Problem], read_condition: ReadCondition | None
) -> tuple[bool, Condition | None]:
    held = row.entries.get("conditional")
    if held is None:
        return False, None
    when = held.get("when") if isinstance(held, dict) else None
    if not isinstance(when, str):
        problems.append(_bad_condition(index, said("conditional is {0}", _shown(held)), held))
        return False, None
    if when == EXTRACT_NOT_EMPTY:
        if row.entries.get("eField") is None:
            problems.append(
                Problem("never-generates", Severity.WARNING, index,
                        "it generates only where its source finds something, and it has no source",
                        "Give it a source, or take the condition away.", "conditional")
            )  # fmt: skip
        return True, None
    if "@" not in when and "$" not in when:
        problems.append(
            Problem("bad-condition", Severity.ERROR, index, said("the condition {0} is not known", _shown(when)),
                    "Write a filter over the record, such as @.country == 'NO', or extract_not_empty.",
                    "conditional", value=when)
        )  # fmt: skip
        return False, None
    try:
        return False, Condition(when, *read_condition(when)) if read_condition is not None else Condition(when, None)
    except PathError as error:
        problems.append(
            Problem("bad-condition", Severity.ERROR, index, said("the condition {0}: {1}", _shown(when), error.message),
                    error.hint, "conditional", error.column, when)
        )  # fmt: skip
        return False, None


def _bad_condition(index: int, message: str, held: Json) -> Problem:
    return Problem(
        "bad-condition", Severity.ERROR, index, message,
        "Write {\"when\": \"extract_not_empty\"}, or a test of the source such as {\"when\": \"@.country == 'NO'\"}.",
        "conditional", value=held,
    )  # fmt: skip


def _dates(row: Row, index: int, problems: list[Problem]) -> DateOptions | None:
    held = {key: row.entries.get(key) for key in DATE_KEYS}
    if all(value is None for value in held.values()):
        return None
    for key, value in held.items():
        if value is None or isinstance(value, str):
            continue
        told = said("{0} is {1}, which is not a text", key, _shown(value))
        if key in DATE_FORMAT_KEYS:
            problems.append(_bad_format(index, key, told, "Write it in double quotes.", None, value))
        else:
            problems.append(_bad_zone(index, key, told, value))
        return None
    sound = _check_formats(held, index, problems)
    for key in DATE_KEYS:
        name = held[key]
        if key not in DATE_FORMAT_KEYS and name is not None and not _is_zone(name):
            problems.append(_bad_zone(index, key, said("the time zone {0} is not known", _shown(name)), name))
            sound = False
    read_format, read_zone, written_format, written_zone = held.values()
    return DateOptions(read_format, read_zone, written_format, written_zone) if sound else None


def _check_formats(held: dict[str, Json], index: int, problems: list[Problem]) -> bool:
    from designer.mapping.date_formats import (
        DateFormatError,
        check_read_format,
        check_written_format,
        parse_date_format,
        reads_a_year,
    )

    read = None
    read_text, written_text = held["extractDateFormat"], held["generateDateFormat"]
    key = "extractDateFormat"
    try:
        if read_text is not None:
            read = parse_date_format(read_text)
            check_read_format(read)
            needing = said("a time zone") if held["generateDateTimezone"] else "" if written_text else "ISO 8601"
            if needing and not reads_a_year(read):
                raise DateFormatError(said("it reads no year, which {0} needs", needing), 1, "Read the year too.")
        key = "generateDateFormat"
        if written_text is not None:
            check_written_format(read, parse_date_format(written_text))
    except DateFormatError as error:
        told = said("{0} {1}: {2}", key, _shown(held[key]), error.message)
        problems.append(_bad_format(index, key, told, error.hint, error.column, held[key]))
        return False
    return True


def _is_zone(name: str) -> bool:
    from zoneinfo import ZoneInfo

    try:
        ZoneInfo(name)
    except (ValueError, OSError, LookupError):  # not a name, a folder of the database, not in it
        return False
    return name not in ("localtime", "posixrules")


def _bad_format(index: int, key: str, message: str, hint: str, column: int | None, held: Json) -> Problem:
    return Problem("bad-date-format", Severity.ERROR, index, message, hint, key, column, held)


def _bad_zone(index: int, key: str, message: str, held: Json) -> Problem:
    hint = said("Write the name of an IANA zone, such as Europe/Oslo or UTC.")
    return Problem("bad-timezone", Severity.ERROR, index, message, hint, key, value=held)


def _lookup(row: Row, index: int, problems: list[Problem], lookup: Lookup | None) -> Lookup | None:
    name = row.entries.get("lookupName")
    if name is not None and lookup is None:
        problems.append(
            Problem("unknown-lookup", Severity.ERROR, index, said("there is no lookup table named {0}", _shown(name)),
                    "Add one to the mapping's lookups, or choose another.", "lookupName", value=name)
        )  # fmt: skip
    return lookup


def _is_off(row: Row, index: int, problems: list[Problem]) -> bool:
    status = row.entries.get("status")
    if status is not None and status not in (ACTIVE, INACTIVE):
        problems.append(
            Problem("unknown-status", Severity.WARNING, index,
                    said("the status {0} is not known, so the row is on", _shown(status)),
                    "Write Inactive to switch it off.", "status", value=status)
        )  # fmt: skip
    return bool(status == INACTIVE)


def _shown(value: Json) -> str:
    return brief_json(value, _SHOWN_LENGTH)
