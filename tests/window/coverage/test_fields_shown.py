"""Trees reduced to what is mapped or is not, and how much that is."""

import json

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QAbstractButton, QToolButton
from pytestqt.qtbot import QtBot

from designer.documents import EVERY, sample_from_text
from designer.mapping import mapping_from_dict
from designer.window.main_window import MainWindow
from designer.window.trees.panel import FieldPanel
from designer.window.trees.view import FieldTreeView
from tests.window.people import map_field

ROWS = [
    {"eField": "first", "gField": "name"},
    {"eField": "address", "gField": "shipTo.city"},
    {"eField": "items[*].sku", "gField": "lines[*].item"},
]


@pytest.fixture
def half(window: MainWindow, qtbot: QtBot) -> MainWindow:
    """Three rows: a field, an object whole, and a field of every element."""
    window.opened.open(mapping_from_dict({"fieldMapping": ROWS}), None, "half")
    qtbot.waitUntil(lambda: bool(coverage(window, "Source")))
    return window


def choose(panel: FieldPanel, words: str) -> None:
    button = next(one for one in panel.findChildren(QToolButton) if one.accessibleName() == "Which fields are shown")
    next(action for action in button.menu().actions() if action.text() == words).trigger()


def paths(tree: FieldTreeView, parent: QModelIndex | None = None) -> list[str]:
    """All fields that the tree has, as they would be seen if all were opened."""
    fields, parent = tree.fields, parent or QModelIndex()
    found = []
    for row in range(fields.rowCount(parent)):
        index = fields.index(row, 0, parent)
        found += [fields.node(index).path_text, *paths(tree, index)]
    return found


def coverage_button(window: MainWindow, side: str) -> QAbstractButton | None:
    buttons = (one for one in window.statusBar().findChildren(QAbstractButton) if one.isVisible())
    return next((one for one in buttons if one.text().startswith(side)), None)


def coverage(window: MainWindow, side: str) -> str:
    button = coverage_button(window, side)
    return button.text() if button is not None else ""


def test_only_unmapped_leaves_out_what_rows_read_with_all_inside_it(half: MainWindow) -> None:
    choose(half.source, "Only unmapped")
    shown = paths(half.source.tree)
    assert "first" not in shown
    assert "address" not in shown
    assert {"last", "age", "vip", "items", "items[*].qty", "note"} <= set(shown)
    assert "items[*].sku" not in shown
    choose(half.source, "All fields")
    assert {"first", "address.city", "items[*].sku"} <= set(paths(half.source.tree))


def test_only_mapped_shows_the_ways_to_what_rows_generate(half: MainWindow) -> None:
    choose(half.destination, "Only mapped")
    assert [path for path in paths(half.destination.tree) if "[0]" not in path] == [
        "name", "shipTo", "shipTo.city", "lines", "lines[*]", "lines[*].item",
    ]  # fmt: skip


def test_a_field_that_is_mapped_while_only_unmapped_are_shown_stays(half: MainWindow) -> None:
    for panel in (half.source, half.destination):
        choose(panel, "Only unmapped")
    QAbstractItemModelTester(half.destination_model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    map_field(half, ("age",), ("age",))
    assert "age" in paths(half.source.tree)
    assert "age" in paths(half.destination.tree)


def test_a_field_that_is_selected_elsewhere_is_shown_all_the_same(half: MainWindow) -> None:
    choose(half.source, "Only unmapped")
    half.selection.select_rows([0])
    assert "first" in paths(half.source.tree)
    assert [node.place for node in half.source.tree.selected_nodes()] == [("first",)]


def test_what_was_opened_stays_open(half: MainWindow) -> None:
    tree = half.source.tree
    node = tree.fields.find(("items", EVERY))
    assert node is not None
    tree.expand(tree.fields.index_of(node))
    choose(half.source, "Only unmapped")
    again = tree.fields.find(("items", EVERY))
    assert again is not None
    assert tree.isExpanded(tree.fields.index_of(again))


def test_the_status_bar_counts_what_is_mapped_and_follows(half: MainWindow, qtbot: QtBot) -> None:
    # first, last, age, vip, address.city, address.zip, items[*].sku, items[*].qty, note
    assert coverage(half, "Source") == "Source: 4 of 9 mapped"
    # name, age, isNew, contact.email, shipTo.city, shipTo.country, lines[*].item
    assert coverage(half, "Destination") == "Destination: 3 of 7 mapped"
    map_field(half, ("age",), ("age",))
    qtbot.waitUntil(lambda: coverage(half, "Source") == "Source: 5 of 9 mapped")
    assert coverage(half, "Destination") == "Destination: 4 of 7 mapped"


def test_very_many_values_are_counted_too(half: MainWindow, qtbot: QtBot) -> None:
    many = [{"sku": str(at), "price": {"net": at}} for at in range(40_000)]
    half.opened.set_source(sample_from_text(json.dumps({"first": "John", "items": many})))
    qtbot.waitUntil(lambda: coverage(half, "Source") == "Source: 2 of 3 mapped")


def test_a_click_on_the_count_shows_what_is_not_mapped_and_once_more_all(half: MainWindow) -> None:
    button = coverage_button(half, "Destination")
    assert button is not None
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert "name" not in paths(half.destination.tree)
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert "name" in paths(half.destination.tree)


def test_another_sample_is_shown_whole(half: MainWindow, qtbot: QtBot) -> None:
    choose(half.source, "Only unmapped")
    half.opened.set_source(sample_from_text(json.dumps({"first": 1, "new": 2})))
    assert paths(half.source.tree) == ["first", "new"]
    qtbot.waitUntil(lambda: coverage(half, "Source") == "Source: 1 of 2 mapped")


def test_a_hint_is_read_whole_where_the_window_is_narrow_and_what_is_mapped_steps_back(
    half: MainWindow, qtbot: QtBot
) -> None:
    half.resize(1024, 700)
    half.hint.tell_carried("Carrying items[0].sku · Tab to the destination, arrows or typing to find, Enter drops, Esc")
    qtbot.waitUntil(lambda: half.hint.width() > 500)
    assert half.hint.shown_text == half.hint.text()
    for side in ("Source", "Destination"):
        button = coverage_button(half, side)
        assert button is not None
        assert button.geometry().right() < half.hint.geometry().left()
        assert "…" not in button.shown_words  # type: ignore[attr-defined]  # the button's own
        assert button.text() in button.toolTip()  # what is not shown is told


def test_nothing_is_offered_to_filter_where_there_are_no_fields(window: MainWindow, qtbot: QtBot) -> None:
    def offered(panel: FieldPanel) -> list[str]:
        return [held.accessibleName() for held in panel.findChildren(QToolButton) if held.menu() and held.isVisible()]

    qtbot.waitUntil(lambda: bool(offered(window.source)))
    window.opened.set_source(None)
    window.opened.set_destination(None)
    assert offered(window.source) == offered(window.destination) == []
    window.opened.set_source(sample_from_text('{"a": 1}'))
    assert offered(window.source)


def test_how_much_a_query_maps_does_not_depend_on_the_record_that_is_shown(window: MainWindow, qtbot: QtBot) -> None:
    """The second record has no items at all."""
    rows = [{"eField": '$.items[?(@.sku == "A-1")].qty', "gField": "isNew"}]
    for record in (0, 1):
        window.opened.show_record(record)
        window.opened.open(mapping_from_dict({"fieldMapping": []}), None, "none")
        qtbot.waitUntil(lambda: coverage(window, "Source").startswith("Source: 0 of"))
        window.opened.open(mapping_from_dict({"fieldMapping": rows}), None, "query")
        qtbot.waitUntil(lambda: not coverage(window, "Source").startswith("Source: 0 of"))
        assert coverage(window, "Source").startswith("Source: 1 of")
