"""Trees of very many fields: found in, opened and gone through without making a tree of all of them."""

import json

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from designer.documents import sample_from_text
from designer.jsontext import Json
from designer.mapping import Row, edits
from designer.window.main_window import MainWindow
from tests.window.people import press

GROUPS, FIELDS = 40, 250


def open_source(window: MainWindow, document: Json) -> None:
    window.opened.set_source(sample_from_text(json.dumps(document), "large.json"))


def current(window: MainWindow) -> object:
    node = window.source.tree.current_node()
    return None if node is None else node.place


@pytest.fixture
def large(window: MainWindow) -> MainWindow:
    """More fields than can be gathered in a moment."""
    open_source(
        window,
        {f"g{group}": {"in": {f"f{group}-{at}": at * 7 for at in range(FIELDS)}} for group in range(GROUPS)},
    )
    return window


def test_a_field_far_down_is_found_and_gone_to(large: MainWindow, qtbot: QtBot) -> None:
    press(large.source.finder, "f39-249")
    qtbot.waitUntil(lambda: current(large) == ("g39", "in", "f39-249"))
    assert large.source.finder.count_text == "1 of 1"


def test_finding_makes_no_fields_but_on_the_way_to_the_one_found(large: MainWindow, qtbot: QtBot) -> None:
    press(large.source.finder, "f39-249")
    qtbot.waitUntil(lambda: current(large) == ("g39", "in", "f39-249"))
    fields = large.source.tree.fields
    opened = {node.place for node in fields.opened_nodes()}
    assert ("g39", "in") in opened
    assert ("g20", "in") not in opened


def test_what_is_typed_while_fields_are_gathered_counts(large: MainWindow, qtbot: QtBot) -> None:
    press(large.source.finder, "f3", "8-1", "7")
    qtbot.waitUntil(lambda: large.source.finder.count_text == "1 of 11")
    assert current(large) == ("g38", "in", "f38-17")


def test_a_path_is_found_in_a_large_tree(large: MainWindow, qtbot: QtBot) -> None:
    press(large.source.finder, "g7.in.f7-3")
    qtbot.waitUntil(lambda: large.source.finder.count_text == "1 of 11")
    assert current(large) == ("g7", "in", "f7-3")


def test_another_sample_is_searched_anew(large: MainWindow, qtbot: QtBot) -> None:
    press(large.source.finder, "f39-249")
    qtbot.waitUntil(lambda: current(large) == ("g39", "in", "f39-249"))
    open_source(large, {"a": 1, "xf39-249": 2})
    assert current(large) == ("xf39-249",)


def test_values_of_the_shown_record_are_found_after_it_changed(window: MainWindow) -> None:
    press(window.source.finder, "bergen")
    assert window.source.finder.count_text == "none"
    window.source.finder.clear()
    window.opened.show_record(1)
    press(window.source.finder, "bergen")
    assert current(window) == ("address", "city")


def test_fields_that_a_new_row_makes_are_found(window: MainWindow) -> None:
    press(window.destination.finder, "phone")
    assert window.destination.finder.count_text == "none"
    window.destination.finder.clear()
    mapping = window.opened.mapping
    window.opened.apply(edits.insert_rows(mapping, [Row.of("first", "contact.telephone")]))
    press(window.destination.finder, "phone")
    assert window.destination.finder.count_text == "1 of 1"


def test_what_is_inside_an_element_is_found_once_it_is_opened(window: MainWindow) -> None:
    tree = window.source.tree
    press(window.source.finder, "sku")
    assert window.source.finder.count_text == "1 of 1"
    window.source.finder.clear()
    element = tree.fields.find(("items", 1))
    assert element is not None
    tree.setCurrentIndex(tree.fields.index_of(element))
    press(tree, Qt.Key.Key_Right)
    press(window.source.finder, "sku")
    assert window.source.finder.count_text.endswith("of 2")


@pytest.mark.parametrize("source", ["items[7].sku", "items[*].sku"])
def test_a_row_that_reads_a_very_long_array_opens_it_not_and_shows_the_array(window: MainWindow, source: str) -> None:
    open_source(window, {"items": [{"sku": at} for at in range(30_000)]})
    tree = window.source.tree
    window.opened.apply(edits.insert_rows(window.opened.mapping, [Row({"eField": source, "gField": "name"})]))
    window.selection.select_rows([0])
    assert [node.place for node in tree.selected_nodes()] == [("items",)]
    assert not any(node.place == ("items",) for node in tree.fields.opened_nodes())
    tree.expand(tree.fields.index_of(tree.selected_nodes()[0]))
    window.selection.select_rows([])
    window.selection.select_rows([0])
    assert [node.path_text for node in tree.selected_nodes()] == [source]
