"""Date formats: what is covered, and what is refused with its column before any date is seen."""

import pytest

from designer import Mapping
from designer.mapping import Problem

READ = "extractDateFormat"
WRITTEN = "generateDateFormat"


def problems(**options: object) -> list[Problem]:
    mapping = Mapping.from_dict({"fieldMapping": [{"eField": "a", "gField": "b", **options}]})
    return [problem for problem in mapping.check() if problem.code in ("bad-date-format", "bad-timezone")]


@pytest.mark.parametrize(
    "text",
    [
        "YYYY-MM-DD", "MM/DD/YYYY", "D.M.YY", "DD MMM YYYY", "MMMM Do, YYYY", "dddd, MMMM D YYYY",
        "ddd, DD MMM YYYY HH:mm:ss ZZ",
        "YYYYMMDDHHmmss", "YYYY-MM-DDTHH:mm:ss.SSSZ", "YYYY-MM-DD hh:mm A", "h:mma D/M/YYYY", "YYYY-DDDD", "DDD/YYYY",
        "[on] YYYY-MM-DD [at] HH:mm", "X", "x", "YYYY年MM月DD日", "MM/YYYY", "HH:mm:ss YYYY SSSSSSSSS",
    ],
)  # fmt: skip
def test_a_covered_format_can_be_read(text: str) -> None:
    assert problems(**{READ: text}) == []


@pytest.mark.parametrize(
    "text",
    ["YYYY", "MMMM", "ddd", "z", "X", "[seconds:] X", "x", "SSSSSS", "DDD", "Do", "YYYY YYYY", "HH:mm", "[Z]YYYY", "a"],
)
def test_a_covered_format_can_be_written(text: str) -> None:
    assert problems(**{WRITTEN: text}) == []


@pytest.mark.parametrize(
    ("text", "column", "hint"),
    [
        ("yyyy-MM-DD", 1, "YYYY"),
        ("dd/MM/YYYY", 1, "DD"),
        ("MM/dd/YYYY", 4, "DD"),
        ("MM/DD/YYY", 7, "YYYY"),
        ("DD/mm/YYYY", 4, "MM"),
        ("YYYY-MM-DD LT", 12, "between [ and ]"),
        ("YYYY [week] w", 13, ""),
        ("Qo YYYY", 1, ""),
        ("GGGG-[W]WW-E", 1, ""),
        ("MM/DD/YYYY Hmm", 12, ""),
        ("kk:mm DD/MM/YYYY", 1, ""),
        ("YYYY-MM-DD at HH:mm", 12, ""),
        ("YYYY-MM-DD [at HH:mm", 12, "between [ and ]"),
        ("", 1, "ISO 8601"),
        ("   ", 1, "ISO 8601"),
        ("[only text]", 1, ""),
        ("YYYY-MM-DD z", 12, "extractDateTimezone"),
        ("YYYY-YY", 6, ""),
        ("D Do MM YYYY", 3, ""),
        ("X Z", 1, ""),
        ("YYYY-MM-DDD", 9, "DD"),
        ("DDD", 1, "DD"),
        ("dddd YYYY", 1, ""),
        ("YYYY SSSSSSSSSS", 6, ""),
        ("MM/DD", 1, "year"),
        ("HH:mm", 1, "year"),
    ],
)
def test_a_format_that_cannot_be_read_is_an_error_with_its_column(text: str, column: int, hint: str) -> None:
    (problem,) = problems(**{READ: text})
    assert (problem.code, problem.severity, problem.field, problem.column) == ("bad-date-format", "error", READ, column)
    assert hint in problem.hint


def test_digits_of_a_second_that_dates_do_not_keep_cannot_be_written() -> None:
    (problem,) = problems(**{WRITTEN: "ss.SSSSSSSSS"})
    assert (problem.field, problem.column) == (WRITTEN, 4)


@pytest.mark.parametrize(
    ("read", "written"), [("HH:mm", "hh:mm A"), ("HH:mm", "HH [h]"), ("MMMM", "MM"), ("MM-DD", "DD.MM."), ("hha", "H")]
)
def test_less_than_a_date_can_be_written_as_less_than_a_date(read: str, written: str) -> None:
    assert problems(**{READ: read, WRITTEN: written}) == []


@pytest.mark.parametrize(
    ("read", "written", "column"),
    [("HH:mm", "YYYY HH:mm", 1), ("MM/DD", "ddd D", 1), ("HH:mm", "HH:mm Z", 7), ("MM", "X", 1)],
)
def test_what_needs_a_year_cannot_be_written_where_none_is_read(read: str, written: str, column: int) -> None:
    (problem,) = problems(**{READ: read, WRITTEN: written})
    assert (problem.field, problem.column) == (WRITTEN, column)


def test_a_time_without_a_date_cannot_go_to_another_zone() -> None:
    (problem,) = problems(**{READ: "HH:mm", WRITTEN: "HH:mm", "generateDateTimezone": "UTC"})
    assert problem.field == READ


@pytest.mark.parametrize("key", ["extractDateTimezone", "generateDateTimezone"])
@pytest.mark.parametrize(
    "zone", ["Oslo", "", "+02:00", "europe/nowhere", "Europe", "../etc/passwd", "/etc/localtime", 5, []]
)
def test_what_is_no_time_zone_is_an_error(key: str, zone: object) -> None:
    (problem,) = problems(**{key: zone})
    assert (problem.code, problem.field) == ("bad-timezone", key)
    assert "Europe/Oslo" in problem.hint


@pytest.mark.parametrize(
    "zone", ["UTC", "Europe/Oslo", "America/Argentina/Buenos_Aires", "Asia/Kathmandu", "Etc/GMT+5"]
)
def test_an_iana_zone_is_known(zone: str) -> None:
    assert problems(extractDateTimezone=zone, generateDateTimezone=zone) == []


@pytest.mark.parametrize("key", [READ, WRITTEN])
def test_a_format_that_is_no_text_is_an_error(key: str) -> None:
    (problem,) = problems(**{key: 5})
    assert (problem.code, problem.field) == ("bad-date-format", key)


def test_a_date_key_that_is_null_counts_as_absent() -> None:
    mapping = Mapping.from_dict(
        {"fieldMapping": [{"eField": "a", "gField": "b", READ: None, "extractDateTimezone": None}]}
    )
    assert mapping.apply({"a": "any text"}) == {"b": "any text"}
