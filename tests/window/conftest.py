"""A window as a person has it, with settings of its own, and small documents."""

import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from designer.documents import sample_from_text
from designer.window.main_window import MainWindow
from designer.window.resource_files import load_icon_drawing, load_palettes
from designer.window.settings import Settings
from widgets.icons import IconFamily
from widgets.theme import apply_theme

SOURCE = """[
  {"first": "John", "last": "Hancock", "age": "43", "vip": "No", "address": {"city": "Oslo", "zip": 150},
   "items": [{"sku": "A-1", "qty": 2}, {"sku": "B-7", "qty": 1}]},
  {"first": "Kari", "last": "Nordmann", "age": "n/a", "vip": "yes", "address": {"city": "Bergen"}, "note": "late"}
]"""
DESTINATION = """{"name": "x", "age": 1, "isNew": false, "contact": {"email": "x"},
  "shipTo": {"city": "x", "country": "x"}, "lines": [{"item": "x"}]}"""


def give_up_work(window: MainWindow) -> None:
    """What a test leaves unsaved is given up: no question may stay open behind it."""
    window.opened.undo_stack.setClean()
    window.opened.set_draft(None)


@pytest.fixture(autouse=True)
def nothing_is_left_behind(qapp: QApplication) -> Iterator[None]:
    """Fail on a top-level widget or a thread that outlives its test."""
    before = set(map(id, QApplication.topLevelWidgets()))
    threads = threading.active_count()
    yield
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    QApplication.processEvents()
    left = [widget for widget in QApplication.topLevelWidgets() if id(widget) not in before and isValid(widget)]
    assert not left, f"left behind: {left}"
    assert threading.active_count() <= threads


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    return Settings(tmp_path / "settings.ini")


@pytest.fixture
def make_window(qtbot: QtBot, qapp: QApplication, settings: Settings) -> Iterator[Callable[[], MainWindow]]:
    apply_theme(qapp, load_palettes()["light"])

    def make() -> MainWindow:
        window = MainWindow(IconFamily(load_icon_drawing), settings)
        qtbot.addWidget(window, before_close_func=give_up_work)
        return window

    yield make


@pytest.fixture
def start(qtbot: QtBot, make_window: Callable[[], MainWindow]) -> MainWindow:
    """The window as it starts: on the start page."""
    window = make_window()
    window.show()
    qtbot.waitExposed(window)
    return window


@pytest.fixture
def window(start: MainWindow) -> MainWindow:
    """The window with a source of two records and a destination, and no rows."""
    start.opened.set_source(sample_from_text(SOURCE, "people.json"))
    start.opened.set_destination(sample_from_text(DESTINATION, "person.json"))
    return start
