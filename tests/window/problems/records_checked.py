"""Records with problems, and what is told of them."""

import json

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QListView
from pytestqt.qtbot import QtBot

from designer.documents import sample_from_text
from designer.jsontext import Json
from designer.mapping import mapping_from_dict
from designer.window.main_window import MainWindow

ROWS: list[Json] = [
    {"eField": "name", "gField": "name"},
    {"eField": "price", "gField": "price", "dataType": "number"},
    {"eField": "items[*].qty", "gField": "lines[*].quantity", "dataType": "number"},
]


def records(count: int) -> list[Json]:
    """Every fifth has a price that is none, every tenth a quantity."""
    return [
        {
            "name": f"N{at}",
            "price": "N/A" if at % 5 == 4 else "1",
            "items": [{"qty": "1"}, {"qty": "x" if at % 10 == 9 else "2"}],
        }
        for at in range(count)
    ]


def open_records(window: MainWindow, held: list[Json], rows: list[Json] = ROWS) -> None:
    window.opened.set_source(sample_from_text(json.dumps(held), "records.json"))
    window.opened.open(mapping_from_dict({"fieldMapping": rows}), None, "records")


def wait_until_checked(window: MainWindow, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: window.problems is not None and window.problems.checker.is_done, timeout=30_000)


def shown_list(window: MainWindow) -> QListView:
    return next(view for view in window.findChildren(QListView) if view.accessibleName() == "Problems over all records")


def told(window: MainWindow) -> list[str]:
    """The lines of the list as a screen reader has them."""
    model = shown_list(window).model()
    return [model.index(at, 0).data(Qt.ItemDataRole.AccessibleTextRole) for at in range(model.rowCount())]
