"""Saying what is expected of a record: kept beside the mapping, found again, and taken back."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from designer.documents import ABSENT
from designer.mapping import edits
from designer.window.expected.panel import ExpectedPanel
from designer.window.expected.tab import ExpectedTab
from designer.window.files.background import BackgroundWork
from designer.window.main_window import MainWindow
from designer.workspace.bundled_samples import bundled_sample
from designer.workspace.scenarios import find_scenarios, run_scenarios
from tests.window.expected.taking_back import take_back
from tests.window.files.left_behind import button

LEFT = Qt.MouseButton.LeftButton


def click(panel: ExpectedPanel, words: str) -> None:
    QTest.mouseClick(next(button for button in panel.empty.buttons if button.text() == words), LEFT)


def test_a_record_of_which_nothing_is_expected_teaches_how(panel: ExpectedPanel) -> None:
    assert panel.empty.isVisible()
    assert panel.empty.accessibleName() == "Nothing is expected of record 1 yet"
    assert [button.text() for button in panel.empty.buttons] == [
        "Expect what is generated now",
        "Open expected document…",
        "Paste JSON",
    ]


def test_one_click_expects_what_is_generated_and_keeps_it_beside_the_mapping(
    start: MainWindow, panel: ExpectedPanel, mapping_file: Path
) -> None:
    click(panel, "Expect what is generated now")
    assert panel.state.text() == "As expected"
    assert not start.isWindowModified()
    design = json.loads(mapping_file.with_name("people.design.json").read_text(encoding="utf-8"))
    assert design["sources"] == ["people.json"]
    (entry,) = design["expected"]
    kept = mapping_file.parent / entry["document"]
    assert json.loads(kept.read_text(encoding="utf-8")) == {"name": "John", "age": 43}
    assert [result.is_as_expected for files in find_scenarios(mapping_file) for result in run_scenarios(files)] == [
        True
    ]


def test_it_can_be_taken_back_as_if_it_had_never_been(
    start: MainWindow, panel: ExpectedPanel, mapping_file: Path
) -> None:
    before = sorted(mapping_file.parent.rglob("*"))
    click(panel, "Expect what is generated now")
    take_back(start)
    assert panel.empty.isVisible()
    assert sorted(mapping_file.parent.rglob("*")) == before


@pytest.mark.parametrize(
    "go_on",
    [
        lambda window: window.opened.apply(edits.remove_rows(window.opened.mapping, [1])),
        lambda window: window.opened.show_record(1),
    ],
    ids=["a step", "another record"],
)
def test_what_is_told_of_it_goes_with_the_next_step_or_record_and_stays_away(
    start: MainWindow, panel: ExpectedPanel, go_on: Callable[[MainWindow], None]
) -> None:
    click(panel, "Expect what is generated now")
    assert "is expected of record 1 from now on" in start.bar.text
    start.bar.show_message("info", "Something else.")
    go_on(start)
    assert start.bar.text == "Something else."
    start.bar.clear()
    assert not start.bar.isVisible()


def test_what_is_told_of_it_goes_while_it_is_shown_too(start: MainWindow, panel: ExpectedPanel) -> None:
    click(panel, "Expect what is generated now")
    start.opened.show_record(1)
    assert not start.bar.isVisible()
    start.opened.show_record(0)
    assert not start.bar.isVisible()


def test_what_was_expected_before_comes_back_with_its_file(
    start: MainWindow, tab: ExpectedTab, panel: ExpectedPanel, mapping_file: Path
) -> None:
    click(panel, "Expect what is generated now")
    kept = mapping_file.parent / "people.expected" / "people-1.json"
    held = kept.read_text(encoding="utf-8")
    start.opened.apply(edits.remove_rows(start.opened.mapping, [1]))
    tab.expecting.expect_generated()
    assert kept.read_text(encoding="utf-8") != held
    take_back(start)
    assert kept.read_text(encoding="utf-8") == held
    assert panel.state.text() == "1 difference"


def test_it_is_there_when_the_mapping_is_opened_again(
    start: MainWindow, tab: ExpectedTab, panel: ExpectedPanel, mapping_file: Path
) -> None:
    start.opened.show_record(1)
    click(panel, "Expect what is generated now")
    start.settings.forget_mapping(mapping_file)
    start.files.new()
    assert tab.expecting.document is ABSENT
    start.files.open_mapping(mapping_file)
    assert start.opened.record_count == 2
    assert tab.expecting.document is ABSENT
    start.opened.show_record(1)
    assert tab.expecting.document == {"name": "Kari", "age": 7}
    assert panel.state.text() == "As expected"


def test_what_a_person_opens_is_expected_where_it_stands(
    start: MainWindow, panel: ExpectedPanel, mapping_file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    wanted = mapping_file.with_name("wanted.json")
    wanted.write_text('{"name": "John", "age": "43"}', encoding="utf-8")
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(wanted), ""))
    click(panel, "Open expected document…")
    assert panel.state.text() == "1 difference"
    design = json.loads(mapping_file.with_name("people.design.json").read_text(encoding="utf-8"))
    assert design["expected"][0]["document"] == "wanted.json"
    take_back(start)
    assert wanted.is_file()


@pytest.mark.parametrize(
    ("text", "state"), [('{"age": 43, "name": "John"}', "As expected"), ('[{"name": "John"}]', "1 difference")]
)
def test_what_is_on_the_clipboard_is_expected(panel: ExpectedPanel, text: str, state: str) -> None:
    QApplication.clipboard().setText(text)
    click(panel, "Paste JSON")
    assert panel.state.text() == state


@pytest.mark.parametrize(("text", "words"), [("{", "line 1"), ('{"a": 1}\n{"b": 2}\n', "holds 2 documents")])
def test_a_clipboard_that_holds_no_document_is_told(
    start: MainWindow, panel: ExpectedPanel, text: str, words: str
) -> None:
    QApplication.clipboard().setText(text)
    click(panel, "Paste JSON")
    assert words in start.bar.text
    assert panel.empty.isVisible()


def test_a_bundled_sample_shows_its_expectations(start: MainWindow, tab: ExpectedTab, panel: ExpectedPanel) -> None:
    start.open_bundled(bundled_sample("crm-contact"))
    assert panel.state.text() == "As expected"
    start.opened.apply(edits.remove_rows(start.opened.mapping, [0]))
    assert panel.state.text() == "1 difference"
    tab.expecting.expect_nothing()
    assert panel.empty.isVisible()


def test_a_missing_expected_document_is_told_and_the_others_are_there(
    start: MainWindow, tab: ExpectedTab, mapping_file: Path
) -> None:
    for record in (0, 1):
        start.opened.show_record(record)
        tab.expecting.expect_generated()
    (mapping_file.parent / "people.expected" / "people-1.json").unlink()
    start.files.open_mapping(mapping_file)
    assert "people-1.json: the file is not there" in start.bar.text
    assert tab.expecting.document is ABSENT
    start.opened.show_record(1)
    assert tab.expecting.document == {"name": "Kari", "age": 7}


def test_a_file_with_braces_in_its_name_is_told_by_its_name(
    start: MainWindow, tab: ExpectedTab, tmp_path: Path
) -> None:
    path = tmp_path / "order {b}.json"
    path.write_text('{"name": "John"}', encoding="utf-8")
    tab.expecting.open_document(path)
    assert start.bar.text == "record 1 is expected as order {b}.json has it."


def test_a_large_file_is_expected_of_the_record_for_which_it_was_chosen(
    start: MainWindow, tab: ExpectedTab, tmp_path: Path, qtbot: QtBot
) -> None:
    path = tmp_path / "large.json"
    path.write_text(json.dumps({"name": "x" * 1_000_000}), encoding="utf-8")
    tab.expecting.open_document(path)
    start.opened.show_record(1)
    qtbot.waitUntil(lambda: "large.json" in start.bar.text)
    assert tab.expecting.document is ABSENT
    start.opened.show_record(0)
    assert tab.expecting.document is not ABSENT


def test_a_large_file_chosen_for_another_mapping_is_expected_of_none(
    start: MainWindow, tab: ExpectedTab, mapping_file: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    path, other = tmp_path / "large.json", tmp_path / "other.mapping.json"
    path.write_text(json.dumps({"name": "x" * 1_000_000}), encoding="utf-8")
    other.write_bytes(mapping_file.read_bytes())
    tab.expecting.open_document(path)
    start.files.open_mapping(other, [mapping_file.with_name("people.json")])
    qtbot.waitUntil(lambda: not start.findChildren(BackgroundWork))
    assert tab.expecting.document is ABSENT


def test_what_cannot_be_taken_back_any_more_is_not_offered(
    start: MainWindow, tab: ExpectedTab, mapping_file: Path
) -> None:
    tab.expecting.expect_generated()
    start.saving.save()
    assert button(start, "Take back").isVisible()  # the same file: it still can be
    start.start_new()
    assert not start.bar.isVisible()


def test_the_offer_to_take_back_is_not_lost_through_another_message(start: MainWindow, tab: ExpectedTab) -> None:
    tab.expecting.expect_generated()
    QApplication.clipboard().setText("{not JSON")
    tab.expecting.paste()
    assert start.bar.severity == "error"
    start.bar.clear()
    take_back(start)
    assert tab.expecting.document is ABSENT


def test_why_nothing_was_expected_is_told_until_something_is(start: MainWindow, tab: ExpectedTab) -> None:
    QApplication.clipboard().setText("{not JSON")
    tab.expecting.paste()
    tab.expecting.expect_generated()
    take_back(start)
    assert not start.bar.isVisible()
