"""One selection: row, fields and preview always show the same thing, whichever was clicked."""

from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from designer.window.main_window import MainWindow
from tests.window.people import click, map_field


def mapped(window: MainWindow) -> MainWindow:
    map_field(window, ("first",), ("name",))
    map_field(window, ("age",), ("age",))
    map_field(window, ("address", "city"), ("shipTo", "city"))
    return window


def selected(window: MainWindow) -> tuple[set[object], set[int], set[object]]:
    """The places selected in the source, the rows, and the places in the destination."""
    rows = {index.row() for index in window.rows.table.selectionModel().selectedRows()}
    source, destination = (
        {node.place for node in panel.tree.selected_nodes()} for panel in (window.source, window.destination)
    )
    return source, rows, destination


def test_a_source_field_selects_its_row_and_what_it_generates(window: MainWindow) -> None:
    click(mapped(window).source.tree, "age")
    assert selected(window) == ({("age",)}, {1}, {("age",)})


def test_a_destination_field_selects_its_row_and_source(window: MainWindow) -> None:
    click(mapped(window).destination.tree, "shipTo", "city")
    assert selected(window) == ({("address", "city")}, {2}, {("shipTo", "city")})


def test_a_row_selects_both_ends(window: MainWindow) -> None:
    table = mapped(window).rows.table
    index = table.model().index(0, 1)
    QApplication.processEvents()
    QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=table.visualRect(index).center())
    assert selected(window) == ({("first",)}, {0}, {("name",)})


def test_a_value_of_the_preview_selects_the_row_that_made_it(window: MainWindow) -> None:
    view = mapped(window).preview.view
    row = view.model().row_of(("age",))
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=view.visualRect(view.model().index(row)).center())
    assert selected(window) == ({("age",)}, {1}, {("age",)})


def test_an_unmapped_field_selects_no_row(window: MainWindow) -> None:
    click(mapped(window).source.tree, "vip")
    assert selected(window) == ({("vip",)}, set(), set())


def test_a_new_row_is_selected_everywhere(window: MainWindow) -> None:
    map_field(window, ("last",), ("contact", "email"))
    assert selected(window) == ({("last",)}, {0}, {("contact", "email")})


def test_undo_selects_what_it_brings_back(window: MainWindow) -> None:
    mapped(window)
    window.rows.table.selectionModel().select(
        window.rows.table.model().index(1, 0),
        QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows,
    )
    window.rows.table.setFocus()
    QTest.keyClick(window.rows.table, Qt.Key.Key_Delete)
    assert window.opened.mapping.row_count == 2
    window.opened.undo_stack.undo()
    assert selected(window)[1] == {1}


def test_selecting_is_no_step_of_undo(window: MainWindow) -> None:
    before = mapped(window).opened.undo_stack.count()
    click(window.source.tree, "age")
    click(window.destination.tree, "name")
    assert window.opened.undo_stack.count() == before


def test_several_source_fields_stay_selected_while_their_rows_are_shown(window: MainWindow) -> None:
    click(mapped(window).source.tree, "first")
    click(window.source.tree, "last", key=Qt.KeyboardModifier.ControlModifier)
    assert selected(window) == ({("first",), ("last",)}, {0}, {("name",)})
