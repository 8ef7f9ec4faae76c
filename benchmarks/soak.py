"""A long day in fast motion: random gestures by real events, and what they leave in memory.

`python -m benchmarks.soak [GESTURES]` (20,000 unless told) prints the memory as it goes, and ends with 1 where it has
grown by more than a fifth since the first 1,000 gestures, or where Qt or Python complained.
"""

import gc
import os
import random
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from types import TracebackType

import psutil
from PySide6.QtCore import QMessageLogContext, QPoint, QPointF, Qt, QtMsgType, qInstallMessageHandler
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractItemView, QApplication, QWidget

from benchmarks.generated import Scenario, scenario
from benchmarks.window_clock import open_scenario, open_window, settle
from designer.window.main_window import MainWindow
from designer.window.rows.columns import Column
from designer.window.trees.view import FieldTreeView

GESTURES = 20_000
MOST_GROWTH = 1.2
_EVERY = 1_000
_ROWS, _KILOBYTES = 60, 30
_NOT_OURS = "This plugin does not support"
_CONTROL, _ALT, _NONE = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier(0)


class Day:
    """Someone who does anything, anywhere."""

    def __init__(self, window: MainWindow, scenario: Scenario, chance: random.Random) -> None:
        self._window = window
        self._scenario = scenario
        self._chance = chance
        self._doings: dict[Callable[[], None], int] = {
            self.drop: 6, self.undo: 6, self.redo: 3, self.type_source: 2, self.type_target: 1, self.choose_type: 2,
            self.move_row: 2, self.delete_row: 2, self.other_record: 3, self.select_row: 4, self.select_field: 4,
            self.find: 1, self.unfold: 2, self.constant: 1, self.panels: 1, self.resize: 1, self.scroll: 3,
        }  # fmt: skip

    def gesture(self) -> str:
        """One of all gestures; tells which."""
        if self._window.opened.mapping.row_count > 2 * _ROWS:  # a mapping that only grows would look like a leak
            open_scenario(self._window, self._scenario)
        (doing,) = self._chance.choices(list(self._doings), list(self._doings.values()))
        doing()
        QApplication.processEvents()
        return doing.__name__

    def drop(self) -> None:
        source, target = self._window.source.tree, self._window.destination.tree
        if self._chance.random() < 0.2:
            source, target = target, source
        held, at = self._someone(source), self._someone(target)
        data = source.fields.mimeData([source.currentIndex()]) if held and at else None
        if data is None or at is None:
            return
        what = (Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, _NONE)
        QApplication.sendEvent(target.viewport(), QDragEnterEvent(at, *what))
        move = QDragMoveEvent(at, *what)
        QApplication.sendEvent(target.viewport(), move)
        if move.isAccepted():
            QApplication.sendEvent(target.viewport(), QDropEvent(QPointF(at), *what))
        for popup in self._popups():
            QTest.keyClick(popup, self._chance.choice([Qt.Key.Key_Return, Qt.Key.Key_Down, Qt.Key.Key_Escape]))
        self._close_popups()

    def undo(self) -> None:
        for _ in range(self._chance.randrange(1, 4)):
            QTest.keyClick(self._window, Qt.Key.Key_Z, _CONTROL)

    def redo(self) -> None:
        QTest.keyClick(self._window, Qt.Key.Key_Y, _CONTROL)

    def type_source(self) -> None:
        self._type(Column.SOURCE, ["summary.total", "{id} {currency}", "items[*].sku", "$..sku", "nowhere", "a["])

    def type_target(self) -> None:
        self._type(Column.DESTINATION, ["made.by.hand", "made.list[*].x", "made[", "department 1", "x"])

    def choose_type(self) -> None:
        if self._edit(Column.TYPE):
            self._key_to_focus(self._chance.choice([Qt.Key.Key_Up, Qt.Key.Key_Down]))
            self._key_to_focus(Qt.Key.Key_Return)

    def move_row(self) -> None:
        table = self._window.rows.table
        self.select_row()
        QTest.keyClick(table, self._chance.choice([Qt.Key.Key_Up, Qt.Key.Key_Down]), _ALT)

    def delete_row(self) -> None:
        if self._window.opened.mapping.row_count > _ROWS // 2:
            self.select_row()
            QTest.keyClick(self._window.rows.table, Qt.Key.Key_Delete)

    def other_record(self) -> None:
        QTest.keyClick(self._window, self._chance.choice([Qt.Key.Key_PageDown, Qt.Key.Key_PageUp]), _CONTROL)

    def select_row(self) -> None:
        table, count = self._window.rows.table, self._window.opened.mapping.row_count
        if count:
            table.setFocus()
            table.setCurrentIndex(table.model().index(self._chance.randrange(count), Column.SOURCE))

    def select_field(self) -> None:
        tree = self._chance.choice([self._window.source.tree, self._window.destination.tree])
        at = self._someone(tree)
        if at is not None:
            QTest.mouseClick(tree.viewport(), Qt.MouseButton.LeftButton, _NONE, at)

    def find(self) -> None:
        panel = self._chance.choice([self._window.source, self._window.destination])
        panel.start_find()
        QTest.keyClicks(panel.finder, self._chance.choice(["acc", "total", "zzz", "0001"]))
        QTest.keyClick(panel.finder, Qt.Key.Key_Escape)
        panel.finder.clear()

    def unfold(self) -> None:
        tree = self._chance.choice([self._window.source.tree, self._window.destination.tree])
        if self._someone(tree) is not None:
            QTest.keyClick(tree, self._chance.choice([Qt.Key.Key_Left, Qt.Key.Key_Right]))

    def constant(self) -> None:
        if self._edit(Column.CONSTANT):
            settle()
            popups = self._popups()
            for popup in popups:
                place = QApplication.focusWidget() or popup
                QTest.keyClicks(place, "12")
                QTest.keyClick(place, self._chance.choice([Qt.Key.Key_Return, Qt.Key.Key_Escape]))
        self._close_popups()

    def panels(self) -> None:
        self._window.focus_panel(self._chance.choice(["inspector", "lookups", "preview", "rows", "source"]))

    def resize(self) -> None:
        self._window.resize(*self._chance.choice([(1440, 900), (1024, 700), (1200, 800)]))

    def scroll(self) -> None:
        views = self._window.source.tree, self._window.destination.tree, self._window.rows.table
        bar = self._chance.choice(views).verticalScrollBar()
        bar.setValue(self._chance.randint(0, bar.maximum()))

    def _type(self, column: Column, texts: list[str]) -> None:
        if self._edit(column):
            place = QApplication.focusWidget()
            if place is not None:
                QTest.keyClicks(place, self._chance.choice(texts))
            self._key_to_focus(self._chance.choice([Qt.Key.Key_Return, Qt.Key.Key_Return, Qt.Key.Key_Escape]))

    def _edit(self, column: Column) -> bool:
        table, count = self._window.rows.table, self._window.opened.mapping.row_count
        if not count or not table.isVisible():
            return False
        table.setFocus()
        table.setCurrentIndex(table.model().index(self._chance.randrange(count), column))
        self._key_to_focus(Qt.Key.Key_Return)
        return True

    def _key_to_focus(self, key: Qt.Key) -> None:
        place = QApplication.focusWidget()
        if place is not None:
            QTest.keyClick(place, key)

    def _someone(self, tree: FieldTreeView) -> QPoint | None:
        """A field that is in sight, made the current one."""
        if not tree.isVisible():
            return None
        at = QPoint(60, self._chance.randrange(max(1, tree.viewport().height())))
        index = tree.indexAt(at)
        if not index.isValid():
            return None
        tree.setCurrentIndex(index)
        tree.scrollTo(index, QAbstractItemView.ScrollHint.EnsureVisible)
        return tree.visualRect(index).center()

    def _popups(self) -> list[QWidget]:
        return [held for held in QApplication.topLevelWidgets() if held.isVisible() and held is not self._window]

    def _close_popups(self) -> None:
        for popup in self._popups():
            popup.close()


def main() -> None:
    gestures = int(sys.argv[1]) if len(sys.argv) > 1 else GESTURES
    complaints: Counter[str] = Counter()

    def told(_kind: QtMsgType, _context: QMessageLogContext, words: str) -> None:
        if _NOT_OURS not in words:
            complaints[words] += 1

    def raised(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        complaints[f"{kind.__name__}: {error}"] += 1
        sys.__excepthook__(kind, error, trace)

    qInstallMessageHandler(told)
    sys.excepthook = raised
    with tempfile.TemporaryDirectory() as folder:
        window = open_window(Path(folder, "settings.ini"))
        made = scenario(_ROWS, _KILOBYTES)
        open_scenario(window, made)
        day = Day(window, made, random.Random(1))
        done: Counter[str] = Counter()
        begun, settled = time.monotonic(), 0.0
        for number in range(1, gestures + 1):
            done[day.gesture()] += 1
            if number % _EVERY == 0:
                memory = _megabytes()
                settled = settled or memory
                rows = window.opened.mapping.row_count
                print(f"{number:,} gestures, {time.monotonic() - begun:.0f} s: {memory:.0f} MB, {rows} rows, "
                      f"{window.opened.undo_stack.count():,} steps to undo", flush=True)  # fmt: skip
        window.opened.undo_stack.clear()
        window.close()
    print(", ".join(f"{name} {count:,}" for name, count in done.most_common()))
    grown = memory / settled
    print(f"At the end {grown:.2f} times the memory of the first {_EVERY:,}; complaints: {complaints.total()}")
    for words, count in complaints.most_common(20):
        print(f"  {count:,} times: {words}")
    sys.exit(1 if grown > MOST_GROWTH or complaints else 0)


def _megabytes() -> float:
    """What the process holds, once the garbage is gone."""
    settle()
    gc.collect()
    return psutil.Process(os.getpid()).memory_info().rss / 2**20


if __name__ == "__main__":
    main()
