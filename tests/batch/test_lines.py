"""Ranges side by side give each line once, wherever they are cut."""

import io

from hypothesis import given
from hypothesis import strategies as st

from designer.batch.lines import blocks_of_stream, lines_of_range

TEXTS = st.lists(st.binary(max_size=9).map(lambda one: one.replace(b"\n", b"-")), max_size=30).map(b"\n".join)


def of_range(text: bytes, start: int, end: int | None, longest: int = 100) -> list[bytes | None]:
    return [line for block in lines_of_range(io.BytesIO(text), start, end, longest) for line in block.lines]


@given(TEXTS, st.integers(1, 40))
def test_ranges_of_any_size_give_all_lines_in_order(text: bytes, size: int) -> None:
    ranges = [(start, min(start + size, len(text))) for start in range(0, len(text), size)]
    found = [line for start, end in ranges for line in of_range(text, start, end)]
    expected = text.split(b"\n")
    assert found == (expected if expected[-1] else expected[:-1])


@given(TEXTS, st.integers(1, 40), st.integers(1, 12))
def test_a_line_over_the_limit_is_passed_over_in_its_place(text: bytes, size: int, longest: int) -> None:
    ranges = [(start, min(start + size, len(text))) for start in range(0, len(text), size)]
    found = [line for start, end in ranges for line in of_range(text, start, end, longest)]
    lines = text.split(b"\n")
    expected = [line if len(line) <= longest else None for line in (lines if lines[-1] else lines[:-1])]
    assert found == expected


@given(TEXTS, st.integers(1, 40))
def test_a_stream_is_cut_at_line_ends_and_nothing_is_lost(text: bytes, size: int) -> None:
    blocks = list(blocks_of_stream(io.BytesIO(text), size, 1000))
    assert b"".join(block or b"" for block in blocks) == text
    assert all(block is not None and block.endswith(b"\n") for block in blocks[:-1])


def test_a_line_over_the_limit_of_a_stream_is_one_of_its_own() -> None:
    blocks = list(blocks_of_stream(io.BytesIO(b"a\n" + b"x" * 5000 + b"\nb\n"), 10, 100))
    assert blocks == [b"a\n", None, b"b\n"]
