"""Finding fields and values in the trees."""

from PySide6.QtCore import Qt

from designer.window.main_window import MainWindow
from tests.window.people import press


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


def test_what_is_not_there_leaves_the_tree_alone(window: MainWindow) -> None:
    press(window.source.finder, "zip")
    press(window.source.finder, "zzz")
    assert current(window) == ("address", "zip")
    assert window.source.tree.fields.rowCount() == 7


def test_escape_clears_and_goes_back_to_the_tree(window: MainWindow) -> None:
    window.source.finder.setFocus()
    press(window.source.finder, "zip", Qt.Key.Key_Escape)
    assert window.source.finder.text() == ""
    press(window.source.finder, Qt.Key.Key_Escape)
    assert window.focusWidget() is window.source.tree
