"""A row goes on in the next line where there is no room, and asks for the height that it needs."""

from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from widgets.flow_row import SPACING_PX, FlowRow


def row_of_three(qtbot: QtBot) -> tuple[FlowRow, list[QPushButton]]:
    row = FlowRow()
    qtbot.addWidget(row)
    buttons = [QPushButton(text) for text in ("first", "second", "third")]
    for button in buttons:
        row.add(button)
    return row, buttons


def test_exactly_enough_room_keeps_one_line_and_a_pixel_less_makes_two(qtbot: QtBot) -> None:
    row, buttons = row_of_three(qtbot)
    needed = sum(button.sizeHint().width() for button in buttons) + 2 * SPACING_PX
    high = buttons[0].sizeHint().height()
    assert row.sizeHint().width() == needed
    assert row.heightForWidth(needed) == high
    assert row.heightForWidth(needed - 1) == 2 * high + SPACING_PX
    assert row.heightForWidth(10) == 3 * high + 2 * SPACING_PX


def test_a_button_that_gets_longer_moves_on(qtbot: QtBot) -> None:
    row, buttons = row_of_three(qtbot)
    row.resize(row.sizeHint())
    row.show()
    assert buttons[2].y() == 0
    buttons[0].setText("first of all, and very much longer than before")
    qtbot.waitUntil(lambda: buttons[2].y() > 0)


def test_a_row_of_nothing_needs_nothing(qtbot: QtBot) -> None:
    row = FlowRow()
    qtbot.addWidget(row)
    assert row.heightForWidth(100) == 0
    assert row.sizeHint().isNull()
