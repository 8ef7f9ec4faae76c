"""Opening in the window: what goes wrong is told in the bar, and nothing open is lost."""

import json
import os
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from designer.documents import sample_from_text
from designer.mapping import edits
from designer.window.main_window import MainWindow
from tests.window.people import generated, map_field, press


def test_a_mapping_file_is_opened_and_run(window: MainWindow, mapping_file: Path) -> None:
    window.files.open_mapping(mapping_file)
    assert generated(window) == {"who": "John"}
    assert "people.mapping.json" in window.windowTitle()


@pytest.mark.parametrize(
    ("content", "told"),
    [
        (b"[]", "not a mapping"),
        (b'{"fieldMapping": {}}', "not a list"),
        (b'{"fieldMapping": [\n  1]}', "line 2, column 3"),
        (b'{"name": 5, "fieldMapping": []}', "not a text"),
        (b'{"fieldMapping": [}', "line 1, column 19"),
        (b'{"a": NaN}', "NaN"),
        (b'{"a": 1, "a": 2}', "twice"),
        (b"", "empty"),
        ('{"å": 1}'.encode("latin-1"), "UTF-8"),
        ('{"a": 1}'.encode("utf-16"), "UTF-16"),
        (b"[" * 10_000 + b"]" * 10_000, "deep"),
    ],
)
def test_what_is_no_mapping_is_told_in_the_bar_and_the_open_one_stays(
    window: MainWindow, tmp_path: Path, content: bytes, told: str
) -> None:
    map_field(window, ("first",), ("name",))
    bad = tmp_path / "bad.json"
    bad.write_bytes(content)
    window.files.open_mapping(bad)
    assert window.bar.isVisible()
    assert told in window.bar.text
    assert "bad.json" in window.bar.text
    assert generated(window) == {"name": "John"}


@pytest.mark.parametrize(
    "content", ['{"name": "Bolt", "sku": "A-1"}', '[{"sku": "A-1"}]', '{"name": {"sku": 1}, "sku": 2}']
)
@pytest.mark.parametrize("is_source", [True, False])
def test_a_document_chosen_as_mapping_closes_nothing_and_can_be_opened_as_sample(
    window: MainWindow, tmp_path: Path, content: str, is_source: bool
) -> None:
    map_field(window, ("first",), ("name",))
    document = tmp_path / "bolt.json"
    document.write_text(content, encoding="utf-8")
    window.files.open_mapping(document)
    assert "bolt.json" in window.bar.text
    assert "mapping: " in window.bar.text
    assert generated(window) == {"name": "John"}
    offer = "Open as source sample" if is_source else "Open as destination sample"
    next(button for button in window.bar.buttons if button.text() == offer).click()
    tree = window.source.tree if is_source else window.destination.tree
    assert tree.fields.find(("sku",)) is not None
    assert len(window.opened.mapping.rows or ()) == 1


def test_a_mapping_that_passes_along_with_keys_of_its_own_can_be_opened_all_the_same(
    window: MainWindow, tmp_path: Path
) -> None:
    along = tmp_path / "along.mapping.json"
    along.write_text('{"name": "m", "owner": "me"}', encoding="utf-8")
    window.files.open_mapping(along)
    assert "is not a mapping: it has no fieldMapping" in window.bar.text
    next(button for button in window.bar.buttons if button.text() == "Open as mapping all the same").click()
    assert window.opened.path == along
    assert window.opened.mapping.entries["owner"] == "me"


@pytest.mark.parametrize("content", ["{}", '{"name": "x"}', '{"name": "x", "lookups": [], "description": "d"}'])
def test_a_mapping_without_rows_to_speak_of_is_opened_and_passes_documents_along(
    window: MainWindow, tmp_path: Path, content: str
) -> None:
    along = tmp_path / "along.mapping.json"
    along.write_text(content, encoding="utf-8")
    window.files.open_mapping(along)
    assert not window.bar.isVisible()
    window.opened.set_source(sample_from_text('{"a": 1}'))
    assert generated(window) == {"a": 1}


@pytest.mark.parametrize("is_source", [True, False])
def test_a_sample_that_cannot_be_read_leaves_the_one_before(
    window: MainWindow, tmp_path: Path, is_source: bool
) -> None:
    bad = tmp_path / "bad.json"
    bad.write_text('{"a": ', encoding="utf-8")
    window.files.open_samples([bad], is_source)
    assert "bad.json" in window.bar.text
    assert window.source.tree.fields.find(("first",)) is not None
    assert window.destination.tree.fields.find(("name",)) is not None


def test_a_folder_and_a_file_that_vanished_are_told(window: MainWindow, tmp_path: Path) -> None:
    window.files.open_samples([tmp_path], is_source=True)
    assert "folder" in window.bar.text
    window.files.open_samples([tmp_path / "gone.json"], is_source=True)
    assert "gone.json" in window.bar.text
    assert "not there" in window.bar.text


def test_a_bom_is_accepted(window: MainWindow, tmp_path: Path) -> None:
    marked = tmp_path / "marked.json"
    marked.write_bytes(b'\xef\xbb\xbf{"a": 1}')
    window.files.open_samples([marked], is_source=True)
    assert window.source.tree.fields.find(("a",)) is not None


def test_lines_that_are_no_json_are_left_out_and_told(window: MainWindow, tmp_path: Path) -> None:
    lines = tmp_path / "lines.ndjson"
    lines.write_text('{"a": 1}\nrubbish\n{"a": 2}\n', encoding="utf-8")
    window.files.open_samples([lines], is_source=True)
    assert window.opened.record_count == 2
    assert "line 2" in window.bar.text


def test_a_recent_mapping_brings_its_samples_back(
    start: MainWindow, mapping_file: Path, tmp_path: Path, make_window: Callable[[], MainWindow]
) -> None:
    source, wanted = tmp_path / "in.json", tmp_path / "out.json"
    source.write_text('{"first": "Ada"}', encoding="utf-8")
    wanted.write_text('{"who": "x"}', encoding="utf-8")
    start.files.open_mapping(mapping_file, [source], wanted)
    again = make_window()
    again.files.open_mapping(mapping_file)
    assert generated(again) == {"who": "Ada"}
    assert again.opened.destination is not None


def test_a_large_document_is_read_while_the_window_lives_and_can_be_cancelled(
    window: MainWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    large = tmp_path / "large.json"
    large.write_text(json.dumps([{"key": "x" * 50, "n": n} for n in range(20_000)]), encoding="utf-8")
    window.files.open_samples([large], is_source=True)
    assert "Reading large.json" in window.bar.text
    map_field(window, ("first",), ("name",))
    assert generated(window) == {"name": "John"}
    qtbot.waitUntil(lambda: window.opened.record_count == 20_000, timeout=20_000)
    assert not window.bar.isVisible()


def test_cancelled_reading_leaves_the_sample_before(window: MainWindow, tmp_path: Path, qtbot: QtBot) -> None:
    large = tmp_path / "large.ndjson"
    large.write_text('{"key": "value", "list": [1, 2, 3]}\n' * 60_000, encoding="utf-8")
    window.files.open_samples([large], is_source=True)
    window.bar.buttons[0].click()
    qtbot.waitUntil(lambda: not window.bar.isVisible(), timeout=20_000)
    assert window.opened.record_count == 2


def test_a_bundled_sample_is_an_unsaved_copy(start: MainWindow) -> None:
    from designer.workspace.bundled_samples import bundled_sample

    start.open_bundled(bundled_sample("crm-contact"))
    assert start.opened.path is None
    assert start.opened.mapping.row_count > 20
    assert start.opened.record_count == 6


def test_column_widths_are_remembered(start: MainWindow, make_window: Callable[[], MainWindow]) -> None:
    start.rows.table.horizontalHeader().resizeSection(1, 333)
    start.close()
    assert make_window().rows.table.horizontalHeader().sectionSize(1) == 333


def test_a_missing_sample_is_told_and_found_again_when_it_is_back(
    start: MainWindow, mapping_file: Path, tmp_path: Path, make_window: Callable[[], MainWindow]
) -> None:
    source = tmp_path / "in.json"
    source.write_text('{"first": "Ada"}', encoding="utf-8")
    start.files.open_mapping(mapping_file, [source])
    source.rename(tmp_path / "away.json")
    without = make_window()
    without.show()
    without.files.open_mapping(mapping_file)
    assert "in.json" in without.bar.text
    assert "not there" in without.bar.text
    assert without.bar.buttons[0].text() == "Locate the source…"
    (tmp_path / "away.json").rename(source)
    again = make_window()
    again.files.open_mapping(mapping_file)
    assert generated(again) == {"who": "Ada"}


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has no named pipes")
def test_a_pipe_is_refused_and_not_waited_for(window: MainWindow, tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.json")
    window.files.open_samples([tmp_path / "pipe.json"], is_source=True)
    assert "pipe.json is not a file" in window.bar.text


def test_escape_takes_a_message_away(window: MainWindow, tmp_path: Path) -> None:
    window.files.open_samples([tmp_path / "gone.json"], is_source=True)
    window.source.tree.setFocus()
    press(window.source.tree, Qt.Key.Key_Escape)
    assert not window.bar.isVisible()


def test_both_missing_samples_are_told_together(
    start: MainWindow, mapping_file: Path, tmp_path: Path, make_window: Callable[[], MainWindow]
) -> None:
    source, wanted = tmp_path / "in.json", tmp_path / "out.json"
    for path in (source, wanted):
        path.write_text('{"first": "x"}', encoding="utf-8")
    start.files.open_mapping(mapping_file, [source], wanted)
    for path in (source, wanted):
        path.unlink()
    again = make_window()
    again.show()
    again.files.open_mapping(mapping_file)
    assert "in.json" in again.bar.text
    assert "out.json" in again.bar.text
    assert [button.text() for button in again.bar.buttons] == ["Locate the source…", "Locate the destination…"]


def test_a_sample_that_opens_leaves_the_message_about_one_that_does_not(
    start: MainWindow, mapping_file: Path, tmp_path: Path, make_window: Callable[[], MainWindow]
) -> None:
    source, wanted = tmp_path / "in.json", tmp_path / "out.json"
    for path in (source, wanted):
        path.write_text('{"first": "x"}', encoding="utf-8")
    start.files.open_mapping(mapping_file, [source], wanted)
    source.unlink()
    again = make_window()
    again.show()
    again.files.open_mapping(mapping_file)
    assert "in.json" in again.bar.text


def test_a_small_file_leaves_the_message_about_a_large_one_that_is_being_read(
    window: MainWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    large, small = tmp_path / "large.json", tmp_path / "small.json"
    large.write_text(json.dumps([{"key": "x" * 50, "n": n} for n in range(20_000)]), encoding="utf-8")
    small.write_text('{"a": 1}', encoding="utf-8")
    window.files.open_samples([large], is_source=True)
    window.files.open_samples([small], is_source=False)
    assert "Reading large.json" in window.bar.text
    qtbot.waitUntil(lambda: window.opened.record_count == 20_000, timeout=20_000)
    assert not window.bar.isVisible()


def test_a_mapping_without_a_file_goes_by_its_name(window: MainWindow) -> None:
    window.opened.apply(edits.rename_mapping(window.opened.mapping, "invoices"))
    assert window.windowTitle().startswith("invoices")


def test_a_document_that_has_no_fields_is_told(window: MainWindow, tmp_path: Path) -> None:
    single = tmp_path / "single.json"
    single.write_text("42", encoding="utf-8")
    window.files.open_samples([single], is_source=True)
    assert "single.json has no fields to map: it holds 42" in window.bar.text


def test_a_large_sample_that_comes_too_late_is_dropped(window: MainWindow, tmp_path: Path, qtbot: QtBot) -> None:
    large, small = tmp_path / "large.ndjson", tmp_path / "small.json"
    large.write_text('{"key": "value", "list": [1, 2, 3]}\n' * 60_000, encoding="utf-8")
    small.write_text('{"a": 1}', encoding="utf-8")
    window.files.open_samples([large], is_source=True)
    window.files.open_samples([small], is_source=True)
    qtbot.waitUntil(lambda: not window.bar.isVisible(), timeout=20_000)
    assert window.source.tree.fields.find(("a",)) is not None


def test_a_new_mapping_is_not_given_the_sample_of_the_one_before(
    window: MainWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    large = tmp_path / "large.ndjson"
    large.write_text('{"key": "value", "list": [1, 2, 3]}\n' * 60_000, encoding="utf-8")
    window.files.open_samples([large], is_source=True)
    window.start_new()
    qtbot.waitUntil(lambda: not window.bar.isVisible(), timeout=20_000)
    assert window.opened.source is None


def test_what_kept_a_sample_from_opening_is_told_until_another_opens_there(window: MainWindow, tmp_path: Path) -> None:
    (tmp_path / "good.json").write_text('{"first": "Eve"}', encoding="utf-8")
    window.files.open_samples([tmp_path / "gone.json"], is_source=True)
    window.files.open_samples([tmp_path / "good.json"], is_source=False)
    assert "gone.json" in window.bar.text  # the other side's
    window.files.open_samples([tmp_path / "good.json"], is_source=True)
    assert not window.bar.isVisible()


def test_a_missing_sample_that_is_found_is_missed_no_more(
    start: MainWindow, mapping_file: Path, tmp_path: Path, make_window: Callable[[], MainWindow]
) -> None:
    start.files.open_mapping(mapping_file, [tmp_path / "in.json"], tmp_path / "out.json")
    assert len(start.bar.buttons) == 2
    (tmp_path / "in.json").write_text('{"first": "Eve"}', encoding="utf-8")
    start.files.open_samples([tmp_path / "in.json"], is_source=True)
    assert [button.text() for button in start.bar.buttons] == ["Locate the destination…"]
    start.start_new()
    assert not start.bar.isVisible()


def test_what_was_exported_is_told_until_the_next_step(
    window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "out.json"), ""))
    window.exporting.export_mapping()
    assert "out.json" in window.bar.text
    map_field(window, ("first",), ("name",))
    assert not window.bar.isVisible()
