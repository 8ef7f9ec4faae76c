"""Which links are painted, where their ends are, and how they look."""

import json

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from designer.documents import EVERY, sample_from_text
from designer.mapping import Row, edits
from designer.window.coverage.field_filter import FieldFilterButton
from designer.window.main_window import MainWindow
from designer.window.trees.mapped_filter import FieldsShown
from tests.window.links.links_place import dot, middle, painted, settle, strip_of, thickness
from tests.window.people import map_field, node


def add(window: MainWindow, *rows: Row) -> None:
    window.opened.apply(edits.insert_rows(window.opened.mapping, rows))
    window.selection.clear()  # what is new is selected
    settle()


def is_linked(window: MainWindow, source: tuple[object, ...], destination: tuple[object, ...]) -> bool:
    return strip_of(window).link_at(middle(window, source, destination)) is not None  # type: ignore[arg-type]


@pytest.fixture
def long(window: MainWindow) -> MainWindow:
    """More fields on both sides than are in sight."""
    text = json.dumps({f"field{number}": number for number in range(150)})
    window.opened.set_source(sample_from_text(text, "long.json"))
    window.opened.set_destination(sample_from_text(text, "long.json"))
    return window


def test_a_row_is_a_link_between_its_fields(window: MainWindow) -> None:
    add(window, Row.of("first", "name"))
    assert is_linked(window, ("first",), ("name",))
    assert "link" in painted(window, middle(window, ("first",), ("name",)))
    assert not is_linked(window, ("last",), ("age",))


def test_it_meets_both_dots(window: MainWindow) -> None:
    add(window, Row.of("vip", "isNew", "string"))
    strip = strip_of(window)
    assert "link" in painted(window, QPoint(0, dot(window, window.source.tree, ("vip",))), 1)
    right = QPoint(strip.width() - 1, dot(window, window.destination.tree, ("isNew",)))
    assert "link" in painted(window, right, 1)


def test_an_expression_has_a_link_for_each_of_its_paths(window: MainWindow) -> None:
    add(window, Row.of("{first} {last}", "name"))
    assert is_linked(window, ("first",), ("name",))
    assert is_linked(window, ("last",), ("name",))


def test_a_constant_has_none(window: MainWindow) -> None:
    add(window, Row.of(None, "name", hard_coded_value="x"))
    strip = strip_of(window)
    assert all(strip.link_at(QPoint(strip.width() // 2, down)) is None for down in range(0, strip.height(), 4))


def test_an_end_in_a_folded_branch_is_at_the_branch(window: MainWindow) -> None:
    add(window, Row.of("address.city", "shipTo.city"))
    assert is_linked(window, ("address", "city"), ("shipTo", "city"))
    source, destination = window.source.tree, window.destination.tree
    source.collapse(source.fields.index_of(node(source, "address")))
    assert is_linked(window, ("address",), ("shipTo", "city"))
    destination.collapse(destination.fields.index_of(node(destination, "shipTo")))
    assert is_linked(window, ("address",), ("shipTo",))
    source.expandAll()
    assert is_linked(window, ("address", "city"), ("shipTo",))


def test_the_links_of_several_rows_into_folded_branches_are_one(window: MainWindow) -> None:
    add(window, Row.of("address.city", "shipTo.city"), Row.of("address.zip", "shipTo.country"))
    for tree, name in ((window.source.tree, "address"), (window.destination.tree, "shipTo")):
        tree.collapse(tree.fields.index_of(node(tree, name)))
    link = strip_of(window).link_at(middle(window, ("address",), ("shipTo",)))
    assert link is not None
    assert link.rows == (0, 1)


def test_what_the_source_has_not_is_at_what_is_nearest_around(window: MainWindow) -> None:
    add(window, Row.of("address.street", "name"))
    assert is_linked(window, ("address",), ("name",))


def test_a_field_that_is_left_out_of_the_tree_is_at_the_branch(window: MainWindow) -> None:
    add(window, Row.of("address.city", "name"))
    choice = window.source.findChild(FieldFilterButton)
    assert isinstance(choice, FieldFilterButton)
    choice.show_only(FieldsShown.UNMAPPED)
    assert window.source.tree.fields.find(("address", "city")) is None
    assert is_linked(window, ("address",), ("name",))
    choice.show_only(FieldsShown.ALL)
    assert is_linked(window, ("address", "city"), ("name",))


def test_an_end_out_of_sight_is_cut_at_the_edge_and_dim(long: MainWindow) -> None:
    add(long, Row.of("field3", "field3"), Row.of("field5", "field140"))
    for tree in (long.source.tree, long.destination.tree):
        tree.scrollToTop()
    strip = strip_of(long)
    start = dot(long, long.source.tree, ("field5",))
    assert strip.link_at(QPoint(3, start)) is not None
    assert thickness(long, QPoint(0, start))
    assert "link" not in painted(long, QPoint(0, start), 1)  # but a paler one
    assert "link" in painted(long, QPoint(0, dot(long, long.source.tree, ("field3",))), 1)
    bottom = strip.mapFromGlobal(long.source.tree.viewport().mapToGlobal(QPoint(0, 0))).y()
    bottom += long.source.tree.viewport().height()
    assert any(strip.link_at(QPoint(across, bottom - 2)) for across in range(strip.width()))


def test_it_goes_up_or_down_to_where_its_end_is(long: MainWindow) -> None:
    add(long, Row.of("field70", "field70"))
    source, destination = long.source.tree, long.destination.tree
    source.scrollTo(source.fields.index_of(node(source, "field70")), source.ScrollHint.PositionAtCenter)
    start = dot(long, source, ("field70",))
    for to, by in ((0, 24), (destination.verticalScrollBar().maximum(), -24)):
        destination.verticalScrollBar().setValue(to)
        strip = strip_of(long)
        assert any(strip.link_at(QPoint(across, start + by)) for across in range(strip.width()))
        assert not any(strip.link_at(QPoint(across, start - by)) for across in range(strip.width()))


def test_nothing_is_painted_outside_the_trees(long: MainWindow) -> None:
    add(long, *(Row.of(f"field{number}", f"field{149 - number}") for number in range(0, 150, 2)))
    strip = strip_of(long)
    top = strip.mapFromGlobal(long.source.tree.viewport().mapToGlobal(QPoint(0, 0))).y()
    image = strip.grab().toImage()
    above = {image.pixel(x, y) for x in range(image.width()) for y in range(top)}
    assert len(above) == 1
    assert not any(strip.link_at(QPoint(x, top - 3)) for x in range(strip.width()))


def test_links_follow_scrolling(long: MainWindow) -> None:
    add(long, Row.of("field4", "field4"))
    long.source.tree.scrollToTop()
    before = middle(long, ("field4",), ("field4",))
    long.source.tree.verticalScrollBar().setValue(60)
    after = middle(long, ("field4",), ("field4",))
    assert after != before
    assert strip_of(long).link_at(after) is not None


def test_they_follow_the_splitter_and_keep_their_width(window: MainWindow) -> None:
    add(window, Row.of("first", "name"))
    width = strip_of(window).width()
    window.resize(window.width() + 200, window.height() - 120)
    assert strip_of(window).width() == width
    assert is_linked(window, ("first",), ("name",))


def test_they_are_narrower_in_a_narrow_window(window: MainWindow) -> None:
    window.resize(1440, 900)
    wide = strip_of(window).width()
    window.resize(1024, 700)
    assert strip_of(window).width() < wide


def test_another_record_has_the_same_links(window: MainWindow) -> None:
    add(window, Row.of("note", "name"))
    window.opened.show_record(1)
    assert is_linked(window, ("note",), ("name",))


def test_undo_takes_a_link_away_and_redo_brings_it_back(window: MainWindow) -> None:
    map_field(window, ("first",), ("name",))
    assert is_linked(window, ("first",), ("name",))
    window.opened.undo_stack.undo()
    assert not is_linked(window, ("first",), ("name",))
    window.opened.undo_stack.redo()
    assert is_linked(window, ("first",), ("name",))


def test_the_links_of_the_selected_row_have_the_accent_and_are_on_top(window: MainWindow) -> None:
    add(window, Row.of("first", "age", "string"), Row.of("last", "name"))
    crossing = middle(window, ("first",), ("age",))
    for row in (0, 1):
        window.selection.select_rows([row])
        settle()
        link = strip_of(window).link_at(crossing)
        assert link is not None
        assert link.rows == (row,)
        assert "accent" in painted(window, crossing)


@pytest.mark.parametrize(
    ("row", "colour"),
    [(Row.of("age", "age", "nomber"), "error"), (Row.of("first", "isNew", "string"), "link")],
)
def test_an_error_has_its_colour(window: MainWindow, row: Row, colour: str) -> None:
    add(window, row)
    start = dot(window, window.source.tree, (str(row.e_field),))
    assert colour in painted(window, QPoint(0, start), 1)


def test_problems_are_marked_by_more_than_a_colour(window: MainWindow) -> None:
    window.opened.show_record(1)
    add(window, Row.of("age", "age", "number"), Row.of("first", "name"))
    assert "warning" in painted(window, QPoint(0, dot(window, window.source.tree, ("age",))), 1)
    marked = thickness(window, middle(window, ("age",), ("age",)))
    assert marked > thickness(window, middle(window, ("first",), ("name",))) + 4


def test_arrays_are_linked_by_a_heavier_one(window: MainWindow) -> None:
    add(window, Row.of("items[*].sku", "lines[*].item"))
    for tree in (window.source.tree, window.destination.tree):
        tree.expandAll()
    fields = middle(window, ("items", EVERY, "sku"), ("lines", EVERY, "item"))
    assert strip_of(window).link_at(fields) is not None
    strip = strip_of(window)
    arrays = QPoint(0, dot(window, window.source.tree, ("items",)))
    single = QPoint(0, dot(window, window.source.tree, ("items", EVERY, "sku")))
    assert thickness(window, arrays) > thickness(window, single)
    assert is_linked(window, ("items",), ("lines",))
    assert strip.link_at(QPoint(2, arrays.y())) is not None


def test_an_array_passed_along_whole_is_heavier_too(window: MainWindow) -> None:
    add(window, Row.of("items", "lines"), Row.of("first", "name"))
    whole, single = (QPoint(0, dot(window, window.source.tree, (name,))) for name in ("items", "first"))
    assert thickness(window, whole) > thickness(window, single)


def test_they_can_be_hidden_and_shown_again(window: MainWindow) -> None:
    add(window, Row.of("first", "name"))
    strip = strip_of(window)
    QTest.keyClick(window, Qt.Key.Key_8, Qt.KeyboardModifier.AltModifier)
    assert not strip.isVisible()
    QTest.keyClick(window, Qt.Key.Key_8, Qt.KeyboardModifier.AltModifier)
    assert strip.isVisible()
    assert is_linked(window, ("first",), ("name",))


def test_without_one_of_the_trees_there_is_nothing_to_link(window: MainWindow) -> None:
    add(window, Row.of("first", "name"))
    strip = strip_of(window)
    QTest.keyClick(window, Qt.Key.Key_1, Qt.KeyboardModifier.AltModifier)
    assert not strip.isVisible()
