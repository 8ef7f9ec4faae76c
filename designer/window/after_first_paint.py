"""What nobody sees in the first paint of a window, made right after it, so that the start does not wait for it."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QTimer

if TYPE_CHECKING:
    from designer.window.main_window import MainWindow


def finish_window(window: MainWindow) -> None:
    """Make and connect the rest of a window that has just been painted, a part each turn; once for each window."""
    for part in _PARTS:
        QTimer.singleShot(0, window, partial(part, window))


def _safe_files(window: MainWindow) -> None:
    from designer.window.files.safe_files import SafeFiles

    window.safe_files = SafeFiles(window)


def _problems(window: MainWindow) -> None:
    from designer.window.problems.in_window import add_problems

    add_problems(window)


def _record_tools(window: MainWindow) -> None:
    from designer.window.records.in_window import add_record_tools

    add_record_tools(window)


def _coverage(window: MainWindow) -> None:
    from designer.window.coverage.in_window import add_coverage

    add_coverage(window)


def _preview_tabs(window: MainWindow) -> None:
    from designer.window.expected.tab import ExpectedTab
    from designer.window.json_text.in_window import add_json_tab

    ExpectedTab(window, window.icons)
    add_json_tab(window)


def _fields_on_rows(window: MainWindow) -> None:
    from designer.window.rows.fields_dropped import FieldsDroppedOnRows

    FieldsDroppedOnRows(window)


def _wheel(window: MainWindow) -> None:
    from designer.window.text_size import follow_wheel

    follow_wheel(window)


def _own_keys(window: MainWindow) -> None:
    if window.settings.own_keys:
        from designer.window.shortcuts.own_keys import own_keys_of

        own_keys_of(window)


def _tab_order(window: MainWindow) -> None:
    from widgets.tab_order import follow_layouts

    follow_layouts(window.header, window.source, window.destination)


_PARTS: Final[tuple[Callable[[MainWindow], None], ...]] = (
    _safe_files,
    _problems,
    _record_tools,
    _coverage,
    _preview_tabs,
    _fields_on_rows,
    _wheel,
    _tab_order,
    _own_keys,
)
"""One for each room that has something to add, which is imported in it; keys last, when all commands are there."""
