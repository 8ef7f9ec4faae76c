"""Going through the records: values, states and the preview follow."""

import json

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from designer.documents import EVERY, sample_from_text
from designer.mapping import mapping_from_dict
from designer.window.main_window import MainWindow
from designer.window.rows.columns import Column
from tests.window.people import generated, map_field, node


def test_the_next_record_is_shown_by_its_keys(window: MainWindow) -> None:
    map_field(window, ("first",), ("name",))
    QTest.keyClick(window, Qt.Key.Key_PageDown, Qt.KeyboardModifier.ControlModifier)
    assert generated(window) == {"name": "Kari"}
    QTest.keyClick(window, Qt.Key.Key_PageUp, Qt.KeyboardModifier.ControlModifier)
    assert generated(window) == {"name": "John"}


def test_the_ends_are_not_passed(window: MainWindow) -> None:
    for _ in range(5):
        QTest.keyClick(window, Qt.Key.Key_PageDown, Qt.KeyboardModifier.ControlModifier)
    assert window.opened.record == 1


def test_the_source_shows_the_values_of_the_record(window: MainWindow) -> None:
    window.opened.show_record(1)
    tree = window.source.tree
    assert tree.fields.look(node(tree, "first")).value == '"Kari"'


def test_a_field_that_only_other_records_have_is_dimmed_and_says_where_it_is(window: MainWindow) -> None:
    tree = window.source.tree
    look = tree.fields.look(node(tree, "note"))
    assert look.is_dim
    assert look.value == "in 1 of 2"


def test_what_is_in_arrays_and_objects_says_in_how_many_records_it_is(window: MainWindow) -> None:
    records = [{"name": "A"}, {"jobs": [{"title": "x"}, {"title": "y"}, {}]}, {"phones": {"type": "x"}, "jobs": []}]
    window.opened.set_source(sample_from_text(json.dumps(records)))
    tree = window.source.tree
    tree.expandAll()
    looks = {place: tree.fields.look(node(tree, *place)) for place in (("phones", "type"), ("jobs", EVERY, "title"))}
    assert [look.value for look in looks.values()] == ["in 1 of 3", "in 1 of 3"]
    assert "in 1 of 3" in tree.fields.describe(node(tree, "phones", "type"))
    window.opened.show_record(1)
    assert "in 2 of 3 elements" in tree.fields.describe(node(tree, "jobs", EVERY, "title"))


def test_the_next_problem_of_the_record_is_gone_to_by_its_key(window: MainWindow) -> None:
    map_field(window, ("first",), ("name",))
    map_field(window, ("age",), ("age",))
    window.opened.show_record(1)
    QTest.keyClick(window, Qt.Key.Key_F8)
    assert window.selection.rows == (1,)


def test_the_preview_says_of_which_record_it_is(window: MainWindow) -> None:
    window.opened.show_record(1)
    map_field(window, ("first",), ("name",))
    assert window.preview.view.model().data(window.preview.view.model().index(1)) == '"name": "Kari"'


def test_what_is_told_of_a_row_goes_with_the_record_it_is_true_for(window: MainWindow) -> None:
    map_field(window, ("age",), ("age",))
    window.opened.show_record(1)
    assert "n/a" in told(window)
    window.opened.show_record(0)
    assert "n/a" not in told(window)


def told(window: MainWindow) -> str:
    return " ".join(label.text() for label in window.statusBar().findChildren(QLabel))


def test_the_number_of_a_record_is_written_in_one_way_wherever_it_stands(window: MainWindow) -> None:
    held = [{"first": f"N{at}"} for at in range(1_500)]
    window.opened.set_source(sample_from_text(json.dumps(held), "many.json"))
    window.opened.open(mapping_from_dict({"fieldMapping": [{"eField": "first", "gField": "name"}]}), None, "many")
    window.opened.show_record(1_233)
    said = [label.text() for label in window.findChildren(QLabel)]  # the preview may be a tab behind another
    assert "of record 1,234" in said
    assert "of 1,500" in said
    heading = window.rows.table.model().headerData(Column.RESULT, Qt.Orientation.Horizontal)
    assert heading == "Result in record 1,234"
