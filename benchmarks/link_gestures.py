"""Scrolling, folding and pointing beside very many links, until trees and links are painted.

`python -m benchmarks.link_gestures ROWS FIELDS TIMES` prints the milliseconds of each as JSON.
"""

import json
import random
import sys
import tempfile
from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QPoint
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from benchmarks.generated import many_fields
from benchmarks.window_clock import PaintClock, open_window, settle
from designer.documents import Form, Sample
from designer.mapping import Mapping, Row
from designer.window.links.strip import LinkStrip
from designer.window.main_window import MainWindow
from designer.window.trees.delegate import ROW_PX

WITHOUT = "scroll a step, without links"
_STEP_PX = 78


def open_linked(window: MainWindow, rows: int, fields: int) -> None:
    """Two documents of so many fields, all unfolded. Every other of the first is mapped: most to a place nearby."""
    chance = random.Random(1)
    numbers = [number * 2 for number in range(rows)]
    targets = [chance.randrange(fields) if at % 10 == 9 else at + chance.randrange(8) for at in numbers]
    mapped = [Row.of(_path(at), _path(min(to, fields - 1))) for at, to in zip(numbers, targets, strict=True)]
    sample = Sample("large.json", None, Form.DOCUMENT, (many_fields(fields),))
    window.opened.set_source(sample)
    window.opened.set_destination(sample)
    window.opened.open(Mapping().with_name("links").with_rows(tuple(mapped)), None, "links")
    for panel in (window.source, window.destination):
        panel.tree.expandToDepth(1)
    settle()


class LinkGestures:
    """What a person does between two large trees."""

    def __init__(self, window: MainWindow, rows: int) -> None:
        self._window = window
        self._mapped_px = rows * 2 * ROW_PX
        self._clock = PaintClock()
        self._chance = random.Random(2)
        strip = window.findChild(LinkStrip)
        assert isinstance(strip, LinkStrip)
        self._strip = strip
        self.times: dict[str, list[float]] = {}

    def scroll(self) -> None:
        """One tree a step, as a wheel does; then the same without links."""
        self._time("scroll a step", self._step, self._strip)
        self._window.panels.show_panel("links", False)
        self._time(WITHOUT, self._step, self._window.source.tree.viewport())
        self._window.panels.show_panel("links", True)

    def jump(self) -> None:
        """One tree to anywhere, by its scroll bar."""
        bar = self._window.destination.tree.verticalScrollBar()
        place = self._chance.randrange(self._mapped_px)
        self._time("scroll to another place", partial(bar.setValue, place), self._window.destination.tree.viewport())
        self._window.source.tree.verticalScrollBar().setValue(place)

    def fold(self) -> None:
        """Fold a branch in sight, and unfold it."""
        tree = self._window.source.tree
        index = tree.indexAt(QPoint(60, 200))
        branch = index.parent() if index.parent().isValid() else index
        for act in (tree.collapse, tree.expand):
            self._time("fold or unfold a branch", partial(act, branch), tree.viewport())

    def point(self) -> None:
        """Go over the links with the pointer."""
        QTest.mouseMove(self._strip, QPoint(1, 1))
        settle()
        at = next((at for at in self._places() if self._strip.link_at(at) is not None), None)
        if at is not None:
            self._time("point at a link", lambda: QTest.mouseMove(self._strip, at), self._strip)

    def _places(self) -> list[QPoint]:
        return [QPoint(self._strip.width() // 2, down) for down in range(0, self._strip.height(), 3)]

    def _step(self) -> None:
        bar = self._window.source.tree.verticalScrollBar()
        bar.setValue(bar.value() + _STEP_PX)

    def _time(self, name: str, act: Callable[[], object], painted: QWidget) -> None:
        self.times.setdefault(name, []).append(self._clock.milliseconds(act, painted))


def _path(number: int) -> str:
    return f"group{number // 400:04}.part{number // 20 % 20:02}.field{number:06}"


def main() -> None:
    rows, fields, times = map(int, sys.argv[1:4])
    with tempfile.TemporaryDirectory() as folder:
        window = open_window(Path(folder, "settings.ini"))
        open_linked(window, rows, fields)
        gestures = LinkGestures(window, rows)
        for _ in range(times):
            gestures.jump()
            gestures.scroll()
            gestures.fold()
            gestures.point()
        window.close()
    without = gestures.times.pop(WITHOUT)
    print(json.dumps({WITHOUT: without, **gestures.times}))


if __name__ == "__main__":
    main()
