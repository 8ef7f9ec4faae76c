"""Where several places are empty, one button alone stands out: what a person does next."""

from PySide6.QtGui import QColor
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from designer.documents import sample_from_text
from designer.window.main_window import MainWindow
from tests.window.conftest import DESTINATION, SOURCE
from widgets.empty_place import EmptyPlace
from widgets.theme import current_palette


def standing_out(window: MainWindow) -> list[tuple[str, str]]:
    """The places and buttons in the accent colour."""
    accent = QColor(current_palette(window).accent)
    return [
        (place.accessibleName(), button.text())
        for place in window.findChildren(EmptyPlace)
        if place.isVisible()
        for button in place.findChildren(QPushButton)
        if button.grab().toImage().pixelColor(6, button.height() // 2) == accent
    ]


def test_a_new_mapping_begins_with_a_source_sample(start: MainWindow) -> None:
    start.start_new()
    assert standing_out(start) == [("What you get", "Open sample…")]


def test_after_the_source_comes_the_destination_and_then_the_rows(start: MainWindow, qtbot: QtBot) -> None:
    start.start_new()
    start.opened.set_source(sample_from_text(SOURCE, "people.json"))
    qtbot.waitUntil(lambda: standing_out(start) == [("What is wanted", "Open sample…")])
    start.opened.set_destination(sample_from_text(DESTINATION, "person.json"))
    qtbot.waitUntil(lambda: standing_out(start) == [("No rows yet: every record generates {}.", "Add a row")])
