"""The window with two lookup tables, of which two rows use one, and their editor open."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from pytestqt.qtbot import QtBot

from designer.mapping import mapping_from_dict
from designer.window.lookups.panel import LookupsPanel
from designer.window.main_window import MainWindow

MAPPING = {
    "name": "m",
    "owner": "kept",
    "fieldMapping": [
        {"eField": "first", "gField": "name", "lookupName": "names"},
        {"eField": "last", "gField": "contact.email", "lookupName": "names"},
        {"eField": "age", "gField": "age"},
    ],
    "lookups": [
        {"name": "names", "map": {"John": "J.", "Kari": 7, "Ann": None, "Bo": True}, "color": "red"},
        {"name": "cities", "map": {}},
    ],
}


@pytest.fixture
def window(window: MainWindow) -> MainWindow:
    window.resize(1440, 900)
    window.opened.open(mapping_from_dict(MAPPING), None)
    return window


@pytest.fixture
def lookups(qtbot: QtBot, window: MainWindow) -> LookupsPanel:
    """Opened by its keys, its models watched."""
    qtbot.waitUntil(window.isActiveWindow)
    QTest.keyClick(window, Qt.Key.Key_6, Qt.KeyboardModifier.ControlModifier)
    found = window.findChild(LookupsPanel)
    assert found is not None, "the editor is not there"
    for model in (found.names.model(), found.entries.model()):
        QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Warning, found)
    return found
