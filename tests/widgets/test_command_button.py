"""A button follows its command, and hangs on it once however often that changes."""

from PySide6.QtCore import SIGNAL
from PySide6.QtGui import QAction
from pytestqt.qtbot import QtBot

from widgets.command_button import CommandButton


def test_a_button_follows_its_command_and_hangs_on_it_once(qtbot: QtBot) -> None:
    action = QAction("Undo")
    button = CommandButton()
    qtbot.addWidget(button)
    button.setDefaultAction(action)
    hanging = action.receivers(SIGNAL("changed()"))
    for step in range(20):
        action.setText(f"Undo step {step}")
        action.setToolTip(f"Undo step {step} (Ctrl+Z)")
        action.setEnabled(step % 2 == 1)
        assert (button.text(), button.toolTip()) == (f"Undo step {step}", f"Undo step {step} (Ctrl+Z)")
        assert button.isEnabled() is action.isEnabled()
    assert action.receivers(SIGNAL("changed()")) == hanging
