"""What a person's hands do, as events: dragging, clicking, typing."""

from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from designer.documents import Step
from designer.matching import Place
from designer.window.main_window import MainWindow
from designer.window.trees.node import FieldNode
from designer.window.trees.view import FieldTreeView
from widgets.choice_box import ChoiceBox

LEFT = Qt.MouseButton.LeftButton


def node(tree: FieldTreeView, *place: Step) -> FieldNode:
    found = tree.fields.find(place)
    assert found is not None, f"no field at {place}"
    tree.scrollTo(tree.fields.index_of(found))
    return found


def point_of(tree: FieldTreeView, *place: Step) -> QPoint:
    """Where a field stands in the viewport."""
    return tree.place_rect(node(tree, *place)).center()


def empty_point(tree: FieldTreeView) -> QPoint:
    """A point of the viewport below all fields."""
    last = tree.fields.index(tree.fields.rowCount() - 1, 0)
    tree.collapseAll()
    return QPoint(40, tree.visualRect(last).bottom() + 20)


def hover(target: QWidget, data: QMimeData, point: QPoint) -> bool:
    """Drag something over a widget; returns whether it would take it."""
    what = (Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(target, QDragEnterEvent(point, *what))
    move = QDragMoveEvent(point, *what)
    QApplication.sendEvent(target, move)
    return move.isAccepted()


def let_go(target: QWidget, data: QMimeData, point: QPoint) -> None:
    what = (Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(target, QDropEvent(QPointF(point), *what))


def drag(source: FieldTreeView, places: list[Place], target: FieldTreeView, point: QPoint) -> None:
    """Drag fields from one tree to a point of the other."""
    indexes = [source.fields.index_of(node(source, *place)) for place in places]
    data = source.fields.mimeData(indexes)
    if hover(target.viewport(), data, point):
        let_go(target.viewport(), data, point)


def map_field(window: MainWindow, source: Place, destination: Place) -> None:
    """Drag one field from left to right."""
    target = window.destination.tree
    drag(window.source.tree, [source], target, point_of(target, *destination))


def click(tree: FieldTreeView, *place: Step, key: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    QTest.mouseClick(tree.viewport(), Qt.MouseButton.LeftButton, key, point_of(tree, *place))


def press(widget: QWidget, *keys: Qt.Key | str) -> None:
    for key in keys:
        if isinstance(key, str):
            QTest.keyClicks(widget, key)
        else:
            QTest.keyClick(widget, key)


def rows(window: MainWindow) -> list[dict[str, object]]:
    return [row.entries for row in window.opened.mapping.rows or ()]


def generated(window: MainWindow) -> object:
    assert window.opened.explanation is not None
    return window.opened.explanation.generated


def choose(box: ChoiceBox, words: str) -> None:
    """Open a choice and click what it offers."""
    box.showPopup()
    row = box.words.index(words)
    view = box.view()
    QTest.mouseClick(view.viewport(), LEFT, pos=view.visualRect(view.model().index(row, 0)).center())


def enter(line: QWidget, text: str) -> None:
    """Type a text over what stands in a line, and press Enter."""
    line.setFocus()
    QTest.keyClick(line, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(line, Qt.Key.Key_Delete)
    QTest.keyClicks(line, text)
    QTest.keyClick(line, Qt.Key.Key_Return)
