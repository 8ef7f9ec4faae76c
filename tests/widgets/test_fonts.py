"""Text follows the system's size and is never smaller than 11 pixels."""

from collections.abc import Iterator

import pytest
from PySide6.QtGui import QFont, QFontInfo, QFontMetricsF
from PySide6.QtWidgets import QApplication

from widgets.fonts import SMALLEST_PX, at_least_legible, mono_font, word_font


@pytest.fixture
def app_font(qapp: QApplication) -> Iterator[QFont]:
    before = QFont(qapp.font())
    yield QFont(before)
    qapp.setFont(before)


@pytest.mark.parametrize("points", [4.0, 9.0, 13.0, 26.0])
def test_both_fonts_follow_the_applications_size(qapp: QApplication, app_font: QFont, points: float) -> None:
    app_font.setPointSizeF(points)
    qapp.setFont(app_font)
    expected = max(SMALLEST_PX, QFontInfo(app_font).pixelSize())
    assert abs(QFontInfo(mono_font()).pixelSize() - expected) <= 1
    assert abs(QFontInfo(word_font()).pixelSize() - expected) <= 1


def test_a_font_in_pixels_is_followed_too(qapp: QApplication, app_font: QFont) -> None:
    app_font.setPixelSize(20)
    qapp.setFont(app_font)
    assert QFontInfo(word_font()).pixelSize() == 20
    assert QFontInfo(word_font(3)).pixelSize() == 24


@pytest.mark.parametrize("make", [mono_font, word_font])
def test_nothing_is_smaller_than_eleven_pixels(qapp: QApplication, app_font: QFont, make: object) -> None:
    app_font.setPointSizeF(8)
    qapp.setFont(app_font)
    assert callable(make)
    assert QFontInfo(make(-6)).pixelSize() >= SMALLEST_PX


def test_a_legible_font_stays_as_it_is(app_font: QFont) -> None:
    app_font.setPixelSize(12)
    assert at_least_legible(app_font) == app_font


def test_columns_of_values_stand_below_each_other(qapp: QApplication) -> None:
    metrics = QFontMetricsF(mono_font())
    assert metrics.horizontalAdvance("iiii") == pytest.approx(metrics.horizontalAdvance("WWWW"))
    assert metrics.horizontalAdvance("!=") == pytest.approx(2 * metrics.horizontalAdvance("0"))


def test_a_strong_word_is_heavier(qapp: QApplication) -> None:
    assert word_font(strong=True).weight() > word_font().weight()
