"""A long name is cut in the middle, and can be read whole in the tool tip."""

from pytestqt.qtbot import QtBot

from widgets.elided_label import ElidedLabel

NAME = "customer.address.street.number.with.a.long.path"


def test_what_fits_is_shown_whole_without_a_tool_tip(qtbot: QtBot) -> None:
    label = ElidedLabel(NAME)
    qtbot.addWidget(label)
    label.resize(label.sizeHint())
    label.show()
    assert label.shown_text == NAME
    assert label.toolTip() == ""


def test_what_does_not_fit_keeps_its_start_and_its_end(qtbot: QtBot) -> None:
    label = ElidedLabel(NAME)
    qtbot.addWidget(label)
    label.show()
    label.resize(120, 20)
    start, end = label.shown_text.split("…")
    assert NAME.startswith(start)
    assert NAME.endswith(end)
    assert start
    assert end
    assert label.toolTip() == NAME


def test_it_gives_way_in_a_narrow_place(qtbot: QtBot) -> None:
    label = ElidedLabel(NAME)
    qtbot.addWidget(label)
    assert label.minimumSizeHint().width() < label.sizeHint().width() / 4


def test_it_becomes_whole_again_when_there_is_room_or_less_to_say(qtbot: QtBot) -> None:
    label = ElidedLabel(NAME)
    qtbot.addWidget(label)
    label.show()
    label.resize(120, 20)
    label.setText("id")
    assert (label.shown_text, label.toolTip()) == ("id", "")
    label.setText(NAME)
    label.resize(1000, 20)
    assert (label.shown_text, label.toolTip()) == (NAME, "")


def test_markup_in_a_name_is_shown_as_it_is(qtbot: QtBot) -> None:
    label = ElidedLabel("<b>name</b>")
    qtbot.addWidget(label)
    label.resize(label.sizeHint())
    assert label.shown_text == "<b>name</b>"
