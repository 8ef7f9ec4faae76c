"""A tool button of a command."""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtGui import QActionEvent
from PySide6.QtWidgets import QToolButton


class CommandButton(QToolButton):
    """Follows its default action by itself.

    Qt 6.11 connects the button to its action once more with each change of it: after a few hundred steps undo and redo,
    whose words change with each, took milliseconds.
    """

    def actionEvent(self, event: QActionEvent) -> None:
        action = self.defaultAction()
        if event.type() != QEvent.Type.ActionChanged or event.action() is not action:
            super().actionEvent(event)
            return
        self.setText(action.iconText())
        self.setIcon(action.icon())
        self.setToolTip(action.toolTip())
        self.setCheckable(action.isCheckable())
        self.setChecked(action.isChecked())
        self.setEnabled(action.isEnabled())
