"""The problems over so many records, looked for while a person goes on by keys in the window.

`python -m benchmarks.problems_meanwhile RECORDS TIMES` prints the milliseconds of each as JSON.
"""

import gc
import json
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication, Qt

from benchmarks.by_hand_flat import MAPPING, customers
from benchmarks.window_clock import PaintClock, open_window, press, settle
from designer.documents import Form, Sample
from designer.mapping import edits, mapping_from_dict
from designer.window.main_window import MainWindow

ALONE = "undo or redo by key to painted preview, nothing to check"
_CONTROL = Qt.KeyboardModifier.ControlModifier
_MORE_ROWS = 40
_LIMIT_S = 120


def main(records: int, times: int) -> None:
    """Measure, and print it."""
    with tempfile.TemporaryDirectory(prefix="problems-") as folder:
        window = open_window(Path(folder, "settings.ini"))
        held = tuple(customers(records))
        _open(window, held[:1])
        figures = {ALONE: _keys(window, times)}
        _open(window, held)
        _, figures["all records, handed to the process first"] = _checked(window)
        first, whole = [], []
        for _ in range(3):
            _undo_or_redo(window)
            one, other = _checked(window)
            first += one
            whole += other
        figures |= {"first results after a key": first, "all records after a key": whole}
        figures["undo or redo by key to painted preview meanwhile"] = _keys(window, times)
        window.opened.undo_stack.clear()
        window.close()
    print(json.dumps(figures))


def _open(window: MainWindow, held: tuple[Any, ...]) -> None:
    """Records, and a row for each of their fields that is one value; one step is done, to be taken back and forth."""
    window.opened.set_source(Sample("customers.ndjson", None, Form.LINES, held))
    more = [{"eField": name, "gField": f"whole.{at}"} for at, name in enumerate(_plain_names(held[0]))]
    window.opened.open(mapping_from_dict({"fieldMapping": [*MAPPING["fieldMapping"], *more[:_MORE_ROWS]]}), None, "x")
    window.opened.apply(edits.set_entry(window.opened.mapping, 0, "dataType", "number"))
    gc.collect()
    gc.freeze()
    settle()


def _plain_names(record: dict[str, Any]) -> list[str]:
    plain = (name for name, value in record.items() if not isinstance(value, (dict, list)))
    return [name for name in plain if name.replace(" ", "").isalnum()]


def _undo_or_redo(window: MainWindow) -> None:
    window.rows.table.setFocus()
    press(Qt.Key.Key_Z if window.opened.undo_stack.canUndo() else Qt.Key.Key_Y, _CONTROL)


def _keys(window: MainWindow, times: int) -> list[float]:
    """Each key begins the check anew; the next follows when the check is well under way."""
    clock = PaintClock()
    taken = []
    for _ in range(times):
        taken.append(clock.milliseconds(lambda: _undo_or_redo(window), window.preview.view.viewport()))
        _let_go_on(lambda: False, 0.25)
    return taken


def _checked(window: MainWindow) -> tuple[list[float], list[float]]:
    """How long it takes until there are results, and until they are of all records."""
    problems = window.problems
    assert problems is not None, "the window has not been painted"
    begun = time.perf_counter()
    _let_go_on(lambda: not problems.checker.is_behind, _LIMIT_S)
    first = time.perf_counter() - begun
    _let_go_on(lambda: problems.checker.is_done, _LIMIT_S)
    return [first * 1000], [(time.perf_counter() - begun) * 1000]


def _let_go_on(is_over: Callable[[], bool], limit_s: float) -> None:
    """Let the window do what it has to, as long as something is not over."""
    until = time.perf_counter() + limit_s
    while not is_over() and time.perf_counter() < until:
        QCoreApplication.processEvents()
        time.sleep(0.0005)


if __name__ == "__main__":
    main(*map(int, sys.argv[1:]))
