"""The difference beside the preview, live, and all scenarios."""

import json
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QFileDialog, QTabWidget
from pytestqt.qtbot import QtBot

from designer.documents import sample_from_text
from designer.mapping import edits, mapping_from_dict
from designer.window.expected.model import DifferenceLinesModel
from designer.window.expected.panel import ExpectedPanel
from designer.window.expected.scenarios_model import ScenariosModel
from designer.window.expected.tab import ExpectedTab
from designer.window.main_window import MainWindow

LEFT = Qt.MouseButton.LeftButton


def lines(panel: ExpectedPanel) -> list[str]:
    model = panel.view.model()
    return [model.index(row).data() for row in range(model.rowCount())]


def mark(window: MainWindow) -> str:
    """What the tab says of the shown record."""
    place = next(place for place in window.findChildren(QTabWidget) if place.indexOf(window.preview) >= 0)
    at = next(at for at in range(place.count()) if place.tabText(at) == "Expected")
    assert place.tabIcon(at).isNull() == (place.tabToolTip(at) == "")
    return place.tabToolTip(at)


def verdicts(panel: ExpectedPanel) -> list[str]:
    model = panel.scenarios.list.model()
    role = Qt.ItemDataRole.AccessibleTextRole
    return [model.index(row, 0).data(role) for row in range(model.rowCount())]


@pytest.fixture
def expected(start: MainWindow, tab: ExpectedTab, panel: ExpectedPanel) -> ExpectedPanel:
    """Both records are as expected."""
    for record in (1, 0):
        start.opened.show_record(record)
        tab.expecting.expect_generated()
    return panel


def test_nothing_is_made_before_the_tab_is_seen(tab: ExpectedTab, start: MainWindow) -> None:
    assert start.findChild(ExpectedPanel) is None
    tab.show_panel()
    assert start.findChild(ExpectedPanel) is not None


def test_the_difference_follows_each_change(start: MainWindow, expected: ExpectedPanel) -> None:
    start.opened.apply(edits.remove_rows(start.opened.mapping, [0]))
    assert lines(expected) == ["  {", '− "name": "John"', '  "age": 43', "  }"]
    assert expected.state.text() == "1 difference"
    start.opened.undo_stack.undo()
    assert lines(expected) == ["  { … 2 }"]
    assert expected.state.text() == "As expected"


def test_the_tab_says_whether_the_shown_record_is_as_expected(
    start: MainWindow, expected: ExpectedPanel, qtbot: QtBot
) -> None:
    start.panels.bring_forward("preview")
    qtbot.waitUntil(lambda: mark(start) == "as expected")
    start.opened.apply(edits.remove_rows(start.opened.mapping, [0]))
    qtbot.waitUntil(lambda: mark(start) == "not as expected")
    start.opened.undo_stack.undo()
    start.files.new()
    qtbot.waitUntil(lambda: mark(start) == "")


def test_keys_go_from_difference_to_difference(start: MainWindow, expected: ExpectedPanel) -> None:
    start.opened.apply(edits.remove_rows(start.opened.mapping, [0, 1]))
    assert expected.state.text() == "2 differences"
    seen = []
    for key in (Qt.KeyboardModifier.NoModifier,) * 3 + (Qt.KeyboardModifier.ShiftModifier,):
        QTest.keyClick(start, Qt.Key.Key_F7, key)
        seen.append(lines(expected)[expected.view.currentIndex().row()])
    assert seen == ['− "name": "John"', '− "age": 43', '− "name": "John"', '− "age": 43']
    assert expected.view.hasFocus()


def test_of_very_many_differences_the_first_are_shown_and_more_when_asked(
    start: MainWindow, tab: ExpectedTab, panel: ExpectedPanel, qtbot: QtBot
) -> None:
    rows = [{"eField": "items[*].a", "gField": "lines[*].a"}]
    start.opened.open(mapping_from_dict({"fieldMapping": rows}), None, "many")
    start.opened.set_source(sample_from_text(json.dumps({"items": [{"a": at} for at in range(3_000)]}), "many.json"))
    tab.expecting.expect_generated()
    qtbot.waitUntil(lambda: panel.state.text() == "As expected")
    start.opened.apply(edits.set_entry(start.opened.mapping, 0, "dataType", "string"))
    qtbot.waitUntil(lambda: panel.state.text() == "3,000 differences")
    count = len(lines(panel))
    assert lines(panel)[-1].endswith("more differences")
    panel.view.setCurrentIndex(panel.view.model().index(count - 1))
    QTest.keyClick(panel.view, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: len(lines(panel)) > count)
    panel.go_to_difference(-1)
    assert panel.view.current_difference > 1_000
    qtbot.waitUntil(lambda: mark(start) == "not as expected")


def test_a_fold_opens_by_key_and_by_click(expected: ExpectedPanel) -> None:
    view = expected.view
    view.setFocus()
    view.setCurrentIndex(view.model().index(0))
    QTest.keyClick(view, Qt.Key.Key_Right)
    assert len(lines(expected)) == 4
    QTest.keyClick(view, Qt.Key.Key_Left)
    assert len(lines(expected)) == 1
    QTest.mouseClick(view.viewport(), LEFT, pos=view.visualRect(view.model().index(0)).topLeft() + QPoint(60, 6))
    assert len(lines(expected)) == 4


def test_a_click_selects_the_row_that_generates_a_value(start: MainWindow, expected: ExpectedPanel) -> None:
    start.opened.apply(edits.remove_rows(start.opened.mapping, [0]))
    view = expected.view
    QTest.mouseClick(view.viewport(), LEFT, pos=view.visualRect(view.model().index(2)).topLeft() + QPoint(60, 6))
    assert start.selection.rows == (0,)


def test_the_mark_goes_along_when_the_tabs_have_another_place(
    start: MainWindow, expected: ExpectedPanel, qtbot: QtBot
) -> None:
    qtbot.waitUntil(lambda: mark(start) == "as expected")
    start.resize(1024, 700)
    qtbot.waitUntil(lambda: start.width() == 1024)
    assert mark(start) == "as expected"


def test_signs_are_also_words(start: MainWindow, expected: ExpectedPanel) -> None:
    start.opened.apply(edits.remove_rows(start.opened.mapping, [0]))
    assert expected.view.model().index(1).data(Qt.ItemDataRole.AccessibleTextRole) == 'Missing: "name": "John"'


def test_in_a_narrow_window_it_is_a_tab_beside_the_rows(
    start: MainWindow, tab: ExpectedTab, expected: ExpectedPanel, qtbot: QtBot
) -> None:
    start.panels.bring_forward("preview")
    start.resize(1024, 700)
    qtbot.waitUntil(lambda: start.rows.isVisible() and not expected.isVisible())
    tab.show_panel()
    assert expected.isVisible()
    assert expected.state.text() == "As expected"
    assert not start.rows.isVisible()


def test_all_scenarios_run_and_run_again_after_a_change(
    start: MainWindow, expected: ExpectedPanel, qtbot: QtBot
) -> None:
    QTest.mouseClick(expected.scenarios.run_all, LEFT)
    qtbot.waitUntil(lambda: verdicts(expected) == ["Record 1: As expected", "Record 2: As expected"])
    assert expected.scenarios.about.text() == "all 2 as expected"
    start.opened.apply(edits.remove_rows(start.opened.mapping, [0]))
    qtbot.waitUntil(lambda: verdicts(expected) == ["Record 1: 1 difference", "Record 2: 1 difference"])
    assert expected.scenarios.about.text() == "2 of 2 not as expected"


def test_a_click_on_a_scenario_goes_to_its_record(start: MainWindow, expected: ExpectedPanel, qtbot: QtBot) -> None:
    QTest.mouseClick(expected.scenarios.run_all, LEFT)
    qtbot.waitUntil(lambda: len(verdicts(expected)) == 2)
    view = expected.scenarios.list
    QTest.mouseClick(view.viewport(), LEFT, pos=view.visualRect(view.model().index(1, 0)).center())
    assert start.opened.record == 1


def test_the_scenarios_of_a_folder_are_run_and_one_of_another_mapping_opens_it(
    start: MainWindow, tab: ExpectedTab, expected: ExpectedPanel, mapping_file: Path,
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    other = mapping_file.with_name("other.mapping.json")
    other.write_text('{"fieldMapping": [{"eField": "first", "gField": "who"}]}', encoding="utf-8")
    other.with_name("who.json").write_text('{"who": "Karl"}', encoding="utf-8")
    entry = {"source": "people.json", "record": 2, "document": "who.json"}
    other.with_name("other.design.json").write_text(json.dumps({"sources": ["people.json"], "expected": [entry]}))
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(mapping_file.parent))
    tab.run_folder()
    qtbot.waitUntil(lambda: len(verdicts(expected)) == 3)
    assert verdicts(expected) == [
        "other · Record 2: 1 difference", "people · Record 1: As expected", "people · Record 2: As expected",
    ]  # fmt: skip
    view = expected.scenarios.list
    QTest.mouseClick(view.viewport(), LEFT, pos=view.visualRect(view.model().index(0, 0)).center())
    assert start.opened.path == other
    assert start.opened.record == 1
    assert expected.state.text() == "1 difference"


def test_results_are_forgotten_with_the_mapping_also_where_one_was_to_be_gone_to(
    start: MainWindow, tab: ExpectedTab, expected: ExpectedPanel, mapping_file: Path,
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    QTest.mouseClick(expected.scenarios.run_all, LEFT)
    qtbot.waitUntil(lambda: len(verdicts(expected)) == 2)
    gone = mapping_file.rename(mapping_file.with_name("moved.mapping.json"))
    start.opened.mark_saved(gone)
    view = expected.scenarios.list
    QTest.mouseClick(view.viewport(), LEFT, pos=view.visualRect(view.model().index(1, 0)).center())
    assert "people.mapping.json" in start.bar.text
    start.files.open_mapping(gone)
    assert verdicts(expected) == []


def test_escape_goes_back_to_the_rows(start: MainWindow, expected: ExpectedPanel) -> None:
    QTest.keyClick(expected.view, Qt.Key.Key_Escape)
    assert start.rows.table.hasFocus()


def test_the_models_keep_to_the_rules(start: MainWindow, expected: ExpectedPanel, qtbot: QtBot) -> None:
    mode = QAbstractItemModelTester.FailureReportingMode.Fatal
    testers = [
        QAbstractItemModelTester(model, mode) for model in (expected.view.model(), expected.scenarios.list.model())
    ]
    assert isinstance(expected.view.model(), DifferenceLinesModel)
    assert isinstance(expected.scenarios.list.model(), ScenariosModel)
    QTest.mouseClick(expected.scenarios.run_all, LEFT)
    qtbot.waitUntil(lambda: len(verdicts(expected)) == 2)
    for _ in range(2):
        start.opened.apply(edits.remove_rows(start.opened.mapping, [0]))
    start.opened.undo_stack.undo()
    start.opened.show_record(1)
    assert testers
