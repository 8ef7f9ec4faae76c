"""The label at the pointer is small, says what is dragged, and is sharp."""

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QFontMetricsF

from widgets.drag_label import WIDEST_TEXT_PX, drag_pixmap
from widgets.fonts import word_font
from widgets.palette import Palette


def test_it_is_as_wide_as_its_words(themed: Palette) -> None:
    words = QFontMetricsF(word_font()).horizontalAdvance("email")
    assert words < drag_pixmap("email", themed).width() < words + 32


def test_a_long_path_does_not_cover_the_row(themed: Palette) -> None:
    assert drag_pixmap("customer.address." * 20, themed).width() < WIDEST_TEXT_PX + 32


@pytest.mark.parametrize("ratio", [1.0, 1.5, 2.0])
def test_it_is_sharp_on_a_fine_screen(themed: Palette, ratio: float) -> None:
    pixmap = drag_pixmap("email", themed, ratio)
    plain = drag_pixmap("email", themed)
    assert pixmap.devicePixelRatio() == ratio
    assert pixmap.size() == QSize(plain.width(), plain.height()) * ratio


def test_it_has_the_accent_colour_with_clear_corners(themed: Palette) -> None:
    picture = drag_pixmap("email", themed).toImage()
    assert picture.pixelColor(4, picture.height() // 2) == QColor(themed.accent)
    assert picture.pixelColor(0, 0).alpha() == 0
