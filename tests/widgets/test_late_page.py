"""What is made when it is first seen."""

from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from widgets.late_page import LatePage


def test_nothing_is_made_before_it_is_shown_and_then_once(qtbot: QtBot) -> None:
    made: list[QWidget] = []

    def make() -> QWidget:
        made.append(QLabel("here"))
        return made[-1]

    page = LatePage(make)
    qtbot.addWidget(page)
    assert not made
    page.show()
    assert len(made) == 1
    assert made[0].isVisible()
    page.hide()
    page.show()
    assert len(made) == 1


def test_the_keyboard_goes_to_what_it_holds(qtbot: QtBot) -> None:
    held = QWidget()
    page = LatePage(lambda: held)
    qtbot.addWidget(page)
    page.show()
    assert page.focusProxy() is held
