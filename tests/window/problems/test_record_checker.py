"""Records that take long are checked by processes beside the window, which begin anew with each change."""

from typing import Any

from PySide6.QtCore import QProcess
from pytestqt.qtbot import QtBot

from designer import Mapping
from designer.mapping import edits
from designer.window.main_window import MainWindow
from designer.window.problems.checker import LARGEST_RECORD
from tests.window.problems.records_checked import open_records, records, wait_until_checked


def long_records(count: int) -> list[Any]:
    """Each too long for the window's own time."""
    return [{**held, "ballast": [0] * 3_000} for held in records(count)]


def counted(window: MainWindow) -> dict[tuple[int | None, str], int]:
    assert window.problems is not None
    return {(group.problem.row, group.problem.code): group.count for group in window.problems.checker.groups}


def counted_by_library(window: MainWindow, held: list[Any]) -> dict[tuple[int | None, str], int]:
    mapping = Mapping(window.opened.mapping.entries, window.opened.mapping.rows)
    return {(group.problem.row, group.problem.code): group.count for group in mapping.problems_over(held)}


def running(window: MainWindow) -> list[QProcess]:
    return [process for process in window.findChildren(QProcess) if process.state() != QProcess.ProcessState.NotRunning]


def test_processes_find_what_the_library_finds_and_again_after_a_change(start: MainWindow, qtbot: QtBot) -> None:
    held = long_records(250)
    open_records(start, held)
    wait_until_checked(start, qtbot)
    assert running(start)
    assert counted(start) == counted_by_library(start, held)
    start.opened.apply(edits.remove_rows(start.opened.mapping, [0, 1]))
    wait_until_checked(start, qtbot)
    assert counted(start) == counted_by_library(start, held)
    assert counted(start)[0, "not-numeric"] == 25


def test_a_few_small_records_need_no_process(start: MainWindow, qtbot: QtBot) -> None:
    open_records(start, records(30))
    wait_until_checked(start, qtbot)
    assert not start.findChildren(QProcess)


def test_small_records_of_which_many_rows_make_many_values_are_checked_beside_the_window(
    start: MainWindow, qtbot: QtBot
) -> None:
    rows: list[Any] = [
        {"eField": "items[*].qty", "gField": f"lines[*].q{at}", "dataType": "number"} for at in range(100)
    ]
    held: list[Any] = [{"items": [{"qty": "x"}] * 60}, {"items": [{"qty": "1"}] * 60}]
    open_records(start, held, rows[:2])
    wait_until_checked(start, qtbot)
    assert not start.findChildren(QProcess)
    open_records(start, held, rows)
    wait_until_checked(start, qtbot)
    assert running(start)
    assert counted(start) == counted_by_library(start, held)
    assert len(counted(start)) == 100


def test_a_change_meanwhile_is_what_is_told_in_the_end(start: MainWindow, qtbot: QtBot) -> None:
    held = long_records(250)
    open_records(start, held)
    for row in (2, 1):
        qtbot.waitUntil(lambda: bool(running(start)))
        start.opened.apply(edits.remove_rows(start.opened.mapping, [row]))
    wait_until_checked(start, qtbot)
    assert counted(start) == counted_by_library(start, held)


def test_a_record_that_is_too_large_is_left_for_when_it_is_shown_and_that_is_said(
    start: MainWindow, qtbot: QtBot
) -> None:
    held: list[Any] = records(10)
    held[4]["ballast"] = [0] * LARGEST_RECORD
    open_records(start, held)
    wait_until_checked(start, qtbot)
    assert counted(start)[1, "not-numeric"] == 1
    assert start.problems is not None
    assert start.problems.status.startswith("9 of 10 records checked; the others are too large")


def test_other_records_and_a_closed_window_end_the_processes(start: MainWindow, qtbot: QtBot) -> None:
    open_records(start, long_records(120))
    qtbot.waitUntil(lambda: bool(running(start)))
    open_records(start, records(3))
    assert not running(start)
    wait_until_checked(start, qtbot)
    assert counted(start) == counted_by_library(start, records(3))
    open_records(start, long_records(120))
    qtbot.waitUntil(lambda: bool(running(start)))
    start.opened.undo_stack.clear()
    start.close()
    assert not running(start)


def test_it_goes_on_in_the_window_where_a_process_ends_by_itself(start: MainWindow, qtbot: QtBot) -> None:
    held = records(200)
    held[7] = {**held[7], "ballast": [0] * 3_000}
    open_records(start, held)
    qtbot.waitUntil(lambda: bool(running(start)))
    running(start)[0].kill()
    wait_until_checked(start, qtbot)
    assert counted(start)[1, "not-numeric"] == 40
