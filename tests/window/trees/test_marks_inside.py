"""Errors and warnings inside folded branches of both trees."""

import json

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor

from designer.documents import Step, sample_from_text
from designer.mapping import edits, mapping_from_dict
from designer.window.main_window import MainWindow
from designer.window.trees.view import FieldTreeView
from tests.window.people import node
from widgets.theme import current_palette

ROWS = [
    {"eField": "address.city", "dataType": "number", "gField": "shipTo.city"},
    {"eField": "items[*].sku", "gField": "lines[*].item"},
    {"eField": "address.zip", "gField": "shipTo."},
]


def show(window: MainWindow, *rows: dict[str, str]) -> None:
    window.opened.open(mapping_from_dict({"fieldMapping": list(rows)}), None)
    for tree in (window.source.tree, window.destination.tree):
        tree.collapseAll()


def spoken(tree: FieldTreeView, *place: Step) -> str:
    return str(tree.fields.data(tree.fields.index_of(node(tree, *place)), Qt.ItemDataRole.AccessibleTextRole))


def tip(tree: FieldTreeView, *place: Step) -> str:
    return str(tree.fields.data(tree.fields.index_of(node(tree, *place)), Qt.ItemDataRole.ToolTipRole))


def is_marked(tree: FieldTreeView, place: Step, tone: str) -> bool:
    """Whether the line of a field ends with a mark in a colour of the palette."""
    area = tree.place_rect(node(tree, place))
    wanted = QColor(getattr(current_palette(tree), tone)).rgb()
    end = area.adjusted(area.width() - 40, 0, 0, 0)
    image = tree.viewport().grab(end).toImage()
    return any(image.pixel(x, y) == wanted for x in range(image.width()) for y in range(image.height()))


def test_a_folded_branch_shows_a_warning_of_a_row_inside_on_both_sides(window: MainWindow) -> None:
    show(window, *ROWS[:2])
    for tree, branch in ((window.source.tree, "address"), (window.destination.tree, "shipTo")):
        assert is_marked(tree, branch, "warning")
        assert "a warning inside: row 1" in spoken(tree, branch)
        assert "a warning inside: row 1" in tip(tree, branch)


def test_an_unfolded_branch_leaves_the_mark_to_what_is_inside(window: MainWindow) -> None:
    show(window, *ROWS[:2])
    tree = window.destination.tree
    tree.expand(tree.fields.index_of(node(tree, "shipTo")))
    assert not is_marked(tree, "shipTo", "warning")


def test_a_branch_in_which_all_is_well_is_not_marked(window: MainWindow) -> None:
    show(window, *ROWS[:2])
    assert "inside: row" not in spoken(window.source.tree, "items")
    assert "inside: row" not in spoken(window.destination.tree, "lines")


def test_an_error_outweighs_the_warnings_and_both_are_told(window: MainWindow) -> None:
    show(window, ROWS[0], ROWS[2], {"eField": "address.city", "dataType": "number", "gField": "age"})
    tree = window.source.tree
    assert is_marked(tree, "address", "error")
    assert "an error inside: row 2, warnings inside: rows 1, 3" in spoken(tree, "address")


def test_the_mark_goes_with_the_last_error(window: MainWindow) -> None:
    show(window, ROWS[0])
    assert is_marked(window.destination.tree, "shipTo", "warning")
    window.opened.apply(edits.remove_rows(window.opened.mapping, [0]))
    window.destination.tree.collapseAll()
    assert not is_marked(window.destination.tree, "shipTo", "warning")
    assert "inside: row" not in spoken(window.destination.tree, "shipTo")


def test_another_record_has_marks_of_its_own(window: MainWindow) -> None:
    people = [{"person": {"age": "43"}}, {"person": {"age": "n/a"}}]
    window.opened.set_source(sample_from_text(json.dumps(people)))
    show(window, {"eField": "person.age", "dataType": "number", "gField": "age"})
    assert "inside: row" not in spoken(window.source.tree, "person")
    window.opened.show_record(1)
    assert "a warning inside: row 1" in spoken(window.source.tree, "person")


def test_an_array_is_marked_for_what_is_in_each_of_its_elements(window: MainWindow) -> None:
    show(window, {"eField": "items[*].sku", "dataType": "number", "gField": "lines[*].item"})
    for tree, branch in ((window.source.tree, "items"), (window.destination.tree, "lines")):
        assert "a warning inside: row 1" in spoken(tree, branch)
        assert "a warning inside: row 1" in spoken(tree, branch, 0)
