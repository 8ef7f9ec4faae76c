"""A link that is being drawn: dashed while it is dragged, then drawing itself."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt
from PySide6.QtGui import QDragLeaveEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from designer.documents import sample_from_text
from designer.matching import Place
from designer.window.main_window import MainWindow
from designer.window.trees.view import FieldTreeView
from tests.window.links.links_place import dot, middle, painted, settle, strip_of
from tests.window.people import hover, let_go, map_field, node, point_of, press


def dragged(tree: FieldTreeView, *places: Place) -> QMimeData:
    return tree.fields.mimeData([tree.fields.index_of(node(tree, *place)) for place in places])


def dashes(window: MainWindow, source: Place, destination: Place) -> bool:
    """Whether a broken line in the accent leads from one field to the other."""
    strip = strip_of(window)
    image = strip.grab().toImage()
    down = dot(window, window.source.tree, source), dot(window, window.destination.tree, destination)
    if down[0] != down[1]:
        return "accent" in painted(window, QPoint(strip.width() // 2, sum(down) // 2), 6)
    pixels = [image.pixelColor(across, down[0]).name() for across in range(strip.width())]
    return len(set(pixels)) > 1


def test_a_drag_shows_a_dashed_link_to_what_would_take_it(window: MainWindow) -> None:
    data = dragged(window.source.tree, ("first",))
    assert not dashes(window, ("first",), ("name",))
    hover(window.destination.tree.viewport(), data, point_of(window.destination.tree, "name"))
    assert dashes(window, ("first",), ("name",))
    hover(window.destination.tree.viewport(), data, point_of(window.destination.tree, "age"))
    assert dashes(window, ("first",), ("age",))
    QApplication.sendEvent(window.destination.tree.viewport(), QDragLeaveEvent())
    assert not dashes(window, ("first",), ("age",))


def test_it_is_none_of_the_links_yet(window: MainWindow) -> None:
    data = dragged(window.source.tree, ("first",))
    hover(window.destination.tree.viewport(), data, point_of(window.destination.tree, "name"))
    assert strip_of(window).link_at(middle(window, ("first",), ("name",))) is None


def test_a_drag_the_other_way_round_shows_it_too(window: MainWindow) -> None:
    data = dragged(window.destination.tree, ("age",))
    hover(window.source.tree.viewport(), data, point_of(window.source.tree, "age"))
    assert dashes(window, ("age",), ("age",))


def test_on_its_way_between_the_trees_it_leads_to_the_pointer(window: MainWindow) -> None:
    strip = strip_of(window)
    pointer = QPoint(strip.width() - 8, strip.height() // 2)
    assert not hover(strip, dragged(window.source.tree, ("first",)), pointer)
    settle()
    image = strip.grab().toImage()
    near = {image.pixelColor(pointer.x() - 3, pointer.y() + down).name() for down in range(-4, 5)}
    assert len(near) > 1
    QApplication.sendEvent(strip, QDragLeaveEvent())
    settle()
    image = strip.grab().toImage()
    assert len({image.pixelColor(pointer.x() - 3, pointer.y() + down).name() for down in range(-4, 5)}) == 1


def test_what_is_carried_by_keyboard_shows_it_too(window: MainWindow) -> None:
    source, destination = window.source.tree, window.destination.tree
    source.setCurrentIndex(source.fields.index_of(node(source, "first")))
    press(source, Qt.Key.Key_Space, Qt.Key.Key_Tab)
    destination.setCurrentIndex(destination.fields.index_of(node(destination, "age")))
    assert dashes(window, ("first",), ("age",))
    press(destination, Qt.Key.Key_Escape)
    assert not dashes(window, ("first",), ("age",))


def test_a_drop_leaves_the_link_in_its_place(window: MainWindow) -> None:
    data, target = dragged(window.source.tree, ("first",)), window.destination.tree
    point = point_of(target, "name")
    assert hover(target.viewport(), data, point)
    let_go(target.viewport(), data, point)
    assert strip_of(window).link_at(middle(window, ("first",), ("name",))) is not None


@pytest.fixture
def _slowly(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """A desktop that has nothing against animations, and time to watch one."""
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "another desktop"))
    monkeypatch.setattr("designer.window.links.drawing.DRAWN_IN_MS", 2_000)


@pytest.mark.usefixtures("_slowly")
def test_a_new_link_draws_itself(make_window: Callable[[], MainWindow], qtbot: QtBot) -> None:
    window = make_window()
    window.show()
    qtbot.waitExposed(window)
    window.opened.set_source(sample_from_text('{"first": "John"}', "people.json"))
    window.opened.set_destination(sample_from_text('{"name": "x"}', "person.json"))
    strip = strip_of(window)
    map_field(window, ("first",), ("name",))
    end = QPoint(strip.width() - 2, dot(window, window.destination.tree, ("name",)))
    assert "accent" not in painted(window, end, 1)
    qtbot.waitUntil(lambda: "accent" in painted(window, end, 1))


def test_where_no_animations_are_asked_for_it_is_there_at_once(window: MainWindow) -> None:
    strip = strip_of(window)
    map_field(window, ("first",), ("name",))
    end = QPoint(strip.width() - 2, dot(window, window.destination.tree, ("name",)))
    assert "accent" in painted(window, end, 1)


def test_the_strip_takes_no_drop(window: MainWindow) -> None:
    strip = strip_of(window)
    assert not hover(strip, QMimeData(), QPoint(10, 100))
    QTest.mouseClick(strip, Qt.MouseButton.RightButton, pos=QPoint(10, 100))
    assert window.opened.mapping.row_count == 0
