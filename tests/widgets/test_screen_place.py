"""A popup is wholly on its screen, wherever it was asked for."""

import pytest
from PySide6.QtCore import QPoint, QRect, QSize
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from widgets.screen_place import place_on_screen

SIZE = QSize(200, 100)


@pytest.mark.parametrize("wanted", [(-50, -50), (10, 10), (100_000, 10), (10, 100_000), (100_000, 100_000)])
def test_it_is_wholly_on_the_screen(qapp: QApplication, wanted: tuple[int, int]) -> None:
    area = QGuiApplication.primaryScreen().availableGeometry()
    assert area.contains(QRect(place_on_screen(QPoint(*wanted), SIZE), SIZE))


def test_where_there_is_room_it_stands_at_the_point(qapp: QApplication) -> None:
    assert place_on_screen(QPoint(40, 30), SIZE) == QPoint(40, 30)


def test_what_is_larger_than_the_screen_shows_its_start(qapp: QApplication) -> None:
    area = QGuiApplication.primaryScreen().availableGeometry()
    assert place_on_screen(QPoint(40, 30), QSize(100_000, 100_000)) == area.topLeft()
