"""The viewer tells what is clicked and hovered, folds, copies, and keeps its place when the document changes."""

from typing import Any

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QGuiApplication, QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from widgets.json_view import JsonView
from widgets.palette import Palette

DOCUMENT = {"order": {"number": "SO-1", "contact": {"name": "John", "age": 43}}, "lines": [1, 2]}
LONG = {f"key{i}": {"value": i, "other": "x"} for i in range(300)}


@pytest.fixture
def view(qtbot: QtBot) -> JsonView:
    view = JsonView()
    qtbot.addWidget(view)
    view.resize(400, 300)
    view.show()
    view.set_document(DOCUMENT)
    return view


def at(view: JsonView, row: int, x: int = 60) -> QPoint:
    return QPoint(x, view.visualRect(view.model().index(row)).center().y())


def click(view: JsonView, row: int, x: int = 60) -> None:
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=at(view, row, x))


def press(view: JsonView, *keys: Qt.Key) -> None:
    for key in keys:
        QTest.keyClick(view, key)


def shown(view: JsonView) -> list[str]:
    return [view.model().index(row).data() for row in range(view.model().rowCount())]


def hover(view: JsonView, point: QPoint) -> None:
    none = Qt.MouseButton.NoButton
    where = QPointF(view.viewport().mapToGlobal(point))
    event = QMouseEvent(QMouseEvent.Type.MouseMove, QPointF(point), where, none, none, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(view.viewport(), event)


def test_a_click_anywhere_on_a_line_tells_its_value(view: JsonView) -> None:
    told: list[Any] = []
    view.value_clicked.connect(told.append)
    click(view, 4)
    click(view, 4, x=view.viewport().width() - 3)
    assert told == [("order", "contact", "name")] * 2


def test_a_click_on_the_fold_mark_folds_and_tells_no_value(view: JsonView) -> None:
    told: list[Any] = []
    view.value_clicked.connect(told.append)
    click(view, 3, x=8)
    assert shown(view)[3] == '"contact": { … }'
    click(view, 3, x=8)
    assert shown(view)[4] == '"name": "John",'
    assert told == []


def test_the_pointer_tells_what_it_is_over_and_when_it_leaves(view: JsonView) -> None:
    told: list[Any] = []
    view.value_hovered.connect(told.append)
    hover(view, at(view, 2))
    hover(view, at(view, 2, x=90))
    hover(view, QPoint(60, view.viewport().height() - 2))
    assert told == [("order", "number"), None]


def test_arrow_keys_go_through_lines_and_folds(view: JsonView) -> None:
    told: list[Any] = []
    view.value_clicked.connect(told.append)
    view.setFocus()
    press(view, Qt.Key.Key_End, Qt.Key.Key_Home, Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Return)
    assert told == [("order", "number")]
    press(view, Qt.Key.Key_Left, Qt.Key.Key_Left)
    assert shown(view)[1] == '"order": { … },'
    press(view, Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Space)
    assert told[-1] == ("order", "number")
    press(view, Qt.Key.Key_End)
    assert view.currentIndex().row() == view.model().rowCount() - 1


def test_tab_leaves_the_viewer(view: JsonView) -> None:
    assert not view.tabKeyNavigation()


def test_a_value_or_the_chosen_lines_are_copied(view: JsonView) -> None:
    click(view, 3)
    QTest.keyClick(view, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == '{\n  "name": "John",\n  "age": 43\n}'
    QTest.keyClick(view, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(view, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text().startswith('{\n  "order": {')


def test_the_place_is_kept_when_lines_come_above_it(view: JsonView) -> None:
    view.set_document(LONG)
    view.scrollTo(view.model().index(400), JsonView.ScrollHint.PositionAtTop)
    top = view.indexAt(QPoint(5, 5)).data()
    view.set_document({"new": {"several": [1, 2, 3]}, **LONG})
    assert view.indexAt(QPoint(5, 5)).data() == top


def test_the_place_is_kept_when_a_value_changes_elsewhere(view: JsonView) -> None:
    view.set_document(LONG)
    view.verticalScrollBar().setValue(1234)
    view.set_document({**LONG, "key299": {"value": -1, "other": "x"}})
    assert view.verticalScrollBar().value() == 1234


def test_a_hidden_value_is_unfolded_and_brought_into_sight(view: JsonView) -> None:
    view.set_document(LONG)
    view.model().set_folded(view.model().row_of(("key250",)), True)
    assert view.reveal(("key250", "value"))
    row = view.model().row_of(("key250", "value"))
    assert view.viewport().rect().contains(view.visualRect(view.model().index(row)).center())
    assert not view.reveal(("nowhere",))


def test_the_longest_line_can_be_scrolled_to_and_short_ones_need_no_bar(qtbot: QtBot, view: JsonView) -> None:
    bar = view.horizontalScrollBar()
    assert bar.maximum() == 0
    view.set_document({"a": "x" * 200})
    qtbot.waitUntil(lambda: bar.maximum() > 0)
    view.set_document({"a": "x"})
    qtbot.waitUntil(lambda: bar.maximum() == 0)


def test_the_whole_of_a_cut_text_is_in_the_tool_tip(view: JsonView) -> None:
    view.set_document({"a": "x" * 500, "b": 1})
    view.set_tips(lambda path: "Row 2" if path == ("b",) else "")
    assert view.tip_for(("a",)) == "x" * 500
    assert view.tip_for(("b",)) == "Row 2"


def test_what_is_highlighted_is_seen(qtbot: QtBot, themed: Palette) -> None:
    view = JsonView()
    qtbot.addWidget(view)
    view.resize(400, 300)
    view.show()
    view.set_document(DOCUMENT)
    view.set_highlighted([("order", "number")])
    click(view, 3)
    picture = view.viewport().grab().toImage()
    ratio = picture.devicePixelRatio()

    def colour_at_right_of(row: int) -> QColor:
        point = at(view, row, view.viewport().width() - 4)
        return picture.pixelColor(int(point.x() * ratio), int(point.y() * ratio))

    assert colour_at_right_of(2) == QColor(themed.selection)
    assert colour_at_right_of(4) == QColor(themed.panel)
    assert colour_at_right_of(3) in (QColor(themed.panel), QColor(themed.hover))  # Clicked, but not lit.


def test_a_note_makes_room_beneath_its_line_and_moves_along_with_it(view: JsonView) -> None:
    view.set_note(("order", "number"), "said of it")
    row = view.model().row_of(("order", "number"))
    plain = view.rowHeight(0)
    assert view.rowHeight(row) > plain
    assert view.accessibleDescription() == "said of it"
    view.set_document({"new": 1, **DOCUMENT})
    assert (view.rowHeight(row), view.rowHeight(row + 1) > plain) == (plain, True)
    view.set_document({"order": {"other": 1}})
    assert {view.rowHeight(at) for at in range(view.model().rowCount())} == {plain}
    view.set_document(DOCUMENT)
    view.clear_note()
    assert {view.rowHeight(at) for at in range(view.model().rowCount())} == {plain}


def test_a_long_note_takes_more_lines_where_the_view_is_narrow(view: JsonView) -> None:
    view.set_note(("order",), "a rather long sentence about a value, which does not fit on one line of a narrow view")
    row = view.model().row_of(("order",))
    narrow = view.rowHeight(row)
    view.resize(1200, 300)
    assert view.rowHeight(row) < narrow


def test_lines_have_room_between_them_and_keep_to_the_grid(view: JsonView) -> None:
    height = view.visualRect(view.model().index(1)).height()
    assert height >= view.fontMetrics().height() + 4
    assert height % 4 == 0


def test_a_note_stands_as_far_from_its_line_as_from_the_next(view: JsonView, themed: Palette) -> None:
    plain = view.visualRect(view.model().index(1)).height()
    view.set_note(("order", "number"), "said of it")
    line = view.visualRect(view.model().index(2))
    column = view.viewport().grab(line).toImage()
    bubble = [y for y in range(line.height()) if column.pixelColor(300, y) == QColor(themed.accent_background)]
    assert bubble[0] - plain == line.height() - 1 - bubble[-1] > 0


def test_both_lines_of_an_object_are_lit_under_the_pointer_and_go_out_together(view: JsonView, themed: Palette) -> None:
    def lit() -> set[int]:
        QApplication.processEvents()
        seen = view.screen().grabWindow(view.winId()).toImage()  # as it is on the screen, not painted for the test
        rows = range(view.model().rowCount())
        return {row for row in rows if seen.pixelColor(at(view, row, 380)) == QColor(themed.hover)}

    assert (shown(view)[3].strip(), shown(view)[6].strip()) == ('"contact": {', "}")
    hover(view, at(view, 6))
    assert lit() == {3, 6}
    hover(view, at(view, 3))
    assert lit() == {3, 6}
    hover(view, at(view, 4))
    assert lit() == {4}
