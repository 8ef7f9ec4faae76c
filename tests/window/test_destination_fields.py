"""Constants, and destination fields added, renamed and deleted by hand."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from designer.documents import EVERY, Step, sample_from_text
from designer.window.main_window import MainWindow
from tests.window.people import click, generated, map_field, node, point_of, press, rows


def popup(qtbot: QtBot) -> QWidget:
    qtbot.waitUntil(lambda: QApplication.activePopupWidget() is not None)
    shown = QApplication.activePopupWidget()
    assert shown is not None
    return shown


def line_of(shown: QWidget) -> QLineEdit:
    return next(line for line in shown.findChildren(QLineEdit) if line.isVisible())


def double_click(window: MainWindow, *place: Step) -> None:
    tree = window.destination.tree
    point = point_of(tree, *place)
    QTest.mouseClick(tree.viewport(), Qt.MouseButton.LeftButton, pos=point)
    QTest.mouseDClick(tree.viewport(), Qt.MouseButton.LeftButton, pos=point)


def told(window: MainWindow) -> str:
    return " ".join(label.text() for label in window.statusBar().findChildren(QLabel))


def test_a_double_click_on_an_unmapped_field_makes_a_constant(window: MainWindow, qtbot: QtBot) -> None:
    double_click(window, "name")
    press(line_of(popup(qtbot)), "Acme", Qt.Key.Key_Return)
    assert generated(window) == {"name": "Acme"}


def test_typing_on_a_number_field_starts_a_number(window: MainWindow, qtbot: QtBot) -> None:
    click(window.destination.tree, "age")
    press(window.destination.tree, "4")
    press(line_of(popup(qtbot)), "3", Qt.Key.Key_Return)
    assert rows(window) == [{"gField": "age", "hardCodedValue": 43}]


def test_a_constant_can_be_changed_by_double_click(window: MainWindow, qtbot: QtBot) -> None:
    double_click(window, "name")
    press(line_of(popup(qtbot)), "Acme", Qt.Key.Key_Return)
    double_click(window, "name")
    line = line_of(popup(qtbot))
    assert line.text() == "Acme"
    line.selectAll()
    press(line, "Beta", Qt.Key.Key_Return)
    assert rows(window) == [{"gField": "name", "hardCodedValue": "Beta"}]


def test_a_constant_that_would_fill_an_array_in_two_ways_is_refused_in_words(window: MainWindow, qtbot: QtBot) -> None:
    window.opened.set_destination(sample_from_text('{"lines": [{"item": "x", "kind": "y"}]}'))
    map_field(window, ("items", EVERY, "sku"), ("lines", EVERY, "item"))
    double_click(window, "lines", 0, "kind")
    press(line_of(popup(qtbot)), "goods", Qt.Key.Key_Return)
    assert len(rows(window)) == 1
    assert "lines cannot be filled both by [*] and by index" in told(window)
    double_click(window, "lines", EVERY, "kind")
    press(line_of(popup(qtbot)), "goods", Qt.Key.Key_Return)
    assert rows(window)[1] == {"gField": "lines[*].kind", "hardCodedValue": "goods"}


def test_a_name_that_is_in_the_way_of_a_row_is_refused_while_it_is_typed(window: MainWindow, qtbot: QtBot) -> None:
    map_field(window, ("items", EVERY, "sku"), ("lines", EVERY, "item"))
    click(window.destination.tree, "name")
    press(window.destination.tree, Qt.Key.Key_Insert)
    press(line_of(popup(qtbot)), "lines.total", Qt.Key.Key_Return)
    assert len(rows(window)) == 1
    press(line_of(popup(qtbot)), "2", Qt.Key.Key_Escape)


def test_escape_makes_no_constant(window: MainWindow, qtbot: QtBot) -> None:
    double_click(window, "name")
    press(popup(qtbot), Qt.Key.Key_Escape)
    assert rows(window) == []


def test_a_field_is_added_inside_the_object_that_is_current(window: MainWindow, qtbot: QtBot) -> None:
    click(window.destination.tree, "contact")
    press(window.destination.tree, Qt.Key.Key_Insert)
    press(line_of(popup(qtbot)), "phone", Qt.Key.Key_Return)
    assert rows(window) == [{"gField": "contact.phone"}]
    map_field(window, ("first",), ("contact", "phone"))
    assert generated(window) == {"contact": {"phone": "John"}}


def test_a_field_with_a_dot_goes_a_level_deeper(window: MainWindow, qtbot: QtBot) -> None:
    click(window.destination.tree, "name")
    press(window.destination.tree, Qt.Key.Key_Insert)
    press(line_of(popup(qtbot)), "bank.iban", Qt.Key.Key_Return)
    assert window.destination.tree.fields.find(("bank", "iban")) is not None


def test_a_name_that_is_no_path_is_told_and_not_taken(window: MainWindow, qtbot: QtBot) -> None:
    click(window.destination.tree, "name")
    press(window.destination.tree, Qt.Key.Key_Insert)
    shown = popup(qtbot)
    press(line_of(shown), "a..b", Qt.Key.Key_Return)
    assert shown.isVisible()
    assert "name is missing" in " ".join(label.text() for label in shown.findChildren(QLabel))
    press(shown, Qt.Key.Key_Escape)
    assert rows(window) == []


def test_renaming_a_field_moves_its_row(window: MainWindow, qtbot: QtBot) -> None:
    map_field(window, ("first",), ("contact",))
    click(window.destination.tree, "contact", "first")
    press(window.destination.tree, Qt.Key.Key_F2)
    line = line_of(popup(qtbot))
    assert line.text() == "first"
    press(line, "firstName", Qt.Key.Key_Return)
    assert generated(window) == {"contact": {"firstName": "John"}}
    assert window.destination.tree.fields.find(("contact", "first")) is None


def test_a_field_of_the_sample_that_nobody_maps_keeps_its_name_and_says_why(window: MainWindow) -> None:
    click(window.destination.tree, "name")
    press(window.destination.tree, Qt.Key.Key_F2)
    assert QApplication.activePopupWidget() is None
    assert "destination sample" in told(window)


def test_delete_removes_the_rows_and_the_fields_that_only_they_made(window: MainWindow) -> None:
    map_field(window, ("first",), ("contact",))
    click(window.destination.tree, "contact", "first")
    press(window.destination.tree, Qt.Key.Key_Delete)
    assert rows(window) == []
    assert window.destination.tree.fields.find(("contact", "first")) is None
    assert window.destination.tree.fields.find(("contact", "email")) is not None


def test_a_double_click_on_a_mapped_field_edits_the_source_of_its_row(window: MainWindow, qtbot: QtBot) -> None:
    map_field(window, ("first",), ("name",))
    double_click(window, "name")
    qtbot.waitUntil(lambda: isinstance(QApplication.focusWidget(), QLineEdit))
    line = QApplication.focusWidget()
    assert isinstance(line, QLineEdit)
    line.selectAll()
    press(line, "last", Qt.Key.Key_Return)
    assert generated(window) == {"name": "Hancock"}


def test_typing_on_a_mapped_field_types_its_source_from_the_first_letter(window: MainWindow, qtbot: QtBot) -> None:
    map_field(window, ("first",), ("name",))
    click(window.destination.tree, "name")
    press(window.destination.tree, "l")
    qtbot.waitUntil(lambda: isinstance(QApplication.focusWidget(), QLineEdit))
    line = QApplication.focusWidget()
    assert isinstance(line, QLineEdit)
    press(line, "ast")
    assert line.text() == "last"
    press(line, Qt.Key.Key_Escape, Qt.Key.Key_Escape)
    assert generated(window) == {"name": "John"}


def test_a_field_that_waits_for_its_source_says_so_beside_it(window: MainWindow, qtbot: QtBot) -> None:
    click(window.destination.tree, "contact")
    press(window.destination.tree, Qt.Key.Key_Insert)
    press(line_of(popup(qtbot)), "phone", Qt.Key.Key_Return)
    fields = window.destination.tree.fields
    assert fields.look(node(window.destination.tree, "contact", "phone")).value == "no source yet"
