"""Where in a picture there is anything at all, for tests of what a person sees in line and what not."""

from PySide6.QtCore import QRect
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QWidget


def inked_columns(picture: QImage) -> list[bool]:
    """In which columns of a picture something is painted on the colour of its first pixel."""
    ground = picture.pixel(0, 0)
    return [any(picture.pixel(x, y) != ground for y in range(picture.height())) for x in range(picture.width())]


def ink_begins(widget: QWidget, area: QRect) -> int:
    """How far from the left of an area of a widget the first thing in it is painted."""
    return inked_columns(widget.grab(area).toImage()).index(True)
