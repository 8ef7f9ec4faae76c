"""Arrays in the window: dragged from and into, by mouse and by keys; shown in the trees and lit everywhere."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from designer.documents import EVERY, Step, sample_from_text
from designer.mapping import Row, edits, parse_path
from designer.matching import Place
from designer.window.main_window import MainWindow
from designer.window.rows.columns import Column
from tests.window.people import click, drag, empty_point, generated, hover, map_field, node, point_of, press, rows
from widgets.choice_popup import ChoicePopup

SKU = ("items", EVERY, "sku")
QTY = ("items", EVERY, "qty")
ITEM = ("lines", EVERY, "item")


def question(qtbot: QtBot, words: str) -> ChoicePopup:
    """The question that is asked now, with these words above its answers."""
    qtbot.waitUntil(lambda: (popup := QApplication.activePopupWidget()) is not None and words in popup.accessibleName())
    popup = QApplication.activePopupWidget()
    assert isinstance(popup, ChoicePopup)
    return popup


def told(window: MainWindow) -> str:
    return " ".join(label.text() for label in window.statusBar().findChildren(QLabel))


def hovered(window: MainWindow, source: Place, target: Place) -> tuple[bool, str]:
    """Whether a drop would be taken, and what the window says of it."""
    tree, other = window.source.tree, window.destination.tree
    data = tree.fields.mimeData([tree.fields.index_of(node(tree, *source))])
    return hover(other.viewport(), data, point_of(other, *target)), told(window)


def selected(window: MainWindow) -> tuple[set[Place], set[int], set[Place]]:
    """The places selected in the source, the rows, and the places in the destination."""
    chosen = {index.row() for index in window.rows.table.selectionModel().selectedRows()}
    source, destination = (
        {node.place for node in panel.tree.selected_nodes()} for panel in (window.source, window.destination)
    )
    return source, chosen, destination


def backdrop(window: MainWindow, *place: str | int) -> str:
    """The colour behind a value of the preview."""
    view = window.preview.view
    window.panels.bring_forward("preview")
    picture = view.viewport().grab().toImage()  # first, since the tab that came forward is laid out by it
    line = view.visualRect(view.model().index(view.model().row_of(place)))
    return picture.pixelColor(2, line.top() + 4).name()


def test_from_inside_an_array_into_an_array_every_element_is_mapped(window: MainWindow) -> None:
    map_field(window, SKU, ITEM)
    assert rows(window) == [{"eField": "items[*].sku", "gField": "lines[*].item"}]
    assert generated(window) == {"lines": [{"item": "A-1"}, {"item": "B-7"}]}


def test_a_field_outside_of_arrays_is_the_same_in_each_element(window: MainWindow) -> None:
    map_field(window, SKU, ITEM)
    map_field(window, ("first",), ("lines", EVERY))
    assert generated(window) == {"lines": [{"item": "A-1", "first": "John"}, {"item": "B-7", "first": "John"}]}


@pytest.mark.parametrize(("key", "name"), [("f", "A-1"), ("l", "B-7"), ("a", ["A-1", "B-7"])])
def test_out_of_an_array_a_key_says_which_element(window: MainWindow, qtbot: QtBot, key: str, name: object) -> None:
    assert hovered(window, SKU, ("name",)) == (True, told(window))
    assert "Drop to choose first, last or all of items[*].sku for name" in told(window)
    map_field(window, SKU, ("name",))
    press(question(qtbot, "Which of items[*].sku?"), key)
    assert generated(window) == {"name": name}
    window.opened.undo_stack.undo()
    assert rows(window) == []


def test_escape_maps_nothing(window: MainWindow, qtbot: QtBot) -> None:
    map_field(window, SKU, ("name",))
    press(question(qtbot, "Which of"), Qt.Key.Key_Escape)
    assert rows(window) == []


def test_on_a_mapped_field_a_second_question_follows(window: MainWindow, qtbot: QtBot) -> None:
    map_field(window, ("first",), ("name",))
    assert (
        "drop to choose first, last or all of items[*].sku, then to replace or combine"
        in hovered(window, SKU, ("name",))[1]
    )
    map_field(window, SKU, ("name",))
    press(question(qtbot, "Which of items[*].sku?"), "l")
    press(question(qtbot, "name is mapped already"), "c")
    assert generated(window) == {"name": "John B-7"}
    assert window.opened.undo_stack.count() == 2


def test_on_an_empty_place_a_list_can_be_made(window: MainWindow, qtbot: QtBot) -> None:
    target = window.destination.tree
    drag(window.source.tree, [SKU], target, empty_point(target))
    press(question(qtbot, "Which of"), "a")
    assert generated(window) == {"sku": ["A-1", "B-7"]}


def test_an_element_opened_by_its_index_asks_whether_all_are_meant(window: MainWindow, qtbot: QtBot) -> None:
    map_field(window, ("items", 1, "sku"), ITEM)
    popup = question(qtbot, "items[1].sku onto lines[*].item")
    assert popup.buttons[0].text() == "Every element: items[*].sku → lines[*].item"
    press(popup, "t")
    assert rows(window) == [{"eField": "items[1].sku", "gField": "lines[*].item"}]


def test_an_array_on_an_array_maps_by_names_and_says_so_beforehand(window: MainWindow) -> None:
    window.opened.set_destination(sample_from_text('{"lines": [{"sku": "x", "qty": "1", "price": 1}]}'))
    takes, words = hovered(window, ("items",), ("lines",))
    assert takes
    assert "map 2 of 2 fields of each element of items by name" in words
    map_field(window, ("items",), ("lines",))
    assert generated(window) == {"lines": [{"sku": "A-1", "qty": "2"}, {"sku": "B-7", "qty": "1"}]}
    window.opened.undo_stack.undo()
    assert rows(window) == []


def test_several_fields_of_elements_are_one_step(window: MainWindow) -> None:
    target = window.destination.tree
    drag(window.source.tree, [SKU, QTY], target, point_of(target, "lines"))
    assert [row["gField"] for row in rows(window)] == ["lines[*].sku", "lines[*].qty"]
    assert window.opened.undo_stack.count() == 1


def test_the_other_way_round_does_the_same(window: MainWindow, qtbot: QtBot) -> None:
    source = window.source.tree
    drag(window.destination.tree, [ITEM], source, point_of(source, *SKU))
    drag(window.destination.tree, [("name",)], source, point_of(source, *SKU))
    press(question(qtbot, "Which of items[*].sku?"), "f")
    assert [(row["eField"], row["gField"]) for row in rows(window)] == [
        ("items[*].sku", "lines[*].item"),
        ("items[0].sku", "name"),
    ]


def test_the_whole_is_done_by_keys_alone(window: MainWindow, qtbot: QtBot) -> None:
    source, target = window.source.tree, window.destination.tree
    source.setFocus()
    source.go_to(node(source, *SKU))
    press(source, Qt.Key.Key_Space, Qt.Key.Key_Tab)
    qtbot.waitUntil(lambda: window.focusWidget() is target)
    assert "choose first, last or all of items[*].sku for name" in told(window)
    press(target, Qt.Key.Key_Return)
    press(question(qtbot, "Which of"), Qt.Key.Key_Down, Qt.Key.Key_Return)
    assert rows(window) == [{"eField": "items[-1].sku", "gField": "name"}]
    source.go_to(node(source, *SKU))
    press(source, Qt.Key.Key_Space)
    target.go_to(node(target, *ITEM))
    press(target, Qt.Key.Key_Return)
    assert rows(window)[1] == {"eField": "items[*].sku", "gField": "lines[*].item"}


def test_a_conflict_is_told_while_hovering_and_refused(window: MainWindow) -> None:
    map_field(window, SKU, ITEM)
    takes, words = hovered(window, ("first",), ("lines", 0, "item"))
    assert not takes
    assert "lines cannot be filled both by [*] and by index" in words
    map_field(window, ("first",), ("lines", 0, "item"))
    assert len(rows(window)) == 1


def looks(window: MainWindow, side: str, *place: Step) -> tuple[str, int]:
    """What is shown beside a field, and whether its dot says mapped (2), in part (1) or not (0)."""
    tree = window.source.tree if side == "source" else window.destination.tree
    look = tree.fields.look(node(tree, *place))
    return look.value, look.mapped


def test_the_trees_show_every_element_once_and_its_values(window: MainWindow) -> None:
    assert looks(window, "source", *SKU) == ('"A-1", "B-7"', 0)
    assert looks(window, "destination", *ITEM) == ('e.g. "x"', 0)
    map_field(window, SKU, ITEM)
    assert looks(window, "source", *SKU) == ('"A-1", "B-7"', 2)
    assert looks(window, "destination", *ITEM) == ('"A-1", "B-7"', 2)


def test_of_many_values_the_first_and_their_number_are_shown(window: MainWindow) -> None:
    window.opened.set_source(sample_from_text('{"items": [{"sku": "A"}, {"sku": "B"}, {}, {"sku": "C"}]}'))
    map_field(window, SKU, ITEM)
    assert looks(window, "source", *SKU)[0] == '"A", "B", … 3 values'
    assert looks(window, "destination", *ITEM)[0] == '"A", "B", … 3 values'
    model = window.rows.table.model()
    assert model.index(0, Column.RESULT).data() == '3 values: "A", "B", "C"'


def test_an_element_is_mapped_with_every_element_and_every_element_in_part_with_one(window: MainWindow) -> None:
    map_field(window, SKU, ITEM)
    assert looks(window, "source", "items", 1, "sku")[1] == 2
    window.opened.apply(edits.set_entry(window.opened.mapping, 0, "eField", "items[1].sku"))
    assert [looks(window, "source", "items", step, "sku")[1] for step in (EVERY, 0, 1)] == [1, 0, 2]


def test_what_only_rows_make_in_an_array_is_shown_in_every_element(window: MainWindow) -> None:
    map_field(window, QTY, ("lines", EVERY))
    tree = window.destination.tree
    assert tree.fields.look(node(tree, "lines", EVERY, "qty")).is_added


def test_the_first_view_opens_arrays_at_every_element(window: MainWindow) -> None:
    for panel, place in ((window.source, SKU), (window.destination, ITEM)):
        found = panel.tree.fields.find(place)
        assert found is not None
        assert not panel.tree.place_rect(found).isNull()


def test_a_row_lights_all_that_it_generated(window: MainWindow) -> None:
    map_field(window, ("first",), ("name",))
    map_field(window, SKU, ITEM)
    window.selection.select_rows([1])
    assert selected(window) == ({SKU}, {1}, {ITEM})
    first, second, other = (
        backdrop(window, *place) for place in (("lines", 0, "item"), ("lines", 1, "item"), ("name",))
    )
    assert first == second != other


def test_a_generated_value_shows_the_very_element_that_it_came_from(window: MainWindow) -> None:
    map_field(window, SKU, ITEM)
    view = window.preview.view
    row = view.model().row_of(("lines", 1, "item"))
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=view.visualRect(view.model().index(row)).center())
    assert selected(window) == ({("items", 1, "sku")}, {0}, {ITEM})
    assert window.preview.why(("lines", 1, "item")) == 'Row 1: "B-7" from items[1].sku, element 2 of 2'


def test_a_field_of_one_element_lights_what_comes_from_it_alone(window: MainWindow) -> None:
    map_field(window, SKU, ITEM)
    click(window.source.tree, "items", 1, "sku")
    first, second = (backdrop(window, "lines", number, "item") for number in (0, 1))
    assert first != second
    click(window.source.tree, *SKU)
    assert backdrop(window, "lines", 0, "item") == second
    click(window.destination.tree, "lines", 0, "item")
    assert (backdrop(window, "lines", 0, "item"), backdrop(window, "lines", 1, "item")) == (second, first)


@pytest.mark.parametrize("place", [SKU, ("items", 0, "sku")])
def test_a_field_of_an_element_selects_the_row_that_reads_every_element(window: MainWindow, place: Place) -> None:
    map_field(window, SKU, ITEM)
    click(window.source.tree, *place)
    assert selected(window) == ({place}, {0}, {ITEM})


def test_a_jsonpath_is_shown_at_the_field_that_it_reads(window: MainWindow) -> None:
    window.opened.apply(edits.insert_rows(window.opened.mapping, [Row.of("$.items[*].sku", "lines[*].item")]))
    assert looks(window, "source", *SKU)[1] == 2


def test_a_field_added_by_hand_in_every_element_gets_its_source_by_a_drop(window: MainWindow) -> None:
    window.opened.apply(edits.add_destination(window.opened.mapping, parse_path("lines[*].price")))
    map_field(window, QTY, ("lines", EVERY, "price"))
    assert rows(window) == [{"gField": "lines[*].price", "eField": "items[*].qty"}]


def test_what_is_an_array_in_some_records_alone_maps_onto_an_array_as_one(window: MainWindow) -> None:
    window.opened.set_source(
        sample_from_text('[{"phones": [{"no": "1"}]}, {"phones": [{"no": "2"}]}, {"phones": {"no": "3"}}]')
    )
    window.opened.set_destination(sample_from_text('{"contacts": [{"no": "x", "kind": "y"}]}'))
    takes, words = hovered(window, ("phones",), ("contacts",))
    assert takes
    assert "map 1 of 1 fields of each element of phones by name; phones is no array in some records" in words
    map_field(window, ("phones",), ("contacts",))
    assert rows(window) == [{"eField": "phones[*].no", "gField": "contacts[*].no"}]
    assert generated(window) == {"contacts": [{"no": "1"}]}
