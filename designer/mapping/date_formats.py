"""Moment-style date formats: which tokens are covered, and what is wrong with a format before any date is seen.

The rules are section "Dates" of docs/mapping-language.md.
"""

import re
from itertools import pairwise
from typing import Final

from designer.frozen import frozen
from designer.said import said

READ_FRACTION_DIGITS: Final = 9
WRITTEN_FRACTION_DIGITS: Final = 6
"""Dates keep microseconds: further digits are read and dropped, and cannot be written."""

_COVERED: Final = {
    "YYYY": "year", "YY": "year",
    "MMMM": "month", "MMM": "month", "MM": "month", "M": "month",
    "Do": "day", "DD": "day", "D": "day", "DDDD": "day of the year", "DDD": "day of the year",
    "dddd": "weekday", "ddd": "weekday",
    "HH": "hour", "H": "hour", "hh": "hour", "h": "hour", "A": "half of the day", "a": "half of the day",
    "mm": "minute", "m": "minute", "ss": "second", "s": "second",
    "Z": "offset", "ZZ": "offset", "z": "name of the zone", "X": "timestamp", "x": "timestamp",
}  # fmt: skip
_FOUR_DIGITS: Final = said("Write YYYY for the year.")
_MEANT: Final = {
    "dd": said("Write DD for the day of the month."),
    "d": said("Write D for the day of the month."),
    "yyyy": _FOUR_DIGITS,
    "yy": said("Write YY for the year."),
    "y": _FOUR_DIGITS,
    "Y": _FOUR_DIGITS,
    "YYY": _FOUR_DIGITS,
}
_UNITS: Final = {
    "year": said("year"),
    "month": said("month"),
    "day": said("day"),
    "day of the year": said("day of the year"),
    "weekday": said("weekday"),
    "hour": said("hour"),
    "half of the day": said("half of the day"),
    "minute": said("minute"),
    "second": said("second"),
    "fraction": said("fraction"),
    "offset": said("offset"),
    "name of the zone": said("name of the zone"),
    "timestamp": said("timestamp"),
}
_COVERED_TOKENS: Final = "YYYY YY MMMM MMM MM M DD D Do DDDD DDD dddd ddd HH H hh h A a mm m ss s S Z ZZ z X x"
_TOKEN_LETTERS: Final = frozenset("MDdwWQNYygGeEaAhHkmsSxXzZLl")
"""The letters that mean something in Moment's formats; all others are text."""
_TAKES_ORDINAL: Final = frozenset({"M", "D", "DDD", "d", "w", "W", "Q", "y"})
_PART = re.compile(r"\[([^\[\]]*)\]|([A-Za-z])\2*|[^A-Za-z\[]+|\[")
_DATE_UNITS: Final = frozenset({"year", "month", "day", "day of the year", "weekday"})
_NEEDS_YEAR: Final = frozenset({"year", "day of the year", "weekday", "timestamp", "offset", "name of the zone"})


class DateFormatError(ValueError):
    """A date format cannot be used: `message` says why, `column` (from 1) where, `hint` what to do."""

    def __init__(self, message: str, column: int, hint: str = "") -> None:
        super().__init__(f"{message} (column {column})")
        self.message = said(message)
        self.column = column
        self.hint = said(hint)


@frozen
class DateToken:
    """A token of a format, `unit` says what it stands for; `column` counts from 1."""

    text: str
    unit: str
    column: int


@frozen
class DateFormat:
    """A date format: tokens, and the texts (unescaped) between them."""

    parts: tuple[DateToken | str, ...]

    @property
    def tokens(self) -> tuple[DateToken, ...]:
        """The tokens alone."""
        return tuple(part for part in self.parts if not isinstance(part, str))

    def first(self, *units: str) -> DateToken | None:
        """The first token that stands for one of these units."""
        return next((token for token in self.tokens if token.unit in units), None)


def parse_date_format(text: str) -> DateFormat:
    """The tokens and texts of a format; raises DateFormatError for a token that is not covered."""
    if not text.strip():
        raise DateFormatError("the format is empty", 1, "Write one such as MM/DD/YYYY, or leave it out for ISO 8601.")
    parts: list[DateToken | str] = []
    position = 0
    while position < len(text):
        match = _PART.match(text, position)
        assert match is not None  # every character begins a part
        run = match.group()
        if run == "[":
            raise DateFormatError("[ is not closed", position + 1, "Write text that stands as it is between [ and ].")
        end = match.end()
        if run[0] == "[":
            parts.append(match.group(1))
        elif run[0] not in _TOKEN_LETTERS:
            parts.append(run)
        else:
            if run in _TAKES_ORDINAL and text[end : end + 1] == "o":
                run, end = run + "o", end + 1
            if run in ("H", "h") and text.startswith("mm", end):
                run, end = run + "mm", end + 2
            parts.append(_token(run, position + 1))
        position = end
    found = DateFormat(tuple(parts))
    _check(found)
    return found


def check_read_format(found: DateFormat) -> None:
    """Raise DateFormatError where dates cannot be read by this format."""
    seen: dict[str, DateToken] = {}
    for token in found.tokens:
        if token.unit == "name of the zone":
            raise DateFormatError(
                "z can be written and not read: abbreviations of zones are ambiguous", token.column,
                "Name the zone in extractDateTimezone.",
            )  # fmt: skip
        if token.unit in seen:
            before = seen[token.unit].text
            raise DateFormatError(
                said("{0} reads the {1} again, after {2}", token.text, _UNITS[token.unit], before), token.column,
                "Write each part of a date once.",
            )  # fmt: skip
        seen[token.unit] = token
    stamp = seen.get("timestamp")
    if stamp is not None and len(found.parts) > 1:
        raise DateFormatError(
            said("{0} is a whole date, and stands alone", stamp.text), stamp.column, "Take the rest of the format away."
        )
    by_year_day = seen.get("day of the year")
    if by_year_day is not None and ("year" not in seen or "month" in seen or "day" in seen):
        raise DateFormatError(
            said("{0} counts the days of a year, beside a year and no month", by_year_day.text), by_year_day.column,
            "Write DD for the day of the month.",
        )  # fmt: skip
    weekday = seen.get("weekday")
    if weekday is not None and not {"year", "month", "day"} <= set(seen):
        raise DateFormatError(
            said("{0} is read beside a day, a month and a year", weekday.text), weekday.column, "Add what is missing."
        )


def check_written_format(read: DateFormat | None, written: DateFormat) -> None:
    """Raise DateFormatError where a date read by `read` (None: ISO 8601) cannot be written by `written`."""
    for token in written.tokens:
        if token.unit == "fraction" and len(token.text) > WRITTEN_FRACTION_DIGITS:
            raise DateFormatError(
                said("{0} writes {1} digits of a second", token.text, len(token.text)),
                token.column,
                said(
                    "Dates keep {0} digits: write at most {1}.", WRITTEN_FRACTION_DIGITS, "S" * WRITTEN_FRACTION_DIGITS
                ),
            )
    if read is not None and not reads_a_year(read):
        needy = written.first(*_NEEDS_YEAR)
        if needy is not None:
            raise DateFormatError(
                said("{0} needs a year, and extractDateFormat reads none", needy.text), needy.column,
                "Read the year too, or write less.",
            )  # fmt: skip


def reads_a_year(read: DateFormat) -> bool:
    """Whether a format reads a date of a certain year."""
    return read.first("year", "timestamp") is not None


def _token(run: str, column: int) -> DateToken:
    unit = _COVERED.get(run)
    if unit is None and run.strip("S") == "" and len(run) <= READ_FRACTION_DIGITS:
        unit = "fraction"
    if unit is None:
        raise DateFormatError(
            said("the token {0} is not covered", run), column,
            _MEANT.get(run) or said("Use {0}; write letters that are text between [ and ].", _COVERED_TOKENS),
        )  # fmt: skip
    return DateToken(run, unit, column)


def _check(found: DateFormat) -> None:
    if not found.tokens:
        raise DateFormatError("the format has no token", 1, "Write one such as MM/DD/YYYY.")
    for part, following in pairwise(found.parts):
        if isinstance(part, DateToken) and part.text in "aA" and isinstance(following, str) and following[:1].isalpha():
            raise DateFormatError(
                said("{0} writes AM or PM, in the middle of a word", part.text),
                part.column,
                "Write text between [ and ].",
            )
    minute = found.first("minute")
    if minute is not None and found.first("hour") is None and found.first(*_DATE_UNITS) is not None:
        raise DateFormatError(
            said("{0} are minutes, and there is no hour", minute.text), minute.column,
            said("Write {0} for the month.", minute.text.upper()),
        )  # fmt: skip
