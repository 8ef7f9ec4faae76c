"""Two documents shown as one."""

from collections.abc import Set

import pytest

from designer.documents.difference import differences
from designer.jsontext import Json
from designer.window.expected.lines import FoldKey, LineWords, difference_lines

WORDS = LineWords("expected", lambda count: f"{count} as expected")


def shown(expected: Json, generated: Json, unfolded: Set[FoldKey] = frozenset()) -> list[str]:
    lines, count = difference_lines(expected, generated, unfolded, WORDS)
    assert count == len(differences(expected, generated))
    assert {line.difference for line in lines} - {-1} == set(range(count))
    return [f"{line.sign}{'  ' * line.depth}{line.text}" for line in lines]


def test_a_changed_value_stands_beside_what_is_expected() -> None:
    assert shown({"a": "43"}, {"a": 43}) == [" {", '~  "a": 43   expected "43"', " }"]


def test_what_is_missing_and_what_is_unexpected_have_signs() -> None:
    assert shown({"a": 1, "b": 2}, {"a": 1, "c": 3}) == [
        " {",
        '   "a": 1',
        '\N{MINUS SIGN}  "b": 2',
        '+  "c": 3',
        " }",
    ]


def test_an_object_in_the_place_of_a_value_is_shown_on_both_sides() -> None:
    assert shown({"a": 1}, {"a": {"b": 2}}) == [
        " {",
        '\N{MINUS SIGN}  "a": 1',
        '+  "a": {',
        '+    "b": 2',
        "+  }",
        " }",
    ]


def test_what_is_as_expected_is_folded_into_one_line_and_opened_when_asked() -> None:
    held = {"x": [1, 2], "y": 1}
    assert shown(held, held) == [" { … 2 }"]
    opened = shown(held, held, {("SAME", ())})
    assert opened == [" {", '   "x": [', "     1", "     2", "   ]", '   "y": 1', " }"]


def test_long_runs_of_what_is_as_expected_are_folded_but_for_the_neighbours_of_a_difference() -> None:
    held = {f"k{at}": at for at in range(9)}
    changed = {**held, "k4": 0}
    assert shown(held, changed) == [
        " {",
        "   … 3 as expected",
        '   "k3": 3',
        '~  "k4": 0   expected 4',
        '   "k5": 5',
        "   … 3 as expected",
        " }",
    ]
    assert len(shown(held, changed, {("run", ("k0",))})) == 10


def test_an_element_put_in_is_one_difference() -> None:
    assert shown([1, 2], [0, 1, 2]) == [" [", "+  0", "   1", "   2", " ]"]


def test_a_long_side_is_folded_until_asked_for() -> None:
    lines = shown({}, {"a": list(range(500))})
    assert lines == [" {", '+  "a": [ … 500 ]', " }"]


@pytest.mark.parametrize("depth", [5_000])
def test_any_depth_is_shown(depth: int) -> None:
    one: Json = 1
    other: Json = 2
    for _ in range(depth):
        one, other = {"a": one}, {"a": other}
    lines, count = difference_lines(one, other, frozenset(), WORDS)
    assert (count, len(lines)) == (1, 2 * depth + 1)
