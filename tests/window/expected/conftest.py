"""A mapping file with two people, and the tab of what is expected of them."""

import json
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from designer.window.expected.panel import ExpectedPanel
from designer.window.expected.tab import ExpectedTab
from designer.window.main_window import MainWindow

PEOPLE = [{"first": "John", "age": "43"}, {"first": "Kari", "age": "7"}]
MAPPING = {
    "name": "people",
    "fieldMapping": [
        {"eField": "first", "gField": "name"},
        {"eField": "age", "gField": "age", "dataType": "number"},
    ],
}


@pytest.fixture
def mapping_file(tmp_path: Path) -> Path:
    (tmp_path / "people.json").write_text(json.dumps(PEOPLE), encoding="utf-8")
    path = tmp_path / "people.mapping.json"
    path.write_text(json.dumps(MAPPING), encoding="utf-8")
    return path


@pytest.fixture
def tab(start: MainWindow, qtbot: QtBot, mapping_file: Path) -> ExpectedTab:
    """The tab of a window with the mapping and its sample open."""
    qtbot.waitUntil(lambda: start.findChild(ExpectedTab) is not None)
    start.resize(1440, 900)
    start.files.open_mapping(mapping_file, [mapping_file.with_name("people.json")])
    found = start.findChild(ExpectedTab)
    assert isinstance(found, ExpectedTab)
    return found


@pytest.fixture
def panel(tab: ExpectedTab) -> ExpectedPanel:
    """The panel in front."""
    panel = tab.show_panel()
    assert panel is not None
    return panel
