"""A window whose mapping has problems in some of the records."""

import pytest
from pytestqt.qtbot import QtBot

from designer.window.main_window import MainWindow
from tests.window.problems.records_checked import open_records, records, wait_until_checked


@pytest.fixture
def checked(start: MainWindow, qtbot: QtBot) -> MainWindow:
    """The window at 50 records, all of them checked."""
    open_records(start, records(50))
    wait_until_checked(start, qtbot)
    return start
