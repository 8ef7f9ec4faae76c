"""The curve of a link: from left to right, level at both ends."""

from __future__ import annotations

from itertools import pairwise
from typing import NamedTuple

Point = tuple[float, float]

_PIECES = 16


class Curve(NamedTuple):
    """A cubic curve between two points, in pixels; its controls stand in the middle, level with each end."""

    x0: float
    y0: float
    x1: float
    y1: float

    def controls(self, until: float = 1.0) -> tuple[Point, Point, Point, Point]:
        """The four points of its beginning: all of it by default, the first half with 0.5."""
        middle = (self.x0 + self.x1) / 2
        start, end = (self.x0, self.y0), (self.x1, self.y1)
        if until >= 1.0:
            return start, (middle, self.y0), (middle, self.y1), end
        first, second, third = (
            _between(one, other, until)
            for one, other in (
                (start, (middle, self.y0)),
                ((middle, self.y0), (middle, self.y1)),
                ((middle, self.y1), end),
            )
        )
        fourth, fifth = _between(first, second, until), _between(second, third, until)
        return start, first, fourth, _between(fourth, fifth, until)

    def at(self, part: float) -> Point:
        """The point at a part of the way, from 0 to 1."""
        rest = 1 - part
        across = 1.5 * part * rest + part**3  # 3/2 t (1-t)² + 3/2 t² (1-t) + t³
        down = 3 * part**2 - 2 * part**3
        return self.x0 + (self.x1 - self.x0) * across, self.y0 + (self.y1 - self.y0) * down

    def distance(self, x: float, y: float) -> float:
        """How far a point is from the curve."""
        places = [self.at(piece / _PIECES) for piece in range(_PIECES + 1)]
        return min(_distance(x, y, *one, *other) for one, other in pairwise(places))

    def is_near(self, x: float, y: float, reach: float) -> bool:
        """Whether a point is within reach of the curve."""
        if not min(self.y0, self.y1) - reach <= y <= max(self.y0, self.y1) + reach:
            return False
        return self.distance(x, y) <= reach


def _between(one: Point, other: Point, part: float) -> Point:
    return one[0] + (other[0] - one[0]) * part, one[1] + (other[1] - one[1]) * part


def _distance(x: float, y: float, x0: float, y0: float, x1: float, y1: float) -> float:
    """From a point to a straight piece."""
    across, down = x1 - x0, y1 - y0
    length = across * across + down * down
    part = ((x - x0) * across + (y - y0) * down) / length if length else 0.0
    part = max(0.0, min(1.0, part))
    off_x, off_y = x - (x0 + part * across), y - (y0 + part * down)
    return float((off_x * off_x + off_y * off_y) ** 0.5)
