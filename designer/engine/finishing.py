"""What a row does between finding a value and generating one, where it has optional keys.

In this order: `conditional`, the constant, dates, `lookupName`, `default`, `dataType`.
"""

from collections.abc import Callable
from enum import Enum
from functools import lru_cache
from typing import Final

from designer.engine.nothing import NOTHING
from designer.engine.types import convert, to_text
from designer.jsontext import Json, brief_json
from designer.mapping import Problem, Severity
from designer.mapping.lookups import Lookup
from designer.mapping.options import DateOptions, RowOptions
from designer.said import said

_SHOWN_LENGTH = 40


class NotMet(Enum):
    """The type of NOT_MET."""

    NOT_MET = "not met"


NOT_MET: Final = NotMet.NOT_MET
"""What a row generates that a condition keeps from generating: nothing, whatever its type."""


def finish_value(found: Json, options: RowOptions, data_type: str | None) -> Json:
    """What a row generates of what it found: a value, NOTHING, or a Problem of no row yet.

    Of a document that meets the row's condition. Shares nothing mutable with what was found, nor with the mapping.
    """
    value = prepare(found, options)
    if value is NOT_MET:
        return NOTHING
    if value.__class__ is Problem:
        return value
    return convert(value, data_type)


def prepare(found: Json, options: RowOptions) -> Json:
    """What is to be converted to the row's type: a value, NOTHING, NOT_MET, or a Problem of no row yet.

    It may be part of the source or of the mapping: it is not to be changed.
    """
    if options.needs_extract:
        if found is NOTHING or found is None or found == "" or not options.has_source:
            return NOT_MET
        if options.constant:
            found = options.constant[0]
    if options.dates is not None and found is not NOTHING and found is not None and found != "":
        found = _converter(options.dates)(found)
        if found.__class__ is Problem:
            return found
    lookup = options.lookup
    if lookup is not None and found is not NOTHING and found is not None:
        text = found if found.__class__ is str else to_text(found)
        table = lookup.table
        if text in table:
            found = table[text]
        elif lookup.has_default:
            found = lookup.default
        elif lookup.allows_failures:
            found = NOTHING
        else:
            return _not_in(lookup, found)
    if options.has_default and (found is NOTHING or found is None or found == ""):
        return options.default
    return found


@lru_cache(maxsize=1 << 10)
def _converter(dates: DateOptions) -> Callable[[Json], Json]:
    from designer.engine.dates import date_converter  # only those pay for it who have dates

    return date_converter(dates)


def _not_in(lookup: Lookup, value: Json) -> Problem:
    return Problem(
        "lookup-failed", Severity.ERROR, None,
        said("{0} is not in the lookup table {1}", brief_json(value, _SHOWN_LENGTH), lookup.name),
        "Add it, or give the table a default.", "lookupName", value=value,
    )  # fmt: skip
