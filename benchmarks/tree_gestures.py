"""Finding and going through trees of very many fields, until the tree is painted.

`python -m benchmarks.tree_gestures FIELDS TIMES` prints the milliseconds of each as JSON.
"""

import json
import random
import sys
import tempfile
from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QTreeView

from benchmarks.generated import Document, long_array, many_fields
from benchmarks.window_clock import PaintClock, open_window, settle
from designer.documents import Form, Sample
from designer.window.main_window import MainWindow

BARE_OPENED = "a bare tree of such items, opened"
BARE_SCROLLED = "a bare tree of such items, scrolled"


class TreeGestures:
    """What a person does in the source tree."""

    def __init__(self, window: MainWindow, fields: int) -> None:
        self._window = window
        self._fields = fields
        self._clock = PaintClock()
        self._chance = random.Random(1)
        self.times: dict[str, list[float]] = {}

    def find(self, words: int) -> None:
        """Type words of three to six keys into the find field: names, numbers in them, values."""
        self._open(many_fields(self._fields))
        panel = self._window.source
        panel.start_find()
        for number in range(words):
            place = self._chance.randrange(self._fields)
            text = (f"{place:06}", f"field{place // 100}", f"part{place % 20}", f"e {place}")[number % 4]
            panel.finder.clear()
            for at, key in enumerate(text):
                name = "find: the first key of all" if number == at == 0 else "find: each further key"
                self._time(name, partial(QTest.keyClicks, panel.finder, key))
        panel.finder.clear()

    def open_array(self) -> None:
        """Unfold an array of so many elements by key."""
        self._open(long_array(self._fields))
        tree = self._window.source.tree
        node = tree.fields.find(("items",))
        assert node is not None
        tree.collapse(tree.fields.index_of(node))
        tree.setCurrentIndex(tree.fields.index_of(node))
        self._time(f"unfold an array of {self._fields:,} elements", lambda: QTest.keyClick(tree, Qt.Key.Key_Right))

    def scroll(self) -> None:
        """Go somewhere else in what is unfolded."""
        bar = self._window.source.tree.verticalScrollBar()
        place = self._chance.randrange(bar.maximum())
        self._time("scroll to another place, a frame", lambda: bar.setValue(place))

    def _open(self, document: Document) -> None:
        self._window.opened.set_source(Sample("large.json", None, Form.DOCUMENT, (document,)))
        settle()

    def _time(self, name: str, act: Callable[[], object]) -> None:
        viewport = self._window.source.tree.viewport()
        self.times.setdefault(name, []).append(self._clock.milliseconds(act, viewport))


def bare_tree(window: MainWindow, fields: int, times: int) -> dict[str, list[float]]:
    """A tree of the same size with Qt's own model."""
    model = QStandardItemModel()
    top = QStandardItem("items")
    top.appendRows([QStandardItem(f"[{number}]") for number in range(fields)])
    model.appendRow(top)
    tree = QTreeView()
    tree.setUniformRowHeights(True)
    tree.setModel(model)
    tree.resize(window.source.tree.size())
    tree.show()
    QTest.qWaitForWindowExposed(tree)
    clock, chance, bar = PaintClock(), random.Random(1), tree.verticalScrollBar()
    found: dict[str, list[float]] = {BARE_OPENED: [], BARE_SCROLLED: []}
    for _ in range(max(1, times // 10)):
        tree.collapse(top.index())
        found[BARE_OPENED].append(clock.milliseconds(lambda: tree.expand(top.index()), tree.viewport()))
    for _ in range(times):
        place = chance.randrange(bar.maximum())
        found[BARE_SCROLLED].append(clock.milliseconds(partial(bar.setValue, place), tree.viewport()))
    return found


def main() -> None:
    fields, times = map(int, sys.argv[1:3])
    with tempfile.TemporaryDirectory() as folder:
        window = open_window(Path(folder, "settings.ini"))
        window.show_designer()
        gestures = TreeGestures(window, fields)
        for _ in range(max(1, times // 10)):
            gestures.open_array()
        for _ in range(times):
            gestures.scroll()
        gestures.find(max(1, times // 4))
        timed = bare_tree(window, fields, times)
        window.close()
    print(json.dumps({**timed, **gestures.times}))


if __name__ == "__main__":
    main()
