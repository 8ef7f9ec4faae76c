"""An empty place says how to fill it, in any width, and takes what is dropped on it."""

from typing import Any

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from widgets.empty_place import EmptyPlace
from widgets.palette import Palette

COPY = Qt.DropAction.CopyAction
LEFT = Qt.MouseButton.LeftButton
NONE = Qt.KeyboardModifier.NoModifier


@pytest.fixture
def clicked() -> list[str]:
    return []


@pytest.fixture
def holder(qtbot: QtBot) -> QWidget:
    holder = QWidget()
    qtbot.addWidget(holder)
    QVBoxLayout(holder).setContentsMargins(0, 0, 0, 0)
    holder.resize(400, 300)
    return holder


@pytest.fixture
def place(holder: QWidget, clicked: list[str]) -> EmptyPlace:
    words = ("Open a file…", "Paste JSON", "Open a bundled sample")
    actions = [(text, lambda text=text: clicked.append(text)) for text in words]
    place = EmptyPlace("Drop a sample here", "or paste JSON, or open one of ours", actions, holder)
    layout = holder.layout()
    assert layout is not None
    layout.addWidget(place)
    holder.show()
    return place


def drop(place: EmptyPlace, data: QMimeData) -> bool:
    enter = QDragEnterEvent(QPoint(50, 50), COPY, data, LEFT, NONE)
    enter.ignore()
    QApplication.sendEvent(place, enter)
    if enter.isAccepted():
        QApplication.sendEvent(place, QDropEvent(QPointF(50, 50), COPY, data, LEFT, NONE))
    return enter.isAccepted()


@pytest.mark.parametrize("width", [200, 260, 400, 900])
def test_every_button_and_word_is_seen_whole_in_any_width(width: int, holder: QWidget, place: EmptyPlace) -> None:
    holder.resize(width, 320)
    spaces = []
    for part in (*place.buttons, *place.findChildren(QLabel)):
        corner = part.mapTo(place, QPoint(0, 0))
        area = part.rect().translated(corner)
        assert place.rect().contains(area), part
        assert not any(area.intersects(other) for other in spaces)
        spaces.append(area)
    for button in place.buttons:
        assert button.width() >= button.sizeHint().width()
    for label in place.findChildren(QLabel):
        assert label.height() >= label.heightForWidth(label.width())


def test_the_buttons_share_a_line_where_there_is_room(holder: QWidget, place: EmptyPlace) -> None:
    holder.resize(900, 300)
    assert len({button.y() for button in place.buttons}) == 1


def test_a_button_does_its_work(place: EmptyPlace, clicked: list[str]) -> None:
    for button in place.buttons:
        QTest.mouseClick(button, LEFT)
    assert clicked == ["Open a file…", "Paste JSON", "Open a bundled sample"]


def test_dropped_files_are_told_by_their_paths(place: EmptyPlace) -> None:
    files: list[Any] = []
    texts: list[Any] = []
    place.dropped_files.connect(files.append)
    place.dropped_text.connect(texts.append)
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile("/some/a.json"), QUrl.fromLocalFile("/some/b.json")])
    assert drop(place, data)
    assert (files, texts) == ([["/some/a.json", "/some/b.json"]], [])


def test_dropped_text_is_told(place: EmptyPlace) -> None:
    texts: list[Any] = []
    place.dropped_text.connect(texts.append)
    data = QMimeData()
    data.setText('{"a": 1}')
    assert drop(place, data)
    assert texts == ['{"a": 1}']


def test_an_address_on_the_web_is_not_taken(place: EmptyPlace) -> None:
    data = QMimeData()
    data.setUrls([QUrl("https://example.org/a.json")])
    assert not drop(place, data)


def test_it_lights_up_while_something_is_over_it(place: EmptyPlace, themed: Palette) -> None:
    data = QMimeData()
    data.setText("{}")
    rest = place.grab().toImage().pixelColor(30, 30).name()
    QApplication.sendEvent(place, QDragEnterEvent(QPoint(50, 50), COPY, data, LEFT, NONE))
    assert place.grab().toImage().pixelColor(30, 30).name() == themed.selection != rest
    QApplication.sendEvent(place, QDragLeaveEvent())
    assert place.grab().toImage().pixelColor(30, 30).name() == rest


def test_it_can_say_something_else(place: EmptyPlace) -> None:
    place.set_words("Nothing found")
    shown = [label.text() for label in place.findChildren(QLabel) if label.isVisible()]
    assert shown == ["Nothing found"]
    assert place.accessibleName() == "Nothing found"
