"""The curve of a link, as geometry alone."""

import pytest

from designer.window.links.curves import Curve

CURVE = Curve(0, 100, 80, 20)


def test_it_leads_from_one_end_to_the_other_through_the_middle_between() -> None:
    assert [CURVE.at(part) for part in (0, 0.5, 1)] == [(0, 100), (40, 60), (80, 20)]


def test_it_is_level_at_both_ends() -> None:
    start, first, second, end = CURVE.controls()
    assert start[1] == first[1]
    assert second[1] == end[1]


@pytest.mark.parametrize("until", [0.25, 0.5, 0.9])
def test_its_beginning_ends_on_it(until: float) -> None:
    assert CURVE.controls(until)[0] == (0, 100)
    assert CURVE.controls(until)[3] == pytest.approx(CURVE.at(until))


@pytest.mark.parametrize("part", [0.1, 0.3, 0.5, 0.8])
def test_a_point_on_it_is_near_and_one_beside_it_is_not(part: float) -> None:
    x, y = CURVE.at(part)
    assert CURVE.is_near(x, y, 1)
    assert not CURVE.is_near(x + 30, y + 30, 7)


def test_the_distance_to_a_level_one_is_straight_down() -> None:
    assert Curve(0, 50, 100, 50).distance(30, 58) == pytest.approx(8)


def test_beyond_its_ends_nothing_is_near() -> None:
    assert not CURVE.is_near(40, 140, 7)
    assert not CURVE.is_near(40, -20, 7)
