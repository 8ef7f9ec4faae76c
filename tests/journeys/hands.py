"""What a person's hands do: the real mouse and the real keyboard of a screen."""

from __future__ import annotations

import subprocess
from collections.abc import Iterator, Mapping
from contextlib import contextmanager

Point = tuple[int, int]

_STEPS = 12
_STEP_S = "0.01"
"""A hand needs time to move: a jump is no drag, for no program."""


class Hands:
    """They know nothing of the program: only points of the screen, buttons and keys."""

    def __init__(self, environment: Mapping[str, str]) -> None:
        self._environment = environment
        self._at: Point = (0, 0)

    def click(self, point: Point, times: int = 1) -> None:
        self._do(*self._path(point), "click", "--repeat", str(times), "--delay", "60", "1")

    def hold(self, point: Point) -> None:
        """Press the button on a point, and keep it down."""
        self._do(*self._path(point), "mousedown", "1")

    def carry(self, point: Point) -> None:
        """Move to a point in small steps, and one more on it."""
        self._do(*self._path(point))
        self.shift()

    def shift(self) -> None:
        """Move by a pixel, and back the next time."""
        x, y = self._at
        self._at = (x + (-1 if x % 2 else 1), y)
        self._do("mousemove", *map(str, self._at))

    def let_go(self) -> None:
        self._do("mouseup", "1")

    def press(self, *keys: str) -> None:
        """Press keys one after the other, as xdotool names them: `ctrl+s`, `Return`."""
        self._do("key", "--delay", "20", *keys)

    @contextmanager
    def holding(self, key: str) -> Iterator[None]:
        """Keep a key down meanwhile."""
        self._do("keydown", key)
        try:
            yield
        finally:
            self._do("keyup", key)

    def type(self, text: str) -> None:
        self._do("type", "--delay", "8", text)

    def _path(self, point: Point) -> list[str]:
        (from_x, from_y), (to_x, to_y) = self._at, point
        words = []
        for step in range(1, _STEPS + 1):
            x = from_x + (to_x - from_x) * step // _STEPS
            y = from_y + (to_y - from_y) * step // _STEPS
            words += ["mousemove", str(x), str(y), "sleep", _STEP_S]
        self._at = point
        return words

    def _do(self, *words: str) -> None:
        subprocess.run(["xdotool", *words], env=self._environment, check=True, timeout=30)
