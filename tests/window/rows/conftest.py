"""The rows panel alone, over small documents."""

import json
from collections.abc import Iterator

import pytest
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from designer.documents import sample_from_text
from designer.jsontext import Json
from designer.window.open_mapping import OpenMapping
from designer.window.resource_files import load_icon_drawing, load_palettes
from designer.window.rows.panel import RowsPanel
from designer.window.selection import Selection
from tests.window.rows.rows_place import Place
from widgets.icons import IconFamily
from widgets.theme import apply_theme

SOURCE = """[
  {"first": "John", "last": "Hancock", "age": "43", "vip": "No", "items": [{"sku": "A-1"}, {"sku": "B-7"}]},
  {"first": "Kari", "last": "Nordmann", "age": "n/a", "ship to": {"city": "Bergen"}}
]"""
DESTINATION = '{"name": "x", "contact": {"age": 1, "name": "x"}, "isNew": true}'
ROWS: list[dict[str, Json]] = [
    {"eField": "first", "gField": "name", "color": "red"},
    {"eField": "age", "gField": "contact.age", "dataType": "number"},
    {"eField": "{first} {last}", "gField": "contact.name"},
    {"gField": "isNew", "hardCodedValue": True},
]


@pytest.fixture
def place(qtbot: QtBot, qapp: QApplication) -> Iterator[Place]:
    apply_theme(qapp, load_palettes()["light"])
    opened = OpenMapping()
    opened.set_source(sample_from_text(SOURCE))
    opened.set_destination(sample_from_text(DESTINATION))
    selection = Selection(opened)
    panel = RowsPanel(opened, selection, IconFamily(load_icon_drawing))
    place = Place(opened, selection, panel)
    panel.told.connect(place.told.append)
    panel.failed.connect(place.failed.append)
    tester = QAbstractItemModelTester(panel.table.model(), QAbstractItemModelTester.FailureReportingMode.Warning)
    qtbot.addWidget(panel)
    panel.resize(980, 400)
    place.show(json.loads(json.dumps(ROWS)))
    panel.show()
    panel.activateWindow()
    qtbot.waitUntil(panel.isActiveWindow)
    yield place
    del tester
