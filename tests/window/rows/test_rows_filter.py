"""Rows filtered by state and text: true numbers, nothing selected hidden, and moving that means what is seen."""

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel

from designer.jsontext import Json
from designer.mapping import Change, edits
from designer.window.main_window import MainWindow
from designer.window.rows.columns import Column
from tests.window.rows.rows_place import Place

CONTROL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier


def shown(place: Place) -> list[int]:
    """The numbers of the rows that are to be seen, as they are painted."""
    table = place.panel.table
    return [
        row + 1 for row in range(table.model().rowCount()) if table.visualRect(table.model().index(row, 0)).height()
    ]


def choose(place: Place, words: str) -> None:
    place.panel.start_filter()
    segments = place.panel.filter_line.states.segments
    QTest.mouseClick(next(one for one in segments if one.text() == words), Qt.MouseButton.LeftButton)


def find(place: Place, text: str) -> None:
    place.panel.start_filter()
    QTest.keyClicks(place.panel.filter_line.finder, text)


def counted(place: Place) -> str:
    return next(label.text() for label in place.panel.findChildren(QLabel) if " rows" in label.text())


@pytest.mark.parametrize(
    ("words", "record", "numbers"),
    [
        ("All", 0, [1, 2, 3, 4, 5, 6]),
        ("With problems", 0, [5, 6]),
        ("With problems", 1, [2, 5, 6]),
        ("Errors", 1, [6]),
        ("Without effect", 0, [1]),
        ("Empty here", 0, [5]),
        ("Empty here", 1, []),
    ],
)
def test_rows_are_filtered_by_what_becomes_of_them_in_the_record(
    place: Place, words: str, record: int, numbers: list[int]
) -> None:
    place.show(
        [
            *(place.rows or []),
            {"eField": "ship to.city", "gField": "city"},  # which the destination has not
            {"eField": "{first", "gField": "broken"},
        ]
    )
    place.opened.apply(edits.set_entry(place.opened.mapping, 0, "status", "Inactive"))
    place.selection.clear()
    place.opened.show_record(record)
    choose(place, words)
    assert shown(place) == numbers
    assert counted(place) == f"{len(numbers)} of 6 rows"


def test_the_filter_follows_the_shown_record(place: Place) -> None:
    choose(place, "With problems")
    assert shown(place) == []
    place.opened.show_record(1)
    assert shown(place) == [2]


def test_a_text_is_found_in_sources_destinations_and_constants(place: Place) -> None:
    find(place, "contact")
    assert shown(place) == [2, 3]
    QTest.keyClick(place.panel.filter_line.finder, Qt.Key.Key_A, CONTROL)
    QTest.keyClicks(place.panel.filter_line.finder, "TRUE")
    assert shown(place) == [4]


def test_what_is_selected_elsewhere_is_shown_and_stays_until_the_filter_is_another(place: Place) -> None:
    find(place, "contact")
    place.selection.select_rows([0])
    assert shown(place) == [1, 2, 3]
    place.selection.select_rows([1])
    assert shown(place) == [1, 2, 3]
    QTest.keyClicks(place.panel.filter_line.finder, ".age")
    assert shown(place) == [2]


def test_a_row_that_is_edited_out_of_the_filter_stays_in_sight(place: Place) -> None:
    find(place, "contact")
    place.selection.select_rows([1])
    place.opened.apply(edits.set_entry(place.opened.mapping, 1, "gField", "years"))
    assert shown(place) == [2, 3]


def test_a_row_that_is_mended_stays_in_sight_and_is_counted_no_more_until_the_filter_is_set_anew(place: Place) -> None:
    broken: list[dict[str, Json]] = [{"eField": "{first", "gField": name} for name in ("a", "b")]
    place.show([*(place.rows or []), *broken])
    choose(place, "Errors")
    assert counted(place) == "2 of 6 rows"
    place.click(4, Column.SOURCE)
    place.opened.apply(edits.set_entry(place.opened.mapping, 4, "eField", "{first}"))
    place.click(5, Column.SOURCE)
    assert shown(place) == [5, 6]
    assert counted(place) == "1 of 6 rows, 1 more in sight"
    choose(place, "Errors")
    assert shown(place) == [6]
    assert counted(place) == "1 of 6 rows"


def test_a_row_that_another_place_edits_stays_in_sight(place: Place) -> None:
    find(place, "contact")
    edited = edits.set_entry(place.opened.mapping, 2, "gField", "years")
    place.opened.apply(Change(edited.label, edited.before, edited.after))
    assert shown(place) == [2, 3]
    assert counted(place) == "1 of 4 rows, 1 more in sight"


def test_rows_of_another_mapping_are_filtered_anew(place: Place) -> None:
    find(place, "contact")
    place.show([{"eField": "first", "gField": name} for name in ("a", "b", "c", "contact")])
    assert shown(place) == [4]
    assert counted(place) == "1 of 4 rows"


def test_the_count_follows_the_rows_before_anything_is_looked_for(place: Place) -> None:
    place.panel.start_filter()
    assert counted(place) == "4 of 4 rows"
    place.opened.apply(edits.remove_rows(place.opened.mapping, (0,)))
    assert counted(place) == "3 of 3 rows"
    place.opened.undo_stack.undo()
    assert counted(place) == "4 of 4 rows"


def test_escape_shows_all_rows_again_and_goes_back_to_them(place: Place) -> None:
    find(place, "contact")
    QTest.keyClick(place.panel.filter_line.finder, Qt.Key.Key_Escape)
    QTest.keyClick(place.panel.filter_line.finder, Qt.Key.Key_Escape)
    assert shown(place) == [1, 2, 3, 4]
    assert not place.panel.filter_line.isVisible()
    assert place.panel.table.hasFocus()


def test_the_mark_above_the_states_opens_and_closes_the_filter(place: Place) -> None:
    header = place.panel.table.horizontalHeader()
    point = QPoint(header.sectionViewportPosition(Column.STATE) + 10, header.height() // 2)
    QTest.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=point)
    assert place.panel.filter_line.isVisible()
    find(place, "contact")
    QTest.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=point)
    assert not place.panel.filter_line.isVisible()
    assert shown(place) == [1, 2, 3, 4]


def test_hidden_rows_are_not_selected_with_all_and_not_deleted(place: Place) -> None:
    find(place, "contact")
    place.panel.table.setFocus()
    QTest.keyClick(place.panel.table, Qt.Key.Key_A, CONTROL)
    assert place.selection.rows == (1, 2)
    QTest.keyClick(place.panel.table, Qt.Key.Key_Delete)
    assert [row.get("gField") for row in place.rows or []] == ["name", "isNew"]


def test_a_row_moves_past_hidden_ones_to_the_next_that_is_seen(place: Place) -> None:
    find(place, "n")  # name, contact.age, contact.name, isNew
    place.opened.apply(edits.set_entry(place.opened.mapping, 1, "gField", "years"))
    place.selection.clear()
    QTest.keyClicks(place.panel.filter_line.finder, "a")  # "na": name, contact.name
    assert shown(place) == [1, 3]
    place.selection.select_rows([2])
    place.panel.table.setFocus()
    QTest.keyClick(place.panel.table, Qt.Key.Key_Up, ALT)
    assert [row.get("gField") for row in place.rows or []] == ["contact.name", "name", "years", "isNew"]


def test_a_row_is_dropped_before_the_row_that_is_seen_there(place: Place) -> None:
    place.show([{"eField": name, "gField": name} for name in ("a1", "b", "a2", "c", "a3")])
    find(place, "a")
    table = place.panel.table
    data: QMimeData = table.model().mimeData([table.model().index(4, 0)])
    point = QPointF(table.visualRect(table.model().index(2, 0)).topLeft() + QPoint(20, 3))
    what = (Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    for event in (QDragEnterEvent(point.toPoint(), *what), QDragMoveEvent(point.toPoint(), *what)):
        QApplication.sendEvent(table.viewport(), event)
    assert place.told[-1] == "Drop to move row 5 before row 3"
    QApplication.sendEvent(table.viewport(), QDropEvent(point, *what))
    assert [row.get("gField") for row in place.rows or []] == ["a1", "b", "a3", "a2", "c"]
    assert shown(place) == [1, 3, 4]


def test_find_in_the_rows_is_opened_by_the_key_of_finding(window: MainWindow) -> None:
    window.opened.apply(edits.map_field(window.opened.mapping, (), ()))
    window.rows.table.setFocus()
    QTest.keyClick(window, Qt.Key.Key_F, CONTROL)
    assert window.rows.filter_line.finder.hasFocus()
