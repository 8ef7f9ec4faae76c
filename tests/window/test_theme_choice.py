"""A widget gets the chosen colours at once, and the system's while nobody has chosen."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from designer.window.resource_files import load_palettes
from designer.window.settings import Settings
from designer.window.theme_choice import ThemeChoice, ThemeController
from widgets.theme import theme_source

LIGHT, DARK = (load_palettes()[name].background for name in ("light", "dark"))


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    return Settings(tmp_path / "settings.ini")


@pytest.fixture
def controller(qapp: QApplication, settings: Settings) -> Iterator[ThemeController]:
    controller = ThemeController(qapp, settings, load_palettes())
    yield controller
    controller.choose(ThemeChoice.LIGHT)
    controller.deleteLater()


@pytest.fixture
def widget(qtbot: QtBot) -> QWidget:
    widget = QWidget()
    qtbot.addWidget(widget)
    widget.show()
    return widget


def background(widget: QWidget) -> str:
    return widget.palette().window().color().name()


def test_a_choice_dresses_what_is_shown_already(controller: ThemeController, widget: QWidget) -> None:
    controller.choose(ThemeChoice.DARK)
    assert background(widget) == DARK
    controller.choose(ThemeChoice.LIGHT)
    assert background(widget) == LIGHT
    assert widget.grab().toImage().pixelColor(0, widget.height() - 1).name() == LIGHT


def test_a_choice_is_remembered_for_the_next_start(
    qapp: QApplication, settings: Settings, controller: ThemeController, widget: QWidget
) -> None:
    controller.choose(ThemeChoice.DARK)
    controller.choose(ThemeChoice.LIGHT)
    settings.theme = ThemeChoice.DARK
    next_start = ThemeController(qapp, settings, load_palettes())
    assert next_start.choice is ThemeChoice.DARK
    assert background(widget) == DARK
    next_start.deleteLater()


def test_the_system_is_followed_until_one_chooses(
    qapp: QApplication, controller: ThemeController, widget: QWidget
) -> None:
    system = qapp.styleHints().colorSchemeChanged
    system.emit(Qt.ColorScheme.Dark)
    assert background(widget) == DARK
    system.emit(Qt.ColorScheme.Light)
    assert background(widget) == LIGHT
    controller.choose(ThemeChoice.DARK)
    system.emit(Qt.ColorScheme.Light)
    assert background(widget) == DARK


def test_a_new_choice_is_told_and_the_same_one_is_not(qtbot: QtBot, controller: ThemeController) -> None:
    with qtbot.waitSignal(controller.chosen) as told:
        controller.choose(ThemeChoice.DARK)
    assert told.args == [ThemeChoice.DARK]
    with qtbot.assertNotEmitted(controller.chosen):
        controller.choose(ThemeChoice.DARK)


def test_what_keeps_coloured_pictures_is_told_when_a_screen_is_plugged_in(
    qtbot: QtBot, qapp: QApplication, controller: ThemeController
) -> None:
    with qtbot.waitSignal(theme_source(qapp).changed):
        qapp.screenAdded.emit(qapp.primaryScreen())
