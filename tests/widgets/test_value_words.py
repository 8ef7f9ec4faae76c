"""The value editor says plainly what a value will be."""

import pytest
from PySide6.QtWidgets import QApplication

from widgets.value_words import ValueWords


@pytest.mark.parametrize(
    ("value", "words"),
    [
        ("43", 'Will be "43"'),
        (43, "Will be 43"),
        (10**30, f"Will be {10**30}"),
        (True, "Will be true"),
        (None, "Will be null"),
        ("", 'Will be ""'),
        ({}, "Will be {}"),
        ([], "Will be []"),
        ({"a": 1}, "Will be an object with 1 field"),
        ({"a": 1, "b": 2}, "Will be an object with 2 fields"),
        ([1, 2, 3], "Will be an array of 3 elements"),
    ],
)
def test_what_it_will_be_is_said(qapp: QApplication, value: object, words: str) -> None:
    assert ValueWords().becomes(value) == words


def test_a_long_value_is_cut(qapp: QApplication) -> None:
    words = ValueWords().becomes("x" * 1000)
    assert len(words) < 80
    assert words.endswith("…")
