"""Finding fields and values in the trees."""

import pytest
from PySide6.QtCore import Qt

from designer.window.main_window import MainWindow
from tests.window.people import click, press


def current(window: MainWindow) -> object:
    node = window.source.tree.current_node()
    return None if node is None else node.place


def test_a_name_is_found_as_it_is_typed(window: MainWindow) -> None:
    press(window.source.finder, "zip")
    assert current(window) == ("address", "zip")


def test_a_value_of_the_shown_record_is_found(window: MainWindow) -> None:
    press(window.source.finder, "hancock")
    assert current(window) == ("last",)


def test_enter_goes_on_and_round(window: MainWindow) -> None:
    press(window.source.finder, "st")
    places = []
    for _ in range(3):
        places.append(current(window))
        press(window.source.finder, Qt.Key.Key_Return)
    assert places == [("first",), ("last",), ("first",)]


def test_a_path_is_found_whole(window: MainWindow) -> None:
    press(window.source.finder, "address.c")
    assert current(window) == ("address", "city")


@pytest.mark.parametrize("before", [None, "age"])
def test_a_find_that_ends_in_none_goes_back_to_where_it_began(window: MainWindow, before: str | None) -> None:
    if before is not None:
        click(window.source.tree, before)
    press(window.source.finder, "zip")
    assert current(window) == ("address", "zip")
    press(window.source.finder, "zzz")
    assert current(window) != ("address", "zip")
    assert window.selection.sources == (frozenset() if before is None else {(before,)})
    assert window.source.tree.fields.rowCount() == 7


def test_escape_clears_and_goes_back_to_the_tree(window: MainWindow) -> None:
    window.source.finder.setFocus()
    press(window.source.finder, "zip", Qt.Key.Key_Escape)
    assert window.source.finder.text() == ""
    press(window.source.finder, Qt.Key.Key_Escape)
    assert window.focusWidget() is window.source.tree
