"""What is done with links, by mouse and by key."""

import json

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QHelpEvent, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QToolTip
from pytestqt.qtbot import QtBot

from designer.documents import sample_from_text
from designer.mapping import Row, edits
from designer.window.main_window import MainWindow
from tests.window.links.links_place import click_link, dot, middle, painted, point_at, settle, strip_of
from tests.window.people import node, press, rows
from widgets.theme import current_palette


@pytest.fixture
def mapped(window: MainWindow) -> MainWindow:
    """Three rows, none of them selected; the second in doubt."""
    added = Row.of("{first} {last}", "name"), Row.of("vip", "isNew", "boolean"), Row.of("age", "age", "number")
    window.opened.apply(edits.insert_rows(window.opened.mapping, added))
    window.selection.clear()
    settle()
    return window


def test_a_click_selects_the_row_and_its_fields(mapped: MainWindow) -> None:
    click_link(mapped, ("age",), ("age",))
    assert mapped.selection.rows == (2,)
    assert mapped.selection.sources == {("age",)}
    assert mapped.selection.destinations == {("age",)}
    assert mapped.rows.table.selected_rows() == (2,)


def test_a_click_on_one_link_of_an_expression_lights_all_of_them(mapped: MainWindow) -> None:
    click_link(mapped, ("last",), ("name",))
    assert mapped.selection.rows == (0,)
    for name in ("first", "last"):
        assert "accent" in painted(mapped, QPoint(0, dot(mapped, mapped.source.tree, (name,))), 1)


def test_a_click_beside_the_links_selects_nothing(mapped: MainWindow) -> None:
    strip = strip_of(mapped)
    QTest.mouseClick(strip, Qt.MouseButton.LeftButton, pos=QPoint(strip.width() // 2, strip.height() - 20))
    assert mapped.selection.rows == ()


def test_delete_deletes_the_row_and_undo_brings_the_link_back(mapped: MainWindow) -> None:
    click_link(mapped, ("age",), ("age",))
    press(strip_of(mapped), Qt.Key.Key_Delete)
    assert [row["gField"] for row in rows(mapped)] == ["name", "isNew"]
    assert strip_of(mapped).link_at(middle(mapped, ("age",), ("age",))) is None
    assert mapped.opened.undo_stack.undoText() == "Delete row"
    QTest.keySequence(mapped, "Ctrl+Z")
    assert strip_of(mapped).link_at(middle(mapped, ("age",), ("age",))) is not None


def test_deleting_a_link_into_folded_branches_deletes_all_its_rows_as_one_step(window: MainWindow) -> None:
    added = Row.of("address.city", "shipTo.city"), Row.of("address.zip", "shipTo.country"), Row.of("age", "age")
    window.opened.apply(edits.insert_rows(window.opened.mapping, added))
    for tree, name in ((window.source.tree, "address"), (window.destination.tree, "shipTo")):
        tree.collapse(tree.fields.index_of(node(tree, name)))
    window.selection.clear()
    for tree, name in ((window.source.tree, "address"), (window.destination.tree, "shipTo")):
        tree.collapse(tree.fields.index_of(node(tree, name)))
    click_link(window, ("address",), ("shipTo",))
    press(strip_of(window), Qt.Key.Key_Delete)
    assert [row["gField"] for row in rows(window)] == ["age"]
    window.opened.undo_stack.undo()
    assert len(rows(window)) == 3


def test_a_double_click_goes_to_the_row_in_the_table(mapped: MainWindow) -> None:
    place = middle(mapped, ("age",), ("age",))
    QTest.mouseDClick(strip_of(mapped), Qt.MouseButton.LeftButton, pos=place)
    click_link(mapped, ("age",), ("age",))
    QTest.mouseDClick(strip_of(mapped), Qt.MouseButton.LeftButton, pos=middle(mapped, ("age",), ("age",)))
    assert mapped.rows.table.hasFocus()
    assert mapped.rows.table.currentIndex().row() == 2


def test_enter_goes_to_the_row_in_the_table(mapped: MainWindow) -> None:
    click_link(mapped, ("vip",), ("isNew",))
    strip = strip_of(mapped)
    assert strip.hasFocus()
    press(strip, Qt.Key.Key_Return)
    assert mapped.rows.table.hasFocus()
    assert mapped.rows.table.currentIndex().row() == 1


def test_arrows_go_from_link_to_link_in_the_order_of_the_trees(mapped: MainWindow) -> None:
    strip = strip_of(mapped)
    strip.setFocus()
    visited = []
    for _ in range(4):
        press(strip, Qt.Key.Key_Down)
        visited.append(mapped.selection.rows)
    assert visited == [(0,), (2,), (1,), (1,)]  # age stands above vip
    press(strip, Qt.Key.Key_Up)
    assert mapped.selection.rows == (2,)
    assert strip.accessibleDescription() == "age to age, as a number"


def test_the_keyboard_comes_to_the_links_by_their_key(mapped: MainWindow) -> None:
    QTest.keyClick(mapped, Qt.Key.Key_8, Qt.KeyboardModifier.ControlModifier)
    assert strip_of(mapped).hasFocus()


def test_pointing_at_a_link_lights_it_and_both_its_fields(mapped: MainWindow) -> None:
    point_at(mapped, middle(mapped, ("age",), ("age",)))
    assert "accent" in painted(mapped, QPoint(0, dot(mapped, mapped.source.tree, ("age",))), 1)
    assert lit(mapped, "source", "age")
    assert lit(mapped, "destination", "age")
    assert not lit(mapped, "source", "vip")
    point_at(mapped, QPoint(3, 3))
    assert "link" in painted(mapped, QPoint(0, dot(mapped, mapped.source.tree, ("first",))), 1)
    assert not lit(mapped, "source", "age")
    assert mapped.selection.rows == ()


def test_what_was_pointed_at_is_lit_no_more_once_it_is_deleted(mapped: MainWindow) -> None:
    point_at(mapped, middle(mapped, ("age",), ("age",)))
    mapped.selection.select_rows([2])
    strip_of(mapped).setFocus()
    press(strip_of(mapped), Qt.Key.Key_Delete)
    settle()
    assert mapped.opened.mapping.row_count == 2
    mapped.selection.clear()
    assert not lit(mapped, "source", "age")


def test_the_wheel_between_the_trees_scrolls_both(mapped: MainWindow) -> None:
    text = json.dumps({f"field{number}": number for number in range(150)})
    mapped.opened.set_source(sample_from_text(text, "long.json"))
    mapped.opened.set_destination(sample_from_text(text, "long.json"))
    strip = strip_of(mapped)
    bars = [panel.tree.verticalScrollBar() for panel in (mapped.source, mapped.destination)]
    for bar in bars:
        bar.setValue(0)
    at, no = QPointF(strip.rect().center()), QPoint()
    flags = Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False
    turned = QWheelEvent(at, QPointF(strip.mapToGlobal(at.toPoint())), no, QPoint(0, -120), *flags)
    QApplication.sendEvent(strip, turned)
    assert [bar.value() > 0 for bar in bars] == [True, True]


def lit(window: MainWindow, side: str, name: str) -> bool:
    tree = window.source.tree if side == "source" else window.destination.tree
    place = tree.place_rect(node(tree, name))
    settle()
    pixel = tree.viewport().grab().toImage().pixelColor(tree.viewport().width() // 2, place.top() + 2)
    return pixel.name() == current_palette(window).hover


@pytest.mark.parametrize(
    ("source", "destination", "words"),
    [
        ("age", "age", "age to age, as a number"),
        ("last", "name", "first and last to name"),
        ("vip", "isNew", "vip to isNew, as true or false"),
    ],
)
def test_a_tool_tip_tells_a_link_in_words(
    mapped: MainWindow, qtbot: QtBot, source: str, destination: str, words: str
) -> None:
    told = tip(mapped, middle(mapped, (source,), (destination,)), qtbot)
    assert told.splitlines()[0] == words


def test_the_tool_tip_tells_what_is_wrong(mapped: MainWindow, qtbot: QtBot) -> None:
    mapped.opened.show_record(1)
    told = tip(mapped, middle(mapped, ("age",), ("age",)), qtbot)
    assert '"n/a"' in told


def test_of_several_rows_the_tool_tip_tells_each(window: MainWindow, qtbot: QtBot) -> None:
    added = Row.of("address.city", "shipTo.city"), Row.of("address.zip", "shipTo.country")
    window.opened.apply(edits.insert_rows(window.opened.mapping, added))
    settle()
    for tree, name in ((window.source.tree, "address"), (window.destination.tree, "shipTo")):
        tree.collapse(tree.fields.index_of(node(tree, name)))
    assert tip(window, middle(window, ("address",), ("shipTo",)), qtbot).splitlines() == [
        "address to shipTo, 2 rows",
        "Row 1: address.city to shipTo.city",
        "Row 2: address.zip to shipTo.country",
    ]


def tip(window: MainWindow, point: QPoint, qtbot: QtBot) -> str:
    strip = strip_of(window)
    QToolTip.hideText()
    QApplication.sendEvent(strip, QHelpEvent(QHelpEvent.Type.ToolTip, point, strip.mapToGlobal(point)))
    qtbot.waitUntil(lambda: bool(QToolTip.text()))
    told = QToolTip.text()
    QToolTip.hideText()
    qtbot.waitUntil(lambda: not QToolTip.isVisible())
    return told


def test_a_click_on_a_link_of_folded_branches_leaves_them_folded_and_selects_nothing_else_when_deleted(
    window: MainWindow, qtbot: QtBot
) -> None:
    added = Row.of("address.city", "shipTo.city"), Row.of("first", "name")
    window.opened.apply(edits.insert_rows(window.opened.mapping, added))
    window.selection.clear()
    source, destination = window.source.tree, window.destination.tree
    for tree in (source, destination):
        tree.collapseAll()
    click_link(window, ("address",), ("shipTo",))
    qtbot.wait(1)
    assert window.selection.rows == (0,)
    assert not source.isExpanded(source.fields.index_of(node(source, "address")))
    assert not destination.isExpanded(destination.fields.index_of(node(destination, "shipTo")))
    press(strip_of(window), Qt.Key.Key_Delete)
    assert [row["gField"] for row in rows(window)] == ["name"]
    assert window.selection.rows == ()
