"""Places in a JSON text count lines and columns from 1."""

import json

from hypothesis import given
from hypothesis import strategies as st

from designer.jsontext import place_of

TEXT = '{"a": 1,\n "b\\u0062": [true, {"": "x,y"},\n  [ ]],\n "c": {}}'


def place(*path: str | int) -> tuple[int, int]:
    found = place_of(TEXT, path)
    return found.line, found.column


def test_a_value_is_found_by_its_keys_and_indexes() -> None:
    assert place() == (1, 1)
    assert place("a") == (1, 7)
    assert place("bb") == (2, 13)
    assert place("bb", 1) == (2, 20)
    assert place("bb", 1, "") == (2, 25)
    assert place("bb", 2) == (3, 3)
    assert place("c") == (4, 7)


def test_a_place_that_is_not_there_is_the_start() -> None:
    assert place("zz", 5) == (1, 1)


@given(st.lists(st.text(max_size=3), unique=True, min_size=1, max_size=5))
def test_any_key_is_found(keys: list[str]) -> None:
    text = json.dumps({key: [index] for index, key in enumerate(keys)})
    for index, key in enumerate(keys):
        assert text[place_of(text, (key, 0)).offset :].startswith(str(index))
