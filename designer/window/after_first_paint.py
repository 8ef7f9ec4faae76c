"""What nobody sees in the first paint of a window, made right after it, so that the start does not wait for it."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from designer.window.main_window import MainWindow


def finish_window(window: MainWindow) -> None:
    """Make and connect the rest of a window that has just been painted; once for each window.

    One line each: a function or an object of the room that it belongs to, imported here.
    """
    from designer.window.files.safe_files import SafeFiles

    window.safe_files = SafeFiles(window)
    from designer.window.problems.in_window import add_problems

    add_problems(window)

    from designer.window.records.in_window import add_record_tools

    add_record_tools(window)

    from designer.window.coverage.in_window import add_coverage

    add_coverage(window)
    from designer.window.expected.tab import ExpectedTab
    from designer.window.json_text.in_window import add_json_tab

    ExpectedTab(window, window.icons)
    add_json_tab(window)
