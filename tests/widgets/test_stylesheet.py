"""The stylesheet is understood by Qt whole, and names no colour but the palette's."""

import re

from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from widgets.palette import Palette
from widgets.stylesheet import stylesheet


def test_every_colour_is_the_palettes(palettes: dict[str, Palette]) -> None:
    for palette in palettes.values():
        text = stylesheet(palette)
        assert "$" not in text
        assert set(re.findall("#[0-9a-fA-F]{3,8}", text)) <= set(palette)


def test_qt_understands_it(qtbot: QtBot, palettes: dict[str, Palette]) -> None:
    label = QLabel("x")
    qtbot.addWidget(label)
    label.setStyleSheet(stylesheet(palettes["light"]))
    label.show()  # A mistake is a warning of Qt's, and that fails the test.
    assert stylesheet(palettes["light"]).count("{") == stylesheet(palettes["light"]).count("}")


def test_the_focus_is_seen_in_the_accent_colour_and_moves_nothing(qtbot: QtBot, themed: Palette) -> None:
    for kind in (QPushButton, QLineEdit):
        widget = kind()
        qtbot.addWidget(widget)
        widget.resize(120, 40)
        before = widget.sizeHint()
        widget.show()
        widget.activateWindow()
        widget.setFocus()
        qtbot.waitUntil(widget.hasFocus)
        picture = widget.grab().toImage()
        assert picture.pixelColor(60, 0) == QColor(themed.accent)
        assert picture.pixelColor(60, 1) == QColor(themed.accent)
        assert widget.sizeHint() == before


def test_an_error_is_worded_in_the_error_colour(qtbot: QtBot, qapp: QApplication, themed: Palette) -> None:
    label = QLabel("████████")
    label.setProperty("role", "error")
    qtbot.addWidget(label)
    label.show()
    picture = label.grab().toImage()
    colours = {picture.pixelColor(x, picture.height() // 2).name() for x in range(picture.width())}
    assert themed.error in colours
