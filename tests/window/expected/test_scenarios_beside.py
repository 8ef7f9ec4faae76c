"""In a narrow window the scenarios stand beside the difference, and begin at its top."""

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from designer.window.expected.scenarios_panel import ScenariosPanel
from designer.window.expected.tab import ExpectedTab


def test_before_any_was_run_their_heading_stands_at_the_top(tab: ExpectedTab, qtbot: QtBot) -> None:
    panel = tab.show_panel()
    assert panel is not None
    panel.window().resize(1024, 700)
    tab.show_panel()
    scenarios = panel.findChild(ScenariosPanel)
    assert scenarios is not None
    run_all = scenarios.run_all
    assert isinstance(run_all, QPushButton)
    qtbot.waitUntil(lambda: scenarios.x() > 0 and scenarios.height() > 100)
    qtbot.waitUntil(lambda: run_all.mapTo(scenarios, QPoint(0, 0)).y() < 16)
