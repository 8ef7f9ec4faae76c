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
