"""Opening a document of very many fields, from the command to the painted tree, and scrolling through all of it.

`python -m benchmarks.large_document FIELDS TIMES FRAMES` prints the milliseconds of each as JSON. The window reads the
file in a thread while its own work goes on: what a person waits beyond parsing is the difference to `json.loads`.
"""

import gc
import json
import random
import sys
import tempfile
import time
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtTest import QTest

from benchmarks.generated import many_fields
from benchmarks.window_clock import PaintClock, open_window, settle
from designer.window.main_window import MainWindow

PARSED = "json.loads of its text alone"
_LIMIT_S = 120


def main() -> None:
    fields, times, frames = map(int, sys.argv[1:])
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder, "large.json")
        file.write_text(json.dumps(many_fields(fields), indent=1), encoding="utf-8")
        text = file.read_text(encoding="utf-8")
        told: dict[str, list[float]] = {PARSED: [_parsed(text) for _ in range(times)]}
        del text
        for _ in range(times):
            window = open_window(Path(folder, "settings.ini"))
            opened, stalls = _opened(window, file)
            told.setdefault("open it, until the tree is painted", []).append(opened)
            told.setdefault("the longest that the window stood still meanwhile", []).append(stalls)
            told.setdefault("scroll to another place, a frame", []).extend(_scrolled(window, frames))
            window.opened.undo_stack.clear()
            window.close()
            window.deleteLater()
            settle()
            gc.collect()
    print(json.dumps(told))


def _parsed(text: str) -> float:
    begun = time.perf_counter()
    json.loads(text)
    return (time.perf_counter() - begun) * 1000


def _opened(window: MainWindow, file: Path) -> tuple[float, float]:
    """Milliseconds until the tree shows it, and the longest turn of the event loop meanwhile."""
    begun = last = time.perf_counter()
    longest = 0.0
    window.files.open_samples([file], is_source=True)
    while window.opened.source is None:
        QCoreApplication.processEvents()
        now = time.perf_counter()
        longest, last = max(longest, now - last), now
        if now - begun > _LIMIT_S:
            raise RuntimeError(f"not opened within {_LIMIT_S} seconds")
        time.sleep(0.001)  # as a window sleeps that waits for events
    QTest.qWait(0)
    settle()
    now = time.perf_counter()
    return (now - begun) * 1000, max(longest, now - last) * 1000


def _scrolled(window: MainWindow, frames: int) -> list[float]:
    tree, chance, clock = window.source.tree, random.Random(1), PaintClock()
    bar = tree.verticalScrollBar()
    places = [chance.randrange(bar.maximum()) for _ in range(frames)]
    return [clock.milliseconds(partial(bar.setValue, place), tree.viewport()) for place in places]


if __name__ == "__main__":
    main()
