"""What a type would make of the row's value is told before one is chosen."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from designer.window.inspector.panel import InspectorPanel
from designer.window.main_window import MainWindow
from tests.window.people import rows
from widgets.value_editor import ValueEditor

Key = Qt.Key


def test_the_list_tells_before_and_after_and_in_how_many_records_that_is_doubtful(
    window: MainWindow, inspector: InspectorPanel
) -> None:
    window.selection.select_rows([1])
    box = inspector.summary.type
    plain = box.view().minimumWidth()
    QTest.keyClick(box, Key.Key_Down)
    assert box.words == ["As it is", "Text", "Number", "True/false"]
    as_it_is, text, number, _truth = box.effects()
    assert (as_it_is, text) == ('"43" → "43"', '"43" → "43"')
    assert number == '"43" → 43 · doubtful in 1 of 2 records'
    assert box.view().minimumWidth() > plain
    QTest.keyClick(box.view(), Key.Key_Escape)
    window.opened.show_record(1)
    assert box.effects()[2].startswith('"n/a" → 0 · ')
    assert rows(window)[1]["dataType"] == "number"


def test_of_several_rows_nothing_is_told(window: MainWindow, inspector: InspectorPanel) -> None:
    window.selection.select_rows([0, 1])
    assert set(inspector.summary.type.effects()) == {""}


def test_a_default_begins_in_the_type_of_its_row(window: MainWindow, inspector: InspectorPanel, qtbot: QtBot) -> None:
    window.selection.select_rows([1])
    QTest.mouseClick(inspector.default.button, Qt.MouseButton.LeftButton)
    (editor,) = [found for found in window.findChildren(ValueEditor) if found.isVisible()]
    assert editor.kind == "number"
    QTest.keyClick(editor, Key.Key_Escape)
