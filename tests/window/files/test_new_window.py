"""Another window is another program."""

import sys
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from designer.window.main_window import MainWindow

KEYS = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier


@pytest.mark.skipif(sys.platform == "win32", reason="a script stands in for the program")
def test_a_new_window_is_the_designer_started_once_more(
    window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    program, told = tmp_path / "program", tmp_path / "told"
    program.write_text(f'#!/bin/sh\necho "$@" > {told}.new && mv {told}.new {told}\n', encoding="utf-8")
    program.chmod(0o755)
    monkeypatch.setattr(sys, "executable", str(program))
    QTest.keyClick(window, Qt.Key.Key_N, KEYS)
    qtbot.waitUntil(told.exists)
    assert told.read_text(encoding="utf-8") == "-m designer\n"


def test_a_window_that_cannot_be_opened_is_told(
    window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "executable", str(tmp_path / "gone"))
    QTest.keyClick(window, Qt.Key.Key_N, KEYS)
    assert "cannot be opened" in window.bar.text
