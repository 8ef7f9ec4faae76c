"""Why a value is here: told beneath it in the preview, in the tool tips of the trees and in the inspector."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from designer.mapping import edits, mapping_from_dict
from designer.window.inspector.panel import InspectorPanel
from designer.window.main_window import MainWindow
from tests.window.inspector.inspecting import the_inspector
from tests.window.people import node

ROWS = [
    {"eField": "{first} {last}", "gField": "name"},
    {"eField": "age", "gField": "age", "dataType": "number"},
    {"eField": "items[*].sku", "gField": "lines[*].item"},
    {"eField": "note", "gField": "contact.email"},
    {"eField": "first", "gField": "isNew", "status": "Inactive"},
]


@pytest.fixture
def window(window: MainWindow) -> MainWindow:
    window.resize(1440, 900)
    window.opened.open(mapping_from_dict({"name": "m", "fieldMapping": ROWS}), None)
    return window


def click_value(window: MainWindow, *place: str | int) -> None:
    view = window.preview.view
    index = view.model().index(view.model().row_of(place))
    view.scrollTo(index)
    spot = view.visualRect(index).topLeft() + QPoint(60, 4)
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=spot)


def test_a_clicked_value_is_explained_right_beneath_it(window: MainWindow) -> None:
    view = window.preview.view
    click_value(window, "name")
    assert view.note == 'Row 1: "John Hancock" from {first} {last}: first is "John", last is "Hancock"'
    name, age = (view.visualRect(view.model().index(view.model().row_of((key,)))) for key in ("name", "age"))
    assert age.top() == name.bottom() + 1
    assert name.height() > 1.5 * age.height()
    click_value(window, "age")
    assert view.note == 'Row 2: "43" from age, as a number: 43'


def test_each_element_of_one_row_is_explained_by_its_own_source(window: MainWindow) -> None:
    for number, sku in enumerate(("A-1", "B-7")):
        click_value(window, "lines", number, "item")
        assert window.preview.view.note == f'Row 3: "{sku}" from items[{number}].sku, element {number + 1} of 2'


def test_a_row_selected_in_the_table_is_explained_too_and_follows_the_record(window: MainWindow) -> None:
    view = window.preview.view
    window.selection.select_rows([1])
    assert view.note == 'Row 2: "43" from age, as a number: 43'
    window.opened.show_record(1)
    assert view.note == 'Row 2: "n/a" from age, as a number: 0, since it is not numeric'
    window.opened.apply(edits.set_entry(window.opened.mapping, 1, "dataType", "string"))
    assert view.note == 'Row 2: "n/a" from age'
    window.selection.clear()
    assert view.note == ""
    assert len({view.rowHeight(row) for row in range(view.model().rowCount())}) == 1


def test_a_value_that_is_missing_says_why_in_the_tool_tip_of_its_field(window: MainWindow) -> None:
    fields = window.destination.tree.fields
    missing, off = node(window.destination.tree, "contact", "email"), node(window.destination.tree, "isNew")
    assert "Row 4: nothing: the source field note is not in this record" in fields.describe(missing)
    assert "Row 5: nothing: the row is switched off" in fields.describe(off)
    assert fields.value_text(off) == "switched off"


def test_the_tool_tip_of_a_source_field_says_where_it_goes(window: MainWindow) -> None:
    tree = window.source.tree
    assert "Row 2 puts it into age" in tree.fields.describe(node(tree, "age"))


def test_the_inspector_says_it_of_its_one_row(window: MainWindow) -> None:
    window.selection.select_rows([3])
    QTest.keyClick(window, Qt.Key.Key_5, Qt.KeyboardModifier.ControlModifier)
    inspector: InspectorPanel = the_inspector(window)
    assert inspector.outcome.why.text() == "Nothing: the source field note is not in this record"
    window.opened.show_record(1)
    assert inspector.outcome.why.text() == '"late" from note'
    window.selection.select_rows([0, 1])
    assert not inspector.outcome.why.isVisible()
