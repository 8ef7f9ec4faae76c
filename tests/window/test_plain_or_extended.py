"""Whether the mapping is plain or extended is to be seen, and a plain export says beforehand what it leaves out."""

import json
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QAction, QHelpEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QMenu, QToolTip

from designer.mapping import edits, mapping_from_dict
from designer.window.form_label import FormLabel
from designer.window.inspector.panel import InspectorPanel
from designer.window.main_window import MainWindow

ROWS = [
    {"eField": "first", "gField": "name", "lookupName": "names", "default": "x"},
    {"eField": "age", "gField": "age", "generateDateFormat": "YYYY"},
    {"eField": "last", "gField": "contact.email", "status": "Inactive"},
    {"eField": "note", "gField": "note", "color": "red"},
]
EXTENDED = {"name": "m", "fieldMapping": ROWS, "lookups": [{"name": "names", "map": {}}]}


@pytest.fixture
def window(window: MainWindow) -> MainWindow:
    window.opened.open(mapping_from_dict(EXTENDED), None)
    return window


def label(window: MainWindow) -> FormLabel:
    found = window.statusBar().findChild(FormLabel)
    assert found is not None
    return found


def action(window: MainWindow, words: str) -> QAction:
    return next(action for action in window.actions() if action.text() == words)


def chosen_file(monkeypatch: pytest.MonkeyPatch, path: Path) -> list[str]:
    """The file that the dialog will give; returns the names that it proposes."""
    proposed: list[str] = []

    def ask(_window: object, _title: str, name: str, _filter: str = "") -> tuple[str, str]:
        proposed.append(name)
        return str(path), ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", ask)
    return proposed


def test_the_status_bar_says_what_a_mapping_uses(window: MainWindow) -> None:
    assert label(window).text() == "Extended: lookups, defaults, dates, more"
    window.opened.apply(edits.remove_rows(window.opened.mapping, [0, 1]))
    assert label(window).text() == "Extended: lookups, rows switched off"
    window.opened.apply(edits.remove_rows(window.opened.mapping, [0]))
    window.opened.apply(edits.remove_lookup(window.opened.mapping, "names"))
    assert label(window).text() == "Plain resource"


def test_hovering_tells_what_a_plain_export_leaves_out(window: MainWindow) -> None:
    at = QPoint(5, 5)
    QApplication.sendEvent(label(window), QHelpEvent(QEvent.Type.ToolTip, at, label(window).mapToGlobal(at)))
    shown = QToolTip.text()
    QToolTip.hideText()
    assert "Row 1 is without lookupName" in shown
    assert "Row 3, which is switched off." in shown
    assert "The lookup tables: names." in shown


@pytest.mark.parametrize("by_key", [True, False])
def test_a_click_or_the_keyboard_lists_the_rows_and_goes_to_one(window: MainWindow, by_key: bool) -> None:
    if by_key:
        label(window).setFocus()
        QTest.keyClick(label(window), Qt.Key.Key_Space)
    else:
        QTest.mouseClick(label(window), Qt.MouseButton.LeftButton)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    assert [entry.text() for entry in menu.actions()] == [
        "Beyond the plain resource:",
        "Row 1: lookups, defaults",
        "Row 2: dates",
        "Row 3: rows switched off",
        "",
        "Lookup tables",
    ]
    menu.actions()[2].trigger()
    menu.close()
    assert window.selection.rows == (1,)
    inspector = window.findChild(InspectorPanel)
    assert inspector is not None
    assert inspector.isVisible()


def test_a_plain_export_says_what_it_leaves_out_and_then_does(
    window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "out.json"
    proposed = chosen_file(monkeypatch, path)
    action(window, "Export as plain resource…").trigger()
    assert not path.exists()
    assert "Row 1 is without lookupName" in window.bar.text
    assert window.bar.text.endswith("And in 2 more places.")
    button = window.bar.buttons[0]
    assert button.text() == "Export without these…"
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert proposed[0].endswith("m.plain.mapping.json")
    assert json.loads(path.read_text(encoding="utf-8")) == {
        "name": "m",
        "fieldMapping": [
            {"eField": "first", "gField": "name"},
            {"eField": "age", "gField": "age"},
            {"eField": "note", "gField": "note", "color": "red"},
        ],
    }
    assert window.opened.mapping == mapping_from_dict(EXTENDED)


def test_a_mapping_with_nothing_to_leave_out_is_exported_at_once(
    window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "out.json"
    chosen_file(monkeypatch, path)
    window.opened.open(mapping_from_dict({"name": "m", "fieldMapping": ROWS[3:]}), None)
    action(window, "Export as plain resource…").trigger()
    assert json.loads(path.read_text(encoding="utf-8"))["fieldMapping"] == ROWS[3:]
