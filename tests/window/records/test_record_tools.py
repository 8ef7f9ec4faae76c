"""Records searched for a text, and the mark of those with problems."""

import json

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QToolButton
from pytestqt.qtbot import QtBot

from designer.documents import sample_from_text
from designer.mapping import mapping_from_dict
from designer.window.main_window import MainWindow
from widgets.find_field import FindField

CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
PRICES = ["1", "N/A", "3", "about 4", "5", "N/A"]


@pytest.fixture
def shop(start: MainWindow, qtbot: QtBot) -> MainWindow:
    """Six records, three of which have a price that is no number."""
    held = [{"name": f"N{at}", "price": price} for at, price in enumerate(PRICES)]
    start.opened.set_source(sample_from_text(json.dumps(held), "shop.json"))
    rows = [{"eField": "price", "gField": "price", "dataType": "number"}]
    start.opened.open(mapping_from_dict({"fieldMapping": rows}), None, "shop")
    qtbot.waitUntil(lambda: start.problems is not None and start.problems.checker.is_done)
    return start


def finder(window: MainWindow) -> FindField:
    return next(one for one in window.findChildren(FindField) if "record" in one.accessibleName())


def button(window: MainWindow, words: str) -> QToolButton | None:
    found = (one for one in window.findChildren(QToolButton) if one.isVisible() and one.accessibleName() == words)
    return next(found, None)


def search(window: MainWindow, text: str) -> None:
    QTest.keyClick(window, Qt.Key.Key_F, CONTROL | SHIFT)
    QTest.keyClicks(finder(window), text)


def test_typing_shows_the_first_record_that_holds_it_and_tells_how_many_do(shop: MainWindow) -> None:
    search(shop, "n/a")
    assert shop.opened.record == 1
    assert finder(shop).count_text == "1 of 2"


def test_enter_goes_on_and_back_and_around(shop: MainWindow) -> None:
    search(shop, "N/A")
    visited = []
    for held in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.NoModifier, SHIFT):
        QTest.keyClick(finder(shop), Qt.Key.Key_Return, held)
        visited.append(shop.opened.record)
    assert visited == [5, 1, 5]
    assert finder(shop).count_text == "2 of 2"


def test_a_search_begins_at_the_shown_record(shop: MainWindow) -> None:
    shop.opened.show_record(2)
    search(shop, "n")
    assert shop.opened.record == 2
    QTest.keyClicks(finder(shop), "/")
    assert shop.opened.record == 5


def test_what_no_record_holds_leaves_the_record_and_is_told(shop: MainWindow) -> None:
    shop.opened.show_record(2)
    search(shop, "missing")
    assert finder(shop).count_text == "none"


def test_escape_closes_the_search_at_the_record_that_was_found(shop: MainWindow) -> None:
    search(shop, "about")
    QTest.keyClick(finder(shop), Qt.Key.Key_Escape)
    QTest.keyClick(finder(shop), Qt.Key.Key_Escape)
    assert not finder(shop).isVisible()
    assert shop.opened.record == 3
    assert QApplication.focusWidget() is shop.source.tree


def test_other_records_are_searched_for_the_same_text(shop: MainWindow, qtbot: QtBot) -> None:
    search(shop, "n/a")
    shop.opened.set_source(sample_from_text(json.dumps([{"price": "N/A"}] * 3_000)))
    qtbot.waitUntil(lambda: finder(shop).count_text == "1 of 3,000")


def test_a_record_with_problems_carries_a_mark_that_leads_to_the_list(shop: MainWindow) -> None:
    assert button(shop, "This record has a problem") is None
    shop.opened.show_record(1)
    mark = button(shop, "This record has a problem")
    assert mark is not None
    QTest.mouseClick(mark, Qt.MouseButton.LeftButton)
    assert shop.panels.is_in_sight("problems")


def test_a_single_document_has_neither_search_nor_mark(shop: MainWindow) -> None:
    search(shop, "n/a")
    shop.opened.set_source(sample_from_text('{"price": "N/A"}'))
    assert button(shop, "Find a record") is None
    assert button(shop, "This record has a problem") is None
    assert not finder(shop).isVisible()


def test_a_very_large_record_is_searched_to_its_end(shop: MainWindow, qtbot: QtBot) -> None:
    held = [{"v": list(range(60_000)), "last": "needle"}, {"v": "hay"}, {"last": "Needle"}]
    shop.opened.set_source(sample_from_text(json.dumps(held)))
    search(shop, "needle")
    qtbot.waitUntil(lambda: finder(shop).count_text == "1 of 2")
