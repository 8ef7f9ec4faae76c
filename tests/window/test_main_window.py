"""The window's main job, through real events: drop a field, see it generated, take it back."""

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from designer import Mapping
from designer.documents import sample_from_text
from designer.mapping import path_of_steps
from designer.window.main_window import MainWindow
from widgets.icons import IconFamily
from widgets.theme import apply_theme, read_palettes

RESOURCES = Path(__file__).parents[2] / "resources"


@pytest.fixture
def window(qtbot: QtBot, qapp: QApplication) -> MainWindow:
    apply_theme(qapp, read_palettes((RESOURCES / "palette.json").read_text(encoding="utf-8"))["light"])
    window = MainWindow(IconFamily(lambda name: (RESOURCES / "icons" / f"{name}.svg").read_bytes()))
    qtbot.addWidget(window, before_close_func=lambda held: held.opened.undo_stack.clear())
    window.opened.set_source(sample_from_text('[{"first": "John", "age": "43"}, {"first": "Kari", "age": "7"}]'))
    window.opened.set_destination(sample_from_text('{"name": "x", "age": 1}'))
    window.show()
    qtbot.waitExposed(window)
    return window


def drop(window: MainWindow, source_row: int, target_row: int) -> None:
    source, target = window.source.tree, window.destination.tree
    data: QMimeData = source.fields.mimeData([source.fields.index(source_row, 0)])
    where = QPointF(target.visualRect(target.fields.index(target_row, 0)).center())
    what = (Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(target.viewport(), QDragEnterEvent(where.toPoint(), *what))
    QApplication.sendEvent(target.viewport(), QDragMoveEvent(where.toPoint(), *what))
    QApplication.sendEvent(target.viewport(), QDropEvent(where, *what))


def generated(window: MainWindow) -> object:
    assert window.opened.explanation is not None
    return window.opened.explanation.generated


def test_a_dropped_field_makes_a_row_with_the_type_of_its_destination(window: MainWindow) -> None:
    drop(window, 0, 0)
    drop(window, 1, 1)
    assert generated(window) == {"name": "John", "age": 43}


def test_undo_takes_a_drop_back_and_redo_brings_it_again(window: MainWindow) -> None:
    drop(window, 0, 0)
    window.opened.undo_stack.undo()
    assert generated(window) == {}
    window.opened.undo_stack.redo()
    assert generated(window) == {"name": "John"}


def test_another_record_is_generated_when_shown(window: MainWindow) -> None:
    drop(window, 0, 0)
    window.opened.show_record(1)
    assert generated(window) == {"name": "Kari"}


def test_a_saved_mapping_can_be_opened_and_generates_the_same(window: MainWindow, tmp_path: Path) -> None:
    drop(window, 1, 1)
    window.opened.path = tmp_path / "m.mapping.json"
    assert window.save()
    assert Mapping.load(tmp_path / "m.mapping.json").apply({"age": "9"}) == {"age": 9}
    assert window.opened.is_saved


def test_a_mapping_that_cannot_be_read_is_told_and_the_open_one_stays(window: MainWindow, tmp_path: Path) -> None:
    drop(window, 0, 0)
    (tmp_path / "bad.json").write_text("[]", encoding="utf-8")
    window.open_mapping(tmp_path / "bad.json")
    assert "not a mapping" in window.bar.text
    assert generated(window) == {"name": "John"}


def test_editing_a_row_in_the_table_changes_what_is_generated(window: MainWindow) -> None:
    drop(window, 1, 1)
    model = window.rows.model()
    model.setData(model.index(0, 3), "person.age")
    assert generated(window) == {"person": {"age": 43}}


def test_the_models_keep_the_rules_of_qt(window: MainWindow) -> None:
    testers = [QAbstractItemModelTester(model) for model in (window.source.tree.fields, window.rows.model())]
    drop(window, 0, 0)
    assert window.opened.mapping.row_count == 1
    window.opened.undo_stack.undo()
    assert window.rows.model().rowCount() == 0
    del testers


def test_a_path_of_an_element_maps_by_its_index() -> None:
    assert path_of_steps(("items", 0, "sku")) != path_of_steps(("items", "0", "sku"))
