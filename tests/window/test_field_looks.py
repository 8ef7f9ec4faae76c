"""What the trees show of a field, and what they open by themselves."""

import json

import pytest
from PySide6.QtCore import Qt

from designer.documents import sample_from_text
from designer.mapping import edits, parse_path
from designer.window.main_window import MainWindow
from tests.window.people import map_field, node, press


def value(window: MainWindow, *place: str | int) -> str:
    tree = window.destination.tree
    return tree.fields.look(node(tree, *place)).value


def test_an_unmapped_destination_shows_an_example_and_a_mapped_one_what_it_gets(window: MainWindow) -> None:
    assert value(window, "name") == 'e.g. "x"'
    map_field(window, ("first",), ("name",))
    assert value(window, "name") == '"John"'


def test_a_field_that_only_rows_make_is_marked(window: MainWindow) -> None:
    map_field(window, ("first",), ("contact",))
    fields = window.destination.tree.fields
    assert fields.look(node(window.destination.tree, "contact", "first")).is_added
    assert not fields.look(node(window.destination.tree, "contact", "email")).is_added


def test_a_field_inside_which_rows_generate_is_told_from_one_they_generate(window: MainWindow) -> None:
    map_field(window, ("first",), ("contact", "email"))
    fields = window.destination.tree.fields
    assert [
        fields.look(node(window.destination.tree, *place)).mapped for place in (("contact",), ("contact", "email"))
    ] == [
        1,
        2,
    ]


@pytest.mark.parametrize(("key", "name"), [("", '""'), ("a\nb", '"a\\nb"'), ("x‮y", '"x\\u202ey"'), ("größe", "größe")])
def test_a_key_that_would_mislead_the_eye_is_shown_in_quotes(window: MainWindow, key: str, name: str) -> None:
    window.opened.set_source(sample_from_text(json.dumps({key: 1})))
    assert window.source.tree.fields.nodes_in(window.source.tree.fields.root)[0].name == name


def test_short_branches_are_open_at_first_and_long_arrays_are_not(window: MainWindow) -> None:
    window.opened.set_source(
        sample_from_text(json.dumps({"long": list(range(500)), "short": [1, 2], "object": {"a": 1}}))
    )
    tree = window.source.tree
    opened = [tree.isExpanded(tree.fields.index(row, 0)) for row in range(3)]
    assert opened == [False, True, True]


def test_tab_leads_from_finding_to_the_tree(window: MainWindow) -> None:
    window.source.start_find()
    press(window.source.finder, "first", Qt.Key.Key_Tab)
    assert window.focusWidget() is window.source.tree


def test_the_field_that_has_the_keyboard_is_marked_also_when_it_is_selected(window: MainWindow) -> None:
    tree = window.source.tree
    tree.setFocus()
    tree.go_to(node(tree, "last"))
    top = tree.place_rect(node(tree, "last"))
    shown = tree.viewport().grab(tree.viewport().rect()).toImage()
    unmarked = shown.pixelColor(1, tree.place_rect(node(tree, "first")).center().y())
    assert shown.pixelColor(1, top.center().y()) != unmarked
    assert shown.pixelColor(1, top.center().y()) != shown.pixelColor(8, top.center().y())


def test_what_is_waiting_for_its_source_is_no_error(window: MainWindow) -> None:
    window.opened.apply(edits.add_destination(window.opened.mapping, parse_path("contact.phone")))
    look = window.destination.tree.fields.look(node(window.destination.tree, "contact", "phone"))
    assert (look.value, look.mark) == ("no source yet", "")
