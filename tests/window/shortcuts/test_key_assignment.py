"""Which command has which keys, when a person gives them around."""

import pytest

from designer.window.shortcuts.key_assignment import KeyAssignment, Keys

USUAL: dict[str, Keys] = {"save": ("Ctrl+S",), "find": ("Ctrl+F",), "palette": ("Ctrl+K", "Ctrl+Shift+P"), "quit": ()}


def now(assignment: KeyAssignment) -> dict[str, Keys]:
    return {name: assignment.keys_of(name) for name in USUAL}


@pytest.fixture
def at_first() -> KeyAssignment:
    return KeyAssignment(USUAL, {})


def test_nothing_is_changed_at_first(at_first: KeyAssignment) -> None:
    assert now(at_first) == USUAL
    assert at_first.changed == []


def test_what_is_given_to_one_is_taken_from_the_other(at_first: KeyAssignment) -> None:
    given = at_first.give("find", ("Ctrl+K",))
    assert now(given) == {**USUAL, "find": ("Ctrl+K",), "palette": ("Ctrl+Shift+P",)}
    assert given.changed == ["find", "palette"]


def test_what_was_taken_comes_back_once_it_is_free(at_first: KeyAssignment) -> None:
    given = at_first.give("quit", ("Ctrl+S",))
    assert given.keys_of("save") == ()
    assert now(given.give("quit", ())) == USUAL


def test_the_usual_keys_given_again_are_no_change(at_first: KeyAssignment) -> None:
    assert at_first.give("save", ("F5",)).give("save", ("Ctrl+S",)).own == {}


def test_own_keys_can_be_taken_too(at_first: KeyAssignment) -> None:
    given = at_first.give("save", ("F5",)).give("find", ("F5",))
    assert (given.keys_of("save"), given.keys_of("find")) == ((), ("F5",))


def test_holders_are_told_with_the_keys_that_they_hold(at_first: KeyAssignment) -> None:
    assert at_first.holders(("Ctrl+K", "F5", "Ctrl+S"), "find") == {"Ctrl+K": "palette", "Ctrl+S": "save"}
    assert at_first.holders(("Ctrl+F",), "find") == {}


def test_no_keys_have_two_commands_however_settings_were_edited() -> None:
    edited = KeyAssignment(USUAL, {"quit": ("Ctrl+S", "F5"), "find": ("F5",)})
    held = [key for name in USUAL for key in edited.keys_of(name)]
    assert len(held) == len(set(held))
    assert edited.keys_of("save") == ()


def test_names_that_are_no_command_here_are_kept(at_first: KeyAssignment) -> None:
    own: dict[str, Keys] = {"of-a-later-version": ("F9",), "save": ("F5",)}
    assert KeyAssignment(USUAL, own).reset_all().own == {"of-a-later-version": ("F9",)}
