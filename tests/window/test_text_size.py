"""Larger and smaller text: by key and wheel, remembered, with rows, columns and icons going along."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF, QRect, Qt
from PySide6.QtGui import QColor, QFontMetrics, QImage, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from designer.mapping import edits
from designer.window.inspector.panel import InspectorPanel
from designer.window.main_window import MainWindow
from designer.window.resource_files import load_palettes
from designer.window.settings import Settings
from designer.window.text_size import use_text_size
from tests.window.people import map_field
from widgets.find_field import FindField
from widgets.text_resizing import set_text_scale

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture(autouse=True)
def text_of_others_stays(qapp: QApplication) -> Iterator[None]:
    yield
    set_text_scale(qapp, 1.0)


@pytest.fixture
def shown(window: MainWindow, qtbot: QtBot) -> MainWindow:
    map_field(window, ("first",), ("name",))
    window.resize(1440, 900)
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    return window


def times(window: MainWindow, key: Qt.Key, count: int) -> None:
    for _ in range(count):
        QTest.keyClick(window, key, CTRL)
    QApplication.processEvents()


def heights(window: MainWindow) -> dict[str, int]:
    tree, view = window.source.tree, window.preview.view
    return {
        "header": window.header.height(),
        "tree": tree.visualRect(tree.fields.index(0, 0)).height(),
        "rows": window.rows.table.rowHeight(0),
        "preview": view.rowHeight(0),
        "title": window.source.findChildren(QLabel)[0].sizeHint().height(),
    }


def test_everything_grows_with_the_text_and_comes_back(shown: MainWindow) -> None:
    before = heights(shown)
    columns = shown.rows.table.columnWidth(0)
    times(shown, Qt.Key.Key_Plus, 9)
    grown = heights(shown)
    assert shown.settings.text_percent == 200
    for name, height in grown.items():
        assert 1.6 * before[name] <= height <= 2.3 * before[name], name
    assert shown.rows.table.columnWidth(0) == 2 * columns
    times(shown, Qt.Key.Key_0, 1)
    assert heights(shown) == before
    assert shown.rows.table.columnWidth(0) == columns


def test_text_is_never_higher_than_its_line(shown: MainWindow) -> None:
    for key, count in ((Qt.Key.Key_Plus, 9), (Qt.Key.Key_Minus, 9)):
        times(shown, key, count)
        text = QFontMetrics(shown.font()).height()
        assert all(height >= text for height in heights(shown).values())


def test_it_goes_no_further_than_from_80_to_200_percent(shown: MainWindow) -> None:
    times(shown, Qt.Key.Key_Minus, 9)
    assert shown.settings.text_percent == 80
    times(shown, Qt.Key.Key_Plus, 20)
    assert shown.settings.text_percent == 200


@pytest.mark.parametrize("panel", ["source", "destination", "rows", "preview"])
def test_the_wheel_with_ctrl_resizes_text_and_scrolls_nothing(shown: MainWindow, panel: str, qtbot: QtBot) -> None:
    views = {
        "source": shown.source.tree,
        "destination": shown.destination.tree,
        "rows": shown.rows.table,
        "preview": shown.preview.view,
    }
    viewport = views[panel].viewport()
    middle = QPointF(viewport.rect().center())
    scrolled = views[panel].verticalScrollBar().value()

    def turn() -> bool:
        wheel = QWheelEvent(
            middle,
            viewport.mapToGlobal(middle),
            QPoint(),
            QPoint(0, 120),
            Qt.MouseButton.NoButton,
            CTRL,
            Qt.ScrollPhase.NoScrollPhase,
            False,
        )
        QApplication.sendEvent(viewport, wheel)
        return shown.settings.text_percent == 110

    qtbot.waitUntil(turn)  # what the wheel does is connected after the first paint
    assert views[panel].verticalScrollBar().value() == scrolled


def test_it_is_remembered(shown: MainWindow, make_window: Callable[[], MainWindow], qapp: QApplication) -> None:
    times(shown, Qt.Key.Key_Plus, 2)
    larger = qapp.font().pointSizeF()
    set_text_scale(qapp, 1.0)
    use_text_size(make_window())
    assert qapp.font().pointSizeF() == pytest.approx(larger)


def test_a_narrow_window_is_one_with_little_room_for_its_text(shown: MainWindow) -> None:
    assert shown.panels.is_in_sight("preview")
    times(shown, Qt.Key.Key_Plus, 9)
    assert not shown.panels.is_in_sight("preview")  # a tab behind the rows


@pytest.mark.parametrize("told", ["5", "2000", '"large"', "null", "true", "1.5"])
def test_a_size_that_nobody_can_have_chosen_counts_as_none(tmp_path: Path, told: str) -> None:
    (tmp_path / "s.ini").write_text(f"[General]\ntext_percent={told}\n")
    assert Settings(tmp_path / "s.ini").text_percent == 100


def inked(widget: QWidget, area: QRect, ground: QColor) -> QRect:
    """The smallest rectangle around what is painted in an area on a ground."""
    picture = widget.grab(area).toImage()
    inked = [(x, y) for x in range(picture.width()) for y in range(picture.height()) if _differs(picture, x, y, ground)]
    across, down = [x for x, _ in inked], [y for _, y in inked]
    return QRect(QPoint(min(across), min(down)), QPoint(max(across), max(down)))


def _differs(picture: QImage, x: int, y: int, ground: QColor) -> bool:
    colour = picture.pixelColor(x, y)
    return abs(colour.red() - ground.red()) + abs(colour.green() - ground.green()) > 100


def signs(window: MainWindow) -> dict[str, QRect]:
    """What is painted as a sign, not as text: a magnifier, the mark of a branch, the arrow of a button."""
    export, tree = window.header.export, window.source.tree
    finder = window.source.findChildren(FindField)[0]
    branch = tree.visualRect(tree.fields.index(4, 0))
    palette = load_palettes()["light"]
    panel, accent = QColor(palette.panel), QColor(palette.accent)
    line = finder.height()
    wide = window.fontMetrics().height()
    return {
        "magnifier": inked(finder, QRect(4, 6, wide * 3 // 2, line - 12), panel),
        "branch": inked(tree.viewport(), QRect(0, branch.top(), branch.left() - 1, branch.height()), panel),
        "arrow": inked(export, QRect(export.width() - wide * 3 // 2, 8, wide, export.height() - 16), accent),
    }


def test_signs_grow_with_the_text(shown: MainWindow) -> None:
    before = signs(shown)
    times(shown, Qt.Key.Key_Plus, 9)
    for name, sign in signs(shown).items():
        assert sign.width() >= 1.7 * before[name].width(), name


@pytest.mark.parametrize("width", [1440, 1024])
def test_nothing_of_the_filter_and_the_inspector_is_cut_at_200_percent(shown: MainWindow, width: int) -> None:
    times(shown, Qt.Key.Key_Plus, 9)
    shown.resize(width, 700)
    shown.opened.apply(edits.set_entry(shown.opened.mapping, 0, "lookupName", "a table"))
    shown.rows.start_filter()
    QApplication.processEvents()
    segments = shown.rows.filter_line.states.segments
    assert all(segment.width() >= segment.sizeHint().width() for segment in segments)
    shown.selection.select_rows([0])
    shown.details.show_inspector()
    QApplication.processEvents()
    QApplication.processEvents()
    inspector = shown.findChildren(InspectorPanel)[0]
    area = inspector.findChildren(QScrollArea)[0]
    assert area.widget().width() <= area.viewport().width()
