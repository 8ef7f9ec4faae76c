"""The program in a process that is about to be killed, and the one started after it. Run by `benchmarks.crashes`.

python -m benchmarks.crashing work MAPPING LOG SEED     random edits, each told in LOG with its time
python -m benchmarks.crashing return MAPPING            brings back what is offered, and prints what is open then
"""

import os
import random
import sys
import time
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from designer.mapping import Row, edits
from designer.opening import Opening
from designer.window.main_window import MainWindow
from designer.window.run import run_window
from designer.workspace.folders import data_folder
from designer.workspace.unsaved_work import fingerprint
from widgets.theme import fusion_application

_CONTROL = Qt.KeyboardModifier.ControlModifier
_LONGEST_PAUSE_MS = 60
_LOOK_AGAIN_MS = 20


class RandomWork:
    """Edits, undoes and saves as they come; each state is told in the log before the next begins."""

    def __init__(self, log: Path, seed: int) -> None:
        self._log = os.open(log, os.O_WRONLY | os.O_CREAT | os.O_APPEND)
        self._chance = random.Random(seed)
        self._count = 0

    def go_on(self) -> None:
        window = _window()
        if window is not None and window.isVisible():
            self._step(window)
            told = f"{time.monotonic()} {fingerprint(window.opened.mapping)}\n"
            os.write(self._log, told.encode())
        QTimer.singleShot(self._chance.randrange(_LONGEST_PAUSE_MS), self.go_on)

    def _step(self, window: MainWindow) -> None:
        mapping, chance = window.opened.mapping, self._chance
        self._count += 1
        rows = mapping.row_count
        what = chance.random()
        if what < 0.5 or not rows:
            row = Row.of(f"field{self._count}", f"made.field{self._count}")
            window.opened.apply(edits.insert_rows(mapping, [row], chance.randrange(rows + 1)))
        elif what < 0.7:
            value = "wörter " * chance.randrange(40)
            window.opened.apply(edits.set_entry(mapping, chance.randrange(rows), "hardCodedValue", value))
        elif what < 0.8:
            window.opened.apply(edits.remove_rows(mapping, [chance.randrange(rows)]))
        elif what < 0.99:
            QTest.keyClick(window, Qt.Key.Key_Z, _CONTROL)
        else:
            QTest.keyClick(window, Qt.Key.Key_S, _CONTROL)


def bring_back() -> None:
    """Click what the bar offers, as soon as it does; where nothing is left to be offered, tell what is open."""
    window = _window()
    offers = [button for button in window.bar.buttons if button.text() == "Bring it back"] if window is not None else []
    left = list((data_folder() / "journals").glob("*.journal"))
    if window is None or (left and not offers):
        QTimer.singleShot(_LOOK_AGAIN_MS, bring_back)
        return
    if offers:
        QTest.mouseClick(offers[0], Qt.MouseButton.LeftButton)
    print(fingerprint(window.opened.mapping), flush=True)
    window.opened.undo_stack.setClean()  # no question when it closes
    QTimer.singleShot(0, QCoreApplication.quit)


def _window() -> MainWindow | None:
    windows = [widget for widget in QApplication.topLevelWidgets() if isinstance(widget, MainWindow)]
    return windows[0] if windows else None


def main() -> int:
    fusion_application(sys.argv[0])
    mapping = Path(sys.argv[2])
    begin = bring_back if sys.argv[1] == "return" else RandomWork(Path(sys.argv[3]), int(sys.argv[4])).go_on
    QTimer.singleShot(0, begin)
    return run_window(Opening(mapping=mapping))


if __name__ == "__main__":
    sys.exit(main())
