"""When the inspector is there, where, and what it shows of one row and of several."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QToolButton

from designer.mapping import edits
from designer.window.inspector.panel import InspectorPanel
from designer.window.main_window import MainWindow
from designer.window.rows.columns import Column
from designer.window.settings import Settings
from tests.window.inspector.inspecting import the_inspector
from tests.window.people import press

ALT, CONTROL = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ControlModifier
Key = Qt.Key


def test_it_is_not_even_made_before_it_is_shown(window: MainWindow) -> None:
    window.selection.select_rows([0])
    assert window.findChild(InspectorPanel) is None


def test_its_keys_show_it_with_the_keyboard_and_hide_it_again(window: MainWindow) -> None:
    window.selection.select_rows([1])
    QTest.keyClick(window, Key.Key_5, ALT)
    inspector = the_inspector(window)
    assert inspector.isVisible()
    assert inspector.isAncestorOf(QApplication.focusWidget())
    QTest.keyClick(window, Key.Key_5, ALT)
    assert not inspector.isVisible()
    assert window.rows.table.hasFocus()


def test_asked_for_without_a_selection_it_shows_the_first_row(window: MainWindow) -> None:
    window.selection.clear()
    QTest.keyClick(window, Key.Key_5, CONTROL)
    assert window.selection.rows == (0,)
    assert the_inspector(window).accessibleName() == "Inspector of Row 1"


def test_without_rows_the_status_bar_says_why_there_is_nothing_to_inspect(window: MainWindow) -> None:
    window.opened.apply(edits.remove_rows(window.opened.mapping, range(4)))
    QTest.keyClick(window, Key.Key_5, CONTROL)
    assert window.findChild(InspectorPanel) is None
    told = [label.text() for label in window.statusBar().findChildren(QLabel)]
    assert any(words.startswith("There is no row to inspect yet") for words in told)


def test_with_nothing_selected_it_takes_no_room(window: MainWindow, inspector: InspectorPanel) -> None:
    QApplication.processEvents()
    lower = window.preview.height()
    window.selection.clear()
    QApplication.processEvents()
    assert not inspector.isVisible()
    assert window.preview.height() > lower + inspector.minimumHeight()
    window.selection.select_rows([2])
    QApplication.processEvents()
    assert inspector.isVisible()
    assert window.preview.height() == lower


@pytest.mark.parametrize("width", [1440, 1024])
def test_it_stands_beside_the_rows_at_every_width(window: MainWindow, inspector: InspectorPanel, width: int) -> None:
    window.resize(width, 700)
    QApplication.processEvents()
    corner = inspector.mapTo(window, inspector.rect().topLeft())
    right_of_rows = window.rows.mapTo(window, window.rows.rect().topRight())
    assert inspector.isVisible()
    assert corner.x() > right_of_rows.x()
    assert window.rows.table.isVisible()
    assert window.rect().contains(corner + inspector.rect().bottomRight())


def test_widths_may_change_to_and_fro(window: MainWindow, inspector: InspectorPanel) -> None:
    for width in (1024, 1440, 1024, 1440):
        window.resize(width, 800)
        QApplication.processEvents()
    assert inspector.isVisible()
    assert window.preview.isVisible()
    assert (
        window.preview.mapTo(window, window.preview.rect().bottomLeft()).y()
        < inspector.mapTo(window, inspector.rect().topLeft()).y() + 2
    )


def test_that_it_is_shown_is_remembered(window: MainWindow, inspector: InspectorPanel, settings: Settings) -> None:
    assert settings.shown_panels["inspector"]
    close = next(button for button in inspector.findChildren(QToolButton) if "Close" in button.accessibleName())
    QTest.mouseClick(close, Qt.MouseButton.LeftButton)
    assert not inspector.isVisible()
    assert not settings.shown_panels["inspector"]


def test_it_shows_a_row_in_short(window: MainWindow, inspector: InspectorPanel) -> None:
    window.selection.select_rows([1])
    summary = inspector.summary
    assert (summary.expression.text(), summary.destination.text(), summary.type.currentText()) == (
        "age",
        "age",
        "Number",
    )
    window.selection.select_rows([3])
    assert (summary.source.text(), summary.type.currentText()) == ("true", "As it is")


def test_it_follows_the_record(window: MainWindow, inspector: InspectorPanel) -> None:
    window.selection.select_rows([1])
    assert inspector.outcome.result.text() == "43"
    window.opened.show_record(1)
    assert inspector.outcome.result.text() == "0"
    assert "not a number" in inspector.outcome.problems[0]


def test_of_several_rows_it_shows_what_they_share(window: MainWindow, inspector: InspectorPanel) -> None:
    window.opened.apply(edits.set_entry(window.opened.mapping, 1, "default", 5))
    window.selection.select_rows([0, 1])
    assert inspector.accessibleName() == "Inspector of 2 rows"
    assert inspector.summary.source.text() == "several values"
    assert inspector.default.button.text() == "several values"
    assert inspector.condition.choice.currentText() == "Always"
    assert inspector.outcome.result.text() == "2 of 2 rows generate something"


def test_escape_gives_the_keyboard_back_to_the_rows(window: MainWindow, inspector: InspectorPanel) -> None:
    press(inspector.condition.choice, Key.Key_Escape)
    assert window.rows.table.hasFocus()
    assert inspector.isVisible()


def test_the_mark_of_a_row_with_options_opens_it(window: MainWindow) -> None:
    window.opened.apply(edits.set_entry(window.opened.mapping, 2, "lookupName", "city"))
    table = window.rows.table
    cell = table.model().index(2, Column.OPTIONS)
    assert table.model().data(cell, Qt.ItemDataRole.ToolTipRole) == "Looked up in city"
    QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=table.visualRect(cell).center())
    assert the_inspector(window).accessibleName() == "Inspector of Row 3"


def test_the_heading_of_the_options_shows_and_hides_it(window: MainWindow) -> None:
    window.selection.select_rows([0])
    header = window.rows.table.horizontalHeader()
    at = header.viewport().rect().center()
    at.setX(header.sectionViewportPosition(Column.OPTIONS) + header.sectionSize(Column.OPTIONS) // 2)
    QTest.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert the_inspector(window).isVisible()
    QTest.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert not the_inspector(window).isVisible()


def test_a_row_that_is_switched_off_says_so_in_words(window: MainWindow) -> None:
    window.opened.apply(edits.set_entry(window.opened.mapping, 0, "status", "Inactive"))
    model = window.rows.table.model()
    told = [model.index(0, column).data(Qt.ItemDataRole.AccessibleTextRole) for column in Column]
    assert model.index(0, Column.RESULT).data() == "switched off"
    assert told[Column.STATE].startswith("Switched off")
    assert "Options: Switched off" in told
