"""The start page in its window: what can be done there, and the way back to what is open behind it."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QToolButton
from pytestqt.qtbot import QtBot

from designer.documents import sample_from_text
from designer.mapping import edits
from designer.window.command_list import commands_of
from designer.window.main_window import MainWindow
from tests.window.people import map_field, press

OF_THE_START_PAGE = {
    "new", "new-window", "open", "open-source", "open-destination", "quit", "palette", "larger-text", "smaller-text",
    "usual-text", "switch-theme", "shortcuts",
}  # fmt: skip
_LISTS = ("theme-", "language-")


def usable(window: MainWindow) -> set[str]:
    """What the commands are called that can be used, but for those of lists."""
    names = {command.name for command in commands_of(window) if command.action.isEnabled()}
    return {name for name in names if not name.startswith(_LISTS)}


def finish(window: MainWindow, qtbot: QtBot) -> None:
    """Until all is there that is made after the first paint."""
    qtbot.waitUntil(lambda: "keep-samples" in {command.name for command in commands_of(window)})


def way_back(window: MainWindow) -> QToolButton | None:
    shown = [button for button in window.header.findChildren(QToolButton) if button.isVisible()]
    return next((button for button in shown if button.text().startswith("Back to")), None)


def test_nothing_is_offered_on_the_start_page_that_cannot_act_there(start: MainWindow, qtbot: QtBot) -> None:
    finish(start, qtbot)
    assert usable(start) <= OF_THE_START_PAGE
    start.start_new()
    assert {"save", "go-rows", "show-preview", "go-json", "keep-samples", "start-page"} <= usable(start)


def test_what_is_open_behind_the_start_page_is_not_changed_from_there(window: MainWindow, qtbot: QtBot) -> None:
    finish(window, qtbot)
    map_field(window, ("first",), ("name",))
    assert {"undo", "next-record"} <= usable(window)
    window.show_start()
    assert usable(window) <= {*OF_THE_START_PAGE, "back-to-mapping"}
    QTest.keyClick(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert window.opened.mapping.row_count == 1
    window.show_designer()
    assert {"undo", "next-record"} <= usable(window)


def test_every_command_that_is_off_on_the_start_page_says_why(start: MainWindow, qtbot: QtBot) -> None:
    finish(start, qtbot)
    assert not [command.name for command in commands_of(start) if command.name and not command.why_disabled
                and not command.action.isEnabled()]  # fmt: skip


def test_records_are_gone_through_only_where_there_are_several(window: MainWindow) -> None:
    assert "next-record" in usable(window)
    window.opened.set_source(sample_from_text('{"a": 1}', "one.json"))
    assert not {"next-record", "previous-record", "find-record"} & usable(window)
    why = {command.name: command.why_disabled for command in commands_of(window)}
    assert why["next-record"] == "The source has no other record"
    window.opened.set_source(None)
    why = {command.name: command.why_disabled for command in commands_of(window)}
    assert why["next-record"] == "Open a source sample first"


def test_nothing_leads_back_where_nothing_is_open(start: MainWindow) -> None:
    assert way_back(start) is None
    press(start.start, Qt.Key.Key_Escape)
    assert start.start.isVisible()


def test_a_button_leads_back_to_what_is_open_and_to_where_the_keyboard_was(window: MainWindow) -> None:
    map_field(window, ("first",), ("name",))
    window.opened.apply(edits.rename_mapping(window.opened.mapping, "orders & more"))
    window.focus_panel("rows")
    before = QApplication.focusWidget()
    window.show_start()
    back = way_back(window)
    assert back is not None
    assert back.accessibleName() == "Back to orders & more"
    QTest.mouseClick(back, Qt.MouseButton.LeftButton)
    assert window.panels.isVisible()
    assert QApplication.focusWidget() is before
    assert way_back(window) is None


def test_escape_leads_back_after_it_has_closed_the_bar(window: MainWindow) -> None:
    window.show_start()
    window.bar.show_message("info", "Something happened.")
    press(window.start, Qt.Key.Key_Escape)
    assert not window.bar.isVisible()
    assert window.start.isVisible()
    press(window.start, Qt.Key.Key_Escape)
    assert window.panels.isVisible()


def test_a_new_mapping_that_is_still_empty_is_gone_back_to(start: MainWindow) -> None:
    start.start_new()
    start.show_start()
    back = way_back(start)
    assert back is not None
    assert back.text() == "Back to Untitled mapping"
