"""The window with a few rows and the inspector open."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from designer.mapping import mapping_from_dict
from designer.window.inspector.panel import InspectorPanel
from designer.window.main_window import MainWindow
from tests.window.inspector.inspecting import the_inspector

ROWS = [
    {"eField": "first", "gField": "name"},
    {"eField": "age", "gField": "age", "dataType": "number"},
    {"eField": "address.city", "gField": "shipTo.city", "color": "red"},
    {"gField": "isNew", "hardCodedValue": True},
]


@pytest.fixture
def window(window: MainWindow) -> MainWindow:
    window.resize(1440, 900)
    window.opened.open(mapping_from_dict({"name": "m", "fieldMapping": ROWS}), None)
    return window


@pytest.fixture
def inspector(qtbot: QtBot, window: MainWindow) -> InspectorPanel:
    """Of the first row, opened by its keys."""
    qtbot.waitUntil(window.isActiveWindow)
    window.selection.select_rows([0])
    QTest.keyClick(window, Qt.Key.Key_5, Qt.KeyboardModifier.ControlModifier)
    return the_inspector(window)
