"""Saving in the window, and leaving what is not saved: nothing is lost."""

import errno
import json
import os
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QMessageBox

from designer import Mapping
from designer.documents import sample_from_text
from designer.window.main_window import MainWindow
from tests.window.files.choices import answer, choose
from tests.window.people import generated, map_field, press, rows


def test_saving_keeps_unknown_keys_and_undo(window: MainWindow, mapping_file: Path) -> None:
    window.files.open_mapping(mapping_file)
    map_field(window, ("last",), ("name",))
    assert window.isWindowModified()
    assert window.saving.save()
    assert not window.isWindowModified()
    saved = json.loads(mapping_file.read_text(encoding="utf-8"))
    assert saved["owner"] == "me"
    assert saved["fieldMapping"][0] == {"eField": "first", "gField": "who", "color": "red"}
    window.opened.undo_stack.undo()
    assert generated(window) == {"who": "John"}
    assert window.isWindowModified()


def test_a_new_mapping_is_saved_where_a_person_says(
    window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    map_field(window, ("first",), ("name",))
    choose(monkeypatch, tmp_path / "new.mapping.json")
    assert window.saving.save()
    assert Mapping.load(tmp_path / "new.mapping.json").apply({"first": "Kari"}) == {"name": "Kari"}


def test_a_save_that_fails_says_so_and_keeps_the_work(
    window: MainWindow, mapping_file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    window.files.open_mapping(mapping_file)
    map_field(window, ("last",), ("name",))

    def full(*_: object) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    monkeypatch.setattr(os, "fsync", full)
    assert not window.saving.save()
    assert "no space left" in window.bar.text
    assert window.isWindowModified()
    assert len(rows(window)) == 2
    assert Mapping.load(mapping_file).apply({"first": "a", "last": "b"}) == {"who": "a"}


@pytest.mark.parametrize(
    ("button", "closes"),
    [
        (QMessageBox.StandardButton.Cancel, False),
        (QMessageBox.StandardButton.Discard, True),
        (QMessageBox.StandardButton.Save, True),
    ],
)
def test_closing_asks_about_unsaved_work(
    window: MainWindow, mapping_file: Path, button: QMessageBox.StandardButton, closes: bool
) -> None:
    window.files.open_mapping(mapping_file)
    map_field(window, ("last",), ("name",))
    answer(button)
    assert window.close() is closes
    saved = len(json.loads(mapping_file.read_text(encoding="utf-8"))["fieldMapping"])
    assert saved == (2 if button == QMessageBox.StandardButton.Save else 1)


def test_dont_save_has_a_key_and_no_button_an_icon(window: MainWindow, mapping_file: Path) -> None:
    window.files.open_mapping(mapping_file)
    map_field(window, ("last",), ("name",))
    keys: list[str] = []
    icons: list[bool] = []

    def look() -> None:
        question = QApplication.activeModalWidget()
        assert isinstance(question, QMessageBox)
        icons.extend(not button.icon().isNull() for button in question.buttons())
        keys.append(question.button(QMessageBox.StandardButton.Discard).shortcut().toString())
        question.reject()

    QTimer.singleShot(0, look)
    assert not window.close()
    assert keys == ["Alt+D"]
    assert icons == [False, False, False]


def test_after_a_save_that_fails_the_status_bar_no_longer_says_saved(
    window: MainWindow, mapping_file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def said() -> list[str]:
        return [label.text() for label in window.statusBar().findChildren(QLabel) if "Saved" in label.text()]

    window.files.open_mapping(mapping_file)
    window.saving.save()
    assert len(said()) == 1

    def full(*_: object) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    monkeypatch.setattr(os, "fsync", full)
    assert not window.saving.save()
    assert said() == []


def test_closing_saved_work_asks_nothing(window: MainWindow, mapping_file: Path) -> None:
    window.files.open_mapping(mapping_file)
    assert window.close()


def test_opening_over_unsaved_work_asks_first(window: MainWindow, mapping_file: Path) -> None:
    map_field(window, ("first",), ("name",))
    answer(QMessageBox.StandardButton.Cancel)
    window.files.open_mapping(mapping_file)
    assert generated(window) == {"name": "John"}


def test_what_is_being_typed_is_in_the_saved_file(window: MainWindow, mapping_file: Path) -> None:
    window.files.open_mapping(mapping_file)
    window.rows.edit_destination(0)
    line = QApplication.focusWidget()
    assert isinstance(line, QLineEdit)
    line.selectAll()
    press(line, "person")
    QTest.keyClick(window, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    assert Mapping.load(mapping_file).apply({"first": "Ada"}) == {"person": "Ada"}


def test_a_mapping_without_a_name_gets_that_of_its_file_on_the_first_save(
    window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    map_field(window, ("first",), ("name",))
    choose(monkeypatch, tmp_path / "orders.mapping.json")
    assert window.saving.save()
    assert Mapping.load(tmp_path / "orders.mapping.json").name == "orders"
    assert window.opened.is_saved


def test_the_name_in_the_json_can_be_changed_and_taken_back(window: MainWindow, mapping_file: Path) -> None:
    window.files.open_mapping(mapping_file)
    window.fields.name_mapping(window.header.below_name())
    popup = QApplication.activePopupWidget()
    assert popup is not None
    line = popup.findChild(QLineEdit)
    assert line.text() == "m"
    press(line, "people", Qt.Key.Key_Return)
    assert window.opened.mapping.name == "people"
    window.opened.undo_stack.undo()
    assert window.opened.mapping.name == "m"


def test_a_name_without_an_ending_gets_that_of_mappings(
    window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    map_field(window, ("first",), ("name",))
    choose(monkeypatch, tmp_path / "orders")
    assert window.saving.save()
    assert window.opened.path == tmp_path / "orders.mapping.json"


def test_saving_keeps_the_selected_row(window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    map_field(window, ("first",), ("name",))
    choose(monkeypatch, tmp_path / "orders.mapping.json")
    window.saving.save()
    assert window.selection.rows == (0,)


def test_nothing_can_be_saved_from_the_start_page(start: MainWindow) -> None:
    saves = [action for action in start.actions() if "Save" in action.text()]
    assert saves
    assert not any(action.isEnabled() for action in saves)
    start.start_new()
    assert all(action.isEnabled() for action in saves)


def test_saving_leaves_the_offer_to_take_a_paste_back(window: MainWindow, mapping_file: Path) -> None:
    window.files.open_mapping(mapping_file)
    window.opened.set_source(sample_from_text('{"first": "x"}', "kept.json"))
    QGuiApplication.clipboard().setText('{"other": 1}')
    window.files.paste(is_source=True)
    assert window.saving.save()
    assert [button.text() for button in window.bar.buttons] == ["Take back"]
