"""Steps on a mapping: what they change, and that everything else stays."""

import pytest

from designer import Mapping
from designer.mapping import Row, edits, parse_path

MAPPING = Mapping.from_dict(
    {
        "name": "m",
        "fieldMapping": [
            {"eField": "first", "gField": "contact.name", "color": "red"},
            {"eField": "age", "gField": "contact.age", "dataType": "number"},
            {"gField": "isNew", "hardCodedValue": True},
            {"gField": "note"},
        ],
    }
)


def rows(mapping: Mapping) -> list[dict]:
    return [row.entries for row in mapping.rows or ()]


def test_mapping_a_field_adds_a_row_at_the_end() -> None:
    after = edits.map_field(MAPPING, parse_path("x.y"), parse_path("z"), "number").after
    assert rows(after)[-1] == {"eField": "x.y", "gField": "z", "dataType": "number"}
    assert rows(after)[:-1] == rows(MAPPING)


def test_mapping_onto_a_row_without_a_source_fills_it() -> None:
    after = edits.map_field(MAPPING, parse_path("memo"), parse_path("note")).after
    assert rows(after)[3] == {"eField": "memo", "gField": "note"}
    assert list(rows(after)[3]) == ["eField", "gField"]


def test_combining_makes_an_expression_and_keeps_unknown_keys() -> None:
    after = edits.combine_sources(MAPPING, 0, [parse_path("last")]).after
    assert rows(after)[0] == {"eField": "{first} {last}", "gField": "contact.name", "color": "red"}


def test_renaming_a_destination_object_renames_all_below_it() -> None:
    after = edits.rename_destination(MAPPING, parse_path("contact"), parse_path("person.main")).after
    assert [row.get("gField") for row in rows(after)] == ["person.main.name", "person.main.age", "isNew", "note"]


def test_a_constant_takes_the_place_of_a_source() -> None:
    after = edits.set_constant(MAPPING, parse_path("contact.age"), None).after
    assert rows(after)[1] == {"gField": "contact.age", "dataType": "number", "hardCodedValue": None}


@pytest.mark.parametrize(("index", "to", "order"), [(0, 3, [1, 2, 0, 3]), (3, 0, [3, 0, 1, 2]), (1, 4, [0, 2, 3, 1])])
def test_moving_a_row_keeps_the_others_in_order(index: int, to: int, order: list[int]) -> None:
    after = edits.move_rows(MAPPING, [index], to).after
    assert rows(after) == [rows(MAPPING)[at] for at in order]


def test_rows_that_move_together_keep_their_order_and_are_selected() -> None:
    change = edits.move_rows(MAPPING, [0, 2], 4)
    assert rows(change.after) == [rows(MAPPING)[at] for at in (1, 3, 0, 2)]
    assert change.select == (2, 3)


def test_several_fields_are_mapped_as_one_step() -> None:
    pairs = [(parse_path("a"), parse_path("x.a"), None), (parse_path("b"), parse_path("x.b"), "number")]
    change = edits.map_several(MAPPING, pairs)
    assert change.before is MAPPING
    assert rows(change.after)[4:] == [
        {"eField": "a", "gField": "x.a"},
        {"eField": "b", "gField": "x.b", "dataType": "number"},
    ]


def test_a_constant_that_is_combined_stays_as_text() -> None:
    after = edits.combine_sources(MAPPING, 2, [parse_path("age")]).after
    assert rows(after)[2] == {"eField": "true {age}", "gField": "isNew"}


def test_a_destination_added_by_hand_waits_for_its_source_and_is_filled_by_mapping_it() -> None:
    added = edits.add_destination(MAPPING, parse_path("contact.nick")).after
    filled = edits.map_field(added, parse_path("nick"), parse_path("contact.nick")).after
    assert rows(filled)[4:] == [{"eField": "nick", "gField": "contact.nick"}]


def test_removing_a_destination_object_removes_the_rows_within_it() -> None:
    change = edits.remove_destination(MAPPING, parse_path("contact"))
    assert [row.get("gField") for row in rows(change.after)] == ["isNew", "note"]


def test_a_change_says_which_rows_differ() -> None:
    change = edits.insert_rows(MAPPING, [Row.of("a", "b")], at=1)
    assert (change.delta.at, change.delta.removed, change.delta.inserted) == (1, 0, 1)


def test_setting_what_is_there_already_changes_nothing() -> None:
    assert edits.set_entry(MAPPING, 1, "dataType", "number").is_empty


def test_passing_along_and_back_is_told_apart_from_no_rows() -> None:
    along = edits.pass_documents_along(MAPPING).after
    assert along.passes_along
    assert edits.start_rows(along).after.rows == ()


TABLED = Mapping.from_dict(
    {
        "name": "m",
        "lookups": [{"name": "t", "map": {"A": 1}}, "broken", {"name": "u", "map": {}, "mine": 1}],
        "fieldMapping": [
            {"eField": "a", "gField": "b", "lookupName": "t"},
            {"eField": "a", "gField": "c", "lookupName": "u"},
            {"eField": "a", "gField": "d", "lookupName": "t"},
        ],
    }
)


def lookups(mapping: Mapping) -> object:
    return mapping.entries.get("lookups")


def test_an_option_is_set_for_several_rows_at_once() -> None:
    change = edits.set_option(MAPPING, [0, 2], "default", None)
    assert [row.get("default", "none") for row in rows(change.after)] == [None, "none", None, "none"]
    assert (change.delta.at, change.delta.removed, change.select) == (0, 3, (0, 2))


def test_an_option_that_is_so_already_is_no_change() -> None:
    change = edits.set_option(TABLED, [0, 2], "lookupName", "t")
    assert change.is_empty
    assert change.after is TABLED
    assert edits.remove_option(TABLED, [0], "default").after is TABLED


def test_options_are_removed_together() -> None:
    keys = ("extractDateFormat", "generateDateFormat")
    dated = edits.set_option(edits.set_option(MAPPING, [1], keys[0], "X").after, [1], keys[1], "x").after
    assert edits.remove_option(dated, [0, 1], *keys).after == MAPPING


def test_a_lookup_table_is_added_changed_and_removed() -> None:
    table = {"name": "t", "map": {"A": 1}, "default": 0}
    added = edits.add_lookup(MAPPING, table).after
    assert lookups(added) == [table]
    changed = edits.set_lookup(added, "t", {**table, "default": 1}).after
    assert lookups(changed) == [{**table, "default": 1}]
    assert lookups(edits.set_lookup(MAPPING, "t", table).after) == [table]
    assert edits.remove_lookup(changed, "t").after == MAPPING
    assert edits.remove_lookup(MAPPING, "t").is_empty


def test_other_tables_stay_in_their_place_broken_ones_too() -> None:
    changed = edits.set_lookup(TABLED, "u", {"name": "u", "map": {"B": 2}}).after
    assert lookups(changed) == [{"name": "t", "map": {"A": 1}}, "broken", {"name": "u", "map": {"B": 2}}]
    removed = edits.remove_lookup(TABLED, "t").after
    assert lookups(removed) == ["broken", {"name": "u", "map": {}, "mine": 1}]
    assert [row["lookupName"] for row in rows(removed)] == ["t", "u", "t"]


def test_renaming_a_table_renames_it_in_the_rows_that_use_it() -> None:
    change = edits.rename_lookup(TABLED, "t", "states")
    assert lookups(change.after) == [{"name": "states", "map": {"A": 1}}, "broken", {"name": "u", "map": {}, "mine": 1}]
    assert [row["lookupName"] for row in rows(change.after)] == ["states", "u", "states"]
    assert change.select == (0, 2)
    assert edits.rename_lookup(TABLED, "nowhere", "x").is_empty
    assert edits.rename_lookup(TABLED, "t", "t").is_empty


def test_a_note_is_set_and_taken_away() -> None:
    noted = edits.set_description(MAPPING, "by Åse").after
    assert noted.description == "by Åse"
    assert edits.set_description(noted, "").after == MAPPING
