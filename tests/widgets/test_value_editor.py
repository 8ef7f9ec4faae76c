"""Any JSON value can be entered in the popup, by mouse or keys, and nothing else gets out of it."""

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit, QPlainTextEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from designer.jsontext import read_json
from widgets.palette import Palette
from widgets.theme import apply_theme
from widgets.value_editor import NO_VALUE, ValueEditor

# A popup wants to be on top and to have the keyboard, which a window system gives and the offscreen one cannot.
pytestmark = pytest.mark.qt_log_ignore(
    r"This plugin does not support (raise|grabbing the keyboard|propagateSizeHints)", extend=True
)

CTRL, ALT, SHIFT = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.AltModifier,
    Qt.KeyboardModifier.ShiftModifier,
)
ENTER, ESC = Qt.Key.Key_Return, Qt.Key.Key_Escape


class Asked:
    """An editor that is shown, and every answer that it has given."""

    def __init__(self, qtbot: QtBot, read_json: Callable[[str], object] = read_json, **proposal: Any) -> None:
        self.holder = QWidget()
        qtbot.addWidget(self.holder)
        self.holder.resize(600, 400)
        self.holder.show()
        self.editor = ValueEditor("Constant for total", read_json, self.holder)
        # The connections hold the lists alone: if they held the holder, the editor's end would end its own parent.
        answers = self.answers = list[Any]()
        ends = self.ends = list[bool]()
        self.editor.accepted.connect(lambda value: answers.append(("accepted", value)))
        self.editor.cancelled.connect(lambda: answers.append("cancelled"))
        self.editor.destroyed.connect(lambda: ends.append(True))
        self.editor.edit_at(self.holder.mapToGlobal(QPoint(20, 20)), **proposal)
        qtbot.waitUntil(lambda: QApplication.focusWidget() is not None)

    def press(self, key: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        QTest.keyClick(self.focus, key, held)

    def type(self, text: str) -> None:
        for letter in text:
            QTest.keyClicks(self.focus, letter)

    @property
    def focus(self) -> QWidget:
        widget = QApplication.focusWidget()
        assert widget is not None
        return widget

    @property
    def line(self) -> QLineEdit:
        return self.editor.findChild(QLineEdit)

    @property
    def json(self) -> QPlainTextEdit:
        return self.editor.findChild(QPlainTextEdit)

    def button(self, text: str) -> QAbstractButton:
        return next(button for button in self.editor.findChildren(QAbstractButton) if button.text() == text)


@pytest.mark.parametrize(
    "value",
    [
        "plain",
        "43",
        "",
        43,
        -1.5,
        10**30 + 7,
        True,
        False,
        None,
        {"a": [1, {"b": None}]},
        [],
        {},
        "Grüße  and 'quotes' \"both\"",
    ],
)
def test_a_proposed_value_is_given_back_as_it_was(qtbot: QtBot, value: object) -> None:
    asked = Asked(qtbot, value=value)
    asked.press(ENTER, CTRL)
    [(told, got)] = asked.answers
    assert told == "accepted"
    assert got == value
    assert type(got) is type(value)


@pytest.mark.parametrize(
    ("kind", "typed", "value"),
    [
        ("text", "43", "43"),
        ("text", " spaced ", " spaced "),
        ("number", "43", 43),
        ("number", "1.50", 1.5),
        ("number", "123456789012345678901234567890", 123456789012345678901234567890),
        ("json", '{"a": [true]}', {"a": [True]}),
        ("json", '"a text"', "a text"),
        ("boolean", "f", False),
        ("boolean", "t", True),
    ],
)
def test_what_is_typed_becomes_the_value_of_that_kind(qtbot: QtBot, kind: str, typed: str, value: object) -> None:
    asked = Asked(qtbot, kind=kind)
    asked.type(typed)
    asked.press(ENTER, CTRL)
    assert asked.answers == [("accepted", value)]
    assert type(asked.answers[0][1]) is type(value)


def test_nothing_proposed_starts_as_a_text(qtbot: QtBot) -> None:
    asked = Asked(qtbot, value=NO_VALUE)
    asked.type("hello")
    asked.press(ENTER)
    assert asked.answers == [("accepted", "hello")]


def test_the_letter_typed_on_a_field_is_kept_and_typing_goes_on_behind_it(qtbot: QtBot) -> None:
    asked = Asked(qtbot, typed="h")
    asked.type("ello")
    asked.press(ENTER)
    assert asked.answers == [("accepted", "hello")]


def test_a_proposal_is_replaced_by_typing(qtbot: QtBot) -> None:
    asked = Asked(qtbot, value="old")
    asked.type("new")
    asked.press(ENTER)
    assert asked.answers == [("accepted", "new")]


@pytest.mark.parametrize(
    ("number", "letter", "value"),
    [(1, "T", "43"), (2, "N", 43), (3, "F", True), (4, "E", ""), (5, "L", None), (6, "J", "43")],
)
@pytest.mark.parametrize("by_letter", [False, True])
def test_keys_change_the_kind(qtbot: QtBot, number: int, letter: str, value: object, by_letter: bool) -> None:
    asked = Asked(qtbot, typed="43")
    if by_letter:
        asked.press(Qt.Key(ord(letter)), ALT)
    else:
        asked.press(Qt.Key(Qt.Key.Key_0 + number), CTRL)
    asked.press(ENTER, CTRL)
    assert asked.answers == [("accepted", value)]
    assert type(asked.answers[0][1]) is type(value)


def test_going_through_other_kinds_loses_nothing_that_was_typed(qtbot: QtBot) -> None:
    asked = Asked(qtbot)
    asked.type("some words")
    for key in (Qt.Key.Key_5, Qt.Key.Key_4, Qt.Key.Key_3, Qt.Key.Key_6, Qt.Key.Key_1):
        asked.press(key, CTRL)
    asked.press(ENTER)
    assert asked.answers == [("accepted", "some words")]


def test_a_text_that_looks_like_json_is_taken_along_as_json(qtbot: QtBot) -> None:
    asked = Asked(qtbot)
    asked.type('{"a": 1}')
    assert "Ctrl+6" in asked.editor.hint
    asked.press(Qt.Key.Key_6, CTRL)
    asked.press(ENTER, CTRL)
    assert asked.answers == [("accepted", {"a": 1})]


@pytest.mark.parametrize(
    ("typed", "offer"), [("43", "Number 43: Ctrl+2"), ("true", "True/False true: Ctrl+3"), ("null", "Null: Ctrl+5")]
)
def test_a_text_that_looks_like_something_else_stays_text_and_offers_it(qtbot: QtBot, typed: str, offer: str) -> None:
    asked = Asked(qtbot)
    asked.type(typed)
    assert offer in asked.editor.hint
    asked.press(ENTER)
    assert asked.answers == [("accepted", typed)]


def test_who_chose_text_by_hand_is_offered_nothing_else(qtbot: QtBot) -> None:
    asked = Asked(qtbot)
    asked.press(Qt.Key.Key_1, CTRL)
    asked.type("43")
    assert asked.editor.hint == 'Will be "43"'


@pytest.mark.parametrize(
    ("typed", "told"),
    [
        ("1,5", "Write it as 1.5"),
        ("1,234", "Write it as 1.234 or 1234"),
        ("1 204", "Write it as 1204"),
        ("007", "Write it as 7"),
        (".5", "Write it as 0.5"),
        ("+5", "Write it as 5"),
        ("NaN", "JSON has no NaN"),
        ("abc", "abc is not a number"),
        ("1e999", "too large"),
    ],
)
def test_a_number_that_json_cannot_hold_is_told_and_not_taken(qtbot: QtBot, typed: str, told: str) -> None:
    asked = Asked(qtbot, kind="number")
    asked.type(typed)
    assert told in asked.editor.hint
    asked.press(ENTER)
    assert asked.answers == []
    assert asked.editor.isVisible()


def test_broken_json_is_told_by_line_and_column_and_not_taken(qtbot: QtBot) -> None:
    asked = Asked(qtbot, kind="json")
    asked.type('{"a": 1,')
    asked.press(ENTER)
    asked.type("}")
    assert "line 2, column 1" in asked.editor.hint
    asked.press(ENTER, CTRL)
    assert asked.answers == []


def test_what_is_wrong_with_json_has_the_whole_width_and_its_own_lines(qtbot: QtBot) -> None:
    def refuse(_text: str) -> object:
        raise ValueError("Line 1, column 17: a value is missing.\nWrite a text, a number, true, false, null, { or [")

    asked = Asked(qtbot, kind="json", read_json=refuse)
    asked.type("x")
    (shown,) = [label for label in asked.editor.findChildren(QLabel) if label.text() == asked.editor.hint]
    assert "missing.\nWrite" in shown.text()
    assert shown.width() == asked.json.width()
    assert shown.height() >= 2 * QFontMetrics(shown.font()).lineSpacing()
    assert shown.geometry().bottom() < asked.button("Set").geometry().top()
    asked.press(Qt.Key.Key_2, CTRL)
    assert shown.geometry().center().y() == asked.button("Set").geometry().center().y()


def test_an_empty_number_is_asked_for_and_not_taken(qtbot: QtBot) -> None:
    asked = Asked(qtbot, kind="number")
    asked.press(ENTER)
    assert asked.answers == []
    assert "Type a number" in asked.editor.hint


def test_enter_breaks_the_line_in_the_json_editor(qtbot: QtBot) -> None:
    asked = Asked(qtbot, kind="json")
    asked.type("[1,")
    asked.press(ENTER)
    asked.type("2]")
    assert asked.json.toPlainText() == "[1,\n2]"
    asked.press(ENTER, CTRL)
    assert asked.answers == [("accepted", [1, 2])]


@pytest.mark.parametrize("kind", ["text", "number", "boolean", "empty", "null", "json"])
def test_escape_cancels_once_and_the_editor_goes(qtbot: QtBot, kind: str) -> None:
    asked = Asked(qtbot, kind=kind)
    asked.press(ESC)
    assert asked.answers == ["cancelled"]
    qtbot.waitUntil(lambda: asked.ends == [True])


def test_accepting_tells_once_and_the_editor_goes(qtbot: QtBot) -> None:
    asked = Asked(qtbot, typed="x")
    asked.press(ENTER)
    qtbot.waitUntil(lambda: asked.ends == [True])
    assert asked.answers == [("accepted", "x")]


def test_a_click_elsewhere_cancels(qtbot: QtBot) -> None:
    asked = Asked(qtbot, typed="x")
    QTest.mouseClick(asked.editor, Qt.MouseButton.LeftButton, pos=QPoint(-10, -10))
    assert asked.answers == ["cancelled"]


def test_everything_can_be_done_by_mouse(qtbot: QtBot) -> None:
    asked = Asked(qtbot)
    QTest.mouseClick(asked.button("True/False"), Qt.MouseButton.LeftButton)
    QTest.mouseClick(asked.button("False"), Qt.MouseButton.LeftButton)
    QTest.mouseClick(asked.button("Set"), Qt.MouseButton.LeftButton)
    assert asked.answers == [("accepted", False)]


def test_typing_goes_on_after_a_kind_was_clicked(qtbot: QtBot) -> None:
    asked = Asked(qtbot, kind="null")
    QTest.mouseClick(asked.button("Number"), Qt.MouseButton.LeftButton)
    asked.type("43")
    asked.press(ENTER)
    assert asked.answers == [("accepted", 43)]


def test_the_arrow_keys_go_along_the_kinds(qtbot: QtBot) -> None:
    asked = Asked(qtbot, kind="empty")
    asked.press(Qt.Key.Key_Right)
    assert asked.editor.kind == "null"
    asked.press(Qt.Key.Key_Left)
    asked.press(Qt.Key.Key_Left)
    assert asked.editor.kind == "boolean"
    assert asked.focus.accessibleName() == "True/False"


def test_enter_sets_the_kind_that_the_arrow_keys_went_to(qtbot: QtBot) -> None:
    asked = Asked(qtbot, typed="43")
    asked.press(Qt.Key.Key_Backtab, SHIFT)
    asked.press(Qt.Key.Key_Right)
    asked.press(ENTER)
    assert asked.answers == [("accepted", 43)]
    assert type(asked.answers[0][1]) is int


def test_tab_goes_from_the_kinds_to_the_input_to_the_button(qtbot: QtBot) -> None:
    asked = Asked(qtbot, typed="x")
    stations = [asked.focus]
    for _ in range(3):
        asked.press(Qt.Key.Key_Tab)
        stations.append(asked.focus)
    assert stations == [asked.line, asked.button("Set"), asked.button("Text"), asked.line]
    asked.press(Qt.Key.Key_Tab, SHIFT)
    assert asked.focus is asked.button("Text")


def test_what_cannot_be_taken_cannot_be_set_by_the_button(qtbot: QtBot) -> None:
    asked = Asked(qtbot, kind="number", typed="1,5")
    button = asked.editor.findChild(QPushButton)
    assert not button.isEnabled()
    asked.press(Qt.Key.Key_Backspace)
    asked.press(Qt.Key.Key_Backspace)
    assert button.isEnabled()


@pytest.mark.parametrize("kind", ["text", "json"])
def test_it_stays_wholly_on_the_screen(qtbot: QtBot, kind: Any) -> None:
    asked = Asked(qtbot, kind="text")
    area = asked.editor.screen().availableGeometry()
    asked.editor.edit_at(area.bottomRight() - QPoint(5, 5), kind=kind)
    asked.press(Qt.Key.Key_6, CTRL)
    assert area.contains(asked.editor.frameGeometry())


@pytest.mark.parametrize("pixels", [11, 14, 26])
def test_no_word_is_cut_off_at_any_text_size(
    qtbot: QtBot, qapp: QApplication, palettes: dict[str, Palette], pixels: int
) -> None:
    apply_theme(qapp, palettes["light"])
    before = qapp.font()
    larger = qapp.font()
    larger.setPixelSize(pixels)
    qapp.setFont(larger)
    try:
        asked = Asked(qtbot, kind="json")
        for button in asked.editor.findChildren(QAbstractButton):
            words = QFontMetrics(button.font()).horizontalAdvance(button.text())
            assert not button.isVisible() or button.width() >= words + 8, button.text()
            assert asked.editor.rect().contains(button.geometry()) or button.parentWidget() is not asked.editor
        assert asked.editor.screen().availableGeometry().contains(asked.editor.frameGeometry())
    finally:
        qapp.setFont(before)
