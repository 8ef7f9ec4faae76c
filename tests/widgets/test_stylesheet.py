"""The stylesheet is understood by Qt whole, and names no colour but the palette's."""

import re

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QIcon, QPixmap
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QMenu, QPushButton
from pytestqt.qtbot import QtBot

from tests.ink import inked_columns
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


@pytest.mark.usefixtures("themed")
def test_the_check_mark_of_a_menu_stands_below_the_icons(qtbot: QtBot) -> None:
    menu, red = QMenu(), QPixmap(16, 16)
    qtbot.addWidget(menu)
    red.fill(Qt.GlobalColor.red)
    of_icon, checked = menu.addAction(QIcon(red), "Next"), menu.addAction("Show")
    checked.setCheckable(True)
    checked.setChecked(True)
    menu.ensurePolished()
    menu.resize(menu.sizeHint())
    middles = []
    for action in (of_icon, checked):
        left = menu.actionGeometry(action).adjusted(4, 3, 0, -3)
        left.setWidth(20)
        inked = [at for at, is_inked in enumerate(inked_columns(menu.grab(left).toImage())) if is_inked]
        middles.append((inked[0] + inked[-1]) / 2)
    assert abs(middles[0] - middles[1]) <= 1.5
