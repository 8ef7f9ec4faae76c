"""The rows panel alone, as a person has it, over small documents."""

import json
from collections.abc import Iterator
from dataclasses import dataclass, field

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from designer.documents import sample_from_text
from designer.jsontext import Json
from designer.mapping import mapping_from_dict
from designer.window.open_mapping import OpenMapping
from designer.window.resource_files import load_icon_drawing, load_palettes
from designer.window.rows.columns import Column
from designer.window.rows.panel import RowsPanel
from designer.window.selection import Selection
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


@dataclass
class Place:
    """The panel with what it looks at, and what a person does with it."""

    opened: OpenMapping
    selection: Selection
    panel: RowsPanel
    told: list[str] = field(default_factory=list)
    failed: list[str] = field(default_factory=list)

    @property
    def rows(self) -> list[dict[str, Json]] | None:
        """The rows of the mapping as JSON."""
        held = self.opened.mapping.rows
        return None if held is None else [row.entries for row in held]

    @property
    def steps(self) -> int:
        """How many steps can be taken back."""
        return self.opened.undo_stack.index()

    @property
    def editor(self) -> QWidget:
        """What is being typed in."""
        focus = QApplication.focusWidget()
        assert focus is not None
        assert focus is not self.panel.table, "no editor is open"
        return focus

    def show(self, rows: list[dict[str, Json]] | None) -> None:
        """Open a mapping."""
        self.opened.open(mapping_from_dict({"name": "m"} if rows is None else {"fieldMapping": rows}), None)

    def text(self, row: int, column: Column) -> str:
        """What a cell shows."""
        model = self.panel.table.model()
        return str(model.data(model.index(row, column)))

    def role(self, row: int, column: Column, role: Qt.ItemDataRole) -> str:
        """What is said of a cell otherwise."""
        model = self.panel.table.model()
        return str(model.data(model.index(row, column), role))

    def point(self, row: int, column: Column) -> QPoint:
        """The middle of a cell."""
        table = self.panel.table
        return table.visualRect(table.model().index(row, column)).center()

    def click(self, row: int, column: Column, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        QTest.mouseClick(self.panel.table.viewport(), Qt.MouseButton.LeftButton, held, self.point(row, column))

    def double_click(self, row: int, column: Column) -> None:
        self.click(row, column)
        where = self.point(row, column)
        QTest.mouseDClick(self.panel.table.viewport(), Qt.MouseButton.LeftButton, pos=where)

    def type(self, text: str) -> None:
        QTest.keyClicks(self.editor, text)

    def press(self, key: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        focus = QApplication.focusWidget()
        assert focus is not None
        QTest.keyClick(focus, key, held)


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
