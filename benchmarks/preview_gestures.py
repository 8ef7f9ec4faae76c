"""Every gesture on a window with so many rows and so large a document, until the preview is painted.

`python -m benchmarks.preview_gestures ROWS KILOBYTES TIMES [ARRAY]` prints the milliseconds of each as JSON; with
ARRAY, 1, a row passes half of the document along whole.
"""

import json
import sys
import tempfile
from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractItemView, QApplication, QPlainTextEdit, QWidget

from benchmarks.generated import Scenario, scenario
from benchmarks.window_clock import PaintClock, open_scenario, open_window, press, settle
from designer.window.main_window import MainWindow
from designer.window.rows.columns import Column
from widgets.fonts import mono_font
from widgets.json_view import json_text

PEER = "the document as text into a bare text field"
_CONTROL = Qt.KeyboardModifier.ControlModifier
_NONE = Qt.KeyboardModifier.NoModifier
_EVERY = 37
"""From one row to the next that is used: over all of them, and prime to their number."""


class Gestures:
    """What a person does, at other rows each time; what is done is taken back, so that the mapping stays as it is."""

    def __init__(self, window: MainWindow, open_now: Scenario) -> None:
        self._window = window
        self._scenario = open_now
        self._clock = PaintClock()
        self._way = Qt.Key.Key_PageDown
        self.times: dict[str, list[float]] = {}

    def drop(self, number: int) -> None:
        """A source field, let go over a field of the destination that has no row yet."""
        places = self._scenario.free_places
        source, target = self._window.source.tree, self._window.destination.tree
        node = target.fields.find(places[number * 5 % len(places)])
        leaf = source.fields.find(("department 3", "account0001", ("number", "note", "balance")[number % 3]))
        assert node is not None and leaf is not None
        for tree, held in ((source, leaf), (target, node)):  # one drags what is in sight
            tree.scrollTo(tree.fields.index_of(held), QAbstractItemView.ScrollHint.PositionAtCenter)
        settle()
        point = target.place_rect(node).center()
        data = source.fields.mimeData([source.fields.index_of(leaf)])
        what = (Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, _NONE)
        QApplication.sendEvent(target.viewport(), QDragEnterEvent(point, *what))
        QApplication.sendEvent(target.viewport(), QDragMoveEvent(point, *what))
        event = QDropEvent(QPointF(point), *what)
        self._time("drop a field on a field", lambda: QApplication.sendEvent(target.viewport(), event))
        self.undo()
        self._time("redo by key", lambda: press(Qt.Key.Key_Y, _CONTROL))
        self.undo()

    def type_source(self, number: int) -> None:
        """Another path, typed over a row's source, and Enter."""
        paths = self._scenario.source_paths
        self._edit(number, Column.SOURCE)
        editor = QApplication.focusWidget()
        assert editor is not None
        QTest.keyClicks(editor, paths[number % len(paths)])
        self._time("Enter after typing a source", lambda: press(Qt.Key.Key_Return))
        self.undo()

    def choose_type(self, number: int) -> None:
        """Another type, chosen by keys in a row."""
        held = (self._window.opened.mapping.rows or ())[self._row(number)].data_type
        self._edit(number, Column.TYPE)
        settle()
        press(Qt.Key.Key_Up if held == "boolean" else Qt.Key.Key_Down)
        self._time("Enter on a type", lambda: press(Qt.Key.Key_Return))
        self.undo()

    def other_record(self, _number: int) -> None:
        """Another record by key: to the last, and back to the first."""
        opened = self._window.opened
        if opened.record in (0, opened.record_count - 1):
            self._way = Qt.Key.Key_PageUp if opened.record else Qt.Key.Key_PageDown
        self._time("another record by key", partial(press, self._way, _CONTROL))

    def next_row(self, number: int) -> None:
        """The next row in the table by key, which lights its value."""
        table = self._window.rows.table
        table.setFocus()
        table.setCurrentIndex(table.model().index(self._row(number), Column.SOURCE))
        # A row that generates nothing lights nothing.
        self._time("the next row by key, its value lit", lambda: press(Qt.Key.Key_Down), table.viewport())

    def move_row(self, number: int) -> None:
        """A row, one further down by key."""
        table = self._window.rows.table
        table.setFocus()
        table.setCurrentIndex(table.model().index(self._row(number), Column.SOURCE))
        # Rows of different fields: the document stays as it is, and only the table is painted.
        move = partial(press, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
        self._time("move a row by key (table painted)", move, table.viewport())
        self.undo(table.viewport())

    def undo(self, painted: QWidget | None = None) -> None:
        self._time("undo by key", lambda: press(Qt.Key.Key_Z, _CONTROL), painted)

    def _edit(self, number: int, column: Column) -> None:
        table = self._window.rows.table
        table.setFocus()
        table.setCurrentIndex(table.model().index(self._row(number), column))
        press(Qt.Key.Key_Return)

    def _row(self, number: int) -> int:
        return 2 + number * _EVERY % (self._window.opened.mapping.row_count - 3)

    def _time(self, name: str, act: Callable[[], object], painted: QWidget | None = None) -> None:
        viewport = painted or self._window.preview.view.viewport()
        self.times.setdefault(name, []).append(self._clock.milliseconds(act, viewport))


def peer(window: MainWindow, times: int) -> list[float]:
    """The generated document as text into a text field of the preview's size."""
    told = window.opened.explanation
    assert told is not None
    text = json_text(told.generated)
    field = QPlainTextEdit()
    field.setFont(mono_font())
    field.resize(window.preview.view.size())
    field.show()
    QTest.qWaitForWindowExposed(field)
    clock = PaintClock()
    return [clock.milliseconds(lambda: field.setPlainText(text), field.viewport()) for _ in range(times)]


def main() -> None:
    rows, kilobytes, times, *array = map(int, sys.argv[1:])
    passes_array = bool(array and array[0])
    with tempfile.TemporaryDirectory() as folder:
        window = open_window(Path(folder, "settings.ini"))
        made = scenario(rows, kilobytes, passes_array)
        open_scenario(window, made)
        gestures = Gestures(window, made)
        acts = (
            gestures.drop,
            gestures.type_source,
            gestures.choose_type,
            gestures.other_record,
            gestures.next_row,
            gestures.move_row,
        )
        for act in acts:
            act(0)
        gestures.times.clear()
        for number in range(times):
            for act in acts:
                act(number)
        timed = {PEER: peer(window, times), **gestures.times}
        window.opened.undo_stack.clear()
        window.close()
    print(json.dumps(timed))


if __name__ == "__main__":
    main()
