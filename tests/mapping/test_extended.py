"""Plain or extended: told with the keys, and left out for the plain resource, in words."""

from designer import Mapping
from designer.mapping import extended_keys, extended_note, plain_mapping

PLAIN = {"name": "m", "owner": "me", "fieldMapping": [{"eField": "a", "gField": "b", "color": "red", "status": None}]}
EXTENDED = {
    "name": "m",
    "description": "a note",
    "owner": "me",
    "lookups": [{"name": "t", "map": {}}, {"name": "u", "map": {}}],
    "fieldMapping": [
        {"eField": "a", "gField": "b", "color": "red"},
        {"eField": "a", "extractDateFormat": "X", "gField": "c", "generateDateTimezone": "UTC", "default": None},
        {"eField": "a", "gField": "d", "status": "Inactive", "default": 1},
        {"eField": "a", "gField": "e", "status": "Active", "lookupName": "t", "description": "why"},
        {"eField": "a", "gField": "f", "conditional": {"when": "extract_not_empty"}, "default": 1},
    ],
}


def test_a_mapping_without_optional_keys_is_plain() -> None:
    mapping = Mapping.from_dict(PLAIN)
    assert not extended_keys(mapping).is_extended
    assert extended_note(mapping) is None
    assert plain_mapping(mapping).left_out == ()
    assert plain_mapping(Mapping.from_dict({"name": "passes along"})).mapping.passes_along


def test_the_optional_keys_are_told_by_row() -> None:
    keys = extended_keys(Mapping.from_dict(EXTENDED))
    assert keys.is_extended
    assert keys.of_mapping == ("description", "lookups")
    assert dict(keys.of_rows) == {
        1: ("extractDateFormat", "generateDateTimezone", "default"),
        2: ("status", "default"),
        3: ("status", "lookupName", "description"),
        4: ("conditional", "default"),
    }


def test_the_plain_mapping_keeps_all_but_the_optional_keys_and_the_rows_switched_off() -> None:
    plain = plain_mapping(Mapping.from_dict(EXTENDED)).mapping
    assert plain == Mapping.from_dict(
        {
            "name": "m",
            "owner": "me",
            "fieldMapping": [
                {"eField": "a", "gField": "b", "color": "red"},
                {"eField": "a", "gField": "c"},
                {"eField": "a", "gField": "e"},
                {"eField": "a", "gField": "f"},
            ],
        }
    )
    assert not extended_keys(plain).is_extended


def test_what_was_left_out_is_told_in_words() -> None:
    assert plain_mapping(Mapping.from_dict(EXTENDED)).left_out == (
        "Row 2 is without `extractDateFormat`, `generateDateTimezone`, so that the date passes as it is.",
        "Row 2 is without `default`, so that what is missing stays missing.",
        "Row 3, which is switched off.",
        "Row 4 is without `status`, which makes no difference.",
        "Row 4 is without `lookupName`, so that its value is not looked up.",
        "Row 4 is without its note.",
        "Row 5 is without `conditional`, so that it always generates.",
        "Row 5 is without `default`, so that what is missing stays missing.",
        "The lookup tables: t, u.",
        "The note on the mapping.",
    )


def test_the_note_names_each_key_once_with_its_rows() -> None:
    note = extended_note(Mapping.from_dict(EXTENDED))
    assert note is not None
    assert (note.code, note.severity, note.row) == ("extended", "info", None)
    assert "description, lookups, extractDateFormat (row 2), " in note.message
    assert "default (rows 2, 3, 5)" in note.message
    rows = [{"eField": "a", "gField": f"b{number}", "default": 1} for number in range(9)]
    many = extended_note(Mapping.from_dict({"fieldMapping": rows}))
    assert many is not None
    assert "default (rows 1, 2, 3, 4, 5 and more)" in many.message
