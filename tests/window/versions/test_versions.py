"""Versions that were saved before: listed, compared row by row, and brought back."""

import json
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QTableView
from pytestqt.qtbot import QtBot

from designer.mapping import edits, mapping_from_json
from designer.window.main_window import MainWindow
from designer.window.versions.panel import VersionsPanel
from tests.window.files.left_behind import button
from tests.window.people import map_field, rows

MAPPING = {"name": "m", "fieldMapping": [{"eField": "first", "gField": "who"}, {"eField": "age", "gField": "age"}]}


def cells(table: QTableView) -> list[list[str]]:
    model = table.model()
    return [
        [model.index(row, column).data() for column in range(model.columnCount())] for row in range(model.rowCount())
    ]


@pytest.fixture
def versioned(window: MainWindow, tmp_path: Path, qtbot: QtBot) -> MainWindow:
    """A mapping that was saved three times: a row added, then the type of another set."""
    path = tmp_path / "people.mapping.json"
    path.write_text(json.dumps(MAPPING), encoding="utf-8")
    qtbot.waitUntil(lambda: window.safe_files is not None)
    window.files.open_mapping(path)
    map_field(window, ("last",), ("name",))
    assert window.saving.save()
    window.opened.apply(edits.set_entry(window.opened.mapping, 1, "dataType", "number"))
    assert window.saving.save()
    return window


@pytest.fixture
def panel(versioned: MainWindow, qtbot: QtBot) -> VersionsPanel:
    QTest.keyClick(versioned, Qt.Key.Key_H, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    panel = versioned.findChild(VersionsPanel)
    qtbot.waitUntil(lambda: panel.list.model().rowCount() == 3)
    return panel


def choose(panel: VersionsPanel, row: int, qtbot: QtBot, until: int) -> None:
    """Click a version, and wait until so many lines differ."""
    place = panel.list.visualRect(panel.list.model().index(row, 0)).center()
    QTest.mouseClick(panel.list.viewport(), Qt.MouseButton.LeftButton, pos=place)
    qtbot.waitUntil(lambda: panel.table.model().rowCount() == until)


def test_versions_are_listed_with_what_was_changed_in_each(panel: VersionsPanel) -> None:
    assert [line[1] for line in cells(panel.list)] == ["On disk: 1 row changed", "1 row added", "2 rows"]


def test_the_difference_tells_each_row_with_sign_word_and_both_values(panel: VersionsPanel, qtbot: QtBot) -> None:
    choose(panel, 2, qtbot, until=2)
    assert cells(panel.table) == [
        ["~ Changed", "2", "age", "Type", "–", "number"],
        ["+ Added", "3", "name", "Source", "–", "last"],
    ]


def test_removed_moved_and_the_mappings_own_keys_are_told(
    panel: VersionsPanel, versioned: MainWindow, qtbot: QtBot
) -> None:
    opened = versioned.opened
    opened.apply(edits.remove_rows(opened.mapping, [1]))
    opened.apply(edits.move_rows(opened.mapping, [0], 2))
    opened.apply(edits.rename_mapping(opened.mapping, "other"))
    choose(panel, 0, qtbot, until=3)
    assert cells(panel.table) == [
        ["~ Changed", "", "The mapping", "Name", "m", "other"],
        ["↕ Moved", "1", "name", "Place", "row 3", "row 1"],
        ["− Removed", "2", "age", "Source", "age", "–"],
    ]


def test_the_difference_follows_what_is_edited(panel: VersionsPanel, versioned: MainWindow, qtbot: QtBot) -> None:
    choose(panel, 1, qtbot, until=1)
    versioned.opened.apply(edits.remove_rows(versioned.opened.mapping, [0]))
    qtbot.waitUntil(lambda: panel.table.model().rowCount() == 2)


def test_bringing_back_is_one_step_and_unsaved(panel: VersionsPanel, versioned: MainWindow, qtbot: QtBot) -> None:
    choose(panel, 2, qtbot, until=2)
    steps = versioned.opened.undo_stack.count()
    QTest.mouseClick(panel.back, Qt.MouseButton.LeftButton)
    assert rows(versioned) == MAPPING["fieldMapping"]
    assert versioned.isWindowModified()
    assert versioned.opened.undo_stack.count() == steps + 1
    versioned.opened.undo_stack.undo()
    assert len(rows(versioned)) == 3
    assert not versioned.isWindowModified()


def test_what_is_as_it_was_saved_cannot_be_brought_back(panel: VersionsPanel, qtbot: QtBot) -> None:
    choose(panel, 1, qtbot, until=1)
    assert panel.back.isEnabled()
    choose(panel, 0, qtbot, until=0)
    assert not panel.back.isEnabled()


def test_a_save_adds_a_version_to_the_list_that_is_shown(
    panel: VersionsPanel, versioned: MainWindow, qtbot: QtBot
) -> None:
    versioned.opened.apply(edits.remove_rows(versioned.opened.mapping, [0]))
    assert versioned.saving.save()
    qtbot.waitUntil(lambda: panel.list.model().rowCount() == 4)
    assert cells(panel.list)[0][1] == "On disk: 1 row removed"


def test_the_difference_to_what_another_program_saved_is_shown_from_the_bar(
    versioned: MainWindow, qtbot: QtBot
) -> None:
    path = versioned.opened.path
    assert path is not None
    path.write_text(json.dumps({**MAPPING, "name": "theirs"}), encoding="utf-8")
    qtbot.waitUntil(versioned.bar.isVisible)
    button(versioned, "Show the difference").click()
    panel = versioned.findChild(VersionsPanel)
    qtbot.waitUntil(lambda: panel.table.model().rowCount() == 3)
    assert ["~ Changed", "", "The mapping", "Name", "theirs", "m"] in cells(panel.table)
    assert button(versioned, "Reload").isVisible()
    button(versioned, "Reload").click()
    assert versioned.opened.mapping.name == "theirs"


def test_a_mapping_without_a_file_has_no_versions_yet(window: MainWindow, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: window.safe_files is not None)
    map_field(window, ("first",), ("name",))
    QTest.keyClick(window, Qt.Key.Key_H, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    panel = window.findChild(VersionsPanel)
    assert panel.isVisible()
    assert panel.list.model().rowCount() == 0
    assert not panel.list.isVisible()


def test_escape_closes_the_panel_and_gives_the_keyboard_to_the_rows(
    panel: VersionsPanel, versioned: MainWindow
) -> None:
    QTest.keyClick(panel.list, Qt.Key.Key_Escape)
    assert not panel.isVisible()
    assert versioned.rows.isAncestorOf(versioned.focusWidget())


def test_a_version_that_cannot_be_kept_is_said_once_and_saving_goes_on(versioned: MainWindow, tmp_path: Path) -> None:
    folder = tmp_path / "mapping-designer-data" / "versions"
    for held in [*folder.rglob("*")][::-1]:
        held.unlink() if held.is_file() else held.rmdir()
    folder.rmdir()
    folder.write_text("in the way", encoding="utf-8")
    for name in ("one", "two"):
        versioned.opened.apply(edits.rename_mapping(versioned.opened.mapping, name))
        assert versioned.saving.save()
    path = versioned.opened.path
    assert path is not None
    assert mapping_from_json(path.read_bytes()).name == "two"
    assert "version before cannot be kept" in versioned.bar.text


def test_the_models_keep_qts_rules(panel: VersionsPanel, qtbot: QtBot) -> None:
    testers = [
        QAbstractItemModelTester(table.model(), QAbstractItemModelTester.FailureReportingMode.Warning)
        for table in (panel.list, panel.table)
    ]
    for row, lines in ((2, 2), (1, 1), (0, 0)):
        choose(panel, row, qtbot, lines)
    assert len(testers) == 2
