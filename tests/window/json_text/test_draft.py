"""A text in the JSON tab that is no mapping yet: nothing of it is lost without a word."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QMessageBox, QWidget
from pytestqt.qtbot import QtBot

from designer.mapping import mapping_to_json
from designer.window.json_text.panel import MappingTextPanel
from designer.window.main_window import MainWindow
from designer.workspace.unsaved_work import work_from_text
from tests.window.files.choices import MAPPING, answer
from tests.window.files.left_behind import button, journals, leave_behind
from tests.window.json_text.test_json_tab import put_cursor, text, to_text
from tests.window.people import map_field, press

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "people.mapping.json"
    path.write_text(MAPPING, encoding="utf-8")
    return path


@pytest.fixture
def panel(window: MainWindow, file: Path, qtbot: QtBot) -> MappingTextPanel:
    """The tab of a saved mapping, in which a letter was typed that makes no JSON."""
    window.files.open_mapping(file)
    panel = to_text(window, qtbot)
    put_cursor(panel, '"first"')
    press(panel.editor, "x")
    qtbot.waitUntil(lambda: bool(panel.verdict.text))
    return panel


def questions(then: QMessageBox.StandardButton) -> list[str]:
    """What the question that opens next says, once it is answered."""
    told: list[str] = []

    def read() -> None:
        question = QApplication.activeModalWidget()
        if not isinstance(question, QMessageBox):
            QTimer.singleShot(10, read)
            return
        told.extend([question.windowTitle(), question.text(), question.informativeText()])
        question.button(then).click()

    QTimer.singleShot(0, read)
    return told


def test_the_window_says_edited_while_a_text_is_no_mapping(window: MainWindow, panel: MappingTextPanel) -> None:
    assert window.isWindowModified()
    assert "edited" in words_of(window.header)
    press(panel.editor, Qt.Key.Key_Backspace)
    panel.check()
    assert not window.isWindowModified()
    assert "edited" not in words_of(window.header)


def words_of(place: QWidget) -> set[str]:
    return {label.text() for label in place.findChildren(QLabel) if label.isVisible()}


def test_saving_says_that_the_text_is_not_in_the_file_and_why(
    window: MainWindow, panel: MappingTextPanel, file: Path, qtbot: QtBot
) -> None:
    QTest.keyClick(panel.editor, Qt.Key.Key_S, CTRL)
    assert window.bar.text.startswith(
        "The mapping is saved; the text in the JSON tab is not in people.mapping.json. Line "
    )
    assert "column 16" in window.bar.text
    assert json.loads(file.read_text(encoding="utf-8"))["fieldMapping"][0]["eField"] == "first"
    assert window.isWindowModified()
    assert 'x"first"' in text(panel)
    press(panel.editor, Qt.Key.Key_Backspace)
    qtbot.waitUntil(lambda: not window.isWindowModified())
    assert not window.bar.isVisible()


def test_closing_asks_about_the_text(window: MainWindow, panel: MappingTextPanel) -> None:
    told = questions(QMessageBox.StandardButton.Cancel)
    assert not window.close()
    assert told[0] == "Save changes?"
    assert told[1] == "The text in the JSON tab is not in people.mapping.json."
    assert "column 16" in told[2]
    assert 'x"first"' in text(panel)
    answer(QMessageBox.StandardButton.Discard)
    assert window.close()


def test_saving_while_closing_keeps_the_window_with_the_text(
    window: MainWindow, panel: MappingTextPanel, file: Path
) -> None:
    map_field(window, ("vip",), ("isNew",))
    told = questions(QMessageBox.StandardButton.Save)
    assert not window.close()
    assert told[1] == "Save the changes to people.mapping.json?"
    assert "The text in the JSON tab cannot be saved as it is" in told[2]
    assert len(json.loads(file.read_text(encoding="utf-8"))["fieldMapping"]) == 2
    assert 'x"first"' in text(panel)


def test_another_mapping_opens_without_the_text_and_without_a_question_which_counts(
    window: MainWindow, panel: MappingTextPanel, tmp_path: Path, qtbot: QtBot
) -> None:
    other = tmp_path / "other.mapping.json"
    other.write_text(MAPPING.replace("who", "somebody"), encoding="utf-8")
    answer(QMessageBox.StandardButton.Cancel)
    window.files.open_mapping(other)
    assert window.opened.path == tmp_path / "people.mapping.json"
    answer(QMessageBox.StandardButton.Discard)
    window.files.open_mapping(other)
    assert panel.verdict.text == ""
    assert not window.isWindowModified()
    qtbot.waitUntil(lambda: text(panel) == mapping_to_json(window.opened.mapping))
    assert "somebody" in text(panel)


def test_the_text_is_journalled_until_it_is_put_right(panel: MappingTextPanel, tmp_path: Path, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: len(list(journals(tmp_path).glob("*.journal"))) == 1)
    (journal,) = journals(tmp_path).glob("*.journal")
    assert work_from_text(journal.read_text(encoding="utf-8")).draft == text(panel)
    press(panel.editor, Qt.Key.Key_Backspace)
    qtbot.waitUntil(lambda: list(journals(tmp_path).glob("*.journal")) == [])


@pytest.fixture
def begin(make_window: Callable[[], MainWindow], qtbot: QtBot) -> Callable[[], MainWindow]:
    def start() -> MainWindow:
        window = make_window()
        window.show()
        qtbot.waitUntil(window.bar.isVisible)
        return window

    return start


def test_a_text_comes_back_after_a_crash_into_its_tab(
    begin: Callable[[], MainWindow], file: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    saved = {"name": "m", "fieldMapping": [{"eField": "a", "gField": "a"}]}
    file.write_text(json.dumps(saved), encoding="utf-8")
    leave_behind(tmp_path, "m", "a", file, saved, draft='{"name": "m", "fieldMapping": [{')
    window = begin()
    button(window, "Bring it back").click()
    assert window.isWindowModified()
    qtbot.waitUntil(lambda: window.findChild(MappingTextPanel) is not None)
    panel = window.findChild(MappingTextPanel)
    assert panel is not None
    assert text(panel) == '{"name": "m", "fieldMapping": [{'
    assert panel.verdict.text.startswith("Line 1, column")
    panel.editor.setPlainText(json.dumps(saved).replace('"gField": "a"', '"gField": "b"'))
    qtbot.waitUntil(lambda: [row.g_field for row in window.opened.mapping.rows or ()] == ["b"])


def test_a_text_put_aside_after_a_crash_is_beside_the_mapping(begin: Callable[[], MainWindow], tmp_path: Path) -> None:
    leave_behind(tmp_path, "m", "a", draft="{broken")
    window = begin()
    button(window, "Put it aside").click()
    (typed,) = (journals(tmp_path) / "put aside").glob("*.typed.txt")
    assert typed.read_text(encoding="utf-8") == "{broken"
    assert f"the text from the JSON tab beside it as {typed.name}" in window.bar.text
