"""Tab goes through the window as one reads it, and wherever it goes is seen."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from designer.window.main_window import MainWindow

_MOST = 80


def by_tab(window: MainWindow, qtbot: QtBot) -> list[QWidget]:
    """Everything that Tab comes to, from the source tree on until it is there again."""
    qtbot.waitUntil(lambda: any(part.accessibleName() == "Which fields are shown" for part in shown(window)))
    window.source.tree.setFocus()
    found: list[QWidget] = []
    while (now := QApplication.focusWidget()) is not None and now not in found and len(found) < _MOST:
        found.append(now)
        QTest.keyClick(now, Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is window.source.tree, "Tab does not come back to where it began"
    return found


def shown(window: MainWindow) -> list[QWidget]:
    return [part for part in window.findChildren(QWidget) if part.isVisible()]


def test_in_a_panel_tab_goes_from_the_top_down_and_from_left_to_right(window: MainWindow, qtbot: QtBot) -> None:
    window.resize(1440, 900)
    found = by_tab(window, qtbot)
    assert len(found) > 15
    for panel in (window.source, window.header, window.destination):
        inside = [part for part in [*found[1:], found[0]] if panel.isAncestorOf(part)]
        middles = [part.mapTo(window, QPoint(0, 0)) + part.rect().center() for part in inside]
        lines = [
            (point.y() // 30 if part is not panel else 0, point.x())
            for part, point in zip(inside, middles, strict=True)
        ]
        assert lines == sorted(lines)


def test_wherever_tab_goes_is_seen(window: MainWindow, qtbot: QtBot) -> None:
    window.resize(1440, 900)
    unseen = []
    for part in by_tab(window, qtbot):
        part.setFocus(Qt.FocusReason.TabFocusReason)
        with_keyboard = part.grab().toImage()
        part.clearFocus()
        if part.grab().toImage() == with_keyboard:
            unseen.append(part.accessibleName() or type(part).__name__)
    assert unseen == []


def test_the_preview_is_entered_where_one_looks(window: MainWindow, qtbot: QtBot) -> None:
    """Not at a line that was scrolled away: the keyboard would be nowhere to be seen."""
    view = window.preview.view
    view.set_document({f"key{at}": at for at in range(300)})
    view.verticalScrollBar().setValue(view.verticalScrollBar().maximum())
    view.setFocus(Qt.FocusReason.TabFocusReason)
    assert view.viewport().rect().intersects(view.visualRect(view.currentIndex()))
