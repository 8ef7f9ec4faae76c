"""What is expected lasts: beside the mapping, in the journal, whatever else is written there."""

import json
import os
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from designer.documents import ABSENT, sample_from_text
from designer.mapping import edits, mapping_from_json
from designer.window.expected.tab import ExpectedTab
from designer.window.main_window import MainWindow
from designer.workspace.unsaved_work import UnsavedWork
from tests.window.expected.taking_back import take_back
from tests.window.files.left_behind import button, journals


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
    button(after, "Bring it back").click()
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
