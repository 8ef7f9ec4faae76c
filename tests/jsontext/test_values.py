"""JSON values: when two are the same, and copies that share nothing."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from designer.jsontext import Json, copy_json, same_json

VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=3),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=3), inner, max_size=3),
    max_leaves=10,
)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (1, True),
        (1, 1.0),
        (0, False),
        (0, None),
        ([1], [1.0]),
        ({"a": 1, "b": 2}, {"b": 2, "a": 1}),
        ([], {}),
        ("1", 1),
    ],
)
def test_what_is_written_differently_is_not_the_same(one: Json, other: Json) -> None:
    assert not same_json(one, other)
    assert not same_json({"x": [one]}, {"x": [other]})


@given(VALUES)
def test_a_copy_is_the_same_and_shares_nothing(value: Json) -> None:
    copied = copy_json(value)
    assert same_json(copied, value)
    pairs = [(value, copied)]
    for one, other in pairs:
        if isinstance(one, (dict, list)):
            assert one is not other
            pairs.extend(zip(one.values() if isinstance(one, dict) else one,
                             other.values() if isinstance(other, dict) else other, strict=True))  # fmt: skip
