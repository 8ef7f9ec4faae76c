"""Dates read and written again: Moment-style formats, ISO 8601 and IANA zones.

ISO 8601 is read by python-dateutil, zones come from zoneinfo with the tzdata package. The libraries that read formats
of this kind find dates inside other text, or take literal text for patterns: the covered tokens are a table here.
"""

import re
from collections.abc import Callable
from datetime import UTC, datetime, timedelta, timezone, tzinfo
from functools import lru_cache
from typing import Final
from zoneinfo import ZoneInfo

from designer.engine.types import to_text
from designer.jsontext import Json, brief_json
from designer.mapping import Problem, Severity
from designer.mapping.date_formats import DateFormat, DateToken, parse_date_format
from designer.mapping.options import DateOptions
from designer.said import said

_SHOWN_LENGTH = 40
_EPOCH: Final = datetime(1970, 1, 1, tzinfo=UTC)
_LEAP_YEAR: Final = 2000
"""The year of dates that are read without one, so that February 29 can be."""
_FIRST_YEAR_OF_LAST_CENTURY: Final = 69
"""Two digits from here on are years of the 1900s, as Moment has it."""

_MONTHS: Final = (
    "January", "February", "March", "April", "May", "June", "July",
    "August", "September", "October", "November", "December",
)  # fmt: skip
_WEEKDAYS: Final = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_MONTH_OF: Final = {name[:length].lower(): at for at, name in enumerate(_MONTHS, 1) for length in (3, len(name))}
_WEEKDAY_OF: Final = {name[:length].lower(): at for at, name in enumerate(_WEEKDAYS) for length in (3, len(name))}

Read = Callable[[str], datetime]
Write = Callable[[datetime], str]


@lru_cache(maxsize=1 << 10)
def date_converter(options: DateOptions) -> Callable[[Json], Json]:
    """The function that makes the written date of a value, or the Problem (of no row yet) that it cannot be read."""
    read_format = None if options.read_format is None else parse_date_format(options.read_format)
    read = _read_iso if read_format is None else _reader(read_format)
    read_zone = _zone(options.read_zone)
    written_zone = _zone(options.written_zone) or read_zone
    if options.written_format is not None:
        write = _writer(parse_date_format(options.written_format))
    elif written_zone is None and read_format is not None and not read_format.first("hour", "timestamp", "offset"):
        write = _write_iso_day
    else:
        write = _write_iso

    def converted(value: Json) -> Json:
        try:
            moment = read(_text_of(value))
            if written_zone is not None:
                if moment.tzinfo is None:
                    moment = moment.replace(tzinfo=read_zone or UTC)
                moment = moment.astimezone(UTC).astimezone(written_zone)
            return write(moment)
        except (ValueError, OverflowError) as error:
            return _unreadable(value, options, error)

    return converted


class _NoDateError(ValueError):
    """What is no date at all."""


def _text_of(value: Json) -> str:
    if isinstance(value, bool) or not isinstance(value, (str, int, float)):
        raise _NoDateError
    return to_text(value).strip()


def _unreadable(value: Json, options: DateOptions, error: Exception) -> Problem:
    shown = brief_json(value, _SHOWN_LENGTH)
    if isinstance(error, _NoDateError):
        told = said("{0} is no date", shown)
    elif isinstance(error, OverflowError):
        told = said("{0} is a date outside the years 1 to 9999", shown)
    else:
        told = said("{0} cannot be read as a date by {1}", shown, options.read_format or "ISO 8601")
    is_stamp = options.read_format is None and isinstance(value, (int, float)) and not isinstance(value, bool)
    hint = (
        said("Name the format: X for seconds, x for milliseconds.")
        if is_stamp
        else said("Correct the source, or the format.")
    )
    return Problem("unreadable-date", Severity.ERROR, None, told, hint, "extractDateFormat", value=value)


def _zone(name: str | None) -> tzinfo | None:
    return None if name is None else ZoneInfo(name)


# Reading


def _read_iso(text: str) -> datetime:
    moment = _iso_parser()(text.replace(" ", "T", 1))
    offset = moment.utcoffset()
    return moment if offset is None else moment.replace(tzinfo=timezone(offset))


@lru_cache(maxsize=1)
def _iso_parser() -> Callable[[str], datetime]:
    from dateutil.parser import isoparser

    parse: Callable[[str], datetime] = isoparser(sep="T").isoparse
    return parse


def _reader(found: DateFormat) -> Read:
    first = found.tokens[0]
    if first.unit == "timestamp":
        return _read_seconds if first.text == "X" else _read_milliseconds
    pattern = re.compile(_pattern(found), re.IGNORECASE | re.ASCII)

    def read(text: str) -> datetime:
        match = pattern.fullmatch(text)
        if match is None:
            raise ValueError(text)
        return _moment(match.groupdict())

    return read


def _read_seconds(text: str) -> datetime:
    if not re.fullmatch(r"[+-]?[0-9]{1,15}(?:\.[0-9]{1,9})?", text):
        raise ValueError(text)
    whole, _, fraction = text.partition(".")
    sign = -1 if whole.startswith("-") else 1
    return _EPOCH + timedelta(seconds=int(whole), microseconds=sign * _microseconds(fraction))


def _read_milliseconds(text: str) -> datetime:
    if not re.fullmatch(r"[+-]?[0-9]{1,18}", text):
        raise ValueError(text)
    return _EPOCH + timedelta(milliseconds=int(text))


def _pattern(found: DateFormat) -> str:
    """One group a token, named for its unit; texts as they stand, any white space for white space."""
    patterns: list[str] = []
    parts = found.parts
    for at, part in enumerate(parts):
        if isinstance(part, str):
            words = re.split(r"\s+", part)
            patterns.append(r"\s+".join(map(re.escape, words)))
            continue
        beside = (*parts[max(at - 1, 0) : at], *parts[at + 1 : at + 2])
        patterns.append(_group(part, any(_is_digits(one) for one in beside)))
    return "".join(patterns)


def _is_digits(part: DateToken | str) -> bool:
    """Whether a part is nothing but digits, so that its neighbours must have their full number of them."""
    return isinstance(part, DateToken) and part.text in _DIGITS


_DIGITS: Final = frozenset(
    {"YYYY", "YY", "MM", "M", "DD", "D", "DDDD", "DDD", "HH", "H", "hh", "h", "mm", "m", "ss", "s"}
    | {"S" * count for count in range(1, 10)}
)


def _group(token: DateToken, is_tight: bool) -> str:
    match token.text:
        case "YYYY":
            return "(?P<year>[0-9]{4})"
        case "YY":
            return "(?P<short_year>[0-9]{2})"
        case "MMMM" | "MMM":
            return f"(?P<month_name>{_names(_MONTH_OF)})"
        case "dddd" | "ddd":
            return f"(?P<weekday>{_names(_WEEKDAY_OF)})"
        case "Do":
            return "(?P<day>[0-9]{1,2})(?:st|nd|rd|th)"
        case "DDDD" | "DDD":
            return "(?P<year_day>[0-9]{3})" if token.text == "DDDD" or is_tight else "(?P<year_day>[0-9]{1,3})"
        case "A" | "a":
            return r"(?P<half>[ap])\.?m\.?"
        case "Z" | "ZZ":
            return "(?P<offset>Z|[+-][0-9]{2}(?::?[0-9]{2})?)"
        case text if text[0] == "S":
            return f"(?P<fraction>[0-9]{{{len(text)}}})" if is_tight else "(?P<fraction>[0-9]{1,9})"
        case text:
            name = "hour12" if text[0] == "h" else token.unit
            return f"(?P<{name}>[0-9]{{2}})" if len(text) == 2 and is_tight else f"(?P<{name}>[0-9]{{1,2}})"


def _names(known: dict[str, int]) -> str:
    return "|".join(sorted(known, key=len, reverse=True))


def _moment(found: dict[str, str | None]) -> datetime:
    """The date of the parts read; raises ValueError where there is none."""
    year = _year(found)
    month, day = int(found.get("month") or 1), int(found.get("day") or 1)
    if name := found.get("month_name"):
        month = _MONTH_OF[name.lower()]
    if year_day := found.get("year_day"):
        moment = datetime(year, 1, 1) + timedelta(days=int(year_day) - 1)
        if int(year_day) < 1 or moment.year != year:
            raise ValueError(year_day)
    else:
        moment = datetime(year, month, day)
    weekday = found.get("weekday")
    if weekday is not None and _WEEKDAY_OF[weekday.lower()] != moment.weekday():
        raise ValueError(weekday)
    hour, minute, second = _hour(found), int(found.get("minute") or 0), int(found.get("second") or 0)
    microsecond = _microseconds(found.get("fraction") or "")
    if hour == 24 and not (minute or second or microsecond):  # midnight at the end of a day
        moment, hour = moment + timedelta(days=1), 0
    return moment.replace(
        hour=hour, minute=minute, second=second, microsecond=microsecond, tzinfo=_offset(found.get("offset"))
    )


def _year(found: dict[str, str | None]) -> int:
    if short := found.get("short_year"):
        return int(short) + (1900 if int(short) >= _FIRST_YEAR_OF_LAST_CENTURY else 2000)
    return int(found.get("year") or _LEAP_YEAR)


def _hour(found: dict[str, str | None]) -> int:
    half = found.get("half")
    hour = int(found.get("hour") or found.get("hour12") or 0)
    if half is None:
        return hour
    is_afternoon = half in "pP"
    if hour > 12 and (found.get("hour12") is not None or not is_afternoon):
        raise ValueError(half)
    if hour == 12:
        return 12 if is_afternoon else 0
    return hour + 12 if is_afternoon and hour < 12 else hour


def _microseconds(fraction: str) -> int:
    return int(fraction[:6].ljust(6, "0"))


def _offset(text: str | None) -> tzinfo | None:
    if text is None:
        return None
    if text in "zZ":
        return UTC
    digits = text[1:].replace(":", "").ljust(4, "0")
    if int(digits[2:]) > 59:
        raise ValueError(text)
    offset = timedelta(hours=int(digits[:2]), minutes=int(digits[2:]))
    return timezone(-offset if text[0] == "-" else offset)


# Writing


def _write_iso(moment: datetime) -> str:
    """As much as is known: fractions of a second and an offset only where there are some."""
    text = moment.isoformat()
    return text.removesuffix("+00:00") + "Z" if moment.tzname() == "UTC" else text


def _write_iso_day(moment: datetime) -> str:
    """The day alone, where nothing told of a time nor of a zone."""
    return moment.date().isoformat()


def _writer(found: DateFormat) -> Write:
    writers = [_text_writer(part) if isinstance(part, str) else _token_writer(part.text) for part in found.parts]
    return lambda moment: "".join([write(moment) for write in writers])


def _text_writer(text: str) -> Write:
    return lambda _: text


def _token_writer(token: str) -> Write:
    if token[0] == "S":
        return lambda moment: f"{moment.microsecond:06d}"[: len(token)]
    return _WRITERS[token]


def _ordinal(number: int) -> str:
    ending = "th" if number // 10 == 1 else {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")
    return f"{number}{ending}"


def _written_offset(moment: datetime, separator: str) -> str:
    offset = _known(moment).utcoffset() or timedelta()
    minutes = abs(offset) // timedelta(minutes=1)
    sign = "-" if offset < timedelta() else "+"
    return f"{sign}{minutes // 60:02d}{separator}{minutes % 60:02d}"


def _known(moment: datetime) -> datetime:
    """The moment in a zone: UTC where none is known."""
    return moment if moment.tzinfo is not None else moment.replace(tzinfo=UTC)


_WRITERS: Final[dict[str, Write]] = {
    "YYYY": lambda moment: f"{moment.year:04d}",
    "YY": lambda moment: f"{moment.year % 100:02d}",
    "MMMM": lambda moment: _MONTHS[moment.month - 1],
    "MMM": lambda moment: _MONTHS[moment.month - 1][:3],
    "MM": lambda moment: f"{moment.month:02d}",
    "M": lambda moment: f"{moment.month}",
    "DD": lambda moment: f"{moment.day:02d}",
    "D": lambda moment: f"{moment.day}",
    "Do": lambda moment: _ordinal(moment.day),
    "DDDD": lambda moment: f"{moment.timetuple().tm_yday:03d}",
    "DDD": lambda moment: f"{moment.timetuple().tm_yday}",
    "dddd": lambda moment: _WEEKDAYS[moment.weekday()],
    "ddd": lambda moment: _WEEKDAYS[moment.weekday()][:3],
    "HH": lambda moment: f"{moment.hour:02d}",
    "H": lambda moment: f"{moment.hour}",
    "hh": lambda moment: f"{moment.hour % 12 or 12:02d}",
    "h": lambda moment: f"{moment.hour % 12 or 12}",
    "A": lambda moment: "AM" if moment.hour < 12 else "PM",
    "a": lambda moment: "am" if moment.hour < 12 else "pm",
    "mm": lambda moment: f"{moment.minute:02d}",
    "m": lambda moment: f"{moment.minute}",
    "ss": lambda moment: f"{moment.second:02d}",
    "s": lambda moment: f"{moment.second}",
    "Z": lambda moment: _written_offset(moment, ":"),
    "ZZ": lambda moment: _written_offset(moment, ""),
    "z": lambda moment: _known(moment).tzname() or "",
    "X": lambda moment: f"{(_known(moment) - _EPOCH) // timedelta(seconds=1)}",
    "x": lambda moment: f"{(_known(moment) - _EPOCH) // timedelta(milliseconds=1)}",
}
