"""Where links are on the strip between the trees, and what is painted there."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from designer.matching import Place
from designer.window.links.strip import LinkStrip
from designer.window.main_window import MainWindow
from designer.window.trees.view import FieldTreeView
from widgets.theme import current_palette


def strip_of(window: MainWindow) -> LinkStrip:
    settle()
    strip = window.findChild(LinkStrip)
    assert isinstance(strip, LinkStrip)
    return strip


def settle() -> None:
    for _ in range(3):
        QApplication.processEvents()


def dot(window: MainWindow, tree: FieldTreeView, place: Place) -> int:
    """How far down on the strip the dot of a field is."""
    found = tree.fields.find(place)
    assert found is not None
    rect = tree.place_rect(found)
    assert rect.isValid(), f"{place} is folded away"
    return strip_of(window).mapFromGlobal(tree.viewport().mapToGlobal(rect.center())).y()


def middle(window: MainWindow, source: Place, destination: Place) -> QPoint:
    """The middle of the link between two fields: there it is, whatever its curve."""
    down = dot(window, window.source.tree, source) + dot(window, window.destination.tree, destination)
    return QPoint(strip_of(window).width() // 2, down // 2)


def painted(window: MainWindow, point: QPoint, reach: int = 3) -> set[str]:
    """The palette's names of all colours that are painted around a point of the strip."""
    image = strip_of(window).grab().toImage()
    palette = current_palette(window)
    names = {
        QColor(getattr(palette, name)).rgb(): name for name in ("accent", "error", "warning", "link", "background")
    }
    around = range(-reach, reach + 1)
    pixels = {image.pixel(point.x(), point.y() + down) for down in around}
    return {names[pixel] for pixel in pixels if pixel in names}


def thickness(window: MainWindow, point: QPoint) -> int:
    """How many pixels of a column are painted around a point of the strip."""
    image = strip_of(window).grab().toImage()
    background = QColor(current_palette(window).background).rgb()
    return sum(image.pixel(point.x(), point.y() + down) != background for down in range(-8, 9))


def point_at(window: MainWindow, point: QPoint) -> None:
    """Move the pointer there."""
    strip = strip_of(window)
    QTest.mouseMove(strip, QPoint(2, 2))
    QTest.mouseMove(strip, point)
    settle()


def click_link(window: MainWindow, source: Place, destination: Place) -> None:
    QTest.mouseClick(strip_of(window), Qt.MouseButton.LeftButton, pos=middle(window, source, destination))
    settle()
