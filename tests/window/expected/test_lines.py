"""Two documents shown as one."""

from collections.abc import Set
from typing import Any

import pytest

from designer.documents.difference import differences
from designer.jsontext import Json
from designer.window.expected.lines import MOST_LINES, ComparedDocuments, DocumentDifferenceLine, FoldKey, LineWords

WORDS = LineWords("expected", lambda count: f"{count} as expected", lambda count: f"{count} more")


def compared(
    expected: Json, generated: Json, unfolded: Set[FoldKey] = frozenset()
) -> tuple[list[DocumentDifferenceLine], int]:
    found = ComparedDocuments(expected, generated, unfolded, WORDS)
    while not found.is_over:
        found.go_on(0)
    return found.lines, found.count


def shown(expected: Json, generated: Json, unfolded: Set[FoldKey] = frozenset()) -> list[str]:
    lines, count = compared(expected, generated, unfolded)
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
    lines, count = compared(one, other, {("more", (at,)) for at in range(10)})
    assert (count, len(lines)) == (1, 2 * depth + 1)


def test_of_very_many_lines_the_first_are_shown_all_differences_counted_and_more_are_there_for_the_asking() -> None:
    one: Json = [{"a": at, "b": at} for at in range(5_000)]
    other: Json = [{"a": at + 1, "b": at} for at in range(5_000)]
    lines, count = compared(one, other)
    assert count == 5_000
    assert len(lines) == MOST_LINES + 1
    shown = len({line.difference for line in lines}) - 1
    assert lines[-1].text == f"… {5_000 - shown} more"
    assert lines[-1].fold is not None
    more, _ = compared(one, other, {lines[-1].fold})
    assert len(more) == 2 * MOST_LINES + 1
    assert more[:MOST_LINES] == lines[:-1]


@pytest.mark.parametrize("unfolded", [set[FoldKey](), {("UNEXPECTED", ("a",))}])
def test_a_value_of_any_size_on_one_side_makes_no_more_lines(unfolded: set[FoldKey]) -> None:
    lines, count = compared({}, {"a": [[at] for at in range(50_000)]}, unfolded)
    assert count == 1
    assert len(lines) <= MOST_LINES + 1


def test_documents_are_compared_in_small_steps() -> None:
    """No step looks at many values, whatever the documents have in common."""

    class Watched(dict[str, Json]):
        looked_at = 0

        def values(self) -> Any:
            Watched.looked_at += 1
            return super().values()

        def items(self) -> Any:
            Watched.looked_at += 1
            return super().items()

    one: Json = [Watched(a=at, b=at % 7) for at in range(20_000)]
    other: Json = [Watched(a=at, b=at % 5) for at in range(0, 40_000, 2)]
    found, most, before = ComparedDocuments(one, other, frozenset(), WORDS), 0, 0
    while not found.is_over:
        found.go_on(0)
        most, before = max(most, Watched.looked_at - before), Watched.looked_at
    assert before > 50_000
    assert most < 20_000
