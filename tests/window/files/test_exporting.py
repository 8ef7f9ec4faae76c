"""Giving the mapping and the generated document away."""

import json
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from designer import Mapping
from designer.window import hint_line
from designer.window.main_window import MainWindow
from tests.window.files.choices import choose


def test_export_writes_the_same_and_the_open_file_stays(
    window: MainWindow, mapping_file: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    window.files.open_mapping(mapping_file)
    choose(monkeypatch, tmp_path / "out.json")
    window.exporting.export_mapping()
    assert Mapping.load(tmp_path / "out.json") == Mapping.load(mapping_file)
    assert window.opened.path == mapping_file


def test_what_is_copied_is_what_is_saved(window: MainWindow, mapping_file: Path) -> None:
    window.files.open_mapping(mapping_file)
    window.exporting.copy_mapping()
    assert QGuiApplication.clipboard().text() == Mapping.load(mapping_file).to_json()
    window.exporting.copy_generated()
    assert json.loads(QGuiApplication.clipboard().text()) == {"who": "John"}


def test_what_was_done_is_told_for_a_while(
    window: MainWindow, mapping_file: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def told() -> bool:
        return any("on the clipboard" in label.text() for label in window.statusBar().findChildren(QLabel))

    window.files.open_mapping(mapping_file)
    monkeypatch.setattr(hint_line, "DONE_MS", 1)
    window.exporting.copy_generated()
    assert told()
    qtbot.waitUntil(lambda: not told())


def test_an_export_without_an_ending_gets_one(
    window: MainWindow, mapping_file: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    window.files.open_mapping(mapping_file)
    choose(monkeypatch, tmp_path / "out")
    window.exporting.export_mapping()
    window.exporting.export_generated()
    assert {path.name for path in tmp_path.glob("out*")} == {"out.mapping.json", "out.json"}


def test_an_export_that_fails_says_so_and_is_tried_elsewhere(
    window: MainWindow, mapping_file: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    window.files.open_mapping(mapping_file)
    choose(monkeypatch, tmp_path / "gone" / "out.json")
    window.exporting.export_generated()
    assert window.bar.text == (
        "out.json was not exported, since the folder is not there. The mapping is as it was; export to another place."
    )
    choose(monkeypatch, tmp_path / "there.json")
    next(button for button in window.bar.buttons if button.text() == "Export elsewhere…").click()
    assert json.loads((tmp_path / "there.json").read_text(encoding="utf-8")) == {"who": "John"}
    assert window.bar.text == f"The generated document is in {tmp_path / 'there.json'}."
