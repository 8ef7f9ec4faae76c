"""The tab of the mapping's text, put beside the preview of a window."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QWidget

from designer.window.json_text.panel import MappingTextPanel
from widgets.late_page import LatePage
from widgets.theme import current_palette

if TYPE_CHECKING:
    from designer.window.main_window import MainWindow

TAB = "json"


def add_json_tab(window: MainWindow) -> None:
    """Add the tab; what it holds is made when it is first seen."""

    def make() -> QWidget:
        panel = MappingTextPanel(window.opened, window.selection)
        panel.broken_changed.connect(mark)
        window.details.finishing.connect(panel.check)
        return panel

    def mark(is_broken: bool) -> None:
        icon = window.icons.icon("warning", current_palette(window).warning) if is_broken else QIcon()
        words = window.tr("The text is no mapping yet, or waits for an answer") if is_broken else ""
        window.panels.set_tab_mark(TAB, icon, words)

    window.panels.add_preview_tab(TAB, window.tr("JSON"), make)


def go_to_json(window: MainWindow) -> None:
    """Show the text of the mapping and give it the keyboard."""
    window.show_designer()
    page = window.panels.bring_forward(TAB)
    if isinstance(page, LatePage):
        page.held.setFocus(Qt.FocusReason.ShortcutFocusReason)
