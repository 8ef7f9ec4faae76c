"""Dragging fields between the trees, through real events."""

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt
from PySide6.QtGui import QCursor, QDrag, QDragLeaveEvent, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from designer.documents import sample_from_text
from designer.window.main_window import MainWindow
from designer.window.trees.view import FieldTreeView
from tests.window.people import (
    click,
    drag,
    empty_point,
    generated,
    hover,
    let_go,
    map_field,
    node,
    point_of,
    press,
    rows,
)
from widgets.choice_popup import ChoicePopup


def question(qtbot: QtBot) -> ChoicePopup:
    qtbot.waitUntil(lambda: isinstance(QApplication.activePopupWidget(), ChoicePopup))
    popup = QApplication.activePopupWidget()
    assert isinstance(popup, ChoicePopup)
    return popup


def test_a_field_on_a_field_makes_a_row_with_the_type_of_its_destination(window: MainWindow) -> None:
    map_field(window, ("first",), ("name",))
    map_field(window, ("age",), ("age",))
    assert generated(window) == {"name": "John", "age": 43}


def test_a_field_on_an_object_makes_a_field_inside(window: MainWindow) -> None:
    map_field(window, ("first",), ("contact",))
    assert generated(window) == {"contact": {"first": "John"}}
    assert window.destination.tree.fields.find(("contact", "first")) is not None


def test_a_field_on_an_empty_place_makes_a_field_at_the_top(window: MainWindow) -> None:
    target = window.destination.tree
    drag(window.source.tree, [("address", "city")], target, empty_point(target))
    assert generated(window) == {"city": "Oslo"}


def test_an_object_on_an_object_maps_by_name_and_says_so_beforehand(window: MainWindow) -> None:
    source, target = window.source.tree, window.destination.tree
    data = source.fields.mimeData([source.fields.index_of(node(source, "address"))])
    point = point_of(target, "shipTo")
    assert hover(target.viewport(), data, point)
    assert "maps 1 of 2" in told(window) or "map 1 of 2 fields" in told(window)
    let_go(target.viewport(), data, point)
    assert generated(window) == {"shipTo": {"city": "Oslo"}}


def test_several_fields_are_one_step_of_undo(window: MainWindow) -> None:
    target = window.destination.tree
    drag(window.source.tree, [("first",), ("last",)], target, point_of(target, "contact"))
    assert generated(window) == {"contact": {"first": "John", "last": "Hancock"}}
    window.opened.undo_stack.undo()
    assert generated(window) == {}


def test_the_other_way_round_maps_too(window: MainWindow) -> None:
    source = window.source.tree
    drag(window.destination.tree, [("age",)], source, point_of(source, "age"))
    assert generated(window) == {"age": 43}


@pytest.mark.parametrize(("key", "name"), [("c", "John Hancock"), ("r", "Hancock")])
def test_a_mapped_field_asks_and_a_key_answers(window: MainWindow, qtbot: QtBot, key: str, name: str) -> None:
    map_field(window, ("first",), ("name",))
    map_field(window, ("last",), ("name",))
    press(question(qtbot), key)
    assert generated(window) == {"name": name}


def test_an_object_is_not_offered_for_an_expression(window: MainWindow, qtbot: QtBot) -> None:
    map_field(window, ("first",), ("name",))
    map_field(window, ("address",), ("name",))
    asked = question(qtbot)
    assert [button.text() for button in asked.buttons] == ["Replace with address", "Cancel"]
    assert "address is an object, not text" in asked.accessibleName()
    press(asked, "r")
    assert generated(window) == {"name": {"city": "Oslo", "zip": 150}}


def test_fields_that_the_destination_has_are_not_said_to_be_made(window: MainWindow) -> None:
    source, target = window.source.tree, window.destination.tree
    data = source.fields.mimeData([source.fields.index_of(node(source, name)) for name in ("age", "last")])
    assert hover(target.viewport(), data, empty_point(target))
    assert "Drop to map 1 field at the top of the document, and make 1 more" in told(window)
    let_go(target.viewport(), data, empty_point(target))
    assert generated(window) == {"age": 43, "last": "Hancock"}


def test_escape_leaves_a_mapped_field_as_it_is(window: MainWindow, qtbot: QtBot) -> None:
    map_field(window, ("first",), ("name",))
    map_field(window, ("last",), ("name",))
    press(question(qtbot), Qt.Key.Key_Escape)
    assert generated(window) == {"name": "John"}


def test_fields_are_not_dropped_on_their_own_side(window: MainWindow) -> None:
    source = window.source.tree
    drag(source, [("first",)], source, point_of(source, "last"))
    assert rows(window) == []


def test_the_first_field_can_be_dropped_where_no_destination_is_yet(window: MainWindow) -> None:
    window.opened.set_destination(None)
    source = window.source.tree
    data = source.fields.mimeData([source.fields.index_of(node(source, "first"))])
    places = [held for held in window.destination.findChildren(type(window.destination.empty)) if held.isVisible()]
    point = places[0].rect().center()
    assert hover(places[0], data, point)
    let_go(places[0], data, point)
    assert generated(window) == {"first": "John"}
    assert window.destination.tree.isVisible()


def test_a_drag_never_changes_the_source(window: MainWindow) -> None:
    before = window.source.tree.fields.rowCount()
    map_field(window, ("first",), ("name",))
    assert window.source.tree.fields.rowCount() == before


def told(window: MainWindow) -> str:
    return " ".join(label.text() for label in window.statusBar().findChildren(QLabel))


def make_low(window: MainWindow) -> None:
    """Many destination fields, of which only some are in sight."""
    fields = ", ".join(f'"field{number}": "x"' for number in range(120))
    window.opened.set_destination(sample_from_text(f"{{{fields}}}"))


def test_a_press_leaves_the_other_tree_where_it_is_until_it_is_let_go(window: MainWindow) -> None:
    make_low(window)
    map_field(window, ("first",), ("field110",))
    click(window.source.tree, "last")
    bar, viewport = window.destination.tree.verticalScrollBar(), window.source.tree.viewport()
    bar.setValue(0)
    point = point_of(window.source.tree, "first")
    QTest.mousePress(viewport, Qt.MouseButton.LeftButton, pos=point)
    assert window.selection.destinations == {("field110",)}
    assert bar.value() == 0
    QTest.mouseRelease(viewport, Qt.MouseButton.LeftButton, pos=point)
    assert bar.value() > 0


def test_what_is_told_follows_the_fields_that_scroll_beneath_the_pointer(window: MainWindow) -> None:
    make_low(window)
    source, target = window.source.tree, window.destination.tree
    data = source.fields.mimeData([source.fields.index_of(node(source, "first"))])
    point = point_of(target, "field0")
    assert hover(target.viewport(), data, point)
    assert "Drop to map first to field0" in told(window)
    target.verticalScrollBar().setValue(target.verticalScrollBar().maximum())
    held = target.node_at(point)
    assert held is not None
    assert held.name != "field0"
    assert f"Drop to map first to {held.name}" in told(window)
    let_go(target.viewport(), data, point)
    assert generated(window) == {held.name: "John"}
    target.verticalScrollBar().setValue(0)
    assert "Drop to map" not in told(window)


def test_after_a_menu_the_other_tree_still_follows(window: MainWindow) -> None:
    make_low(window)
    map_field(window, ("first",), ("field110",))
    bar, tree = window.destination.tree.verticalScrollBar(), window.source.tree
    QTest.mousePress(tree.viewport(), Qt.MouseButton.RightButton, pos=point_of(tree, "last"))
    bar.setValue(0)
    press(tree, Qt.Key.Key_Up)
    assert window.selection.destinations == {("field110",)}
    assert bar.value() > 0


def test_who_drops_on_the_last_field_in_sight_means_that_field(window: MainWindow) -> None:
    """The tree scrolls at its very edge alone, not under a pointer in the middle of a row."""
    assert window.destination.tree.autoScrollMargin() < window.destination.tree.sizeHintForRow(0) / 2


def spring_open(window: MainWindow, qtbot: QtBot, *place: str) -> QMimeData:
    """Drag `first` over a folded branch of the destination until it opens."""
    source, target = window.source.tree, window.destination.tree
    branch = target.fields.index_of(node(target, *place))
    target.collapse(branch)
    data = source.fields.mimeData([source.fields.index_of(node(source, "first"))])
    point = target.visualRect(branch).center()
    QCursor.setPos(target.viewport().mapToGlobal(point))
    hover(target.viewport(), data, point)
    qtbot.waitUntil(lambda: target.isExpanded(branch))
    return data


def is_open(window: MainWindow, *place: str) -> bool:
    target = window.destination.tree
    return target.isExpanded(target.fields.index_of(node(target, *place)))


def test_a_branch_that_a_drag_opened_closes_when_the_drag_leaves(window: MainWindow, qtbot: QtBot) -> None:
    spring_open(window, qtbot, "shipTo")
    QApplication.sendEvent(window.destination.tree.viewport(), QDragLeaveEvent())
    assert not is_open(window, "shipTo")
    assert is_open(window, "contact")


def test_a_branch_that_a_drag_opened_stays_open_when_the_drop_goes_into_it(window: MainWindow, qtbot: QtBot) -> None:
    data = spring_open(window, qtbot, "shipTo")
    target = window.destination.tree
    let_go(target.viewport(), data, point_of(target, "shipTo", "city"))
    assert generated(window) == {"shipTo": {"city": "John"}}
    assert is_open(window, "shipTo")


def test_a_branch_that_a_drag_opened_closes_when_the_drop_goes_elsewhere(window: MainWindow, qtbot: QtBot) -> None:
    data = spring_open(window, qtbot, "shipTo")
    target = window.destination.tree
    let_go(target.viewport(), data, point_of(target, "name"))
    assert not is_open(window, "shipTo")


def test_a_branch_that_a_drag_opened_closes_when_the_question_there_is_cancelled(
    window: MainWindow, qtbot: QtBot
) -> None:
    map_field(window, ("last",), ("shipTo", "city"))
    data = spring_open(window, qtbot, "shipTo")
    target = window.destination.tree
    let_go(target.viewport(), data, point_of(target, "shipTo", "city"))
    asked = question(qtbot)
    assert is_open(window, "shipTo")
    press(asked, Qt.Key.Key_Escape)
    assert not is_open(window, "shipTo")


def test_a_branch_opened_by_hand_is_never_closed_by_a_drag(window: MainWindow, qtbot: QtBot) -> None:
    spring_open(window, qtbot, "shipTo")
    QApplication.sendEvent(window.destination.tree.viewport(), QDragLeaveEvent())
    target = window.destination.tree
    target.expand(target.fields.index_of(node(target, "shipTo")))
    drag(window.source.tree, [("first",)], target, point_of(target, "name"))
    assert is_open(window, "shipTo")


def row_as_painted(tree: FieldTreeView, name: str) -> QImage:
    return tree.viewport().grab(tree.place_rect(node(tree, name))).toImage()


def test_no_row_stays_lit_where_a_drag_began(window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    source = window.source.tree
    start = point_of(source, "last")
    click(source, "last")
    window.selection.clear()
    QTest.mouseMove(source.viewport(), point_of(source, "vip"))
    at_rest = row_as_painted(source, "last")
    QTest.mouseMove(source.viewport(), start)
    assert row_as_painted(source, "last") != at_rest
    # Off-screen no drag can be let go: it ends at once, as when Esc is pressed.
    ended: list[bool] = []
    monkeypatch.setattr(QDrag, "exec", lambda *_: ended.append(True))
    QTest.mousePress(source.viewport(), Qt.MouseButton.LeftButton, pos=start)
    QTest.mouseMove(source.viewport(), start + QPoint(QApplication.startDragDistance() + 2, 0))
    assert ended
    window.selection.clear()
    assert row_as_painted(source, "last") == at_rest


def test_a_selected_field_looks_selected_under_the_pointer_too(window: MainWindow) -> None:
    source = window.source.tree
    click(source, "last")
    QTest.mouseMove(source.viewport(), point_of(source, "vip"))
    selected = row_as_painted(source, "last")
    QTest.mouseMove(source.viewport(), point_of(source, "last"))
    assert row_as_painted(source, "last") == selected
