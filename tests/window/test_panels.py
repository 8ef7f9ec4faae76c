"""Showing and hiding panels by their keys, in wide and narrow windows."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from designer.window.main_window import MainWindow

ALT = Qt.KeyboardModifier.AltModifier


def test_a_panel_is_hidden_and_shown_by_its_key(window: MainWindow) -> None:
    window.resize(1440, 900)
    QTest.keyClick(window, Qt.Key.Key_4, ALT)
    assert not window.preview.isVisible()
    QTest.keyClick(window, Qt.Key.Key_4, ALT)
    assert window.preview.isVisible()


def test_a_panel_behind_a_tab_comes_forward_by_its_key_before_it_is_hidden(window: MainWindow, qtbot: QtBot) -> None:
    window.resize(1024, 700)
    qtbot.waitUntil(lambda: window.rows.isVisible() and not window.preview.isVisible())
    QTest.keyClick(window, Qt.Key.Key_4, ALT)
    assert window.preview.isVisible()
    QTest.keyClick(window, Qt.Key.Key_4, ALT)
    assert not window.preview.isVisible()
    assert not window.panels.is_shown("preview")
