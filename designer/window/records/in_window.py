"""What stands beside the navigator of records: the mark of one that has problems, and the search for others."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSize, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QToolButton, QVBoxLayout

from designer.window.told_keys import tell_keys
from widgets.numbers import grouped
from widgets.palette import Palette
from widgets.text_scale import scaled
from widgets.theme import current_palette, theme_source

if TYPE_CHECKING:
    from designer.window.main_window import MainWindow
    from designer.window.problems.over_records import ProblemsOverRecords
    from designer.window.records.search_line import RecordSearchLine

_ICON_PX = 14


def add_record_tools(window: MainWindow) -> None:
    """Put them into a window; the problems over its records are there already."""
    assert window.problems is not None
    window.record_tools = RecordTools(window, window.problems)


class RecordTools(QObject):
    """Two small buttons, shown where there are several records."""

    def __init__(self, window: MainWindow, problems: ProblemsOverRecords) -> None:
        super().__init__(window)
        self._window = window
        self._problems = problems
        self._next = window.commands.named("next-record-with-problems")
        self._next.changed.connect(self._show)
        self.mark = self._tool()
        policy = self.mark.sizePolicy()
        policy.setRetainSizeWhenHidden(True)  # nothing moves when it comes and goes
        self.mark.setSizePolicy(policy)
        self.mark.clicked.connect(window.details.show_problems)
        self.search = self._tool()
        tell_keys(self.search, window.commands.named("find-record"), self.tr("Find a record"))
        self.search.setAccessibleName(self.tr("Find a record"))
        self.search.clicked.connect(lambda: self.start_search())
        at = window.source.head.indexOf(window.navigator)
        window.source.head.insertWidget(at, self.mark)
        window.source.head.insertWidget(at + 2, self.search)
        window.opened.explained.connect(self._show)
        problems.changed.connect(self._show)
        theme_source().changed.connect(self._recolour)
        self._recolour(current_palette(window))
        self._show()

    @cached_property
    def line(self) -> RecordSearchLine:
        """Where the text is typed, made when it is first wanted."""
        from designer.window.records.search_line import RecordSearchLine

        line = RecordSearchLine(self._window.opened, self._window.icons, self._window.source)
        line.hide()
        column = self._window.source.layout()
        assert isinstance(column, QVBoxLayout)
        column.insertWidget(1, line)
        line.closed.connect(self._window.source.tree.setFocus)
        return line

    def start_search(self) -> None:
        """Begin to look for a record."""
        if self._window.opened.record_count > 1:
            self._window.show_designer()
            self._window.panels.bring_forward("source")
            self.line.start()

    def _show(self) -> None:
        several = self._window.opened.record_count > 1
        count = self._problems.count_in_shown_record() if several else 0
        self.search.setVisible(several)
        self.mark.setVisible(bool(count))
        one, several_words = self.tr("This record has a problem"), self.tr("This record has {0} problems")
        words = one if count == 1 else several_words.format(grouped(count))
        keys = self._next.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        self.mark.setToolTip(self.tr("{0}; {1} goes to the next that has some").format(words, keys) if keys else words)
        self.mark.setAccessibleName(words)
        if not several and "line" in self.__dict__ and self.line.isVisible():
            self.line.close_line()

    def _tool(self) -> QToolButton:
        button = QToolButton(self._window.source)
        button.setIconSize(QSize(scaled(_ICON_PX), scaled(_ICON_PX)))
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        return button

    def _recolour(self, palette: Palette) -> None:
        icons = self._window.icons
        self.mark.setIcon(icons.icon("warning", palette.warning, _ICON_PX))
        self.search.setIcon(icons.icon("search", palette.quiet, _ICON_PX))
