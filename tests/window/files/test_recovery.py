"""Work is journalled while it is unsaved, and offered after a crash."""

import errno
import json
import os
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMessageBox
from pytestqt.qtbot import QtBot

from designer.mapping import mapping_from_json
from designer.window.main_window import MainWindow
from designer.workspace.unsaved_work import work_from_text
from tests.window.files.choices import answer
from tests.window.files.left_behind import button, journals, leave_behind
from tests.window.people import generated, map_field, rows

Make = Callable[[], MainWindow]


@pytest.fixture
def begin(make_window: Make, qtbot: QtBot) -> Make:
    """Starts the designer, until it has looked for what was left behind."""

    def start() -> MainWindow:
        window = make_window()
        window.show()
        qtbot.waitUntil(window.bar.isVisible)
        return window

    return start


def held_journals(folder: Path) -> list[Path]:
    return list(journals(folder).glob("*.journal"))


# While a person works


def test_unsaved_work_is_written_down_soon_and_taken_away_by_saving(
    window: MainWindow, mapping_file: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    window.files.open_mapping(mapping_file)
    assert held_journals(tmp_path) == []
    map_field(window, ("last",), ("name",))
    qtbot.waitUntil(lambda: len(held_journals(tmp_path)) == 1)
    work = work_from_text(held_journals(tmp_path)[0].read_text(encoding="utf-8"))
    assert work.mapping == window.opened.mapping
    assert work.path == mapping_file
    assert window.saving.save()
    qtbot.waitUntil(lambda: held_journals(tmp_path) == [])


def test_the_last_of_many_steps_is_written_down(window: MainWindow, tmp_path: Path, qtbot: QtBot) -> None:
    for field in ("first", "last", "age"):
        map_field(window, (field,), ("name",))
        QTest.qWait(0)

    def is_there() -> bool:
        texts = [path.read_text(encoding="utf-8") for path in held_journals(tmp_path)]
        return any(work_from_text(text).mapping == window.opened.mapping for text in texts)

    qtbot.waitUntil(is_there)


def test_undoing_everything_leaves_no_journal(window: MainWindow, tmp_path: Path, qtbot: QtBot) -> None:
    map_field(window, ("first",), ("name",))
    qtbot.waitUntil(lambda: len(held_journals(tmp_path)) == 1)
    window.opened.undo_stack.undo()
    qtbot.waitUntil(lambda: held_journals(tmp_path) == [])


def test_work_that_is_given_up_on_closing_is_not_offered_again(
    window: MainWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    map_field(window, ("first",), ("name",))
    qtbot.waitUntil(lambda: len(held_journals(tmp_path)) == 1)
    answer(QMessageBox.StandardButton.Discard)
    assert window.close()
    assert list(journals(tmp_path).iterdir()) == []


def test_a_full_disk_is_told_once_and_work_goes_on(
    window: MainWindow, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    tried: list[int] = []

    def full(*_: object) -> None:
        tried.append(1)
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    monkeypatch.setattr(os, "fsync", full)
    map_field(window, ("first",), ("name",))
    qtbot.waitUntil(window.bar.isVisible)
    assert "no space left" in window.bar.text
    QTest.keyClick(window, Qt.Key.Key_Escape)
    map_field(window, ("age",), ("age",))
    qtbot.waitUntil(lambda: len(tried) == 2)
    QTest.qWait(0)
    assert not window.bar.isVisible()
    assert generated(window) == {"name": "John", "age": 43}
    monkeypatch.undo()
    map_field(window, ("vip",), ("isNew",))
    qtbot.waitUntil(lambda: len(held_journals(tmp_path)) == 1)


# After a crash


def test_work_left_behind_is_offered_with_its_time_and_comes_back_unsaved_and_undoable(
    begin: Make, mapping_file: Path, tmp_path: Path
) -> None:
    saved = json.loads(mapping_file.read_text(encoding="utf-8"))
    leave_behind(tmp_path, "m", "a b", mapping_file, saved)
    window = begin()
    assert window.bar.text == "Work on people.mapping.json of 14:32 was not saved."
    button(window, "Bring it back").click()
    assert [row["gField"] for row in rows(window)] == ["a", "b"]
    assert window.opened.path == mapping_file
    assert window.isWindowModified()
    assert not window.bar.isVisible()
    window.opened.undo_stack.undo()
    assert [row["gField"] for row in rows(window)] == ["who"]
    assert not window.isWindowModified()
    assert json.loads(mapping_file.read_text(encoding="utf-8")) == saved


def test_what_came_back_is_never_without_a_journal(begin: Make, tmp_path: Path, qtbot: QtBot) -> None:
    left = leave_behind(tmp_path, "m", "a b")
    window = begin()
    button(window, "Bring it back").click()
    assert left.exists()
    qtbot.waitUntil(lambda: not left.exists())
    (journal,) = held_journals(tmp_path)
    assert work_from_text(journal.read_text(encoding="utf-8")).mapping == window.opened.mapping


def test_samples_come_back_from_their_files_and_as_they_were_pasted(begin: Make, tmp_path: Path) -> None:
    source = tmp_path / "in.json"
    source.write_text('{"a": "from the file"}', encoding="utf-8")
    leave_behind(tmp_path, "m", "a", sources=(source,))
    (journals(tmp_path) / "1-m.destination.json").write_text('{"a": "x", "more": "x"}', encoding="utf-8")
    window = begin()
    button(window, "Bring it back").click()
    assert generated(window) == {"a": "from the file"}
    assert window.destination.tree.fields.find(("more",)) is not None


def test_what_is_pasted_as_a_sample_is_kept_with_the_work(window: MainWindow, tmp_path: Path, qtbot: QtBot) -> None:
    QGuiApplication.clipboard().setText('{"pasted": 1}')
    window.files.paste(is_source=True)
    map_field(window, ("pasted",), ("name",))
    qtbot.waitUntil(lambda: len(held_journals(tmp_path)) == 1)
    (pasted,) = journals(tmp_path).glob("*.source.json")
    assert pasted.read_text(encoding="utf-8") == '{"pasted": 1}'


def test_each_of_several_is_offered(begin: Make, tmp_path: Path) -> None:
    for name, hour in (("later", 15), ("earlier", 9)):
        leave_behind(tmp_path, name, name, hour=hour)
    window = begin()
    assert "Work on earlier of 09:32" in window.bar.text
    button(window, "Put it aside").click()
    QTest.keyClick(window, Qt.Key.Key_Escape)
    assert "Work on later of 15:32" in window.bar.text


def test_what_is_put_aside_is_a_mapping_file_and_is_told_where(begin: Make, tmp_path: Path) -> None:
    leave_behind(tmp_path, "m", "a b")
    window = begin()
    button(window, "Put it aside").click()
    (kept,) = (journals(tmp_path) / "put aside").iterdir()
    assert window.bar.text == f"The work on m is kept as {kept}."
    assert mapping_from_json(kept.read_bytes()).row_count == 2
    assert held_journals(tmp_path) == []


def test_an_offer_that_is_closed_comes_again_at_the_next_start(begin: Make, tmp_path: Path) -> None:
    leave_behind(tmp_path, "m", "a b")
    first = begin()
    QTest.keyClick(first, Qt.Key.Key_Escape)
    assert not first.bar.isVisible()
    first.close()
    assert "was not saved" in begin().bar.text


def test_work_of_a_window_that_lives_is_not_offered_to_another(
    window: MainWindow, make_window: Make, tmp_path: Path, qtbot: QtBot
) -> None:
    map_field(window, ("first",), ("name",))
    qtbot.waitUntil(lambda: len(held_journals(tmp_path)) == 1)
    leave_behind(tmp_path, "gone", "a")
    other = make_window()
    other.show()
    qtbot.waitUntil(other.bar.isVisible)
    assert "Work on gone" in other.bar.text
    button(other, "Put it aside").click()
    QTest.keyClick(other, Qt.Key.Key_Escape)
    assert not other.bar.isVisible()


def test_what_was_saved_just_before_the_crash_is_not_offered(begin: Make, mapping_file: Path, tmp_path: Path) -> None:
    mapping_file.write_text('{"name": "m", "fieldMapping": [{"eField": "a", "gField": "a"}]}', encoding="utf-8")
    saved = leave_behind(tmp_path, "m", "a", mapping_file)
    leave_behind(tmp_path, "other", "b")
    window = begin()
    assert "Work on other" in window.bar.text
    assert not saved.exists()


def test_a_file_that_someone_else_saved_since_is_told_on_bringing_back(
    begin: Make, mapping_file: Path, tmp_path: Path
) -> None:
    leave_behind(tmp_path, "m", "a b", mapping_file, saved={"name": "before", "fieldMapping": []})
    window = begin()
    button(window, "Bring it back").click()
    assert "saved by someone else" in window.bar.text
    assert len(rows(window)) == 2
    window.opened.undo_stack.undo()
    assert [row["gField"] for row in rows(window)] == ["who"]


def test_work_on_a_file_that_is_gone_comes_back_all_the_same(begin: Make, tmp_path: Path) -> None:
    leave_behind(tmp_path, "m", "a b", tmp_path / "gone.mapping.json", saved={"name": "m", "fieldMapping": []})
    window = begin()
    button(window, "Bring it back").click()
    assert len(rows(window)) == 2
    assert window.isWindowModified()
    assert window.saving.save()
    assert mapping_from_json((tmp_path / "gone.mapping.json").read_bytes()).row_count == 2


def test_bringing_back_over_unsaved_work_asks_first_and_keeps_the_offer(begin: Make, tmp_path: Path) -> None:
    leave_behind(tmp_path, "gone", "a")
    window = begin()
    window.start_new()
    window.rows.add_row()
    answer(QMessageBox.StandardButton.Cancel)
    button(window, "Bring it back").click()
    assert "Work on gone" in window.bar.text
    assert rows(window) == [{}]


@pytest.mark.parametrize(("text", "why"), [("rubbish", "damaged"), ('{"version": 99}', "newer version")])
def test_a_journal_that_cannot_be_read_is_told_and_kept(begin: Make, tmp_path: Path, text: str, why: str) -> None:
    journals(tmp_path).mkdir(parents=True)
    (journals(tmp_path) / "1-x.journal").write_text(text, encoding="utf-8")
    window = begin()
    (kept,) = (journals(tmp_path) / "put aside").iterdir()
    assert why in window.bar.text
    assert str(kept) in window.bar.text
    assert kept.read_text(encoding="utf-8") == text
