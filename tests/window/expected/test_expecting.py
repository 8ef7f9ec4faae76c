"""Saying what is expected of a record: kept beside the mapping, found again, and taken back."""

import json
import os
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QPushButton
from pytestqt.qtbot import QtBot

from designer.documents import ABSENT, sample_from_text
from designer.mapping import edits, mapping_from_json
from designer.window.expected.panel import ExpectedPanel
from designer.window.expected.tab import ExpectedTab
from designer.window.files.background import BackgroundWork
from designer.window.main_window import MainWindow
from designer.workspace.bundled_samples import bundled_sample
from designer.workspace.scenarios import find_scenarios, run_scenarios
from designer.workspace.unsaved_work import UnsavedWork
from tests.window.files.left_behind import journals

LEFT = Qt.MouseButton.LeftButton


def click(panel: ExpectedPanel, words: str) -> None:
    QTest.mouseClick(next(button for button in panel.empty.buttons if button.text() == words), LEFT)


def bar_button(window: MainWindow, words: str) -> QPushButton:
    return next(button for button in window.bar.buttons if button.text() == words)


def take_back(window: MainWindow) -> None:
    QTest.mouseClick(bar_button(window, "Take back"), LEFT)


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


def test_a_mapping_without_a_file_keeps_it_with_the_first_save(
    start: MainWindow, tab: ExpectedTab, mapping_file: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    start.opened.open(start.opened.mapping, None, "Copy")
    start.design.follow(None)
    tab.expecting.expect_generated()
    assert start.isWindowModified()
    assert "kept when you save" in start.bar.text
    take_back(start)
    assert not start.isWindowModified()
    tab.expecting.expect_generated()
    target = tmp_path / "new" / "copy.mapping.json"
    target.parent.mkdir()
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))
    assert start.saving.save()
    assert not start.isWindowModified()
    assert not start.bar.isVisible()  # it is in files by now: no step that the bar could take back
    design = json.loads(target.with_name("copy.design.json").read_text(encoding="utf-8"))
    assert design["sources"] == ["../people.json"]
    assert (target.parent / design["expected"][0]["document"]).is_file()


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


def test_expectations_of_pasted_samples_last_as_long_as_these(
    start: MainWindow, tab: ExpectedTab, mapping_file: Path
) -> None:
    start.opened.set_source(sample_from_text('{"first": "Eve"}'))
    tab.expecting.expect_generated()
    assert "no file" in start.bar.text
    assert tab.expecting.document == {"name": "Eve", "age": 0}
    assert not mapping_file.with_name("people.design.json").exists()
    start.opened.set_source(sample_from_text('{"first": "Ann"}'))
    assert tab.expecting.document is ABSENT
    assert not start.bar.isVisible()


def test_a_bundled_sample_shows_its_expectations(start: MainWindow, tab: ExpectedTab, panel: ExpectedPanel) -> None:
    start.open_bundled(bundled_sample("crm-contact"))
    assert panel.state.text() == "As expected"
    start.opened.apply(edits.remove_rows(start.opened.mapping, [0]))
    assert panel.state.text() == "1 difference"
    tab.expecting.expect_nothing()
    assert panel.empty.isVisible()


def test_what_is_expected_while_the_mapping_has_no_file_outlives_a_crash(
    start: MainWindow,
    tab: ExpectedTab,
    mapping_file: Path,
    tmp_path: Path,
    make_window: Callable[[], MainWindow],
    monkeypatch: pytest.MonkeyPatch,
    qtbot: QtBot,
) -> None:
    start.opened.open(start.opened.mapping, None, "Copy")
    start.design.follow(None)
    tab.expecting.expect_generated()
    qtbot.waitUntil(lambda: bool(list(journals(tmp_path).glob("*.journal"))))
    for path in list(journals(tmp_path).iterdir()):  # as they lie there when the program is gone
        if path.suffix != ".lock":
            (journals(tmp_path) / ("1-gone" + "".join(path.suffixes))).write_bytes(path.read_bytes())
    start.opened.undo_stack.setClean()
    after = make_window()
    after.show()
    qtbot.waitUntil(lambda: after.bar.isVisible() and after.findChild(ExpectedTab) is not None)
    bar_button(after, "Bring it back").click()
    again = after.findChild(ExpectedTab)
    assert isinstance(again, ExpectedTab)
    qtbot.waitUntil(lambda: again.expecting.document == {"name": "John", "age": 43})
    assert after.isWindowModified()
    qtbot.waitUntil(lambda: not (journals(tmp_path) / "1-gone.journal").exists())
    assert len(list(journals(tmp_path).glob("*.expected.ndjson"))) == 1
    target = tmp_path / "copy.mapping.json"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))
    assert after.saving.save()
    design = json.loads(target.with_name("copy.design.json").read_text(encoding="utf-8"))
    kept = target.parent / design["expected"][0]["document"]
    assert json.loads(kept.read_text(encoding="utf-8")) == {"name": "John", "age": 43}
    qtbot.waitUntil(lambda: not list(journals(tmp_path).glob("*.expected.ndjson")))


def test_an_expectation_that_was_taken_back_is_not_in_the_journal(
    start: MainWindow, tab: ExpectedTab, tmp_path: Path, qtbot: QtBot
) -> None:
    start.opened.open(start.opened.mapping, None, "Copy")
    start.design.follow(None)
    start.opened.apply(edits.remove_rows(start.opened.mapping, [0]))
    tab.expecting.expect_generated()
    qtbot.waitUntil(lambda: bool(list(journals(tmp_path).glob("*.expected.ndjson"))))
    take_back(start)
    qtbot.waitUntil(lambda: not list(journals(tmp_path).glob("*.expected.ndjson")))
    assert len(list(journals(tmp_path).glob("*.journal"))) == 1


def save_as(window: MainWindow, path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))
    QTest.keyClick(window, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)


def test_saving_in_the_place_of_another_mapping_puts_its_design_file_aside_and_tells_where(
    start: MainWindow, tab: ExpectedTab, mapping_file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    tab.expecting.expect_generated()
    other = mapping_file.with_name("other.mapping.json")
    other.write_bytes(mapping_file.read_bytes())
    theirs = other.with_name("other.design.json")
    theirs.write_text('{"owner": "them"}', encoding="utf-8")
    save_as(start, other, monkeypatch)
    files = [path for path in other.parent.iterdir() if path.is_file()]
    kept = [path for path in files if path.read_text(encoding="utf-8") == '{"owner": "them"}']
    assert [path.name in start.bar.text for path in kept] == [True]
    assert "other.design.json went with the mapping that was there before" in start.bar.text
    held = json.loads(theirs.read_text(encoding="utf-8"))
    assert "owner" not in held
    assert held["expected"][0]["source"] == "people.json"


def test_saving_in_the_place_of_another_mapping_leaves_its_broken_design_file_as_it_is(
    start: MainWindow, tab: ExpectedTab, mapping_file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    tab.expecting.expect_generated()
    other = mapping_file.with_name("other.mapping.json")
    design = other.with_name("other.design.json")
    design.write_text("<<<<<<<", encoding="utf-8")
    save_as(start, other, monkeypatch)
    assert other.is_file()
    assert design.read_text(encoding="utf-8") == "<<<<<<<"
    assert "other.design.json was left as it is, since it cannot be read" in start.bar.text


def test_a_broken_design_leaves_the_mapping_open_and_is_not_written_over(
    start: MainWindow, tab: ExpectedTab, mapping_file: Path
) -> None:
    design = mapping_file.with_name("people.design.json")
    design.write_text('{"sources": 5}', encoding="utf-8")
    start.files.open_mapping(mapping_file)
    assert start.opened.path == mapping_file
    assert start.opened.record_count == 2
    assert "people.design.json: `sources` is no list of file names" in start.bar.text
    tab.expecting.expect_generated()
    assert "left as it is" in start.bar.text
    assert design.read_text(encoding="utf-8") == '{"sources": 5}'
    assert not (mapping_file.parent / "people.expected").exists()


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


def test_a_disk_that_is_full_is_told_and_the_expectation_lasts(
    start: MainWindow, tab: ExpectedTab, mapping_file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise OSError(28, os.strerror(28))

    with monkeypatch.context() as patch:
        patch.setattr(os, "fsync", full)
        tab.expecting.expect_generated()
    assert "no space left" in start.bar.text
    assert tab.expecting.document == {"name": "John", "age": 43}


def test_a_drive_that_was_pulled_out_is_told_and_nothing_is_written_in_its_place(
    start: MainWindow, tab: ExpectedTab, mapping_file: Path
) -> None:
    gone = mapping_file.parent.rename(mapping_file.parent.with_name("gone"))
    tab.expecting.expect_generated()
    assert "was not saved, since the folder is not there" in start.bar.text
    assert not mapping_file.parent.exists()
    assert tab.expecting.document == {"name": "John", "age": 43}
    gone.rename(mapping_file.parent)


def test_samples_are_kept_with_the_mapping_when_a_person_asks(
    start: MainWindow, tab: ExpectedTab, mapping_file: Path, qtbot: QtBot
) -> None:
    action = next(action for action in start.actions() if action.text() == "Keep samples with the mapping")
    action.trigger()
    design = mapping_file.with_name("people.design.json")
    assert json.loads(design.read_text(encoding="utf-8")) == {"sources": ["people.json"]}
    assert "people.design.json" in start.bar.text


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


def test_work_that_is_brought_back_has_the_expectations_of_its_own_mapping(
    start: MainWindow, tab: ExpectedTab, mapping_file: Path, tmp_path: Path
) -> None:
    tab.expecting.expect_generated()
    other = tmp_path / "other" / "other.mapping.json"
    other.parent.mkdir()
    other.write_bytes(mapping_file.read_bytes())
    design = other.with_name("other.design.json")
    design.write_text('{"expected": [{"source": "own.json", "record": 1, "document": "own.json"}]}', encoding="utf-8")
    other.with_name("own.json").write_text('{"first": "Ada"}', encoding="utf-8")
    saved = mapping_from_json(other.read_bytes())
    work = edits.rename_mapping(saved, "brought back").after
    start.files.bring_back(UnsavedWork(work, other, other.name, "", datetime.now(UTC)), saved)
    assert start.saving.save()
    (entry,) = json.loads(design.read_text(encoding="utf-8"))["expected"]
    assert entry == {"source": "own.json", "record": 1, "document": "own.json"}


def theirs(mapping_file: Path) -> Path:
    """A design file that somebody else has written since the mapping was opened."""
    design = mapping_file.with_name("people.design.json")
    entry = {"source": "people.json", "record": 2, "document": "theirs.json"}
    design.write_text(json.dumps({"owner": "them", "expected": [entry]}), encoding="utf-8")
    return design


def test_what_somebody_else_expects_meanwhile_is_kept(start: MainWindow, tab: ExpectedTab, mapping_file: Path) -> None:
    tab.expecting.expect_generated()
    design = theirs(mapping_file)
    tab.expecting.expect_generated()
    held = json.loads(design.read_text(encoding="utf-8"))
    assert held["owner"] == "them"
    assert [entry["document"] for entry in held["expected"]] == ["theirs.json", "people.expected/people-1.json"]


def test_taking_back_leaves_a_design_file_that_somebody_else_has_made(
    start: MainWindow, tab: ExpectedTab, mapping_file: Path
) -> None:
    design = theirs(mapping_file)
    tab.expecting.expect_generated()
    take_back(start)
    assert [entry["document"] for entry in json.loads(design.read_text(encoding="utf-8"))["expected"]] == [
        "theirs.json"
    ]


def test_a_design_file_that_somebody_else_has_broken_is_left_as_it_is(
    start: MainWindow, tab: ExpectedTab, mapping_file: Path
) -> None:
    tab.expecting.expect_generated()
    design = mapping_file.with_name("people.design.json")
    design.write_text("<<<<<<<", encoding="utf-8")
    start.opened.show_record(1)
    tab.expecting.expect_generated()
    assert design.read_text(encoding="utf-8") == "<<<<<<<"
    assert "was left as it is" in start.bar.text


def test_what_cannot_be_taken_back_any_more_is_not_offered(
    start: MainWindow, tab: ExpectedTab, mapping_file: Path
) -> None:
    tab.expecting.expect_generated()
    start.saving.save()
    assert bar_button(start, "Take back").isVisible()  # the same file: it still can be
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
