"""An array of records is cut between records, whatever stands in them."""

import io
import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from designer.batch.array_blocks import BrokenArrayError, blocks_of_array, records_of_block

VALUES: Any = st.recursive(
    st.none() | st.integers() | st.text('ab"\\{}[],: \n', max_size=8),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text('ab"\\{}[],', max_size=4), inner, max_size=3),
    max_leaves=8,
)


def records(text: bytes, block_bytes: int) -> list[Any]:
    blocks = blocks_of_array(io.BytesIO(text), block_bytes, 1 << 20)
    return [json.loads(record) for block in blocks for record in records_of_block(block)]


@given(st.lists(VALUES, max_size=12), st.sampled_from([None, 1, 3]))
def test_all_records_come_out_in_order(values: list[Any], indent: int | None) -> None:
    assert records(json.dumps(values, indent=indent).encode(), 1 << 20) == values


@pytest.mark.parametrize("indent", [None, 2])
@pytest.mark.parametrize("has_same_first_key", [True, False])
def test_a_large_array_is_cut_into_blocks(indent: int | None, has_same_first_key: bool) -> None:
    values = [
        {("id" if has_same_first_key else f"id{n}"): n, "items": [{"id": i, "t": '},{"id"'} for i in range(n % 5)]}
        for n in range(30_000)
    ]
    text = json.dumps(values, indent=indent).encode()
    blocks = list(blocks_of_array(io.BytesIO(text), 1 << 18, 1 << 20))
    assert len(blocks) > 2
    assert [json.loads(record) for block in blocks for record in records_of_block(block)] == values


def test_a_record_that_is_not_json_leaves_its_neighbours_alone() -> None:
    (block,) = blocks_of_array(io.BytesIO(b'[{"a": 1}, {"a": 1,}, {"a": [1, {}]}]'), 1 << 20, 1 << 20)
    assert [record.strip() for record in records_of_block(block)] == [b'{"a": 1}', b'{"a": 1,}', b'{"a": [1, {}]}']


@pytest.mark.parametrize(
    ("text", "words"),
    [
        (b'[{"a": 1}, {"a": 2}', "not closed"),
        (b'[{"a": 1}, {"a": [2}]', "not closed"),
        (b'[{"a": 1}] [2]', "after the end"),
        (b"[" + b'{"a": "' + b"x" * (3 << 20) + b'"}]', "larger than"),
    ],
)
def test_an_array_that_does_not_go_on_is_told(text: bytes, words: str) -> None:
    with pytest.raises(BrokenArrayError, match=words):
        list(blocks_of_array(io.BytesIO(text), 1 << 20, 1 << 20))
