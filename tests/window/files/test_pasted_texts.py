"""Text that is pasted: a sample or a mapping, taken back where it took another's place."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from designer.window.main_window import MainWindow
from tests.window.people import generated


def test_rubbish_on_the_clipboard_is_told_and_loses_nothing(window: MainWindow) -> None:
    QGuiApplication.clipboard().setText("hello {")
    window.files.paste(is_source=True)
    assert "pasted text" in window.bar.text
    assert window.source.tree.fields.find(("first",)) is not None


def test_pasted_json_becomes_the_sample(window: MainWindow) -> None:
    QGuiApplication.clipboard().setText('[{"x": 1}, {"y": 2}]')
    window.files.paste(is_source=True)
    assert window.opened.record_count == 2
    assert window.source.tree.fields.find(("y",)) is not None


def test_a_broken_mapping_that_is_pasted_is_told_and_becomes_a_sample_only_when_asked(window: MainWindow) -> None:
    window.files.open_text('{"fieldMapping": {}}', is_source=True)
    assert "pasted text cannot be opened as a mapping: line 1, column 18: fieldMapping is an object" in window.bar.text
    assert window.source.tree.fields.find(("first",)) is not None
    window.bar.buttons[0].click()
    assert window.source.tree.fields.find(("fieldMapping",)) is not None


LONG_TEXT = json.dumps([{"key": "x" * 50, "n": n} for n in range(20_000)])


def test_a_long_text_that_is_pasted_is_read_while_the_window_lives(window: MainWindow, qtbot: QtBot) -> None:
    QGuiApplication.clipboard().setText(LONG_TEXT)
    window.files.paste(is_source=True)
    assert "Reading what you pasted" in window.bar.text
    assert window.opened.record_count == 2
    qtbot.waitUntil(lambda: window.opened.record_count == 20_000)
    assert window.bar.text == "What you pasted took the place of people.json."


def test_a_long_text_that_is_no_json_is_told_and_takes_the_place_of_nothing(window: MainWindow, qtbot: QtBot) -> None:
    window.files.open_text(LONG_TEXT[:-1], is_source=True)
    qtbot.waitUntil(lambda: "pasted text" in window.bar.text)
    assert window.opened.record_count == 2


def test_a_long_text_that_comes_too_late_is_dropped(window: MainWindow, qtbot: QtBot) -> None:
    window.files.open_text(LONG_TEXT, is_source=True)
    window.files.open_text('{"short": 1}', is_source=True)
    qtbot.waitUntil(lambda: "Reading" not in window.bar.text)
    assert window.source.tree.fields.find(("short",)) is not None


def test_pasting_over_a_sample_can_be_taken_back_and_is_not_remembered(
    start: MainWindow, mapping_file: Path, tmp_path: Path, make_window: Callable[[], MainWindow]
) -> None:
    source = tmp_path / "in.json"
    source.write_text('{"first": "Ada"}', encoding="utf-8")
    start.files.open_mapping(mapping_file, [source])
    QGuiApplication.clipboard().setText('{"other": 1}')
    start.files.paste(is_source=True)
    assert "in.json" in start.bar.text
    again = make_window()
    again.files.open_mapping(mapping_file)
    assert generated(again) == {"who": "Ada"}
    start.bar.buttons[0].click()
    assert generated(start) == {"who": "Ada"}


def paste(window: MainWindow, text: str, is_source: bool = True) -> None:
    QGuiApplication.clipboard().setText(text)
    window.files.paste(is_source)


def test_what_was_pasted_can_be_taken_back_after_another_message(
    window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    paste(window, '{"other": 1}')
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "out.json"), ""))
    window.exporting.export_mapping()
    assert "out.json" in window.bar.text
    window.bar.clear()
    assert [button.text() for button in window.bar.buttons] == ["Take back"]
    window.bar.buttons[0].click()
    assert window.opened.source is not None
    assert window.opened.source.title == "people.json"
    assert not window.bar.isVisible()


def test_nothing_is_offered_in_place_of_a_sample_that_is_gone_itself(window: MainWindow, tmp_path: Path) -> None:
    paste(window, '{"other": 1}')
    (tmp_path / "next.json").write_text('{"first": "Eve"}', encoding="utf-8")
    window.files.open_samples([tmp_path / "next.json"], is_source=True)
    assert not window.bar.isVisible()


def test_a_sample_that_is_told_to_be_poor_and_can_be_taken_back_is_both(window: MainWindow) -> None:
    paste(window, "[]")
    told = [window.bar.text]
    window.bar.clear()
    told.append(window.bar.text)
    assert ["took the place" in words for words in sorted(told)].count(True) == 1
    assert any("no fields to map" in words for words in told)
