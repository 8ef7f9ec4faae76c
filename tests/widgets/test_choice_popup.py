"""A question at the pointer is answered by mouse or key, once."""

from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from tests.ink import ink_begins
from widgets.choice_popup import ChoicePopup
from widgets.fonts import mono_font

pytestmark = pytest.mark.qt_log_ignore(
    r"This plugin does not support (raise|grabbing the keyboard|propagateSizeHints)", extend=True
)

CHOICES = [("r", "Replace", "replace"), ("c", "Combine into an expression", "combine"), ("Esc", "Cancel", None)]


class Asked:
    def __init__(self, qtbot: QtBot, at: QPoint | None = None) -> None:
        self.holder = QWidget()
        qtbot.addWidget(self.holder)
        self.holder.show()
        self.popup = ChoicePopup("email is mapped already", CHOICES, self.holder)
        # The connections hold the list alone: if they held the holder, the popup's end would end its own parent.
        answers = self.answers = list[Any]()
        ends = self.ends = list[bool]()
        self.popup.chosen.connect(lambda value: answers.append(("chosen", value)))
        self.popup.cancelled.connect(lambda: answers.append("cancelled"))
        self.popup.destroyed.connect(lambda: ends.append(True))
        self.popup.ask_at(at or QPoint(30, 30))
        qtbot.waitUntil(self.popup.buttons[0].hasFocus)

    def press(self, *keys: Qt.Key) -> None:
        for key in keys:
            widget = QApplication.focusWidget()
            assert widget is not None
            QTest.keyClick(widget, key)


@pytest.mark.parametrize(
    ("keys", "answer"),
    [
        ([Qt.Key.Key_Return], ("chosen", "replace")),
        ([Qt.Key.Key_R], ("chosen", "replace")),
        ([Qt.Key.Key_C], ("chosen", "combine")),
        ([Qt.Key.Key_Down, Qt.Key.Key_Enter], ("chosen", "combine")),
        ([Qt.Key.Key_Up, Qt.Key.Key_Up, Qt.Key.Key_Return], ("chosen", "combine")),
        ([Qt.Key.Key_Tab, Qt.Key.Key_Space], ("chosen", "combine")),
        ([Qt.Key.Key_X, Qt.Key.Key_C], ("chosen", "combine")),
        ([Qt.Key.Key_Escape], "cancelled"),
    ],
)
def test_keys_answer(qtbot: QtBot, keys: list[Qt.Key], answer: object) -> None:
    asked = Asked(qtbot)
    asked.press(*keys)
    assert asked.answers == [answer]
    qtbot.waitUntil(lambda: asked.ends == [True])
    assert asked.answers == [answer]


def test_a_click_answers(qtbot: QtBot) -> None:
    asked = Asked(qtbot)
    QTest.mouseClick(asked.popup.buttons[1], Qt.MouseButton.LeftButton)
    assert asked.answers == [("chosen", "combine")]


def test_a_click_elsewhere_cancels(qtbot: QtBot) -> None:
    asked = Asked(qtbot)
    QTest.mouseClick(asked.popup, Qt.MouseButton.LeftButton, pos=QPoint(-20, -20))
    assert asked.answers == ["cancelled"]


def test_it_is_wholly_on_the_screen(qtbot: QtBot) -> None:
    area = QApplication.primaryScreen().availableGeometry()
    asked = Asked(qtbot, area.bottomRight())
    assert area.contains(asked.popup.frameGeometry())


@pytest.mark.parametrize("pixels", [11, 26])
def test_no_word_is_cut_off_at_any_text_size(qtbot: QtBot, qapp: QApplication, pixels: int) -> None:
    before = qapp.font()
    larger = qapp.font()
    larger.setPixelSize(pixels)
    qapp.setFont(larger)
    try:
        asked = Asked(qtbot)
        for button in asked.popup.buttons:
            metrics = QFontMetrics(button.font())
            assert button.width() >= metrics.horizontalAdvance(button.text()) + metrics.height()
            assert button.height() >= metrics.height()
        title = asked.popup.findChild(QLabel)
        assert title.height() >= title.heightForWidth(title.width())
    finally:
        qapp.setFont(before)


def test_each_choice_names_itself_and_its_key_to_screen_readers(qtbot: QtBot) -> None:
    asked = Asked(qtbot)
    button = asked.popup.buttons[1]
    assert button.accessibleName() == "Combine into an expression"
    assert button.accessibleDescription() == "Key c"


@pytest.mark.usefixtures("themed")
def test_the_words_of_all_choices_stand_in_one_line_whatever_their_keys(qtbot: QtBot) -> None:
    asked = Asked(qtbot)
    widest_key = max(QFontMetrics(mono_font()).horizontalAdvance(key) for key in ("R", "Esc"))
    begins = []
    for button in asked.popup.buttons[1:]:  # the first has the ring of the keyboard around it
        beyond_keys = button.rect().adjusted(8 + widest_key + 12, 4, -4, -4)
        begins.append(ink_begins(button, beyond_keys))
    assert max(begins) - min(begins) <= 2
    asked.popup.close()
