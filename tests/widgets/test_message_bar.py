"""A bar says what happened and what to do, and goes when told to."""

from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QToolButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from widgets.icons import IconFamily
from widgets.message_bar import MessageBar
from widgets.palette import Palette


@pytest.fixture
def holder(qtbot: QtBot) -> QWidget:
    holder = QWidget()
    qtbot.addWidget(holder)
    QVBoxLayout(holder)
    holder.resize(420, 200)
    return holder


@pytest.fixture
def bar(holder: QWidget, icons: IconFamily) -> MessageBar:
    bar = MessageBar(icons, holder)
    layout = holder.layout()
    assert layout is not None
    layout.addWidget(bar)
    holder.show()
    return bar


def test_it_is_hidden_until_there_is_something_to_say(bar: MessageBar) -> None:
    assert not bar.isVisible()
    bar.show_message("info", "Saved.")
    assert bar.isVisible()
    bar.clear()
    assert not bar.isVisible()
    assert bar.text == ""


def test_a_new_message_replaces_the_old_one_and_its_buttons(bar: MessageBar) -> None:
    bar.show_message("error", "It is not JSON.", [("Open another", lambda: None), ("Paste", lambda: None)])
    bar.show_message("success", "Saved.")
    assert (bar.text, bar.severity, list(bar.buttons)) == ("Saved.", "success", [])


def test_a_button_closes_the_bar_and_its_work_may_say_something_new(bar: MessageBar) -> None:
    bar.show_message("error", "It is gone.", [("Try again", lambda: bar.show_message("info", "Still gone."))])
    QTest.mouseClick(bar.buttons[0], Qt.MouseButton.LeftButton)
    assert bar.text == "Still gone."
    assert bar.isVisible()


def test_a_person_can_close_it_by_mouse_and_by_escape(bar: MessageBar) -> None:
    told: list[Any] = []
    bar.closed.connect(lambda: told.append(bar.text))
    bar.show_message("info", "Saved.", [("Undo", lambda: None)])
    close = bar.findChild(QToolButton)
    QTest.mouseClick(close, Qt.MouseButton.LeftButton)
    bar.show_message("info", "Saved again.", [("Undo", lambda: None)])
    QTest.keyClick(bar.buttons[0], Qt.Key.Key_Escape)
    assert not bar.isVisible()
    assert told == ["", ""]


def test_it_does_not_take_the_focus(qtbot: QtBot, holder: QWidget, bar: MessageBar) -> None:
    field = QLineEdit(holder)
    layout = holder.layout()
    assert layout is not None
    layout.addWidget(field)
    holder.activateWindow()
    field.setFocus()
    qtbot.waitUntil(field.hasFocus)
    bar.show_message("error", "It is not JSON.", [("Open another", lambda: None)])
    assert QApplication.focusWidget() is field


def test_a_long_sentence_wraps_and_is_seen_whole(qtbot: QtBot, bar: MessageBar) -> None:
    bar.show_message("error", "a long sentence that goes on " * 8, [("Reload", lambda: None)])
    text = next(label for label in bar.findChildren(QLabel) if label.text())
    qtbot.waitUntil(lambda: text.height() >= text.heightForWidth(text.width()))
    assert bar.rect().contains(text.geometry())
    assert bar.buttons[0].width() >= bar.buttons[0].sizeHint().width()


def test_markup_in_a_message_is_shown_as_it_is(bar: MessageBar) -> None:
    bar.show_message("error", "<b>a</b>")
    text = next(label for label in bar.findChildren(QLabel) if label.text())
    assert text.textFormat() == Qt.TextFormat.PlainText


@pytest.mark.parametrize("severity", ["error", "warning", "info", "success"])
def test_the_severity_is_told_by_a_word_and_a_picture_besides_the_colour(bar: MessageBar, severity: Any) -> None:
    bar.show_message(severity, "Something happened.")
    icon = next(label for label in bar.findChildren(QLabel) if not label.pixmap().isNull())
    assert icon.accessibleName() in {"Problem", "Warning", "Note", "Done"}


def test_it_changes_with_the_theme(bar: MessageBar, themed: Palette) -> None:
    bar.show_message("error", "It is not JSON.")
    picture = bar.grab().toImage()
    assert picture.pixelColor(1, 5).name() == themed.error
    assert picture.pixelColor(8, 3).name() == themed.error_background


def test_a_kept_message_comes_back_when_what_was_told_after_it_is_over(bar: MessageBar) -> None:
    bar.keep_message("left", "warning", "Work was not saved.", [("Bring it back", lambda: None)])
    bar.show_message("success", "Saved.")
    assert bar.text == "Saved."
    bar.clear()
    assert bar.text == "Work was not saved."
    assert [button.text() for button in bar.buttons] == ["Bring it back"]


def test_kept_messages_are_told_one_after_the_other_until_each_is_answered(bar: MessageBar) -> None:
    answered: list[str] = []
    for name in ("one", "two"):
        bar.keep_message(name, "warning", name, [("Yes", lambda name=name: answered.append(name))])
    while bar.isVisible():
        QTest.mouseClick(bar.buttons[0], Qt.MouseButton.LeftButton)
    assert answered == ["two", "one"]


def test_a_kept_message_that_is_withdrawn_or_closed_does_not_come_back(bar: MessageBar) -> None:
    bar.keep_message("left", "warning", "Work was not saved.", [])
    bar.show_message("info", "Reading…")
    bar.withdraw("left")
    assert bar.text == "Reading…"
    bar.clear()
    assert not bar.isVisible()
    bar.keep_message("left", "warning", "Work was not saved.", [])
    bar.setFocus()
    QTest.keyClick(bar, Qt.Key.Key_Escape)
    bar.show_message("info", "Reading…")
    bar.clear()
    assert not bar.isVisible()


def test_a_kept_message_gives_way_to_another_of_its_name(bar: MessageBar) -> None:
    bar.keep_message("file", "warning", "It changed.", [])
    bar.keep_message("file", "warning", "It is gone.", [])
    assert bar.text == "It is gone."
    bar.clear()
    assert not bar.isVisible()


def test_an_offer_comes_back_when_what_was_told_after_it_is_over(bar: MessageBar) -> None:
    bar.show_message("info", "It was replaced.", [("Take back", lambda: None)])
    bar.show_message("success", "Exported.")
    assert bar.text == "Exported."
    QTest.mouseClick(bar.findChild(QToolButton), Qt.MouseButton.LeftButton)
    assert bar.text == "It was replaced."
    QTest.mouseClick(bar.buttons[0], Qt.MouseButton.LeftButton)
    assert not bar.isVisible()


def test_the_newest_of_several_offers_comes_back_first(bar: MessageBar) -> None:
    for words in ("first", "second", "third"):
        bar.show_message("info", words, [("Take back", lambda: None)])
    bar.show_message("error", "It is not JSON.")
    seen = []
    while bar.isVisible():
        seen.append(bar.text)
        bar.clear()
    assert seen == ["It is not JSON.", "third", "second", "first"]


def test_an_offer_that_its_cause_withdraws_is_gone_shown_or_waiting(bar: MessageBar) -> None:
    bar.show_message("info", "It was replaced.", [("Take back", lambda: None)], "pasted")
    bar.withdraw("pasted")
    assert not bar.isVisible()
    bar.show_message("info", "It was replaced.", [("Take back", lambda: None)], "pasted")
    bar.show_message("success", "Exported.")
    bar.withdraw("pasted")
    assert bar.text == "Exported."
    bar.clear()
    assert not bar.isVisible()


def test_a_notice_can_be_withdrawn_and_another_message_stays(bar: MessageBar) -> None:
    bar.show_message("success", "Exported.", name="done")
    bar.show_message("error", "It is not JSON.", name="opening")
    bar.withdraw("done")
    assert bar.text == "It is not JSON."
    bar.withdraw("opening")
    assert not bar.isVisible()


def test_an_offer_gives_way_to_another_of_its_name_and_to_the_same_words(bar: MessageBar) -> None:
    for name in ("expected", "expected", "", ""):
        bar.show_message("info", "Taken." if name else "Told.", [("Take back", lambda: None)], name)
    bar.clear()
    assert bar.text == "Taken."
    bar.clear()
    assert not bar.isVisible()


@pytest.mark.parametrize(
    ("grave", "after", "comes_back"),
    [("error", "success", True), ("warning", "info", True), ("warning", "error", False), ("info", "success", False)],
)
def test_a_problem_is_not_lost_through_something_lighter(
    bar: MessageBar, grave: Any, after: Any, comes_back: bool
) -> None:
    bar.show_message(grave, "3 lines were left out.")
    bar.show_message(after, "Exported.")
    bar.clear()
    assert bar.text == ("3 lines were left out." if comes_back else "")


@pytest.mark.parametrize("is_closed", [False, True])
def test_the_message_that_comes_back_does_not_have_the_keyboard(
    bar: MessageBar, holder: QWidget, qtbot: QtBot, is_closed: bool
) -> None:
    """Else Space would close what nobody has read yet."""
    line = QLineEdit(holder)
    layout = holder.layout()
    assert layout is not None
    layout.addWidget(line)
    line.setFocus()
    holder.activateWindow()
    qtbot.waitUntil(line.hasFocus)
    bar.show_message("info", "An older offer.", [("Take it", lambda: None)])
    bar.show_message("info", "It was changed.", [("Reload", lambda: None)])
    at = bar.findChild(QToolButton) if is_closed else bar.buttons[0]
    at.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(at, Qt.Key.Key_Space)
    assert bar.text == "An older offer."
    assert line.hasFocus()
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Space)
    assert bar.text == "An older offer."
