"""The tab of the mapping's text, put beside the preview of a window."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QWidget

from designer.window.json_text.draft_words import DraftWords
from designer.window.json_text.panel import MappingTextPanel
from widgets.late_page import LatePage
from widgets.theme import current_palette

if TYPE_CHECKING:
    from designer.window.main_window import MainWindow

TAB = "json"
_LEFT_OUT = "left-out"


def add_json_tab(window: MainWindow) -> None:
    """Add the tab; what it holds is made when it is first seen."""

    def make() -> QWidget:
        panel = MappingTextPanel(window.opened, window.selection)
        window.details.finishing.connect(panel.check)
        return panel

    def mark() -> None:
        is_broken = window.opened.draft is not None
        icon = window.icons.icon("warning", current_palette(window).warning) if is_broken else QIcon()
        words = window.tr("The text is no mapping yet, or waits for an answer") if is_broken else ""
        window.panels.set_tab_mark(TAB, icon, words)
        if not is_broken:
            window.bar.withdraw(_LEFT_OUT)

    window.panels.add_preview_tab(TAB, window.tr("JSON"), make)
    window.opened.draft_changed.connect(mark)
    window.saving.saved.connect(partial(_tell_left_out, window))
    window.files.draft_brought_back.connect(partial(window.panels.bring_forward, TAB))


def _tell_left_out(window: MainWindow, path: Path) -> None:
    """A text that is no mapping yet is not in the file that was just saved."""
    draft = window.opened.draft
    if draft is None:
        return
    words = window.tr("The mapping is saved; the text in the JSON tab is not in {0}. {1}")
    words = words.format(path.name, DraftWords(window).why(draft))
    window.bar.keep_message(_LEFT_OUT, "warning", words, [(window.tr("Show the text"), partial(go_to_json, window))])


def go_to_json(window: MainWindow) -> None:
    """Show the text of the mapping and give it the keyboard."""
    window.show_designer()
    page = window.panels.bring_forward(TAB)
    if isinstance(page, LatePage):
        page.held.setFocus(Qt.FocusReason.ShortcutFocusReason)
