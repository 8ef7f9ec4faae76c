"""What another program does to the files that are open is told, and nothing of anyone's is lost."""

import json
import os
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMessageBox
from pytestqt.qtbot import QtBot

from designer.mapping import mapping_from_json
from designer.window.main_window import MainWindow
from tests.window.files.choices import answer
from tests.window.files.left_behind import button
from tests.window.people import generated, map_field, rows

THEIRS = '{"name": "m", "owner": "me", "fieldMapping": [{"eField": "last", "gField": "who"}, {"gField": "more"}]}'


@pytest.fixture
def opened(window: MainWindow, mapping_file: Path, qtbot: QtBot) -> MainWindow:
    """A window with a mapping file, once it is being watched."""
    qtbot.waitUntil(lambda: window.safe_files is not None)
    window.files.open_mapping(mapping_file)
    return window


def replace(path: Path, text: str) -> None:
    """Write a file as editors do: aside, and moved into place."""
    aside = path.with_name("aside.tmp")
    aside.write_text(text, encoding="utf-8")
    aside.replace(path)


def write_over(path: Path, text: str) -> None:
    path.write_text(text, encoding="utf-8")


def told(window: MainWindow, words: str) -> Callable[[], bool]:
    return lambda: words in window.bar.text


def fields(window: MainWindow) -> list[object]:
    return [row.get("gField") for row in rows(window)]


@pytest.mark.parametrize("write", [write_over, replace])
def test_a_change_is_told_in_words_and_reload_is_one_step(
    opened: MainWindow, mapping_file: Path, qtbot: QtBot, write: Callable[[Path, str], None]
) -> None:
    write(mapping_file, THEIRS)
    qtbot.waitUntil(told(opened, "changed by another program: 1 row changed, 1 added"))
    assert opened.isWindowModified()
    assert [one.text() for one in opened.bar.buttons] == ["Reload", "Keep mine", "Show the difference"]
    button(opened, "Reload").click()
    assert fields(opened) == ["who", "more"]
    assert not opened.isWindowModified()
    assert not opened.bar.isVisible()
    opened.opened.undo_stack.undo()
    assert generated(opened) == {"who": "John"}
    assert opened.isWindowModified()


@pytest.mark.parametrize(
    ("theirs", "selected"),
    [
        ([{"eField": "last", "gField": "who"}], (0,)),  # the row of the same destination
        ([{"gField": "more"}, {"eField": "first", "gField": "who"}], (1,)),
        ([{"eField": "age", "gField": "years"}], ()),
    ],
)
def test_reload_keeps_the_selection_where_its_row_is_still_there(
    opened: MainWindow, mapping_file: Path, qtbot: QtBot, theirs: list[dict[str, str]], selected: tuple[int, ...]
) -> None:
    opened.selection.select_rows([0])
    replace(mapping_file, json.dumps({"fieldMapping": theirs}))
    qtbot.waitUntil(told(opened, "changed by another program"))
    button(opened, "Reload").click()
    assert opened.selection.rows == selected


def test_a_second_change_is_told_after_the_first_was_an_atomic_replacement(
    opened: MainWindow, mapping_file: Path, qtbot: QtBot
) -> None:
    for number in range(3):
        replace(mapping_file, json.dumps({"name": f"n{number}", "fieldMapping": []}))
        qtbot.waitUntil(told(opened, "changed by another program"))
        button(opened, "Reload").click()
        assert opened.opened.mapping.name == f"n{number}"


def test_my_work_is_kept_and_saved_without_asking_again_once_a_person_said_so(
    opened: MainWindow, mapping_file: Path, qtbot: QtBot
) -> None:
    map_field(opened, ("age",), ("age",))
    replace(mapping_file, THEIRS)
    qtbot.waitUntil(told(opened, "changed by another program"))
    button(opened, "Keep mine").click()
    assert fields(opened) == ["who", "age"]
    assert opened.saving.save()
    assert mapping_from_json(mapping_file.read_bytes()).rows == opened.opened.mapping.rows
    assert not opened.isWindowModified()


def test_what_is_kept_though_nothing_was_edited_is_unsaved(
    opened: MainWindow, mapping_file: Path, qtbot: QtBot
) -> None:
    replace(mapping_file, THEIRS)
    qtbot.waitUntil(told(opened, "changed by another program"))
    button(opened, "Keep mine").click()
    assert opened.isWindowModified()
    assert opened.saving.save()
    assert mapping_from_json(mapping_file.read_bytes()).row_count == 1


def test_saving_over_a_change_asks_first_even_before_the_system_has_told_of_it(
    opened: MainWindow, mapping_file: Path
) -> None:
    map_field(opened, ("age",), ("age",))
    replace(mapping_file, THEIRS)
    QTest.keyClick(opened, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    assert mapping_file.read_text(encoding="utf-8") == THEIRS
    assert "Not saved yet" in opened.bar.text
    assert opened.isWindowModified()
    button(opened, "Save mine").click()
    assert mapping_from_json(mapping_file.read_bytes()).rows == opened.opened.mapping.rows
    assert not opened.bar.isVisible()


def test_a_change_that_is_taken_back_is_no_longer_told(opened: MainWindow, mapping_file: Path, qtbot: QtBot) -> None:
    before = mapping_file.read_text(encoding="utf-8")
    replace(mapping_file, THEIRS)
    qtbot.waitUntil(told(opened, "changed by another program"))
    replace(mapping_file, before)
    qtbot.waitUntil(lambda: not opened.bar.isVisible())
    assert not opened.isWindowModified()


def test_the_same_written_otherwise_is_no_change(opened: MainWindow, mapping_file: Path, qtbot: QtBot) -> None:
    same = json.dumps(json.loads(mapping_file.read_text(encoding="utf-8")), indent=4)
    replace(mapping_file, same)
    QApplication.sendEvent(opened, QEvent(QEvent.Type.WindowActivate))
    qtbot.wait(600)  # what is not told has no moment to wait for
    assert not opened.bar.isVisible()
    assert not opened.isWindowModified()


def test_what_is_no_mapping_any_more_is_told_and_mine_can_be_kept(
    opened: MainWindow, mapping_file: Path, qtbot: QtBot
) -> None:
    replace(mapping_file, '{"fieldMapping": [')
    qtbot.waitUntil(told(opened, "is no mapping now"))
    assert "line 1" in opened.bar.text
    assert [one.text() for one in opened.bar.buttons] == ["Keep mine"]
    button(opened, "Keep mine").click()
    assert opened.saving.save()
    assert mapping_from_json(mapping_file.read_bytes()).row_count == 1


def test_a_file_that_vanishes_is_told_once_and_can_be_saved_again(
    opened: MainWindow, mapping_file: Path, qtbot: QtBot
) -> None:
    mapping_file.unlink()
    qtbot.waitUntil(told(opened, "moved, renamed or deleted"))
    assert opened.isWindowModified()
    button(opened, "Save it there again").click()
    assert mapping_from_json(mapping_file.read_bytes()).row_count == 1
    assert not opened.isWindowModified()
    replace(mapping_file, THEIRS)  # it is watched again
    qtbot.waitUntil(told(opened, "changed by another program"))


def test_a_change_is_noticed_when_the_window_comes_to_the_front(
    opened: MainWindow, mapping_file: Path, qtbot: QtBot
) -> None:
    # As on a network drive, where the system tells of nothing: the same size, another time.
    mapping_file.write_text(mapping_file.read_text(encoding="utf-8").replace('"who"', '"how"'), encoding="utf-8")
    os.utime(mapping_file, (2_000_000_000, 2_000_000_000))
    QApplication.sendEvent(opened, QEvent(QEvent.Type.WindowActivate))
    qtbot.waitUntil(told(opened, "changed by another program"))


def test_two_windows_on_one_mapping_tell_each_other(
    opened: MainWindow, make_window: Callable[[], MainWindow], mapping_file: Path, qtbot: QtBot
) -> None:
    other = make_window()
    other.show()
    other.files.open_mapping(mapping_file)
    qtbot.waitUntil(lambda: other.safe_files is not None)
    map_field(opened, ("age",), ("age",))
    assert opened.saving.save()
    qtbot.waitUntil(told(other, "changed by another program: 1 row added"))
    button(other, "Reload").click()
    assert fields(other) == ["who", "age"]
    assert not opened.bar.isVisible()


def test_another_mapping_takes_the_message_away(opened: MainWindow, mapping_file: Path, qtbot: QtBot) -> None:
    replace(mapping_file, THEIRS)
    qtbot.waitUntil(told(opened, "changed by another program"))
    answer(QMessageBox.StandardButton.Discard)
    opened.start_new()
    assert not opened.bar.isVisible()
    assert not opened.isWindowModified()


def test_a_person_who_closes_the_message_is_asked_on_saving(
    opened: MainWindow, mapping_file: Path, qtbot: QtBot
) -> None:
    replace(mapping_file, THEIRS)
    qtbot.waitUntil(told(opened, "changed by another program"))
    QTest.keyClick(opened, Qt.Key.Key_Escape)
    assert not opened.bar.isVisible()
    assert not opened.saving.save()
    assert mapping_file.read_text(encoding="utf-8") == THEIRS


# Samples


@pytest.fixture
def sample(opened: MainWindow, tmp_path: Path) -> Path:
    path = tmp_path / "in.json"
    path.write_text('[{"first": "Ada"}, {"first": "Bo"}]', encoding="utf-8")
    opened.files.open_samples([path], is_source=True)
    return path


def test_a_sample_that_changes_is_offered_anew_and_the_same_record_is_shown(
    opened: MainWindow, sample: Path, qtbot: QtBot
) -> None:
    opened.opened.show_record(1)
    replace(sample, '[{"first": "Ada"}, {"first": "Bob"}]')
    qtbot.waitUntil(told(opened, "in.json was changed by another program"))
    assert generated(opened) == {"who": "Bo"}
    button(opened, "Reload").click()
    assert generated(opened) == {"who": "Bob"}
    assert not opened.bar.isVisible()


def test_a_sample_that_could_not_be_read_again_does_not_choose_the_record_of_another(
    opened: MainWindow, sample: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    opened.opened.show_record(1)
    replace(sample, "[{")
    qtbot.waitUntil(told(opened, "in.json was changed by another program"))
    button(opened, "Reload").click()
    other = tmp_path / "other.json"
    other.write_text('[{"first": "Eva"}, {"first": "Eve"}]', encoding="utf-8")
    opened.files.open_samples([other], is_source=True)
    assert generated(opened) == {"who": "Eva"}


def test_a_sample_that_vanishes_stays_open_and_is_told(opened: MainWindow, sample: Path, qtbot: QtBot) -> None:
    sample.unlink()
    qtbot.waitUntil(told(opened, "in.json is no longer in its folder"))
    assert [one.text() for one in opened.bar.buttons] == ["Locate it…"]  # there is nothing to be read again
    assert generated(opened) == {"who": "Ada"}


@pytest.mark.parametrize("write", [write_over, replace])
def test_a_sample_that_holds_again_what_is_open_is_no_longer_told(
    opened: MainWindow, sample: Path, qtbot: QtBot, write: Callable[[Path, str], None]
) -> None:
    before = sample.read_text(encoding="utf-8")
    qtbot.wait(600)  # until it has been looked at, as no person is quicker
    write(sample, "[]")
    qtbot.waitUntil(told(opened, "in.json was changed by another program"))
    write(sample, before)
    qtbot.waitUntil(lambda: not opened.bar.isVisible())
    write(sample, "[1]")
    qtbot.waitUntil(told(opened, "in.json was changed by another program"))


def test_a_sample_that_is_moved_away_and_back_is_no_longer_told(opened: MainWindow, sample: Path, qtbot: QtBot) -> None:
    sample.rename(sample.with_name("away.json"))
    qtbot.waitUntil(told(opened, "in.json is no longer in its folder"))
    sample.with_name("away.json").rename(sample)
    qtbot.waitUntil(lambda: not opened.bar.isVisible())


def test_of_two_samples_the_one_that_still_differs_is_told_when_the_other_is_as_it_was(
    opened: MainWindow, sample: Path, qtbot: QtBot
) -> None:
    second = sample.with_name("second.json")
    second.write_text('{"first": "Cy"}', encoding="utf-8")
    opened.files.open_samples([sample, second], is_source=True)
    write_over(sample, "[2]")
    qtbot.waitUntil(told(opened, "in.json was changed by another program"))
    second.rename(second.with_name("away.json"))
    qtbot.waitUntil(told(opened, "second.json is no longer"))
    second.with_name("away.json").rename(second)
    qtbot.waitUntil(told(opened, "in.json was changed by another program"))


def test_a_sample_that_gave_way_to_another_is_no_longer_watched(
    opened: MainWindow, sample: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    other = tmp_path / "other.json"
    other.write_text('{"first": "Eva"}', encoding="utf-8")
    opened.files.open_samples([other], is_source=True)
    replace(sample, '{"first": "x"}')
    replace(other, '{"first": "Eve"}')
    qtbot.waitUntil(told(opened, "other.json was changed"))


def test_what_was_saved_last_is_among_the_versions_once_another_program_wrote_over_it(
    opened: MainWindow, mapping_file: Path, qtbot: QtBot
) -> None:
    map_field(opened, ("last",), ("name",))
    opened.saving.save()
    ours = mapping_from_json(mapping_file.read_text(encoding="utf-8"))
    write_over(mapping_file, THEIRS)
    qtbot.waitUntil(told(opened, "changed by another program"))
    button(opened, "Reload").click()
    assert opened.safe_files is not None
    kept = [version.read() for version in opened.safe_files.history.versions(mapping_file)]
    assert ours in kept


def test_what_another_program_wrote_over_is_among_the_versions_with_the_time_of_its_save(
    window: MainWindow, mapping_file: Path, qtbot: QtBot
) -> None:
    os.utime(mapping_file, (1_700_000_000, 1_700_000_000))
    qtbot.waitUntil(lambda: window.safe_files is not None)
    window.files.open_mapping(mapping_file)
    write_over(mapping_file, THEIRS)
    qtbot.waitUntil(told(window, "changed by another program"))
    assert window.safe_files is not None
    (version,) = window.safe_files.history.versions(mapping_file)
    assert version.time.timestamp() == 1_700_000_000
