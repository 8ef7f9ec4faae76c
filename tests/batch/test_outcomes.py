"""Lines one after the other come out as each does by itself, whichever stand before and beside it."""

import json
from collections.abc import Iterator

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from designer.batch import record_function
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


def deep(levels: int) -> bytes:
    return b'{"a": 1, "other": ' + b"[" * (levels - 1) + b"]" * (levels - 1) + b"}"


LIKE_MOST = b'{"a": "\xc3\xa5", "b": "1.5", "list": [{"x": 1}, {}], "other": {"a": [[]]}}'
SHAPED_OTHERWISE = b'{"a": 1, "list": {"x": 1}, "b": [7]}'
WITH_A_BAD_DAY = b'{"a": 1, "day": "someday"}'
LARGE = b'{"a": 1, "other": "%s"}' % (b"x" * 70_000)
OBJECTS = b'{"a": 2, "list": [%s]}' % b",".join([b'{"x": {}}'] * 500)
CLOSED_TOO_OFTEN = b'{"a": 1}' + b"]" * 900
LINES = [
    LIKE_MOST, SHAPED_OTHERWISE, WITH_A_BAD_DAY, LARGE, OBJECTS, CLOSED_TOO_OFTEN,
    deep(400), deep(401), deep(900), deep(2_000),
    b'{"a": 1, "other": "\xc3"}', b'{"a": "\\ud800"}', b'{"a": 1e300, "b": 1e-7}',
    b'{"a": 123456789012345678901234567890}', b"{}", b"", b" \r", b"7", b"{", b'{"a": 1}{"a": 2}',
]  # fmt: skip


@settings(max_examples=200, deadline=None)
@given(st.lists(st.sampled_from([*LINES, *[LIKE_MOST] * 8, None]), max_size=60))
def test_lines_in_any_company(lines: list[bytes | None]) -> None:
    for function in (SWIFT, WHOLE):
        wanted = [shown(outcome) for line in lines for outcome in outcomes(function, iter([line]))]
        assert [*map(shown, outcomes(function, lines))] == wanted
        assert [*map(shown, outcomes(function, iter(lines)))] == wanted


@pytest.mark.parametrize("function", [SWIFT, WHOLE])
def test_what_is_told_of_a_line(function) -> None:
    told = dict(zip(LINES, outcomes(function, LINES), strict=True))
    good = [LIKE_MOST, SHAPED_OTHERWISE, LARGE, OBJECTS, deep(400), b"{}", b"7", b'{"a": 1e300, "b": 1e-7}']
    assert all(isinstance(told[line], bytes) for line in good)
    assert json.loads(told[OBJECTS])["list"] == [{"y": {}}] * 500
    row = told[WITH_A_BAD_DAY]
    assert (json.loads(row.document), [problem.row for problem in row.errors]) == ({"a": 1, "b": 0}, [3])
    for line in (deep(401), deep(900), deep(2_000), CLOSED_TOO_OFTEN, b'{"a": 1, "other": "\xc3"}', b"{", b""):
        assert told[line].error is not None
    assert [line for line, outcome in told.items() if isinstance(outcome, Told) and outcome.is_blank] == [b"", b" \r"]
    assert [*outcomes(function, [None])] == [Told(None, None, ())]


@pytest.mark.parametrize("function", [SWIFT, WHOLE])
def test_what_the_lines_raise_is_no_error_of_a_line(function) -> None:
    def lines() -> Iterator[bytes]:
        yield b'{"a": 1}'
        yield b"{"
        b"\xff".decode()

    come = outcomes(function, lines())
    assert next(come) == b'{"a":1,"b":0}'
    assert isinstance(next(come), Told)
    with pytest.raises(UnicodeDecodeError):
        next(come)


def shown(outcome: bytes | Told) -> tuple:
    if isinstance(outcome, bytes):
        return (outcome,)
    return outcome.line, outcome.document, tuple(map(str, outcome.errors)), str(outcome.error), outcome.is_blank
