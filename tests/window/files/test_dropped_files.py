"""Files that are dropped: on a tree, anywhere, several at once."""

import json
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from designer.window.main_window import MainWindow
from tests.window.files.choices import dropped_files
from tests.window.people import generated, hover, let_go, map_field


def test_a_file_dropped_on_a_tree_is_opened_there(window: MainWindow, tmp_path: Path) -> None:
    other = tmp_path / "other.json"
    other.write_text('{"z": 1}', encoding="utf-8")
    viewport = window.destination.tree.viewport()
    assert hover(viewport, dropped_files(other), viewport.rect().center())
    let_go(viewport, dropped_files(other), viewport.rect().center())
    assert window.destination.tree.fields.find(("z",)) is not None
    assert window.source.tree.fields.find(("first",)) is not None


def test_a_mapping_dropped_anywhere_is_opened_as_one(window: MainWindow, mapping_file: Path) -> None:
    viewport = window.source.tree.viewport()
    hover(viewport, dropped_files(mapping_file), viewport.rect().center())
    let_go(viewport, dropped_files(mapping_file), viewport.rect().center())
    assert generated(window) == {"who": "John"}


@pytest.mark.parametrize(
    ("name", "content", "told"),
    [
        ("x.mapping.json", '{"fieldMapping": {"a": 1}}', "fieldMapping is an object, not a list"),
        ("x.json", '{"name": "m", "fieldMapping": null}', "fieldMapping is null, not a list"),
        ("x.json", '{"fieldMapping": [\n  1]}', "row 1 is a number, not an object"),
        ("x.mapping.json", '[{"eField": "a"}]', "this is a list, not a mapping"),
        ("x.mapping.json", '{"sku": 1}', "it has no fieldMapping"),
    ],
)
def test_a_broken_mapping_that_is_dropped_is_told_and_becomes_a_sample_only_when_asked(
    window: MainWindow, tmp_path: Path, name: str, content: str, told: str
) -> None:
    map_field(window, ("first",), ("name",))
    broken = tmp_path / name
    broken.write_text(content, encoding="utf-8")
    window.files.open_dropped([str(broken)])
    assert told in window.bar.text
    assert name in window.bar.text
    assert window.source.tree.fields.find(("first",)) is not None
    assert window.destination.tree.fields.find(("name",)) is not None
    assert generated(window) == {"name": "John"}
    next(button for button in window.bar.buttons if button.text() == "Open as source sample").click()
    assert window.source.tree.fields.find(("first",)) is None
    assert window.opened.mapping.row_count == 1


def test_a_broken_mapping_among_dropped_samples_is_told_beside_them(start: MainWindow, tmp_path: Path) -> None:
    sample, broken = tmp_path / "a.json", tmp_path / "x.mapping.json"
    sample.write_text('{"a": 1}', encoding="utf-8")
    broken.write_text('{"fieldMapping": {}}', encoding="utf-8")
    start.files.open_dropped([str(sample), str(broken)])
    assert "fieldMapping is an object, not a list" in start.bar.text
    assert start.source.tree.fields.find(("a",)) is not None
    assert start.opened.destination is None


def test_two_documents_dropped_on_the_start_page_become_source_and_destination(
    start: MainWindow, tmp_path: Path
) -> None:
    get, want = tmp_path / "get.json", tmp_path / "want.json"
    get.write_text('{"a": 1}', encoding="utf-8")
    want.write_text('{"b": 1}', encoding="utf-8")
    start.start.files_dropped.emit([str(get), str(want)])
    assert start.source.tree.fields.find(("a",)) is not None
    assert start.destination.tree.fields.find(("b",)) is not None
    assert start.panels.isVisible()


def test_several_documents_dropped_together_are_one_list(start: MainWindow, tmp_path: Path, qtbot: QtBot) -> None:
    names = []
    for number in range(25):
        path = tmp_path / f"o{number:02}.json"
        path.write_text(json.dumps({"number": number}), encoding="utf-8")
        names.append(str(path))
    start.start.files_dropped.emit(names)
    qtbot.waitUntil(lambda: start.opened.source is not None)
    assert start.opened.record_count == 25
    assert start.opened.destination is None


def test_of_two_mappings_dropped_together_one_is_opened_and_the_other_is_named(
    start: MainWindow, tmp_path: Path, mapping_file: Path, qtbot: QtBot
) -> None:
    other, broken = tmp_path / "other.mapping.json", tmp_path / "broken.json"
    other.write_text('{"name": "other", "fieldMapping": []}', encoding="utf-8")
    broken.write_text("{", encoding="utf-8")
    start.start.files_dropped.emit([str(mapping_file), str(other), str(broken)])
    qtbot.waitUntil(lambda: start.opened.path == mapping_file)
    assert "broken.json" in start.bar.text
    assert "1 more" in start.bar.text
