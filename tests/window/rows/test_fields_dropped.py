"""Source fields dragged straight onto the rows table."""

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget
from pytestqt.qtbot import QtBot

from designer.documents import Step
from designer.mapping import mapping_from_dict
from designer.window.main_window import MainWindow
from designer.window.rows.columns import Column
from designer.window.rows.fields_dropped import FieldsDroppedOnRows
from tests.window.people import hover, let_go, node, press, rows

Key = Qt.Key


@pytest.fixture(autouse=True)
def mapped(window: MainWindow, qtbot: QtBot) -> None:
    held = [
        {"eField": "first", "gField": "name"},
        {"gField": "contact.email"},
        {"eField": "last"},
    ]
    window.opened.open(mapping_from_dict({"fieldMapping": held}), None)
    qtbot.waitUntil(lambda: window.rows.table.findChild(FieldsDroppedOnRows) is not None)


def dragged(window: MainWindow, *places: tuple[Step, ...]) -> QMimeData:
    tree = window.source.tree
    return tree.fields.mimeData([tree.fields.index_of(node(tree, *place)) for place in places])


def cell(window: MainWindow, row: int, column: Column = Column.SOURCE) -> QPoint:
    table = window.rows.table
    return table.visualRect(table.model().index(row, column)).center()


def below(window: MainWindow) -> QPoint:
    return cell(window, 2) + QPoint(0, 2 * window.rows.table.rowHeight(2))


def drop(window: MainWindow, point: QPoint, *places: tuple[Step, ...]) -> bool:
    data = dragged(window, *places)
    viewport = window.rows.table.viewport()
    takes = hover(viewport, data, point)
    if takes:
        let_go(viewport, data, point)
    return takes


def popup() -> QWidget:
    shown = QApplication.activePopupWidget()
    assert shown is not None
    return shown


def test_an_object_is_offered_to_replace_alone(window: MainWindow) -> None:
    assert drop(window, cell(window, 0), ("address",))
    assert [button.text() for button in popup().findChildren(QAbstractButton)] == ["Replace with address", "Cancel"]
    press(popup(), Key.Key_Escape)


@pytest.mark.parametrize(("key", "source"), [(Key.Key_R, "last"), (Key.Key_C, "{first} {last}")])
def test_a_field_on_the_source_of_a_row_asks_whether_to_replace_or_combine(
    window: MainWindow, key: Key, source: str
) -> None:
    assert drop(window, cell(window, 0), ("last",))
    press(popup(), key)
    assert rows(window)[0] == {"eField": source, "gField": "name"}
    assert window.opened.undo_stack.index() == 1


def test_escape_leaves_the_row_as_it_was(window: MainWindow) -> None:
    drop(window, cell(window, 0), ("last",))
    press(popup(), Key.Key_Escape)
    assert rows(window)[0]["eField"] == "first"


def test_a_row_that_waits_for_its_source_gets_it_at_once(window: MainWindow) -> None:
    drop(window, cell(window, 1), ("last",))
    assert rows(window)[1] == {"gField": "contact.email", "eField": "last"}
    assert len(rows(window)) == 3


def test_a_row_without_destination_is_asked_about_as_any_other(window: MainWindow) -> None:
    drop(window, cell(window, 2), ("first",))
    press(popup(), Key.Key_R)
    assert rows(window)[2] == {"eField": "first"}


def test_below_the_rows_a_field_becomes_a_row_that_asks_where_it_goes(window: MainWindow) -> None:
    drop(window, below(window), ("age",))
    assert rows(window)[3] == {"eField": "age"}
    editor = QApplication.focusWidget()
    assert editor is not None
    press(editor, "age", Key.Key_Return)
    assert rows(window)[3]["gField"] == "age"


def test_several_fields_below_the_rows_are_a_row_each_in_one_step(window: MainWindow) -> None:
    drop(window, below(window), ("age",), ("vip",))
    assert rows(window)[3:] == [{"eField": "age"}, {"eField": "vip"}]
    assert list(window.selection.rows) == [3, 4]
    window.opened.undo_stack.undo()
    assert len(rows(window)) == 3


def test_what_a_drop_would_do_is_told_while_hovering_and_no_longer_after(window: MainWindow) -> None:
    viewport = window.rows.table.viewport()
    told: list[str] = []
    for point in (cell(window, 0), cell(window, 1), cell(window, 0, Column.RESULT), below(window)):
        hover(viewport, dragged(window, ("last",)), point)
        told.append(window.hint.text())
    assert "replace or combine" in told[0]
    assert told[1] == "Drop to map last to contact.email"
    assert told[2] == "Drop it on the source of a row, or below the rows"
    assert told[3] == "Drop to add a row from last, and say where it goes"
    let_go(viewport, dragged(window, ("last",)), cell(window, 1))
    assert "Drop" not in window.hint.text()


def test_other_cells_take_nothing(window: MainWindow) -> None:
    assert not drop(window, cell(window, 0, Column.DESTINATION), ("last",))
    assert window.opened.undo_stack.index() == 0
