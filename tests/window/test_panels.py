"""Showing and hiding panels by their keys, in wide and narrow windows."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QTabWidget, QWidget
from pytestqt.qtbot import QtBot

from designer.window.links.strip import LinkStrip
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


def tabs_beside(window: MainWindow, panel: QWidget) -> list[str]:
    """The words of the tabs among which a panel stands."""
    tabs = next(tabs for tabs in window.findChildren(QTabWidget) if tabs.indexOf(panel) >= 0)
    return [tabs.tabText(at) for at in range(tabs.count())]


def test_a_tab_of_the_preview_goes_with_it_beside_the_rows_and_stays_in_front(window: MainWindow, qtbot: QtBot) -> None:
    window.resize(1440, 900)
    window.panels.add_preview_tab("notes", "Notes", lambda: QLabel("held"))
    added = tabs_beside(window, window.preview)
    assert added[0] == "Preview"
    assert added[-1] == "Notes"
    assert not window.panels.is_in_sight("notes")
    window.resize(1024, 700)
    qtbot.waitUntil(lambda: tabs_beside(window, window.preview) == ["Rows", *added])
    assert window.rows.isVisible()
    window.panels.bring_forward("notes")
    assert window.panels.is_in_sight("notes")
    window.resize(1440, 900)
    qtbot.waitUntil(lambda: tabs_beside(window, window.preview) == added)
    assert window.panels.is_in_sight("notes")
    assert window.rows.isVisible()


def test_a_tab_of_a_hidden_preview_comes_with_it(window: MainWindow) -> None:
    window.resize(1440, 900)
    window.panels.add_preview_tab("notes", "Notes", lambda: QLabel("held"))
    QTest.keyClick(window, Qt.Key.Key_4, ALT)
    assert not window.panels.is_in_sight("notes")
    window.panels.bring_forward("notes")
    assert window.panels.is_shown("preview")
    assert window.panels.is_in_sight("notes")


def test_links_reach_both_trees_when_the_window_becomes_narrow_and_wide_again(window: MainWindow, qtbot: QtBot) -> None:
    """The room between the trees is as wide as what is painted in it."""

    def gap() -> int:
        left, right = window.source, window.destination
        return right.mapTo(window, right.rect().topLeft()).x() - left.mapTo(window, left.rect().topRight()).x()

    gaps = []
    for width, height in ((1440, 900), (1024, 700), (1440, 900)):
        window.resize(width, height)
        QTest.qWait(0)
        links = window.panels.findChild(LinkStrip)
        assert links is not None
        gaps.append(gap() - links.width())
    assert max(gaps) < 5
