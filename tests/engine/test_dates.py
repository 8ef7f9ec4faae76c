"""Dates: read by format and zone, and written again; the section "Dates" of docs/mapping-language.md."""

import pytest

from designer import Mapping

OSLO, NEW_YORK = "Europe/Oslo", "America/New_York"


def outcome(value: object, read: str | None = None, written: str | None = None, **more: object) -> object:
    """What is generated of a value, `unreadable` where it is an error of the row."""
    keys = {"extractDateFormat": read, "generateDateFormat": written, **more}
    row = {"eField": "a", "gField": "x", **{key: held for key, held in keys.items() if held is not None}}
    document, errors = Mapping.from_dict({"fieldMapping": [row]}).apply_with_errors({"a": value})
    assert [problem.code for problem in errors] == ["unreadable-date"] * len(errors)
    assert not (errors and document)
    return "unreadable" if errors else document["x"]


@pytest.mark.parametrize(
    ("read", "value", "iso"),
    [
        ("MM/DD/YYYY", "12/31/2024", "2024-12-31"),
        ("MM/DD/YYYY", "1/5/2024", "2024-01-05"),
        ("MM/DD/YYYY", " 01/05/2024 ", "2024-01-05"),
        ("MM/DD/YYYY", "01/05/24", "unreadable"),
        ("MM/DD/YYYY", "13/05/2024", "unreadable"),
        ("MM/DD/YYYY", "01/05/2024 10:00", "unreadable"),
        ("MM/DD/YYYY", "on 01/05/2024", "unreadable"),
        ("MM/DD/YYYY", "01-05-2024", "unreadable"),
        ("MM/DD/YYYY", "٠١/٠٥/٢٠٢٤", "unreadable"),
        ("MM/DD/YYYY", "", ""),
        ("MM/DD/YYYY", "n/a", "unreadable"),
        ("DD.MM.YYYY", "29.02.2024", "2024-02-29"),
        ("DD.MM.YYYY", "29.02.2023", "unreadable"),
        ("DD.MM.YYYY", "31.04.2024", "unreadable"),
        ("DD.MM.YYYY", "01x02x2024", "unreadable"),
        ("YYYYMMDD", "20240105", "2024-01-05"),
        ("YYYYMMDD", 20240105, "2024-01-05"),
        ("YYYYMMDD", 20240105.0, "2024-01-05"),
        ("YYYYMMDD", "2024105", "unreadable"),
        ("YYYY", 2024, "2024-01-01"),
        ("MM/YYYY", "02/2024", "2024-02-01"),
        ("YY-MM-DD", "68-01-02", "2068-01-02"),
        ("YY-MM-DD", "69-01-02", "1969-01-02"),
        ("YY-MM-DD", "00-01-02", "2000-01-02"),
        ("D MMM YYYY", "5 Jan 2024", "2024-01-05"),
        ("D MMM YYYY", "5 JANUARY 2024", "2024-01-05"),
        ("D MMMM YYYY", "5 sep 2024", "2024-09-05"),
        ("D MMM YYYY", "5 Januar 2024", "unreadable"),
        ("MMMM Do, YYYY", "May 1st, 2024", "2024-05-01"),
        ("MMMM Do, YYYY", "March 22nd, 2024", "2024-03-22"),
        ("MMMM Do, YYYY", "March 22, 2024", "unreadable"),
        ("dddd D MMM YYYY", "Friday 5 Jan 2024", "2024-01-05"),
        ("ddd D MMM YYYY", "fri 5 Jan 2024", "2024-01-05"),
        ("ddd D MMM YYYY", "Mon 5 Jan 2024", "unreadable"),
        ("YYYY-DDDD", "2024-060", "2024-02-29"),
        ("DDD/YYYY", "60/2023", "2023-03-01"),
        ("DDD/YYYY", "366/2023", "unreadable"),
        ("DDD/YYYY", "0/2023", "unreadable"),
        ("D  MMM YYYY", "5 Jan 2024", "2024-01-05"),
        ("[on] YYYY-MM-DD", "On 2024-01-05", "2024-01-05"),
        ("[.*]YYYY-MM-DD", "xx2024-01-05", "unreadable"),
        ("YYYY年MM月DD日", "2024年1月5日", "2024-01-05"),
    ],
)  # fmt: skip
def test_a_date_is_read_by_its_format(read: str, value: object, iso: str) -> None:
    assert outcome(value, read) == iso


@pytest.mark.parametrize(
    ("read", "value", "iso"),
    [
        ("YYYY-MM-DD HH:mm", "2024-01-05 15:30", "2024-01-05T15:30:00"),
        ("YYYY-MM-DD HH:mm", "2024-01-05 24:00", "2024-01-06T00:00:00"),
        ("YYYY-MM-DD HH:mm", "2024-12-31 24:00", "2025-01-01T00:00:00"),
        ("YYYY-MM-DD HH:mm", "2024-01-05 24:01", "unreadable"),
        ("YYYY-MM-DD HH:mm", "2024-01-05 25:00", "unreadable"),
        ("YYYY-MM-DD HH:mm", "2024-01-05 10:60", "unreadable"),
        ("YYYY-MM-DD HH:mm:ss", "2024-01-05 23:59:60", "unreadable"),
        ("YYYY-MM-DD hh:mm A", "2024-01-05 12:00 AM", "2024-01-05T00:00:00"),
        ("YYYY-MM-DD hh:mm A", "2024-01-05 12:00 PM", "2024-01-05T12:00:00"),
        ("YYYY-MM-DD hh:mm A", "2024-01-05 01:05 pm", "2024-01-05T13:05:00"),
        ("YYYY-MM-DD hh:mm a", "2024-01-05 1:05 P.M.", "2024-01-05T13:05:00"),
        ("YYYY-MM-DD hh:mm A", "2024-01-05 1:05 Pm", "2024-01-05T13:05:00"),
        ("YYYY-MM-DD hh:mm A", "2024-01-05 13:05 PM", "unreadable"),
        ("YYYY-MM-DD HH:mm A", "2024-01-05 13:05 PM", "2024-01-05T13:05:00"),
        ("YYYY-MM-DD HH:mm A", "2024-01-05 13:05 AM", "unreadable"),
        ("YYYY-MM-DD HH:mm:ss.SSS", "2024-01-05 10:00:00.250", "2024-01-05T10:00:00.250000"),
        ("YYYY-MM-DD HH:mm:ss.SSS", "2024-01-05 10:00:00.123456789", "2024-01-05T10:00:00.123456"),
        ("YYYYMMDDHHmmssSSS", "20240105100000250", "2024-01-05T10:00:00.250000"),
        ("YYYY-MM-DDTHH:mm:ssZ", "2024-01-05T10:00:00+02:00", "2024-01-05T10:00:00+02:00"),
        ("YYYY-MM-DDTHH:mm:ssZ", "2024-01-05T10:00:00-0530", "2024-01-05T10:00:00-05:30"),
        ("YYYY-MM-DDTHH:mm:ssZZ", "2024-01-05T10:00:00Z", "2024-01-05T10:00:00Z"),
        ("YYYY-MM-DDTHH:mm:ssZZ", "2024-01-05T10:00:00+02", "2024-01-05T10:00:00+02:00"),
        ("YYYY-MM-DDTHH:mm:ssZ", "2024-01-05T10:00:00+0260", "unreadable"),
        ("YYYY-MM-DDTHH:mm:ssZ", "2024-01-05T10:00:00+25:00", "unreadable"),
        ("ddd, DD MMM YYYY HH:mm:ss ZZ", "Fri, 05 Jan 2024 10:00:00 +0000", "2024-01-05T10:00:00Z"),
        ("X", 1704465000, "2024-01-05T14:30:00Z"),
        ("X", "1704465000", "2024-01-05T14:30:00Z"),
        ("X", 1704465000.25, "2024-01-05T14:30:00.250000Z"),
        ("X", -1, "1969-12-31T23:59:59Z"),
        ("X", "-1.5", "1969-12-31T23:59:58.500000Z"),
        ("X", 0, "1970-01-01T00:00:00Z"),
        ("X", "noon", "unreadable"),
        ("X", 99999999999999, "unreadable"),
        ("X", 1e21, "unreadable"),
        ("x", 1704465000250, "2024-01-05T14:30:00.250000Z"),
        ("x", 5, "1970-01-01T00:00:00.005000Z"),
        ("x", "1.5", "unreadable"),
    ],
)  # fmt: skip
def test_a_time_is_read_by_its_format(read: str, value: object, iso: str) -> None:
    assert outcome(value, read) == iso


@pytest.mark.parametrize(
    ("value", "read"),
    [
        ("2024-01-05", "2024-01-05 00:00:00.000000 +00:00"),
        ("20240105", "2024-01-05 00:00:00.000000 +00:00"),
        (20240105, "2024-01-05 00:00:00.000000 +00:00"),
        ("2024", "2024-01-01 00:00:00.000000 +00:00"),
        ("2024-02", "2024-02-01 00:00:00.000000 +00:00"),
        ("2024-060", "2024-02-29 00:00:00.000000 +00:00"),
        ("2024-W01-5", "2024-01-05 00:00:00.000000 +00:00"),
        ("2024-01-05T10", "2024-01-05 10:00:00.000000 +00:00"),
        (" 2024-01-05 10:00 ", "2024-01-05 10:00:00.000000 +00:00"),
        ("2024-01-05T10:00:00,25", "2024-01-05 10:00:00.250000 +00:00"),
        ("2024-01-05T24:00", "2024-01-06 00:00:00.000000 +00:00"),
        ("2024-01-05T10:00:00Z", "2024-01-05 10:00:00.000000 +00:00"),
        ("2024-01-05t10:00:00z", "unreadable"),
        ("2024-01-05T10:00:00-0530", "2024-01-05 10:00:00.000000 -05:30"),
        ("2024-1-5", "unreadable"),
        ("2024-13-01", "unreadable"),
        ("2024-02-30", "unreadable"),
        ("01/05/2024", "unreadable"),
        ("2024-01-05x10:00", "unreadable"),
        ("2024-01-05 and more", "unreadable"),
        ("٢٠٢٤-٠١-٠٥", "unreadable"),
        ("yesterday", "unreadable"),
        (1704465000, "unreadable"),
        (1704465000000, "unreadable"),
        (True, "unreadable"),
        ([2024], "unreadable"),
        ({"year": 2024}, "unreadable"),
    ],
)
def test_without_a_format_a_date_is_read_as_iso_8601(value: object, read: str) -> None:
    assert outcome(value, written="YYYY-MM-DD HH:mm:ss.SSSSSS Z") == read


@pytest.mark.parametrize(
    ("written", "text"),
    [
        ("YYYY YY", "2004 04"),
        ("MMMM MMM MM M", "March Mar 03 3"),
        ("DD D Do DDDD DDD", "05 5 5th 065 65"),
        ("dddd ddd", "Friday Fri"),
        ("HH H hh h A a", "00 0 12 12 AM am"),
        ("mm m ss s", "07 7 09 9"),
        ("S SS SSS SSSS SSSSS SSSSSS", "0 04 040 0405 04050 040506"),
        ("Z ZZ z", "+00:00 +0000 UTC"),
        ("X x", "1078445229 1078445229040"),
        ("[YYYY] YYYY", "YYYY 2004"),
        ("YYYY-MM-DDTHH:mm:ss.SSS[Z]", "2004-03-05T00:07:09.040Z"),
        ("D/M/YYYY {a} \\\\ 'x'", "5/3/2004 {am} \\\\ '1078445229040'"),
    ],
)
def test_a_date_is_written_by_its_format(written: str, text: str) -> None:
    assert outcome("2004-03-05T00:07:09.040506Z", written=written) == text


@pytest.mark.parametrize(
    ("hour", "written"),
    [("00", "12 AM"), ("01", "1 AM"), ("11", "11 AM"), ("12", "12 PM"), ("13", "1 PM"), ("23", "11 PM")],
)
def test_hours_to_twelve_tell_morning_from_afternoon(hour: str, written: str) -> None:
    assert outcome(f"2024-01-05T{hour}:00", written="h A") == written
    assert outcome(written, "h A", "HH") == hour


@pytest.mark.parametrize(
    ("day", "ordinal"),
    [
        (1, "1st"),
        (2, "2nd"),
        (3, "3rd"),
        (4, "4th"),
        (11, "11th"),
        (12, "12th"),
        (13, "13th"),
        (21, "21st"),
        (30, "30th"),
    ],
)
def test_a_day_is_counted_as_in_english(day: int, ordinal: str) -> None:
    assert outcome(f"2024-01-{day:02d}", written="Do") == ordinal
    assert outcome(f"{ordinal} 1 2024", "Do M YYYY", "D") == str(day)


@pytest.mark.parametrize(
    ("value", "seconds", "milliseconds"),
    [("1969-12-31T23:59:58.5Z", "-2", "-1500"), ("2024-01-01", "1704067200", "1704067200000")],
)
def test_a_moment_is_counted_from_1970(value: str, seconds: str, milliseconds: str) -> None:
    assert outcome(value, written="X") == seconds
    assert outcome(value, written="x") == milliseconds
    assert outcome(value, written="x", dataType="number") == int(milliseconds)


@pytest.mark.parametrize(
    ("value", "read_zone", "written_zone", "iso"),
    [
        # as it was read, where no zone is named: see the tests above
        ("2024-01-05T12:00", OSLO, None, "2024-01-05T12:00:00+01:00"),
        ("2024-07-05T12:00", OSLO, None, "2024-07-05T12:00:00+02:00"),
        ("2024-07-05T12:00", OSLO, "UTC", "2024-07-05T10:00:00Z"),
        ("2024-07-05T12:00", None, OSLO, "2024-07-05T14:00:00+02:00"),
        ("2024-07-05T12:00", OSLO, NEW_YORK, "2024-07-05T06:00:00-04:00"),
        ("2024-01-05", NEW_YORK, "UTC", "2024-01-05T05:00:00Z"),
        ("2024-01-01T03:00:00Z", None, NEW_YORK, "2023-12-31T22:00:00-05:00"),
        ("2024-01-01T12:00", "Europe/London", None, "2024-01-01T12:00:00+00:00"),
        ("2024-01-01T12:00", "Asia/Kathmandu", "UTC", "2024-01-01T06:15:00Z"),
        # its own offset counts, the zone is for those that have none
        ("2024-07-05T12:00:00+05:00", OSLO, None, "2024-07-05T09:00:00+02:00"),
        ("2024-07-05T12:00:00Z", OSLO, NEW_YORK, "2024-07-05T08:00:00-04:00"),
        # Europe/Oslo: 2024-03-31 02:00 becomes 03:00, and 2024-10-27 03:00 becomes 02:00 again
        ("2024-03-31T01:59", OSLO, "UTC", "2024-03-31T00:59:00Z"),
        ("2024-03-31T02:30", OSLO, "UTC", "2024-03-31T01:30:00Z"),
        ("2024-03-31T02:30", OSLO, None, "2024-03-31T03:30:00+02:00"),
        ("2024-03-31T03:00", OSLO, "UTC", "2024-03-31T01:00:00Z"),
        ("2024-10-27T02:30", OSLO, "UTC", "2024-10-27T00:30:00Z"),
        ("2024-10-27T02:30", OSLO, None, "2024-10-27T02:30:00+02:00"),
        ("2024-10-27T00:30:00Z", None, OSLO, "2024-10-27T02:30:00+02:00"),
        ("2024-10-27T01:30:00Z", None, OSLO, "2024-10-27T02:30:00+01:00"),
        ("2024-10-27T03:00", OSLO, "UTC", "2024-10-27T02:00:00Z"),
        ("0001-01-01", "Asia/Tokyo", "UTC", "unreadable"),
        ("9999-12-31T23:00", NEW_YORK, "UTC", "unreadable"),
    ],
)  # fmt: skip
def test_a_time_goes_from_its_zone_to_another(
    value: str, read_zone: str | None, written_zone: str | None, iso: str
) -> None:
    assert outcome(value, extractDateTimezone=read_zone, generateDateTimezone=written_zone) == iso


def test_the_name_of_the_zone_follows_the_season() -> None:
    assert outcome("2024-07-05T12:00Z", written="HH:mm z", generateDateTimezone=OSLO) == "14:00 CEST"
    assert outcome("2024-01-05T12:00Z", written="HH:mm z", generateDateTimezone=OSLO) == "13:00 CET"


def test_a_timestamp_is_a_moment_of_utc_whatever_the_zone_it_is_read_in() -> None:
    assert outcome(0, "X", extractDateTimezone=OSLO) == "1970-01-01T01:00:00+01:00"


@pytest.mark.parametrize(
    ("value", "read", "written", "text"),
    [
        ("14:30", "HH:mm", "h:mm A", "2:30 PM"),
        ("02-29", "MM-DD", "D. MMMM", "29. February"),
        ("March", "MMMM", "MM", "03"),
    ],
)
def test_less_than_a_date_is_read_and_written(value: str, read: str, written: str, text: str) -> None:
    assert outcome(value, read, written) == text


@pytest.mark.parametrize("value", [None, ""])
def test_null_and_empty_text_are_no_dates_and_pass_by(value: object) -> None:
    assert outcome(value, "MM/DD/YYYY") == value
    assert outcome(value, "MM/DD/YYYY", default="none") == "none"


def test_a_date_that_cannot_be_read_is_told_with_its_value_and_the_rest_is_generated() -> None:
    rows = [
        {
            "eField": "a",
            "gField": "x.y",
            "extractDateFormat": "MM/DD/YYYY",
            "default": "not used",
            "dataType": "string",
        },
        {"eField": "a", "gField": "z"},
    ]
    document, (problem,) = Mapping.from_dict({"fieldMapping": rows}).apply_with_errors({"a": "31/12/2024"})
    assert document == {"z": "31/12/2024"}
    assert (problem.code, problem.severity, problem.row, problem.value) == ("unreadable-date", "error", 0, "31/12/2024")
    assert str(problem).startswith('Row 1: "31/12/2024" cannot be read as a date by MM/DD/YYYY')


def test_a_number_read_as_iso_8601_hints_at_timestamps() -> None:
    _, (problem,) = Mapping.from_dict(
        {"fieldMapping": [{"eField": "a", "gField": "x", "generateDateFormat": "YYYY"}]}
    ).apply_with_errors({"a": 1704465000000})
    assert "x for milliseconds" in problem.hint


def test_an_expression_makes_a_date_of_several_fields() -> None:
    row = {
        "eField": "{y}-{m}-{d}",
        "gField": "x",
        "extractDateFormat": "YYYY-MM-DD",
        "generateDateFormat": "DD.MM.YYYY",
    }
    mapping = Mapping.from_dict({"fieldMapping": [row]})
    assert mapping.apply({"y": 2024, "m": 1, "d": 5}) == {"x": "05.01.2024"}


def test_a_format_that_backtracks_takes_no_time() -> None:
    assert outcome("1" * 100_000, "D M YYYY H m s") == "unreadable"
    assert outcome(" " * 50_000 + "1", "D  M  YYYY") == "unreadable"
    assert outcome("5" + " " * 50_000 + "x", "D  M  YYYY") == "unreadable"
