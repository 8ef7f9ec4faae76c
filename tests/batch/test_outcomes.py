"""Lines one after the other come out as each does by itself, whichever stand before and beside it."""

import json
from collections.abc import Iterable, Iterator

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from designer.batch import RecordFunction, record_function
from designer.batch.outcomes import Told, outcomes
from tests.engine.test_compiler import mapping_of

ROWS = (
    {"eField": "a", "gField": "a"},
    {"eField": "b", "gField": "b", "dataType": "number"},
    {"eField": "list[*].x", "gField": "list[*].y"},
    {"eField": "day", "gField": "day", "extractDateFormat": "YYYY"},
)
SWIFT = record_function(mapping_of(*ROWS))
WHOLE = record_function(mapping_of(*ROWS, {"eField": "a.b", "gField": "c"}))
"""The one decodes what it reads; of the other, a place is read whole and in part, so that it decodes all."""
NEVER_FAILING = record_function(mapping_of(*ROWS[:3]))


def deep(levels: int) -> bytes:
    return b'{"a": 1, "other": ' + b"[" * (levels - 1) + b"]" * (levels - 1) + b"}"


LIKE_MOST = b'{"a": "\xc3\xa5", "b": "1.5", "list": [{"x": 1}, {}], "other": {"a": [[]]}}'
SHAPED_OTHERWISE = b'{"a": 1, "list": {"x": 1}, "b": [7]}'
WITH_A_BAD_DAY = b'{"a": 1, "day": "someday"}'
LARGE = b'{"a": 1, "other": "%s"}' % (b"x" * 70_000)
OBJECTS = b'{"a": 2, "list": [%s]}' % b",".join([b'{"x": {}}'] * 500)
CLOSED_TOO_OFTEN = b'{"a": 1}' + b"]" * 900
OF_3_KB = b'{"a": 3, "other": "%s"}' % (b"x" * 3_000)
WITH_MANY_BRACKETS = b'{"a": 4, "other": [%s]}' % b",".join([b"{}"] * 60)
LINES = [
    OF_3_KB, WITH_MANY_BRACKETS,
    LIKE_MOST, SHAPED_OTHERWISE, WITH_A_BAD_DAY, LARGE, OBJECTS, CLOSED_TOO_OFTEN,
    deep(400), deep(401), deep(900), deep(2_000),
    b'{"a": 1, "other": "\xc3"}', b'{"a": "\\ud800"}', b'{"a": 1e300, "b": 1e-7}',
    b'{"a": 123456789012345678901234567890}', b"{}", b"", b" \r", b"7", b"{", b'{"a": 1}{"a": 2}',
]  # fmt: skip


@settings(max_examples=200, deadline=None)
@given(st.lists(st.sampled_from([*LINES, *[LIKE_MOST] * 8, None]), max_size=100))
def test_lines_in_any_company(lines: list[bytes | None]) -> None:
    for function in (SWIFT, WHOLE, NEVER_FAILING):
        wanted = [shown(outcome) for line in lines for outcome in each(function, iter([line]))]
        assert [*map(shown, each(function, lines))] == wanted
        assert [*map(shown, each(function, iter(lines)))] == wanted


@pytest.mark.parametrize("function", [SWIFT, WHOLE])
def test_what_is_told_of_a_line(function) -> None:
    told = dict(zip(LINES, each(function, LINES), strict=True))
    good = [LIKE_MOST, SHAPED_OTHERWISE, LARGE, OBJECTS, deep(400), b"{}", b"7", b'{"a": 1e300, "b": 1e-7}']
    assert all(isinstance(told[line], bytes) for line in good)
    assert json.loads(told[OBJECTS])["list"] == [{"y": {}}] * 500
    row = told[WITH_A_BAD_DAY]
    assert (json.loads(row.document), [problem.row for problem in row.errors]) == ({"a": 1, "b": 0}, [3])
    for line in (deep(401), deep(900), deep(2_000), CLOSED_TOO_OFTEN, b'{"a": 1, "other": "\xc3"}', b"{", b""):
        assert told[line].error is not None
    assert [line for line, outcome in told.items() if isinstance(outcome, Told) and outcome.is_blank] == [b"", b" \r"]
    assert [*outcomes(function, [None])] == [Told(None, None, ())]


@pytest.mark.parametrize("like_most", [LIKE_MOST, OF_3_KB, WITH_MANY_BRACKETS, LARGE, WITH_A_BAD_DAY])
def test_one_line_among_many_that_are_alike(like_most: bytes) -> None:
    wanted = {line: [*map(shown, each(SWIFT, iter([line])))] for line in (like_most, *LINES)}
    for line in LINES:
        assert [*map(shown, each(SWIFT, [*[like_most] * 70, line, *[like_most] * 70]))] == [
            *wanted[like_most] * 70,
            *wanted[line],
            *wanted[like_most] * 70,
        ]


def test_two_runs_at_a_time_do_not_mix() -> None:
    some, others = [b'{"a": %d}' % number for number in range(99)], [b'{"b": %d}' % number for number in range(99)]
    pairs = [*zip(each(SWIFT, iter(some)), each(SWIFT, others), strict=True)]
    assert pairs == [(b'{"a":%d,"b":0}' % number, b'{"b":%d}' % number) for number in range(99)]


@pytest.mark.parametrize("function", [SWIFT, WHOLE])
def test_what_the_lines_raise_is_no_error_of_a_line(function) -> None:
    def lines() -> Iterator[bytes]:
        yield b'{"a": 1}'
        yield b"{"
        b"\xff".decode()

    come = outcomes(function, lines())
    assert next(come) == [b'{"a":1,"b":0}']
    assert isinstance(next(come), Told)
    with pytest.raises(UnicodeDecodeError):
        next(come)


def each(function: RecordFunction, lines: Iterable[bytes | None]) -> Iterator[bytes | Told]:
    for run in outcomes(function, lines):
        yield from run if isinstance(run, list) else (run,)


def shown(outcome: bytes | Told) -> tuple:
    if isinstance(outcome, bytes):
        return (outcome,)
    return outcome.line, outcome.document, tuple(map(str, outcome.errors)), str(outcome.error), outcome.is_blank
