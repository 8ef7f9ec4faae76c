"""Giving the mapping and the generated document away."""

import json
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication

from designer import Mapping
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


def test_an_export_without_an_ending_gets_one(
    window: MainWindow, mapping_file: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    window.files.open_mapping(mapping_file)
    choose(monkeypatch, tmp_path / "out")
    window.exporting.export_mapping()
    window.exporting.export_generated()
    assert {path.name for path in tmp_path.glob("out*")} == {"out.mapping.json", "out.json"}
