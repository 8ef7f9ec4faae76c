"""A theme dresses what is shown at once, and those who keep coloured things are told."""

from PySide6.QtGui import QFontInfo, QPalette
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit
from pytestqt.qtbot import QtBot

from widgets.fonts import SMALLEST_PX
from widgets.palette import Palette
from widgets.theme import apply_theme, current_palette, theme_source


def test_a_theme_is_found_again_for_painting(qapp: QApplication, themed: Palette) -> None:
    assert current_palette() is themed
    assert current_palette(QLabel()) is themed
    assert theme_source(qapp) is theme_source()


def test_what_is_shown_changes_with_the_theme(qtbot: QtBot, qapp: QApplication, palettes: dict[str, Palette]) -> None:
    apply_theme(qapp, palettes["light"])
    field = QLineEdit()
    qtbot.addWidget(field)
    field.resize(100, 40)
    field.show()
    light = field.grab().toImage().pixelColor(50, 8).name()
    apply_theme(qapp, palettes["dark"])
    dark = field.grab().toImage().pixelColor(50, 8).name()
    assert (light, dark) == (palettes["light"].panel, palettes["dark"].panel)


def test_a_change_is_told_once_and_the_same_theme_not_again(
    qtbot: QtBot, qapp: QApplication, palettes: dict[str, Palette]
) -> None:
    apply_theme(qapp, palettes["light"])
    told: list[object] = []
    source = theme_source(qapp)
    source.changed.connect(told.append)
    apply_theme(qapp, palettes["dark"])
    apply_theme(qapp, palettes["dark"])
    source.changed.disconnect(told.append)
    assert told == [palettes["dark"]]


def test_placeholders_and_disabled_words_have_colours_of_the_theme(qapp: QApplication, themed: Palette) -> None:
    palette = qapp.palette()
    assert palette.color(QPalette.ColorRole.PlaceholderText).name() == themed.quiet
    assert palette.color(QPalette.ColorGroup.Disabled, QPalette.ColorRole.Text).name() == themed.faint
    assert QFontInfo(qapp.font()).pixelSize() >= SMALLEST_PX
